"""Words of feeling in Norwegian: those that name no theme, and those that judge something."""



from __future__ import annotations

__all__ = ["BARE_PHRASES", "FEELINGS", "FILLERS", "VERDICTS"]

FEELINGS = frozenset(
    """
    anbefale anbefaler anbefales anbefalt artig bedre begeistra begeistret behagelig beste best betatt bra bånn
    bunnskrap drit dritbra dritt dritdårlig dårlig dårleg dårlige dårligere dårligst dårligste elendig elendige elsker
    elska elsket enestående fabelaktig fantastisk fantastiske feil fin fine finere finfin finfint fint flott flotte
    flink forbanna forferdelig forferdelege forjævlig forjævlige fornøyd fornøyde fortvila frustrerende frustrert
    frustrasjon fryktelig glad glimrende god gode godt godkjent grei greit greie gøy hater helsvart himla horribel
    horribelt håpløs håpløst håplaust herlig herlige ille imponert imponerende irritert irriterende jævla jævlig kanon
    kjedelig kjekt kjempebra kjempefin kjempefint kjempefornøyd kjempenøgd kjempegod kjempeflott koselig knallbra
    knall kult latterlig like liker likte likar lovende ljug middelmådig mislikte misnøgd misfornøyd missnøgd
    motbydelig nydelig nydelege nydelige nøgd okay ok oki ålreit ålright allright perfekt perfekte pinlig positiv
    positivt råbra rått råflott skuffa skuffende skuffet skuffelse skandale skandaløs skam skambra skikkelig
    skrekkelig skrap sjarmerende sinnssykt sinna stas storartet stygt strålende super superbra supert superfornøyd
    suveren suverent søppel takknemlig tragisk tragedie topp toppers toppen tommel toppklasse trist teit tull tullball
    tåpelig uakseptabelt ubrukelig ubrukelige udugelig ufattelig upåklagelig uheldig under utmerka utmerket utrolig
    utrulig vakker vakkert vakre velfornøyd verdens verst verste vidunderlig vond værst verre wow ypperlig æsj øy
    helgod særs makaløs makaløst stødig skuffelsen forbannet sur surt rasende oppgitt provosert provoserende idiotisk
    idioti elendighet katastrofe katastrofal katastrofalt sjokkert nais
    """.split()
)

VERDICTS = frozenset(
    """
    avbestilt avvist avslått billig billige billigere bedrag bekvem beskjedne blass blasse brukte brukt brukken bråker
    brutt bulkete bulk bøyd dyr dyrt dyre dyrere defekt defekte ekkel ekkelt effektiv effektivt eksklusiv enkelt enkel
    enkle enklere enklest falsk falske fastlåst faller falt ferskt fersk feilaktig feilfri feiler feilet feila feilen
    feilmelding fillete flassa flekkete flekker flimrer forsinka forsinket forsinkelse forsinkelser forsvant
    forsvunnet forvirrende forvirret frekk frekt frekke fremmedgjort frosset fryser frøs fungerer fungerte funker
    funka fungere funket fytti fæl følger fleip fleksibel fleksible gal galt gale gammel gammelt gammeldags glatt
    glidelåsen gledelig gratis grom grundig grisete gått hakkete hakker halter hang hanglete hektisk heng henger
    hjelpsom hjelpsomme hjelpsomt hjelp hjalp hyggelig hyggelige hyggeligste håndterlig hull hullete høflig høflige
    høy høye høyt imøtekommende ineffektiv innfløkt iskald itu interessant kald kaldt kaldgrøt kaotisk kaos kjapp
    kjapt kjappe kjappeste klar klart klage klager klaget klagde kluss klussete klissete klunkete knekt knakk knust
    knuste knirker knotete komfortabel komfortabelt komplisert kompetent kompetente kort korrekt kosta koster kostet
    kranglete krever krympa krympet krøllete krasjer krasja krasjet krevende krise kvalitet kvik kvikk lang langsom
    langsomt latskap lekk lekker lekkert lekket lett lettvint lettvinn lite lo logrer løgn løy lovet lurt lurte lurer
    luktet lukter lugger løs løst manglende mangelfull mangelfullt mangel mangler mangla manglet mast masete mas masse
    moderne morsom muggen myk mykt myke møkkete mistet mista mislykka misvisende misforstått nedrig nektet nekter
    nupper nuppet nuppete nyttig nyttige nyttelaus nysgjerrig ny ødelagt ødelagte ødela oversiktlig oversiktleg
    overpriset overprisa oversett oppskrytt overkant passet passer passe passa passende pen pent penere plaget plage
    plager plagsom plundrete praktisk presis presist problem problemer problemfri problemfritt profesjonell
    profesjonelle profesjonelt proff prompte pålitelig påliteleg rask raskt raske raskere raskest rar rart rare ren
    rent reell redd ripa ripete riper rimelig rimeleg rimelige rotete rot ryddig ryddige røyk revna revnet revet ryker
    rust rusten ruster råtten råttent sakte saktere sein seint sen sent sene seine seinere selvsagt servicevennlig
    skada skadd skadet skade skader skarp skarpt skitten skitne skjev skjevt skjør skreven sliten slitt slapp slurv
    slurvete sløv sløve snill snille snilt solid solide smakfull smakløs smaker smakte smidig smidige smart
    smertefritt sprakk sprukket sprukne sprøtt spennende spinkel spinkelt stilig stilige stengt stiv stivt stoppet
    stoppa stort stolt sterk sterkt stinker stinka stjal stjålet stresset stressende støv støvete støyer støyete
    strengt svak svakt svindel svindla svindlere svik svarer svarte svar sviktet sydd syltynn savner savna savnet
    særdeles søl sølte tapt tapte tett tidkrevende tidsnok tilfeldig tom tomt tomme treg tregt trege tregere tregeste
    treig treigt trivelig trivelege trygg trygt trygge tull tungvint tungt tung tungvinte tydelig tydeleg tydeligere
    tynn tynt tynne trang trangt trange uaktuell uansvarlig uærlig uærlige ubehagelig ubehøvlet ubrukt udugelige
    uerfaren ufin ufint uforskamma uforskammet uforståelig uforståeleg ufullstendig ugreit uhøflig uhøflige
    uinteressant uinteressert ujevn ukomfortabel uklar uklart ulovlig uleselig ulykkelig unyttig unødvendig
    unødvendige umulig umulige uoversiktlig uoversiktleg upresis upraktisk urettferdig urimelig uryddig useriøs
    useriøse useriøst uskikkelig usikker uspiselig uoppmerksom utdatert utgått utsatt utslitt utsolgt utydelig
    utålelig uvennlig uvennlege uvesentlig vanskelig vanskeleg vanskelige varm varmt varme vasket velfungerende
    velholdt vennlig vennleg vennlige vent venta vente venter ventet ventetid verdiløs verdt verd vinglete vrang
    vrient våt vått våte vond vondt ærlig ærlige øydelagd øydelagt øde ødelegger åpenhjertig åpent kundevennlig
    brukervennlig brukarvennleg kunnskapsrik kunnskapsrike dyktig dyktige slank slitsterk slitsomt slitsom takk tusen
    raskast elegant holdbar haldbar luksuriøs saftig seig sprø smaklaus kjempemyk supermyk kjemperask lynrask lynraskt
    superrask superraskt kjempetreg kjempehyggelig kjempedyr forsvinner løste løser orden ordnet ordna fikset fiksa
    reddet tilbød refusjon ikkje-eksisterende ventetida blanding blandet misfarget farget skranglete skeiv stygg
    stygge svett sykt dumt dum dumme gidder
    """.split()
)

FILLERS = frozenset(
    """
    absolutt alt altfor aller alltid bare både da det denne dette der du dere deg dem den de en er et ei ein eit
    faktisk for fullt fullstendig ganske generelt gjennomgående grunnen hei helt heilt her heller hele hver i igjen
    ikke ikkje ingen ja jada jeg eg vi jo kjempe kjempemessig kanskje kort langt likevel litt men meget mer mest mye
    mykje nei noe noko nokså nå nok også og om opplevelse oppleving alle rett sagt seg selv skikkelig som stort stykke
    supermye svært særdeles så takk tusen totalt total tross til totalopplevelse var veldig vel vanvittig virkelig
    være vært ærlig ærleg ble på slutt sett over av mulig meg min mine ting greier folkens hilsen hjelp stjerner
    stjerne 5 10 6 seks fem ti poeng terningkast tommelen opp ned kjemper rimelig utrolig sykt jævlig dritt kommer
    tilbake synes syns
    """.split()
) - frozenset("hjelp dritt".split())

BARE_PHRASES = frozenset(
    (
        "ingenting å klage på", "ingenting å utsette", "ikke noe å klage på", "ikkje noko å klage på",
        "har ingenting å klage på", "ingen klager", "ingen klage", "kan ikke klage", "ingenting å si på",
        "ikke noe å si på", "ingen problemer", "ingen problem", "ikke noe problem", "ingenting negativt",
        "ikke noe negativt", "null stress", "null problem", "alt bra", "alt ok", "alt i orden", "alt gikk bra",
        "alt gikk fint", "alt fungerte", "alt var bra", "alt var perfekt", "som forventet", "som forventa",
        "som venta", "som ventet", "over forventning", "under forventning", "over all forventning",
        "innfridde forventningene", "helt greit", "helt ok", "helt grei", "grei nok", "greit nok", "midt på treet",
        "både og", "sånn passe", "så som så", "tommel opp", "tommel ned", "tomlene opp", "takk", "tusen takk",
        "takk for hjelpen", "mange takk", "takk skal dere ha", "tusen hjertelig takk", "stå på", "stå på videre",
        "bra jobba", "godt jobba", "bra jobbet", "godt jobbet", "fortsett sånn", "fortsett slik", "keep it up",
        "aldri mer", "aldri igjen", "never again", "anbefales", "anbefales ikke", "kan anbefales",
        "kan ikke anbefales", "anbefales på det varmeste", "kunne vært bedre", "kunne vore betre", "ikke bra",
        "ikke bra nok", "ikke god nok", "ikkje bra", "ikke verst", "ikke så verst", "ikke dårlig", "ikke så bra",
        "ble bra til slutt", "gikk bra", "10/10", "6/6", "terningkast 6", "terningkast 5", "terningkast 1",
        "for en vits", "for en skam", "fy faen", "herregud", "hurra", "heia", "hipp hurra", "bravo", "jippi", "haha",
        "hehe", "lol", "wow", "søren", "uff", "huff", "æsj", "bånn i bøtta", "bånn", "topp", "null klage", "tja",
        "mnei", "meh", "nja",
    )
)
