"""Things of which somebody asks for one and not the other: inches or centimetres, longer or shorter, black or white.
Vectors place both sides of such a choice side by side, for they are said of the same thing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from feedbacknlp.languages.codes import normalise_language

__all__ = ["CHOICES", "choice_words", "find_sides"]

CHOICES: Mapping[str, tuple[str, ...]] = {
    "unit": ("inch", "centimetre"),
    "length": ("longer", "shorter"),
    "size": ("larger", "smaller"),
    "weight": ("thicker", "thinner"),
    "fit": ("tighter", "looser"),
    "height": ("higher", "lower"),
    "amount": ("more", "less"),
    "warmth": ("warmer", "cooler"),
    "firmness": ("firmer", "softer"),
    "loudness": ("louder", "quieter"),
    "shade": ("dark", "light"),
    "colour": (
        "black", "white", "grey", "red", "blue", "green", "yellow", "orange", "pink", "purple", "brown", "beige",
    ),
    "errand": ("delivery", "return", "exchange", "refund"),
    "when": ("day", "weekend", "evening"),
    "service": ("gift", "points"),
}  # fmt: skip
"""The choices and their sides; of when something comes: on a day that one chooses, at the weekend, in the evening; of
services: gift wrapping, points for regulars. A text that names two sides of one choice agrees with either."""

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "inch": "inch, inches", "centimetre": "cm, cms, centimetre, centimetres, centimeter, centimeters, metric",
        "longer": "longer, lengthen", "shorter": "shorter, shorten",
        "larger": "larger, bigger, plus size, plus sizes, plus-size, xl, xxl, xxxl, 2x, 3x",
        "smaller": "smaller, xs, xxs, petite, petites", "thicker": "thicker, heavier",
        "thinner": "thinner, lighter, warmer weather, hot weather",
        "tighter": "tighter, more fitted, slimmer, narrower", "looser": "looser, roomier, wider, less fitted",
        "higher": "higher", "lower": "lower", "more": "more, additional",
        "less": "less, fewer, not so many, not so much, no more, remove, get rid of", "warmer": "warmer",
        "cooler": "cooler, colder", "firmer": "firmer, harder, stiffer", "softer": "softer", "louder": "louder",
        "quieter": "quieter", "dark": "dark, darker, night mode", "light": "light mode, bright, brighter",
        "black": "black", "white": "white", "grey": "grey, gray", "red": "red", "blue": "blue, navy",
        "green": "green", "yellow": "yellow", "orange": "orange", "pink": "pink", "purple": "purple",
        "brown": "brown", "beige": "beige", "delivery": "shipping, delivery, deliveries, deliver, delivered, postage",
        "return": "return, returns, returning", "exchange": "exchange, exchanges, swap, swaps",
        "refund": "refund, refunds, refunded, money back",
        "day": "which day, what day, pick the day, pick a day, choose the day, choose a day, "
        "the day it comes, day of delivery, delivery day, delivery date, date of delivery, "
        "delivery slot, time slot",
        "weekend": "saturday, saturdays, sunday, sundays, weekend, weekends",
        "evening": "evening, evenings, after work",
        "gift": "gift wrap, gift wrapping, gift-wrap, gift wrapped, gift paper, gift box",
        "points": "loyalty, loyalty points, bonus points, points for, reward points, rewards",
    },
    "nb": {
        "inch": "tommer, tomme", "centimetre": "cm, centimeter, centimetre", "longer": "lengre, lengere",
        "shorter": "kortere", "larger": "større, xl, xxl", "smaller": "mindre størrelse, mindre størrelser, xs, xxs",
        "thicker": "tykkere, tjukkere", "thinner": "tynnere, lettere stoff", "tighter": "trangere, smalere",
        "looser": "løsere, romsligere", "higher": "høyere, høgare", "lower": "lavere, lågare",
        "more": "mer, mere, meir, flere, fleire", "less": "mindre, færre, fjern, fjerne",
        "warmer": "varmere, varmare", "cooler": "kjøligere, kaldere", "firmer": "hardere, fastere",
        "softer": "mykere, mjukare", "louder": "høyere lyd", "quieter": "stillere, lavere lyd",
        "dark": "mørk, mørkt, mørke, mørkere, nattmodus", "light": "lys modus, lyst tema, lysere",
        "black": "svart, svarte, sort, sorte", "white": "hvit, hvite, hvitt, kvit, kvite", "grey": "grå, grått",
        "red": "rød, røde, rødt, raud, raude", "blue": "blå, blått, blåe", "green": "grønn, grønne, grønt, grøn",
        "yellow": "gul, gule, gult", "orange": "oransje", "pink": "rosa", "purple": "lilla",
        "brown": "brun, brune, brunt", "beige": "beige",
        "delivery": "frakt, frakta, frakten, levering, leveringen, leveranse",
        "return": "retur, returen, returer, returnere, returfrist, returfristen",
        "exchange": "bytterett, bytte størrelse, bytte vare, byttet",
        "refund": "refusjon, refundere, tilbakebetaling, pengene tilbake",
        "day": "hvilken dag, velge dag, velge ukedag, leveringsdag, leveringsdagen, leveringsdato, "
        "ukedag, dag for levering, dagen for levering",
        "weekend": "lørdag, lørdager, laurdag, søndag, søndager, helg, helga, helgen, helgene",
        "evening": "kveld, kvelden, kveldstid, kveldslevering, etter jobb",
        "gift": "gaveinnpakning, gavepapir, innpakning som gave, pakke inn som gave",
        "points": "bonuspoeng, lojalitetspoeng, poeng for, fordelsprogram, bonusprogram",
    },
    "da": {
        "inch": "tommer", "centimetre": "cm, centimeter", "longer": "længere", "shorter": "kortere",
        "larger": "større, xl, xxl", "smaller": "mindre størrelse, mindre størrelser, xs, xxs", "thicker": "tykkere",
        "thinner": "tyndere", "tighter": "strammere, smallere", "looser": "løsere, rummeligere, bredere",
        "higher": "højere", "lower": "lavere", "more": "mere, flere", "less": "mindre, færre, fjern, fjerne",
        "warmer": "varmere", "cooler": "køligere", "firmer": "hårdere, fastere", "softer": "blødere",
        "louder": "højere lyd", "quieter": "stillere, lavere lyd", "dark": "mørk, mørkt, mørke, mørkere",
        "light": "lys tilstand, lyst tema, lysere", "black": "sort, sorte", "white": "hvid, hvide, hvidt",
        "grey": "grå", "red": "rød, røde, rødt", "blue": "blå, blåt", "green": "grøn, grønne, grønt",
        "yellow": "gul, gule, gult", "orange": "orange", "pink": "lyserød, pink", "purple": "lilla",
        "brown": "brun, brune", "beige": "beige", "delivery": "fragt, fragten, levering, leveringen",
        "return": "retur, returnere, returret, returnering", "exchange": "ombytte, ombytning",
        "refund": "refusion, refundere, tilbagebetaling, pengene tilbage",
        "day": "hvilken dag, vælge dag, vælge dagen, leveringsdag, leveringsdato",
        "weekend": "lørdag, søndag, weekend, weekenden", "evening": "aften, aftenen, aftenlevering",
        "gift": "gaveindpakning, gavepapir",
        "points": "bonuspoint, loyalitetspoint, point for, bonusprogram",
    },
    "sv": {
        "inch": "tum", "centimetre": "cm, centimeter", "longer": "längre", "shorter": "kortare",
        "larger": "större, xl, xxl", "smaller": "mindre storlek, mindre storlekar, xs, xxs", "thicker": "tjockare",
        "thinner": "tunnare", "tighter": "tajtare, smalare", "looser": "lösare, rymligare, vidare", "higher": "högre",
        "lower": "lägre", "more": "mer, mera, fler, flera", "less": "mindre, färre, ta bort", "warmer": "varmare",
        "cooler": "svalare", "firmer": "hårdare, fastare", "softer": "mjukare", "louder": "högre ljud",
        "quieter": "tystare", "dark": "mörk, mörkt, mörka, mörkare", "light": "ljust läge, ljust tema, ljusare",
        "black": "svart, svarta", "white": "vit, vita, vitt", "grey": "grå, grått", "red": "röd, röda, rött",
        "blue": "blå, blått", "green": "grön, gröna, grönt", "yellow": "gul, gula, gult", "orange": "orange",
        "pink": "rosa", "purple": "lila", "brown": "brun, bruna, brunt", "beige": "beige",
        "delivery": "frakt, frakten, leverans, leveransen", "return": "retur, returer, returnera, returrätt",
        "exchange": "bytesrätt, byta storlek, byta vara", "refund": "återbetalning, pengarna tillbaka",
        "day": "vilken dag, välja dag, leveransdag, leveransdatum, leveransdagen",
        "weekend": "lördag, lördagar, söndag, helg, helgen, helger",
        "evening": "kväll, kvällen, kvällsleverans, kvällstid",
        "gift": "presentinslagning, presentpapper, inslaget som present",
        "points": "bonuspoäng, lojalitetspoäng, poäng för, bonusprogram",
    },
    "de": {
        "inch": "in zoll, inch", "centimetre": "cm, zentimeter", "longer": "länger, längere, längeren, längerer",
        "shorter": "kürzer, kürzere, kürzeren", "larger": "größer, größere, größeren, groesser, xl, xxl",
        "smaller": "kleiner, kleinere, kleineren, xs, xxs", "thicker": "dicker, dickere, dickeren, dickerer",
        "thinner": "dünner, dünnere, dünneren", "tighter": "enger, engere, schmaler, schmalere",
        "looser": "lockerer, weiter geschnitten, breiter, breitere", "higher": "höher, höhere, höheren",
        "lower": "niedriger, niedrigere, tiefer, tiefere", "more": "mehr, weitere",
        "less": "weniger, entfernen, entfernt", "warmer": "wärmer, wärmere", "cooler": "kühler, kühlere",
        "firmer": "härter, fester, festere", "softer": "weicher, weichere", "louder": "lauter, lautere",
        "quieter": "leiser, leisere", "dark": "dunkel, dunkle, dunkles, dunkler, nachtmodus, dunkelmodus, dark",
        "light": "hell, helle, helles, heller, hellmodus", "black": "schwarz, schwarze, schwarzer, schwarzes",
        "white": "weiß, weiss, weiße, weißes", "grey": "grau, graue, graues", "red": "rot, rote, rotes",
        "blue": "blau, blaue, blaues", "green": "grün, grüne, grünes", "yellow": "gelb, gelbe, gelbes",
        "orange": "orange", "pink": "rosa, pink", "purple": "lila, violett", "brown": "braun, braune, braunes",
        "beige": "beige", "delivery": "versand, lieferung, liefern, lieferungen, versandkosten, zustellung",
        "return": "rückgabe, retoure, retouren, rücksendung, zurückschicken, zurücksenden, rückversand, "
        "rückgabefrist",
        "exchange": "umtausch, umtauschen, tauschen", "refund": "erstattung, rückerstattung, geld zurück",
        "day": "welchem tag, welcher tag, welchen tag, liefertag, lieferdatum, liefertermin, "
        "wunschtag, tag der lieferung",
        "weekend": "samstag, samstags, sonntag, wochenende", "evening": "abend, abends, abendlieferung",
        "gift": "geschenkverpackung, geschenkpapier, als geschenk verpackt, als geschenk",
        "points": "bonuspunkte, treuepunkte, punkte für, bonusprogramm, treueprogramm",
    },
    "nl": {
        "inch": "inch, inches", "centimetre": "cm, centimeter, centimeters", "longer": "langer, langere",
        "shorter": "korter, kortere", "larger": "groter, grotere, xl, xxl", "smaller": "kleiner, kleinere, xs, xxs",
        "thicker": "dikker, dikkere", "thinner": "dunner, dunnere", "tighter": "strakker, smaller, smallere",
        "looser": "losser, ruimer, wijder, breder", "higher": "hoger, hogere", "lower": "lager, lagere",
        "more": "meer, extra", "less": "minder, verwijder, verwijderen", "warmer": "warmer, warmere",
        "cooler": "koeler, koelere", "firmer": "harder, steviger", "softer": "zachter, zachtere", "louder": "luider",
        "quieter": "stiller, zachter geluid", "dark": "donker, donkere, donkerder",
        "light": "lichte modus, licht thema, lichter", "black": "zwart, zwarte", "white": "wit, witte",
        "grey": "grijs, grijze", "red": "rood, rode", "blue": "blauw, blauwe", "green": "groen, groene",
        "yellow": "geel, gele", "orange": "oranje", "pink": "roze", "purple": "paars, paarse",
        "brown": "bruin, bruine", "beige": "beige",
        "delivery": "verzending, verzendkosten, levering, leveren, bezorging, bezorgen",
        "return": "retour, retourneren, terugsturen, retourzending", "exchange": "ruilen, omruilen",
        "refund": "terugbetaling, geld terug", "day": "welke dag, leverdag, bezorgdag, leverdatum, bezorgmoment",
        "weekend": "zaterdag, zondag, weekend", "evening": "avond, avonds, avondbezorging",
        "gift": "cadeauverpakking, cadeaupapier, inpakken als cadeau",
        "points": "spaarpunten, punten voor, loyaliteitsprogramma, spaarprogramma",
    },
    "es": {
        "inch": "pulgada, pulgadas", "centimetre": "cm, centímetros, centimetros",
        "longer": "más largo, más larga, más largos, más largas",
        "shorter": "más corto, más corta, más cortos, más cortas",
        "larger": "más grande, más grandes, tallas grandes, talla grande, xl, xxl",
        "smaller": "más pequeño, más pequeña, más pequeños, más pequeñas, tallas pequeñas, xs, xxs",
        "thicker": "más grueso, más gruesa, más gorda", "thinner": "más fino, más fina, más delgado, más delgada",
        "tighter": "más ajustado, más ajustada, más estrecho, más estrecha",
        "looser": "más suelto, más holgado, más ancho, más ancha", "higher": "más alto, más alta",
        "lower": "más bajo, más baja, más bajos", "more": "más, mas", "less": "menos, quiten, quitar, quita",
        "warmer": "más caliente, más abrigado", "cooler": "más fresco, más frío", "firmer": "más duro, más firme",
        "softer": "más suave, más blando", "louder": "más fuerte", "quieter": "más silencioso, más silenciosa",
        "dark": "oscuro, oscura, nocturno", "light": "tema claro, modo claro, más claro",
        "black": "negro, negra, negros, negras", "white": "blanco, blanca, blancos, blancas", "grey": "gris, grises",
        "red": "rojo, roja, rojos", "blue": "azul, azules", "green": "verde, verdes", "yellow": "amarillo, amarilla",
        "orange": "naranja", "pink": "rosa, rosado", "purple": "morado, morada, violeta", "brown": "marrón",
        "beige": "beige, beis", "delivery": "envío, envíos, envio, entrega, entregas",
        "return": "devolución, devoluciones, devolver, devolucion", "exchange": "cambio de talla, cambiar por",
        "refund": "reembolso, reembolsos",
        "day": "qué día, que día, el día de entrega, día de la entrega, fecha de entrega, elegir el día",
        "weekend": "sábado, sábados, domingo, fin de semana, fines de semana",
        "evening": "por la tarde, por la noche",
        "gift": "envoltorio de regalo, papel de regalo, envuelto para regalo, para regalo",
        "points": "puntos por, programa de puntos, puntos de fidelidad, fidelización",
    },
    "pt": {
        "inch": "polegada, polegadas", "centimetre": "cm, centímetros, centimetros",
        "longer": "mais comprido, mais comprida, mais longo, mais longa", "shorter": "mais curto, mais curta",
        "larger": "maior, maiores, tamanhos grandes, plus size, xl, xxl, gg",
        "smaller": "menor, menores, tamanhos pequenos, xs, pp", "thicker": "mais grosso, mais grossa, mais espesso",
        "thinner": "mais fino, mais fina", "tighter": "mais justo, mais justa, mais apertado",
        "looser": "mais solto, mais larga, mais largo, mais folgado", "higher": "mais alto, mais alta",
        "lower": "mais baixo, mais baixa, mais baixos", "more": "mais",
        "less": "menos, tirem, tirar, retirem, remover", "warmer": "mais quente", "cooler": "mais fresco, mais frio",
        "firmer": "mais firme, mais duro", "softer": "mais macio, mais macia", "louder": "som mais alto",
        "quieter": "mais silencioso, mais silenciosa", "dark": "escuro, escura, noturno",
        "light": "tema claro, modo claro, mais claro", "black": "preto, preta, pretos, pretas",
        "white": "branco, branca, brancos", "grey": "cinza, cinzento", "red": "vermelho, vermelha",
        "blue": "azul, azuis", "green": "verde, verdes", "yellow": "amarelo, amarela", "orange": "laranja",
        "pink": "rosa", "purple": "roxo, roxa", "brown": "marrom, castanho", "beige": "bege",
        "delivery": "entrega, entregas, frete, envio", "return": "devolução, devoluções, devolver, devolucao",
        "exchange": "troca, trocas, trocar", "refund": "reembolso, reembolsos, estorno",
        "day": "que dia, qual dia, o dia da entrega, dia de entrega, data de entrega, escolher o dia",
        "weekend": "sábado, sábados, domingo, fim de semana, fins de semana",
        "evening": "à noite, de noite, ao fim da tarde",
        "gift": "embalagem de presente, papel de presente, embrulho, para presente",
        "points": "pontos por, programa de pontos, programa de fidelidade, fidelidade",
    },
    "it": {
        "inch": "pollici, pollice", "centimetre": "cm, centimetri",
        "longer": "più lungo, più lunga, più lunghi, più lunghe", "shorter": "più corto, più corta, più corti",
        "larger": "più grande, più grandi, taglie forti, xl, xxl",
        "smaller": "più piccolo, più piccola, più piccole, xs, xxs", "thicker": "più spesso, più spessa, più pesante",
        "thinner": "più sottile, più leggero, più leggera", "tighter": "più stretto, più stretta, più aderente",
        "looser": "più largo, più larga, più ampio", "higher": "più alto, più alta",
        "lower": "più basso, più bassa, più bassi", "more": "più, piu", "less": "meno, togliete, togliere",
        "warmer": "più caldo, più calda", "cooler": "più fresco, più fresca", "firmer": "più duro, più rigido",
        "softer": "più morbido, più morbida", "louder": "più forte", "quieter": "più silenzioso, più silenziosa",
        "dark": "scuro, scura, notturna", "light": "tema chiaro, più chiaro", "black": "nero, nera, neri, nere",
        "white": "bianco, bianca, bianchi, bianche", "grey": "grigio, grigia", "red": "rosso, rossa",
        "blue": "blu, azzurro", "green": "verde, verdi", "yellow": "giallo, gialla", "orange": "arancione",
        "pink": "rosa", "purple": "viola", "brown": "marrone", "beige": "beige",
        "delivery": "spedizione, spedizioni, consegna, consegne", "return": "reso, resi, restituzione, restituire",
        "exchange": "cambio, cambiare merce, scambio", "refund": "rimborso, rimborsi",
        "day": "che giorno, quale giorno, giorno di consegna, giorno della consegna, data di consegna, "
        "scegliere il giorno",
        "weekend": "sabato, domenica, fine settimana, weekend", "evening": "sera, la sera, serale",
        "gift": "confezione regalo, carta regalo, pacchetto regalo",
        "points": "punti fedeltà, programma fedeltà, raccolta punti",
    },
    "fr": {
        "inch": "pouce, pouces", "centimetre": "cm, centimètres, centimètre, centimetres",
        "longer": "plus long, plus longue, plus longs, plus longues",
        "shorter": "plus court, plus courte, plus courts",
        "larger": "plus grand, plus grande, plus grands, plus grandes, grandes tailles, xl, xxl",
        "smaller": "plus petit, plus petite, plus petits, plus petites, petites tailles, xs, xxs",
        "thicker": "plus épais, plus épaisse", "thinner": "plus fin, plus fine, plus léger, plus légère",
        "tighter": "plus serré, plus ajusté, plus cintré, plus étroit",
        "looser": "plus ample, plus large, plus larges", "higher": "plus haut, plus haute",
        "lower": "plus bas, plus basse", "more": "plus de, davantage",
        "less": "moins, enlevez, enlever, supprimez, supprimer", "warmer": "plus chaud, plus chaude",
        "cooler": "plus frais, plus froid", "firmer": "plus ferme, plus dur",
        "softer": "plus doux, plus douce, plus moelleux", "louder": "plus fort",
        "quieter": "plus silencieux, plus silencieuse", "dark": "sombre, foncé, foncée",
        "light": "thème clair, mode clair, plus clair", "black": "noir, noire, noirs, noires",
        "white": "blanc, blanche, blancs", "grey": "gris, grise", "red": "rouge, rouges",
        "blue": "bleu, bleue, bleus", "green": "vert, verte, verts", "yellow": "jaune, jaunes", "orange": "orange",
        "pink": "rose, roses", "purple": "violet, violette", "brown": "marron, brun", "beige": "beige",
        "delivery": "livraison, livraisons, livrer, frais de port, expédition",
        "return": "retour, retours, retourner, renvoyer", "exchange": "échange, échanges, échanger",
        "refund": "remboursement, remboursements, rembourser",
        "day": "quel jour, jour de livraison, jour de la livraison, date de livraison, choisir le jour",
        "weekend": "samedi, samedis, dimanche, week-end, weekend", "evening": "soir, soirée, le soir",
        "gift": "emballage cadeau, papier cadeau, paquet cadeau",
        "points": "points de fidélité, programme de fidélité, carte de fidélité, fidélité",
    },
    "zh": {
        "inch": "英寸, 英吋", "centimetre": "厘米, 公分, cm",
        "longer": "长一点, 長一點, 长一些, 長一些, 再长, 再長, 更长, 更長, 长点, 長點, 加长, 加長",
        "shorter": "短一点, 短一點, 短一些, 再短, 更短, 短点, 短點",
        "larger": "大一点, 大一點, 大一些, 更大, 再大, 大码, 大碼, 加大",
        "smaller": "小一点, 小一點, 小一些, 更小, 再小, 小码, 小碼, 小号, 小號",
        "thicker": "厚一点, 厚一點, 厚一些, 再厚, 更厚, 厚点, 加厚",
        "thinner": "薄一点, 薄一點, 薄一些, 再薄, 更薄, 薄点", "tighter": "紧一点, 緊一點, 修身, 收腰",
        "looser": "宽松, 寬鬆, 宽一点, 寬一點, 松一点", "higher": "高一点, 高一點, 更高, 再高",
        "lower": "低一点, 低一點, 更低, 再低", "more": "更多, 多一点, 多一點, 多一些, 多出, 多几, 多幾, 多点, 多點",
        "less": "少一点, 少一點, 少一些, 更少, 少用, 减少, 減少, 去掉, 取消广告, 去除",
        "warmer": "暖一点, 暖一點, 更暖, 保暖", "cooler": "凉快, 涼快, 凉爽, 涼爽", "firmer": "硬一点, 硬一點, 更硬",
        "softer": "软一点, 軟一點, 更软, 更軟, 柔软一, 柔軟一", "louder": "大声, 大聲",
        "quieter": "静音, 靜音, 小声, 小聲, 安静, 安靜", "dark": "深色, 暗色, 夜间模式, 夜間模式, 黑暗模式",
        "light": "浅色, 淺色, 亮色, 日间模式, 日間模式", "black": "黑色", "white": "白色", "grey": "灰色",
        "red": "红色, 紅色", "blue": "蓝色, 藍色", "green": "绿色, 綠色", "yellow": "黄色, 黃色",
        "orange": "橙色, 橘色", "pink": "粉色, 粉红, 粉紅", "purple": "紫色", "brown": "棕色, 咖啡色, 褐色",
        "beige": "米色, 米白, 杏色", "delivery": "送货, 送貨, 配送, 快递, 快遞, 包邮, 包郵, 发货, 發貨, 运送, 運送",
        "return": "退货, 退貨", "exchange": "换货, 換貨, 调换, 調換", "refund": "退款, 退钱, 退錢",
        "day": "哪天, 哪一天, 哪日, 邊日, 边日, 送货日期, 送貨日期, 送货的日期, 送貨的日期, 到货日, "
        "到貨日, 配送日期, 指定日, 自己选日子, 自己選日子",
        "weekend": "周末, 週末, 星期六, 星期日, 周六, 周日, 週六, 週日",
        "evening": "晚上, 夜间配送, 夜間配送, 下班后, 下班後",
        "gift": "礼品包装, 禮品包裝, 礼物包装, 禮物包裝, 礼盒, 禮盒",
        "points": "积分, 積分, 点数, 點數, 会员积分, 會員積分",
    },
}  # fmt: skip
"""Words of each side, parted by commas; Chinese in both scripts. Comparatives where a bare word would say how a thing
is and not how it should be."""

_CHOICE_OF = {side: choice for choice, sides in CHOICES.items() for side in sides}


@cache
def _sides(code: str) -> tuple[re.Pattern[str] | None, Mapping[str, str]]:
    """What finds the words of a language, the longest first ("no more" is no "more"), and the side of each."""
    base = normalise_language(code).split("-")[0]
    # Nynorsk words stand beside those of Bokmål
    known = _WORDS.get("nb" if base == "nn" else base, {})
    side_of = {word.casefold(): side for side, words in known.items() for word in words.split(", ")}
    if not side_of:
        return None, side_of
    edges = "{}" if base == "zh" else r"(?<!\w)(?:{})(?!\w)"
    longest = sorted(side_of, key=lambda word: (-len(word), word))
    return re.compile(edges.format("|".join(map(re.escape, longest)))), side_of


def choice_words(choice: str, code: str) -> frozenset[str]:
    """Words by which a language takes the sides of a choice.

    Parameters
    ----------
    choice : str
        One of :data:`CHOICES`.
    code : str
        Language.
    """
    return frozenset(word for word, side in _sides(code)[1].items() if _CHOICE_OF[side] == choice)


def find_sides(text: str, code: str) -> frozenset[str]:
    """Sides that a text takes; none in a language whose words are not known.

    Parameters
    ----------
    text : str
    code : str
        Language.

    Examples
    --------
    >>> sorted(find_sides("The size chart in inches and no more red, please", "en"))
    ['inch', 'less', 'red']
    """
    pattern, side_of = _sides(code)
    if pattern is None:
        return frozenset()
    return frozenset(side_of[found] for found in pattern.findall(text.casefold().replace("’", "'")))
