"""Words that stand beside personal data in German."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "auf den namen", "gesprochen mit", "telefoniert mit", "bedient von", "beraten von", "dank an", "danke an",
        "vielen dank an", "mitarbeiterin namens", "mitarbeiter namens", "namens", "unter dem namen",
    ),
    own_name_cues=(
        "ich heiße", "ich heisse", "mein name ist", "mein name lautet",
    ),
    titles=(
        "herr", "herrn", "frau", "dr", "dr.", "prof.",
    ),
    signoffs=(
        "mit freundlichen grüßen", "freundliche grüße", "viele grüße", "liebe grüße", "beste grüße", "gruß", "mfg",
        "lg", "vg", "herzliche grüße",
    ),
    roles=(
        "fahrer", "fahrerin", "mitarbeiter", "mitarbeiterin", "verkäufer", "verkäuferin", "berater", "beraterin",
        "techniker", "monteur", "kollege", "kollegin", "chef", "chefin", "kellner", "kellnerin", "mein mann",
        "meine frau",
    ),
    streets=(
        "straße", "strasse", "str.", "weg", "platz", "allee", "gasse", "ufer",
    ),
)
