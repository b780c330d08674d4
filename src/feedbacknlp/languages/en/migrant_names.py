"""Further given names, of people who moved: Baltic, Finnish, Polish, Czech, Slovak, Croatian, Hungarian, Romanian,
Dutch, Scandinavian, Irish, Indian, Kenyan, Nigerian, South African.

Source: the given names of Faker 40 (MIT licence, Copyright (c) 2012 Daniele Faraglia), without those that are short or
a word of some frequency (wordfreq) in one of ten European languages.
"""

from __future__ import annotations

__all__ = ["MIGRANT_NAMES"]

MIGRANT_NAMES = frozenset(
    """
    Aachal Aada Aadhya Aadi Aahana Aanuoluwapo Aapo Aarav Aarini Aarna Aarnav Aarne Aaro Aarush Aashi Aatos Aayush
    Abayomi Abdalla Abdallah Abdihakim Abdullahi Abebi Abednego Abeer Abelone Abeni Abha Abhimanyu Abhiram Abigael
    Abiodun Abiona Abosede Abubakar Achieng Adebiyi Adebowale Adebukola Adedayo Adedeji Adekitan Adekola Adekunle
    Adeleke Adelin Adenike Adeniyi Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke
    Adetoun Adeyi Adigun Adomas Adonis Adrienn Adrija Adriána Adunni Advaith Advay Advik Advika Adweta Adya Adéla
    Aedan Afolarin Aftin Agastya Agata Aggrey Aglaia Agne Agnesa Agnete Agnos Agnė Agris Agáta Ahti Aideen Aiga
    Aigars Aija Aila Aili Ailis Aimo Aino Ainārs Airi Aishani Aisling Aislinn Aistis Aivar Aivaras Aivars Ajala
    Ajani Ajoke Akanmu Akinkunmi Akinlabi Akinwale Akinyi Akoth Akseli Akshay Alade Alamu Alanis Alannah Alberte
    Alberts Albín Albína Aldis Aleks Aleksandras Aleksandrs Aleksanteri Aleksei Aleksi Aleodor Alexandr
    Alexandrina Alexandru Alexe Alexej Aleš Alfonz Alfréd Alfrēds Algirdas Algot Alin Alis Alistar Alister Alka
    Alojz Alojzia Alphonce Alvar Alve Alvīne Alīda Alžbeta Alžběta Amadeus Amahle Amaia Amaira Amani Amarachi
    Ambróz Amedeu Amelie Amelija Amoke Amol Amon Amope Amrita Amruta Amza Amália Amālija Anabela Anahera Anaida
    Anamika Anaru Anas Anastazja Anastázie Anatolie Anay Anca Ancuța Andile Andor Andrada Andreea Andrejs Andrešs
    Andrian Andrija Andris Andrius Andrus András Andréas Anděla Anemona Aneta Anete Anett Anežka Anghel Anghelina
    Anica Aniela Anikó Anirudh Anișoara Anjolaoluwa Ankica Anmol Annah Annalise Annamária Annastacia Anneli
    Annelie Annemette Annemijn Annica Anniina Annija Annikki Annukka Ansh Ansis Anssi Antanas Antero Antim Anto
    Antoaneta Antoin Antonela Antoni Antonie Antonija Antoniu Antons Antonín Antoņina Antra Antti Antónia Anusha
    Anuța Anvi Anyango Anđa Anđela Aodhan Aoibheann Aoibhin Aoibhinn Apolena Arabella Aradhana Aranka Ariadna
    Arian Arielė Arijus Arike Ariki Arin Arina Arinola Aristide Aristița Arja Arkadiusz Arlo Armandas Armands
    Arminas Arnas Arnis Arnoldas Arnolds Arnošt Aroha Aronas Arpád Arran Arsenie Artemisa Artis Arto Arttu Artturi
    Arturs Artūras Artūrs Arunima Arvo Arvydas Arvīds Arūnas Asake Ashlene Ashling Asko Assar Ataahua Atena Atharv
    Athman Athuman Atieno Atila Atinuke Atte Audrius Augustas Augusts Augustín Aukusti Aulikki Aulis Aurel
    Aurelian Aureliana Aurelija Aurica Aurică Aurimas Aurélia Aurėja Ausma Austine Austra Aušra Aušrinė Avni Avram
    Awero Awhina Axenia Axinte Ayden Ayinde Ayinke Aylin Ayodeji Ayodele Ayoka Ayoub Ayub Ayush Ayushman Azaan
    Azad Azra Babasola Babatunji Babawale Bachittar Baghyawati Bahadurjit Bahati Baiba Bailie Bakari Bakhshi
    Balendra Balhaar Baljiwan Balvan Balveer Balázs Bandile Banjeet Baraka Barasa Barbora Barbu Barica Barkha
    Barnabás Bartek Bartolomej Bartolomeu Basarab Bastiaan Beauden Bedřich Benard Benas Bence Bendegúz Benedek
    Beniamin Benjámin Benone Benta Benthe Berat Berend Bernadett Berndt Bertalan Betina Bevan Beáta Beňadik
    Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Bhekani Bhekisisa Bhekizizwe Bhekokwakhe Bianka Bibiána Bilha
    Biljana Bimala Bina Biruta Biserka Bishakha Bjorn Blahoslav Blanaid Blanduzia Blažej Blažena Boaz Bodhi
    Bogdana Boglárka Bohdan Bohdana Bohumil Bohumila Bohumír Bohuslav Bohuslava Bohuš Bolatito Boleslav Boluwatife
    Bonface Boniface Bonifác Borbála Borris Borys Bosibori Botond Bořivoj Božena Božica Božidara Božo Bramwel
    Branislav Branislava Branka Branko Bravin Braxton Brayden Breandan Brencis Brendah Bridgit Brigita Brigitta
    Brijesh Brita Brogan Bronach Bronislava Broņislava Brândușa Brăduț Bucur Bunmi Busisiwe Bystrík Bálint Béla
    Bănel Bērends Bērtulis Błażej Břetislav Cahal Cahir Cailin Cailum Caitriona Caius Cajsa Callan Calvince Camil
    Cantemir Caoilfhionn Caoimhe Caoimhin Caolain Caolan Caomhan Caragh Carlijn Carren Casian Casiana Cathal
    Catinca Catrin Catrine Catrinel Catriona Cazimir Ceara Cedrin Centrine Cerasela Ceylin Cezara Cezary Chaaya
    Chaitaly Chaitanya Chakradev Chakradhar Chakrika Chaman Chameli Champak Chanakya Chanchal Chandani Chandran
    Chandresh Charan Charlotta Charo Charvi Chasmum Chatresh Chatura Chavvi Chebet Chege Chelangat Chepkemoi
    Chepkoech Chepkorir Cherith Cherotich Cheruiyot Chiamaka Chibuzo Chidimma Chigozie Chijioke Chinelo Chinyere
    Chizoba Chloë Christabel Christofer Chukwudi Chukwuemeka Cianan Ciarrai Ciprian Cipriana Cirkeline Claudiu
    Clavs Cleophas Cliodhna Cliona Clodagh Codie Codin Codrin Codrina Codruț Codruța Collince Colm Colum Conal
    Conall Conchur Consolata Constantina Constanța Coralia Cornel Corneliu Corvin Cosmas Cosmin Cosmina Costache
    Costel Costin Courteney Crenguța Crin Crina Cristea Cristofor Csaba Csilla Csongor Ctibor Ctirad Cyprian
    Cyprián Călin Cătălin Cătălina Dace Dacian Daciana Dafina Dagmara Daiana Daiga Dainis Dainius Daire Dairine
    Daksh Daksha Dakshesh Dalaja Dalbir Dalibor Dalmas Damife Damini Damir Damyanti Dancan Dancun Danielius
    Danijel Danijela Danique Danson Danuše Dariana Darija Darika Darina Darko Darpan Darryn Darsh Daud Daudi
    Dayamai Dayita Deaglan Dearbhail Dearbhaile Dearbhla Decebal Declan Deirbhile Deividas Demeter Demilade Denisa
    Dervla Desirée Devansh Devika Dewi Dezider Dezső Dhriti Dianah Diarmuid Dida Didina Dimitrina Dinu Dionýz
    Dipta Dismas Diya Diána Diāna Dobromila Dobroslav Dobroslava Dochia Doina Dolphine Domagoj Domantas Domas
    Domhnall Dominika Dominyka Dominykas Domnica Donal Donatas Dorcus Dorel Doriana Dorin Dorina Dorinel Dorli
    Doroteja Dorottya Doru Dovilė Dovydas Doyinsola Draga Dragan Dragica Dragoș Dragutin Drahomír Drahomíra
    Drahoslav Drahoslava Dražen Ducu Duje Dumisani Dumisile Dumitra Dumitrana Dumitru Durodola Duuk Dušan Dylano
    Dzidra Dzintars Dzintra Dániel Dávid Dáša Dénes Dóra Dārta Dāvis Eadaoin Ebuka Ecaterina Ecrin Eddah Edgaras
    Edgars Edhitha Edina Edinah Edmunds Eduards Edvardas Edvinas Edvīns Edīte Eelis Eemeli Eemil Eerik Eero Eesha
    Eetu Eeva Eftimia Eftimie Egidijus Egils Eglė Eidvilė Eija Eila Eilis Eilish Eimantas Eimear Eimhear Einari
    Eino Eira Eiravati Eivor Ekaja Ekalinga Ekani Ekansh Ekanta Ekantika Ekapad Ekaraj Ekavir Ekbal Ekene Ekiya
    Ekta Ekundayo Elemér Eleonóra Elif Eliisa Elisabeta Elisaveta Elita Eliud Elizabeta Elizabete Elize Eliáš
    Eliška Elkana Elmeri Elmārs Elof Elosy Elphas Elsebeth Elvy Elvíra Elvīra Elīna Elżbieta Emanoil Emanuela
    Emanuil Emer Emese Emilian Emilis Emilly Emmaculate Emmah Emmet Emmi Emília Emīlija Emīls Enar Engla Enikő
    Eniola Enna Enock Enrika Ensio Enya Eoghan Ephantus Erastus Eremia Erikas Erkki Erland Ermanis Ernestas
    Ernests Ernő Ervín Eryk Erzsébet Eshana Esila Esko Esmarelda Esmee Esmée Esupofo Eszter Etela Etelka Euan
    Eufrosina Eugine Eugénia Eulália Eunan Eunika Eusebiu Eustațiu Evald Evaldas Evaline Evalyne Evance
    Evanghelina Evelien Eveliina Evelína Everline Everlyne Evija Ewatomi Faas Fabia Fabiana Fabiënne Fadekemi
    Faderera Fainche Falak Falan Falguni Fanni Faqid Faraj Faras Farhan Farida Fariq Faris Faustas Feargal
    Fearghal Fedde Fedor Fehintola Feisal Felista Felister Felistus Fenna Fenne Ferenc Fergal Festus Fibikemi
    Fidelis Fien Fiene Fikayomi Filippa Filofteia Filoména Finbar Fintan Fiodor Fionntan Fionnuala Fitan Fiyaz
    Flaviu Floare Floarea Floortje Florea Florentin Florența Floriana Florica Florin Florina Florián Folashade
    Folu Frado Francisc Franciska Franciszek Franjo Frankline František Františka Frazer Frede Frederika
    Frederique Fredrika Fricis Fridah Fridrich Frusina Fryderyk Féline Gabi Gabrielius Gagan Gaida Gaja Ganga
    Garima Gathoni Gatis Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami Gayathri Gašpar Gbadebo Gbolahan
    Gbowoade Geanina Gediminas Gedion Geetika Gejza Gelu Genovefa Gențiana Geofrey Georgel Georgeta Gergely Gergő
    Gertrúda Gesare Geta Getrude Ghenadie Gheorghe Gheorghiță Gherghina Ghiță Gianina Gicu Gică Giedrius Giedrė
    Giel Gillis Gintarė Giorgian Giorgiana Girik Girindra Girish Gitau Githinji Gitonga Gizela Gizella Glenys
    Goran Gordana Gorm Gottfrid Grațian Grațiana Grațiela Greger Gregorian Grigore Grzegorz Gréta Grēta Gugu
    Gugulethu Gunbir Gunborg Gundhild Guneet Gunita Gunnel Gunta Guntars Guntis Gunārs Gurli Gustaw Gustáv Gusztáv
    Guusje Gytis Gytė Gyula Gyöngyi György Györgyi Győző Gábor Géza Göte Hadija Hafsa Hajnalka Halima Hamisi
    Hamsini Hannele Hannu Hanss Haralamb Haralambie Hardik Harijs Harinakshi Harini Harita Haron Harri Harshil
    Harun Hawa Hayleigh Hedviga Hedvika Heli Helinä Hellevi Helmi Helvi Helén Heléne Helēna Hemal Hemang Hemangini
    Hemani Hemi Henna Henric Henrich Henrieta Henrikki Henriks Heracleea Hermanis Hermanni Hermína Hesbon Hezron
    Hidde Hildah Hilding Hilkka Hillevi Hinewai Hiral Hjördis Hoani Horațiu Horea Horia Hortenzia Horymír Hredhaan
    Hritik Hrvoje Huia Hunor Hynek Iacob Iancu Ianis Iasmina Ibidapo Ibironke Ibolya Idika Ieremia Ieva Ifeanyi
    Ifechukwu Ifunanya Ignacy Ignas Ignác Ignė Igors Ihaia Iida Iiris Iisakki Ijaya Ikbal Ikenna Ikeoluwa Ikshita
    Ilari Ilarie Ilarion Ildikó Ilga Ilie Ilija Ilinca Ilkka Ilmari Ilmārs Ilze Imants Imaran Imke Imre Imrich
    Inaya Indali Indi Indra Indrajit Indrek Indriķis Indrė Inese Ineta Ingalill Ingegerd Ingegärd Ingela Ingelise
    Ingmar Ingrida Ingrīda Inguna Inioluwa Inkeri Inocențiu Ināra Ioan Ioana Ioanina Iolanda Ionel Ionela Ionelia
    Ionică Ionuț Iosefina Iosif Iretioluwa Iridenta Irine Irinel Irja Irmantas Irmeli Irungu Irya Irén Iréne Irēna
    Isaack Isack Iseoluwa Isha Ishani Ishanvi Ishita Ishola Ishwar Ismo Issack István Iulia Iulian Iuliana Iuliu
    Iurie Iustin Iustina Iustinian Ivanka Ivars Iveta Ivica Ivka Ivona Ivone Iyabode Iyadunni Izabela Izabelė
    Izidor Iľja Jaakko Jaan Jaana Jaanus Jabulani Jackline Jacobine Jadranka Jael Jagat Jagdish Jagrati Jagvi
    Jairaj Jairus Jakobs Jakov Jalmari Jalsa Janaki Janani Janeta Janja Janko Janni Jannis Jano Januja Janya
    Japhet Japheth Jari Jarkko Jarlath Jarmila Jarmo Jarno Jarolím Jaromír Jaromíra Jaroslava Jasmijn Jasmina
    Jasminka Jasmit Jasna Jatin Javan Jaxon Jayda Jayde Jaylinn Jebet Jecinta Jedidah Jeet Jeevika Jekaterina
    Jelagat Jele Jelte Jemimah Jemma Jemutai Jenel Jenipher Jenő Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir
    Jepkosgei Jeptoo Jeremi Jerguš Jerker Jerono Jerop Jerotich Jeruto Jesca Jevgeni Jezups Jhalak Jindřich
    Jindřiška Jinthe Jitka Jiřina Jiří Joacim Joash Joep Jokūbas Jolana Jolijn Jolán Jonatan Jonáš Joona Joonas
    Joonatan Joram Jordy Jorja Jorma Jorn Jort Jorūnė Josefiina Josephat Josip Josipa Joso Josphat Jouko Jouni
    Joyline Jozefína Jozo Joëlle Joško Judita Juha Juhana Juhani Juho Jukka Julijana Julita Juliusz Juma Juozas
    Juraj Jurgita Juri Juris Jurre Jussi Justinas Justyna Justína Juulia Juuso Juwon Jyoti Jyrki Jytte János
    Jázmin Józef József Július Jüri Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūla Jūle Jūlija Jūlijs Kaarina Kaarlo
    Kacper Kadri Kahu Kahurangi Kaija Kaisa Kajetan Kajus Kaleb Kalervo Kalevi Kalina Kalpit Kamau Kamya Kanini
    Karani Karanja Karimi Kariuki Karley Karlijn Karlo Karlīna Karoliina Karolis Karolína Kashish Kashvi Kaspar
    Kaspars Kassim Kata Katalin Katana Katariina Katarína Katarīna Katcha Kateřina Katica Katri Katriina Katrīna
    Kauko Kauri Kavya Kayden Kazimierz Kazimír Kealan Keano Keanu Keelan Keeva Keijo Keji Keld Kemboi Kemuma
    Kemunto Kenedy Kennet Kenth Kerttu Kerubo Keya Khanyisile Khloe Kiaan Kian Kiarie Kibet Kikelomo Killian
    Kilonzo Kimani Kimanzi Kimathi Kimeu Kimmo Kimutai Kinga Kinuthia Kinyanjui Kinyua Kioko Kipchirchir Kipchumba
    Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno
    Kipngetich Kipras Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptoo Kipyegon Kiri Kirsi Kirui Kitti Klaudie
    Klavs Klement Kliment Klára Koech Kolawole Koloman Konradus Konstanty Konštantín Kora Korede Korir Kornel
    Kornelia Kornelija Kornél Kornélia Kosgei Kosisochukwu Kotryna Krish Krisha Kristaps Krister Kristers
    Kristiina Kristijan Kristián Kristiāna Kristjan Krists Kristupas Kristína Kristóf Kristýna Krisztina Krisztián
    Krisztofer Kritika Krišjānis Krišs Krištof Krystian Kryštof Ksawery Kullervo Kuria Kustaa Kvetoslav Kvetoslava
    Květa Květoslava Kwamboka Kyalo Kyan Kyano Kyara Kyllikki Kálmán Károly Kārlis Kęstutis Laban Lada Ladislau
    Ladislav Ladislava Ladli Laimonis Lajita Lajos Laksh Lakshit Lameck Langalibalele Langat Laoise Lascăr Lassi
    Laurens Laurenția Laurențiu Laurian Lauris Laurita Laurits Laurynas Laus Laust Lavanya Lavīze Lazăr Leela
    Leevi Lekha Lenah Lenn Lennarth Leons Leontin Leontina Leontīne Leopolda Leopoldina Leordean Leoš Lere Lesana
    Leticija Letiția Levente Levis Levoslav Libni Libor Libuša Libuše Lică Lidija Lieke Liene Liepa Ligita Liisa
    Lilija Lilita Lilja Lillemor Linah Linas Lindah Linet Linnéa Lioara Lipika Lisanne Lisbet Liselott Liselotte
    Liva Liviu Liwia Lize Lizete Lizz Ljiljana Ljubica Ljubov Ljudmila Loek Loes Lohit Loice Lona Londisizwe
    Londiwe Lopa Lorcan Loredana Lorin Loui Lovis Lovre Lovro Loïs Lubomír Luboš Lucențiu Lucija Lucreția Lucrețiu
    Ludolf Ludovic Ludovica Ludvík Luděk Lujza Lukáš Luminița Lumír Lungile Luuk Luyanda Lwandile Lydiah Lynley
    László Lærke Lívia Lýdia Lýdie Lăcrămioara Lėja Lība Līga Līna Līza Lūcija Maaike Maanas Maanav Maaria Maarit
    Maartje Macauley Macharia Madara Maddison Madelief Madhav Madhavi Maeve Magdaline Magdaléna Magdolna Mahdi
    Mahi Mahika Mahulena Maie Maija Maimuna Maina Maingi Mairead Mairtin Majken Majvor Makau Makayla Makena
    Makokha Makori Maksim Maksymilian Malachy Malle Malou Malthe Malva Malvína Malwina Manaaki Manaia Manan Manawa
    Manbir Mandla Mandlakhe Manole Mantas Manthan Mantė Manya Maraea Marcheta Marcu Maree Mareikura Mareks Marga
    Margaretha Margaréta Margita Margrieta Margus Maricica Marija Marijan Marijana Marijn Marika Marilena Marinela
    Marinus Marioara Maritta Marián Marja Marjaana Marjatta Marjo Marjukka Marjut Markas Markku Marko Markéta
    Maroš Martta Martti Martynas Marína Masika Masinde Matea Matej Mateja Mathijs Mati Matija Matiu Matouš Matts
    Matyáš Matúš Matěj Matīss Mauno Mauri Mauritz Maurycy Maximilián Maxwel Maža Mbithi Mboya Mbugua Mburu Mcebisi
    Meabh Medard Medėja Meelis Mees Megha Meghana Meibh Meike Meja Mekhala Melichar Melker Melle Melvine Melwin
    Melánia Mercyline Mereana Merel Merethe Merijn Merike Merja Mervi Mervyn Meshack Metrine Micael Michala Michał
    Micheala Mieszko Miglė Mihael Mihaela Mihai Mihail Mihels Mihhail Mihkel Mihnea Mihály Miia Miika Mijo Mikaere
    Mikayla Mikels Mikko Miklós Mikołaj Mikuláš Milada Milana Milcah Milica Milka Milkah Miloslav Miloslava Milota
    Milou Miloš Miluše Mimmi Mindaugas Minenhle Minodora Mioara Mirabela Mircea Mirdza Miriama Mirja Mirjam
    Mirjami Mirjana Mirko Miron Mirona Miroslav Miroslava Mirriam Mirte Mirthe Miruna Mislav Mitali Mitchelle
    Mitesh Mitică Mitruț Miķelis Miłosz Mladen Mlungisi Mnqobi Modris Modupe Mofifoluwa Mohamud Mohini Mojisola
    Mojisoluwa Mojmír Momanyi Monalisa Monicah Moraa Moradeke Morayo Moreen Morenike Morine Morolake
    Mosinmileoluwa Mosunmola Motunrayo Moureen Mourine Moyosore Mthokozisi Muchiri Muema Mueni Mugambi Mugdha
    Mugendi Mugo Mugur Mugurel Muia Muiruri Mukhwana Muli Mulwa Mumbi Mumo Munene Mungai Munyao Munyoki Muriithi
    Murimi Murithi Muriuki Musau Musee Musembi Musyoka Musyoki Mutai Muthama Muthengi Muthoka Muthoni Muthui Mutie
    Mutinda Mutiso Mutisya Mutuku Mutunga Muturi Mwanajuma Mwanamisi Mwangangi Mwangi Mwaniki Mwanzia Mwaura
    Mwende Mwendwa Mwikali Mwiti Myrthe Mzamo Mária Márk Márta Márton Mátyás Máté Märta Mónika Móric Māra Māris
    Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara Măriuca Nachiket Nadežda Nadja Naděžda Nafula Naglis Nahashon
    Naksh Nakul Naliaka Nandini Nanjala Nanni Naoimh Naoise Naom Naomh Naomy Narcis Natalja Natan Natanael Natasja
    Natasza Nataša Natașa Natálie Natālija Naud Naveen Ndegwa Nderitu Ndirangu Nduku Ndumiso Ndunge Ndungu Nduta
    Nechifor Nedas Neel Neelima Neema Nehemiah Nekesa Nelima Nelu Nenad Nerijus Neringa Nete Netra Nevaeh Nevenka
    Nganga Ngari Ngigi Ngugi Nhlanhla Nichifor Nichola Nicholus Nickson Nicoară Nicodemus Nicodim Nicolae Nicolaie
    Nicoleta Nicoline Nicu Niculina Niculiță Nicușor Nicuță Nidhi Nidra Niek Nienke Nihal Niharika Niilo Niina
    Nika Nikau Nikodem Nikol Nikola Nikolajs Nikolett Nikoletta Nikolina Nikora Nikša Nilima Nimrat Ninioluwa
    Ninthe Nirja Nisa Nitara Nitesh Niyilolawa Njabulo Njagi Njenga Njeri Njeru Njiru Njogu Njoki Njoroge Njue
    Njuguna Nkazimulo Nkiruka Nnamdi Nneka Nobantu Nobuhle Nojus Nokulunga Nomagugu Nomalanga Nomasonto
    Nomathalente Nomathemba Nomcebo Nomthandazo Nomusa Nonhlanhla Nonjabulo Nonso Noortje Norica Normunds Nothando
    Noud Nout Noxolo Nozibusiso Nozizwe Noémi Noëlle Nqobizitha Nuru Nyaboke Nyaga Nyakundi Nyamai Nyambura
    Nyanchama Nyawira Nynke Nyongesa Nzioka Nzomo Nándor Nóra Oana Obed Obianuju Obinna Ochieng Octav Octavian
    Octaviana Octaviu Odeline Odhiambo Odhran Odika Odongo Oduor Oeshi Ogechi Ogooluwa Oisin Oiva Ojas Ojasvi
    Okechukwu Okello Okoth Okumu Oladare Oladimeji Olajumoke Olakunle Olansile Olasunmbo Olavi Oldrich Oldřich
    Olfert Olgierd Olimpian Olimpiu Olivie Olivija Oliviu Olivér Oliwer Oliwier Olli Ololade Oloo Olov Oluchi
    Olufunke Olufunmilayo Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi
    Oluwasegun Oluwole Olwethu Olívia Omaja Omisha Omkaar Omobobola Omobolanle Omodunni Omolabake Omolara Omondi
    Omosalewa Omotara Omotayo Omotola Omotoun Omowumi Omya Ondieki Ondrej Ondřej Onesmus Onkar Onni Onveer Onyango
    Onyinye Oona Opiyo Oreofe Orestas Orfhlaith Orinder Orlagh Orlaigh Orlaith Orsolya Ortansa Orvokki Oskari
    Oskars Oskár Osmo Ossi Ossian Osunleke Osvald Osvalds Otakar Otieno Ottilia Ottó Otília Otýlie Otīlija Ouma
    Outi Ovidiu Oviya Owethu Owino Owuor Oxana Oyenike Oyindasola Ozana Ozioma Oļģerts Oľga Paavo Padraic
    Padraigin Pahal Pallavi Pamfil Panagachie Panait Pankrác Paraschiva Parth Pasi Patric Patricie Patryk Paulica
    Pauliina Paulius Pauls Paulína Paulīna Pauric Pavani Pavao Pavla Pavlína Pavol Paweł Peadar Pearse Peeter
    Pekka Penina Peninah Pentti Pepijn Peris Pertti Petar Petr Petrana Petras Petre Petrică Petrișor Petronela
    Petru Petruț Petruța Petteri Phanice Phelix Phileine Philemon Philis Phineas Piaras Pien Piia Pijus Piret
    Pirjo Pirkko Piroska Pleun Pleșu Pompilia Pompiliu Povilas Praneel Pranit Pratyush Pravoslav Priit Prisca
    Priscah Priscillah Prisha Profira Prokop Przemysław Pushti Päivi Päivikki Pătru Pēteris Přemysl Qabil Qadim
    Qarin Qasim Quinten Quinter Quinty Qushi Raagini Rabecca Rachana Rachit Rachita Rada Radek Radeke Radhika
    Radim Radka Radomír Radoslav Radoslava Radosław Radovan Radovana Radu Radvilė Radúz Rael Raewyn Rafał Rafila
    Raghav Ragner Rahab Rahma Raija Raili Raimo Raimonds Raivis Raivo Rajab Rajata Rajeshri Raksha Raluca Ramadhan
    Raminta Ramunė Ramūnas Ranbir Ranveer Rareș Rasma Rastislav Rauno Rawiri Rayaan Rayan Rebeka Regitse Regitze
    Regína Regīna Rehaan Rehema Reijo Reinis Relu Remus Renske Renáta Renée Reva Reyansh Rhian Rhianna Rhianne
    Rian Richardt Richárd Ridhi Rihards Riikka Riina Riitta Riku Rimantė Risper Risto Ritva Riziki Ričardas
    Ričards Robertas Robertina Rodah Rodica Roise Rojus Rokas Roko Roksana Rolandas Rolands Romanița Romina
    Romualdas Romulus Romy Ronith Ronja Ronke Rono Roope Roosa Roselyne Rostislav Rotich Roxelana Roza Rozalia
    Rozalija Rozália Ruairi Ruari Rudra Rudīte Rugilė Rukia Rushil Rusnė Ruxanda Ruxandra Ruža Ružena Ružica Rytis
    Rytė Réka Róbert Róza Rózsa Róża Răducu Răzvan Rūdolfs Rūta Růžena Saanvi Sabin Sabína Sachi Safta Saida Saidi
    Sakari Saksham Salomea Samaksh Samanta Samar Samarth Samesh Samu Samuli Samwel Sanaya Sanda Sandile Sandis
    Sandu Sanita Sanja Sanni Santeri Sanya Sapa Sarmīte Sarthak Sathvik Satu Saulius Saumu Saumya Sava Saveta
    Savina Saša Seana Seanan Seaneen Seanna Sebastiaan Segilola Seija Semenica Senn Seona Seppo Serah Sergiu
    Servác Severina Severín Seye Shaban Shadrack Shania Shannen Shauneen Shaurya Sheilla Sheillah Shekoni Shem
    Shivani Shivansh Shravya Sibonelo Sibongile Sibusisiwe Siddharth Sidonia Sidónia Sienna Sifuna Sigita Sigvard
    Sihawukele Siim Siiri Sijuade Sila Sille Silondile Silvian Silviana Silvie Silvija Silviu Simas Simi
    Similoluwa Simina Simion Simisola Simiyu Simo Simonas Simphiwe Sini Sinică Sinikka Siniša Sintija Siofra Sione
    Siphesihle Sirje Sirkka Sirpa Sisko Sithembiso Sixten Siya Siyabonga Skaidrīte Skyla Skylar Slavica Slavko
    Slavomír Slavomíra Slavěna Sláva Slávka Smaranda Smiltė Sneha Snježana Sofi Solvej Solvita Somadina
    Somtochukwu Sophy Sorana Sorcha Sorin Sorina Sowande Soňa Speranța Sphiwe Stana Stancu Stanislav Stanislava
    Stanisław Staņislavs Stela Stelian Steliana Stellah Stellan Steluța Stephene Sterre Stjepan Subomi Sudiksha
    Suhani Suleiman Sussanne Sussie Suus Suvi Suzana Suze Svatopluk Svatoslav Svenning Svetozár Svätopluk Světlana
    Swaleh Sylivia Sylwia Szabolcs Szilveszter Szilvia Szilárd Szymon Sándor Sára Sânziana Sørine Tadas Tade
    Tadeáš Taine Taisto Tajus Tamanna Tamati Tamás Tanay Tane Taneli Tangaroa Tanish Tanmayi Tanveer Tanvi Tapani
    Tapio Tarak Tarja Tarmo Taru Tarzícius Tatjana Tauno Tautvydas Tayla Teea Teemu Teerth Teija Tejas Tejs Tekla
    Tellervo Temidayo Teodors Teodosia Teofil Teohari Teona Teresiah Terezija Terhi Tero Terttu Teréz Terézia Teun
    Teuvo Thabani Thabisa Thabisile Thalente Thandazile Thandeka Thandiwe Thando Thembeka Thembekile Thembile
    Thembisile Therése Thijmen Thijn Thuo Thure Thuthukile Tiare Tiarna Tiarnan Tiberia Tiberiu Tibor Tichomír
    Tiegan Tiernan Tiia Tiina Tiit Tiiu Tijmen Tijn Tijs Tilde Timea Timotei Timotej Tinca Tincuța Tindra Tirza
    Titas Titilayo Tivadar Tobiasz Tobiáš Todor Toivo Toki Tokunbo Tola Tolulope Toluwanimi Tomislav Tommi Tomori
    Tomáš Tonicha Tonny Toomas Topias Torgny Traian Triin Tripti Triveni Triya Trīne Tsuma Tudora Tudorița Tudosia
    Tuija Tuomas Tuomo Turvi Tuukka Tuula Tuuli Tuulia Tuulikki Twan Tycho Tygo Tyla Tymon Tymoteusz Tímea Tõnu
    Tünde Ubika Ucchal Uche Uchenna Udant Udarsh Udyati Ugnė Ujunwa Uldis Ulrica Umang Unnati Uolevi Upadhriti
    Upasna Upkaar Upma Urishilla Urmas Urmi Urvashi Urvi Uršuľa Utkarsh Vaida Vaidas Vaishnavi Vajèn Vakarė Vakris
    Valary Valdis Valentína Valentīna Valeriu Valija Vallary Valter Valtteri Valér Valéria Vamakshi Vanja Vansha
    Vanya Varenya Varsha Varvara Vasana Vasarė Vasatika Vasil Vasilica Vasilică Vasudha Vasyl Vavrinec Vedant
    Vedhika Vedika Vedran Veera Veerle Veeti Veijo Veikko Veli Vello Velta Vendelín Vendula Venera Veneranda
    Veniamin Venla Verneri Veronicah Vesa Vesna Vicenția Vicențiu Vidhi Vieroslava Viesturs Vigilija Vihaan Viivi
    Vija Viktorie Viktorija Viktors Viktória Vilgot Vilhelmiina Vilhelmina Vilho Viliam Vilis Vilius Viljami Viljo
    Villads Vilmer Vilmos Vilnis Viltė Vilém Vinaya Vincențiu Vineta Viorel Viorela Viorica Viraj Virpi Virág
    Visarion Visvaldis Vitalija Vitalis Vivaan Viveka Vivianne Viļums Vjekoslav Vladimír Vladimíra Vladislav
    Vladislavs Vlado Vlaicu Vlasta Vlastimil Vlădelina Voichița Voicu Vojtech Vojtěch Voldemārs Vratislav Vratko
    Vrinda Vrishti Vritti Vuokko Vusumuzi Vyanjana Vytė Václav Väinö Vítězslav Víťazoslav Vėjūnė Věra Wachira
    Wafula Wahab Waida Waimarie Wainaina Wairimu Wakeeta Waldemar Wamalwa Wambua Wambugu Wambui Wangari Wangila
    Wangui Wanja Wanjala Wanjiku Wanjiru Wanjohi Wanyama Wanyonyi Warda Warhi Warinder Warjas Watika Waweru Wazir
    Weddy Weena Wekesa Wesonga Widisha Wikitoria Wiktor Winni Winny Wiremu Wishi Witold Wout Wriddhish Wridesh
    Wuraola Wycliff Wycliffe Xalak Xavi Xiti Xénia Yachana Yadavi Yagnesh Yahvi Yahya Yamini Yash Yashasvi
    Yashawini Yashica Yashoda Yashodhara Yashvi Yassin Yasti Yatan Yatin Yauvani Yejide Yewande Yfke Yinthe
    Yochana Yoshita Yousef Yrjö Yrsa Yunis Yussuf Yutika Yuvraj Zablon Zacharia Zacharias Zaharia Zaid Zainabu
    Zaitra Zakaria Zakayo Zakhele Zalán Zamfir Zamfira Zansi Zaraza Zarna Zashil Zayan Zayyan Zbyněk Zdenka Zdenko
    Zdeněk Zdeňka Zdislava Zdravko Zehaan Zehnia Zeno Zenovia Zenta Zenzele Zenzile Zibuyile Ziedonis Ziggy
    Zigrīda Zikmund Zilmil Zinal Zinhle Zipporah Zlatica Zlatko Zoja Zoltán Zoran Zorka Zsanett Zsigmond Zsolt
    Zsombor Zsuzsanna Zsófia Zvonko Ábel Ádám Ágnes Ákos Áron Árpád Åbjørn Örjan Östen Øjvind Ørni Øvli Ülle Ādams
    Ādolfs Ārija Ąžuolas Đuro Đurđica Ērika Ēriks Ēvalds Ģederts Ģirts Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav
    Ľuboslava Ľuboš Ľudmila Ľudomil Ľudomila Ľudovít Łukasz Šarlota Šarūnas Šime Šimon Štefan Štefanija Štefica
    Štefánia Štěpán Štěpánka Šárka Žaneta Žanis Željka Željko Želmíra Žemyna Žigmund Živilė Žofia Žofie Žygimantas
    Șerban Ștefan Ștefana Ștefania
    """.split()
)
