"""How French tells a wish to the company from advice to other customers, thanks and good wishes."""

from __future__ import annotations

from feedbacknlp.languages.language import Asking

__all__ = ["ASKING"]

ASKING = Asking(
    wishes=(
        "je souhaite", "je souhaiterais", "nous souhaitons", "nous souhaiterions", "souhaitable", "j'aimerais",
        "j'aurais aimé", "on aimerait", "nous aimerions", "nous aurions aimé", "je voudrais", "nous voudrions",
        "j'espère que", "en espérant", "espérons", "s'il vous plaît", "s'il vous plait", "svp", "s.v.p.",
        "merci de bien vouloir", "merci d'ajouter", "merci de rajouter", "merci de remettre", "pouvez-vous",
        "pourriez-vous", "pourrait-on", "serait-il possible", "est-il possible", "il serait", "ce serait",
        "serait bien", "serait mieux", "serait appréciable", "serait utile", "aurait été bien", "vous devriez",
        "ils devraient", "devrait être", "devrait avoir", "devraient être", "devriez", "il faudrait", "faudrait",
        "à améliorer", "peut être amélioré", "pourrait être amélioré", "pourrait être mieux", "doit être amélioré",
        "pourquoi ne pas", "pourquoi pas", "il manque", "manque un", "manque une", "si vous pouviez",
        "si vous aviez", "si seulement", "ajoutez", "ajouter", "proposez", "mettez", "remettez", "permettez",
        "donnez la possibilité",
    ),
    advice=(
        "une taille au-dessus", "une taille au dessus", "une taille en dessous", "une taille en-dessous",
        "taille au-dessus", "taille au dessus", "taille en dessous", "une taille de plus", "une taille de moins",
        "prenez une taille", "prendre une taille", "je recommande", "je recommanderai", "recommande vivement",
        "à recommander", "je conseille", "je vous conseille", "je déconseille", "je vous déconseille",
        "si vous êtes", "si vous aimez", "si vous cherchez", "si vous voulez", "pour celles qui", "pour ceux qui",
        "vous pouvez", "évitez", "à éviter", "fuyez", "attention à", "méfiez-vous", "va bien avec", "ira bien avec",
        "idéal pour", "parfait pour", "parfaite pour", "je vais commander", "je vais acheter", "je commanderai",
        "j'achèterai", "je rachèterai", "je reprendrai", "je n'hésiterai pas", "n'hésitez pas",
    ),
    leaving=(
        "une autre compagnie", "une autre société", "une autre entreprise", "une autre enseigne",
        "un autre fournisseur", "un autre vendeur", "la concurrence", "un concurrent", "aller ailleurs",
        "irai ailleurs", "acheter ailleurs", "achèterai ailleurs", "commander ailleurs", "commanderai ailleurs",
        "préfère payer plus", "préférerais payer plus", "préfère payer un peu plus", "plus jamais", "jamais plus",
        "dernier choix",
    ),
    courtesies=(
        "merci pour", "merci à", "merci beaucoup", "un grand merci", "mille mercis", "je remercie",
        "je vous remercie", "je tiens à remercier", "tiens à vous remercier", "voudrais remercier",
        "souhaite remercier", "souhaite féliciter", "tiens à féliciter", "voudrais féliciter", "félicitations",
        "bravo", "je vous souhaite", "nous vous souhaitons", "vous souhaite", "bonne continuation",
        "continuez ainsi", "continuez comme", "continuez comme ça", "bonne chance", "bon courage",
    ),
)  # fmt: skip
