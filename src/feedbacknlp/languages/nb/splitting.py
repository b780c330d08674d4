"""Where a Norwegian sentence may be cut into thoughts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        (
            "men", "derimot", "imidlertid", "bortsett fra", "bortsett ifrå", "foruten", "unntatt", "med unntak av",
            "selv om", "sjølv om", "sjøl om", "til tross for", "på tross av", "på tross av at", "eneste minus",
            "eneste aber", "eneste problemet", "eneste ulempen", "eneste som trekker ned",
            "det eneste som trekker ned", "det eneste negative", "eneste negative", "det eneste",
            "eneste å trekke på", "skulle bare ønske", "minus for", "pluss for", "trekker ned at",
            "på den annen side", "på den andre siden", "likevel",
        )
    ),
    contrast_adverbs=frozenset("derimot imidlertid likevel".split()),
    contrasts_after_break=frozenset((
        "dessverre", "diverre", "mens", "bare synd", "synd", "synd at", "synd med", "derfor minus", "ellers", "elles",
        "dog", "allikevel", "til gjengjeld", "i tillegg", "pluss", "minus", "bare så synd", "leit at", "skuffende at",
        "utenom", "samtidig", "heldigvis", "dessuten",
    )),
    not_contrasts=frozenset((
        "ikke bare", "ikkje bare", "ikkje berre", "sist men ikke minst", "men ikke minst", "ingenting men", "som om",
        "er det eneste", "var det eneste", "vært det eneste", "men likevel", "men dessverre", "men heldigvis",
        "men ellers", "men det eneste", "men samtidig", "om ikke annet", "og likevel",
    )),
    concessions=frozenset((
        "selv om", "sjølv om", "sjøl om", "til tross for", "på tross av", "bortsett fra", "foruten", "mens", "skjønt",
        "enda", "utenom", "med unntak av",
    )),
    subordinators=frozenset(
        """
        når da hvis dersom om fordi siden ettersom etter før inntil til at som slik så for med uten ved fra hvor der
        mens enn særlig spesielt blant inkludert f.eks idet for-å av på i og-så kva hva hvilket noe
        """.split()
    ),
    joiners=frozenset(("og", "å", "&", "+", "samt", "eller", "pluss", "så", "også")),
    starters=frozenset(
        """
        jeg eg vi me de dei dere det den dette disse du han hun ho man en ei ein et eit min mitt mine vår vårt våre
        deres ingen inga aldri alt alle ikke ikkje både hver hele dokker æ mæ æg je kundeservice levering leveringen
        frakt frakten kvalitet kvaliteten pris prisen prisene personalet betjeningen butikken appen nettsiden nettsida
        varen varene pakken pakka kunne kan fikk får har hadde måtte må ble var er manglet mangler
        """.split()
    ),
    subjects=frozenset(
        """
        jeg eg vi de dei dere det den dette disse han hun ho man alt alle ingenting ingen æ mæ du
        """.split()
    ),
    verbs=frozenset(
        """
        er var ble blir blei vart bli vært vore har hadde ha kan kunne skal skulle vil ville må måtte bør burde får
        fikk fått går gikk gått kommer kom kommet sitter satt står sto ligger lå ser så sett sier sa sagt gjør gjorde
        gjort tar tok tatt gir ga gav gitt fungerer fungerte funker funka virker virka virket mangler manglet mangla
        røyk ryker sprakk revnet revna knakk falt falmet falma krympet krympa nuppet lekker lekte ventet venter venta
        bestilte bestiller bestilt kjøpte kjøper kjøpt betalte betaler betalt sendte sender sendt mottok mottatt
        leverte levert leveres returnerte returnert refundert spurte spør svarte svarer svart hjalp hjelper løste
        ordnet fikset koster kostet lukter luktet smaker smakte passer passet passa liker likte elsker anbefaler hater
        kastet kaster krasjer krasjet krasja henger hang stopper stoppet prøvde prøver trodde tror synes syntes savner
        ønsker ønsket finner fant funnet vet viste viser ringte ringer skrev skriver lovet lover lyver løy klagde
        klaget føles føltes dukket forsvant forsvinner takket startet slutter sluttet holder holdt tåler tålte varer
        varte lader ladet trenger trengte slipper slapp
        """.split()
    ),
    long_cuts=frozenset("så derfor dessuten fordi etterpå deretter men jeg vi de det og".split()),
    context_starts=("når", "da", "etter", "hvis", "siden", "ettersom", "på", "i", "for", "med", "mens"),
    abbreviations=frozenset(
        """
        f.eks feks eks bl.a bla dvs osv ca kl nr ev evt inkl ekskl mvh hr fr stk kr mnd min maks jf pga p.g.a ift mht
        ang vedr tlf str t.o.m tom f.o.m fom jan feb mar apr jun jul aug sept okt nov des man tirs ons tors fre lør
        søn dr prof o.l mm m.m el iht
        """.split()
    ),
)
