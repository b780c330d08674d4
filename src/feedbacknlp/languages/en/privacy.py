"""Words that stand beside personal data in English."""



from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

# Given names that are a common word, a month, a place or a brand (Will, Mark, Grace, May, Chelsea, Zara) are left out
# on purpose: masking "will" costs more than missing a Will whom no cue announces.
GIVEN_NAMES = frozenset(
    """
    Aaliyah Aaron Abdul Abigail Adam Adriana Ahmed Aisha Alan Albert Alejandro Alfred Alice Alicia Alison Amanda
    Amelia Amir Amy Anders Andrea Andrew Angela Anita Ann Anna Anne Annie Anthony Antonio Arjun Arthur Ashley Ayesha
    Barbara Beatrice Benjamin Bernadette Bernard Beth Bethany Betty Bradley Brandon Brenda Brian Bridget Bruce Bryan
    Callum Cameron Carl Carla Carlos Carmen Caroline Carolyn Catherine Cathy Cecilia Charles Charlotte Cheryl Chloe
    Chris Christina Christine Christopher Claire Clara Clive Colin Connor Craig Cynthia Daniel Danielle Darren David
    Deborah Debbie Denise Dennis Derek Desmond Diana Diane Dolores Dominic Donald Donna Doreen Doris Dorothy Douglas
    Duncan Dylan Edith Edward Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Eric Erica Esther Ethan
    Eugene Evelyn Fatima Felicity Fernando Fiona Francesca Francis Fred Frederick Gabriel Gail Gareth Gary Gavin Gemma
    Geoff Geoffrey George Gerald Geraldine Gillian Gina Gladys Glenn Gloria Gordon Graham Greg Gregory Hannah Harold
    Harriet Harry Hassan Heather Helen Henry Hilary Howard Hugh Ian Imogen Imran Ingrid Irene Isaac Isabel Isabella
    Isla Ivan Jacob Jacqueline Jake James Jamie Jane Janet Janice Jason Javier Jayden Jeff Jeffrey Jennifer Jenny
    Jeremy Jerome Jessica Jill Jim Joan Joanna Joanne Joe Joel John Jonathan Jorge Jose Joseph Josh Joshua Joyce Juan
    Judith Judy Julia Julian Julie Justin Karen Karl Kate Kath Katherine Kathleen Kathryn Kathy Katie Keisha Keith
    Kelly Kelvin Ken Kenneth Kerry Kevin Kim Kimberly Kirsty Kris Kumar Kyle Lakshmi Lamar Larry Latoya Laura Lauren
    Laurence Leah Leanne Lee Leo Leonard Leroy Leslie Lewis Liam Linda Lindsay Lisa Liz Lorraine Louis Louise Lucas
    Lucy Luis Lydia Lynn Mabel Madeleine Malcolm Manuel Marcus Margaret Maria Marie Marilyn Marion Marjorie Martha
    Martin Mary Mateo Matt Matthew Maureen Megan Melanie Melissa Meera Mia Michael Michelle Miguel Mike Mildred Miriam
    Mohammed Mohamed Moira Mona Monica Morgan Muhammad Muriel Nadia Nancy Naomi Natalie Natasha Nathan Neil Nicholas
    Nicola Nicole Nigel Nina Nora Norman Oliver Olivia Omar Oscar Owen Pamela Patricia Patrick Paul Paula Pauline
    Pedro Penelope Peter Philip Phillip Phoebe Phyllis Priya Rachel Rafael Rahul Raj Rajesh Ralph Ramona Raquel Ravi
    Raymond Rebecca Rhiannon Ricardo Richard Rita Robert Roberta Roberto Rodney Roger Ronald Rosie Roy Russell Ruth
    Ryan Sabrina Saeed Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Sergio Shannon Sharon
    Shaun Sheila Shirley Simon Sofia Sonia Sophia Sophie Stacey Stanley Stella Stephanie Stephen Steve Steven Stuart
    Sunita Susan Suzanne Sylvia Tamara Tanya Tara Teresa Terence Terry Thelma Theresa Thomas Tiffany Tim Timothy Tina
    Toby Tom Tommy Tony Tracey Tracy Trevor Ursula Valerie Vanessa Vera Veronica Vicky Victor Victoria Vijay Vincent
    Vivian Walter Wanda Wayne Wendy Wesley William Winifred Xavier Yasmin Yolanda Yusuf Yvonne Zachary Zainab Zoe
    Agnieszka Ahmet Amara Amélie Ana Anke Aurélie Bea Beatriz Bruno Camila Carolina Chidi Chioma Céline Dieter Dmitri
    Eduardo Emeka Felipe Femi Françoise Gabriela Guilherme Gustavo Heike Hiroshi Isabela Ivana Jacques Joana José João
    Júlia Jürgen Katarzyna Katja Klaus Kofi Kwame Larissa Leticia Letícia Lindiwe Luana Lucía Luciana Marcela Marcelo
    Mariana Mateusz Matheus Mathieu Mehmet Mustafa Naledi Ngozi Olga Patrícia Paulo Petra Pierre Piotr Rafaela Renata
    Rodrigo Sabine Silke Sipho Svetlana Sylvie Tatiana Thabo Thiago Thierry Tiago Tilly Tomasz Ulrike Uwe Vinicius
    Yuki Zanele Özgür
    """.split()
)

PRIVACY = Privacy(
    name_cues=(
        "name is", "name was", "name of", "in the name of", "under the name", "full name", "name:", "surname",
        "last name", "first name", "spoke to", "spoke with", "speaking to", "speaking with", "talked to",
        "talked with", "chatted with", "dealt with by", "served by", "helped by", "assisted by", "handled by",
        "lady called", "lady named", "man called", "man named", "guy called", "guy named", "lad called",
        "girl called", "girl named", "woman called", "woman named", "gentleman called", "gentleman named",
        "someone called", "someone named", "somebody called", "human called", "person called", "chap called",
        "assistant called", "colleague called", "member called", "agent called", "agent named", "rep called",
        "rep named", "by the name of", "attn", "attn.", "attn:", "c/o", "signed for by",
    ),
    own_name_cues=("my name is", "my name's", "my full name is"),
    titles=("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "mr.", "mrs.", "ms.", "dr.", "prof."),
    signoffs=(
        "regards", "kind regards", "best regards", "warm regards", "many thanks", "thanks", "thank you", "cheers",
        "best", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "best wishes", "signed",
        "love from", "xx",
    ),
    given_names=GIVEN_NAMES,
    order_cues=(
        "order", "orders", "order no", "order nr", "order number", "order ref", "order reference", "order id", "po",
        "p.o.", "purchase order", "invoice", "invoice no", "invoice number", "ticket", "ticket no", "ticket number",
        "case", "case no", "case number", "case id", "reference", "reference no", "reference number", "ref", "ref no",
        "ref number", "tracking", "tracking no", "tracking number", "tracking id", "parcel", "parcel no",
        "parcel number", "parcel id", "shipment", "consignment", "return no", "return number", "rma", "booking",
        "booking ref", "booking reference", "booking number", "confirmation", "confirmation number",
        "confirmation no", "pnr", "reservation", "claim", "claim number", "complaint number", "transaction",
        "transaction id",
    ),
    customer_cues=(
        "customer", "customer no", "customer nr", "customer number", "customer id", "account", "account no",
        "account number", "account id", "membership", "member", "member no", "membership no", "membership number",
        "member id", "member number", "client", "client nr", "client no", "client number", "client id",
        "loyalty number", "loyalty card", "user id", "policy", "policy number", "subscriber number",
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
        "address", "my address is", "address is", "live at", "lives at", "send it to", "send to", "mail it to",
        "deliver to", "delivered to", "deliver it to", "ship to", "shipped to", "sent to", "charger to",
    ),
    handle_cues=(
        "instagram", "insta", "ig", "twitter", "tiktok", "snapchat", "snap", "facebook", "telegram", "discord",
        "username", "user name", "handle", "skype", "wechat",
    ),
    streets=(
        "street", "st", "st.", "road", "rd", "rd.", "avenue", "ave", "ave.", "lane", "ln", "drive", "dr", "court",
        "ct", "close", "crescent", "mews", "place", "square", "terrace", "way", "boulevard", "blvd", "gardens",
        "grove", "park", "row", "hill", "walk", "parkway", "highway", "bend", "trail", "circle", "hall", "house",
        "lodge", "cottage", "buildings", "green", "rise", "view", "quay", "wharf", "yard",
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
