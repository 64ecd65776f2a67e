"""What users of the committed SDK are promised."""

import datetime
import importlib
import inspect
import operator
import pkgutil
import subprocess
import sys
import tomllib
import uuid
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import ledgerbee
import ledgerbee.resources
import pytest
from ledgerbee import LedgerBee, PermissionDeniedError
from ledgerbee._runtime.operation import Operation
from ledgerbee._runtime.transport import Request, Response
from ledgerbee.models import CreateAttachment, CreateJournalEntryLine, Quote
from msgspec import UNSET

from tests.support.calls import ROOT
from tests.support.timing import FakeTiming


class Answer:
    """A transport that keeps what it was sent and answers with what it was made with."""

    def __init__(self, content: bytes = b"[]", status: int = 200) -> None:
        self.content, self.status = content, status
        self.sent: list[Request] = []

    def send(self, request: Request, *, timeout: float) -> Response:
        self.sent.append(request)
        headers = {"content-type": "application/json"}
        return Response(status=self.status, headers=headers, content=self.content)

    def close(self) -> None: ...


ENTRY = (
    b'{"id":"1","entryType":"NEW_TYPE","date":"2026-01-15",'
    b'"originalAmount":90071992547409.930,"unheard":1}'
)


def test_a_journal_entry_travels_exactly() -> None:
    answer = Answer(ENTRY, 201)
    client = LedgerBee(api_key="k", transport=answer)
    entry = client.journal_entries.create(
        entry_type="JOURNAL_ENTRY",
        date=datetime.date(2026, 1, 15),
        original_amount=Decimal("90071992547409.930"),
        lines=[
            {"account_id": "a", "amount": Decimal("0.10"), "vat_code_id": "v"},
            CreateJournalEntryLine(account_id="b", amount=Decimal("-0.10")),
        ],
    )
    (request,) = answer.sent
    assert (request.method, request.url) == (
        "POST",
        "https://api.ledgerbee.com/api/v2/journal-entries",
    )
    assert request.content == (
        b'{"entryType":"JOURNAL_ENTRY","date":"2026-01-15",'
        b'"originalAmount":90071992547409.930,"lines":['
        b'{"accountId":"a","amount":0.10,"vatCodeId":"v"},'
        b'{"accountId":"b","amount":-0.10}]}'
    )
    assert str(entry.original_amount) == "90071992547409.930"
    assert entry.entry_type == "NEW_TYPE"
    assert entry.reference is UNSET


def test_amounts_of_documents_are_decimal_strings_both_ways() -> None:
    quote = (
        b'{"id":"1","type":"quote","status":"draft","displayStatus":"draft",'
        b'"date":"2026-01-15","amount":"375.00","subtotal":"300.00","vat":"75.00",'
        b'"currency":"DKK","createdAt":"2026-01-15T09:30:00Z",'
        b'"updatedAt":"2026-01-15T09:30:00Z"}'
    )
    answer = Answer(quote, 201)
    client = LedgerBee(api_key="k", transport=answer)
    made = client.quotes.create(
        customer_id="c",
        date="2026-01-15",
        lines=[{"price_id": "p", "quantity": 2, "unit_price": Decimal("150.00")}],
    )
    assert isinstance(made, Quote)
    assert (str(made.amount), str(made.vat)) == ("375.00", "75.00")
    assert b'"unitPrice":"150.00"' in (answer.sent[0].content or b"")


def test_more_or_larger_files_than_the_api_takes_are_not_sent() -> None:
    answer = Answer(ENTRY, 201)
    client = LedgerBee(api_key="k", transport=answer)

    def create(*sizes: int) -> None:
        client.journal_entries.create(
            entry_type="JOURNAL_ENTRY",
            date=datetime.date(2026, 1, 15),
            original_amount=Decimal("1"),
            lines=[],
            attachments=[
                CreateAttachment.from_bytes(b"x" * size, name="a.pdf") for size in sizes
            ],
        )

    create(*[1] * 10)
    create(11_000_000)
    assert len(answer.sent) == 2
    with pytest.raises(ValueError, match="11 files in `attachments`; 10 are allowed"):
        create(*[1] * 11)
    # Less than 15 MB before base64, and more after.
    with pytest.raises(ValueError, match="15,000,000 are allowed"):
        create(11_500_000)
    assert len(answer.sent) == 2


def test_metadata_filters_are_written_in_brackets() -> None:
    answer = Answer()
    LedgerBee(api_key="k", transport=answer).customers.list(metadata={"crmId": "42"})
    assert answer.sent[0].url.endswith("/v1/customers?metadata%5BcrmId%5D=42")


def test_a_float_is_no_amount_in_a_query_either() -> None:
    answer = Answer(b'{"items":[],"total":0,"page":1,"limit":25,"totalPages":0}')
    client = LedgerBee(api_key="k", transport=answer)
    assert list(client.journal_entries.list(min_amount=Decimal("0.10"))) == []
    assert answer.sent[0].url.endswith("/v1/journal-entries?minAmount=0.10")
    with pytest.raises(TypeError, match="`minAmount`: a float cannot hold"):
        client.journal_entries.list(min_amount=0.1)  # type: ignore[arg-type]


def test_the_key_set_needs_no_credentials() -> None:
    answer = Answer(b'{"keys":[{"kty":"RSA","kid":"1","x5c":["a"]}]}')
    keys = LedgerBee(transport=answer).portal_sso.get_jwks("acme").keys
    assert "x-api-key" not in answer.sent[0].headers
    assert keys[0].additional_properties == {"x5c": ["a"]}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, b'{"code":"SHARED_VALIDATION_FAILED"}', ledgerbee.ValidationFailedError),
        (
            403,
            b'{"code":"INSUFFICIENT_PERMISSIONS"}',
            ledgerbee.InsufficientPermissionsError,
        ),
        (403, b'{"code":"LICENSE.REQUIRED"}', ledgerbee.LicenseRequiredError),
        (401, b'{"error":"invalid_token"}', ledgerbee.InvalidTokenError),
    ],
)
def test_a_stable_code_has_a_class_of_its_own(
    status: int, body: bytes, kind: type[ledgerbee.ApiStatusError]
) -> None:
    client = LedgerBee(api_key="k", transport=Answer(body, status))
    with pytest.raises(kind) as caught:
        client.accounts.list()
    assert type(caught.value) is kind


def test_every_error_says_what_it_is() -> None:
    for name in ledgerbee.errors.__all__:
        assert getattr(ledgerbee.errors, name).__doc__


def test_the_envelope_is_read_into_the_error() -> None:
    body = (
        b'{"statusCode":403,"timestamp":"2026-06-10T12:34:56.789Z","path":"/v1/accounts",'
        b'"message":"Forbidden","code":"INSUFFICIENT_PERMISSIONS",'
        b'"details":{"requiredScopes":["accounts-read"]}}'
    )
    client = LedgerBee(api_key="k", transport=Answer(body, 403))
    with pytest.raises(
        PermissionDeniedError, match="INSUFFICIENT_PERMISSIONS"
    ) as error:
        client.accounts.list()
    assert error.value.required_scopes == ["accounts-read"]


def test_the_deprecated_version_names_its_successor_and_the_sunset() -> None:
    client = LedgerBee(api_key="k", transport=Answer(b"{}", 400))
    expected = (
        r"use `client\.draft_journal_entries\.get` instead "
        r"\(it may be gone after 2026-11-08\)"
    )
    with pytest.warns(DeprecationWarning, match=expected):
        with pytest.raises(ledgerbee.BadRequestError):
            client.draft_journal_entries.v1.get("1")


def test_a_day_that_has_passed_is_said_to_have() -> None:
    timing = FakeTiming(now=1_794_225_600.0)  # 2026-11-09
    answer = Answer(b'{"items":[],"total":0,"page":1,"limit":25,"totalPages":0}')
    client = LedgerBee(api_key="k", transport=answer, timing=timing)
    with pytest.warns(
        ledgerbee.LedgerBeeDeprecationWarning, match="2026-11-08.*that day has passed"
    ):
        client.draft_journal_entries.v1.list()


def test_every_module_can_be_imported_and_every_name_had() -> None:
    names = [
        one.name for one in pkgutil.walk_packages(ledgerbee.__path__, "ledgerbee.")
    ]
    assert len(names) > 90
    for name in names:
        importlib.import_module(name)
    wholes = ("ledgerbee", "ledgerbee.models", "ledgerbee.params")
    for name in (*wholes, "ledgerbee.transport"):
        module: Any = importlib.import_module(name)
        assert [one for one in module.__all__ if not hasattr(module, one)] == []


def test_path_parameters_are_positional_and_the_rest_is_by_keyword() -> None:
    kinds: dict[str, list[str]] = {}
    client = LedgerBee(api_key="k", transport=Answer())
    signature = inspect.signature(client.customers.update)
    for name, one in signature.parameters.items():
        kinds.setdefault(one.kind.name, []).append(name)
    assert kinds["POSITIONAL_OR_KEYWORD"] == ["id"]
    assert set(kinds) == {"POSITIONAL_OR_KEYWORD", "KEYWORD_ONLY"}


def test_importing_the_package_does_not_load_the_http_library() -> None:
    program = (
        "import sys; from ledgerbee import LedgerBee; LedgerBee(api_key='k').accounts; "
        "from ledgerbee.transport import Request, Response, Transport; "
        "print([name for name in sys.modules if name in ('httpx2', 'logging', 'ssl', 'asyncio')])"
    )
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "[]\n"


def operations() -> Iterator[tuple[str, Operation]]:
    for one in pkgutil.iter_modules(ledgerbee.resources.__path__):
        module = importlib.import_module(f"ledgerbee.resources.{one.name}")
        for value in vars(module).values():
            if isinstance(value, Operation):
                yield f"{value.method} {value.path}", value


def test_no_write_is_repeated_but_those_the_documentation_calls_harmless() -> None:
    repeated = {
        label
        for label, one in operations()
        if one.repeatable and one.method in ("POST", "PATCH")
    }
    assert repeated == {
        "POST /v1/portal-sso/provision",
        "POST /v1/portal/plans/resolve",
    }
    safe = ("GET", "PUT", "DELETE")
    assert all(one.repeatable for _, one in operations() if one.method in safe)


def test_every_call_to_read_back_with_is_one() -> None:
    client = LedgerBee(api_key="k", transport=Answer())
    named = {one.read_back for _, one in operations()} - {""}
    assert "client.journal_entries.list(…)" in named
    for call in named:
        _, *attributes = call.partition("(")[0].split(".")
        assert callable(operator.attrgetter(".".join(attributes))(client)), call


def test_usage_is_reported_with_a_key_whether_given_or_not() -> None:
    answer = Answer(b'{"status":"queued"}', 202)
    client = LedgerBee(api_key="k", transport=answer)
    usage: Any = {"value": 1, "customer_id": "c", "meter_id": "m"}
    client.meters.report_usage(**usage)
    client.meters.report_usage(idempotency_key="mine", **usage)
    made, given = [request.headers["x-api-idempotency-key"] for request in answer.sent]
    assert uuid.UUID(made).version == 4
    assert given == "mine"


def test_a_secret_is_shown_to_who_asks_for_it_alone() -> None:
    body = (
        b'{"id":"1","url":"https://x.example","topics":[],"isActive":true,'
        b'"createdAt":"2026-01-15T09:30:00Z","updatedAt":"2026-01-15T09:30:00Z",'
        b'"secret":"whsec_hush"}'
    )
    client = LedgerBee(api_key="k", transport=Answer(body, 201))
    made = client.webhook_endpoints.create(url="https://x.example", topics=["a"])
    assert made.secret == "whsec_hush"
    assert "hush" not in f"{made!r} {made} {[made]}"
    assert "secret='…'" in repr(made)


def test_the_distribution_says_what_it_is() -> None:
    text = (ROOT / "generated" / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    assert (project["name"], project["license"]) == ("ledgerbee", "MIT")
    assert project["requires-python"] == ">=3.11"
