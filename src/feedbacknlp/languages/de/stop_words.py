"""Function words of German: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
    außer ausser bald bei beim bereits besonders bin bis bisher bist da dabei dadurch dafür dagegen daher damit
    danach dann
    daran darauf daraus darf darum das dass daß dein deine dem den denn der deren des deshalb dessen dich die dies
    diese diesem diesen dieser dieses dir doch dort du durch eben ebenso ein eine einem einen einer eines einfach
    einige einiges einmal er erst es etwa etwas euch euer eure eurem fast für ganz gar gegen gehen geht gekommen
    gemacht genau gern gibt ging habe haben hat hatte hatten hätte hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer immer in ins irgendwie ist ja je jede jedem jeden jeder jedes jedoch jemand jetzt kam kann kein keine
    keinem keinen keiner können könnte kommt konnte lange leider lassen macht mal man manche mehr mein meine meinem
    meinen meiner mich mir mit muss musste müssen nach nachdem neben nein nicht nichts nie noch nun nur ob oder ohne
    schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar soll sollte sondern sonst soviel später
    über um und uns unser unsere unter viel viele vom von vor während war waren warum was wegen weil weiter welche
    welcher welches wenig wenn wer werde werden wie wieder will wir wird wo wurde wurden würde zu zum zur zwar
    zwischen
    """.split()
)
