"""Function words of Norwegian, bokmål with the commonest nynorsk and dialect forms: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    alle allerede alltid alt altfor altså andre annen annet at av bare begge ble blei bli blir blitt burde bør både da
    de deg deim dei deira deires dem den denne dens der dere deres derfor dermed derfra dess dessuten det dette di din
    dine ditt du dykk dykkar då eg ei ein eit eitt eller elles en ene eneste enda enn ennå er et ett etter etterpå
    fikk fin flere fleire for fordi forrige forstår fortsatt fra fram frem få får fått før først første ga gang ganger
    ganske gi gir gikk gitt gjennom gjerne gjett gjorde gjort gjør gjøre god gå går ha hadde han hans har hatt hei
    heile hele heller helt hennar henne hennes her hit hjå ho hoe honom hoss hossen hun hva hvem hver hvert hvilke
    hvilken hvilket hvis hvor hvordan hvorfor hvorvidt i igjen ikke ikkje ingen inga inkje innen inn inne innenfor
    ingenting inntil ja jeg jo kan kanskje kom komme kommer kommet korleis korso kun kunne kva kvar kvarhelst kven kvi
    kvifor la lang lar legge legger lenge like likevel litt liten lot må måtte man mange me med meg meget mellom men
    mens mer mest mi min mine mitt mot mye mykje myke måte ned nede neste nei no noe noen noka noko nokon nokor nokre
    når nå nok nesten også og om omtrent opp oppe oss over på rett samme sammen samt seg selv sende senere ser si sia
    sidan siden sier sin sine sist siste sitt sjøl skal skulle slik slike slikt snart som somme somt sto står synes så
    sånn såpass ta tar tatt til tilbake tok tror trodde under ut ute uten utenfor var vart varte ved vel vere verte vi
    vil ville vore vors vort vår våre vært være å åpenbart æ mæ dæ ka kor korfor itj itte ikj nåkka dokker oppi oppå
    borti vet visste via stor store enten verken hverken blant hos inni lite omkring overalt ellers neppe stadig
    straks visst
    """.split()
)
