"""Further given names, rarer than those of ``privacy``.

Source: frequent first names of the United States census of 1990 (public domain), without those that are short, an
English, Norwegian or other European word, a place or a brand.
"""

from __future__ import annotations

__all__ = ["CENSUS_NAMES"]

CENSUS_NAMES = frozenset(
    """
    Abby Abel Abraham Abram Adah Adalberto Adaline Adan Addie Adela Adelaida Adele Adelia Adelina Adeline Adell
    Adella Adelle Adena Adina Adolfo Adolph Adria Adriane Adrianna Adrianne Adrien Adriene Adrienne Afton Agnus
    Agripina Agueda Agustin Agustina Ahmad Aida Aiko Ailene Aimee Akiko Akilah Alaina Alaine Alane Alanna Alayna
    Alba Albertha Albertina Albertine Alberto Albina Alda Alden Aldo Alease Alec Alecia Aleen Aleida Aleisha
    Alejandra Alejandrina Alena Alesha Aleshia Alesia Alessandra Aleta Aletha Alethea Alethia Alexia Alfonso Alfonzo
    Alfreda Alfredia Alfredo Alica Alida Aline Alisa Alishia Alisia Alissa Alita Alix Aliza Allegra Allena Allene
    Allie Alline Allyn Allyson Almeda Almeta Alona Alonso Alonzo Alphonse Alphonso Altagracia Altha Alton Alvaro
    Alvera Alverta Alvin Alvina Alyce Alycia Alysa Alyse Alysha Alysia Alyson Amal Amalia Amberly Ambrose Amee Amie
    Amiee Amira Ammie Amos Amparo Anabel Analisa Anamaria Anastacia Andera Anderson Andree Andria Andy Angele
    Angelena Angelia Angelika Angelina Angeline Angelique Angelita Angella Angelo Angelyn Angie Angila Angla Anglea
    Anibal Anika Anisa Anisha Anissa Anitra Anjanette Anjelica Annabell Annabelle Annalee Annalisa Annamae Annamaria
    Annamarie Anneliese Annelle Annemarie Annett Annetta Annice Annis Annita Annmarie Antione Antionette Antoinette
    Antone Antonetta Antonette Antonietta Antonina Antony Antwan Anya Apolonia Apryl Araceli Aracelis Aracely
    Arcelia Ardath Ardelia Ardell Ardella Ardelle Arden Ardis Ardith Aretha Argelia Ariana Ariane Arianna Arianne
    Arica Arie Arielle Arla Arlean Arleen Arlen Arlena Arletha Arletta Arlette Arlie Arlinda Arline Arlyne Armand
    Armanda Armandina Armando Armida Arminda Arnetta Arnette Arnita Arnoldo Arnulfo Aron Arron Artie Arturo Arvilla
    Ashanti Ashely Ashlea Ashlee Ashleigh Ashli Ashlie Ashly Ashlyn Ashton Asley Assunta Asuncion Aubrey Audie Audra
    Audrea Audria Audrie Audry Augusta Augustina Augustus Aundrea Aurea Aurelia Aurelio Aurore Avelina Avery Avril
    Awilda Ayako Ayana Ayanna Azalee Azucena Azzie Babara Babette Bailey Barabara Barbar Barbera Barbra Bari Barrett
    Barrie Basilia Beata Beatris Beaulah Becki Beckie Becky Belen Belia Belinda Belkis Bella Belva Benedict Benita
    Benito Bennett Bennie Benny Benton Berenice Berna Bernadine Bernarda Bernardina Bernardine Bernardo Berneice
    Bernetta Bernie Berniece Bernita Bert Berta Bertie Bertram Beryl Bess Bessie Bethanie Bethann Bethel Betsey
    Betsy Bette Bettie Bettyann Bettye Beula Beulah Beverlee Beverly Bibi Billi Billie Billy Billye Blaine Blair
    Blake Blanca Blanch Blondell Blythe Bobbi Bobbie Bobbye Bobette Bonny Boyce Boyd Bradly Brady Branda Brande
    Brandee Branden Brandi Brandie Brant Breana Breann Breanne Bree Brendon Brenton Bret Briana Brianna Brianne
    Brice Bridgett Bridgette Brigette Brigid Brigida Brigitte Brinda Britany Britni Brittaney Brittani Brittanie
    Britteny Brittney Brittni Brittny Brock Broderick Bronwyn Brooke Bruna Brunilda Bryanna Bryant Bryce Brynn Bryon
    Buford Bulah Burt Calandra Caleb Calista Callie Calvin Camelia Camellia Camie Cammie Cammy Candace Candance
    Candi Candida Candie Candis Candra Candyce Caren Cari Carie Carin Carisa Carissa Carita Carlee Carleen Carlena
    Carlene Carletta Carley Carli Carlie Carline Carlita Carlo Carlota Carlotta Carlton Carly Carlyn Carma Carman
    Carmel Carmela Carmelia Carmelina Carmelita Carmella Carmelo Carmina Carmine Carmon Carola Carolann Carolee
    Carolin Caroll Carolynn Caron Caroyln Carri Carrol Carroll Cary Caryl Carylon Caryn Casandra Casey Casie
    Casimira Cassaundra Cassey Cassi Cassidy Cassie Cassondra Cassy Catalina Catarina Catharine Catherin Catherina
    Cathern Catheryn Cathey Cathi Cathie Cathleen Cathryn Catina Catrice Catrina Cayla Cecelia Cecil Cecila Cecile
    Cecille Cecily Cedrick Celena Celesta Celestina Celestine Celinda Celine Celsa Ceola Cesar Chadwick Chae Chana
    Chanda Chanell Chanelle Chantay Chantel Chantell Chantelle Chara Charis Charise Charissa Charisse Charita Charla
    Charleen Charlena Charlesetta Charlette Charline Charlott Charlsie Charlyn Charmain Charmaine Charolette Chas
    Chasidy Chassidy Chauncey Chaya Chelsie Chere Cheree Cherelle Cheri Cherilyn Cherise Cherly Cherlyn Cherri
    Cherrie Cherryl Chery Cheryle Cheryll Chet Chia Chieko Chong Chrissy Christa Christal Christeen Christel
    Christena Christene Christi Christia Christiana Christie Christin Christinia Christoper Christy Chrystal Cicely
    Ciera Cierra Cinda Cindi Cindie Cindy Cinthia Cira Clair Clare Clarence Claretha Claretta Claribel Clarice
    Clarinda Clarine Claris Clarisa Clarissa Clarita Classie Claud Claude Claudette Claudie Claudine Clayton Clelia
    Clemente Clementina Clementine Clemmie Cleo Cleopatra Cleora Cleotilde Cleta Cletus Clint Clora Clorinda
    Clotilde Codi Cody Colby Coleen Colene Coletta Colette Collen Collene Collette Collin Colton Concepcion Concetta
    Conchita Connie Conrad Consuela Consuelo Coralee Coralie Cordelia Cordell Cordia Cordie Coreen Corene Coretta
    Corey Cori Corie Corina Corine Corinna Corliss Cornelia Cornelius Corrie Corrin Corrina Corrine Corrinne Cortney
    Cory Creola Cris Criselda Crissy Crista Cristal Cristen Cristi Cristie Cristin Cristina Cristine Cristobal
    Cristopher Cristy Crysta Crystle Cyndi Cyndy Cyril Cyrstal Cyrus Cythia Dacia Dahlia Daina Daine Daisey Dalene
    Dalia Dalila Damaris Damion Danae Danelle Danette Dani Dania Danial Danica Daniele Daniell Daniella Danika
    Danille Danilo Danita Danna Dannette Dannie Dannielle Danny Danyel Danyell Danyelle Daphine Dara Darby Darcel
    Darcey Darci Darcie Darcy Darell Daren Daria Dario Darla Darleen Darlena Darline Darnell Daron Darrel Darrell
    Darrick Darrin Darron Daryl Dave Davida Davis Dawna Dawne Dayle Dayna Daysi Deadra Deana Deandra Deandre
    Deandrea Deane Deangelo Deann Deanne Debbi Debbra Debby Debera Debi Debora Debra Debrah Debroah Dede Dedra
    Deeann Deeanna Deedee Deedra Deena Deetta Deidra Deidre Delaine Delana Delbert Delcie Delena Delfina Delila
    Delilah Delinda Delisa Della Delma Delmar Delmer Delmy Delois Deloise Delora Deloras Delores Deloris Delorse
    Delpha Delphia Delsie Demarcus Demetra Demetria Demetrice Dena Denae Deneen Denese Denice Denisha Denisse Denita
    Dennise Denny Denyse Deon Deonna Derick Desirae Desiree Despina Dessie Detra Devin Devona Devora Devorah Dewayne
    Dewey Dewitt Dian Diann Dianna Dianne Diedra Diedre Dierdre Digna Dillon Dimple Dinah Dino Dinorah Dione Dionna
    Dionne Dirk Dodie Dollie Doloris Domenic Domenica Dominga Domingo Dominica Dominick Dominque Domitila Domonique
    Donella Donetta Donette Donita Donn Donnell Donnetta Donnette Donnie Donny Donovan Donte Donya Dora Dorathy
    Dorcas Doreatha Dorene Doretha Dorethea Doretta Dori Doria Dorian Dorie Dorinda Dorine Dorla Dorotha Dorothea
    Dorris Dorsey Dortha Dorthea Dorthey Dorthy Dottie Dotty Douglass Dovie Dreama Drema Drucilla Drusilla Duane
    Dulcie Dusti Dwain Dwana Dyan Earle Earlean Earleen Earlene Earlie Earline Earnestine Eartha Eboni Ebonie Edda
    Eddie Eddy Edelmira Edgardo Edie Edmond Edmundo Edra Edris Edwardo Edwin Edyth Edythe Effie Efrain Efren Ehtel
    Eilene Eladia Elana Elane Elanor Elayne Elbert Elden Eldon Eldora Eldridge Eleanora Eleanore Elease Elene Eleni
    Elenor Elenora Elenore Eleonor Eleonora Eleonore Elfreda Elfrieda Elfriede Elia Eliana Elicia Elida Elidia Elina
    Elinor Elinore Elisa Eliseo Elisha Elissa Eliz Elizabet Elizbeth Elizebeth Ellamae Ellan Ellena Elli Ellsworth
    Elly Ellyn Elma Elmer Elmira Elmo Elna Elnora Elodia Elois Eloisa Elouise Eloy Elroy Elsy Elton Elva Elvera
    Elvia Elvie Elvin Elvina Elwanda Elwood Elyse Elza Emelda Emelia Emelina Emeline Emely Emerita Emiko Emile
    Emilee Emmaline Emmett Emmie Emmitt Emmy Emogene Emory Enedina Eneida Enoch Enola Enriqueta Epifania Erasmo
    Erich Erick Ericka Erinn Erlene Erlinda Erline Erma Ermelinda Erminia Erna Ernestina Ernestine Ernie Errol Ervin
    Erwin Eryn Esmeralda Essie Esteban Estefana Estela Estell Estella Estelle Etha Ethel Ethelene Ethelyn Etsuko
    Etta Eufemia Eugena Eugenia Eugenie Eugenio Eula Eulah Eulalia Euna Eura Eusebia Eusebio Eustolia Evalyn
    Evangelina Evelia Evelin Evelina Eveline Evelyne Evelynn Everett Everette Evette Evia Evita Evon Evonne Exie
    Ezequiel Fabiola Fallon Fannie Farrah Fatimah Faustina Faustino Fausto Faviola Federico Felecia Felica Felice
    Felicia Felicita Felicitas Felipa Felisa Felisha Felton Fermin Fermina Fernanda Fernande Ferne Fidel Fidela
    Fidelia Filiberto Filomena Flavia Fleta Fletcher Florance Florencia Florencio Florene Florentina Florentino
    Floretta Floria Florinda Florine Florrie Flossie Floy Francene Francesco Franchesca Francie Francina Francisca
    Francoise Frankie Franklyn Fransisca Freda Fredda Freddy Frederic Frederica Fredericka Fredia Fredric Fredrick
    Fredricka Freeda Freida Frieda Fritz Fumiko Gabriele Gabriella Galina Garnett Garret Garrett Garry Garth Gaston
    Gaye Gayla Gayle Gaylene Gaylord Gaynell Gaynelle Gearldine Gena Genaro Genevie Genevive Genia Genna Gennie
    Genny Georgann Georgeann Georgeanna Georgene Georgetta Georgette Georgiana Georgiann Georgianna Georgianne
    Georgie Georgine Geraldo Geralyn Gerardo Geri Germaine Gerri Gertha Gertie Gertrud Gertrude Gertrudis Gertude
    Ghislaine Gidget Gilbert Gilberte Gilberto Gilda Gilma Ginette Ginny Gino Giovanna Gisela Gisele Giselle Gita
    Giuseppina Gladis Glady Glayds Glenda Glendora Glenna Glennie Glennis Glinda Glynda Glynis Golda Goldie Gonzalo
    Gracie Graciela Grady Graig Granville Grayce Gregg Gregoria Gregorio Gretchen Gretta Gricelda Grisel Griselda
    Grover Guillermina Gussie Gwenda Gwenn Gwyn Hailey Haley Halina Halley Hallie Hanh Hannelore Harlan Harland
    Harriette Harvey Hassie Hattie Haydee Hayden Hayley Haywood Hedwig Hedy Heidy Helaine Hellen Heriberto Herlinda
    Herma Hermelinda Hermila Hermina Hermine Herminia Herschel Hershel Herta Hertha Hester Hettie Hiedi Hien Hilaria
    Hilario Hildegard Hildegarde Hildred Hillary Hilma Hipolito Hiram Hiroko Hisako Hobert Holley Holli Hollie
    Horace Horacio Hortencia Hortense Hortensia Hosea Hoyt Hsiu Hubert Huey Hulda Humberto Huong Hyacinth Hyman Hyon
    Idalia Idell Idella Iesha Ignacia Ignacio Ilana Ilda Ileana Ileen Ilene Iliana Ilona Ilse Imelda Imogene Indira
    Inell Inez Iola Iona Ione Iraida Irena Irina Irma Irmgard Irvin Irving Irwin Isabell Isabelle Isadora Isaiah
    Isaias Isaura Isela Isiah Isidra Isidro Ismael Isobel Isreal Issac Ivelisse Ivette Ivey Ivonne Izetta Izola
    Jacalyn Jacelyn Jacinda Jacinta Jacinto Jackeline Jackelyn Jacki Jacklyn Jackqueline Jaclyn Jacqualine Jacque
    Jacquelin Jacquelyn Jacquelyne Jacquelynn Jacquetta Jacquie Jacquiline Jacquline Jacqulyn Jadwiga Jaimee Jaimie
    Jaleesa Jalisa Jama Jamaal Jamar Jame Jamee Jamel Jamey Jami Jamika Jamison Jammie Janae Janay Janean Janee
    Janeen Janel Janell Janella Janene Janessa Janeth Janett Janetta Janette Janey Jani Janie Janiece Janina Janine
    Janis Janise Janita Jann Janna Jannet Jannette Jannie Janyce Jaqueline Jaquelyn Jared Jarod Jarrett Jarrod
    Jarvis Jasmin Jaunita Jaye Jayme Jaymie Jayna Jayson Jazmin Jazmine Jeana Jeane Jeanelle Jeanene Jeanett
    Jeanetta Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannetta Jeannette Jeannie Jeannine Jefferey Jeffery
    Jeffie Jeffry Jenae Jene Jenee Jenell Jenelle Jenette Jeneva Jeni Jenice Jenifer Jeniffer Jenine Jenise Jennefer
    Jennell Jennette Jenni Jennie Jenniffer Jennine Jerald Jeraldine Jeramy Jere Jeremiah Jeri Jerica Jerilyn
    Jerlene Jermaine Jerold Jeromy Jerrell Jerri Jerrica Jerrie Jerrod Jerrold Jerry Jesenia Jesica Jesse Jessenia
    Jessi Jessia Jessika Jestine Jesusa Jesusita Jetta Jettie Jewell Jillian Jimmie Jimmy Jina Jinny Joane Joanie
    Joann Joannie Joaquina Jodee Jodi Jody Joeann Joella Joelle Joellen Joesph Joetta Joette Johana Johanna Johna
    Johnathan Johnathon Johnetta Johnette Johnie Johnna Johnnie Johnsie Jolanda Joleen Joline Jolyn Jolynn Jona
    Jonathon Jonell Jonelle Joni Jonie Jonna Jonnie Jordon Josefa Josefina Joselyn Josephina Josette Josiah Joslyn
    Jospeh Josphine Josue Jovan Jovita Joycelyn Joye Juana Jude Judi Judie Judson Jule Julee Julene Jules Juliana
    Juliane Juliann Julianna Julianne Julieann Julienne Julieta Julietta Julio Julissa Julius Junie Junita Junko
    Justina Justine Jutta Kacey Kaci Kacie Kacy Kaila Kaitlin Kaitlyn Kala Kaleigh Kaley Kallie Kalyn Kamala Kami
    Kamilah Kandace Kandi Kandice Kandis Kandra Kandy Kanesha Kanisha Kara Karan Kareem Kareen Karena Karey Karie
    Karima Karine Karisa Karissa Karla Karleen Karlene Karly Karlyn Karol Karole Karolyn Karon Karren Karrie
    Karry Kary Karyl Karyn Kasandra Kasey Kasha Kasi Kasie Kassandra Kassie Katelin Katelyn Katelynn Katerine
    Kathaleen Katharina Katharine Katharyn Kathe Katheleen Katherin Katherina Kathern Katheryn Kathey Kathi Kathlene
    Kathline Kathlyn Kathryne Kathyrn Kati Katia Katina Katlyn Katrice Kattie Kayce Kaycee Kaye Kaylee Kayleen
    Kaylene Kazuko Kecia Keely Keena Keenan Keesha Keiko Keila Keitha Keli Kelle Kellee Kelley Kelli Kellye Kelsey
    Kelsi Kelsie Kemberly Kena Kenda Kendal Kendrick Keneth Kenisha Kenna Kennith Kenton Kenyatta Kenyetta Kera
    Keren Keri Kermit Kerrie Kerstin Kesha Keshia Keturah Keva Keven Khadijah Khalilah Kiana Kiera Kiersten Kiesha
    Kieth Kiley Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie Kimbery Kimbra Kimi Kimiko Kindra Kira
    Kirstin Kittie Kiyoko Kizzie Kizzy Korey Kori Kortney Kory Kourtney Kraig Krissy Kristal Kristan Kristeen
    Kristel Kristi Kristie Kristle Kristofer Kristopher Kristyn Krysta Krystal Krysten Krystin Krystina Krystle
    Kurtis Kyla Kylee Kylie Kymberly Kyoko Kyong Kyra Kyung Lachelle Laci Lacie Lacresha Ladawn Ladonna Lael Lahoma
    Lajuana Lakeesha Lakeisha Lakendra Lakenya Lakesha Lakeshia Lakia Lakiesha Lakisha Lakita Lala Lamonica Lamont
    Landon Lanell Lanelle Lanette Lani Lanie Lanita Lannie Lanny Lanora Laquanda Laquita Larae Laraine Laree
    Larhonda Larisa Larita Laronda Larraine Larue Lasandra Lashanda Lashandra Lashaun Lashaunda Lashawn Lashawna
    Lashawnda Lashay Lashell Lashon Lashonda Lashunda Lasonya Latanya Latarsha Latasha Latashia Latesha Latia
    Laticia Latonia Latonya Latoria Latosha Latoyia Latrice Latricia Latrina Latrisha Launa Lauralee Lauran Laureen
    Laurena Laurene Lauretta Laurette Lauri Laurice Laurinda Laurine Lauryn Lavelle Lavenia Lavera Lavern Laverna
    Laverne Laveta Lavette Lavina Lavinia Lavon Lavona Lavonda Lavone Lavonia Lavonna Lavonne Lawana Lawanda Lawanna
    Lawerence Lawrence Layne Lazaro Leana Leandra Leann Leanna Leanora Leatha Leatrice Lecia Leeann Leeanna Leeanne
    Leena Leesa Leida Leigh Leigha Leighann Leilani Leisa Leisha Lekisha Lela Lelah Leland Lelia Lemuel Lenard
    Lenita Lenna Lennie Lenny Lenora Lenore Leola Leoma Leonarda Leonardo Leonel Leonia Leonida Leonila Leonor
    Leonore Leontine Leopoldo Leora Leota Lesha Lesia Leslee Lesley Lesli Lessie Leta Letha Letisha Letitia Lettie
    Letty Lexie Lezlie Liane Lianne Libbie Libby Librada Lidia Lieselotte Ligia Lili Lilia Lilian Liliana Lilli
    Lillia Lilliam Lilliana Lillie Lina Lindsy Lindy Linette Linh Linnie Linsey Linwood Lisabeth Lisandra Lisette
    Lisha Lissa Lissette Livia Liza Lizabeth Lizbeth Lizeth Lizette Lizzette Lloyd Loida Loise Lolita Londa Loni
    Lonna Lonnie Lonny Lora Loraine Loralee Lorean Loree Loreen Lorelei Loren Lorena Lorene Lorenza Loreta Lorette
    Lori Loria Loriann Lorie Lorilee Lorina Lorinda Lorine Loris Lorita Lorretta Lorri Lorriane Lorrie Lorrine Lory
    Louann Louanne Louella Louetta Louie Lourie Louvenia Lovella Lovetta Lovie Lowell Loyce Loyd Luann Luanna Luanne
    Luba Luci Luciano Lucie Lucien Lucienne Lucila Lucile Lucilla Lucina Lucio Lucius Lucrecia Lucretia Ludie
    Ludivina Luella Luetta Luise Lula Lupita Lura Lurlene Lurline Luvenia Lyda Lyla Lyle Lyman Lyndia Lyndon Lyndsay
    Lynell Lynelle Lynetta Lynna Lynnette Lynsey Lynwood Mabelle Mable Machelle Macie Mack Mackenzie Madalene
    Madaline Madalyn Madelaine Madelene Madeline Madelyn Madge Madie Madlyn Maegan Mafalda Magali Magaly Magan
    Magaret Magdalen Magdalene Mahalia Maia Maida Maile Maira Maisha Majorie Makeda Malcom Malia Malika Malinda
    Malisa Malissa Malka Mallie Mallory Malorie Malvina Mamie Mammie Mandi Mandie Maragaret Maragret Maranda
    Marcelene Marcelina Marceline Marcelino Marcell Marcella Marcellus Marcene Marchelle Marci Marcie Marcos Marcy
    Mardell Marg Margareta Margarete Margarett Margaretta Margarette Margarito Margart Margene Margeret Margert
    Margery Marget Margherita Margo Margorie Margret Margrett Marguerita Marguerite Margurite Margy Marhta Mariah
    Marian Marianela Marianna Mariano Maribel Maribeth Marica Maricela Maricruz Mariel Mariela Mariella Marielle
    Marietta Mariette Mariko Marilee Marilou Marilu Marilynn Marinda Marisela Marisha Marita Maritza Marivel
    Marketta Markita Marla Marlana Marleen Marlen Marlena Marlin Marline Marlo Marlyn Marlys Marna Marni Marnie
    Marquerite Marquetta Marquita Marquitta Marth Marti Martina Marty Marva Marvella Marvis Marya Maryalice Maryann
    Maryanna Maryanne Marybelle Marybeth Maryellen Maryetta Maryjane Maryjo Marylee Marylin Maryln Marylou
    Marylouise Marylyn Marylynn Maryrose Masako Matha Matilda Matilde Mattie Maude Maudie Maura Mauricio Maurine
    Maurita Mauro Maxie Maximina Maybell Maybelle Mayme Maynard Mayola Mayra Mazie Mckenzie Mckinley Meagan Meaghan
    Mechelle Meda Meggan Meghann Melaine Melani Melania Melany Melba Melda Melia Melida Melisa Melissia Melita
    Mellie Mellisa Mellissa Melodee Melodi Melodie Melonie Melony Melva Melvina Melynda Mendy Mercedez Meredith Meri
    Merideth Meridith Merilyn Merissa Merlene Merlyn Merna Merri Merrie Merrilee Merrill Mertie Mervin Micaela Micah
    Micha Michaela Michaele Michale Micheal Michel Michele Michelina Micheline Michell Michiko Micki Mickie Miesha
    Migdalia Miguelina Mikaela Mikel Miki Mikki Milda Milissa Millard Milly Milton Mimi Minda Mindi Mindy Minna
    Miquel Miranda Mirella Mireya Mirian Mirna Mirta Mirtha Misha Misti Mistie Mitchel Mitsue Mitsuko Mittie Mitzi
    Mitzie Miyoko Moises Mollie Monika Monique Monnie Monserrate Monty Moriah Moses Moshe Mozell Mozella Mozelle
    Muoi Murray Myesha Myong Myriam Myrl Myrle Myrna Myron Myrta Myrtice Myrtie Myrtis Myung Nadene Naida Nakesha
    Nakia Nakisha Nakita Nancee Nancey Nanci Nancie Nanette Nannette Nannie Naoma Narcisa Natacha Natalya Natashia
    Nathalie Nathanael Nathanial Natisha Natosha Neal Necole Neda Nedra Neely Nelda Nelia Nelida Nell Nella Nelle
    Nenita Neoma Neomi Nereida Nerissa Nestor Nettie Neva Ngan Ngoc Nguyet Nichelle Nichol Nichole Nicholle Nicki
    Nickie Nickolas Nickole Nicol Nicolasa Nicolette Nicolle Nida Nidia Niesha Nikia Nikole Nila Nilda Nilsa Ninfa
    Nita Nobuko Noelia Noella Noemi Nohemi Nola Nolan Noma Norah Norbert Norberto Norene Noriko Norine Normand
    Norris Novella Nubia Nydia Nyla Obdulia Ocie Octavia Octavio Odelia Odell Odilia Odis Ofelia Olen Olene Oleta
    Olevia Olimpia Olin Olinda Ollie Oneida Onie Onita Ophelia Oralia Oren Oretha Orpha Orval Orville Ossie Osvaldo
    Oswaldo Otelia Otha Otilia Ouida Ozell Ozella Ozie Palmira Pamala Pamelia Pamella Pamila Pamula Paola Parthenia
    Particia Pasquale Patrica Patrina Pattie Paulene Pauletta Paulette Paulita Pearle Pearlene Pearlie Pearline
    Peggie Penney Penni Pennie Petrina Petronila Phebe Phillis Phung Phuong Phylicia Phylis Phyliss Pilar Pinkie
    Porfirio Porsha Portia Pricilla Priscila Priscilla Qiana Queenie Quiana Quintin Quinton Quyen Rachal Racheal
    Rachele Rachell Rachelle Racquel Raeann Raelene Raguel Raina Raisa Ramiro Ramonita Ranae Randa Randal Randee
    Randell Randolph Ranee Rashad Rasheeda Raye Rayford Raylene Raymon Raymonde Raymundo Rayna Reanna Reatha Reba
    Rebbeca Rebbecca Rebeca Rebecka Reena Refugia Regan Regena Regenia Reginia Reid Reiko Reinaldo Reita Remona
    Renae Renaldo Renato Renay Renea Renetta Renita Renna Ressie Retha Reyes Reyna Reynalda Reynaldo Rhea Rheba
    Rhett Rhoda Ricarda Richelle Richie Rickey Ricki Rickie Rigoberto Rikki Rina Risa Rivka Robbi Robbin Robby
    Robbyn Robena Robt Robyn Rocco Rochel Rochell Roderick Rodger Rodolfo Rodrick Rogelio Rolanda Rolande Rolando
    Rolland Romelia Romona Rona Ronda Roni Ronna Ronni Roosevelt Rory Rosalba Rosalee Rosalia Rosalina Rosalinda
    Rosaline Rosalva Rosalyn Rosamaria Rosamond Rosana Rosann Rosanne Rosaria Rosaura Roscoe Roseann Roseanna
    Roselee Roselia Roseline Rosella Roselle Roselyn Rosemarie Rosena Rosenda Rosendo Rosetta Rosette Rosia Rosina
    Rosio Rosita Roslyn Rossana Rossie Rowena Roxana Roxane Roxann Roxanna Roxie Roxy Rozanne Rozella Rubie Rubin
    Rubye Rudolf Rudolph Rueben Rufina Rufus Russ Russel Rutha Ruthann Ruthanne Ruthe Ryann Sabina Sabra Sacha
    Sachiko Sadye Salena Salina Salley Sallie Salome Salvatore Samara Samatha Samella Sammie Sammy Samual Sandee
    Sandi Sandie Sanjuana Sanjuanita Sanora Santina Sarai Saran Sarina Sarita Sasha Saturnina Saul Saundra Savanna
    Scot Scottie Scotty Sebrina Seema Selene Serafina Serita Setsuko Shae Shaina Shakia Shakira Shakita Shala
    Shalanda Shalon Shalonda Shameka Shamika Shana Shanae Shanda Shandi Shandra Shaneka Shanel Shanell Shani Shanita
    Shanna Shannan Shanon Shanta Shantae Shantay Shante Shantel Shantell Shantelle Shanti Shaquana Shaquita Shara
    Sharan Sharda Sharee Sharell Sharen Shari Sharice Sharie Sharika Sharilyn Sharita Sharla Sharleen Sharlene
    Sharmaine Sharolyn Sharonda Sharri Sharyl Sharyn Shasta Shaunda Shaunna Shaunta Shaunte Shavon Shavonda Shavonne
    Shawana Shawanda Shawanna Shawna Shawnda Shawnee Shawnna Shawnta Shay Shayna Shayne Sheba Sheilah Shela Shelba
    Sheldon Shelia Shella Shelli Shellie Shelly Shelton Shemeka Shemika Shena Shenika Shenita Shenna Shera Sheree
    Sherell Sheri Sherice Sherie Sherika Sherill Sherilyn Sherise Sherita Sherlene Sherley Sherly Sherlyn Sherman
    Sheron Sherrell Sherri Sherrie Sherril Sherrill Sherron Sherryl Shery Sheryll Shiela Shila Shiloh Shira Shirely
    Shirl Shirlee Shirleen Shirlene Shirly Shizue Shizuko Shon Shonda Shondra Shonna Shonta Shoshana Shyla Sibyl
    Silas Silvana Sima Simona Simonne Sindy Sixta Slyvia Soila Solange Solomon Somer Sona Sondra Sonya Sook Soraya
    Stacee Staci Stacia Stacie Stacy Starla Stasia Stefani Stefania Stefany Steffanie Stepanie Stephaine Stephane
    Stephani Stephania Stephany Stephenie Stephine Stephnie Stevie Suanne Sudie Sueann Suellen Sulema Sumiko Susana
    Susannah Susy Suzan Suzann Suzanna Suzette Suzi Suzy Syble Sylvester Synthia Syreeta Tabatha Tabetha Taina
    Taisha Tajuana Takako Takisha Talia Talisha Talitha Tama Tamala Tamar Tamatha Tambra Tameika Tameka Tamekia
    Tamela Tamera Tamesha Tami Tamica Tamie Tamika Tamiko Tamisha Tammara Tammera Tammi Tammie Tammy Tamra Tandra
    Tandy Taneka Tanesha Tangela Tanika Tanisha Tanja Tanna Tarah Taren Tari Tarra Tarsha Taryn Tashia Tashina Tasia
    Taunya Tawana Tawanda Tawanna Tawna Tawnya Tayna Teena Teisha Telma Temeka Temika Tempie Tena Tenesha Tenisha
    Tennie Tennille Teodora Teodoro Teofila Tera Tereasa Teresia Teresita Teressa Teri Terica Terina Terisa Terrance
    Terrell Terrence Terresa Terri Terrie Terrilyn Tesha Tess Tessa Tessie Thad Thaddeus Thalia Thanh Thao Theda
    Theodora Theola Theresia Theressa Theron Thersa Thomasena Thomasina Thomasine Thora Thresa Thurman Thuy Tianna
    Tiara Tiera Tiesha Tifany Tiffaney Tiffani Tiffanie Tiffiny Tillie Timika Tinisha Tisa Tish Tisha Tobi Tobie
    Toccara Tomasa Tomeka Tomi Tomika Tomiko Tommie Tommye Tomoko Tonda Tonette Toney Tonia Tonie Tonisha Tonita
    Tonja Tori Torie Torri Torrie Tory Tosha Toshia Toshiko Tova Towanda Toya Tracee Traci Tracie Treasa Treena
    Trena Tresa Tressa Tressie Treva Trey Trina Trinh Trista Trudi Trudie Trula Tuan Tuyet Twana Twanda Twanna Twila
    Twyla Tyesha Tyisha Tynisha Tyra Tyree Tyrell Tyron Ulysses Vada Valarie Valda Valene Valeri Valeria Valery
    Vallie Valorie Valrie Vanda Vanesa Vanetta Vania Vanita Vanna Vannesa Vannessa Vashti Vasiliki Vaughn Velda
    Velia Velva Venessa Venetta Venita Vennie Veola Verdell Verdie Verena Vergie Verla Verlene Verlie Verline Vern
    Verna Vernell Vernetta Vernia Vernice Vernie Vernita Veronika Veronique Vertie Veta Vicenta Vicente Vickey Vicki
    Vickie Victorina Viki Vikki Vincenza Vincenzo Vinita Vinnie Violette Virgie Virgil Virgilio Virgina Vito Vivan
    Viviana Voncile Vonda Vonnie Waltraud Waneta Wanetta Wanita Wava Waylon Weldon Wendell Wendi Wendie Wendolyn
    Wenona Whitley Wilber Wilbert Wilburn Wilda Wiley Wilford Wilfredo Wilhemina Willa Willard Willena Willene
    Willetta Willette Willia Williams Willian Willie Williemae Willis Willodean Wilmer Wilton Winford Winfred
    Winnifred Winona Wonda Woodrow Wyatt Wynell Wynona Xenia Xochitl Xuan Yadira Yaeko Yael Yahaira Yajaira Yanira
    Yasuko Yelena Yesenia Yessenia Yetta Yevette Yoko Yolande Yolando Yolonda Yoshie Yoshiko Youlanda Yuette Yukiko
    Yuko Yulanda Yung Yuonne Yuriko Yvone Zachariah Zachery Zackary Zada Zaida Zana Zandra Zane Zella Zelma Zenaida
    Zenia Zenobia Zetta Zina Zita Zoila Zola Zonia Zora Zoraida Zula Zulema Zulma
    """.split()
)
