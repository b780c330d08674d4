"""Words in headings that tell what a column is: English, Chinese in both scripts, Norwegian, and a few other European
ones.

Patterns run over :func:`feedbacknlp.ingest.naming.split_name`. Content decides in doubt (see
:mod:`feedbacknlp.ingest.columns`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = [
    "AGE",
    "ASKS_SCORE",
    "CATEGORY",
    "CODE",
    "COUNT",
    "DATE_PREFERENCES",
    "DELIVERED",
    "FLAG",
    "ID_ENDING",
    "ID_ROLES",
    "IGNORED_DATE",
    "LANGUAGE",
    "MAIN_SCORE",
    "NOT_A_TEXT",
    "PERSONAL",
    "PROMISED",
    "QUESTION",
    "RECORD_ID_PREFERENCES",
    "REVIEW",
    "SCORE_KIND",
    "SCORE_KINDS",
    "TEXT",
    "TIME",
    "TITLE",
    "TOUCHPOINT",
    "WAVE",
    "WEIGHT",
]

SCORE_KINDS: Mapping[str, re.Pattern[str]] = {
    "nps": re.compile(
        r"\bnps\b|net promoter|recommend|promoter|推荐|推薦|净推|淨推|anbefal|sannsynlig|sandsynlig|rekommend|recomend|"
        r"empfehl|weiterempf|recommand|aanbevel|aanraden|consigli|raccomand|probabilità"
    ),
    "pmf": re.compile(
        r"\bpmf\b|disappointed|no longer use|失望|skuffet|besviken|enttäuscht|déçue?\b|decepcionad|"
        r"desapontad|teleurgesteld|\bdelus[oa]\b"
    ),
    "csat": re.compile(r"\bcsat\b|satisf|rate (?:your|our)|满意|滿意|fornøyd|tilfreds|zufried|nöjd|tevreden|soddisf"),
    "ces": re.compile(
        r"\bces\b|effort|\beas(?:y|e|ily)\b|difficult|resolve|容易|轻松|輕鬆|费力|費力|enkelt|\blett\b|"
        r"innsats|vanskelig|\bnemt?\b|indsats|besvær|svårt|ansträng|\blätt\b|einfach|aufwand|schwierig|facile|facilit|"
        r"fácil|facilidad|difficil|difícil|esfuerzo|esforço|makkelijk|moeilijk|moeite|eenvoudig|sforzo|semplice"
    ),
    "stars": re.compile(
        r"ratings?\b|\bstars?\b|\bscores?\b|星|评分|評分|评价|評價|打分|分数|分數|stjerne|terningkast|vurdering|karakter|"
        r"\bnotas?\b|bewertung|punteggio|\bbetyg|stjärn|sterne|\bpunkte\b|punktzahl|\bnotes?\b(?= (?:globale|sur|"
        r"donnée|client|de satis))|"
        r"^note$|\b(?:schul|gesamt|end)noten?\b|\bbenotung\b|étoiles?|\bestrellas?\b|\bestrelas?\b|puntuaci|puntaje|valoraci|calificaci|pontuaç|avaliaç|sterren|"
        r"\bcijfer\b|waardering|"
        r"beoordeling|\bstelle\b|\bvoto\b|valutazione|bedømmelse"
    ),
}
"""Kind -> cue, in the order in which they are asked: a question may hold several of the words."""

MAIN_SCORE = re.compile(
    r"\boverall\b|\btotal\b|\bgeneral\b|samlet|totalt|alt i alt|gesamt|insgesamt|sammantaget|överlag|\bglobale?\b|"
    r"d ensemble|en général|\bgeral\b|algemeen|in totaal|complessiv|\bgenerale\b|"
    r"总体|總體|整体|整體|综合|綜合|总评|總評"
)
"""A score over everything, against scores of parts."""

TEXT = re.compile(
    r"\bwhy\b|\breasons?\b|tell us|\bcomments?\b|improve|\breviews?\b|\btexts?\b|feedback|verbatim|"
    r"\bmessages?\b|\bcontents?\b|\bbody\b|"
    r"\bopen (?:ended|text|answer)|\banswers?\b|\bopinions?\b|suggest|\bremarks?\b|\bnotes?\b|\btweets?\b|"
    r"\bsentences?\b|describe|"
    r"what (?:is|was|did|do|could|can|would)\b|how (?:can|could)\b|anything else|"
    r"为什么|為什麼|为何|為何|原因|意见|意見|建议|建議|评论|評論|评价内容|評價內容|留言|反馈|反饋|回饋|内容|內容|正文|理由|感想|"
    r"hvorfor|begrunn|kommentar|forbedre|omtale|tilbakemelding|fritekst|beskriv|fortell|\btekst\b|\bsvar\b|"
    r"comentario|comentário|mensagem|kommentare|commentaire|avis\b|opini|"
    r"observaç|observacion|osservazion|comment[oi]\b|opmerking|toelichting|"
    r"begründ|anmerkung|rückmeldung|motivering|synpunkt|återkoppling|fritext|freitext|begrund|bemærkning|"
    r"tilbagemelding|forbedr|förbättr|verbesser|"
    r"améliorer|mejorar|melhorar|migliorar|verbeteren|\bwaarom\b|\bwarum\b|\bpourquoi\b|\bpor qu[eé]\b|\bperché\b|"
    r"\bvarför\b|\bmotiv[oi]\b|"
    r"\braisons?\b(?! sociale)|remarque|reseña|depoimento|recension|bericht\b|mensaje|messaggio|"
    r"\btexto\b|\btexte\b|\btesto\b"
)
TITLE = re.compile(
    r"\btitle\b|\bheader\b|headline|\bsubject\b|\bsummary\b|标题|標題|主题|主題|overskrift|tittel|titulo|título|titel|"
    r"titolo|titre|rubrik|betreff|\boggetto\b|\basunto\b|\bassunto\b|\bobjet\b"
)
NOT_A_TEXT = re.compile(
    r"\breply\b|\bresponse from|\bdeveloper\b|\burls?\b|\blinks?\b|\bnames?\b|\baddress\b|\bemail\b|"
    r"\bagent\b|\broutes?\b|\bcity\b|\btopics?\b|"
    r"\bsentiment\b|description|\bproduct\b|\bitem\b|回复|回覆|姓名|地址|链接|連結|商品|产品|產品|\bnavn\b|adresse|produkt|"
    r"\bvare\b|\bid\b|\btags?\b"
)
"""Columns with words in them that are nobody's answer, unless a strong cue says so."""

ID_ROLES: Mapping[str, re.Pattern[str]] = {
    "order_id": re.compile(
        r"\b(?:order|purchase|invoice|transaction|booking|ordre|bestillings?|pedido)s? ?(?:id|no|nr|number|"
        r"key|ref|reference|nummer)\b|^(?:order|ordre|bestilling)$|"
        r"ordrenummer|bestillingsnummer|ordre id|ordernummer|beställningsnummer|bestellnummer|bestell ?(?:nr|id)|"
        r"auftragsnummer|bestelnummer|"
        r"(?:numéro|n°|no|id) (?:de )?commande|(?:número|numero|nº|no|id) (?:de |del |do |da )?(?:pedido|orden|"
        r"encomenda)|"
        r"(?:numero|n|id) (?:d )?ordine|^(?:order|bestellung|commande|pedido|encomenda|ordine|bestelling|"
        r"beställning)$|commande id|ordine id|订单(?:编号|号|id)?$|訂單(?:編號|號|id)?$|^(?:订单|訂單)"
    ),
    "customer_id": re.compile(
        r"\b(?:customer|client|user|member|buyer|shopper|guest|account|kunde|bruker|cliente)s? ?(?:id|no|nr|"
        r"number|key|code|nummer)\b|"
        r"^(?:customer|client|user|kunde)$|kundenummer|kundnummer|kundennummer|kunden ?(?:nr|id)|kund ?(?:nr|id)|"
        r"klantnummer|klant ?(?:nr|id)|"
        r"(?:numéro|n°|no|id|code) (?:de )?client|(?:número|numero|nº|id|código|codigo) (?:de |del |do )?cliente|"
        r"(?:codice|numero|id) cliente|"
        r"^(?:kunde|kund|klant|cliente)$|(?:客户|客戶|会员|會員|用户|用戶|顾客|顧客|买家|買家)(?:编号|編號|号|號|id)?$"
    ),
    "product_id": re.compile(
        r"\b(?:product|item|listing|article|clothing|hotel|property|produkt|vare|app|location|store|"
        r"produto)s? ?(?:id|no|nr|number|key|code|nummer)\b|"
        r"^(?:sku|asin|ean|isbn|gtin)$|varenummer|(?:商品|产品|產品)(?:编号|編號|号|號|id|编码|編碼)$"
    ),
    "response_id": re.compile(
        r"\b(?:response|respondent|review|submission|survey response|answer|entry|comment|feedback|rating|"
        r"tweet|ticket|case|record|row|svar|omtale)s? ?"
        r"(?:id|no|nr|number|key|uuid|nummer)\b|^(?:id|uuid|guid|response|respondent|nr|key|rowid)$|"
        r"svarnummer|(?:答卷|回复|回覆|评论|評論|评价|評價|受访者|受訪者|问卷|問卷|记录|紀錄)(?:编号|編號|号|號|id)$|^(?:编号|編號|序号|序號)$"
    ),
}
"""Asked in this order; content must look like keys as well."""

RECORD_ID_PREFERENCES = (
    re.compile(
        r"\b(?:response|respondent|submission|svar|review|answer|entry|feedback|comment|omtale|tweet)|答卷|回复|"
        r"评论|評論|评价|評價|受访|受訪"
    ),
    re.compile(r"^(?:id|uuid|guid)$|编号|編號"),
    re.compile(r"."),
)
"""Where several columns could be the record's own id: the first pattern that any of them has."""

ID_ENDING = re.compile(r"(?:\bid|\bkey|\bno|\bnr|\bnumber|\bref|\bcode|\buuid|\bsku|nummer|编号|編號|号|號|编码|編碼)$")

TIME = re.compile(
    r"\bdates?\b|\bdatetime\b|\btime\b|timestamp|\bcreated\b|\bsubmit|submitted|\bat$|\bwhen\b|\bday\b|"
    r"millis|日期|时间|時間|提交|"
    r"\bdato\b|tidspunkt|innsendt|opprettet|\bdata\b|fecha|datum|inskickad|indsendt|besvaret|tidpunkt|"
    r"zeitpunkt|zeitstempel|eingegangen|erstellt|horodat|soumis|envoyé|enviad[oa]|criado em|creado|tijdstip|ingezonden|"
    r"inviato|skapad|oprettet"
)
DATE_PREFERENCES = (
    re.compile(
        r"answer(?:ed)?|submi|respon|recorded|innsendt|svart|提交|答题|填写|填寫|indsendt|besvar|inskickad|antwort|"
        r"réponse|respuesta|resposta|risposta"
    ),
    re.compile(r"review|comment|feedback|survey|评|評|omtale"),
    re.compile(r"^(?:date|datetime|timestamp|time|dato|tidspunkt|日期|时间|時間|created|created at|written at)$"),
    re.compile(r"created|opprettet|purchase|order|placed|bestil|下单|下單"),
    re.compile(r"."),
)
"""Where several columns are dates: the first pattern that any of them has."""
BIRTH = re.compile(r"birth|\bdob\b|fødsel|födelse|geburt|naissance|nacimiento|nascimento|nascita|geboorte|出生")
IGNORED_DATE = re.compile(
    rf"{BIRTH.pattern}|flown|visit|\bstay|updat|modif|repl(?:y|ied)|expire|approv|carrier|deliver|ship|estimat|"
    r"promis|\bdue\b|limit|scraped|first review|last review|"
    r"\bstart\b|liefer|livraison|consegna|leverans|levering|levert|lovet|forventet|更新|送达|送達|发货|發貨|预计|預計|签收|簽收"
)
PROMISED = re.compile(r"promis|estimat|expected|\bdue\b|lovet|forventet|estimert|承诺|承諾|预计|預計|约定|約定")
DELIVERED = re.compile(r"deliver|levert|received|mottatt|送达|送達|签收|簽收|收货|收貨|到货|到貨|entreg")

LANGUAGE = re.compile(
    r"^(?:lang|language|locale|språk|语言|語言|语种|語種)$|\b(?:user|review|reviewer|survey|comment|response|"
    r"customer) ?(?:lang|language|locale)\b"
)
WEIGHT = re.compile(r"^(?:weights?|wgt|wt|case weight|survey weight|sample weight|vekt|权重|權重|加权|加權)$")
WAVE = re.compile(r"^(?:wave|survey wave|wave name|wave id|bølge|runde|måling|批次|波次|期次)$")
QUESTION = re.compile(r"^(?:questions?|question text|question name|prompt|spørsmål|问题|問題|题目|題目|提问|提問)$")
"""A column that says which question the text of its row answers."""
SCORE_KIND = re.compile(
    r"^(?:(?:hs )?survey (?:type|kind)|(?:score|metric|question) (?:type|kind)|metric|undersøkelsestype|måltall|"
    r"问卷类型|問卷類型|指标|指標)$"
)
"""A column that says of which kind the score of its row is: one file, several surveys."""
TOUCHPOINT = re.compile(
    r"touch ?point|\bchannel\b|survey name|\bjourney\b|kontaktpunkt|kanal|berøringspunkt|触点|觸點|渠道|接触点|接觸點"
)
"""Where the customer was asked."""
REVIEW = re.compile(
    r"review|\bstars?\b|\brating\b|评论|評論|评价|評價|星|omtale|anmeldelse|terningkast|stjerne|\bapp\b"
)

ASKS_SCORE = re.compile(
    r"how (?:satisfied|likely|happy|easy)|satisf(?:ied|action) with|how would you rate|"
    r"hvor (?:fornøyd|tilfreds|sannsynlig|enkelt|lett)|(?:fornøyd|tilfreds)(?:het)? med|[满滿]意(?:度|程度)|多[满滿]意"
)
"""A question for a score: what it asks about is no count (How satisfied are you with the price?)."""
COUNT = re.compile(
    r"\bcount\b|\bqty\b|quantity|\bnum\b|number of|\bn\b|\bvotes?\b|\blikes?\b|helpful|\bprice\b|"
    r"\bvalue\b(?! for)|amount|\bcost\b|freight|\btotal\b|revenue|"
    r"\bduration\b|seconds|minutes|minimum|maximum|\bdays\b|nights|bedrooms|accommodates|installments|"
    r"sequential|\blength\b|lenght|width|height|weight|"
    r"photos|confidence|\byear\b|\bage\b|latitude|longitude|\blat\b|\blon\b|\bzip\b|postal|postcode|"
    r"postnummer|progress|per month|retweet|"
    r"antall|\bpris\b|beløp|alder|\bantal\b|belopp|ålder|anzahl|\bmenge\b|\bpreis\b|\bbetrag|\bprix\b|montant|quantit|"
    r"\bâge\b|\bprecio\b|cantidad|\bimporte\b|\bedad\b|\bpreço\b|quantidade|\bidade\b|prezzo|\bimporto\b|\betà\b|aantal|\bprijs\b|"
    r"bedrag|leeftijd|数量|數量|价格|價格|金额|金額|年龄|年齡|点赞|點讚|邮编|郵編"
)
"""Numbers that count or measure: neither scores nor segments."""
CODE = re.compile(
    r"\bcode\b|group|\btype\b|\bclass\b|level|\btier\b|category|segment|\bplan\b|version|\bgrade\b|\bsize\b|"
    r"status|gender|kategori|gruppe|类|類|组|組|级|級|性别|性別"
)
"""Whole numbers under such a name stand for groups."""
CATEGORY = re.compile(
    r"categor|kategori|\bdepartment\b|\bdivision\b|\bcollection\b|\bbrand\b|\bproduct (?:type|line)\b|"
    r"\bcountry\b|\bstate\b|\bregion\b|\bstore\b|\bbranch\b|"
    r"\bavdeling\b|\bvaregruppe\b|\bmerke\b|\bland\b|\bfylke\b|\bbutikk\b|"
    r"类别|類別|品类|品類|分类|分類|品牌|国家|國家|省份|城市|门店|門市|分店"
)
"""Names of columns that sort goods or places, also where they have many values."""
AGE = re.compile(r"\bage\b|\balder\b|年龄|年齡")
FLAG = re.compile(r"recommend(?:ed)?|anbefal|推荐|推薦")
PERSONAL = re.compile(
    r"^name$|^navn$|first name|last name|full name|surname|\bnickname\b|user ?name|reviewer name|"
    r"customer name|host name|"
    r"\bemail\b|\be mail\b|\bphone\b|\btel\b|mobile|"
    r"\bip\b|ip address|\baddress\b|\burls?\b|\blinks?\b|telefon|\bepost\b|e post|fornavn|etternavn|adresse|"
    r"^(?:\w+ )?(?:vor|nach|kunden)name$|^namn$|förnamn|efternamn|efternavn|^nom$|"
    r"^nom (?:de famille|complet|du client)|"
    r"^prénom$|^nombre$|^nombre (?:completo|del cliente)|^apellidos?$|^nome$|^nome (?:completo|do cliente|cliente)|"
    r"sobrenome|^cognome$|^naam$|voornaam|achternaam|klantnaam|correo electrónico|teléfono|téléphone|telefoon|"
    r"dirección|indirizzo|endereço|anschrift|"
    r"姓名|电话|電話|邮箱|郵箱|手机|手機|地址|昵称|暱稱"
)
