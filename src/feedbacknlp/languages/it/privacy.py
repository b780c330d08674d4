"""Words that stand beside personal data in Italian."""

from __future__ import annotations

from feedbacknlp.languages.language import Privacy

__all__ = ["PRIVACY"]

PRIVACY = Privacy(
    name_cues=(
        "a nome di", "parlato con", "servito da", "servita da", "seguito da", "seguita da", "aiutato da",
        "grazie a", "di nome", "complimenti a", "ringrazio",
    ),
    own_name_cues=(
        "mi chiamo", "il mio nome è",
    ),
    titles=(
        "sig", "sig.", "sig.ra", "sig.na", "signor", "signora", "signorina", "dott.", "dott.ssa", "dottor",
        "dottore", "dottoressa", "ing.", "avv.", "prof.",
    ),
    signoffs=(
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cordialmente", "in fede",
    ),
    roles=(
        "corriere", "autista", "commesso", "commessa", "venditore", "venditrice", "operatore", "operatrice",
        "tecnico", "responsabile", "cameriere", "cameriera", "collega", "mio marito", "mia moglie", "addetto",
        "addetta", "consulente",
    ),
    order_cues=(
        "ordine", "numero ordine", "numero d'ordine", "ordine n", "ordine n.", "ordine numero", "fattura",
        "numero fattura", "pratica", "numero pratica", "spedizione", "tracking", "codice tracking", "prenotazione",
        "codice prenotazione", "ticket", "segnalazione", "reso", "ricevuta", "scontrino", "pacco",
    ),
    customer_cues=(
        "codice cliente", "numero cliente", "cliente", "tessera", "numero tessera", "contratto", "numero contratto",
        "conto", "abbonamento", "utente", "codice utente",
    ),
    card_cues=(
        "carta", "carta di credito", "carta n", "che finisce con", "che termina con", "ultime quattro cifre",
    ),
    phone_cues=(
        "telefono", "tel", "tel.", "cellulare", "cell", "cell.", "numero di telefono", "chiamatemi al", "chiamare il",
        "chiamate il", "il mio numero è",
    ),
    address_cues=(
        "abito in", "abito a", "vivo in", "indirizzo è", "il mio indirizzo", "indirizzo", "residente in",
    ),
    handle_cues=(
        "instagram", "nome utente",
    ),
    id_cues=(
        "codice fiscale", "cf", "c.f.", "partita iva", "p.iva", "p. iva", "carta d'identità", "passaporto", "patente",
        "targa", "tessera sanitaria",
    ),
    streets=(
        "via", "viale", "v.le", "piazza", "p.zza", "piazzale", "corso", "c.so", "largo", "vicolo", "strada",
        "lungotevere", "contrada", "località", "borgo",
    ),
    units=frozenset(
        """
        euro giorni giorno settimane settimana mesi mese anni anno ore ora minuti minuto volte pezzi persone stelle
        punti cm mm m km kg g grammi l litri ml gb
        """.split()
    ),
)
