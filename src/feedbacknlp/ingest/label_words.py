"""Answer labels in Danish, Swedish, German, French, Spanish, Portuguese, Dutch and Italian."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["BARE_WORDS", "LABEL_WORDS"]

BARE_WORDS = frozenset({"content", "leicht", "schwer", "sehr leicht", "sehr schwer", "simple", "normal", "regular"})
"""Labels that say nothing of satisfaction or ease where no heading does: a weight, a kind of file, a size."""

# Levels from the lowest, parted by "<"; what is said alike on one level by "|".
LABEL_WORDS: Mapping[tuple[str, int], Mapping[str, str]] = {
    ("satisfaction", 3): {
        "da": "utilfreds|ikke tilfreds < hverken eller|neutral < tilfreds",
        "sv": "missnöjd|inte nöjd < varken eller|neutral < nöjd",
        "de": "unzufrieden|nicht zufrieden < neutral|weder noch|teils teils|teils/teils < zufrieden",
        "fr": (
            "insatisfait|insatisfaite|pas satisfait|mécontent < neutre|ni l'un ni l'autre|moyen < "
            "satisfait|satisfaite|content"
        ),
        "es": "insatisfecho|insatisfecha|no satisfecho < neutral|neutro|indiferente < satisfecho|satisfecha",
        "pt": "insatisfeito|insatisfeita|não satisfeito < neutro|indiferente < satisfeito|satisfeita",
        "nl": "ontevreden|niet tevreden < neutraal|niet ontevreden niet tevreden < tevreden",
        "it": "insoddisfatto|insoddisfatta|non soddisfatto < neutrale|neutro|indifferente < soddisfatto|soddisfatta",
    },
    ("satisfaction", 5): {
        "da": (
            "meget utilfreds|særdeles utilfreds|yderst utilfreds < utilfreds|lidt utilfreds|overvejende utilfreds < "
            "hverken eller|neutral|hverken tilfreds eller utilfreds < tilfreds|nogenlunde tilfreds|overvejende "
            "tilfreds < "
            "meget tilfreds|særdeles tilfreds|yderst tilfreds"
        ),
        "sv": (
            "mycket missnöjd|väldigt missnöjd|extremt missnöjd < missnöjd|ganska missnöjd < "
            "varken eller|neutral|varken nöjd eller missnöjd|varken missnöjd eller nöjd < nöjd|ganska nöjd < "
            "mycket nöjd|väldigt nöjd|extremt nöjd"
        ),
        "de": (
            "sehr unzufrieden|äußerst unzufrieden|völlig unzufrieden|überhaupt nicht zufrieden < unzufrieden|eher "
            "unzufrieden < "
            "neutral|weder noch|teils teils|teils/teils|weder zufrieden noch unzufrieden|mittelmäßig < zufrieden|eher"
            " zufrieden < "
            "sehr zufrieden|äußerst zufrieden|völlig zufrieden|vollkommen zufrieden"
        ),
        "fr": (
            "très insatisfait|très insatisfaite|pas du tout satisfait|pas du tout satisfaite|très mécontent < "
            "insatisfait|insatisfaite|plutôt insatisfait|plutôt pas satisfait|peu satisfait|peu satisfaite|pas "
            "satisfait < "
            "neutre|ni satisfait ni insatisfait|moyennement satisfait|sans opinion|moyen < "
            "satisfait|satisfaite|plutôt satisfait|plutôt satisfaite|assez satisfait < "
            "très satisfait|très satisfaite|tout à fait satisfait|entièrement satisfait|extrêmement satisfait"
        ),
        "es": (
            "muy insatisfecho|muy insatisfecha|totalmente insatisfecho|nada satisfecho < "
            "insatisfecho|insatisfecha|algo insatisfecho|poco satisfecho < "
            "neutral|neutro|indiferente|ni satisfecho ni insatisfecho|ni insatisfecho ni satisfecho|regular < "
            "satisfecho|satisfecha|algo satisfecho|bastante satisfecho < "
            "muy satisfecho|muy satisfecha|totalmente satisfecho|extremadamente satisfecho"
        ),
        "pt": (
            "muito insatisfeito|muito insatisfeita|totalmente insatisfeito|nada satisfeito < "
            "insatisfeito|insatisfeita|um pouco insatisfeito|pouco satisfeito < "
            "neutro|indiferente|nem satisfeito nem insatisfeito|nem insatisfeito nem satisfeito|regular < "
            "satisfeito|satisfeita|um pouco satisfeito < "
            "muito satisfeito|muito satisfeita|totalmente satisfeito|extremamente satisfeito"
        ),
        "nl": (
            "zeer ontevreden|heel ontevreden|erg ontevreden|helemaal niet tevreden < ontevreden|enigszins "
            "ontevreden|niet tevreden < "
            "neutraal|niet tevreden en niet ontevreden|noch tevreden noch ontevreden|tevreden noch ontevreden < "
            "tevreden|enigszins tevreden|redelijk tevreden < zeer tevreden|heel tevreden|erg tevreden|uiterst tevreden"
        ),
        "it": (
            "molto insoddisfatto|molto insoddisfatta|per niente soddisfatto|per nulla soddisfatto|del tutto "
            "insoddisfatto < "
            "insoddisfatto|insoddisfatta|poco soddisfatto|poco soddisfatta|abbastanza insoddisfatto < "
            "neutrale|neutro|né soddisfatto né insoddisfatto|indifferente < "
            "soddisfatto|soddisfatta|abbastanza soddisfatto|abbastanza soddisfatta < "
            "molto soddisfatto|molto soddisfatta|estremamente soddisfatto|del tutto soddisfatto|completamente "
            "soddisfatto"
        ),
    },
    ("satisfaction", 7): {
        "da": (
            "meget utilfreds < utilfreds < lidt utilfreds < hverken eller|neutral < lidt tilfreds < tilfreds < meget "
            "tilfreds"
        ),
        "sv": (
            "mycket missnöjd < missnöjd < lite missnöjd|något missnöjd < varken eller|neutral < lite nöjd|något nöjd "
            "< nöjd < mycket nöjd"
        ),
        "de": (
            "sehr unzufrieden|äußerst unzufrieden < unzufrieden < eher unzufrieden|etwas unzufrieden < neutral|weder "
            "noch|teils teils < "
            "eher zufrieden|etwas zufrieden < zufrieden < sehr zufrieden|äußerst zufrieden"
        ),
        "fr": (
            "très insatisfait|extrêmement insatisfait < insatisfait < plutôt insatisfait|légèrement insatisfait < "
            "neutre|ni satisfait ni insatisfait < "
            "plutôt satisfait|légèrement satisfait < satisfait < très satisfait|extrêmement satisfait"
        ),
        "es": (
            "muy insatisfecho < insatisfecho < algo insatisfecho|ligeramente insatisfecho < neutral|ni satisfecho ni "
            "insatisfecho < "
            "algo satisfecho|ligeramente satisfecho < satisfecho < muy satisfecho"
        ),
        "pt": (
            "muito insatisfeito < insatisfeito < um pouco insatisfeito < neutro|nem satisfeito nem insatisfeito < um "
            "pouco satisfeito < "
            "satisfeito < muito satisfeito"
        ),
        "nl": (
            "zeer ontevreden < ontevreden < enigszins ontevreden|een beetje ontevreden < neutraal < enigszins "
            "tevreden|een beetje tevreden < "
            "tevreden < zeer tevreden"
        ),
        "it": (
            "molto insoddisfatto < insoddisfatto < abbastanza insoddisfatto|leggermente insoddisfatto < neutrale|né "
            "soddisfatto né insoddisfatto < "
            "abbastanza soddisfatto|leggermente soddisfatto < soddisfatto < molto soddisfatto"
        ),
    },
    ("agreement", 5): {
        "da": (
            "helt uenig|meget uenig < uenig|delvist uenig|overvejende uenig < hverken eller|neutral|hverken enig "
            "eller uenig < enig|delvist enig|overvejende enig < helt enig|meget enig"
        ),
        "sv": (
            "instämmer inte alls|tar helt avstånd|håller inte alls med < instämmer inte|instämmer delvis inte|håller "
            "inte med < "
            "varken eller|neutral|varken instämmer eller tar avstånd < instämmer|instämmer delvis|håller "
            "med|instämmer till stor del < "
            "instämmer helt|håller helt med|instämmer helt och hållet"
        ),
        "de": (
            "stimme überhaupt nicht zu|trifft überhaupt nicht zu|stimme gar nicht zu|lehne stark ab|trifft gar nicht "
            "zu < "
            "stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu|trifft nicht zu < "
            "neutral|weder noch|teils teils|teils/teils|unentschieden|stimme weder zu noch lehne ab < "
            "stimme zu|stimme eher zu|trifft eher zu|trifft zu < "
            "stimme voll zu|stimme voll und ganz zu|stimme völlig zu|trifft voll zu|trifft voll und ganz zu|stimme "
            "stark zu"
        ),
        "fr": (
            "pas du tout d'accord|tout à fait en désaccord|fortement en désaccord < pas d'accord|plutôt pas "
            "d'accord|en désaccord < "
            "neutre|ni d'accord ni pas d'accord|sans opinion|ni en accord ni en désaccord < d'accord|plutôt d'accord < "
            "tout à fait d'accord|entièrement d'accord|fortement d'accord"
        ),
        "es": (
            "totalmente en desacuerdo|muy en desacuerdo|completamente en desacuerdo < en desacuerdo|algo en "
            "desacuerdo < "
            "neutral|ni de acuerdo ni en desacuerdo|indiferente < de acuerdo|algo de acuerdo < "
            "totalmente de acuerdo|muy de acuerdo|completamente de acuerdo"
        ),
        "pt": (
            "discordo totalmente|discordo completamente|discordo fortemente < discordo|discordo parcialmente|discordo"
            " em parte < "
            "neutro|nem concordo nem discordo|não concordo nem discordo|indiferente < concordo|concordo "
            "parcialmente|concordo em parte < "
            "concordo totalmente|concordo completamente|concordo fortemente"
        ),
        "nl": (
            "helemaal mee oneens|helemaal oneens|zeer mee oneens|zeer oneens|geheel mee oneens|sterk mee oneens < mee"
            " oneens|oneens|enigszins oneens < "
            "neutraal|niet eens niet oneens|niet mee eens niet mee oneens|noch eens noch oneens < mee "
            "eens|eens|enigszins eens < "
            "helemaal mee eens|helemaal eens|zeer mee eens|zeer eens|geheel mee eens|sterk mee eens"
        ),
        "it": (
            "fortemente in disaccordo|completamente in disaccordo|totalmente in disaccordo|per niente d'accordo|per "
            "nulla d'accordo < "
            "in disaccordo|poco d'accordo|abbastanza in disaccordo|non d'accordo < neutrale|né d'accordo né in "
            "disaccordo|indifferente < "
            "d'accordo|abbastanza d'accordo < fortemente d'accordo|completamente d'accordo|totalmente d'accordo|molto"
            " d'accordo"
        ),
    },
    ("ease", 5): {
        "da": (
            "meget svært|meget vanskeligt|meget besværligt < svært|vanskeligt|lidt svært|besværligt < hverken "
            "eller|neutral|hverken let eller svært < let|nemt|ret nemt < meget let|meget nemt"
        ),
        "sv": (
            "mycket svårt|väldigt svårt < svårt|ganska svårt < varken eller|neutral|varken lätt eller svårt < "
            "lätt|enkelt|ganska lätt|ganska enkelt < mycket lätt|mycket enkelt|väldigt lätt|väldigt enkelt"
        ),
        "de": (
            "sehr schwierig|sehr schwer|sehr kompliziert < schwierig|eher schwierig|schwer|eher schwer < "
            "neutral|weder noch|teils teils|weder einfach noch schwierig < einfach|leicht|eher einfach|eher leicht < "
            "sehr einfach|sehr leicht"
        ),
        "fr": (
            "très difficile|très compliqué < difficile|plutôt difficile|compliqué < neutre|ni facile ni "
            "difficile|moyen < facile|plutôt facile|assez facile|simple < très facile|très simple"
        ),
        "es": (
            "muy difícil|muy complicado < difícil|algo difícil|complicado < neutral|ni fácil ni "
            "difícil|normal|regular < fácil|algo fácil|sencillo|bastante fácil < muy fácil|muy sencillo"
        ),
        "pt": (
            "muito difícil|muito complicado < difícil|um pouco difícil|complicado < neutro|nem fácil nem "
            "difícil|regular < fácil|um pouco fácil < muito fácil"
        ),
        "nl": (
            "zeer moeilijk|heel moeilijk|erg moeilijk < moeilijk|enigszins moeilijk < neutraal|niet makkelijk niet "
            "moeilijk|noch makkelijk noch moeilijk < makkelijk|gemakkelijk|enigszins makkelijk|eenvoudig < zeer "
            "makkelijk|zeer gemakkelijk|heel makkelijk|erg makkelijk|zeer eenvoudig"
        ),
        "it": (
            "molto difficile|molto complicato < difficile|abbastanza difficile|complicato < neutrale|né facile né "
            "difficile < facile|abbastanza facile|semplice < molto facile|molto semplice"
        ),
    },
    ("effort", 5): {
        "da": (
            "meget lav indsats|meget lille indsats|meget lidt < lav indsats|lille indsats|lidt < middel indsats|noget"
            " indsats|middel < høj indsats|stor indsats|meget < meget høj indsats|meget stor indsats|rigtig meget"
        ),
        "sv": (
            "mycket liten ansträngning|mycket låg ansträngning < liten ansträngning|låg ansträngning < måttlig "
            "ansträngning|viss ansträngning|varken eller < stor ansträngning|hög ansträngning < mycket stor "
            "ansträngning|mycket hög ansträngning"
        ),
        "de": (
            "sehr geringer aufwand|sehr wenig aufwand|kein aufwand|sehr gering < geringer aufwand|wenig "
            "aufwand|gering < mittlerer aufwand|mäßiger aufwand|mittel < hoher aufwand|viel aufwand|hoch < sehr hoher"
            " aufwand|sehr viel aufwand|sehr hoch"
        ),
        "fr": (
            "très peu d'effort|très peu d'efforts|aucun effort|très faible < peu d'effort|peu d'efforts|faible < "
            "effort modéré|efforts modérés|effort moyen|modéré < beaucoup d'effort|beaucoup d'efforts|élevé < "
            "énormément d'efforts|énormément d'effort|très élevé"
        ),
        "es": (
            "muy poco esfuerzo|ningún esfuerzo|muy bajo < poco esfuerzo|bajo < esfuerzo moderado|algo de "
            "esfuerzo|moderado < mucho esfuerzo|alto < muchísimo esfuerzo|demasiado esfuerzo|muy alto"
        ),
        "pt": (
            "muito pouco esforço|nenhum esforço|muito baixo < pouco esforço|baixo < esforço moderado|algum "
            "esforço|moderado < muito esforço|alto < muitíssimo esforço|esforço demasiado|muito alto"
        ),
        "nl": (
            "zeer weinig moeite|heel weinig moeite|geen moeite|zeer laag < weinig moeite|laag < enige "
            "moeite|gemiddelde moeite|gemiddeld < veel moeite|hoog < zeer veel moeite|heel veel moeite|zeer hoog"
        ),
        "it": (
            "pochissimo sforzo|nessuno sforzo|molto basso < poco sforzo|basso < sforzo moderato|qualche "
            "sforzo|moderato < molto sforzo|alto < moltissimo sforzo|troppo sforzo|molto alto"
        ),
    },
    ("disappointment", 3): {
        "da": "ikke skuffet|slet ikke skuffet < lidt skuffet|noget skuffet < meget skuffet",
        "sv": (
            "inte besviken|inte alls besviken < lite besviken|något besviken|ganska besviken < mycket "
            "besviken|väldigt besviken"
        ),
        "de": (
            "nicht enttäuscht|überhaupt nicht enttäuscht < etwas enttäuscht|eher enttäuscht|ein wenig enttäuscht < "
            "sehr enttäuscht"
        ),
        "fr": "pas déçu|pas du tout déçu|pas déçue < un peu déçu|plutôt déçu|un peu déçue < très déçu|très déçue",
        "es": (
            "nada decepcionado|no decepcionado|no me decepcionaría < algo decepcionado|un poco decepcionado < muy "
            "decepcionado"
        ),
        "pt": (
            "nada decepcionado|não ficaria decepcionado|não decepcionado|nada desapontado < um pouco decepcionado|um "
            "pouco desapontado < muito decepcionado|muito desapontado"
        ),
        "nl": (
            "niet teleurgesteld|helemaal niet teleurgesteld < enigszins teleurgesteld|een beetje teleurgesteld < zeer"
            " teleurgesteld|erg teleurgesteld|heel teleurgesteld"
        ),
        "it": "non deluso|per niente deluso|per nulla deluso < un po' deluso|abbastanza deluso < molto deluso",
    },
    ("quality", 5): {
        "da": (
            "meget dårlig|meget dårligt|elendig < dårlig|dårligt < middel|ok|hverken eller|nogenlunde < god|godt < "
            "meget god|meget godt|fremragende"
        ),
        "sv": (
            "mycket dålig|mycket dåligt|usel < dålig|dåligt < medel|ok|varken eller|godkänd|okej < bra|god < mycket "
            "bra|utmärkt|mycket god"
        ),
        "de": (
            "sehr schlecht|ungenügend|miserabel < schlecht|mangelhaft < "
            "mittel|ok|befriedigend|mittelmäßig|durchschnittlich|okay < gut < sehr gut|ausgezeichnet|hervorragend"
        ),
        "fr": (
            "très mauvais|très mauvaise|très mal|exécrable < mauvais|mauvaise|médiocre < "
            "moyen|moyenne|correct|passable < bon|bonne|bien < très bon|très bonne|très bien|excellent|excellente"
        ),
        "es": (
            "muy malo|muy mala|muy mal|pésimo|pésima < malo|mala|mal < regular|normal|aceptable < bueno|buena|bien < "
            "muy bueno|muy buena|muy bien|excelente"
        ),
        "pt": (
            "muito ruim|péssimo|péssima|muito mau|muito má < ruim|mau|má < regular|razoável|médio|aceitável < bom|boa"
            " < muito bom|muito boa|ótimo|ótima|excelente"
        ),
        "nl": (
            "zeer slecht|heel slecht|erg slecht < slecht|matig < redelijk|gemiddeld|voldoende|neutraal|oké < goed < "
            "zeer goed|heel goed|uitstekend|erg goed"
        ),
        "it": (
            "pessimo|pessima|molto scarso|scadente < scarso|scarsa|insufficiente|cattivo < sufficiente|discreto|nella"
            " media|accettabile < buono|buona|bene < ottimo|ottima|eccellente|molto buono"
        ),
    },
    ("thumbs", 2): {
        "da": "tommel ned|tommelfinger ned < tommel op|tommelfinger op",
        "sv": "tumme ner|tummen ner < tumme upp|tummen upp",
        "de": "daumen runter|daumen nach unten < daumen hoch|daumen nach oben",
        "fr": "pouce vers le bas|pouce en bas < pouce vers le haut|pouce en haut|pouce levé",
        "es": "pulgar abajo|pulgar hacia abajo < pulgar arriba|pulgar hacia arriba",
        "pt": "polegar para baixo < polegar para cima",
        "nl": "duim omlaag|duim naar beneden < duim omhoog",
        "it": "pollice giù|pollice in giù < pollice su|pollice in su",
    },
    ("stars", 5): {
        "da": (
            "1 stjerne|en stjerne|én stjerne < 2 stjerner|to stjerner < 3 stjerner|tre stjerner < 4 stjerner|fire "
            "stjerner < 5 stjerner|fem stjerner"
        ),
        "sv": (
            "en stjärna|1 stjärna < två stjärnor|2 stjärnor < tre stjärnor|3 stjärnor < fyra stjärnor|4 stjärnor < "
            "fem stjärnor|5 stjärnor"
        ),
        "de": (
            "ein stern|1 stern < zwei sterne|2 sterne < drei sterne|3 sterne < vier sterne|4 sterne < fünf sterne|5 "
            "sterne"
        ),
        "fr": (
            "une étoile|1 étoile < deux étoiles|2 étoiles < trois étoiles|3 étoiles < quatre étoiles|4 étoiles < cinq"
            " étoiles|5 étoiles"
        ),
        "es": (
            "una estrella|1 estrella < dos estrellas|2 estrellas < tres estrellas|3 estrellas < cuatro estrellas|4 "
            "estrellas < cinco estrellas|5 estrellas"
        ),
        "pt": (
            "uma estrela|1 estrela < duas estrelas|2 estrelas < três estrelas|3 estrelas < quatro estrelas|4 estrelas"
            " < cinco estrelas|5 estrelas"
        ),
        "nl": (
            "een ster|één ster|1 ster < twee sterren|2 sterren < drie sterren|3 sterren < vier sterren|4 sterren < "
            "vijf sterren|5 sterren"
        ),
        "it": (
            "una stella|1 stella < due stelle|2 stelle < tre stelle|3 stelle < quattro stelle|4 stelle < cinque "
            "stelle|5 stelle"
        ),
    },
    ("yes_no", 2): {
        "da": "nej < ja",
        "sv": "nej < ja",
        "de": "nein < ja",
        "fr": "non < oui",
        "es": "no < sí|si",
        "pt": "não|nao < sim",
        "nl": "nee < ja",
        "it": "no < sì|si",
    },
}
"""Name of a set and how many levels it has -> language -> the labels of its levels."""
