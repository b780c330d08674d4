"""Answers that say nothing in French, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "aucun", "aucun avis", "aucun commentaire", "aucun commentaire particulier", "aucune", "aucune idée",
        "aucune raison", "aucune raison particulière", "aucune remarque", "aucune suggestion", "bonjour", "bonsoir",
        "cf ci-dessus", "cf. ci-dessus", "comme ci-dessus", "comme dit plus haut", "coucou", "déjà dit",
        "déjà répondu", "idem", "j'sais pas", "jamais utilisé", "je ne sais pas", "je ne souhaite pas répondre",
        "je préfère ne pas répondre", "je sais pas", "n.a.", "n/a", "na", "nan", "ne sais pas", "ne se prononce pas",
        "ne souhaite pas répondre", "non", "non applicable", "non concerné", "non concernée", "nsp", "néant", "oui",
        "pareil", "pas applicable", "pas concerné", "pas d'avis", "pas d'idée", "pas d'opinion", "pas de commentaire",
        "pas de commentaire particulier", "pas de commentaires", "pas de réponse", "pas encore", "pas encore testé",
        "pas encore utilisé", "peut-être plus tard", "plus tard", "r.a.s", "r.a.s.", "ras", "rien", "rien d autre",
        "rien d'autre", "rien de particulier", "rien de plus", "rien de spécial", "rien du tout",
        "rien pour l'instant", "rien pour le moment", "rien à ajouter", "rien à dire", "rien à dire de plus",
        "rien à déclarer", "rien à signaler", "salut", "sans avis", "sans commentaire", "sans objet",
        "sans opinion", "sans réponse",
        "trop tôt pour le dire", "vide", "voir ci-dessus", "voir plus haut", "x", "xx", "xxx",
    )
)

EMPTY_WORDS = frozenset(
    """
    a actuellement ai ajouter aucun aucune autre avis avons c'est ce commentaire commentaires d d'autre d'avis
    d'opinion de dire du déclarer désolé en est il instant j'ai je l'instant la le là-dessus merci moment n'ai
    n'avons n'y non nous opinion particulier pas plus pour remarque remarques rien signaler spécial
    suggestion sujet tout y à
    """.split()
)

EMPTY_CORES = frozenset(
    """
    commentaire commentaires d'avis d'opinion opinion remarque remarques rien suggestion
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amen", "bonne année", "c'est un test", "ceci est un test", "cliqué par erreur", "envoyé par erreur",
        "erreur de clic", "erreur de destinataire", "essai", "fausse manipulation", "ignorez", "joyeuses pâques",
        "joyeux anniversaire", "joyeux noël", "juste un test", "mauvais formulaire", "mauvais magasin",
        "mauvais numéro", "mauvais sondage", "mauvaise boutique", "mauvaise conversation", "mauvaise fenêtre",
        "mauvaise manip", "merci d'ignorer", "mon chat a marché sur le clavier", "ne pas tenir compte",
        "pas pour vous", "premier", "simple test", "test", "à ignorer",
    )
)

SPAM_WORDS = frozenset(
    """
    abonnez abonnez-vous abonnés achetez argent bitcoin bonus cadeau casino chaîne cliquez crypto crédit gagner
    gagnez gagné gratuit gratuite gratuitement investir investissement loterie marabout offre offres promo prêt
    rabais réduction telegram vends vente viagra whatsapp
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "abonnez-vous à ma chaîne", "acheter des abonnés", "argent facile", "bénéfice garanti", "casino en ligne",
        "clique ici", "cliquez ici", "cliquez sur le lien", "code de parrainage", "code parrain",
        "contactez-moi sur whatsapp", "crédit rapide", "envoûtement", "gagner de l'argent", "gagner un iphone",
        "gagnez de l'argent", "gagnez un iphone", "gains garantis", "grand marabout", "iphone gratuit",
        "lien dans la bio", "lien en bio", "lien sur mon profil", "mon code promo", "offre de prêt",
        "perdre du poids rapidement", "perdre du ventre", "prêt entre particuliers", "prêt sans justificatif",
        "rachat de voiture", "rendement garanti", "retour affectif", "retour de l'être aimé", "revenus passifs",
        "référencement google", "sans ordonnance", "suis moi sur", "suivez-moi sur", "tours gratuits",
        "travailler de chez soi et gagner", "utilisez mon code", "visitez mon profil", "visitez mon site",
        "écrivez-moi sur telegram",
    )
)
