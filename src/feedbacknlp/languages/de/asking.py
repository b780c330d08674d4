"""How German tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "wünsche mir", "wünsche ich", "wünschen wir", "ich wünsche", "würde mir wünschen", "wünschenswert",
        "hoffe ihr", "hoffe sie", "hoffe dass", "hoffe, dass", "bitte", "könnt ihr", "können sie", "könnten sie",
        "könntet ihr", "kann man nicht", "sollten sie", "ihr solltet", "sie sollten", "solltet ihr",
        "sollte es geben", "sollte man", "sollte sein", "sollte werden", "sollte verbessert", "müsste verbessert",
        "muss verbessert", "könnte verbessert", "könnte besser", "wäre schön", "wäre toll", "wäre gut",
        "wäre super", "wäre besser", "wäre hilfreich", "wäre wünschenswert", "wäre nett", "hätte gern",
        "hätte gerne", "hätten gern", "hätten gerne", "würde gern", "würde gerne", "warum nicht", "vermisse",
        "mir fehlt", "es fehlt", "fehlt mir", "wenn ihr", "fügt", "führt ein", "bietet an", "anbieten",
    ),
    advice=(
        "eine grösse grösser", "eine grösse kleiner", "eine nummer grösser", "eine nummer kleiner", "nummer grösser",
        "nummer kleiner", "grösser bestellen", "kleiner bestellen", "empfehle", "empfehlen", "empfehlenswert",
        "weiterempfehlen", "zu empfehlen", "wenn du", "wenn sie", "falls du", "du solltest", "man sollte wissen",
        "für alle die", "für alle, die", "für jeden der", "für jeden, der", "finger weg", "hände weg",
        "lasst die finger", "vermeiden", "meiden", "warne", "passt gut zu", "passt perfekt zu", "schön zu",
        "werde bestellen", "werde wieder", "werde ich", "würde ich kaufen", "kaufe wieder", "bestelle wieder",
        "gerne wieder", "immer wieder gerne", "jederzeit wieder",
    ),
    leaving=(
        "eine andere airline", "einer anderen airline", "eine andere fluggesellschaft",
        "einer anderen fluggesellschaft", "eine andere firma", "einer anderen firma", "einen anderen anbieter",
        "einem anderen anbieter", "einen anderen händler", "einem anderen händler", "die konkurrenz",
        "der konkurrenz", "zur konkurrenz", "woanders kaufen", "woanders bestellen", "woanders einkaufen",
        "woanders buchen", "anderswo kaufen", "anderswo bestellen", "anderswo einkaufen", "anderswo buchen",
        "lieber mehr", "lieber woanders", "lieber anderswo", "nie wieder", "nie mehr", "letzte wahl",
    ),
    courtesies=(
        "vielen dank", "herzlichen dank", "besten dank", "danke für", "danke an", "danke schön", "dankeschön",
        "tausend dank", "bedanke mich", "bedanken", "möchte mich bedanken", "möchte ihnen danken", "wünsche ihnen",
        "wünsche euch", "wünsche dem", "wünschen ihnen", "wünschen euch", "alles gute", "viel erfolg", "weiter so",
        "macht weiter so", "machen sie weiter so", "herzlichen glückwunsch", "glückwunsch", "gratuliere",
        "gratulation", "gut gemacht",
    ),
)  # fmt: skip
