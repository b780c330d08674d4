"""Words that stand beside personal data in German."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "auf den namen", "gesprochen mit", "telefoniert mit", "bedient von", "beraten von", "dank an", "danke an",
        "vielen dank an", "mitarbeiterin namens", "mitarbeiter namens", "namens", "unter dem namen", "dank gilt",
        "lob an", "ein lob an", "großes lob an", "grosses lob an", "mit der mitarbeiterin", "frag nach",
        "fragen sie nach", "hilfe von", "betreut von", "bedient worden von", "eines gewissen", "einer gewissen",
    ),
    own_name_cues=(
        "ich heiße", "ich heisse", "mein name ist", "mein name lautet",
    ),
    titles=(
        "herr", "herrn", "frau", "dr", "dr.", "prof.", "hr.", "fr.", "fräulein", "prof",
    ),
    signoffs=(
        "mit freundlichen grüßen", "freundliche grüße", "viele grüße", "liebe grüße", "beste grüße", "gruß", "mfg",
        "lg", "vg", "herzliche grüße", "mit freundlichem gruß", "mit freundlichem gruss", "mit freundlichen grüssen",
        "freundliche grüsse", "viele grüsse", "liebe grüsse", "beste grüsse", "grüße", "grüsse", "gez.",
        "hochachtungsvoll", "schöne grüße",
    ),
    roles=(
        "fahrer", "fahrerin", "mitarbeiter", "mitarbeiterin", "verkäufer", "verkäuferin", "berater", "beraterin",
        "techniker", "monteur", "kollege", "kollegin", "chef", "chefin", "kellner", "kellnerin", "mein mann",
        "meine frau", "zusteller", "bote", "paketbote", "kurier", "kassierer", "kassiererin", "service-mitarbeiter",
        "servicetechniker", "filialleiter", "filialleiterin", "arzt", "ärztin", "mein sohn", "meine tochter",
        "mein freund", "meine freundin", "nachbar", "nachbarin", "sachbearbeiter", "sachbearbeiterin",
    ),
    order_cues=(
        "bestellung", "bestellnummer", "bestellnr", "bestellnr.", "bestell-nr", "bestell-nr.", "bestellung nr",
        "bestellung nr.", "auftrag", "auftragsnummer", "auftragsnr", "auftragsnr.", "auftrags-nr.", "rechnung",
        "rechnungsnummer", "rechnungsnr", "rechnungsnr.", "rechnungs-nr.", "vorgang", "vorgangsnummer", "vorgangsnr.",
        "ticket", "ticketnummer", "ticket-nr.", "sendung", "sendungsnummer", "sendungsnr.", "paket", "paketnummer",
        "tracking", "trackingnummer", "buchung", "buchungsnummer", "buchungscode", "reservierung",
        "reservierungsnummer", "referenz", "referenznummer", "retoure", "retourennummer", "beleg", "belegnummer",
        "lieferschein", "aktenzeichen", "fall", "fallnummer",
    ),
    customer_cues=(
        "kunde", "kunden", "kundennummer", "kundennr", "kundennr.", "kunden-nr", "kunden-nr.", "kd.-nr.", "kd-nr",
        "kd-nr.", "kdnr", "kdnr.", "kunden-id", "kundenkonto", "mitglied", "mitgliedsnummer", "mitgliedsnr.",
        "mitglieds-nr.", "konto", "kontonummer", "kundenkarte", "vertrag", "vertragsnummer", "vertragsnr.",
        "versicherungsnummer", "police", "policennummer", "abo", "benutzer-id", "personalnummer",
    ),
    card_cues=(
        "karte", "kartennummer", "kreditkarte", "ec-karte", "endet auf", "endet mit", "endziffern",
        "letzte vier ziffern",
    ),
    phone_cues=(
        "tel", "tel.", "telefon", "telefonnummer", "telefonnr.", "handy", "handynummer", "handynr.", "mobil",
        "mobilnummer", "mobilfunk", "rufnummer", "festnetz", "rufen sie mich an", "anrufen unter", "rufen sie an",
        "erreichbar unter", "unter der nummer", "meine nummer", "meine nummer ist", "ruf an",
    ),
    address_cues=(
        "wohne", "wohne in", "wohne in der", "wohnen", "wohnt", "adresse ist", "meine adresse", "adresse",
        "anschrift", "wohnhaft",
    ),
    handle_cues=(
        "benutzername", "nutzername",
    ),
    id_cues=(
        "steuer-id", "steuer-idnr", "steuer-idnr.", "steueridentifikationsnummer", "idnr", "idnr.", "steuernummer",
        "ausweisnummer", "personalausweis", "personalausweisnummer", "ausweis", "reisepass", "passnummer",
        "führerschein", "führerscheinnummer", "sozialversicherungsnummer", "rentenversicherungsnummer", "kennzeichen",
        "ust-idnr", "ust-idnr.",
    ),
    streets=(
        "straße", "strasse", "str.", "weg", "platz", "allee", "gasse", "ufer", "str", "damm", "graben", "steig",
        "pfad", "chaussee", "promenade", "wall", "brücke", "gärten", "kamp", "twiete", "stieg", "zeile", "anger",
    ),
    units=frozenset(
        """
        euro cent tage tag tagen wochen woche monate monat monaten jahre jahr jahren stunden stunde std minuten minute
        min sekunden stück stk mal cm mm m km kg g gramm liter ml prozent personen sterne punkte grad
        """.split()
    ),
)
