"""Personal data is found and what looks like it is left alone. All people and numbers are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.prepare.privacy import find_personal_data, find_touching, mask_piece, write_placeholders


def _mask(text: str) -> str:
    return _show(text, 0, len(text))


def _show(text: str, start: int, end: int) -> str:
    """With numbers by order in the text, for reading: the digests of two pieces can not be told apart by eye."""
    spans = find_personal_data(text)
    shown = mask_piece(text, start, end, write_placeholders(spans), find_touching(spans, start, end))
    for kind in {span.kind for span in spans}:
        own = dict.fromkeys(write_placeholders(spans)[span] for span in spans if span.kind == kind)
        for number, placeholder in enumerate(own, start=1):
            shown = shown.replace(placeholder, f"<{kind}-{number}>")
    return shown


FOUND = [
    ("booking reference KX4MNP is lost", "booking reference <order-1> is lost"),
    ("parcel 1Z 12E 45E 05 6789 1234 lost", "parcel <order-1> lost"),
    ("ref ZX/1182/23 open", "ref <order-1> open"),
    ("Auftragsnummer 55129-3", "Auftragsnummer <order-1>"),
    ("N° de commande 7731842", "N° de commande <order-1>"),
    ("mi código de cliente es 99321", "mi código de cliente es <customer-1>"),
    ("Mijn BSN is 123456782", "Mijn BSN is <id-1>"),
    ("ring 28 40 11 93 tak", "ring <phone-1> tak"),
    ("Mobilen min er 98765432", "Mobilen min er <phone-1>"),
    ("LINE ID: happycat 可以問", "LINE ID: <handle-1> 可以問"),
    ("賴 amy2030 找我", "賴 <handle-1> 找我"),
    ("Meadow Barn, Station Road was where", "<address-1> was where"),
    ("delivered to 6/14 Beach Road, Perth 6000", "delivered to <address-1>"),
    ("An der Mühle 7, 50667 Köln", "<address-1>"),
    ("vivo en Calle Gran Vía 8, 3º A, 28013 Madrid", "vivo en <address-1>"),
    ("Rua do Sol, 12, apto 41, Recife", "<address-1>"),
    ("via Roma 12/B, 00184 Roma", "<address-1>"),
    ("Keizersgracht 77-3, 1016 EE Amsterdam", "<address-1>"),
    ("jeg bor Nedre Åsliåsen 12", "jeg bor <address-1>"),
    ("adressen er Elvebredden 4, 7030 Trondheim", "adressen er <address-1>"),
    ("我住金色湖湾园三区15楼2门301", "我住<address-1>"),
    ("快递放在云栖山庄8栋", "快递放在<address-1>"),
    ("送到太古城海棠閣12樓B室", "送到<address-1>"),
    ("屯門富泰邨仁泰樓2105室", "<address-1>"),
    ("Mit freundlichen Grüßen Petra Vogt", "Mit freundlichen Grüßen <name-1>"),
    ("Dhr. De Boer was aardig", "<name-1> was aardig"),
    ("请找方嘉怡处理", "请找<name-1>处理"),
    ("昨天段嘉禾把盒子弄丢了", "昨天<name-1>把盒子弄丢了"),
    ("代收人韦杰不在", "代收人<name-1>不在"),
    ("跟美惠講過了", "跟<name-1>講過了"),
    ("麗姐介紹的很合適", "<name-1>介紹的很合適"),
    ("王生話聽日送", "<name-1>話聽日送"),
    ("陳○華代收", "<name-1>代收"),
    ("一位林姓客服", "一位<name-1>客服"),
    ("簽收 Chan Siu Fung", "簽收 <name-1>"),
    ("旺旺caihong_88没人回", "旺旺<handle-1>没人回"),
    ("昵称：云朵_2019", "昵称：<handle-1>"),
    ("联系１３８００１３８０００", "联系<phone-1>"),
    ("联系13800138000张女士", "联系<phone-1><name-1>"),
    ("号码一三九零零一三九零零零", "号码<phone-1>"),
    ("快递送到南京西路20号", "快递送到<address-1>"),
    ("丢在锦绣江南二期5幢3单元", "丢在<address-1>"),
    ("昨天罗紫萱说可以退", "昨天<name-1>说可以退"),
    ("同事許雅婷推薦", "同事<name-1>推薦"),
    ("洪先生很好", "<name-1>很好"),
    ("葉欣怡上", "<name-1>上"),
    ("mail me: kari.n+shop@mail.example.no!", "mail me: <email-1>!"),
    ("write kari (at) example.no", "write <email-1>"),
    ("see https://shop.example/a?b=1, thanks", "see <url-1>, thanks"),
    ("see www.shop.example.", "see <url-1>."),
    ("call +47 912 34 567", "call <phone-1>"),
    ("call 0047 91234567 now", "call <phone-1> now"),
    ("ring 99 88 77 66 etter fire", "ring <phone-1> etter fire"),
    ("tlf: 91234567", "tlf: <phone-1>"),
    ("ring 07700 900123", "ring <phone-1>"),
    ("ring (020) 7946 0123", "ring <phone-1>"),
    ("call 555-555-0143 or 555.555.0143", "call <phone-1> or <phone-1>"),
    ("电话13900000000打不通", "电话<phone-1>打不通"),
    ("電話0912-345-678", "電話<phone-1>"),
    ("card 4111 1111 1111 1111 was charged", "card <card-1> was charged"),
    ("card ending 8052", "card ending <card-1>"),
    ("尾号8052被扣两次", "尾号<card-1>被扣两次"),
    ("IBAN GB82 WEST 1234 5698 7654 32 please", "IBAN <iban-1> please"),
    ("my NI number is AB 12 34 56 C", "my NI number is <id-1>"),
    ("order no. 12345 is late", "order no. <order-1> is late"),
    ("Order #QD-640118 came", "Order <order-1> came"),
    ("about R123456 again", "about <order-1> again"),
    ("ordrenummer: 6671042", "ordrenummer: <order-1>"),
    ("bestilling nr 8841 mangler", "bestilling nr <order-1> mangler"),
    ("订单号：4410-90662的风衣", "订单号：<order-1>的风衣"),
    ("訂單編號ORD-31-7750延遲", "訂單編號<order-1>延遲"),
    ("customer number 58213", "customer number <customer-1>"),
    ("kundenr 81346", "kundenr <customer-1>"),
    ("会员号M44371", "会员号<customer-1>"),
    ("parcel 123456789012 lost", "parcel <order-1> lost"),
    ("see 998877665544", "see <number-1>"),
    ("@shop_help never answered", "<handle-1> never answered"),
    ("insta: mug_lover99", "insta: <handle-1>"),
    ("My name is Wilma Garside.", "My name is <name-1>."),
    ("my name is wilma and I wait", "my name is <name-1> and I wait"),
    ("jeg heter Turid Lunde, og venter", "jeg heter <name-1>, og venter"),
    ("Takk for alt. Mvh Vidar Berge", "Takk for alt. Mvh <name-1>"),
    ("Please help\nKind regards,\nRuth Ashdown", "Please help\nKind regards,\n<name-1>"),
    ("I spoke to Yvonne in returns", "I spoke to <name-1> in returns"),
    ("Mrs Hollinshead waits", "<name-1> waits"),
    ("Denise fixed it", "<name-1> fixed it"),
    ("hun Synne var snill", "hun <name-1> var snill"),
    ("我叫沈立群，还没收到", "我叫<name-1>，还没收到"),
    ("客服小王很耐心", "客服<name-1>很耐心"),
    ("谢谢王女士", "谢谢<name-1>"),
    ("收件人：吳佩珊，請改", "收件人：<name-1>，請改"),
    ("send it to 19 Tannery Row, Malton", "send it to <address-1>"),
    ("Bekkeveien 23 C, 3018 Drammen", "<address-1>"),
    ("地址：成都市金牛区白鹭路26号", "地址：<address-1>"),
    ("the courier Tomasz was kind", "the courier <name-1> was kind"),
    ("thanks to Keisha and Lou for it", "thanks to <name-1> and <name-2> for it"),
    ("when Aoife in customer care rang", "when <name-1> in customer care rang"),
    ("Mark in returns was patient", "<name-1> in returns was patient"),
    ("sjåføren deres, Dariusz, ventet", "sjåføren deres, <name-1>, ventet"),
    ("booking HX7K2P is gone", "booking <order-1> is gone"),
    ("1420 Maple Street, Apt 4B, Austin, TX 78701 is it", "<address-1> is it"),
    ("我先生曹毅一小时就装好了", "我先生<name-1>一小时就装好了"),
    ("客服叫沈佳怡，口气很冲", "客服叫<name-1>，口气很冲"),
    ("找严经理投诉", "找<name-1>投诉"),
    ("店員 Ivy 好nice", "店員 <name-1> 好nice"),
    ("送到高雄市苓雅區中山二路33號12樓之2", "送到<address-1>"),
    ("送到观澜区明湖街9号院3号楼2单元501了", "送到<address-1>了"),
    ("送錯去觀塘偉業街71號海景大廈3樓", "送錯去<address-1>"),
    ("放喺馬鞍山新港城36座22樓B室門口", "放喺<address-1>門口"),
    ("收件人写成了张月梅，应该是张月美", "收件人写成了<name-1>，应该是<name-2>"),
    ("一位姓贾的先生接的电话", "一位姓<name-1>的先生接的电话"),
    ("感謝林思妤耐心處理退款", "感謝<name-1>耐心處理退款"),
    ("林思妤态度很好", "<name-1>态度很好"),
    ("维修老吴技术没话说", "维修<name-1>技术没话说"),
    ("多謝Karen同阿強", "多謝<name-1>同<name-2>"),
    ("請打(04)2258-0719分機12", "請打<phone-1>分機12"),
    ("身分證字號A123456788要填", "身分證字號<id-1>要填"),
    ("用户ID209931登不上", "用户ID<customer-1>登不上"),
    ("Montøren Stig var presis", "Montøren <name-1> var presis"),
    ("takk til Marit og Are for hjelp", "takk til <name-1> og <name-2> for hjelp"),
    ("fødselsnummer 010190 12481 er feil", "fødselsnummer <id-1> er feil"),
    ("org.nr. 974 760 673 hos dere", "org.nr. <id-1> hos dere"),
    ("sendt til Postboks 218, 4001 Stavanger", "sendt til <address-1>"),
    ("shipped to PO Box 4417, Tucson, AZ 85717 though", "shipped to <address-1> though"),
    ("my address is 2207 Willow Creek Drive, Boise, ID 83702", "my address is <address-1>"),
    ("Ich heiße Jürgen Braun und warte", "Ich heiße <name-1> und warte"),
    ("Mit freundlichen Grüßen, Sabine Vogt", "Mit freundlichen Grüßen, <name-1>"),
    ("geliefert an Hauptstraße 12, 80331 München", "geliefert an <address-1>"),
    ("12 rue de la Paix, 75002 Paris svp", "<address-1> svp"),
    ("Me llamo Rocío Vega", "Me llamo <name-1>"),
    ("Calle Mayor 14, 28013 Madrid", "<address-1>"),
    ("Rua das Flores, 120, 01310-100 São Paulo", "<address-1>"),
    ("Jag heter Ulla Berg, Storgatan 5, 111 22 Stockholm", "Jag heter <name-1>, <address-1>"),
    ("Mijn naam is Joost de Wit", "Mijn naam is <name-1>"),
]
LEFT_ALONE = [
    "电池续航提高明显",
    "长焦可以，广角一般",
    "謝謝老闆",
    "馬馬虎虎",
    "安安静静做生意",
    "群里@所有人也没用",
    "昵称改不了",
    "淘宝iPhone15便宜",
    "My line: they said nothing happened at 5",
    "夸张美丽的颜色",
    "行李佳",
    "张家界风景好",
    "商场里3楼卖鞋的",
    "万达广场3楼人多",
    "信賴小姐姐推薦",
    "Am Sonntag 3 Stunden gewartet",
    "Am Bahnhof 2 Stunden gewartet",
    "Im Sommer 2023 gekauft",
    "Supermarkt 24 offen",
    "Amsterdam 2 dagen later",
    "de iPad 10 valt tegen",
    "in via di spedizione 12 giorni",
    "Bestellung 500 Euro teuer",
    "La commande 3 fois en retard",
    "entre 100 y 200 euros",
    "Merci Amazon",
    "I paid £129.99 for 2 mugs",
    "cost 12 000 kr in 2024",
    "12.11.2025 kl. 14.30",
    "from 2023-2024 to 2025-2026",
    "sizes 36 38 40 42 are sold out",
    "order 500 pieces for 3000 kr",
    "waited 14 days and 30 minutes",
    "The order came in 2 weeks",
    "my order of 2024",
    "Sony WH-1000XM4 and RTX 4090",
    "5/5 would buy again",
    "24/7 support",
    "Amazon was faster",
    "Will never buy again. May be late. Even so.",
    "Great Value. Highly Recommended. Very Happy!",
    "kjøpte i august, kom i juni",
    "fast/slow and and/or",
    "Ordered at Booking.com once",
    "I bought a 2 TB Seagate Hard Drive",
    "客服小姐很有耐心",
    "小程序打不开",
    "谢谢她",
    "高兴得很，周末到的",
    "300块钱的锅用了12天",
    "Mark on the sleeve",
    "Shop in Cork fixed it",
    "iPhone 15 Pro Max in the box",
    "three weeks in August",
    "送货的归送货，安装的归安装",
    "安踏和李宁都比这强",
    "跟老公用一个账号",
    "請孫子訂的",
    "客服姐姐記得我",
    "即場申請張信用卡",
    "請付款",
    "老百姓常买",
    "Spring 2024 collection",
    "Place Order button broke",
    "Christian Dior sample was empty",
    "Dearer than John Lewis",
    "方便是方便，就是贵",
]


@pytest.mark.parametrize(("text", "shown"), FOUND)
def test_personal_data_is_masked(text: str, shown: str) -> None:
    assert _mask(text) == shown


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_other_numbers_and_words_stay(text: str) -> None:
    assert _mask(text) == text


def test_same_value_has_the_same_number() -> None:
    assert _mask("a@b.example, c@d.example and A@b.example") == "<email-1>, <email-2> and <email-1>"


def test_pieces_mask_what_is_cut() -> None:
    text = "call 0770 0900 123 now"
    assert [span.kind for span in find_personal_data(text)] == ["phone"]
    assert _show(text, 0, 9) == "call <phone-1>"
    assert _show(text, 9, len(text)) == "<phone-1> now"


def test_numbers_count_over_the_whole_comment() -> None:
    assert _show("a@b.example; c@d.example", 13, 24) == "<email-2>"


@given(st.text(max_size=200))
def test_spans_never_overlap_and_stay_inside(text: str) -> None:
    position = 0
    for span in find_personal_data(text):
        assert position <= span.start < span.end <= len(text)
        position = span.end


@given(st.integers(min_value=4_000_0000, max_value=4_999_9999))
def test_norwegian_mobiles_never_show(number: int) -> None:
    digits = str(number)
    for written in (f"+47 {digits}", f"tlf {digits}", " ".join(digits[at : at + 2] for at in range(0, 8, 2))):
        assert digits[-3:] not in _mask(f"Ring {written}, takk").replace(" ", "")
