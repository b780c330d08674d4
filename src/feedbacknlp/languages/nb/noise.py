"""Answers that say nothing in Norwegian, and the words of spam."""



from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "ingen kommentar", "ingen kommentarer", "ingen kommentar.", "ingen videre kommentar",
        "ingen flere kommentarer", "ingen tilbakemelding", "ingen tilbakemeldinger", "ingen anmerkninger",
        "ingen mening", "ingen spesiell grunn", "ingen grunn", "ingen spesielle", "ingen forslag", "ingen formening",
        "ingen anelse", "ingen", "inga", "ingenting", "ingenting å tilføye", "ingenting å legge til",
        "ingenting spesielt", "ingenting mer", "ingenting mer å si", "ikke noe", "ikke noe spesielt", "ikke noe mer",
        "ikke noe å tilføye", "ikke noe å legge til", "ikke noe mer å tilføye", "ikkje noko", "ikke aktuelt",
        "ikke relevant", "ikke svart", "ikke sikker", "har ingen kommentar", "har ingen kommentarer",
        "har ingenting å si", "har ingen mening", "har ikke noe å si", "har ikke noe å tilføye",
        "har ikke noe mer å si", "har ikke noe", "har ingen", "nei", "nei takk", "næh", "neida", "nope", "ja", "jepp",
        "jada", "vet ikke", "vet ikkje", "veit ikke", "veit ikkje", "veit itj", "vet itj", "jeg vet ikke",
        "eg veit ikkje", "husker ikke", "usikker", "aner ikke", "aner ikkje", "kommer ikke på noe",
        "kommer ikke på noe nå", "n/a", "i/a", "ia", "na", "n.a.", "null", "blank", "tom", "tomt", "se over",
        "se ovenfor", "se under", "se forrige", "se forrige svar", "som over", "som ovenfor", "samme som over",
        "samme", "svart tidligere", "allerede svart", "har svart", "hei", "hallo", "heisann", "hei hei", "heihei",
        "kommentar", "svar", "tekst", "fordi", "bare fordi", "vil ikke svare", "ønsker ikke å svare",
        "ønsker ikke svare", "passer", "hopp over", "pass", "tomt felt", "intet å bemerke", "hm", "x", "xx", "xxx",
    )
)

EMPTY_WORDS = frozenset(
    """
    ingenting ingen inga intet ikke ikkje noe noko annet anna mer meir å si seie tilføye legge til bemerke melde
    kommentere kommentar kommentarer tilbakemelding tilbakemeldinger anmerkning anmerkninger jeg eg vi har hadde det
    er akkurat nå no for tiden i øyeblikket spesielt spesiell spesielle her på videre flere fleire ytterligere utover
    dette vet veit hva kva skal skrive mening foreløpig så langt bare berre takk nei kan komme kommer
    """.split()
)

EMPTY_CORES = frozenset(
    """
    ingenting ingen intet kommentar kommentarer anmerkning anmerkninger tilbakemeldinger tilføye skrive bemerke
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "test", "tester", "testing", "dette er en test", "bare en test", "bare tester", "prøve", "feil skjema",
        "feil undersøkelse", "feil butikk", "feil person", "feil nummer", "trykket feil", "trykte feil",
        "trykka feil", "sendt ved en feil", "se bort fra dette", "oops feil chat", "feil chat", "ignorer denne",
        "ignorer dette", "beklager feil", "skrev feil sted",
    )
)

SPAM_WORDS = frozenset(
    """
    bitcoin bonus casino kasino gratis gavekort gavekort! vinn vant krypto kryptovaluta lån forbrukslån følgere følg
    klikk tilbud rabatt billig billige tjen penger investering investeringer abonner kanal telegram whatsapp premie
    lotteri kampanje kjøp sjekk
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "kjøp følgere", "tjen penger", "tjen penger hjemmefra", "tjen penger på nett", "klikk her", "klikk på lenken",
        "link i bio", "lenke i bio", "sjekk ut kanalen min", "sjekk ut siden min", "følg meg på", "følg siden min",
        "besøk nettsiden min", "besøk siden min", "vinn en iphone", "gratis gavekort", "lån på dagen",
        "forbrukslån uten sikkerhet", "dobbel pengene", "doble pengene", "bruk min rabattkode", "bruk min kode",
        "bruk vervekoden min", "nettcasino", "online casino", "garantert avkastning", "ta kontakt på whatsapp",
        "ta kontakt på telegram",
    )
)
