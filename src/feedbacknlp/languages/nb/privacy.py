"""Words that stand beside personal data in Norwegian."""



from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

# Names that are a common Norwegian word (Bjørn, Stein, Liv, Stig, Dag, Bror, Varg, Sol, Erling) are masked behind a
# cue only.
GIVEN_NAMES = frozenset(
    """
    Aashild Abdi Abdullah Adam Adrian Agnes Ahmed Aina Aisha Aksel Albert Aleksander Alexander Alf Alfhild
    Alfred Alise Alva Amalie Amanda Amina Amir Amund Anders Andrea Andreas Andrine Andrzej Anette Anine Anita
    Anja Ann Anna Anne Annika Anniken Ansgar Anton Arild Arne Arnfinn Arnhild Arnold Arnt Arthur Arvid Asbjørn
    Asgeir Aslak Aslaug Asle Asta Astri Astrid Atle Ayaan Ayla Bastian Bendik Benedicte Benedikte Benjamin Bente
    Bergljot Berit Bernt Bettina Birger Birgit Birgitta Birgitte Birte Bjarne Bjarte Bjørg Bjørnar Bodil
    Borghild Brage Brede Britt Britta Brynjar Bård Camilla Carina Carl Caroline Caspar Casper Cathrine Cecilie
    Celina Charlotte Christer Christian Christiane Christina Christine Christoffer Claes Claus Dagfinn Dagmar
    Dagny Daniel Daniela Dariusz David Eda Edel Edgar Edith Edle Edmund Edvard Edvin Egil Eigil Eilif Einar Einy
    Eirik Eivind Eldar Eldbjørg Eldrid Eli Elias Elin Eline Elisabet Elisabeth Elise Ella Ellen Ellinor Elsa
    Else Elvira Emil Emilia Emilie Emma Emrik Endre Enok Erik Erika Erlend Esben Eskil Espen Ester Eva Evelyn
    Evy Fabian Fatima Fatuma Felix Ferdinand Filip Fredrik Frida Fridtjof Fritjof Frode Gabriel Gaute Geir Georg
    Gerd Gerda Gina Gisle Gjertrud Greta Grete Grethe Gro Gudbrand Gudmund Gudrun Gunda Gunhild Gunn Gunnar
    Gunnlaug Gunnvor Gunvor Guri Guro Gustav Gyda Haakon Halfdan Hallgeir Hallvard Halvard Halvor Hamza Hanna
    Hannah Hanne Harald Hassan Hedda Hedvig Hege Heidi Helen Helena Helene Helga Helge Helmer Henning Henriette
    Henrik Herdis Herman Hermann Hilda Hilde Hildegunn Hildur Hjalmar Hjørdis Hugo Håkon Håvard Ibrahim Ida Idar
    Idun Ines Inge Ingebjørg Ingeborg Ingebrigt Inger Ingjerd Ingolf Ingrid Ingunn Ingvar Ingvild Iren Irene
    Isabella Isac Isak Iselin Ivar Iver Iwona Jacob Jakob Jan-Erik Jan-Ove Jane Janne Jannicke Jarle Jeanette
    Jenny Jens Jeppe Jesper Joachim Joakim Joar Jofrid Johan Johanne Johannes Johnny Jolanta Jon Jonas Jonathan
    Jone Jonny Jorid Jorun Jorunn Josef Josefin Josefine Jostein Judith Julian Julie Juni Jøran Jørgen Jørgine
    Jørn Kaare Kai Kaia Kaja Kamil Karen Kari Karianne Karin Karina Karoline Karsten Kasper Katarina Katarzyna
    Kathinka Kathrine Katrine Ken Kenneth Ketil Kim Kine Kirsten Kirsti Kitty Kjartan Kjell Kjellaug Kjellfrid
    Kjellrun Kjersti Kjerstin Kjetil Klara Klaus Knut Konrad Konstanse Kristen Kristian Kristiane Kristin
    Kristina Kristine Kristoffer Krystyna Kyrre Kåre Laila Lars Lasse Leah Leander Leif Lena Leon Levi Liam
    Lidvard Lillian Lilly Linda Linnea Linus Lisbeth Lise Liss Lorentz Lotte Louise Lovise Lucas Lucia Ludvig
    Ludvik Lukas Lydia Maciej Madeleine Madelen Mads Magne Magnhild Magnus Mai-Britt Maiken Maja Malena Malene
    Malin Manfred Marcin Marcus Marek Maren Margit Margot Margrete Margrethe Mari Maria Mariann Marianne Marie
    Marion Marit Marius Markus Marta Marte Martin Martine Mathea Matheo Mathias Mathilde Matias Mattis Melina
    Merete Mette Mia Michael Michal Mikael Mikkel Mille Mina Mira Miriam Mohamed Mohammad Mohammed Mona Monica
    Morten Muhammad Mustafa Målfrid Nadia Nanna Natalie Nataniel Nellie Nicolai Nicolas Niklas Nikolai Nils Nina
    Noah Nora Norunn Norvald Nour Oda Odd-Arne Oddbjørn Oddgeir Oddmund Oddny Oddrun Oddvar Oddvin Ola Olaf
    Olaug Olav Ole Ole-Martin Olea Olga Oline Oliver Olve Omar Ommund Oscar Oskar Osman Ottar Otto Pal Paul
    Paula Paulina Pauline Pawel Peder Pernille Peter Petra Petter Philip Pia Piotr Pål Ragna Ragnar Ragne
    Ragnhild Rakel Randi Rannveig Rasmus Raymond Rebecca Rebekka Regine Reidar Reidulf Reidun Reinert Renate
    Richard Rikke Rita Roald Roar Robert Roger Rolf Ronny Roy Ruben Runar Rune Runhild Rut Ruth Sabrina
    Sam Samira Samuel Sander Sandra Sanna Sara Sarah Sebastian Selina Selma Serina Sigbjørn Sigfrid Sigmund
    Ragnvald Gunnhild Marthe Martha Nguyen Hussein Khadija Abdirahman Hodan Yasmin Maryam Noor Bilal Emre Mehmet
    Ayse Fatma Dmitri
    Dmitrij Sergej Andrej Agnieszka Krzysztof Jakub Vytautas Edita Amal Ikram Ismail Nasra Salma Tariq Zeinab
    Kristoffer Oddlaug Kamilla Ragnfrid Vidkunn Turi Tjerand Gry Rønnaug Oddleiv Kjerstina Sunnøve Torvild
    Bjørghild Åslaug
    Kjellbjørg Margaret Solbjørn Sigfred Gudveig Torgunn Borgny Arnlaug Oddveig Jorund Jofrid Ragnveig Sølvei Solveigh
    Henny Hjørdis Ingebrikt Ingolv Ivan Jardar Kaspar Katrin Kato Kirsti Kjartan Kornelius Kåre Leidulf Lodve Marlene
    Mathis Mikal Nikoline Olaus Olander Ottilie Peer Ranveig Reidunn Roy-Arne Ruth Sivertine Snefrid Steinulf Sveinung
    Sverre Sigmar Synneve Tarjei Teodora Terje Torbjørg Torfinn Torgeir Tormod Tyra Tyri Ulrikke Vetle Viljam
    Ylvali Øyunn Øystein Aslaug Anbjørg Anlaug Annbjørg Annfrid Annlaug Arnbjørg Asbjørg Aslak Audhild Audun Auden
    Bergitte
    Bergfrid Birgith Brit Britt-Inger Dordi Eirin Eldfrid Ellinor Embrik Fritz Fredrikke Gisela Gjermund Gjertine
    Gulbrand
    Gunnveig Gyri Hallbjørg Hallfrid Haldis Havard Helmine Herbjørg Herborg Hermine Hildegard Hilmar Håvar Ingar Inghild
    Ingfrid Jarand Jannike Jenni Johs Jorulf Julianne Karstein Kenny Kjellaug Kjersten Kolbein Kolbjørn Kristofer Leikny
    Lillemor Live-Marie Liv-Marit Magnfrid Maiken Margunn Martha Mathea Modolf Nicoline Nikita Odlaug Oddfrid Oddleif
    Olfrid Ottar Palma Perny Ragna Reidar Rigmor Roald Rolv Ronja Sara-Marie Sigbjørg Signy Sindri Skjalg Snorri Solgunn
    Steingrim Sverri Svanaug Sylvelin Tharald Thorvald Torill-Anne Torkjell Torlaug Torstein Trond-Erik Tyge Valborg
    Vivi Vigleik Wigdis Yngvar Åsta Åsulv
    Aagot Aase Abrehet Ailo Ann-Kristin Anne-Grethe Anne-Lise Arash Arturas Azadeh Behrouz Berghild Berhane Berivan
    Biret Dagfrid Ebba Eva-Lill Faduma Fadumo Farzaneh Filmon Frøydis Giedre Gudny Gunn-Berit Hans-Petter Hogne Iben
    Idunn Ifrah Inger-Lise Ingerid Jurate Kidane Kirubakaran Lajla Leidulv Liban Luwam Magnar Mahlet May-Britt
    Mikkjel Máret Navid Nils-Aslak Njål Olai Ole-Kristian Othilie Ove Paal Parisa Per-Ole Quang Reza Rojin Ruqayya
    Sahra Sarunas Senait Sherzad Shirin Signhild Sivakumar Tallak Tekle Tharani Tjøstolv Tomine Tordis Torger
    Torgils Torje Torveig Tryggve Vermund Vithusan Warsame Yonas Ánte
    Signe Sigrid Sigrun Sigurd Sigvart Silje Simen Simon Sindre Siri Sissel Siv Sivert Sjur Snorre Sofie
    Solbjørg Solfrid Solrun Solveig Solvår Sondre Sonja Sophie Stefan Steffen Stein-Erik Steinar Stella Stephan
    Stian Stine Sture Styrkår Sunniva Susann Susanne Svanhild Svein Svenn Sverre Sylvi Synne Synnøve Synve Syver
    Sølve Sølvi Søren Tarald Tarjei Teodor Terese Terje Thale Thea Theodor Therese Thomas Thorbjørn Thore
    Thorleif Tina Tiril Tobias Tollef Tom Tomasz Tommy Tonje Tor Tora Toralf Torbjørg Torbjørn Tord Tore Torfinn
    Torfrid Torgeir Torgrim Torgunn Torhild Toril Torill Torkel Torkil Torleif Tormod Tormund Torolf Torstein
    Torunn Torvald Tove Trine Trine-Lise Trond Trude Truls Trygve Trym Turid Tuva Ulf Ulla Ulrik Unn Unni
    Urszula Valborg Valdemar Vebjørn Vegar Vegard Vemund Vendela Vera Veronica Vibeke Victoria Vidar Vigdis
    Viggo Viktor Vilde Vilja Viljar Vilma Vincent Wenche Werner Wiktoria Wilhelm William Yasmin Ylva Yngve
    Yngvild Yusuf Zahra Zuzanna Ådne Åge Ågot Åsa Åse Åshild Åslaug Åsmund Åsne Åste Øistein Øivind Ørjan Ørnulf
    Østen Øystein Øyvind Øyvor
    """.split()
)

AMBIGUOUS_NAMES = frozenset(
    """
    Ali Are Ask August Aurora Birk Bjørn Bo Bror Dag Eik Embla Erling Even Falk Finn Frank Fred Hans Hauk Hild
    Hjalte Ina Ine Iris Ive Jan Jo Karl Kate Lene Leni Lie Lilje Lill Linn Liv Live Luke Luna Mai Mark Mars Max
    Noel Odd Odin Per Ray Rosa Rose Runa Sol Stein Sten Stig Storm Svale Teo Tone Trygg Ulv Una Varg Viola Vår
    Yr Orm Saga Skule Stål Trang
    """.split()
)

PRIVACY = Privacy(
    name_cues=(
        "navn er", "namn er", "navn:", "navnet er", "i navnet", "på navnet", "snakket med", "snakka med",
        "snakket jeg med", "pratet med", "prata med", "chattet med", "chatta med", "ekspedert av", "hjulpet av",
        "hjelp av", "betjent av", "som heter", "som het", "som heiter", "ved navn", "hun", "han", "ho", "att", "att.",
        "v/", "c/o", "signert av", "saksbehandler", "saksbehandleren", "kundebehandler", "kundebehandleren",
        "medarbeider", "medarbeideren", "navnet på ordren er", "navnet på ordren", "takk til", "takk spesielt til",
        "takk igjen til",
        "takk til han", "takk til ho", "takk til henne", "spesielt til", "spør etter", "spurte etter",
        "snakka med ho", "snakka med han",
        "en dame som het", "signert", "levert av", "tok imot", "kalt", "spurte", "møtte", "tatt imot av",
        "hjelp fra", "service fra", "støtte fra", "undertegnet", "mailet",
        "mailte", "han het", "hun het", "ho het", "han heter", "hun heter", "ho heiter",
        "han heiter", "hun hette", "han hette", "het visst", "heter visst", "tror han het", "tror hun het",
        "mast på", "kontakt med", "beskjed av", "beskjed fra", "lovet av", "pakket av", "hils til", "hilse til",
        "maset på", "masa på", "purret på",
        "ringte til", "snakke med", "snakk med", "prate med", "kontaktet", "både",
    ),
    own_name_cues=("jeg heter", "eg heiter", "mitt navn er", "namnet mitt er", "navnet mitt er", "æ hete"),
    titles=("fru", "frøken", "herr", "hr", "hr.", "fr.", "dr", "dr."),
    signoffs=(
        "mvh", "mvh.", "med vennlig hilsen", "med venleg helsing", "vennlig hilsen", "venleg helsing", "hilsen",
        "helsing", "beste hilsen", "hilser", "vh", "takk", "tusen takk", "undertegnet", "klem fra", "hilsen fra",
        "med hilsen",
    ),
    roles=(
        "ansatt", "ansatte", "bestemor", "bestefar", "bror", "broren", "bud", "budet", "butikksjef", "butikksjefen",
        "datter", "dattera", "datteren", "dame", "dama", "damen", "ekspeditør", "ekspeditøren", "ekspeditrise",
        "ekspeditrisen", "far", "farmor", "fyr", "fyren", "håndverkeren", "ingeniøren", "jente", "jenta",
        "kollega", "kollegaen", "kona", "kone", "konsulent", "konsulenten", "kundekonsulent", "kundekonsulenten",
        "kundebehandler", "kundebehandleren", "lege", "legen", "leder", "lederen", "mannen", "mannen min", "mamma",
        "medarbeider", "medarbeideren", "montør", "montøren", "mor", "mora", "moren", "mora mi", "mormor", "nabo",
        "naboen", "optiker", "optikeren", "pappa", "rørlegger", "rørleggeren", "rådgiver", "rådgiveren",
        "saksbehandler",
        "saksbehandleren", "samboer", "samboeren", "selger", "selgeren", "servitør", "servitøren", "sjef", "sjefen",
        "sjåfør", "sjåføren", "sønn", "sønnen", "søster", "søstera", "søsteren", "svigerfar", "svigermor",
        "svigersønn", "svigerdatter", "onkel", "onkelen", "tanten", "fetter", "kusine", "barnebarnet",
        "dattera mi", "sønnen min", "avdelingsleder", "avdelingslederen", "daglig leder", "daglige leder",
        "resepsjonist",
        "resepsjonisten", "kasserer", "kassereren", "vekter", "vekteren", "fører", "føreren", "budbilsjåfør",
        "installatør", "installatøren", "elektriker", "elektrikeren", "snekker", "snekkeren", "frisør", "frisøren",
        "operatør", "operatøren", "fysioterapeut", "fysioterapeuten", "tannlege", "tannlegen", "advokat",
        "advokaten", "psykolog", "psykologen",
        "trener", "treneren", "lærer", "læreren", "guide", "guiden", "kelner", "kelneren", "kokk", "kokken",
        "bartender",
        "bartenderen", "postmann", "postmannen", "postbud", "postbudet", "renholder", "renholderen", "kundeveileder",
        "kundeveilederen", "veileder", "veilederen", "megler", "megleren", "instruktør", "instruktøren", "barista",
        "baristaen", "resepsjonsdame", "sykepleier", "sykepleieren", "dyrlege", "dyrlegen", "dame ved navn", "kar",
        "tante", "tekniker", "teknikeren",
        "kontaktperson", "kontaktpersonen", "kontakt", "kontakten", "bestekompis", "kompis", "kompisen", "kjæreste",
        "kjæresten", "ektemann", "ektemannen", "sjåføren min", "niese", "niesen", "nevø", "nevøen", "svoger",
        "svigerinne",
        "gutt", "gutten", "ungdommen", "pakkebudet", "kureren", "kurer", "bakeren", "blomsterhandleren",
        "bilmekanikeren",
        "mekanikeren", "mekaniker", "vaktmester", "vaktmesteren", "venninne", "venninna", "vennen",
    ),
    given_names=GIVEN_NAMES,
    ambiguous_names=AMBIGUOUS_NAMES,
    places_of_work=(
        "apoteket", "avdelingen", "brukerstøtte", "butikken", "chat", "chatten", "disken", "fakturaavdelingen",
        "henteluka",
        "kassa", "kassen", "kundeservice", "kundesenter", "kundesenteret", "kundestøtte", "kundestøtta", "lageret",
        "resepsjonen", "reklamasjon", "retur", "returavdelingen", "salg", "salget", "servicedisken", "support",
        "supporten", "støtte",
        "støtteteamet", "telefon", "telefonen", "teamet", "tråden", "verkstedet", "kontoret", "avdelinga",
        "klinikken", "senteret", "hotellet", "restauranten",
    ),
    deeds=(
        "beklaget", "fikset", "fiksa", "forklarte", "forklarde", "hjalp", "hjelpte", "hørte", "lovte", "lovet", "lova",
        "lyttet", "ordnet", "ordna", "ringte", "ringde", "sa", "svarte", "svara", "unnskyldte", "husket", "huska",
        "nektet",
        "nekta", "kom på jobb", "en lønnsøkning", "en klem", "en bonus", "fortjener", "ringe meg", "tok seg tid",
        "tok seg av", "var tålmodig", "var frekk", "var hyggelig", "var snill",
        "var hjelpsom", "la på", "løste", "hjalp", "kom tilbake", "tok telefonen", "stilte opp", "strakk seg",
        "var fantastisk", "var super", "var superhyggelig", "var kjempe", "var utrolig", "var veldig", "var så",
        "bar den", "bar det", "glemte å", "kunne ikke forklare", "kunne ikke hjelpe", "leverte den", "leverte pakka",
        "leverte pakken", "pakket den", "pakka den", "kjørte tilbake", "kjørte ut", "kunne ikke vært",
        "kunne ikke ha vært", "pakket alt", "pakket hver", "pakka alt",
        "pakka hver", "satte den", "satte pakka", "satte pakken", "ville ikke høre",
        "var presis", "var blid", "var uhøflig", "var sur", "var ikke til å",
    ),
    order_cues=(
        "ordre", "ordren", "ordrenr", "ordrenr.", "ordre nr", "ordre nr.", "ordrenummer", "ordrenummeret", "ordre-id",
        "bestilling", "bestillingen", "bestillingsnr", "bestillingsnr.", "bestillingsnummer", "bestillingsnummeret",
        "bestilling nr", "bestilling nr.", "faktura", "fakturaen", "fakturanr", "fakturanr.", "fakturanummer",
        "faktura nr", "kvittering", "kvitteringsnummer", "saksnummer", "saksnr", "saksnr.", "sak", "saken", "sak nr",
        "referanse", "referansen", "referansenummer", "ref", "ref.", "sporingsnummer", "sporingsnr", "sporingsnr.",
        "serienummer", "serienr", "garantinummer", "sporing", "sendingsnummer", "sendingsnr", "sending",
        "pakkenummer", "kollinummer", "kolli", "kollinr",
        "returnummer", "retur nr", "bookingnummer", "booking", "bestillingsreferanse", "reservasjon", "henvendelse",
        "ticket", "innkjøpsordre", "pakke", "klage", "klagesak", "klagenummer", "kid", "kid-nummer", "bekreftelse",
        "bekreftelseskode", "følgeseddel", "tilbud nr",
    ),
    customer_cues=(
        "kundenummer", "kundenummeret", "kundenummer vårt", "kundenr", "kundenr.", "kunde nr", "kunde-id", "kundeid",
        "kunde", "medlemsnummer", "medlemsnr", "medlemsnr.", "medlem", "medlem nr", "konto", "kontonummer", "kontonr",
        "avtale", "avtalenr", "polise", "polisenummer", "pasientnummer", "ansattnummer",
        "studentnummer", "abonnement", "avtalenummer", "abonnementsnummer", "brukerid", "bruker-id", "vårt er",
    ),
    card_cues=(
        "kort", "kortet", "kortnummer", "kortnr", "bankkort", "kredittkort", "visa", "mastercard", "som slutter på",
        "slutter på", "som ender på", "ender på", "siste fire siffer", "siste 4 siffer",
    ),
    phone_cues=(
        "tlf", "tlf.", "telefon", "telefonnummer", "telefonnr", "mobil", "mobilnummer", "mobilnr", "mob", "mob.",
        "ring", "ring meg på", "ringe", "ringe meg på", "ringt", "nummeret mitt er", "nummer", "sms", "whatsapp",
        "nås på", "treffes på", "sms fra", "sms-en kom fra", "melding fra", "meldingen fra", "oppringt fra",
        "mobilen", "mobilen min", "nummeret", "nummeret mitt", "telefonen min",
        "tlfnr", "tlf.nr",
    ),
    address_cues=(
        "bor i", "bor på", "bur i", "bur på", "bodde i", "bodde på", "flyttet fra", "flytta fra", "flytta til",
        "naboen i", "adressen er", "adressen min er", "adresse", "hjemme i", "flyttet til",
    ),
    handle_cues=(
        "instagram", "insta", "snap", "snapchat", "tiktok", "twitter", "facebook", "bruker", "brukernavn",
        "brukernavnet",
    ),
    id_cues=(
        "fødselsnummer", "fødselsnummeret", "fødselsnr", "fødselsnr.", "fnr", "fnr.", "personnummer", "personnummeret",
        "personnr", "personnr.", "d-nummer", "passnummer", "passnr", "pass", "førerkort", "førerkortnummer",
        "organisasjonsnummer", "organisasjonsnummeret", "org.nr", "org.nr.", "orgnr", "orgnr.", "org nr", "født",
        "regnr", "reg.nr", "skiltnummer", "skiltnr",
    ),
    streets=(
        "gate", "gata", "gaten", "gt", "gt.", "vei", "veien", "vegen", "veg", "allé", "alle", "plass", "plassen",
        "torg", "torget", "brygge", "brygga", "bakken", "bakke", "lia", "stien", "sti", "svingen", "tunet", "haugen",
        "åsen", "moen", "jordet", "kroken", "ringen", "terrasse", "løkka", "løkken", "vollen", "engen", "enga",
        "haugen",
        "hagen", "lunden", "faret", "grenda", "toppen", "neset", "vika", "kaia", "kaien", "stranda", "skogen", "marka",
        "dalen", "flata", "sletta", "lien", "trappa", "smuget", "passasjen", "stredet", "strede", "leitet", "myra",
    ),
    units=frozenset(
        """
        kr kroner kroners nok øre stk stykker dager dag uker uke måneder måned mnd år timer time min minutter minutt
        sekunder sek cm mm m km meter kg g gram l liter ml dl gb mb tb watt w mah prosent % ganger gang personer
        stjerner poeng mil par euro eur dollar usd sider x str størrelse varer plagg
        """.split()
    ),
)
