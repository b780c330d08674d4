"""Words that stand beside personal data in Swedish."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "pratade med", "talade med", "hjälpt av", "betjänad av", "tack till", "vid namn", "som heter", "i namnet",
        "pratat med", "talat med", "hjälp av", "beröm till", "stort tack till", "en vid namn", "fråga efter",
        "i namn av",
    ),
    own_name_cues=(
        "jag heter", "mitt namn är",
    ),
    titles=(
        "herr", "fru", "fröken", "dr.", "dr", "hr",
    ),
    signoffs=(
        "mvh", "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "hälsar",
        "vänligen", "hälsn", "bästa hälsningar", "med bästa hälsningar", "varma hälsningar",
    ),
    roles=(
        "chauffören", "föraren", "medarbetaren", "säljaren", "expediten", "montören", "butikschefen", "kollegan",
        "teknikern", "min man", "min fru", "budet", "chaufför", "säljare", "montör", "kollega", "tekniker",
        "kassörskan", "kassören", "rådgivaren", "läkaren", "grannen", "min son", "min dotter", "servitören",
        "servitrisen",
    ),
    order_cues=(
        "order", "ordern", "ordernr", "ordernr.", "order nr", "ordernummer", "ordernumret", "beställning",
        "beställningen", "beställningsnummer", "beställningsnr", "bokning", "bokningsnummer", "bokningsnr",
        "bokningskod", "faktura", "fakturanummer", "fakturanr", "fakturanr.", "ärende", "ärendet", "ärendenummer",
        "ärendenr", "ärendenr.", "paket", "paketnummer", "kolli", "kollinummer", "kolliid", "kolli-id",
        "spårningsnummer", "sändning", "sändningsnummer", "referens", "referensnummer", "kvitto", "kvittonummer",
        "returnummer",
    ),
    customer_cues=(
        "kund", "kundnr", "kundnr.", "kund nr", "kundnummer", "kundnumret", "kund-id", "medlem", "medlemsnr",
        "medlemsnummer", "medlemskap", "konto", "kontonummer", "abonnemang", "avtal", "avtalsnummer", "användar-id",
    ),
    card_cues=(
        "kort", "kortet", "kortnummer", "bankkort", "kreditkort", "som slutar på", "slutar på", "sista fyra siffror",
    ),
    phone_cues=(
        "tel", "tel.", "telefon", "telefonnummer", "telefonnr", "mobil", "mobilnummer", "mobilnr", "mob.", "ring",
        "ring mig på", "nås på", "mitt nummer är", "sms", "smsa",
    ),
    address_cues=(
        "bor på", "bor i", "adressen är", "min adress är", "adress", "flyttat till",
    ),
    handle_cues=(
        "användarnamn",
    ),
    id_cues=(
        "personnummer", "personnr", "personnr.", "personnumret", "pers.nr", "samordningsnummer", "pass", "passnummer",
        "körkort", "körkortsnummer", "regnummer", "regnr", "organisationsnummer", "org.nr",
    ),
    streets=(
        "gatan", "gata", "vägen", "väg", "gränd", "torget", "torg", "allén", "stigen", "backen", "liden", "kajen",
        "esplanaden", "leden", "parken", "gården", "ängen", "lunden", "dalen", "strand", "hamnen", "gärdet",
    ),
    units=frozenset(
        """
        kr kronor sek öre dagar dag veckor vecka månader månad år timmar timme minuter minut sekunder st stycken
        gånger gång cm mm m km kg g liter ml procent personer stjärnor poäng
        """.split()
    ),
)
