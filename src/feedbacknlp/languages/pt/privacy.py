"""Words that stand beside personal data in Portuguese."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "em nome de", "falei com", "atendido por", "atendida por", "obrigado ao", "obrigada à", "agradeço ao",
        "agradeço à", "chamado", "chamada",
    ),
    own_name_cues=(
        "me chamo", "meu nome é", "chamo-me", "o meu nome é",
    ),
    titles=(
        "sr", "sr.", "sra", "sra.", "dona", "dr.", "dra.", "senhor", "senhora",
    ),
    signoffs=(
        "atenciosamente", "cumprimentos", "abraços", "abraço", "att", "com os melhores cumprimentos",
    ),
    roles=(
        "entregador", "entregadora", "vendedor", "vendedora", "atendente", "técnico", "gerente", "motorista",
        "colega", "meu marido", "minha esposa",
    ),
    streets=(
        "rua", "avenida", "av.", "travessa", "praça", "alameda", "estrada", "rodovia", "largo",
    ),
)
