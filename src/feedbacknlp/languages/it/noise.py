"""Answers that say nothing in Italian, and the words of spam."""

from __future__ import annotations

__all__ = ["EMPTY_CORES", "EMPTY_PHRASES", "EMPTY_WORDS", "OFF_TOPIC_PHRASES", "SPAM_PHRASES", "SPAM_WORDS"]

EMPTY_PHRASES = frozenset(
    (
        "al momento nessuno", "al momento niente", "buon giorno", "buona sera", "buonasera", "buongiorno", "ciao",
        "come sopra", "già detto", "già risposto", "idem", "in bianco", "lo stesso", "lo stesso di prima", "n.a.",
        "n.d.", "n/a", "na", "nd", "nessun commento", "nessun commento particolare", "nessun motivo",
        "nessun motivo particolare", "nessun parere", "nessun suggerimento", "nessuna", "nessuna idea",
        "nessuna nota", "nessuna opinione", "nessuna osservazione", "nessuna risposta", "nessuno", "niente",
        "niente altro", "niente da aggiungere", "niente da commentare", "niente da dichiarare", "niente da dire",
        "niente da segnalare", "niente di particolare", "niente per ora", "no", "no comment", "no grazie",
        "non ancora", "non applicabile", "non ho commenti", "non ho idea", "non ho niente da aggiungere",
        "non ho nulla da aggiungere", "non ho nulla da dire", "non ho opinioni", "non l'ho ancora usato",
        "non l'ho ancora provato", "non lo so", "non rispondo", "non saprei", "non so", "non voglio rispondere",
        "nulla", "nulla da aggiungere", "nulla da commentare", "nulla da dichiarare", "nulla da dire",
        "nulla da segnalare", "nulla di particolare", "nulla per ora", "per ora niente", "per ora nulla",
        "più tardi", "preferisco non rispondere", "salve", "senza commenti", "si", "sì", "troppo presto",
        "troppo presto per dirlo", "uguale", "vedi sopra", "vuoto", "x", "xx", "xxx",
        "boh", "nn so",
    )
)

EMPTY_WORDS = frozenset(
    """
    adesso aggiungere al altro ancora che commentare commenti commento da davvero del di dichiarare dire grazie ho
    idea il in io lo mi momento nessun nessuna nessuno niente non nota note nulla nè né opinione opinioni ora
    osservazioni osservazione particolare per più proposito questo segnalare so specifico suggerimenti suggerimento
    sul tutto veramente
    """.split()
)

EMPTY_CORES = frozenset(
    """
    commenti commento niente nulla opinioni osservazioni suggerimenti
    """.split()
)

OFF_TOPIC_PHRASES = frozenset(
    (
        "amen", "auguri", "buon anno", "buon compleanno", "buon natale", "buona pasqua", "buone feste",
        "chat sbagliata", "cliccato per errore", "è solo una prova", "è una prova", "finestra sbagliata",
        "forza roma", "ignorate", "ignorate pure", "il gatto sulla tastiera", "inviato per errore",
        "inviato per sbaglio", "mi sono sbagliato di chat", "modulo sbagliato", "negozio sbagliato",
        "numero sbagliato", "per errore", "per sbaglio", "prego ignorare", "primo", "prova", "prova prova",
        "questionario sbagliato", "solo una prova", "sondaggio sbagliato", "test",
    )
)

SPAM_WORDS = frozenset(
    """
    bitcoin bonus canale casinò casino clicca compra comprate cripto economico gratis guadagna guadagnare guadagno
    investi investimento investimenti iscriviti lotteria offerta offerte omaggio prestiti prestito profitti
    promozione regalo scommesse sconto seguaci soldi telegram vendo viagra vinci whatsapp
    """.split()
)

SPAM_PHRASES = frozenset(
    (
        "casinò online", "clicca qui", "clicca sul link", "codice invito", "codice referral", "compra follower",
        "comprare follower", "compriamo la tua auto", "contattami su whatsapp", "dimagrire velocemente",
        "giri gratis", "guadagna da casa", "guadagna soldi", "guadagni garantiti", "guadagno facile",
        "il mio codice sconto", "iphone gratis", "iscriviti al mio canale", "lavora da casa", "link in bio",
        "link nel profilo", "perdere peso", "posizionamento seo", "prestiti veloci", "prestito immediato",
        "prestito senza garanzie", "reddito passivo", "rendimento garantito", "scrivimi su telegram",
        "scrivimi su whatsapp", "seguimi su", "senza ricetta", "soldi facili", "usa il mio codice",
        "vinci un iphone", "visita il mio profilo", "visita il mio sito",
    )
)
