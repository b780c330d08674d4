"""Answers that say nothing in Dutch, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "al beantwoord", "al gezegd", "geen", "geen antwoord", "geen bijzonderheden", "geen commentaar",
        "geen ervaring", "geen feedback", "geen idee", "geen mening", "geen opmerking", "geen opmerkingen",
        "geen reden", "geen specifieke reden", "geen suggesties", "geen toelichting", "geen verdere opmerkingen",
        "goedemiddag", "goedemorgen", "goedendag", "hallo", "hetzelfde", "hoi", "idem", "ik weet het niet", "ja",
        "later", "leeg", "liever niet", "maakt niet uit", "misschien later", "n.v.t", "n.v.t.", "n/a", "na", "nee",
        "neen", "niet ingevuld", "niet relevant", "niet van toepassing", "niets", "niets bijzonders", "niets meer",
        "niets speciaals", "niets te melden", "niets te zeggen", "niets toe te voegen", "niks", "nog niet",
        "nog niet gebruikt", "nog niet geprobeerd", "nvt", "op dit moment niets", "te vroeg om te zeggen",
        "verder niets", "verder niks", "weet ik niet", "weet ik nog niet", "weet niet", "wil ik niet zeggen",
        "wil niet antwoorden", "x", "xx", "xxx", "zeg ik liever niet", "zelfde", "zie boven", "zie eerder",
        "zie hierboven", "zie vorige", "zoals gezegd", "zou het niet weten",
    )
)

EMPTY_WORDS = frozenset(
    """
    andere anders antwoord bedankt bijzonders commentaar daarover dit eigenlijk er geen heb hebben helaas het hier
    ik is meer melden mening moment momenteel niet niets niks nu op opmerking opmerkingen over sorry speciaals
    specifieks suggesties te toe toelichting verder verdere voegen we weet wij zeggen
    """.split()
)

EMPTY_CORES = frozenset(
    """
    commentaar mening niets niks opmerking opmerkingen suggesties toelichting
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amen", "dit is een test", "eerste", "even testen", "fijne kerst", "gefeliciteerd", "gelukkig nieuwjaar",
        "graag negeren", "mijn kat liep over het toetsenbord", "negeer dit", "negeren", "niet voor jullie",
        "per ongeluk", "per ongeluk geklikt", "per ongeluk verzonden", "prettige kerst", "slechts een test", "test",
        "testen", "testje", "verkeerd formulier", "verkeerd geklikt", "verkeerd nummer", "verkeerd venster",
        "verkeerde chat", "verkeerde enquête", "verkeerde venster", "verkeerde winkel", "vrolijk pasen",
    )
)

SPAM_WORDS = frozenset(
    """
    aanbieding aanbiedingen abonneer bitcoin bonus cadeaubon casino crypto geld goedkoop goedkope gratis investeren
    investering kanaal klik koop kopen korting lening leningen loterij telegram verdienen verkoop viagra volgers
    whatsapp win winnen
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "abonneer op mijn kanaal", "app me op whatsapp", "bezoek mijn profiel", "bezoek mijn site",
        "bezoek mijn website", "gebruik mijn code", "gegarandeerd rendement", "gegarandeerde winst",
        "geld lenen zonder", "geld verdienen online", "geld verdienen vanuit huis", "gratis iphone", "gratis spins",
        "hoger in google", "klik hier", "klik op de link", "koop volgers", "lening zonder bkr", "link in bio",
        "link in mijn bio", "link in mijn profiel", "mijn kortingscode", "online casino", "passief inkomen",
        "snel afvallen", "snel geld lenen", "snel geld verdienen", "stuur me een bericht op telegram",
        "thuis geld verdienen", "verdien geld", "verdubbel je geld", "volg me op", "volg mij op", "volgers kopen",
        "wij kopen uw auto", "win een iphone", "zonder recept",
    )
)
