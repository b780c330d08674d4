"""Words beside names in an alphabet: what is made of a person's name, what is capitalised and is no person."""

from __future__ import annotations

import re

__all__ = ["BRANDS", "NO_NAMES", "NO_PEOPLE", "NO_SUBJECTS", "THING"]

# Labels, shows and characters that are made of a person's name.
BRANDS = re.compile(
    r"\b(?:(?:Dr|Mr|Mrs|Ms|Miss)\.? (?:Martens?|Pepper|Oetker|Beckmann|Scholl|Hauschka|Brown'?s|"
    r"Jart|Teal|Who|Seuss|Dre|"
    "Strange|Men|Muscle|Kipling|Clean|Bean|Potato|Coffee|Porter|Price|Pringle|Freeze|Monopoly|Hinch|Doubtfire|"
    "Pac-?Man|Dior|Selfridge|Piggy|Moneypenny)|"
    "(?:Uncle|Aunt) (?:Ben|Jemima|Sam|Roger)|Ben (?:and|&) Jerry|Johnson (?:and|&) Johnson|Super Mario|Mario Kart|"
    "Luigi'?s Mansion|Barbie(?: and Ken)?|Gordon Ramsay|Jamie Oliver|Nigella Lawson|Mary Berry|Russell Hobbs|"
    "Morphy Richards|Joseph Joseph|Calvin (?:and|&) Hobbes|Les Paul|Earl Grey|Jack Sparrow|"
    "Thomas the|Thomas (?:and|&) Friends|Winnie.the.Pooh|"
    "Alice in W|Dora the|Bob the|Postman Pat|Fireman Sam|Peppa|Sherlock|Hello Kitty|Mickey Mouse|Minnie Mouse|"
    "Donald (?:Duck|Trump)|Agatha Christie|Stephen King|Jane Austen|Charles Dickens|Beatrix Potter|Roald Dahl|"
    "Taylor Swift|Alice Springs|Prince Edward Island|Sam(?:uel)? Adams|Samuel Smith|Sally Hansen|Mary Kay|"
    r"Vera (?:Wang|Bradley)|Victoria (?:Beckham|Station|Falls)|Stanley (?:Cup|Tools|[Kk]ni)|Alexa\b|Siri\b|Levi'?s\b|"
    "Wendy'?s? [Hh]ouse|Amy's Kitchen|"
    r"(?:St|Saint)\.? (?:Patrick|George|Andrew|David|James|John|Jude|Nicholas|Louis|Paul|Petersburg|Laurent)|"
    r"Storm [A-Z]|Karl Johan\b(?! [A-ZÆØÅ])|Ole Lukk|Mor Monsen|Stine Goya|Odd Nordstoga|Jo Nesb|Pippi|"
    "Kaptein Sabeltann|Albert Einstein|Maria Nila|Olivia Rodrigo|Henri Lloyd|Fred Perry|Oscar Jacobson|"
    "Christian (?:Dior|Louboutin|Lacroix)|Calvin Klein|Tommy Hilfiger|Tommy Jeans|Ralph Lauren|Michael Kors|"
    "Hugo Boss|Marc Jacobs|Kate Spade|"
    "Paul Smith|Ted Baker|Jo Malone|Helly Hansen|John Deere|Jack (?:Daniel|Wolfskin|Jones)|Bobbi Brown|"
    "Charlotte Tilbury|"
    "Elizabeth Arden|Stella (?:McCartney|Artois)|Vivienne Westwood|Tom (?:Ford|Tailor)|Harry Potter|Louis Vuitton|"
    "Yves Rocher|"
    "Peter Rabbit|Trader Joe|Jimmy Choo|John Lewis|Ann Taylor|Eddie Bauer|Victoria'?s? Secret|Martha Stewart|"
    "Betty Crocker|"
    "Kari Traa|Bj[øö]rn Borg|Lars Monsen|Eva Solo|Tom Wood|"
    "Karl Lagerfeld|Steve Madden|Kurt Geiger|Laura (?:Ashley|Mercier)|Georg Jensen|Odd Molly|Carl Zeiss|Max Mara|"
    "Tim Hortons|Thomas Sabo|"
    "Olivia Burton|Daniel Wellington|Emma Bridgewater|Marks (?:and|&) Spencer|Marc O.Polo|Kenneth Cole|Donna Karan|"
    "Jean Paul Gaultier|Roberto Cavalli)"
)

# Words that are a name elsewhere: "Unn deg noe godt", "Faith in this shop: none left", "Helga gikk med til å skru".
NO_NAMES = re.compile(
    r"\b(?:Hans og hennes|Unn (?:deg|dere|dykk|oss|meg)|Tor (?:ikke|ikkje|eg|jeg)|Helga (?:gikk|gjekk) (?:med|til)|"
    r"(?:Faith|Hope|Joy|Trust) (?:in|at) (?:this|the|your|our|that) "
    r"(?:brand|business|company|firm|place|seller|shop|site|store))\b"
)

# "the Emma mattress", "an Allen key": what is called by a name
THING = re.compile(
    r" (?:gr[ae]y|green|red|blue|pink|purple|white|black|brown|gold|yellow|marl|sponge|plums?|"
    r"mattress(?:es)?|hoover|vacuum|keys?|knife|knives|flask|tumbler|dolls?|figures?|"
    r"figurine|costumes?|kart|novels?|"
    r"puzzle|blanket|perfume|fragrance|foundation|lipstick|dress|jeans|shirt|sofa|armchair|"
    r"chair|lamp|table|shoes|boots|"
    r"sandals|socks|handbag|tote|necklace|bracelet|guitar|collection|edition|plush|poster|mask|"
    r"wig|cake|sauce|gin|wreath|"
    r"screws?|screwdriver|album|song|soundtrack|movie|film|series|range|sweater|jumper|cardigan|"
    r"coat|jacket|bra|leggings|"
    r"rug|curtains?|cushion|duvet|bedding|bed|wardrobe|dresser|desk|bookcase|shelf|"
    r"madrass|sofaen|stolen|genser|genseren|kjole|kjolen|sko|platen|boka|boken|filmen|duken|dukke|dukken|drakt)\b",
)

# What stands capitalised behind "spoke to" and is no person: offices, carriers, payment firms, marketplaces, days.
NO_PEOPLE = frozenset(
    """
    customer customers service services support team staff management manager help helpdesk desk head office hq sales
    returns billing kundeservice kundesenter kundesenteret sjefen avdeling hotline reception receptionist company
    store shop mum dad mamma pappa live chat god gud black cyber god's santa mother's father's
    amazon aliexpress apple android ebay etsy google ikea klarna microsoft paypal samsung sony nike adidas trustpilot
    vipps facebook instagram whatsapp youtube netflix spotify visa mastercard amex stripe shein temu zara asos zalando
    dhl dpd ups usps fedex evri hermes gls yodel royal parcelforce posten postnord bring helthjem porterbuddy inpost
    instabox elkjøp komplett power nav norwegian sas
    english british american french german spanish norwegian swedish danish chinese indian polish irish scottish welsh
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter xmas
    tesco argos currys asda sainsbury's sainsburys boots aldi lidl morrisons waitrose ocado next matalan primark
    debenhams
    halfords screwfix wickes homebase dunelm wayfair target walmart costco walgreens cvs kroger costa starbucks
    mcdonald's mcdonalds greggs nando's uber lyft deliveroo doordash instacart grubhub airbnb expedia ryanair easyjet
    barclays lloyds hsbc natwest santander monzo revolut halifax nationwide citi dnb nordea sparebank
    vodafone three telenor telia ice verizon comcast xfinity sky virgin dyson bosch siemens miele whirlpool
    hotpoint hoover philips panasonic dell lenovo asus acer canon nikon epson lego disney nintendo playstation xbox
    tiktok twitter telegram shopify wish hobbycraft superdrug sephora lush zoom teams slack outlook windows chrome
    safari firefox siri alexa cortana bot chatbot system website app warehouse dispatch delivery shipping refunds
    accounts complaints tech technical retention nobody someone everyone everybody anyone people folks guys
    coop rema kiwi meny obs europris jula biltema plantasje nille kid jysk bohus skeidar xxl netonnet
    kolonial oda foodora wolt vinmonopolet apotek vitus onecall talkmore norli ark digipost
    brexit covid corona london oslo bergen trondheim stavanger norge norway england scotland wales ireland
    britain europe america china sweden denmark germany france spain italy
    """.split()
)

# Common words that begin a sentence about people at work.
NO_SUBJECTS = frozenset(
    """
    seller sellers vendor retailer supplier merchant bank hotel company firm shop store owner owners employees
    workers agents
    drivers clerks cashiers ladies lads girls guys boys men women gentleman lady man woman person somebody kids children
    problem problems issue issues stuff things items item prices price queue queues line lines parking signs sign music
    toilets toilet lights light heating food coffee tea lunch breakfast dinner wifi internet stock stuff sizes size
    choice
    selection range layout display displays offers offer deals deal service self nice great good bad lovely
    friendly rude
    only just less more most some many few all no not other another same new old long short quick slow better best worst
    everything nothing something anything ansatte folk ingen noen alle kunder kunden varer varene priser prisene kø køen
    betjeningen betjening personalet personale damer damene gutta gutter jenter jentene selgere selgerne sjåfører mat
    musikk lys dame damen mann mannen person personen feil mangler utvalg utvalget parkering parkeringen hjelp hjelpen
    informasjon informasjonen ventetid ventetiden tilbud tilbudet oppsett skilt skiltingen rot støv lukt lukta
    """.split()
)
