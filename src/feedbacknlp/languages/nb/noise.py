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
        "nei ikke egentlig", "ikke egentlig", "vet ikke helt", "veit ikkje heilt", "ikkje noko spesielt",
        "ingenting å seie", "kan ikkje komme på noko", "kan ikke komme på noe", "kommer ikke på noe spesielt",
        "jeg har ingen mening", "jeg har ingen mening om dette", "ingen mening om dette", "har ikke prøvd ennå",
        "har ikke prøvd så mye ennå", "har ikke prøvd", "har ikke brukt det", "ikke brukt", "for tidlig å si",
        "ingen anmerkninger", "ingen merknader", "ingen merknad", "ikke nå", "kanskje senere", "senere",
        "ubesvart", "ingen erfaring", "ingen tilbakemelding", "ikke noe mer nå", "god natt",
        "god morgen", "god kveld",
        "det var alt", "det er alt", "ingenting å melde", "ikke noe å melde", "ingenting å kommentere",
        "ikke noe å kommentere", "har glemt", "glemt", "glemte", "husker ikke helt", "husker ikkje", "bryr meg ikke",
        "bryr meg ikkje", "samma det", "samma", "samme det", "spiller ingen rolle", "derfor", "eh", "ehh", "øh",
        "ehm", "hmm", "ha det", "hadet", "ha det bra", "god dag", "goddag", "vil helst ikke si",
        "vil helst ikke svare", "vil ikke si", "vil ikke kommentere", "ønsker ikke å si", "ønsker ikke å kommentere",
        "ønsker ikke kommentere", "privat", "personlige årsaker", "personlige grunner", "ingen spesielle grunner",
        "ingen særskilt grunn", "ingen bestemt grunn", "som nevnt", "som nevnt over", "nevnt over", "nevnt tidligere",
        "se svaret over", "se svar over", "se annet svar", "ditto", "ikke prøvd enda", "ikke prøvd ennå",
        "ikke tatt i bruk", "ikke tatt i bruk enda", "ikke tatt i bruk ennå", "ikke brukt enda", "ikke brukt ennå",
        "ikke åpnet enda", "ikkje brukt", "ikkje brukt enno", "ikkje prøvd", "ikkje prøvd enno", "ikkje aktuelt",
        "ikkje relevant", "ikkje sikker", "inga meining", "ingen meining", "inga kommentar", "ingen kommentar takk",
        "har ikkje noko", "har ikkje noko å seie", "har ikkje noko å leggje til", "ikkje noko meir", "ikkje no",
        "ittno", "itj nå", "har itj nå", "ingenting for øyeblikket", "ingenting akkurat nå", "ingenting nå",
        "ikke noe for øyeblikket", "ikke noe akkurat nå", "ikke for øyeblikket", "ingen ting",
        "ingen innvendinger å melde", "ingen ytterligere kommentar", "ingen ytterligere kommentarer",
        "ingen videre kommentarer", "ingen øvrige kommentarer", "ikke besvart", "ikke utfylt", "står blankt", "neste",
        "neste spørsmål", "samme svar", "samme svar som over", "samme grunn", "kan ikke svare", "kan ikke si",
        "kan ikke si noe", "vanskelig å si", "for tidlig",
        "ingenting å si", "vetikke", "kommer ikke på noe akkurat nå", "kommer ikke på noe i farten", "uten grunn",
        "vet da søren", "vet sannelig ikke", "aner ikke hva jeg skal si", "ingen kommentar herfra",
        "se de andre svarene",
    )
)

EMPTY_WORDS = frozenset(
    """
    ingenting ingen inga intet ikke ikkje noe noko annet anna mer meir å si seie tilføye legge til bemerke melde
    kommentere kommentar kommentarer tilbakemelding tilbakemeldinger anmerkning anmerkninger jeg eg vi har hadde det
    er akkurat nå no for tiden i øyeblikket spesielt spesiell spesielle her på videre flere fleire ytterligere utover
    dette vet veit hva kva skal skrive mening foreløpig så langt bare berre takk nei kan komme kommer legge fra meg
    til den denne spørsmålet svare helst vil
    ønsker ønskjer blankt felt feltet hopper hoppe gidder orker aner peiling husker dessverre egentlig helt oppgi
    oppgitt
    grunn utfyllende ting noen tom tomt samme forrige sist som sist står rute ruta inn nemlig over sei leggje skrive
    skriver
    """.split()
)

EMPTY_CORES = frozenset(
    """
    ingenting ingen intet kommentar kommentarer anmerkning anmerkninger tilbakemeldinger tilføye skrive bemerke oppgi
    blankt hopper peiling svare sei skriver legge
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "test", "tester", "testing", "dette er en test", "bare en test", "bare tester", "prøve", "feil skjema",
        "feil undersøkelse", "feil butikk", "feil person", "feil nummer", "trykket feil", "trykte feil",
        "trykka feil", "sendt ved en feil", "se bort fra dette", "oops feil chat", "feil chat", "ignorer denne",
        "ignorer dette", "beklager feil", "skrev feil sted",
        "test test 123", "test test 123 hallo", "test 123", "123 test", "123 test 123", "hallo test",
        "beklager katten", "beklager, katten", "katten skrev dette", "barnet mitt skrev dette", "ungen trykka",
        "feil vindu", "feil fane", "feil mottaker", "god jul", "god jul til alle", "god jul til alle sammen",
        "godt nytt år", "god påske", "gratulerer med dagen", "gratulerer med dagen til alle", "snart jul",
        "snart jul lol", "første", "først", "amen", "sendt feil", "feil sted", "skulle til en annen",
        "ikke til dere",
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
        "tjen 5000", "kr dagen hjemmefra", "penger hjemmefra", "klikk på profilen", "profilen min",
        "skriv til meg på insta", "sjekk instaen min", "gratis iphone", "gratis followers", "gratis følgere",
        "uten sikkerhet", "lån opptil", "lån uten", "send kortnummer", "selger billig", "ring for pris",
        "selger vinterdekk", "ny hjemmeside", "på google, svar", "vi hjelper deg på google", "gå ned i vekt",
        "slankepiller", "slankemiddel", "bonus til nye", "freespins", "free spins", "oddstips", "rask inntekt",
        "passiv inntekt", "inntekt hjemmefra", "bitcoin", "kryptotips", "gratis gave", "svar ja", "bli rik",
        "besøk profilen",
        "tjen raske penger", "raske penger", "tjen opptil", "tjen inntil", "ekstrainntekt", "jobb hjemmefra og tjen",
        "økonomisk frihet", "invester i bitcoin", "kryptosignaler", "valutahandel", "refinansier", "smålån",
        "lån penger", "kredittlån", "betalingsanmerkning ingen hindring", "uten kredittsjekk", "du har vunnet",
        "vunnet en premie", "hent premien", "hent gevinsten", "hent bonusen", "bonus uten innskudd", "spill gratis",
        "tippetips", "kontakt meg på whatsapp", "skriv på whatsapp", "skriv på telegram", "send meg melding på",
        "send melding på whatsapp", "dm for pris", "pm for pris", "selger min gamle", "selges billig",
        "til salgs, ring", "hybel til leie", "leilighet til leie", "rom til leie", "valper til salgs",
        "kattunger til salgs", "billetter selges", "billige klokker", "kopiklokker", "merkevarekopier", "rolex kopi",
        "gulvvask tilbys", "vaskehjelp tilbys", "rimelig maler", "rimelig rørlegger", "takrens", "låsesmed døgnåpent",
        "vi kjøper bilen din", "kjøper bruktbil", "bilvask tilbud", "spådame", "synsk hjelp", "kjærlighetsmagi",
        "eskorte", "voksendating", "sugar daddy", "seo-tjenester", "flere følgere", "øk følgerne", "kjøp likes",
        "stem på meg", "stem på oss", "stem på min", "min youtube", "kanalen min", "bloggen min", "les bloggen",
        "bruk lenken min", "vervekode", "verv en venn-kode", "min rabattkode",
        "følgere på tiktok", "ekte følgere", "følgere gratis", "klarsynt", "spåkvinne", "ingen erfaring nødvendig",
        "bli din egen sjef", "aksjetips", "send denne videre", "videresend dette", "avdøde onkel", "millioner dollar",
        "rolex-kopier", "billige rolex", "takvask", "kontant pris", "førerkort uten", "uten oppkjøring",
        "anmeldelser til bedriften", "femstjerners anmeldelser", "kjøp anmeldelser", "skriv oppgaven din",
        "vi skriver oppgaven", "lån på dagen", "likes, billigst", "pakken din er", "bekreft kontoen",
        "kontoen din er sperret",
        "gratis befaring", "nettverksmarkedsføring", "kremsystem", "lukket gruppe, kun", "i måneden hjemmefra",
    )
)
