"""Words that stand beside personal data in English."""



from __future__ import annotations

from feedbacknlp.languages.en.census_names import CENSUS_NAMES
from feedbacknlp.languages.en.migrant_names import MIGRANT_NAMES
from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

# Given names that are a common word, a month, a place or a brand (Will, Mark, Grace, May, Chelsea, Zara) are left out
# on purpose: masking "will" costs more than missing a Will whom no cue announces.
GIVEN_NAMES = frozenset(
    """
    Aaliyah Aaron Abbie Abdul Abdullah Abena Abigail Adaeze Adam Ade Adeola Adewale Aditya Adriana Agatha Agnes
    Agnieszka Ahmed Ahmet Aidan Aileen Ailsa Aine Aisha Akua Alan Alana Alasdair Alastair Albert Alejandro
    Aleksandra Alessandro Alex Alexa Alexander Alexandra Alexei Alexis Alfie Alfred Ali Alice Alicia Alina
    Alisha Alison Alistair Allan Allen Allison Alma Althea Alyssa Amaka Amanda Amandeep Amara Amelia Amina Amir
    Amirah Amit Amy Amélie Ana Anastasia Anders Andre Andrea Andreas Andrei Andrej Andrew Angela Angus Anil
    Anish Anita Anjali Anke Ankit Ann Anna Annabel Anne Annette Annie Anouk Ansel Anthony Antoine Anton Antonia
    Antonio Anwar Aoife Archie Arjan Arjun Arlene Arnold Arthur Arun Asha Ashley Ashok Asif Astrid Audrey
    Augustine Aurélie Ayesha Ayo Babatunde Barbara Barry Bartholomew Bea Beatrice Beatriz Benjamin Bernadette
    Bernard Bernice Bertha Beth Bethan Bethany Betty Beverley Bianca Bogdan Boris Brad Bradley Bram Brandon
    Breanna Brenda Brendan Brenna Brent Brett Brian Bridget Bridie Britney Bronagh Bronwen Bruce Bruno Bryan
    Bryony Byron Caitlin Caitlyn Callum Calum Cameron Camila Camille Candice Cara Carl Carla Carlos Carmen
    Carole Carolina Caroline Carolyn Carolyne Cassandra Catherine Cathy Cecilia Cedric Celeste Celia Chandra
    Chantal Charlene Charles Charlie Charlotte Chelsey Cherie Cheryl Chidi Chinedu Chinwe Chioma Chloe Chris
    Christina Christine Christophe Christopher Ciara Ciaran Cillian Claire Clara Claudia Claudio Clement
    Clifford Clive Clyde Colin Connor Conor Cora Corinne Cormac Courtney Craig Curtis Cynthia Céline Dafydd
    Damian Damien Damon Daniel Danielle Danuta Daphne Darius Dariusz Darlene Darragh Darren Darryl David Davina
    Dawid Deanna Debbie Deborah Deepa Deepak Deirdre Delia Delphine Demetrius Denis Denise Dennis Denzel Derek
    Dermot Deshawn Desmond Dhruv Diana Diane Dieter Dilip Dimitri Dinesh Dion Divya Dmitri Dmitry Dolores
    Domenico Dominic Dominik Dominique Donald Donna Doreen Doris Dorota Dorothy Doug Douglas Duncan Dwayne
    Dwight Dylan Eamon Eamonn Edgar Edith Edmund Edna Eduard Eduardo Edward Edwina Eileen Eilidh Elaina Elaine
    Eleanor Elena Elias Elijah Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Eloise Elsie
    Elspeth Emanuel Emeka Emilia Emilio Emily Emma Emmanuel Enid Enrique Eoin Eric Erica Erin Ernest Ernesto
    Esme Esther Ethan Ettie Eugene Eunice Eva Evan Evangeline Evelyn Evie Ewa Ewan Ewelina Ezekiel Ezra Faisal
    Farah Farid Fatima Fatou Fatoumata Faye Felicity Felipe Femi Fergus Fernando Filip Finlay Finley Fiona Floyd
    Folake Francesca Francine Francis Francisco Franco Franz Françoise Fraser Fred Freddie Frederick Freya
    Funmi Gabriel Gabriela Gabrielle Gail Gareth Gary Gavin Gaynor Gemma Genevieve Geoff Geoffrey George
    Georgina Gerald Geraldine Gerard Gerry Gianna Gillian Gina Giovanni Giulia Giuseppe Gladys Glenn Gloria
    Gopal Gordon Graham Grainne Grazyna Greg Gregory Greta Guilherme Guillermo Gurpreet Gustavo Gwen Gwendolyn
    Gwyneth Habiba Hakim Hamish Hamza Hannah Hans Harish Harminder Harold Harpreet Harriet Harriett Harry Haruka
    Hasan Hassan Heather Hector Heidi Heike Helen Helena Helga Henrietta Henrik Henry Herbert Hermione Hilary
    Hilda Hina Hiroshi Hitesh Howard Hugh Hugo Humphrey Hussain Ian Ibrahim Ida Ifeoma Igor Ikram Imogen Imran
    Ines Ingrid Iqbal Irene Isaac Isabel Isabela Isabella Ishaan Isla Ismail Itzel Ivan Ivana Iwona Izzy Jacek
    Jacob Jacqueline Jacques Jacqui Jaime Jake Jamal James Jamie Jamila Jana Jane Janek Janelle Janet Janice
    Janusz Jarek Jaroslav Jason Jaspreet Javier Jayden Jayne Jean-Luc Jeanette Jed Jeff Jeffrey Jelena Jemima
    Jenna Jennifer Jenny Jeremy Jerome Jerzy Jess Jessica Jessie Jia Jill Jim Joan Joana Joanna Joanne Joaquin
    Jocelyn Jodie Joe Joel Joey John Jolanta Jolene Jomar Jonah Jonas Jonathan Jorge Joris Jose Joseph Josephine
    Josh Joshi Joshua Josie José Joyce João Juan Juanita Judit Judith Judy Julia Julian Julie Juliet Juliette
    Jurgen Justin Júlia Jürgen Kabir Kamal Kamila Kamran Karen Karim Karina Karl Karolina Kasia Katarzyna Kate
    Kath Katherine Kathie Kathleen Kathrin Kathryn Kathy Katie Katja Katrina Katy Kayla Kayleigh Keeley Keira
    Keisha Keith Kelechi Kellie Kelly Kelvin Kemi Ken Kenji Kenneth Kenny Kerri Kevin Keziah Khadija Khalid
    Khanh Kiara Kieran Kim Kimberly Kiran Kirsten Kirstie Kirsty Klaudia Klaus Kofi Konrad Kris Krishna Krista
    Kristen Kristina Kristy Krystyna Krzysztof Kumar Kunal Kurt Kwabena Kwame Kyle Lachlan Lakshmi Lalita Lamar
    Lara Larissa Larry Lars Latisha Latoya Laura Lauren Laurence Laurie Layla Leah Leandro Leanne Lee Leila Lena
    Lenka Leo Leon Leona Leonard Leonie Leonora Leroy Leslie Leticia Letícia Lewis Liam Liana Linda Lindiwe
    Lindsay Lindsey Lionel Lisa Lise Liz Lizzie Lois Lola Lorenzo Loretta Lorna Lorraine Lottie Lou Louis Louisa
    Louise Lourdes Luana Luca Lucas Lucia Luciana Lucille Lucinda Lucy Lucía Ludmila Luigi Luis Luisa Lukas
    Lukasz Luther Lydia Lynda Lyndsey Lynette Lynn Lynne Mabel Maciej Maddie Madeleine Magda Magdalena Maggie
    Mahmoud Maisie Malcolm Malgorzata Malik Mandeep Mandy Manoj Manuel Manuela Marc Marcel Marcela Marcelle
    Marcelo Marcia Marcin Marco Marcus Marek Margaret Margarita Marge Margie Margot Maria Mariam Mariana
    Marianne Marie Marilyn Mario Marion Marisa Marisol Marissa Mariusz Marjorie Marjory Marlene Marlon Marsha
    Marta Martha Martin Marvin Mary Maryam Masood Mateo Mateusz Matheus Mathew Mathieu Mathilda Matt Matteo
    Matthew Matthias Matthieu Maud Maureen Maurice Mavis Maxine Maxwell Meera Meg Megan Meghan Mehdi Mehmet Mei
    Mei-Ling Melanie Melinda Melissa Melvin Merle Meryl Mia Michael Michelle Miguel Mike Mildred Milena
    Millicent Millie Milo Mina Minh Mireille Mirela Miriam Mitch Mitchell Mohamad Mohamed Mohammed Mohan Mohit
    Moira Molly Mona Monica Morag Mordecai Morgan Muhammad Muhammed Muna Muriel Mustafa Myles Myra Myrtle Nabil
    Nadia Nadine Naima Naledi Nancy Naomi Naresh Nasir Nasreen Natalia Natalie Natasha Nate Nathan Nathaniel
    Naveed Neeraj Neha Neil Nelly Neville Ngaire Ngozi Niamh Nicholas Nick Nicky Nico Nicola Nicolas Nicole
    Nigel Nigella Nikhil Niki Nikita Nikki Niklas Nikolai Nils Nina Nisha Noah Noel Noelle Nomvula Nora Noreen
    Norma Norman Nuala Nuno Odette Ola Olanrewaju Oleg Olga Oliver Olivia Olu Oluwaseun Oluwaseyi Omar Omari
    Oonagh Orla Oscar Osman Otis Owen Pablo Paddy Padraig Paige Pam Pamela Paolo Parveen Pascal Patel Patrice
    Patricia Patrick Patrik Patrícia Patsy Patti Paul Paula Pauline Paulo Pavel Pawel Pedro Peggy Penelope
    Percival Percy Perry Pete Peter Petra Petros Phil Philip Philippa Philippe Phillip Philomena Phoebe Phyllis
    Pierre Pieter Piotr Pippa Polly Pooja Prakash Pranav Preeti Priya Prudence Przemek Quentin Quincy Rachael
    Rachel Radha Rafael Rafaela Rafal Raheem Rahul Raj Rajan Rajesh Rakesh Ralph Ramesh Ramon Ramona Randall
    Randy Rania Raphael Raquel Rashid Rashida Raul Ravi Ray Raymond Rebecca Rebekah Reece Reggie Reginald
    Reinhard Renata Renee Reuben Rhiannon Rhona Rhonda Rhys Riaan Ricardo Richard Ricky Rishi Rita Riya Robbie
    Robert Roberta Roberto Rochelle Rocio Rodney Rodrigo Roger Rohan Rohit Roisin Roland Romeo Ron Ronald Ronan
    Ronnie Rosalie Rosalind Rosamund Rosanna Roseanne Roshni Rosie Roxanne Roy Rudy Rupert Russell Ruth Ruthie
    Ryan Ryszard Sabine Sabrina Sadie Saeed Sagar Saira Salim Sally Salma Salman Salvador Sam Samantha Samir
    Samira Samuel Sandeep Sandra Sangita Sanjay Sanjeev Saoirse Sara Sarah Saskia Satish Scott Seamus Sean
    Sebastian Selena Selma Serena Sergio Seth Shabnam Shane Shanelle Shanice Shanika Shaniqua Shannon Sharmila
    Sharon Sharron Shaun Shauna Shawn Shayla Sheena Sheila Shelby Shelley Sheryl Shirley Shona Shreya Sian
    Sibusiso Sidney Siegfried Silke Silvia Simon Simone Sinead Siobhan Sipho Slawomir Sofia Sofie Sonia Sonja
    Sophia Sophie Soren Stacey Stanislaw Stanley Stefan Stefanie Stefano Steph Stephanie Stephen Steve Steven
    Stewart Stuart Sukhdeep Suki Sunil Sunita Suresh Susan Susanna Susanne Susie Suzanne Suzie Svetla Svetlana
    Swati Sybil Syed Sylvia Sylvie Tabitha Tadeusz Tahir Tamara Tamsin Tania Tanya Tara Tariq Tasha Tatiana
    Tatyana Teddy Tegan Tendai Terence Teresa Terry Thabo Thandi Thelma Theo Theodore Theresa Thiago Thierry
    Thomas Tia Tiago Tiana Tiffany Tilda Tilly Tim Timmy Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tomek
    Tommy Toni Tony Tonya Torsten Tracey Tracy Travis Trevor Tricia Trish Trisha Tristan Trudy Tunde Tyler
    Tyrone Ulrike Una Ursula Usha Usman Uwe Vadim Valentina Valerie Vanessa Varun Vasile Velma Vera Vernon
    Veronica Vicky Victor Vijay Vikas Vikram Viktor Vince Vincent Vinicius Vinod Violeta Virginie Vishal Vivek
    Vivian Vivien Vivienne Vladimir Wally Walter Wanda Warren Wasim Wayne Wendy Wesley Wilbur Wilfred Wilhelmina
    William Wilma Winifred Winnie Winston Wioletta Wojciech Xander Xavier Xin Xiomara Yana Yannick Yara Yasir
    Yasmin Yasmine Yetunde Yolanda Yorick Yosef Youssef Yuki Yuri Yusra Yusuf Yvette Yvonne Zach Zachary Zack
    Adaobi Aditi Alessia Amrit Ananya Angharad Anoushka Araminta Atticus Aurelie Balwinder Barnaby Beatrix Benoit
    Bongani Bozena Bushra Carys Cerys Chiara Citlali Cressida Cuthbert DeAndre DeShawn Defne Digby Dilys Efua Elodie
    Eluned Emine Euphemia Fabrizio Farai Farhana Femke Ffion Filipa Fionn Geraint Gethin Gianluca Godfrey Goncalo
    Guillaume Haruto Hatice Huw Hyun Idris Ieuan Ignatius Ilaria Imani Inmaculada Iryna Iwan Jasper Jisoo Joao
    Jochen Joost Kavita Kehinde Kwesi LaToya Lerato Llewellyn Maarten Margaux Mhairi Murat Mykola Nadeem Naoko
    Nataliya Nia Nomsa Odile Oksana Olena Olwen Owain Perrine Persephone Razvan Rhodri Rizwan Rukhsana Saima Sanne
    Serkan Seymour Shabana Shazia Simran Sylvain Tadhg Tafadzwa Takeshi Tallulah Tarquin Themba Thijs Tolga Torben
    Venetia Volodymyr Waqas Wouter Xanthe Ximena Yulia Zdzislaw Zeeshan
    Zahra Zainab Zanele Zbigniew Zeinab Zelda Zeynep Zoe Zoey Zofia Zoltan Zsofia Zuzana Özgür
    """.split()
)

AMBIGUOUS_NAMES = frozenset(
    """
    Adelaide Alberta Ariel Ash Asia August Austin Autumn Barney Bart Bill Bo Bob Bonnie Bradford Brittany Brooks
    Burton Carol Carrie Carson Carter Chad Chan Chance Chang Charity Chase Chelsea Chester Christian Clark Clay
    Cleveland Cliff Clifton Clinton Coleman Colleen Crystal Dakota Dale Dallas Dalton Dan Dante Dawn Dean Dee Denver
    Devon Dexter Diego Dolly Don Drew Dudley Eden Ellis Elvis Eve Faith Flora Florence Florida Fran Frances Franklin
    Georgia Ginger Grace Grant Gus Harley Harris Harrison Hazel Heath Hilton Holly Hope Houston India Iris Israel
    Ivy Jack Jackie Jackson Jade Jasmine Jay Jean Jefferson Jesus Jewel Jo Johnson Jordan Joy June Kay Kendall
    Kendra Kent Kenya Kerry Kirby Kirk Kit Lance Lily Lin Lincoln Logan Luke Madison Marina Mark Marshall Mason Max
    May Mel Mercedes Mercy Mick Mickey Milan Miles Minnie Monroe Morris Nat Nelson Newton Nova Olive Opal Orlando
    Otto Palmer Paris Parker Pat Patience Patty Pearl Penny Poppy Preston Quinn Raven Reagan Reed Reg Regina Rich
    Rick Riley River Rob Robin Rod Roman Rosa Rosario Rose Rosemary Ross Rowan Ruby Rusty Sandy Santiago Savannah
    Scarlett Sid Sierra Skip Sky Skye Spencer Stan Stanton Stella Stone Sue Summer Sunny Sydney Tanner Taylor Temi
    Tiger Titus Trinity Troy Truman Tyson Valencia Valentine Vance Venice Verity Victoria Vik Viola Violet Virginia
    Wade Wallace Warner Weston Whitney Will Willow Wilson Winter Zara
    Caspian Guadalupe Marquis Primrose Saffron Sakura Wren
    """.split()
)

PRIVACY = Privacy(
    name_cues=(
        "name is", "name was", "name of", "name on the order is", "name on the account is", "in the name of",
        "under the name", "full name", "name:", "surname",
        "last name", "first name", "spoke to", "spoke with", "speaking to", "speaking with", "talked to",
        "talked with", "chatted with", "dealt with by", "served by", "helped by", "assisted by", "handled by",
        "lady called", "lady named", "man called", "man named", "guy called", "guy named", "lad called",
        "girl called", "girl named", "woman called", "woman named", "gentleman called", "gentleman named",
        "someone called", "someone named", "somebody called", "human called", "person called", "chap called",
        "assistant called", "colleague called", "member called", "agent called", "agent named", "rep called",
        "rep named", "by the name of", "attn", "attn.", "attn:", "c/o", "signed for by", "booking under",
        "order under", "ordered under", "it's under", "its under", "account under",
        "thanks to", "thank you to", "thanks again to", "thanks go to", "shout out to", "shoutout to", "kudos to",
        "credit to", "well done", "ask for", "explained it to", "explained to", "her name is", "his name is",
        "their name is", "phone picked up by", "answered by", "sold to me by",
        "delivered by", "got hold of", "get hold of", "put through to", "spoken to", "spoken with", "speak to",
        "speak with",
        "talking to", "talk to", "talk with", "chatting to", "chatting with", "met with", "neither", "nor",
        "heard from",
        "transferred to", "escalated to", "passed on to", "reach", "account holder is", "should read", "should say",
        "bloke called", "bloke named", "chap named", "fella called", "fella named", "dude named", "dude called",
        "driver named", "driver called", "courier named", "courier called", "kid called", "kid named",
        "assistant named",
        "ask", "hi,", "addressed to", "made out to", "registered to", "belongs to", "greeted by", "treated by",
        "told by", "promised by", "packed by",
        "seen by",
        "looked after by", "measured by", "fitted by", "installed by", "sold by", "signed by", "email from",
        "call from",
        "message from", "reply from", "letter from", "help from", "support from", "service from", "dealt with",
        "emailed", "a certain",
        "her name was", "his name was",
    ),
    own_name_cues=("my name is", "my name's", "my full name is", "my name"),
    titles=("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "mr.", "mrs.", "ms.", "dr.", "prof."),
    signoffs=(
        "regards", "kind regards", "best regards", "warm regards", "many thanks", "thanks", "thank you", "cheers",
        "best", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "best wishes", "signed",
        "love from", "xx",
    ),
    roles=(
        "agent", "assistant", "adviser", "advisor", "associate", "attendant", "barista", "boss", "brother", "carrier",
        "cashier", "chap", "clerk", "colleague", "consultant", "courier", "dad", "daughter", "doctor", "driver",
        "employee", "engineer", "father", "fiance", "fitter", "friend", "girlfriend", "boyfriend", "grandad",
        "grandma", "guy", "husband", "installer", "lady", "lad", "mailman", "manager", "mother", "mum", "mom",
        "neighbor", "neighbour", "nephew", "niece", "nurse", "operator", "optician", "owner", "partner", "pharmacist",
        "plumber", "postie", "receptionist", "rep", "representative", "salesman", "salesperson", "saleswoman", "sister",
        "son", "steward", "stylist", "supervisor", "surveyor", "technician", "trainee", "trainer", "uncle", "aunt",
        "waiter", "waitress", "wife", "worker", "guest", "patient", "barber", "bartender", "beautician", "broker",
        "carer", "carpenter", "chef", "cleaner", "coach", "concierge", "cook", "coordinator", "cousin", "dentist",
        "director", "electrician", "flatmate", "founder", "gardener", "grandfather", "grandmother", "grandson",
        "granddaughter", "groomer", "guide", "hairdresser", "host", "hostess", "housekeeper", "hygienist", "instructor",
        "landlord", "lawyer", "mechanic", "midwife", "painter", "physio", "physiotherapist", "porter", "realtor",
        "roommate", "server", "specialist", "teacher", "tenant", "therapist", "tutor", "vet", "nan", "grandma",
        "bloke", "fella", "contact", "rider", "florist",
        "tailor", "baker", "butcher", "jeweller", "seamstress", "secretary", "accountant", "toddler", "grandson",
        "auntie",
    ),
    given_names=GIVEN_NAMES | CENSUS_NAMES | MIGRANT_NAMES,
    ambiguous_names=AMBIGUOUS_NAMES,
    places_of_work=(
        "accounts", "billing", "branch", "cafe", "chat", "checkout", "claims", "collections", "complaints", "counter",
        "customer care", "customer service", "customer services", "desk", "dispatch", "front desk", "head office",
        "help desk", "live chat", "phone", "reception", "refunds", "repairs", "returns", "sales", "shop", "showroom",
        "store", "support", "support team", "team", "telephone", "tickets", "till", "tills", "warehouse", "workshop",
    ),
    deeds=(
        "answered", "apologised", "apologized", "assured", "calmed", "chatted", "emailed", "explained", "fixed",
        "helped",
        "insisted", "kindly", "listened", "personally", "phoned", "picked up", "promised", "rang", "refused",
        "remembered",
        "replied", "resolved", "responded", "said", "shouted", "smiled", "sorted", "told", "took the time", "walked me",
        "a raise", "a medal", "a bonus", "a promotion", "a pay rise", "deserves", "was patient", "was rude",
        "was lovely", "was kind", "was helpful", "was friendly", "was polite", "was so",
        "went out of", "went above", "went the extra", "hung up", "carried it", "carried the", "couldn't explain",
        "couldn't find", "couldn't help", "left it", "left my", "left the", "packed it",
        "packed the", "packed all", "packed each", "packed every",
        "drove back", "drove over", "couldn't have been more",
        "couldn't have been nicer", "couldn't have been kinder", "swore", "turned up",
        "wouldn't help", "wouldn't listen", "wrapped it", "wrapped the",
    ),
    order_cues=(
        "order", "orders", "order no", "order nr", "order number", "order ref", "order reference", "order id", "po",
        "p.o.", "purchase order", "invoice", "invoice no", "invoice number", "ticket", "ticket no", "ticket number",
        "case", "case no", "case number", "case id", "reference", "reference no", "reference number", "ref", "ref no",
        "ref number", "tracking", "tracking no", "tracking number", "tracking id", "parcel", "parcel no",
        "parcel number", "parcel id", "shipment", "consignment", "return no", "return number", "rma", "booking",
        "booking ref", "booking reference", "booking number", "confirmation", "confirmation number",
        "confirmation no", "pnr", "reservation", "claim", "claim number", "complaint number", "transaction",
        "transaction id", "confirmation code", "complaint", "complaint no", "receipt", "receipt no", "receipt number",
        "docket", "job number", "delivery number", "serial", "serial no", "serial number", "warranty no",
        "warranty number",
    ),
    customer_cues=(
        "customer", "customer no", "customer nr", "customer number", "customer id", "account", "account no",
        "account number", "account id", "membership", "member", "member no", "membership no", "membership number",
        "member id", "member number", "client", "client nr", "client no", "client number", "client id",
        "loyalty number", "loyalty card", "user id", "patient", "patient number", "patient no", "login", "username",
        "student number", "staff id", "employee number", "subscription", "contract", "contract number", "policy",
        "policy number", "subscriber number",
    ),
    card_cues=(
        "card", "card no", "card number", "card ending", "card ending in", "ends", "ends with", "ending in",
        "ending with", "card ends in", "ends in", "visa", "mastercard", "amex", "debit card", "credit card",
        "last four digits", "last 4 digits",
    ),
    phone_cues=(
        "phone", "phone number", "telephone", "tel", "tel.", "mobile", "mobile number", "cell", "call me on",
        "call me at", "call", "ring", "rang", "ring me on", "whatsapp", "my number is", "number is", "text me on",
        "reach me on", "reach me at", "contact me on", "contact number",
    ),
    address_cues=(
        "live at", "lives at", "living at", "i live in", "address is", "my address", "home address", "we live at",
    ),
    handle_cues=(
        "instagram", "insta", "ig", "twitter", "tiktok", "snapchat", "snap", "facebook", "telegram", "discord",
        "username", "user name", "handle", "skype", "wechat",
    ),
    id_cues=(
        "ssn", "social security", "social security no", "social security number", "ni", "ni number", "nino",
        "national insurance", "national insurance number", "nhs number", "passport", "passport no", "passport number",
        "id number", "national id", "identity number", "driving licence", "driving license", "driver's license",
        "drivers license", "licence number", "license number", "license plate", "number plate", "registration",
        "reg", "car reg", "plate", "tax id", "taxpayer number", "vat number", "hkid",
    ),
    streets=(
        "street", "st", "st.", "road", "rd", "rd.", "avenue", "ave", "ave.", "lane", "ln", "drive", "dr", "court",
        "ct", "close", "crescent", "mews", "place", "square", "terrace", "way", "boulevard", "blvd", "gardens",
        "grove", "park", "row", "hill", "walk", "parkway", "highway", "bend", "trail", "circle", "hall", "house",
        "lodge", "cottage", "buildings", "green", "rise", "view", "quay", "wharf", "yard", "bay", "croft", "alley",
        "loop", "ridge", "turnpike", "pike", "esplanade", "promenade", "parade", "vale", "meadow", "meadows", "fields",
    ),
    units=frozenset(
        """
        days day weeks week months month years year hours hour hrs hr minutes minute mins min seconds secs pieces pcs
        items item units pounds pound quid dollars dollar bucks euros euro gbp usd eur kr nok sek dkk cents pence cm
        mm m km inch inches ft feet kg g grams lbs lb oz ml l litres liters watts w v mah gb mb tb percent % times
        people stars star points x pages miles steps calories am pm
        """.split()
    ),
)
