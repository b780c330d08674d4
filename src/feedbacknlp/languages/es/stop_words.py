"""Function words of Spanish: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    a además al algo algún alguna algunas algunos allí ambos ante antes aquel aquella aquí así aún aunque bajo
    bastante bien cada casi como con contra cosas creo cual cuales cuando cuanto da dado de debe del demasiado dentro
    desde después día días donde dos durante e el él ella ellas ellos embargo en entonces entre era eran es esa esas
    ese eso esos esta está están estaba estado estas este esto estos estoy fin fue fueron ha había haber hace hacer
    hacia han has hasta hay he hecho hizo incluso la las le les lo los luego más me mejor menos mi mientras mis misma
    mismo mucha muchas mucho muchos muy nada ni ningún ninguna no nos nosotros nuestra nuestro nunca o os otra otras
    otro otros para pero poco por porque pues puede pueden que qué quien quién quiere se sea según ser si sí sido
    siempre sin sino sobre sólo solo son su sus tal también tampoco tan tanto te tener tengo ti tiene tienen toda
    todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va vamos veces ver vez y ya yo
    """.split()
)
