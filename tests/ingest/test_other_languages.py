"""Exports in Danish, Swedish, German, French, Spanish, Portuguese, Dutch and Italian, read with no option given."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.errors import FeedbackError
from feedbacknlp.ingest.direction import read_feeling

from .helpers import read, taken, write, write_rows

# id, score, comment, date, order, customer as a survey tool would head them; best and worst label; a comment
FILES = {
    "da": (
        ("Svar-id", "Hvor tilfreds er du med os?", "Hvad kan vi forbedre?", "Dato", "Ordrenummer", "Kundenummer"),
        ("Meget tilfreds", "Utilfreds"),
        "Pakken kom to uger for sent, og ingen svarede på mine mails",
    ),
    "sv": (
        ("Svars-id", "Hur nöjd är du med oss?", "Vad kan vi förbättra?", "Datum", "Ordernummer", "Kundnummer"),
        ("Mycket nöjd", "Missnöjd"),
        "Paketet kom två veckor för sent och ingen svarade",
    ),
    "de": (
        ("ID", "Wie zufrieden sind Sie mit uns?", "Bitte begründen Sie", "Datum", "Bestellnummer", "Kundennummer"),
        ("Sehr zufrieden", "Unzufrieden"),
        "Das Paket kam zwei Wochen zu spät und niemand hat geantwortet",
    ),
    "fr": (
        ("id", "Êtes-vous satisfait de nos services ?", "Pourquoi ?", "Date", "Numéro de commande", "Numéro client"),
        ("Très satisfait", "Pas du tout satisfait"),
        "Le colis est arrivé deux semaines trop tard et personne ne répond",
    ),
    "es": (
        ("id", "¿Qué tan satisfecho está?", "Comentario", "Fecha", "Número de pedido", "Número de cliente"),
        ("Muy satisfecho", "Nada satisfecho"),
        "El paquete llegó dos semanas tarde y nadie contestó",
    ),
    "pt": (
        ("id", "Quão satisfeito você está?", "Comentário", "Data", "Número do pedido", "Código do cliente"),
        ("Muito satisfeito", "Insatisfeito"),
        "O pacote chegou duas semanas atrasado e ninguém respondeu",
    ),
    "nl": (
        ("id", "Hoe tevreden bent u?", "Toelichting", "Datum", "Bestelnummer", "Klantnummer"),
        ("Zeer tevreden", "Ontevreden"),
        "Het pakket kwam twee weken te laat en niemand gaf antwoord",
    ),
    "it": (
        ("id", "Quanto è soddisfatto del servizio?", "Commento", "Data", "Numero ordine", "Codice cliente"),
        ("Molto soddisfatto", "Per niente soddisfatto"),
        "Il pacco è arrivato due settimane in ritardo e nessuno ha risposto",
    ),
}


@pytest.mark.parametrize("language", FILES)
def test_an_export_in_words_is_understood(tmp_path: Path, language: str) -> None:
    headings, labels, comment = FILES[language]
    rows = [
        dict(
            zip(
                headings,
                (f"r{n}", labels[n % 2], f"{comment} ({n})", f"2024-03-{n + 1:02d}", f"A{n:05d}", f"K{n // 2:04d}"),
                strict=True,
            )
        )
        for n in range(24)
    ]
    ingested = read(write_rows(tmp_path, "export.csv", rows))
    roles = taken(ingested, "export.csv")
    assert [roles[heading] for heading in headings[1:]] == ["score csat", "text", "date", "order_id", "customer_id"]
    responses = ingested.responses.set_index("response_id")
    assert set(responses["score_kind"]) == {"csat"}
    assert responses.loc["r0", "value"] == 5
    assert responses.loc["r0", "band"] == "satisfied"
    assert responses.loc["r1", "band"] == "dissatisfied"
    assert ingested.comments["text"].iloc[0].startswith(comment)


RECOMMEND = {
    "da": "Hvor sandsynligt er det, at du vil anbefale os?",
    "sv": "Hur troligt är det att du skulle rekommendera oss?",
    "de": "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
    "fr": "Quelle est la probabilité que vous nous recommandiez ?",
    "es": "¿Con qué probabilidad nos recomendaría?",
    "pt": "Qual a probabilidade de nos recomendar?",
    "nl": "Hoe waarschijnlijk is het dat u ons aanbeveelt?",
    "it": "Con quale probabilità ci consiglierebbe?",
}


@pytest.mark.parametrize("language", RECOMMEND)
def test_the_question_of_the_promoters_is_known(tmp_path: Path, language: str) -> None:
    heading, comment = RECOMMEND[language], FILES[language][2]
    rows = [{"id": f"r{n}", heading: n % 11, FILES[language][0][2]: f"{comment} ({n})"} for n in range(33)]
    responses = read(write_rows(tmp_path, "nps.csv", rows)).responses
    assert set(responses["score_kind"]) == {"nps"}
    assert set(responses["band"]) == {"detractor", "passive", "promoter"}


EFFORT = {
    "da": ("Hvor nemt var det at få hjælp?", "Meget nemt", "Meget svært"),
    "sv": ("Hur lätt var det att få hjälp?", "Mycket lätt", "Mycket svårt"),
    "de": ("Wie einfach war es, Hilfe zu bekommen?", "Sehr einfach", "Sehr schwierig"),
    "fr": ("A-t-il été facile de nous joindre ?", "Très facile", "Très difficile"),
    "es": ("¿Fue fácil resolver su problema?", "Muy fácil", "Muy difícil"),
    "pt": ("Foi fácil resolver o seu problema?", "Muito fácil", "Muito difícil"),
    "nl": ("Hoe makkelijk was het om hulp te krijgen?", "Zeer makkelijk", "Zeer moeilijk"),
    "it": ("È stato facile risolvere il problema?", "Molto facile", "Molto difficile"),
}


@pytest.mark.parametrize("language", EFFORT)
def test_ease_is_the_good_end(tmp_path: Path, language: str) -> None:
    heading, easy, hard = EFFORT[language]
    comment = FILES[language][2]
    rows = [{"id": f"r{n}", heading: (easy, hard)[n % 2], FILES[language][0][2]: f"{comment} ({n})"} for n in range(24)]
    responses = read(write_rows(tmp_path, "ces.csv", rows)).responses.set_index("response_id")
    assert set(responses["score_kind"]) == {"ces"}
    assert responses.loc["r0", "band"] == "low_effort"
    assert responses.loc["r1", "band"] == "high_effort"


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("Alles war einfach und schnell", 1),
        ("Das war nicht einfach", -1),
        ("Ce n'était pas facile", -1),
        ("Muy fácil y rápido", 1),
        ("Atendimento péssimo", -1),
        ("Det var krångligt", -1),
        ("Het was niet makkelijk", -1),
        ("Semplice e veloce", 1),
    ],
)
def test_the_vote_on_a_direction_reads_other_languages(text: str, feeling: int) -> None:
    assert read_feeling(text) == feeling


@pytest.mark.parametrize(
    ("text", "feeling"),
    [("They lent me a phone", 0), ("Null Probleme", 0), ("I mai var alt enkelt", 1), ("La prima volta", 0)],
)
def test_the_vote_does_not_take_a_word_of_another_language_for_a_feeling(text: str, feeling: int) -> None:
    assert read_feeling(text) == feeling


@pytest.mark.parametrize(
    ("heading", "labels"),
    [
        ("Priorität", ("gering", "mittel", "hoch")),
        ("priority", ("low", "moderate", "high")),
        ("size", ("regular", "regular", "regular")),
        ("category", ("content", "content", "content")),
        ("Gewicht", ("leicht", "schwer", "leicht")),
    ],
)
def test_words_that_may_be_degrees_of_anything_are_no_score(
    tmp_path: Path, heading: str, labels: tuple[str, ...]
) -> None:
    comment = FILES["de"][2]
    rows = [{"id": f"r{n}", heading: labels[n % 3], "comment": f"{comment} ({n})"} for n in range(24)]
    assert read(write_rows(tmp_path, "a.csv", rows)).scales == ()


def test_a_number_that_is_no_answer_does_not_make_the_scale(tmp_path: Path) -> None:
    answers = [1, 2, 3, 4, 5, 5, 4, 5, 5, 1_772_000_000]
    rows = [{"id": f"r{n}", "csat": answer, "comment": f"It came late ({n})"} for n, answer in enumerate(answers)]
    ingested = read(write_rows(tmp_path, "a.csv", rows))
    assert (ingested.scales[0].low, ingested.scales[0].high) == (1, 5)
    assert len(ingested.responses) == 9


def test_a_long_first_row_over_rows_that_do_not_fit_is_not_told(tmp_path: Path) -> None:
    rows = "0\t0\t0\tNPS\tNever again said Anna\tnobody answered\n" + "0\t0\t0\t0\t0\n" * 11
    with pytest.raises(FeedbackError) as refused:
        read(write(tmp_path, "a.csv", rows))
    assert "Anna" not in str(refused.value)
