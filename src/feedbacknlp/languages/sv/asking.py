"""How Swedish tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "önskar", "skulle önska", "hoppas ni", "hoppas de", "hoppas att", "snälla", "var god", "vänligen", "kan ni",
        "kunde ni", "kan man få", "borde ni", "ni borde", "de borde", "borde ha", "borde vara", "borde finnas",
        "borde kunna", "skulle vilja", "skulle gärna", "vill gärna ha", "vore bra", "vore fint", "vore skönt",
        "vore trevligt", "hade varit bra", "hade varit fint", "hade varit trevligt", "kunde varit bättre",
        "kan förbättras", "bör förbättras", "måste förbättras", "gärna se", "gärna ha", "varför inte", "saknar",
        "om ni hade", "om det fanns", "ta tillbaka", "lägg till", "inför", "ge möjlighet", "möjlighet att",
    ),
    advice=(
        "en storlek upp", "en storlek ner", "en storlek större", "en storlek mindre", "storlek upp", "storlek ner",
        "gå upp en storlek", "gå ner en storlek", "rekommenderar", "rekommenderas", "kan rekommendera", "om du",
        "du bör", "du kan", "du ska", "för dig som", "till dig som", "undvik", "håll er borta", "håll dig borta",
        "varnar", "passar bäst till", "passar bättre till", "fin till", "snygg till", "jag ska beställa",
        "jag kommer att", "jag kommer beställa", "jag beställer", "jag köper", "köper igen", "handlar igen",
        "handlar gärna igen",
    ),
    leaving=(
        "ett annat flygbolag", "ett annat bolag", "ett annat företag", "en annan leverantör", "en annan nätbutik",
        "en konkurrent", "konkurrenten", "konkurrenterna", "handla någon annanstans", "handlar någon annanstans",
        "köpa någon annanstans", "köper någon annanstans", "beställa någon annanstans", "beställer någon annanstans",
        "hellre betala", "hellre handla", "hellre köpa", "hellre flyga", "betalar hellre", "handlar hellre",
        "köper hellre", "aldrig mer", "aldrig igen", "sista val", "sista utväg",
    ),
    courtesies=(
        "tusen tack", "stort tack", "tack för", "tack till", "tackar för", "önskar er lycka", "önskar er allt",
        "önskar er en", "önskar er fortsatt", "önskar dem lycka", "önskar dem allt", "önska er lycka",
        "önska er allt", "allt gott", "lycka till", "grattis", "fortsätt så", "fortsätt med det", "bra jobbat",
        "bra jobb", "kör på",
    ),
)  # fmt: skip
