"""Words that tell French from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    et le la les des une est pas très pour avec je vous nous que qui dans mais sur plus c'est j'ai été bien du au trop
    sans ne tout livraison reçu commande
    """.split()
)

NEGATIONS = frozenset(
    """
    pas ne jamais aucun aucune rien sans ni impossible manque n'a n'est
    """.split()
)

FEELINGS = frozenset(
    """
    bon bonne bien mieux meilleur mauvais mauvaise pire nul nulle horrible affreux super parfait parfaite excellent
    excellente génial géniale magnifique satisfait satisfaite insatisfait déçu déçue décevant déception recommande
    recommander content contente mécontent aime adore déteste inadmissible honteux catastrophe catastrophique correct
    ok top scandaleux agréable bons bonnes mauvaises parfaits excellents satisfaits déçus contents ravi ravie
    formidable décevante lamentable minable moyen moyenne médiocre impeccable déplorable honteuse bof
    """.split()
)

VERDICTS = frozenset(
    """
    rapide rapidement lent lente cher chère chers facile facilement difficile compliqué simple gentil aimable aimables
    désagréable serviable compétent incompétent cassé cassée défectueux défectueuse abîmé abîmée manque retard tard
    long longue faux erreur arnaque honnête attendu attends attente problème problèmes fonctionne joli jolie propre
    sale abordable pratique efficace impoli poli conforme ponctuel efficaces incomplet incomplète périmé taché rayé
    fragile solide utile inutile
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "merci", "merci beaucoup", "rien à redire", "tout va bien", "tout est parfait",
        "comme prévu", "bravo", "je recommande", "conforme aux attentes", "pas mal", "très bien",
    )
)
