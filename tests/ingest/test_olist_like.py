"""Seven files of a shop as databases give them, with no option: which is what, how they join, where every row went.

The columns are those of the Olist data set's documentation; every row is made up here.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from tests.ingest.helpers import LONG, lines, read, taken, write_rows

ORDERS = 40
FILES = (
    "orders.csv",
    "order_reviews.csv",
    "customers.csv",
    "order_items.csv",
    "order_payments.csv",
    "products.csv",
    "product_category_name_translation.csv",
)


def _hash(kind: str, number: int) -> str:
    return f"{kind}{number:031x}"


def write_shop(folder: Path) -> list[Path]:
    """40 orders of 20 people; 30 reviewed, one of these twice; two items in every fourth order, two payments in every
    tenth."""
    states = ("SP", "RJ", "MG")
    kinds = ("cama_mesa_banho", "beleza_saude", "esporte_lazer", "brinquedos")
    orders = [
        {
            "order_id": _hash("a", n),
            "customer_id": _hash("b", n),
            "order_status": "delivered" if n % 8 else "canceled",
            "order_purchase_timestamp": f"2026-01-{1 + n % 28:02d} 10:00:00",
            "order_approved_at": f"2026-01-{1 + n % 28:02d} 11:00:00",
            "order_delivered_carrier_date": f"2026-02-{1 + n % 20:02d} 09:00:00",
            "order_delivered_customer_date": f"2026-02-{3 + n % 20:02d} 09:00:00",
            "order_estimated_delivery_date": f"2026-02-{1 + n % 25:02d} 00:00:00",
        }
        for n in range(ORDERS)
    ]
    reviews = [
        {
            "review_id": _hash("c", n),
            "order_id": _hash("a", n if n < 30 else 0),
            "review_score": 1 + n % 5,
            "review_comment_title": "" if n % 3 else f"{' '.join(LONG[n % len(LONG)].split()[:3])} {n}",
            "review_comment_message": f"{LONG[n % len(LONG)]} {n}" if n % 2 else "",
            "review_creation_date": f"2026-03-{1 + n % 28:02d} 00:00:00",
            "review_answer_timestamp": f"2026-03-{1 + n % 28:02d} 08:00:00",
        }
        for n in range(31)
    ]
    customers = [
        {
            "customer_id": _hash("b", n),
            "customer_unique_id": _hash("d", n % 20),
            "customer_zip_code_prefix": 1000 + n,
            "customer_city": f"city {n % 12}",
            "customer_state": states[n % 3],
        }
        for n in range(ORDERS)
    ]
    items = [
        {
            "order_id": _hash("a", n),
            "order_item_id": item,
            "product_id": _hash("e", (n + item) % 10),
            "seller_id": _hash("f", n % 4),
            "shipping_limit_date": "2026-01-30 00:00:00",
            "price": 10.5 + n,
            "freight_value": 5.25,
        }
        for n in range(ORDERS)
        for item in range(1, 3 if n % 4 == 0 else 2)
    ]
    payments = [
        {
            "order_id": _hash("a", n),
            "payment_sequential": part,
            "payment_type": ("credit_card", "boleto")[n % 2],
            "payment_installments": 1 + n % 3,
            "payment_value": 15.75 + n,
        }
        for n in range(ORDERS)
        for part in range(1, 3 if n % 10 == 0 else 2)
    ]
    products = [
        {
            "product_id": _hash("e", n),
            "product_category_name": kinds[n % 4],
            "product_photos_qty": 1 + n % 3,
            "product_weight_g": 100 * (n + 1),
        }
        for n in range(10)
    ]
    names = ("bed_bath_table", "health_beauty", "sports_leisure", "toys")
    translation = [
        {"product_category_name": kind, "product_category_name_english": name}
        for kind, name in zip((*kinds, "livros"), (*names, "books"), strict=True)
    ]
    tables = (orders, reviews, customers, items, payments, products, translation)
    return [write_rows(folder, name, table) for name, table in zip(FILES, tables, strict=True)]


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)])
def test_seven_files_with_no_option(tmp_path: Path, order: slice) -> None:
    ingested = read(*write_shop(tmp_path)[order])
    layouts = {source.name: (source.layout, source.role) for source in ingested.sources}
    assert layouts["orders.csv"] == ("olist-orders", "attributes")
    assert layouts["order_reviews.csv"] == ("table", "reviews")
    assert {role for name, (_, role) in layouts.items() if name != "order_reviews.csv"} == {"attributes"}
    reviews = taken(ingested, "order_reviews.csv")
    assert reviews["review_score"] == "score stars"
    assert reviews["review_comment_message"] == "text"
    assert reviews["review_comment_title"] == "title"
    assert reviews["order_id"] == "order_id"
    (scale,) = ingested.scales
    assert (scale.kind, scale.low, scale.high) == ("stars", 1, 5)
    responses = ingested.responses.sort_values("response_id")
    assert len(responses) == 31
    assert responses["value"].tolist() == [1 + n % 5 for n in range(31)]
    assert (ingested.comments["text"].str.strip() != "").sum() == 21, "a message or a title"
    # the state of who ordered comes through order and customer
    state = dict(zip(responses["response_id"], responses["segment_customer_state"], strict=True))
    assert state == {_hash("c", n): ("SP", "RJ", "MG")[(n if n < 30 else 0) % 3] for n in range(31)}
    paid = dict(zip(responses["response_id"], responses["segment_payment_type"], strict=True))
    assert paid == {_hash("c", n): ("credit_card", "boleto")[(n if n < 30 else 0) % 2] for n in range(31)}
    late = dict(zip(responses["response_id"], responses["segment_delivered_late"], strict=True))
    ordered = [n if n < 30 else 0 for n in range(31)]
    assert late == {_hash("c", n): "yes" if 3 + at % 20 > 1 + at % 25 else "no" for n, at in enumerate(ordered)}


def test_where_every_row_of_the_seven_files_went(tmp_path: Path) -> None:
    ingested = read(*write_shop(tmp_path))
    counts = {(line.source, line.event): 0 for line in ingested.ledger.lines}
    for line in ingested.ledger.lines:
        counts[line.source, line.event] += line.rows
    rows = {name: tuple(counts.get((name, event), 0) for event in ("read", "used", "left_out")) for name in FILES}
    assert rows == {
        "orders.csv": (40, 30, 10),
        "order_reviews.csv": (31, 31, 0),
        "customers.csv": (40, 30, 10),
        "order_items.csv": (50, 30, 20),
        "order_payments.csv": (44, 30, 14),
        "products.csv": (10, 10, 0),
        "product_category_name_translation.csv": (5, 4, 1),
    }
    left = lines(ingested, "left_out")
    assert left["orders.csv", "matched no response"] == 10
    assert left["order_items.csv", "another row of the same key was taken"] == 8
    assert left["order_payments.csv", "another row of the same key was taken"] == 3


def test_keys_of_other_types_join(tmp_path: Path) -> None:
    """Order numbers as numbers in Parquet, as decimals in a workbook and with zeros before them in text."""
    reviews = [
        {"review_id": f"v{n}", "order_id": f"{n:06d}", "stars": 1 + n % 5, "review": f"{LONG[n % 6]} {n}"}
        for n in range(1, 21)
    ]
    orders = pd.DataFrame(
        {
            "order_id": range(1, 21),
            "customer_id": [f"C{n % 7}" for n in range(1, 21)],
            "channel": ["web" if n % 2 else "app" for n in range(1, 21)],
        }
    )
    path = write_rows(tmp_path, "reviews.csv", reviews)
    orders.to_parquet(tmp_path / "orders.parquet")
    orders.assign(order_id=orders["order_id"].astype("float64")).to_excel(tmp_path / "orders.xlsx", index=False)
    for other in ("orders.parquet", "orders.xlsx"):
        responses = read(path, tmp_path / other).responses
        channel = dict(zip(responses["response_id"], responses["segment_channel"], strict=True))
        assert channel == {f"v{n}": "web" if n % 2 else "app" for n in range(1, 21)}
