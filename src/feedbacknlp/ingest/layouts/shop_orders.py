"""Orders as shops export them: joined to answers for segments and dates, never answers themselves."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["ECWID", "OLIST", "SHOPIFY"]

_ADDRESS = {"billing*": "unused", "shipping name": "unused", "shipping address*": "unused", "shipping street": "unused"}

SHOPIFY = DeclaredLayout(
    name="shopify-orders",
    marks=("name", "financial status", "fulfillment status", "lineitem name"),
    roles={
        "name": "order_id",
        "email": "unused",
        "phone": "unused",
        "customer id": "customer_id",
        "created at": "date",
        "paid at": "unused",
        "fulfilled at": "unused",
        "cancelled at": "unused",
        "lineitem sku": "product_id",
        "id": "unused",
        "notes*": "unused",
        **_ADDRESS,
    },
    table_role="attributes",
)
ECWID = DeclaredLayout(
    name="ecwid-orders",
    marks=("order number", "fulfillment status", "payment status"),
    roles={
        "order number": "order_id",
        "customer id": "customer_id",
        "email": "unused",
        "phone": "unused",
        "create date": "date",
        "created": "date",
        "update date": "unused",
        "sku": "product_id",
        "order comments": "unused",
        "private admin notes": "unused",
        **_ADDRESS,
    },
    table_role="attributes",
)
OLIST = DeclaredLayout(
    name="olist-orders",
    marks=("order id", "customer id", "order status", "order purchase timestamp"),
    roles={"order id": "order_id", "customer id": "customer_id", "order purchase timestamp": "date"},
    table_role="attributes",
)
