"""Answers that say nothing in Norwegian, and the words of spam."""



from __future__ import annotations

__all__ = [
    "EMPTY_CORES",
    "EMPTY_PHRASES",
    "EMPTY_WORDS",
    "OFF_TOPIC_OPENINGS",
    "OFF_TOPIC_PHRASES",
    "SPAM_PHRASES",
    "SPAM_WORDS",
]

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
        "ikke noe å si", "ikkje noko å seie", "ikkje noko å seia", "ikkje noko å melde", "ikke noe spesielt å melde",
        "ikke noe spesielt å nevne", "ingenting å nevne", "ikke noe å nevne", "nopp", "næ", "nææ", "niks", "nix",
        "null kommentar",
        "nada", "inga meining om dette", "inga særskild grunn", "ikke relevant for meg", "ikke relevant for oss",
        "ikke aktuelt for meg", "ikke aktuelt for oss", "gjelder ikke meg", "gjelder ikke oss", "gjeld ikkje meg",
        "som nevnt ovenfor", "som nevnt tidligere", "som nemnt", "som sagt", "som skrevet over", "allerede nevnt",
        "allerede skrevet", "har allerede svart", "har allerede skrevet", "har svart på dette", "svart på over",
        "skrev det over", "se svar på forrige", "se forrige spørsmål", "se svaret ovenfor", "står over denne",
        "står over", "vil bare videre", "vil ikke oppgi", "ønsker ikke å oppgi", "vil ikkje svare", "vil ikkje seie",
        "ønskjer ikkje å svare", "kjem ikkje på noko", "kjem ikkje på nokon ting", "kommer ikke på noe mer",
        "kommer ikke på noen ting", "har ikke noen mening", "har ikke noen formening", "har ingen formening",
        "har ingen formening om dette", "har ikke tenkt på det", "har ikke tenkt over det", "vet ikke hva jeg skal si",
        "vet ikke hva jeg skal skrive", "veit ikkje kva eg skal skrive", "aner ikke hva jeg skal skrive",
        "tomt med vilje", "blankt med vilje", "med vilje tomt", "obligatorisk felt", "må fylle ut noe",
        "må skrive noe her", "skriver bare noe her", "bare noe", "et eller annet", "ikke tid", "har ikke tid",
        "gidder ikke", "gidder ikke svare", "orker ikke", "orker ikke svare", "orker ikke skrive", "ingen aning",
        "ikke peiling", "har ikke peiling", "ikke anelse", "har ingen anelse", "vanskelig å svare på",
        "vanskelig å svare", "ikke noe svar", "intet svar", "intet", "intet spesielt", "intet mer", "nei ikke noe",
        "nei ingenting", "nei, ikke noe spesielt", "i grunnen ikke", "nei i grunnen ikke", "ikke som jeg kommer på",
        "ikke som jeg kan komme på", "ikke det jeg vet", "ikke noe jeg kommer på", "ikke hatt erfaring",
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
    skriver seia herfra punktet punkt hjertet null
    """.split()
)

EMPTY_CORES = frozenset(
    """
    ingenting ingen intet kommentar kommentarer anmerkning anmerkninger tilbakemeldinger tilføye skrive bemerke oppgi
    blankt hopper peiling svare sei skriver legge
    """.split()
)

OFF_TOPIC_OPENINGS = frozenset(
    (
        "hei siri sett", "hei siri ring", "hei siri spill", "hei siri minn meg", "hei siri vekk meg", "ok google sett",
        "ok google spill", "ok google ring", "jeg søker på stillingen", "eg søkjer på stillinga",
        "jeg søker herved på stillingen", "herved søker jeg", "søknad på stilling", "søknad til stillingen",
        "jeg ønsker å søke på stillingen", "vedlagt følger min cv", "vedlagt ligger min cv", "vedlagt er min cv",
        "kjære dagbok", "hvorfor gikk kyllingen over", "skriv et dikt",
        "skriv en stil om", "løs ligningen", "hva er hovedstaden i", "kva er hovudstaden i", "hei mamma", "hei pappa",
        "hei bestemor", "mamma kan du", "pappa kan du", "mamma jeg er", "pappa jeg er", "glad i deg mamma",
        "kjære lærer", "hei lærer",
    )
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
        "feil gruppe", "feil felt", "sendt til feil nummer",
        "sendt til feil person", "beklager, feil nummer", "beklager feil nummer", "beklager feil person",
        "ikke ment for dere", "ikke meint til dykk", "slett denne", "slett dette", "kan slettes",
        "vær så snill og slett",
        "hunden skrev dette", "babyen skrev dette", "sønnen min skrev dette", "datteren min skrev dette",
        "virker dette", "funker dette", "er dette på", "tester om dette virker", "tester om det funker", "hallo verden",
        "god helg", "god sommer", "god jul og godt nytt år", "hurra for 17. mai", "gratulerer med dagen norge",
        "kjøpe melk", "melk, egg, brød", "ring mamma", "ring pappa", "hei siri", "jesus lever", "halleluja",
        "første kommentar", "kjeder meg", "jeg kjeder meg", "noen her", "er det noen her",
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
        "tjen 5000", "kr dagen hjemmefra", "penger hjemmefra", "klikk på profilen",
        "skriv til meg på insta", "sjekk instaen min", "gratis iphone", "gratis followers", "gratis følgere",
        "uten sikkerhet", "lån opptil", "lån uten", "send kortnummer", "selger billig", "ring for pris",
        "selger vinterdekk", "ny hjemmeside", "på google, svar", "vi hjelper deg på google", "gå ned i vekt",
        "slankepiller", "slankemiddel", "bonus til nye", "freespins", "free spins", "oddstips", "rask inntekt",
        "passiv inntekt", "inntekt hjemmefra", "bitcoin", "kryptotips", "gratis gave", "svar ja", "bli rik",
        "besøk profilen", "sjekk profilen min", "trykk på profilen min", "se profilen min", "lenke i profilen min",
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
        "ja til profilen min", "sub for sub", "abonner på kanalen", "snapp meg", "legg meg til på snap",
        "snill mann, trykk", "ensom dame", "ensomme damer", "leger er sjokkert", "pakken din venter", "betal toll her",
        "din konto i banken", "bekreft med bankid", "oppgi kortnummer", "potensmidler", "nøytral konvolutt",
        "replika vesker", "hytte til leie", "hytte til salgs", "selger hytte", "bil til salgs", "båt til salgs",
        "befaring gratis", "første gratis, ta kontakt", "besøkende nr", "klikk for premie", "ikke bryt kjeden",
        "del til ni", "kopier dette inn", "oberst i syria", "pengene tilbake, skriv", "førsteside på google",
        "selgere til dør", "høy provisjon", "statister søkes", "tilbyr bedrifter", "mirakelvann", "mirakelkur",
        "prøveflaske på", "doble bitcoin", "kryptogruppe", "signalgruppe", "vi vasker vinduer", "hemmelige metoden",
        "lån på minuttet", "omstartslån", "min vervelenke", "stem på hunden", "stem på katten", "følg @",
        "kjøper alt av gamle", "bli med på webinaret",
    )
)
