"""Words that tell Swedish from its neighbours, negate, feel and judge."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "NEGATIONS", "TELLING_WORDS", "VERDICTS"]

TELLING_WORDS = frozenset(
    """
    och inte jag är att det på som för från också mycket men när vad något någon bara bra här där så ett hade varit
    blev efter sedan fick får mig dig köpte köpt beställde väldigt alltid aldrig kundtjänst ska skulle även över utan
    """.split()
)

NEGATIONS = frozenset(
    """
    inte ej ingen inget inga aldrig utan saknas saknar omöjlig omöjligt knappt
    """.split()
)

FEELINGS = frozenset(
    """
    bra bättre bäst dålig dåligt dåliga usel uselt fantastisk fantastiskt utmärkt fin fint fina trevlig härlig härligt
    super perfekt perfekta nöjd missnöjd besviken besvikelse glad älskar hatar hemsk hemskt okej ok rekommenderar
    rekommendera rekommenderas toppen topp skit kass underbar underbart bäste bästa sämst sämre sämsta urdålig kanon
    grymt grym suverän suveränt jättebra jättedålig tråkig tråkigt trevligt arg lysande
    """.split()
)

VERDICTS = frozenset(
    """
    snabb snabbt snabba långsam långsamt seg dyr dyrt billig billigt enkel enkelt lätt svår svårt krångligt krånglig
    trevligt hjälpsam hjälpsamma otrevlig otrevliga otrevligt sur kunnig defekt trasig trasigt sönder saknas försenad
    försenat sen sent rörig tydlig snygg snyggt fel skadad skadat bluff ärlig väntade väntat problem smidig smidigt
    fungerar fungerade
    """.split()
)

BARE_PHRASES = frozenset(
    (
        "tack", "tack så mycket", "inget att klaga på", "inga klagomål", "allt bra", "allt ok", "som förväntat",
        "helt ok", "tummen upp", "kan rekommenderas",
    )
)
