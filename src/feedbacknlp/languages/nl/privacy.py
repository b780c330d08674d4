"""Words that stand beside personal data in Dutch."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "gesproken met", "geholpen door", "op naam van", "met de naam", "dank aan", "bedankt aan", "genaamd",
        "complimenten aan", "met dank aan", "hulp van", "vraag naar", "te woord gestaan door", "namens",
    ),
    own_name_cues=(
        "ik heet", "mijn naam is",
    ),
    titles=(
        "dhr", "dhr.", "mevr", "mevr.", "mevrouw", "meneer", "dr.", "de heer", "hr", "hr.", "dr", "mw", "mw.",
    ),
    signoffs=(
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten",
        "groetjes", "groeten", "mvg", "gr.", "hartelijke groet", "hartelijke groeten", "groet", "groeten van",
        "vr.gr.", "vr. gr.", "m.v.g.", "hoogachtend",
    ),
    roles=(
        "bezorger", "chauffeur", "medewerker", "medewerkster", "verkoper", "verkoopster", "monteur", "collega",
        "mijn man", "mijn vrouw", "koerier", "postbode", "pakketbezorger", "caissière", "kassamedewerker", "adviseur",
        "klantadviseur", "ober", "serveerster", "dokter", "mijn zoon", "mijn dochter", "buurman", "buurvrouw",
        "de buurvrouw", "manager", "winkelmedewerker",
    ),
    order_cues=(
        "bestelling", "bestelnummer", "bestelnr", "bestelnr.", "bestellingsnummer", "order", "ordernummer", "ordernr",
        "ordernr.", "order nr", "order nr.", "factuur", "factuurnummer", "factuurnr", "factuurnr.", "pakket",
        "pakketnummer", "zending", "zendingsnummer", "track en trace", "trackingnummer", "volgnummer", "zaak",
        "zaaknummer", "klacht", "klachtnummer", "klachtnr", "referentie", "referentienummer", "kenmerk", "boeking",
        "boekingsnummer", "boekingsnr", "reservering", "reserveringsnummer", "reserveringscode", "ticket",
        "ticketnummer", "retournummer", "retour", "bon", "bonnummer",
    ),
    customer_cues=(
        "klant", "klantnummer", "klantnr", "klantnr.", "klant nr", "klant-id", "lid", "lidnummer", "lidnr",
        "lidmaatschap", "lidmaatschapsnummer", "klantenkaart", "rekening", "rekeningnummer", "account",
        "accountnummer", "polis", "polisnummer", "contract", "contractnummer", "abonnement", "gebruikers-id",
        "relatienummer",
    ),
    card_cues=(
        "kaart", "kaartnummer", "pasnummer", "bankpas", "creditcard", "eindigt op", "eindigend op",
        "laatste vier cijfers",
    ),
    phone_cues=(
        "tel", "tel.", "telefoon", "telefoonnummer", "telefoonnr", "mobiel", "mobiele nummer", "mobielnummer", "mob.",
        "06-nummer", "bel", "bel mij op", "bel me op", "bereikbaar op", "mijn nummer", "mijn nummer is", "gsm",
    ),
    address_cues=(
        "ik woon", "woon op", "woon in", "woon aan", "adres is", "mijn adres", "adres",
    ),
    handle_cues=(
        "gebruikersnaam",
    ),
    id_cues=(
        "bsn", "burgerservicenummer", "sofinummer", "paspoort", "paspoortnummer", "rijbewijs", "rijbewijsnummer",
        "id-kaart", "identiteitskaart", "kenteken", "btw-nummer", "rijksregisternummer", "kvk-nummer",
    ),
    streets=(
        "straat", "laan", "weg", "gracht", "plein", "kade", "dijk", "singel", "steeg", "wal", "plantsoen", "dreef",
        "lei", "weide", "kamp", "akker", "zijde", "hoek",
    ),
    units=frozenset(
        """
        euro cent dagen dag weken week maanden maand jaar jaren uur uren minuten minuut min seconden stuks stuk keer
        maal cm mm m km kg g gram l liter ml procent personen sterren punten graden
        """.split()
    ),
)
