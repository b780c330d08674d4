"""Words that stand beside personal data in Danish."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "talte med", "snakkede med", "hjulpet af", "betjent af", "tak til", "ved navn", "som hedder", "i navnet",
    ),
    own_name_cues=(
        "jeg hedder", "mit navn er",
    ),
    titles=(
        "hr.", "fru", "frk.", "dr.",
    ),
    signoffs=(
        "mvh", "med venlig hilsen", "venlig hilsen", "hilsen", "kh", "vh", "de bedste hilsner",
    ),
    roles=(
        "chauffør", "chaufføren", "medarbejder", "medarbejderen", "sælger", "sælgeren", "ekspedient", "ekspedienten",
        "montør", "montøren", "butikschef", "kollega", "min mand", "min kone",
    ),
    streets=(
        "gade", "vej", "vejen", "stræde", "allé", "plads", "torv", "vænget", "parken", "boulevard", "alle",
    ),
)
