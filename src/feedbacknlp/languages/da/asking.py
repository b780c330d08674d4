"""How Danish tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "ønsker mig", "ønsker at", "ønsker vi", "jeg ønsker", "vi ønsker", "kunne ønske", "håber i", "håber de",
        "håber at", "vær venlig", "vær så venlig", "venligst", "kan i", "kunne i", "kan man få", "burde i",
        "i burde", "i bør", "de burde", "burde have", "burde være", "burde kunne", "skulle have",
        "ville gerne have", "vil gerne have", "ville være rart", "ville være dejligt", "ville være godt",
        "ville være fint", "kunne være rart", "kunne være godt", "kunne være bedre", "kunne forbedres",
        "bør forbedres", "må forbedres", "gerne se", "gerne have", "hvorfor ikke", "savner", "mangler en",
        "mangler mulighed", "hvis i havde", "hvis der var", "få tilbage", "indfør", "tilføj", "giv mulighed",
        "mulighed for at", "lav en", "lav et",
    ),
    advice=(
        "en størrelse op", "en størrelse ned", "en størrelse større", "en størrelse mindre", "størrelse op",
        "størrelse ned", "anbefaler", "anbefales", "kan anbefale", "vil anbefale", "hvis du", "du bør", "du kan",
        "du skal", "til dig der", "til dig som", "for dig der", "hold jer væk", "hold dig væk", "undgå", "advarer",
        "passer bedst til", "passer bedre til", "fin til", "flot til", "jeg vil bestille", "jeg vil købe",
        "jeg kommer til at", "jeg bestiller", "jeg køber", "køber igen", "handler igen", "handler gerne igen",
        "vil handle igen",
    ),
    leaving=(
        "et andet flyselskab", "et andet selskab", "et andet firma", "en anden leverandør", "en anden webshop",
        "en konkurrent", "konkurrenten", "konkurrenterne", "handle et andet sted", "handler et andet sted",
        "handle andre steder", "handler andre steder", "købe et andet sted", "køber et andet sted",
        "bestille et andet sted", "bestiller et andet sted", "hellere betale", "hellere handle", "hellere købe",
        "hellere flyve", "betaler hellere", "handler hellere", "køber hellere", "aldrig mere", "aldrig igen",
        "sidste valg", "sidste udvej",
    ),
    courtesies=(
        "tusind tak", "mange tak", "tak for", "tak til", "takker for", "ønske jer held", "ønske jer alt",
        "ønsker jer held", "ønsker jer alt", "ønsker jer en", "ønsker jer fortsat", "ønsker dem held",
        "ønsker dem alt", "alt godt", "held og lykke", "tillykke", "bliv ved sådan", "fortsæt sådan",
        "bliv ved med det", "godt gået", "godt arbejde",
    ),
)  # fmt: skip
