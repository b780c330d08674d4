"""How Norwegian tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "ønsker", "ønske", "ønskjer", "håper dere", "håper de", "vær så snill", "ver så snill", "kan dere",
        "kan de", "kunne dere", "burde dere", "dere burde", "dere bør", "de burde", "burde vært", "burde ha",
        "skulle hatt", "ville ha likt", "ville likt", "gjerne sett", "gjerne hatt", "hadde vært fint",
        "hadde vært bra", "takk", "få tilbake", "få inn", "hvorfor ikke", "savner", "saknar", "om dere hadde",
        "hvis dere hadde",
    ),
    advice=(
        "gå opp en størrelse", "gå ned en størrelse", "en størrelse opp", "en størrelse ned", "størrelse opp",
        "størrelse ned", "en størrelse større", "en størrelse mindre", "ei størrelse større",
        "ei størrelse mindre", "opp en størrelse", "ned en størrelse", "anbefaler", "anbefales", "vil anbefale",
        "tilrår", "hvis du", "om du", "dersom du", "du bør", "du kan", "til deg som", "for deg som", "dere andre",
        "passer best til", "passer best på", "passer bedre på", "advarer", "styr unna", "unngå", "mitt råd",
        "vil fraråde", "jeg spurte om", "fikk ikke lov", "får ikke lov", "kroppsfasong",
        "kroppstype", "vil passe til", "blir fin til", "blir fint til", "fin til", "fint til", "jeg skal bestille",
        "jeg kommer til å", "jeg vil bestille", "jeg ville bestilt", "jeg ville kjøpt", "jeg ville gått",
        "jeg ville valgt", "hvis jeg går",
    ),
    leaving=(
        "et annet flyselskap", "et annet selskap", "en annen leverandør", "en annen nettbutikk", "en konkurrent",
        "konkurrenten", "konkurrentene", "handle et annet sted", "handle andre steder", "handler andre steder",
        "handler et annet sted", "kjøpe et annet sted", "kjøper et annet sted", "bestille et annet sted",
        "bestiller et annet sted", "heller betale", "heller handle", "heller kjøpe", "heller fly", "heller bruke",
        "betaler heller", "handler heller", "kjøper heller", "aldri mer", "aldri igjen", "siste valg", "siste utvei",
    ),
    courtesies=(
        "tusen takk", "mange takk", "takk for", "takk til", "takker for", "ønsker dere lykke", "ønsker dere alt",
        "ønsker dere en", "ønsker dere fortsatt", "ønsker dem lykke", "ønsker dem alt", "ønske dere lykke",
        "ønske dere alt", "alt godt", "lykke til", "gratulerer", "fortsett sånn", "fortsett slik",
        "fortsett med det", "stå på", "bra jobbet", "godt jobbet", "skulle ønske jeg hadde bestilt",
        "skulle ønske jeg hadde kjøpt", "takket være",
        "vær så snill å vente", "vennligst vent", "vennligst velg", "vennligst prøv igjen",
    ),
    unspecific=(
        "problem", "problemer", "problemet", "feil", "forbedring", "forslag", "produkt", "produktet", "appen", "app",
    ),
)  # fmt: skip
