"""Sentences of an invented shop's customers, one list per theme, polarity and language; written for these tests."""

from __future__ import annotations

THEMES: tuple[tuple[str, str, str, str, str, str], ...] = (
    # id, group, name, negative driver, positive driver, definition
    (
        "checkout_process",
        "Buying",
        "Checkout",
        "Checkout friction",
        "Easy checkout",
        "Cart and checkout steps, forms, guest checkout, giving up before paying",
    ),
    (
        "return_process",
        "After sale",
        "Returns",
        "Return difficulty",
        "Easy returns",
        "Returning and exchanging: steps, labels, cost, window",
    ),
    (
        "delivery_speed",
        "Delivery",
        "Delivery speed",
        "Slow delivery",
        "Fast delivery",
        "When it came: late, early, the promised date",
    ),
    (
        "support_helpfulness",
        "Service",
        "Support",
        "Unhelpful support",
        "Helpful support",
        "Solved or not, attitude, being passed around, canned answers",
    ),
    (
        "product_quality",
        "Product",
        "Product quality",
        "Poor quality",
        "Good quality",
        "Quality, durability, material, works or not",
    ),
    ("price_value", "Price", "Price and value", "Too expensive", "Fair prices", "Price level, value for money"),
    (
        "site_speed_bugs",
        "Finding",
        "Site speed and faults",
        "Slow or faulty site",
        "Site that works",
        "Slow pages, errors, crashes of the web shop",
    ),
    (
        "size_fit_colour",
        "Product",
        "Size, fit and colour",
        "Wrong size or colour",
        "Fits as shown",
        "Size, fit, colour unlike the photo",
    ),
    (
        "packaging_damage",
        "Delivery",
        "Packaging",
        "Damaged on the way",
        "Well packed",
        "Packaging that protects or not; damaged in transit",
    ),
    (
        "payment_options",
        "Buying",
        "Payment methods",
        "Payment method missing",
        "Easy to pay",
        "Payment methods, declined cards, instalments, invoices",
    ),
    ("stock_availability", "Finding", "Stock and range", "", "", "Sold out, range and assortment, back in stock"),
    ("new_1", "", "Gift wrapping", "", "", ""),
)

SENTENCES: dict[tuple[str, int], tuple[tuple[str, str], ...]] = {
    ("checkout_process", -1): (
        ("en", "I had to type my address three times before I could pay."),
        ("en", "The checkout kept throwing me back to the first step."),
        ("en", "Forced to make an account just to buy one lamp."),
        ("zh-Hans", "结账要填太多信息，差点放弃了。"),
        ("nb", "Kassen hang seg opp to ganger før bestillingen gikk gjennom."),
    ),
    ("checkout_process", 1): (("en", "Paid in under a minute, lovely."), ("nb", "Kassen var rask og grei.")),
    ("return_process", -1): (
        ("en", "Sending the jacket back took four e-mails and a printer I do not own."),
        ("en", "Return label never arrived."),
        ("zh-Hans", "退货流程太复杂，客服也说不清楚。"),
        ("nb", "Returen var et mareritt, ingen visste hvor pakken var."),
    ),
    ("return_process", 1): (
        ("en", "Returned it at the corner shop without any fuss."),
        ("nb", "Enkel retur i nærbutikken."),
    ),
    ("delivery_speed", -1): (
        ("en", "Promised Tuesday, came the Monday after."),
        ("en", "Nine days for a parcel from the next town."),
        ("zh-Hans", "物流太慢，等了两个星期。"),
        ("nb", "Leveringen tok nesten to uker."),
    ),
    ("delivery_speed", 1): (
        ("en", "Ordered in the evening and it was here the next day."),
        ("zh-Hans", "发货很快，第二天就到了。"),
        ("nb", "Kom allerede dagen etter!"),
    ),
    ("support_helpfulness", -1): (
        ("en", "Three agents, three different answers."),
        ("nb", "Kundeservice svarte bare med ferdige tekster."),
    ),
    ("support_helpfulness", 1): (
        ("en", "The woman on the chat fixed it in two minutes."),
        ("en", "Support called me back themselves and sent a new one."),
        ("zh-Hans", "客服态度很好，马上就解决了。"),
        ("nb", "Veldig hyggelig og hjelpsom kundeservice."),
    ),
    ("product_quality", -1): (("en", "The handle broke after a week."), ("zh-Hans", "质量一般，用了几天就坏了。")),
    ("product_quality", 1): (
        ("en", "The wood feels solid and the finish is beautiful."),
        ("en", "Still like new after a winter outdoors."),
        ("zh-Hans", "质量很好，做工精细。"),
        ("nb", "God kvalitet, akkurat som jeg håpet."),
    ),
    ("price_value", -1): (("en", "Too dear for what it is."), ("nb", "Altfor dyrt for det man får.")),
    ("price_value", 1): (("en", "Fair price for something that lasts."), ("zh-Hans", "价格合理，值得买。")),
    ("site_speed_bugs", -1): (
        ("en", "The page froze whenever I opened the filter."),
        ("en", "The site is slow on my phone."),
    ),
    ("site_speed_bugs", 1): (("en", "The new site is quick and clear."),),
    ("size_fit_colour", -1): (
        ("en", "The green is really a brown."),
        ("nb", "To nummer for liten i forhold til tabellen."),
    ),
    ("size_fit_colour", 1): (("en", "Fits exactly as the chart said."),),
    ("packaging_damage", -1): (("en", "The box was crushed and the vase in pieces."),),
    ("packaging_damage", 1): (("en", "Packed so well that nothing could break."),),
    ("payment_options", -1): (("en", "No way to pay by invoice any more."), ("nb", "Savner Vipps som betaling.")),
    ("payment_options", 1): (("en", "Good that I can split the payment."),),
}

REQUESTS: tuple[tuple[str, str, str, str, str], ...] = (
    # group, group name, theme, language, sentence
    ("r1", "Guest checkout", "checkout_process", "en", "Please let me buy without an account."),
    ("r1", "Guest checkout", "checkout_process", "en", "I wish there were a guest checkout."),
    ("r1", "Guest checkout", "checkout_process", "nb", "Dere burde la oss handle uten å lage konto."),
    ("r1", "Guest checkout", "checkout_process", "zh-Hans", "希望可以不注册就能下单。"),
    (
        "r2",
        "Prepaid return label in the parcel",
        "return_process",
        "en",
        "It would help if the return label lay in the box.",
    ),
    ("r2", "Prepaid return label in the parcel", "return_process", "en", "Could you put a return slip in the parcel?"),
    ("r2", "Prepaid return label in the parcel", "return_process", "nb", "Kan dere legge ved returlapp i pakken?"),
    ("r3", "More payment methods", "payment_options", "nb", "Ønsker meg Vipps i kassen."),
    ("r3", "More payment methods", "payment_options", "en", "Please add payment by invoice."),
    ("r4", "Gift wrapping", "new_1", "en", "Would love to have things gift wrapped."),
)

HOSTILE: tuple[str, ...] = (
    "<script>alert('x')</script> never again",
    "</script><img src=x onerror=alert(1)>",
    "--> comment end <!-- and {{ 7*7 }} {% raw %}",
    "line\u2028separator and \u2029paragraph and nul\x00 bell\x07",
    '=HYPERLINK("http://example.invalid","free")',
    "+1 for the new site",
    "-2 stars if I could",
    "@SUM(A1:A9) is what they charged me",
    "http://example.invalid/track?id=1 is where it went",
    "الخدمة سيئة جدا \u202eabc",
    "👩‍👩‍👧‍👦 👍🏽 ok",
    "long " * 9_000,
)
