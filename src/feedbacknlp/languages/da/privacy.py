"""Words that stand beside personal data in Danish."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "talte med", "snakkede med", "hjulpet af", "betjent af", "tak til", "ved navn", "som hedder", "i navnet",
        "ros til", "stor tak til", "spurgte", "en ved navn", "talt med", "snakket med", "hjælp fra", "hjælp af",
        "ekspederet af",
    ),
    own_name_cues=(
        "jeg hedder", "mit navn er",
    ),
    titles=(
        "hr.", "fru", "frk.", "dr.", "hr", "herr", "dr",
    ),
    signoffs=(
        "mvh", "med venlig hilsen", "venlig hilsen", "hilsen", "kh", "vh", "de bedste hilsner", "med venlige hilsner",
        "bedste hilsner", "de bedste hilsener", "mange hilsner", "venligst",
    ),
    roles=(
        "chauffør", "chaufføren", "medarbejder", "medarbejderen", "sælger", "sælgeren", "ekspedient", "ekspedienten",
        "montør", "montøren", "butikschef", "kollega", "min mand", "min kone", "buddet", "tekniker", "teknikeren",
        "kassedame", "tjener", "tjeneren", "rådgiver", "rådgiveren", "læge", "min søn", "min datter", "nabo",
        "naboen",
    ),
    order_cues=(
        "ordre", "ordren", "ordrenr", "ordrenr.", "ordre nr", "ordre nr.", "ordrenummer", "ordrenummeret",
        "bestilling", "bestillingsnummer", "bestillingsnr", "bestillingsnr.", "faktura", "fakturanr", "fakturanr.",
        "fakturanummer", "sag", "sagsnr", "sagsnr.", "sagsnummer", "pakke", "pakkenummer", "pakkenr",
        "track and trace", "trackingnummer", "sporingsnummer", "reference", "referencenummer", "booking",
        "bookingnummer", "reservation", "kvittering", "kvitteringsnummer", "returnummer",
    ),
    customer_cues=(
        "kunde", "kundenr", "kundenr.", "kunde nr", "kundenummer", "kundenummeret", "medlem", "medlemsnr",
        "medlemsnr.", "medlemsnummer", "konto", "kontonummer", "abonnement", "abonnementsnummer", "aftalenummer",
        "police", "policenummer", "bruger-id",
    ),
    card_cues=(
        "kort", "kortet", "kortnummer", "dankort", "der ender på", "ender på", "sidste fire cifre",
    ),
    phone_cues=(
        "tlf", "tlf.", "telefon", "telefonnummer", "telefonnr", "telefonnr.", "mobil", "mobilnummer", "mobilnr",
        "mob.", "ring", "ring til mig på", "ring på", "mit nummer er", "mit nummer", "sms",
    ),
    address_cues=(
        "bor på", "bor i", "jeg bor", "adressen er", "min adresse er", "adresse", "flyttet til",
    ),
    handle_cues=(
        "brugernavn",
    ),
    id_cues=(
        "cpr", "cpr-nr", "cpr-nr.", "cpr nr", "cpr nr.", "cpr-nummer", "cprnr", "personnummer", "pasnummer",
        "kørekort", "nummerplade", "cvr", "cvr-nr", "cvr-nr.",
    ),
    streets=(
        "gade", "vej", "vejen", "stræde", "allé", "plads", "torv", "vænget", "parken", "boulevard", "alle",
        "boulevarden", "alléen", "gården", "pladsen", "torvet", "toften", "bakken", "engen", "haven", "marken",
        "lunden", "stien", "skoven", "kajen", "bryggen", "gaden", "vangen", "krogen",
    ),
    units=frozenset(
        """
        kr kroner dkk øre dage dag uger uge måneder måned år timer time minutter minut sekunder stk gange gang cm mm m
        km kg g liter ml procent personer stjerner point
        """.split()
    ),
)
