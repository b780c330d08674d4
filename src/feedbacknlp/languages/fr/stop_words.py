"""Function words of French: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    a à afin ai ainsi alors après as assez au aucun aucune aujourd'hui auquel aussi autre autres aux avait avant avec
    avez avoir avons ayant beaucoup bien c'est ça car ce ceci cela celle celles celui cependant certains ces cet cette
    ceux chaque chez comme comment d'un d'une dans de déjà depuis des dès deux dire dois doit donc dont du durant elle
    elles en encore enfin ensuite entre es est et étaient était été être eu eux fait faire fais faut fois font fut
    grand gros hors ici il ils j'ai je jusqu'à jusque l'on la là laquelle le lequel les lesquels leur leurs lors
    lorsque lui ma mais malgré me même mêmes merci mes mettre mieux mis moi moins mon n'a n'ai n'est ne ni non nos
    notre nous on ont ou où par parce pas pendant peu peut peux plus plusieurs plutôt pour pourquoi pouvoir pris puis
    puisque qu'il qu'on quand que quel quelle quelles quelque quelques quels qui quoi rien s'est sa sans sauf se selon
    sera ses seul seulement si sien soit sommes son sont souvent sous suis sur ta tandis tant te tel telle tellement
    tes toi ton toujours tous tout toute toutes très trop tu un une va vais vers voici voilà vont vos votre vous
    vraiment y
    """.split()
)
