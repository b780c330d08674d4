"""Answers that say nothing in Danish, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "allerede svaret", "aner det ikke", "blank", "det samme", "det ved jeg ikke", "ditto", "for tidligt at sige",
        "goddag", "godmorgen", "har ikke brugt det", "har ikke noget at sige", "har ikke noget at tilføje",
        "har ikke prøvet", "har ingen", "har ingen kommentarer", "har ingen mening", "har svaret", "hej", "hejsa",
        "i/a", "ikke aktuelt", "ikke besvaret", "ikke brugt endnu", "ikke endnu", "ikke lige nu", "ikke mere",
        "ikke noget", "ikke noget at tilføje", "ikke noget specielt", "ikke noget særligt", "ikke relevant",
        "ikke sikker", "ingen", "ingen anelse", "ingen bemærkninger", "ingen erfaring", "ingen feedback",
        "ingen forslag", "ingen grund", "ingen holdning", "ingen kommentar", "ingen kommentarer", "ingen mening",
        "ingen særlig grund", "ingen yderligere kommentarer", "ingenting", "ingenting særligt", "intet",
        "intet at bemærke", "intet at sige", "intet at tilføje", "intet lige nu", "intet specielt", "intet svar",
        "intet særligt", "ja", "jeg ved det ikke", "jo", "kan ikke komme på noget", "kommer ikke på noget",
        "lige meget", "ligegyldigt", "måske senere", "n/a", "na", "nej", "nej tak", "næ", "samme",
        "samme som ovenfor", "se ovenfor", "se ovenover", "se tidligere", "senere", "som ovenfor", "som sagt", "tomt",
        "ved det ikke", "ved ikke", "vil ikke svare", "x", "xx", "xxx", "ønsker ikke at svare",
        "ingenting at tilføje", "ingenting at sige", "ikke noget at sige",
    )
)

EMPTY_WORDS = frozenset(
    """
    andet at bemærke bemærkning bemærkninger der desværre det dette egentlig er for forslag har her holdning i ikke
    ingen ingenting intet jeg kommentar kommentarer lige mening mere noget nu om sige specielt svar særligt tak
    tiden tilføje ved vi yderligere øjeblikket øvrigt
    """.split()
)

EMPTY_CORES = frozenset(
    """
    bemærkning bemærkninger forslag holdning ingenting intet kommentar kommentarer mening noget
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amen", "bare en test", "dette er en test", "forkert butik", "forkert chat", "forkert nummer",
        "forkert person", "forkert skema", "forkert spørgeskema", "forkert vindue", "først", "første", "glædelig jul",
        "god jul", "god påske", "godt nytår", "ignorer", "ignorer dette", "ikke til jer", "katten gik på tastaturet",
        "klikkede forkert", "prøve", "se bort fra dette", "sendt ved en fejl", "test", "tester", "tester bare",
        "tillykke med fødselsdagen", "trykkede forkert", "trykket forkert", "ved en fejl",
    )
)

SPAM_WORDS = frozenset(
    """
    abonner billig billige bitcoin bonus casino følgere gavekort gratis investere investering kanal kasino klik
    krypto kviklån køb lotteri lån penge rabat sælger telegram tilbud tjen vandt viagra vind vinde whatsapp
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "abonner på min kanal", "besøg min hjemmeside", "besøg min profil", "besøg min side", "brug min kode",
        "fordobl dine penge", "følg mig på", "garanteret afkast", "garanteret gevinst", "gratis iphone",
        "gratis spins", "hurtige penge", "klik her", "klik på linket", "kviklån", "køb følgere", "link i bio",
        "link i profilen", "linket i bio", "lån op til", "lån uden sikkerhed", "min rabatkode", "online casino",
        "passiv indkomst", "penge hjemmefra", "skriv på telegram", "skriv til mig på whatsapp", "slankepiller",
        "tab dig hurtigt", "tjen penge", "tjen penge hjemmefra", "uden recept", "vi køber din bil", "vind en iphone",
        "øverst på google",
    )
)
