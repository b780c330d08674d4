"""Words that stand beside personal data in French."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "au nom de", "parlé à", "parlé avec", "servi par", "servie par", "aidé par", "conseillé par", "merci à",
        "grâce à", "nommé", "nommée", "prénommée",
    ),
    own_name_cues=(
        "je m'appelle", "je m’appelle", "mon nom est",
    ),
    titles=(
        "mr", "mme", "mme.", "mlle", "madame", "monsieur", "mademoiselle", "dr",
    ),
    signoffs=(
        "cordialement", "bien cordialement", "sincères salutations", "salutations", "bien à vous", "amicalement",
    ),
    roles=(
        "livreur", "livreuse", "vendeur", "vendeuse", "conseiller", "conseillère", "technicien", "technicienne",
        "serveur", "serveuse", "collègue", "mon mari", "ma femme",
    ),
    streets=(
        "rue", "avenue", "av.", "boulevard", "bd", "chemin", "allée", "impasse", "quai",
    ),
)
