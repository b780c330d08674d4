"""Words that stand beside personal data in Dutch."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "gesproken met", "geholpen door", "op naam van", "met de naam", "dank aan", "bedankt aan", "genaamd",
    ),
    own_name_cues=(
        "ik heet", "mijn naam is",
    ),
    titles=(
        "dhr", "dhr.", "mevr", "mevr.", "mevrouw", "meneer", "dr.",
    ),
    signoffs=(
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten",
        "groetjes", "groeten", "mvg", "gr.",
    ),
    roles=(
        "bezorger", "chauffeur", "medewerker", "medewerkster", "verkoper", "verkoopster", "monteur", "collega",
        "mijn man", "mijn vrouw",
    ),
    streets=(
        "straat", "laan", "weg", "gracht", "plein", "kade", "dijk", "singel", "steeg",
    ),
)
