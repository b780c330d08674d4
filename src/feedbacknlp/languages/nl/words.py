"""Words that tell Dutch from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    het een de en niet van ik is dat op te zijn maar voor met ook heel goed erg geen wel nog naar bij heb wat werd
    omdat snelle levering bestelling ontvangen
    """.split()
)

NEGATIONS = frozenset(
    """
    niet geen nooit niets niemand zonder ontbreekt onmogelijk nauwelijks
    """.split()
)

FEELINGS = frozenset(
    """
    goed goede beter best beste slecht slechte slechter slechtste vreselijk verschrikkelijk waardeloos fantastisch
    geweldig prima perfect uitstekend super top mooi mooie tevreden ontevreden teleurgesteld teleurstellend
    teleurstelling aanrader aanraden blij fijn fijne leuk leuke hekel rampzalig ramp matig ok oké oke prachtig
    belachelijk geweldige uitstekende prettig prettige vervelend vervelende schitterend belabberd bagger jammerlijk
    enthousiast gelukkig boos
    """.split()
)

VERDICTS = frozenset(
    """
    snel snelle langzaam traag trage duur dure goedkoop goedkope makkelijk gemakkelijk moeilijk ingewikkeld eenvoudig
    vriendelijk vriendelijke onvriendelijk behulpzaam deskundig onbeschoft beleefd kapot defect beschadigd ontbreekt
    ontbrak vertraagd vertraging laat te verkeerd verkeerde onduidelijk duidelijk oplichting eerlijk gewacht wachten
    probleem problemen werkt werkte netjes schoon vies handig stipt handige onhandig nuttig nutteloos stevig breekbaar
    incompleet onvolledig bedorven gekrast eerlijke
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "dank", "bedankt", "dank je", "dank u", "niets op aan te merken", "geen klachten", "alles goed", "alles prima",
        "alles ok", "zoals verwacht", "duim omhoog", "helemaal top", "niet slecht",
    )
)
