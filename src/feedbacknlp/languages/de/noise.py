"""Answers that say nothing in German, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "bereits beantwortet", "das gleiche", "dasselbe", "dazu sage ich nichts", "dito", "egal", "entfällt",
        "fällt mir nichts ein", "guten morgen", "guten tag", "hallo", "ich weiß es nicht", "im moment nichts", "ja",
        "jo", "k. a", "k. a.", "k.a", "k.a.", "ka", "kann ich noch nicht sagen", "kein besonderer grund",
        "kein feedback", "kein grund", "kein kommentar", "keine", "keine ahnung", "keine angabe", "keine angaben",
        "keine angaben dazu", "keine anmerkung", "keine anmerkungen", "keine anregungen", "keine antwort",
        "keine bemerkung", "keine bemerkungen", "keine erfahrung", "keine kommentare", "keine meinung",
        "keine meinung dazu", "keine vorschläge", "keine wünsche", "keiner", "leer", "mir fällt gerade nichts ein",
        "mir fällt nichts ein", "moin", "momentan nichts", "möchte ich nicht sagen", "möchte nicht antworten", "n.a.",
        "n/a", "nan", "nein", "nicht anwendbar", "nicht relevant", "nicht zutreffend", "nichts", "nichts besonderes",
        "nichts bestimmtes", "nichts hinzuzufügen", "nichts mehr", "nichts weiter", "nichts zu melden",
        "nichts zu sagen", "noch keine erfahrung", "noch nicht ausprobiert", "noch nicht benutzt",
        "noch nicht genutzt", "nö", "ohne angabe", "ohne kommentar", "ohne worte", "s. o.", "s.o.", "schon gesagt",
        "servus", "siehe oben", "siehe unten", "so.", "später", "trifft nicht zu", "vielleicht später",
        "weiss ich nicht", "weiss nicht", "weiter", "weiß ich nicht", "weiß nicht", "wie gesagt", "wie oben",
        "will nicht antworten", "x", "xx", "xxx", "zu früh",
        "nix",
    )
)

EMPTY_WORDS = frozenset(
    """
    aktuell an anderes angabe angaben anmerkung anmerkungen bemerken bemerkung bemerkungen besonderes bestimmtes
    bisher danke das dazu derzeit dieser eigentlich ein es fällt gerade gibt hab habe haben hierzu hinzufügen
    hinzuzufügen ich im ist kein keine keinen keiner keinerlei kommentar kommentare leider mehr meinung melden mir
    moment momentan nicht nichts noch sagen sonst stelle weiss weiter weitere weiteren weiß wir zu
    """.split()
)

EMPTY_CORES = frozenset(
    """
    angabe angaben anmerkung anmerkungen bemerkung bemerkungen kommentar kommentare meinung nichts
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "alles gute zum geburtstag", "amen", "aus versehen", "aus versehen gesendet", "bitte ignorieren",
        "das ist ein test", "dies ist ein test", "erster", "falsche firma", "falsche nummer", "falsche umfrage",
        "falscher chat", "falscher laden", "falscher shop", "falsches fenster", "falsches formular", "frohe ostern",
        "frohe weihnachten", "frohes neues", "frohes neues jahr", "hab mich verklickt", "habe mich verklickt",
        "ignorieren", "ist nicht für euch", "meine katze lief über die tastatur", "nicht für sie", "nur ein test",
        "test", "test test", "testeingabe", "testtext", "verklickt", "versehentlich gesendet",
    )
)

SPAM_WORDS = frozenset(
    """
    abonnieren abonniert angebot angebote billig bitcoin bonus casino darlehen follower geld gewinn gewinne gewinnen
    gratis gutschein investieren investition jetzt kanal kaufen klick klicken kostenlos kredit krypto lotterie
    rabatt telegram verdienen verkaufe viagra whatsapp
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "abnehmen ohne diät", "abonniert meinen kanal", "auf seite 1 bei google", "besuche meine seite",
        "besuche meinen shop", "besucht meine seite", "bonus ohne einzahlung", "folge mir auf", "folgt mir auf",
        "follower kaufen", "freispiele", "garantierte rendite", "garantierter gewinn", "geld verdienen im internet",
        "geld verdienen von zuhause", "gratis iphone", "hier klicken", "iphone gewinnen", "klick auf den link",
        "klick hier", "klicke hier", "kredit in 5 minuten", "kredit ohne schufa", "link im profil", "link in bio",
        "link in der bio", "mein rabattcode", "mit meinem code", "nutze meinen code", "ohne rezept", "online casino",
        "online geld verdienen", "passives einkommen", "potenzmittel", "schau auf meinem profil", "schnelles geld",
        "schreib mir auf whatsapp", "schreibt mir auf telegram", "seo agentur", "sofortkredit",
        "von zuhause geld verdienen", "wir kaufen ihr auto",
    )
)
