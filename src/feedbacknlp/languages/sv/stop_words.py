"""Function words of Swedish: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    aldrig all alla allt alltid alltså andra annan annat att av bara behöver bli blir blev blivit både bättre bäst då
    där därför de dem den denna dess dessa det detta dig din dina ditt dock du eftersom efter ej eller en enda ens er
    era ert ett fick fin fler flera får fått för före förra först från ge genom ger gick gjorde gjort gå går gång
    ganska ha hade han hans har hela helt henne hennes hit hon hos hur här i ibland icke igen in ingen inget innan
    inne inte ja jag ju kan kanske knappt kom kommer kring kunde kunna lika lite liten länge man med mellan men mer
    mera mest mig min mina mindre mitt mot mycket måste många ned nej ni nog nu någon något några när nästa nästan och
    också om omkring oss på redan rätt samma samt sedan se ser sig sin sina sist sitt själv ska skall skulle som stor
    stora så sådan sådana säger tack ta tar till tills tillbaka tog trots tycker under upp ur ut utan utom vad var
    vara varför varit varje vart vem vems verkligen vi via vid vilka vilken vilket vill väl vår våra vårt än ännu är
    även åt över
    """.split()
)
