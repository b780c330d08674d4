"""Words that stand beside personal data in Swedish."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "pratade med", "talade med", "hjälpt av", "betjänad av", "tack till", "vid namn", "som heter", "i namnet",
    ),
    own_name_cues=(
        "jag heter", "mitt namn är",
    ),
    titles=(
        "herr", "fru", "fröken", "dr.",
    ),
    signoffs=(
        "mvh", "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "hälsar",
        "vänligen",
    ),
    roles=(
        "chauffören", "föraren", "medarbetaren", "säljaren", "expediten", "montören", "butikschefen", "kollegan",
        "teknikern", "min man", "min fru",
    ),
    streets=(
        "gatan", "gata", "vägen", "väg", "gränd", "torget", "torg", "allén", "stigen", "backen",
    ),
)
