"""Words that tell German from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    und nicht ich das der die ist ein eine mit auf sehr auch aber für wurde habe hat war noch nach schnell immer
    leider gut alles kein keine bei wird sind über nur wenn zu von den dem es wir sie mir
    """.split()
)

NEGATIONS = frozenset(
    """
    nicht kein keine keinen keiner nichts nie niemals ohne fehlt fehlen unmöglich kaum weder
    """.split()
)

FEELINGS = frozenset(
    """
    gut gute guter gutes besser beste bester schlecht schlechte schlechter schlechteste miserabel furchtbar
    schrecklich katastrophe katastrophal toll tolle tolles super spitze klasse prima perfekt hervorragend
    ausgezeichnet wunderbar schön schöne schönes zufrieden unzufrieden enttäuscht enttäuschend enttäuschung empfehlen
    empfehlenswert empfehle liebe hasse mist scheiße scheisse okay ok nett großartig grossartig begeistert
    fantastisch genial top
    mangelhaft ärgerlich frechheit
    """.split()
)

VERDICTS = frozenset(
    """
    schnell schnelle schneller langsam lange teuer günstig billig preiswert einfach leicht schwer kompliziert
    umständlich freundlich freundliche unfreundlich hilfsbereit kompetent inkompetent höflich unhöflich kaputt defekt
    beschädigt fehlt fehlen verspätet spät zu pünktlich falsch falsche unübersichtlich übersichtlich hübsch betrug
    ehrlich gewartet warte problem probleme problemlos reibungslos funktioniert funktionierte unzuverlässig
    zuverlässig sauber schmutzig
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "danke", "vielen dank", "nichts zu beanstanden", "nichts zu meckern", "keine beanstandungen", "alles gut",
        "alles ok", "alles bestens", "wie erwartet", "daumen hoch", "gerne wieder", "immer wieder gerne",
        "sehr zu empfehlen", "passt",
    )
)
