"""Words that stand beside personal data in Norwegian."""



from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

# Names that are a common Norwegian word (Bjørn, Stein, Liv, Stig, Dag, Bror, Varg, Sol, Erling) are masked behind a
# cue only.
GIVEN_NAMES = frozenset(
    """
    Agnes Aina Aksel Albert Aleksander Alexander Amalie Amund Anders Andrea Andreas Andrine Anette Anita Ann Anna Anne
    Annika Arild Arne Arnfinn Arvid Asbjørn Aslaug Astri Astrid Atle Aurora Bente Berit Birgit Birgitte Birger Birte
    Bjarne Bodil Borghild Britt Brynjar Camilla Carina Caroline Cathrine Cecilie Charlotte Christian Christina
    Christine Christoffer Dagfinn Dagmar Dagny Edvard Edvin Egil Eilif Einar Eirik Eivind Elin Eline Elisabeth Elise
    Ellen Ellinor Else Embla Emil Emilie Emma Endre Erik Erika Erlend Espen Eva Fredrik Frida Frode Geir Georg Gerd
    Gisle Greta Grete Grethe Gudrun Gunhild Gunn Gunnar Gunvor Guri Guro Gustav Halvard Halvor Hanna Hannah Hanne
    Harald Hedda Hege Heidi Helene Helga Helge Henriette Henrik Henning Herman Hilda Hilde Hildegunn Håkon Håvard Ida
    Idar Ina Inge Ingeborg Inger Ingrid Ingunn Ingvar Ingvild Isabella Isak Ivar Iver Janne Jeanette Jens Jenny Joakim
    Johan Johanne Johannes Johnny Jon Jonas Jonny Jorunn Josefine Julie Jørgen Jørn Jostein Kaia Kari Karin Karina
    Karl Karoline Katarina Kathrine Katrine Ken Kenneth Ketil Kim Kine Kirsten Kjell Kjersti Kjetil Klara Knut Konrad
    Kristian Kristiane Kristin Kristina Kristine Kristoffer Kåre Lars Laila Lasse Leif Lena Leon Linn Linda Lise Liss
    Lisbeth Lotte Ludvig Mads Magne Magnhild Magnus Maja Malin Marcus Maren Margit Margrete Margrethe Maria Mariann
    Marianne Marie Marit Marius Markus Marta Marte Martin Martine Mathea Mathias Mathilde Merete Mette Mia Mikael
    Mikkel Mohamed Mohammed Mona Monica Morten Nils Nina Nora Norunn Oddbjørn Oddvar Olaf Olav Ole Olga Oliver Oscar
    Oskar Ottar Otto Pernille Peter Petra Petter Pia Pål Ragna Ragnar Ragnhild Randi Rasmus Reidar Reidun Renate Rita
    Roar Robert Roger Rolf Ronny Roy Rune Runar Sander Sandra Sara Sebastian Selma Serina Sigbjørn Signe Sigrid Sigrun
    Sigurd Silje Simen Simon Sindre Sissel Siv Sivert Snorre Sofie Solfrid Solveig Sondre Stein-Erik Steinar Stian
    Stine Stefan Sture Susanne Svein Sverre Svanhild Synne Synnøve Tarjei Terje Thea Theodor Thomas Tina Tobias Tom
    Tommy Tor Tora Torbjørn Tord Tore Torfinn Torgeir Torhild Torill Torkel Tormod Torstein Torunn Tove Trine Trond
    Trude Trygve Turid Ulrik Unn Unni Vegard Vera Veronica Victoria Vidar Vigdis Viktor Vilde William Yngve Yngvild
    Øivind Ørjan Øystein Øyvind Øyvor Åge Ågot Åsa Åse Åshild Åsmund Åste Bjarte Oddrun Sølvi Torgrim Jofrid Eldbjørg
    Kjellaug Margot Roald Odd-Arne Tormund
    """.split()
)

PRIVACY = Privacy(
    name_cues=(
        "navn er", "namn er", "navn:", "navnet er", "i navnet", "på navnet", "snakket med", "snakka med",
        "snakket jeg med", "pratet med", "prata med", "chattet med", "chatta med", "ekspedert av", "hjulpet av",
        "hjelp av", "betjent av", "som heter", "som het", "som heiter", "ved navn", "hun", "han", "ho", "att", "att.",
        "v/", "c/o", "signert av", "saksbehandler", "saksbehandleren", "kundebehandler", "kundebehandleren",
        "medarbeider", "medarbeideren",
    ),
    own_name_cues=("jeg heter", "eg heiter", "mitt navn er", "namnet mitt er", "navnet mitt er", "æ hete"),
    titles=("fru", "frøken", "herr", "hr", "hr.", "fr.", "dr", "dr."),
    signoffs=(
        "mvh", "mvh.", "med vennlig hilsen", "med venleg helsing", "vennlig hilsen", "venleg helsing", "hilsen",
        "helsing", "beste hilsen", "hilser", "vh", "klem fra", "hilsen fra", "med hilsen",
    ),
    given_names=GIVEN_NAMES,
    order_cues=(
        "ordre", "ordren", "ordrenr", "ordrenr.", "ordre nr", "ordre nr.", "ordrenummer", "ordrenummeret", "ordre-id",
        "bestilling", "bestillingen", "bestillingsnr", "bestillingsnr.", "bestillingsnummer", "bestillingsnummeret",
        "bestilling nr", "bestilling nr.", "faktura", "fakturaen", "fakturanr", "fakturanr.", "fakturanummer",
        "faktura nr", "kvittering", "kvitteringsnummer", "saksnummer", "saksnr", "saksnr.", "sak", "saken", "sak nr",
        "referanse", "referansen", "referansenummer", "ref", "ref.", "sporingsnummer", "sporingsnr", "sporingsnr.",
        "sporing", "sendingsnummer", "sendingsnr", "sending", "pakkenummer", "kollinummer", "kolli", "kollinr",
        "returnummer", "retur nr", "bookingnummer", "booking", "bestillingsreferanse", "reservasjon", "henvendelse",
        "ticket", "innkjøpsordre", "pakke",
    ),
    customer_cues=(
        "kundenummer", "kundenummeret", "kundenummer vårt", "kundenr", "kundenr.", "kunde nr", "kunde-id", "kundeid",
        "kunde", "medlemsnummer", "medlemsnr", "medlemsnr.", "medlem", "medlem nr", "konto", "kontonummer", "kontonr",
        "avtalenummer", "abonnementsnummer", "brukerid", "bruker-id", "vårt er",
    ),
    card_cues=(
        "kort", "kortet", "kortnummer", "kortnr", "bankkort", "kredittkort", "visa", "mastercard", "som slutter på",
        "slutter på", "som ender på", "ender på", "siste fire siffer", "siste 4 siffer",
    ),
    phone_cues=(
        "tlf", "tlf.", "telefon", "telefonnummer", "telefonnr", "mobil", "mobilnummer", "mobilnr", "mob", "mob.",
        "ring", "ring meg på", "ringe", "ringe meg på", "ringt", "nummeret mitt er", "nummer", "sms", "whatsapp",
        "nås på", "treffes på",
    ),
    address_cues=(
        "adresse", "adressen", "adressen min er", "bor i", "bor på", "send til", "sendes til", "sendt til",
        "levert til", "leveres til", "leveres i", "skal være", "hjemme i", "flyttet til",
    ),
    handle_cues=(
        "instagram", "insta", "snap", "snapchat", "tiktok", "twitter", "facebook", "brukernavn", "brukernavnet",
    ),
    streets=(
        "gate", "gata", "gaten", "gt", "gt.", "vei", "veien", "vegen", "veg", "allé", "alle", "plass", "plassen",
        "torg", "torget", "brygge", "brygga", "bakken", "bakke", "lia", "stien", "sti", "svingen", "tunet", "haugen",
        "åsen", "moen", "jordet", "kroken", "ringen", "terrasse",
    ),
    units=frozenset(
        """
        kr kroner kroners nok øre stk stykker dager dag uker uke måneder måned mnd år timer time min minutter minutt
        sekunder sek cm mm m km meter kg g gram l liter ml dl gb mb tb watt w mah prosent % ganger gang personer
        stjerner poeng mil par euro eur dollar usd sider x str størrelse varer plagg
        """.split()
    ),
)
