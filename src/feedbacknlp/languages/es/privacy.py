"""Words that stand beside personal data in Spanish."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "a nombre de", "hablé con", "atendido por", "atendida por", "me atendió", "gracias a", "llamado", "llamada",
    ),
    own_name_cues=(
        "me llamo", "mi nombre es",
    ),
    titles=(
        "sr", "sr.", "sra", "sra.", "srta", "srta.", "don", "doña", "señor", "señora", "señorita", "dr.", "dra.",
    ),
    signoffs=(
        "saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente",
    ),
    roles=(
        "repartidor", "repartidora", "vendedor", "vendedora", "encargado", "encargada", "técnico", "camarero",
        "camarera", "compañero", "mi marido", "mi esposo", "mi esposa",
    ),
    streets=(
        "calle", "c/", "avenida", "avda.", "av.", "plaza", "paseo", "carretera", "camino", "travesía", "ronda",
    ),
)
