"""How Dutch tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "zou willen", "zouden willen", "wens dat", "wenste", "wou dat", "hoop dat", "hopelijk", "alstublieft",
        "alsjeblieft", "aub", "a.u.b.", "svp", "graag zien", "graag een", "graag meer", "zou graag", "zouden graag",
        "kunnen jullie", "kunt u", "kun je", "zouden jullie", "zou u", "jullie zouden", "jullie moeten",
        "ze zouden", "zou moeten", "zouden moeten", "moet beter", "moeten beter", "kan beter", "kon beter",
        "kan verbeterd", "zou fijn zijn", "zou mooi zijn", "zou leuk zijn", "zou handig zijn", "zou goed zijn",
        "zou prettig zijn", "zou beter zijn", "het zou fijn", "was fijn geweest", "waarom niet", "ik mis", "mis de",
        "mis een", "ontbreekt", "als jullie", "als er", "voeg toe", "toevoegen", "maak het mogelijk",
        "mogelijkheid om", "mogelijk maken", "invoeren",
    ),
    advice=(
        "een maat groter", "een maat kleiner", "maat groter", "maat kleiner", "maatje groter", "maatje kleiner",
        "aanrader", "aan te raden", "aanraden", "raad aan", "raad iedereen", "beveel aan", "aanbevelen",
        "aanbevolen", "als je", "als u", "je moet weten", "voor wie", "voor iedereen die", "blijf weg", "vermijd",
        "vermijden", "waarschuw", "pas op", "past goed bij", "past mooi bij", "leuk bij", "mooi bij",
        "ga ik bestellen", "ga ik kopen", "ik ga", "ik zal", "koop ik weer", "bestel ik weer", "zeker weer",
        "weer bestellen", "weer kopen",
    ),
    leaving=(
        "een ander bedrijf", "een andere luchtvaartmaatschappij", "een andere maatschappij",
        "een andere leverancier", "een andere aanbieder", "een andere webshop", "de concurrent", "de concurrentie",
        "ergens anders kopen", "ergens anders bestellen", "ergens anders boeken", "elders kopen", "elders bestellen",
        "elders boeken", "liever meer", "liever ergens anders", "liever elders", "nooit meer", "nooit weer",
        "laatste keuze", "laatste keus",
    ),
    courtesies=(
        "hartelijk dank", "heel erg bedankt", "bedankt voor", "bedankt aan", "dank voor", "dank aan", "dank je",
        "dank u", "dankjewel", "veel dank", "wens jullie", "wens u", "wensen jullie", "het beste", "veel succes",
        "succes ermee", "ga zo door", "gefeliciteerd", "goed gedaan", "goed bezig", "complimenten",
    ),
)  # fmt: skip
