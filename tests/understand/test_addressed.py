"""A request asks the company for something; advice to other customers, guesses and own plans ask nobody."""

from __future__ import annotations

import pytest

from feedbacknlp.languages import FOLDERS, get_language
from feedbacknlp.understand.addressed import asks_company, asks_outright

TO_THE_COMPANY = [
    ("I wish you sold this lamp in green", "en"),
    ("Could you add a gift note? I would recommend you to everyone then", "en"),
    ("If they had more sizes I'd buy three", "en"),
    ("A longer cable", "en"),
    ("Jeg skulle ønske dere hadde den i grønt", "nb"),
    ("Kan dere sende til Svalbard, så anbefaler jeg dere til alle", "nb"),
    ("En lengre ledning", "nb"),
    ("希望能出绿色的", "zh-Hans"),
    ("建议增加大码，不然只能推荐购买别家的", "zh-Hans"),
    ("希望有綠色的", "zh-Hant"),
    ("Bitte bietet das Sofa auch in Grau an, vielen Dank", "de"),
    ("Gostaria de agradecer, e por favor coloquem mais cores", "pt"),
    ("Deveriam oferecer entrega aos sábados", "pt"),
    ("Sería bueno que hubiera más tallas", "es"),
    ("Il faudrait ajouter un guide des tailles", "fr"),
    ("Potreste aggiungere il pagamento a rate", "it"),
    ("Zouden jullie ook avondlevering kunnen doen", "nl"),
    ("Det vore bra med en karta över butikerna", "sv"),
    ("Kunne I ikke sende til Grønland", "da"),
    ("Vi vil ha en norsk side, takk", "nb"),
    ("En längre sladd", "sv"),
    ("I wish I could choose the courier", "en"),
    ("Please add skinny jeans in long lengths", "en"),
    ("I would be happy to pay, but please offer delivery to islands", "en"),
    ("Please match the price, or I will go elsewhere", "en"),
    ("Could you add a lift? Otherwise I book with another company", "en"),
    ("You should have free returns, never again without them", "en"),
    ("Kan dere sende hit? Ellers må jeg handle et annet sted", "nb"),
    ("Bitte bietet mehr Farben an, sonst muss ich woanders kaufen", "de"),
    ("希望有大码，不然只能换一家", "zh-Hans"),
    ("Fiz um pedido ontem e gostaria que avisassem do envio", "pt"),
]
TO_OTHERS = [
    ("I would size down in this coat", "en"),
    ("I’d recommend ordering early", "en"),
    ("would look great with boots", "en"),
    ("I'd get the large one", "en"),
    ("might suit another body type", "en"),
    ("Gå opp en størrelse", "nb"),
    ("Jeg vil anbefale å bestille tidlig", "nb"),
    ("Passer best til deg som er høy", "nb"),
    ("建议大家买大一码", "zh-Hans"),
    ("适合搭配牛仔裤穿", "zh-Hans"),
    ("建議大家買大一號", "zh-Hant"),
    ("Ich würde eine Nummer größer bestellen", "de"),
    ("Prenez une taille au-dessus", "fr"),
    ("Happy to pay for a lamp like this", "en"),
    ("would be nice for autumn walks", "en"),
    ("I wish I had bought two lamps", "en"),
    ('They answered "please try again tomorrow"', "en"),
    ("Avoid this shop wherever you can", "en"),
    ("My advice is to measure the window twice", "en"),
    ("I asked if the lamp could be wrapped", "en"),
    ("They would not let me change the address", "en"),
    ('The answer: "please feel free to contact us if we can help"', "en"),
    ("Jeg spurte om lampen kunne byttes", "nb"),
    ("我问能换货吗，店员不理", "zh-Hans"),
    ("Fiz um pedido de duas canecas", "pt"),
    ("A troca vai me custar outra viagem", "pt"),
]
TO_NOBODY = [
    ("I would prefer to pay more for another airline", "en"),
    ("I'd like to shop elsewhere but you are the only one here", "en"),
    ("I’d rather pay double than order here", "en"),
    ("I hope they never use this courier, never again", "en"),
    ("I wish I had booked with a different company", "en"),
    ("This shop would be my last choice, I hope to shop elsewhere", "en"),
    ("Betaler heller litt mer og ønsker å handle et annet sted", "nb"),
    ("Jeg vil hellere betale mere og ønsker et andet selskab", "da"),
    ("Jag önskar att jag hade valt ett annat företag", "sv"),
    ("Ich würde gerne woanders bestellen", "de"),
    ("Ik wil graag meer betalen bij een ander bedrijf", "nl"),
    ("Je voudrais payer plus et aller ailleurs", "fr"),
    ("Me gustaría comprar en otra tienda", "es"),
    ("Gostaria de comprar em outra loja", "pt"),
    ("Vorrei comprare altrove", "it"),
    ("希望下次去别家买", "zh-Hans"),
    ("希望下次去別家買", "zh-Hant"),
]
THANKS = [
    ("I wish you all the best, keep up the good work", "en"),
    ("I would like to compliment the lady at the desk", "en"),
    ("Jeg ønsker dere lykke til videre", "nb"),
    ("希望生意越来越好，谢谢", "zh-Hans"),
    ("Gostaria de parabenizar a equipe pelo atendimento", "pt"),
    ("Quisiera agradecer a todo el equipo", "es"),
    ("Je voudrais remercier toute l'équipe", "fr"),
    ("Vorrei ringraziare tutto il personale", "it"),
    ("Ich möchte mich bedanken und wünsche euch alles Gute", "de"),
    ("Graag wil ik iedereen hartelijk danken, ga zo door", "nl"),
    ("Jag önskar er lycka till, tack för hjälpen", "sv"),
    ("Jeg ønsker jer held og lykke", "da"),
]


@pytest.mark.parametrize(("text", "language"), TO_THE_COMPANY)
def test_a_wish_to_the_company_is_a_request(text: str, language: str) -> None:
    assert asks_company(text, language)


@pytest.mark.parametrize(("text", "language"), TO_OTHERS + TO_NOBODY + THANKS)
def test_advice_plans_guesses_threats_and_thanks_are_none(text: str, language: str) -> None:
    assert not asks_company(text, language)


def test_only_whole_words_count_where_words_stand_apart() -> None:
    assert not asks_outright("a swish coat", "en")
    assert asks_outright("WISH it were blue", "en")


@pytest.mark.parametrize("code", sorted(FOLDERS))
def test_phrases_are_told_once_and_in_small_letters(code: str) -> None:
    asking = get_language(code).asking
    phrases = [*asking.wishes, *asking.advice, *asking.leaving, *asking.courtesies]
    assert asking.wishes and asking.advice and asking.leaving and asking.courtesies
    assert len(phrases) == len(set(phrases))
    assert all(" " not in word and word == word.casefold() for word in asking.unspecific)
    assert all(phrase == phrase.casefold().strip() for phrase in phrases)
