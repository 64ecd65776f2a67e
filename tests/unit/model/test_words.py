"""`model.words`: names as people read them."""

import pytest

from ledgerbee_sdkgen.model.words import singular, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PublicVATCodes", "public vat codes"),
        ("getInvoicePdf", "get invoice pdf"),
        ("x-api-idempotency-key", "x api idempotency key"),
        ("ean13Code", "ean13 code"),
        ("customerIDs", "customer ids"),
        ("OAuth2Token", "oauth2 token"),
        ("XMLHttpRequest", "xml http request"),
        ("foo_bar", "foo bar"),
        ("foo.bar/baz", "foo bar baz"),
        ("Überweisung", "uberweisung"),
        ("日本", "u65e5 u672c"),
        ("$$", ""),
        ("", ""),
    ],
)
def test_a_name_is_split_where_a_reader_would(text: str, expected: str) -> None:
    assert " ".join(words(text)) == expected


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("invoices", "invoice"),
        ("entries", "entry"),
        ("batches", "batch"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("status", "status"),
        ("address", "address"),
        ("people", "person"),
        ("entry", "entry"),
    ],
)
def test_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected
