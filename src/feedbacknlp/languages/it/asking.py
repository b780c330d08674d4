"""How Italian tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "vorrei che", "vorrei poter", "vorrei avere", "vorremmo", "mi piacerebbe", "ci piacerebbe", "desidererei",
        "desidero che", "magari potreste", "spero che", "speriamo che", "per favore", "per piacere", "per cortesia",
        "potete", "potreste", "potrebbero", "si potrebbe", "dovreste", "dovrebbero", "dovrebbe",
        "dovete migliorare", "devono migliorare", "deve migliorare", "da migliorare", "si può migliorare",
        "può migliorare", "potrebbe migliorare", "potrebbe essere", "sarebbe bello", "sarebbe utile",
        "sarebbe meglio", "sarebbe ottimo", "sarebbe opportuno", "sarebbe comodo", "sarebbe il caso",
        "sarebbe stato", "avrei preferito", "avrei voluto", "perché non", "manca un", "manca una", "mancano",
        "servirebbe", "ci vorrebbe", "se aveste", "se ci fosse", "aggiungete", "aggiungere", "inserite", "mettete",
        "date la possibilità", "permettete", "suggerirei",
    ),
    advice=(
        "una taglia in più", "una taglia in meno", "taglia in più", "taglia in meno", "taglia più grande",
        "taglia più piccola", "consiglio", "consigliato", "consigliata", "consigliatissimo", "consiglierei",
        "lo consiglio", "sconsiglio", "raccomando", "non comprate", "non acquistate", "comprate", "se cercate",
        "se cerchi", "se siete", "se ti piace", "se vi piace", "se volete", "per chi", "evitate", "da evitare",
        "state attenti", "attenzione a", "state alla larga", "sta bene con", "ideale per", "perfetto per",
        "perfetta per", "comprerò", "acquisterò", "ordinerò", "ricomprerò", "riacquisterò", "tornerò a",
        "continuerò a", "ho intenzione di",
    ),
    leaving=(
        "un'altra compagnia", "un'altra azienda", "un'altra ditta", "un altro fornitore", "un altro venditore",
        "la concorrenza", "dalla concorrenza", "comprare altrove", "comprerò altrove", "acquistare altrove",
        "acquisterò altrove", "ordinare altrove", "ordinerò altrove", "preferisco pagare", "preferirei pagare",
        "mai più", "ultima scelta",
    ),
    courtesies=(
        "grazie per", "grazie a", "grazie mille", "mille grazie", "molte grazie", "vi ringrazio", "ringrazio",
        "ringraziare", "vorrei ringraziare", "desidero ringraziare", "vorrei complimentarmi",
        "vorrei fare i complimenti", "complimenti", "congratulazioni", "vi auguro", "auguro", "tanti auguri",
        "in bocca al lupo", "buona fortuna", "continuate così", "continua così", "avanti così", "bravi",
        "ottimo lavoro", "buon lavoro",
    ),
)  # fmt: skip
