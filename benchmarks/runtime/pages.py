"""A page of invoices, the same bytes in each run."""

import datetime
import json
import random
import uuid
from typing import Any

COUNT = 1000
LINES = 8
"""So many on each invoice make a page of 3.8 MB."""


def page_of_invoices(count: int = COUNT, *, seed: int = 6) -> bytes:
    """Return a page of `count` invoices with all their lines, as the API writes it.

    Every property of an invoice and of its lines is there. Amounts are texts, as the
    API has them; quantities are numbers, and half of these are not whole.
    """
    chance = random.Random(seed)
    items = [_invoice(chance, number) for number in range(count)]
    return _written(items)


def with_unknown(page: bytes) -> bytes:
    """Return `page` with a property on each invoice and line that no client knows."""
    items = json.loads(page)["items"]
    for invoice in items:
        invoice["paidWith"] = "card"
        for line in invoice["lines"]:
            line["weight"] = 12
    return _written(items)


def page_of_list_items(page: bytes) -> bytes:
    """Return `page` without the lines: what the API answers to a list of invoices."""
    items = json.loads(page)["items"]
    for invoice in items:
        del invoice["lines"]
    return _written(items)


def invoice() -> bytes:
    """Return an invoice with its lines."""
    text = json.dumps(_invoice(random.Random(6), 0), ensure_ascii=False)
    return text.encode()


def _written(items: list[Any]) -> bytes:
    count = len(items)
    page = {"items": items, "total": count, "page": 1, "limit": count, "totalPages": 1}
    text = json.dumps(page, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def _invoice(chance: random.Random, number: int) -> dict[str, Any]:
    day = datetime.date(2026, 1, 1) + datetime.timedelta(days=number % 300)
    subtotal = chance.randrange(10_000, 10_000_000)
    return {
        "id": _id(chance),
        "status": chance.choice(["draft", "sent", "paid", "partially_paid"]),
        "date": day.isoformat(),
        "currency": chance.choice(["DKK", "EUR", "SEK"]),
        "subtotal": _amount(subtotal),
        "vat": _amount(subtotal // 4),
        "amount": _amount(subtotal + subtotal // 4),
        "lines": [_line(chance) for _ in range(LINES)],
        "createdAt": f"{day}T09:30:00.{chance.randrange(1000):03d}Z",
        "updatedAt": f"{day}T17:05:{chance.randrange(60):02d}.000Z",
        "number": str(1001 + number),
        "dueDate": (day + datetime.timedelta(days=30)).isoformat(),
        "customerId": _id(chance),
        "reference": f"PO-{chance.randrange(100_000)}",
        "customerDepartmentId": _id(chance),
        "customerContactId": _id(chance),
        "ourReference": chance.choice(["AJ", "MK", None]),
        "notes": _text(chance, 20),
        "documentTemplateId": _id(chance),
        "paymentTerms": 30,
        "description": _text(chance, 8),
    }


def _line(chance: random.Random) -> dict[str, Any]:
    quantity = chance.choice([chance.randrange(1, 40), chance.randrange(1, 400) / 8])
    price = chance.randrange(100, 500_000)
    total = round(quantity * price)
    return {
        "id": _id(chance),
        "lineType": "product",
        "priceId": _id(chance),
        "quantity": quantity,
        "unitPrice": _amount(price),
        "totalPrice": _amount(total),
        "vatRate": "25",
        "vatAmount": _amount(total // 4),
        "description": _text(chance, 20),
    }


def _amount(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def _id(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


_SMALL_WORDS = ("a", "according", "and", "for", "of", "the", "to", "Århus", "København")
_WORDS = (
    *_SMALL_WORDS,
    *("agreement", "consulting", "design", "hosting", "hours", "January", "licence"),
    *("monthly", "review", "support", "travel", "workshop"),
)


def _text(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(words))
