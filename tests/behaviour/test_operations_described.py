"""Servers, credentials, paths, callbacks, links and headers as callers meet them."""

import importlib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ledgerbee_sdkgen.diagnostics import Findings
from tests.support.generated import imported, rendered, rendered_text
from tests.support.wire import Wire

DOCUMENT = Path("tests/fixtures/operations.yaml")


@pytest.fixture(scope="module")
def findings() -> Findings:
    return Findings()


@pytest.fixture(scope="module")
def tree(findings: Findings) -> Mapping[str, str]:
    return rendered(DOCUMENT, "shop_ops", findings).tree


@pytest.fixture(scope="module")
def package(
    tree: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ModuleType]:
    with imported(tree, "shop_ops", tmp_path_factory.mktemp("ops")) as module:
        yield module


@pytest.fixture
def wire(package: ModuleType) -> Wire:
    return Wire(package)


def client(package: ModuleType, wire: Wire, **given: Any) -> Any:
    return package.ShopOps(transport=wire, **given)


def test_what_cannot_be_sent_or_read_is_reported(
    findings: Findings, package: ModuleType
) -> None:
    callback = "/paths/~1orders/post/callbacks/scanned"
    told = [(one.code, one.location.pointer) for one in findings]
    assert [one for one in told if not one[0].startswith("R")] == [
        ("N007", "/components/securitySchemes/digest"),
        ("N007", "/components/securitySchemes/tls"),
        ("N028", "/components/responses/Made/links/lost"),
        ("N027", f"{callback}/{{$request.body#~1url}}~1scan/post"),
        ("N020", "/paths/~1orders~1{id}/get/parameters/2"),
    ]


def test_the_first_server_is_used_with_its_variables_at_their_defaults(
    package: ModuleType, wire: Wire
) -> None:
    client(package, wire, cookie="c").odd.get("x", ["b"], ["c"], "r")
    assert wire.sent[0].url.startswith("https://eu.example.com/v1/gr")


def test_an_operation_has_a_server_of_its_own_unless_one_is_given(
    package: ModuleType, wire: Wire
) -> None:
    usual = client(package, wire)
    with pytest.warns(DeprecationWarning, match="DELETE /orders"):
        usual.orders.delete("1")
    wire.answers(200, b'{"id": "1"}')
    usual.orders.get("1")
    given = client(package, wire, base_url="https://us.example.com/v1/")
    given.orders.get("1")
    assert [one.url for one in wire.sent] == [
        "https://other.example.com/orders/1",
        "https://eu.example.com/v2/orders/1",
        "https://us.example.com/v1/orders/1",
    ]


def test_servers_are_listed_with_what_can_be_chosen(tree: Mapping[str, str]) -> None:
    page = tree["docs/index.md"]
    assert (
        "| `https://{region}.example.com/{base}/` | `region`: `eu` or `us`, `eu` if "
        "not given (Where the data is.); `base`: `v1` | Live, by region. |\n"
        "| `https://sandbox.example.com` |  | For tests. |\n"
    ) in page


def test_schemes_needed_together_are_sent_together_and_alternatives_alone(
    package: ModuleType, wire: Wire
) -> None:
    wire.answers(201, b'{"id": "1"}')
    client(package, wire, key="k", token="t").orders.create(id="1")
    client(package, wire, username="u", password="p").orders.create(id="1")
    both, basic = wire.sent
    assert both.url.endswith("/orders?api_key=k")
    assert both.headers["authorization"] == "Bearer t"
    assert basic.url.endswith("/orders")
    assert basic.headers["authorization"] == "Basic dTpw"
    missing = package.MissingCredentialsError
    with pytest.raises(missing, match=r"`key`.* and `token`.*, or `username`"):
        client(package, wire, key="k").orders.create(id="1")


def test_credentials_of_an_operation_replace_those_of_the_document(
    package: ModuleType, wire: Wire
) -> None:
    given = {"key": "k", "token": "t", "cookie": "c", "connect": "o"}
    caller = client(package, wire, **given)
    caller.odd.get("x", ["b"], ["c"], "r")
    caller.orders.put_notes("1", body_id="1")
    wire.answers(200, b'{"id": "1"}')
    caller.orders.get("1")
    # Where no credential is needed, none is missed.
    client(package, wire).orders.get("1")
    told = [
        (one.headers.get("authorization"), one.headers.get("cookie"))
        for one in wire.sent
    ]
    assert told == [("Bearer o", None), (None, None), (None, "sid=c"), (None, None)]


def test_one_name_in_every_place_is_four_arguments(
    package: ModuleType, wire: Wire
) -> None:
    wire.answers(200, b'{"id": "1"}')
    client(package, wire).orders.get("a/b", query_id=1, header_id=2, cookie_id=3)
    (sent,) = wire.sent
    assert sent.url == "https://eu.example.com/v2/orders/a%2Fb?id=1"
    assert (sent.headers["id"], sent.headers["cookie"]) == ("2", "id=3")


def test_a_path_is_as_its_template_whatever_the_values(
    package: ModuleType, wire: Wire
) -> None:
    odd = client(package, wire).odd
    odd.get("a/..", ["x", "y/"], ["1", "2"], "r/s")
    path = wire.sent[0].url.removeprefix("https://eu.example.com/v1")
    assert path == ("/gr%C3%B6%C3%9Fe/a%2F...json/.x,y%2F:;c=1;c=2/r/s/")
    for rest in ("..", "a/../../b", ""):
        with pytest.raises(ValueError, match=r"`rest` is .* cannot stand in a path"):
            odd.get("a", ["x"], ["1"], rest)


def test_a_query_of_the_path_is_sent_and_a_fragment_is_not(
    package: ModuleType, wire: Wire
) -> None:
    search = client(package, wire, username="u", password="p").search_kind_a_one
    search.get()
    search.get(
        flag="",
        next="/a?b=c&d",
        either=["x", "y"],
        expand=["a", "b"],
        x_flags={"a_b": 1, "c": "d"},
        pair=["1", "2"],
    )
    search.get(flag=1, either="x")
    urls = [one.url.partition("/search")[2] for one in wire.sent]
    assert urls == [
        "?kind=a",
        "?kind=a&flag=&next=/a?b=c%26d&either=x&either=y"
        "&expand%5B%5D=a&expand%5B%5D=b",
        "?kind=a&flag=1&either=x",
    ]
    assert wire.sent[1].headers["x-flags"] == "aB=1,c=d"
    assert wire.sent[1].headers["cookie"] == "pair=1,2"
    with pytest.raises(TypeError, match="`either` is None"):
        search.get(either=None)


def test_a_callback_is_read_as_its_model(package: ModuleType) -> None:
    models = importlib.import_module("shop_ops.models")
    callbacks = package.callbacks
    paid = callbacks.paid(b'{"orderId": "1", "amount": 1.10}')
    assert paid == models.Paid(order_id="1", amount=Decimal("1.10"))
    assert callbacks.orders_put_notes_paid('{"id": "1"}') == models.Order(id="1")
    assert callbacks.shipped(b'{"at": "2026-01-15T09:30:00Z"}').at.year == 2026
    assert callbacks.__all__ == ["orders_put_notes_paid", "paid", "shipped"]


def test_a_callback_that_is_not_as_described_says_where(package: ModuleType) -> None:
    with pytest.raises(package.WebhookPayloadError, match="`paid` is not as") as caught:
        package.callbacks.paid(b'{"orderId": "1", "amount": "x"}')
    assert caught.value.path == "$.amount"
    assert caught.value.payload == b'{"orderId": "1", "amount": "x"}'
    with pytest.raises(TypeError, match="the body as it came"):
        package.callbacks.paid({"orderId": "1"})


def test_every_callback_is_on_the_page_of_its_call(tree: Mapping[str, str]) -> None:
    page = tree["docs/orders.md"]
    assert (
        "| `paid` | `POST {$request.body#/url}` | `Paid` | `callbacks.paid` "
        "| The order was paid. |\n"
        "| `paid` | `GET {$request.body#/url}` |  |  |  |\n"
        "| `shipped` | `PUT {$request.body#/url}/shipped` | "
        "`OrderCreateShippedPayload` | `callbacks.shipped` |  |\n"
        "| `scanned` | `POST {$request.body#/url}/scan` |  |  |  |\n"
    ) in page
    assert "[callbacks](callbacks/index.md)" in tree["docs/index.md"]


def test_a_page_lists_every_callback_that_can_be_read(tree: Mapping[str, str]) -> None:
    assert tree["docs/callbacks/index.md"].endswith(
        "| `paid` | `client.orders.create` | `POST {$request.body#/url}` | `Paid` "
        "| `callbacks.paid` | The order was paid. |\n"
        "| `shipped` | `client.orders.create` | `PUT {$request.body#/url}/shipped` "
        "| `OrderCreateShippedPayload` | `callbacks.shipped` |  |\n"
        "| `paid` | `client.orders.put_notes` | `POST {$request.query.url}` | `Order` "
        "| `callbacks.orders_put_notes_paid` | Deprecated. |\n"
    )


def test_links_say_which_call_can_follow_and_with_what(tree: Mapping[str, str]) -> None:
    assert (
        "| `read` | `client.orders.get` | `id` = `$response.body#/id`, `part` = `3` "
        "| Read it. |\n"
        "| `note` | `client.orders.put_notes` | body = `$request.body` |  |\n"
    ) in tree["docs/orders.md"]


def test_headers_of_an_answer_are_described_and_can_be_had(
    tree: Mapping[str, str], package: ModuleType, wire: Wire
) -> None:
    assert (
        "| `Location` | 201 | `str` | Where it is. |\n"
        "| `X-Total` | 201 | `int` | How many there are. |\n"
        "| `X-Old` | 201 | `str` | Deprecated. Not sent. |\n"
        "| `X-Json` | 201 | `list[int]` |  |\n"
    ) in tree["docs/orders.md"]
    stub = tree["shop_ops/resources/orders.pyi"]
    assert "Headers of the answer, by `with_raw_response`: `Location` (str)," in stub
    wire.answers(201, b'{"id": "1"}', headers={"x-total": "3"})
    raw = client(package, wire, key="k", token="t").with_raw_response
    answer = raw.orders.create(id="1")
    assert (answer.headers["x-total"], answer.parse().id) == ("3", "1")


def test_a_call_says_what_its_path_and_other_pages_say(tree: Mapping[str, str]) -> None:
    page = tree["docs/orders.md"]
    assert "**Orders**\n\n`POST /orders` · sent once\n\nAll about orders." in page
    assert "See also How orders work: `https://docs.example.com/orders`." in page


def test_a_client_without_callbacks_has_nothing_for_them(tmp_path: Path) -> None:
    bare = (
        "openapi: 3.1.0\ninfo: {title: Bare, version: '1'}\n"
        "webhooks: {}\ncomponents: {schemas: {A: {type: string, enum: [a]}}}\n"
    )
    tree = rendered_text(bare, "bare_ops").tree
    assert [path for path in tree if "callback" in path or "webhook" in path] == []
    with imported(tree, "bare_ops", tmp_path) as package:
        # A document without paths and servers has a client, which needs an address.
        with pytest.raises(ValueError, match=r"`base_url` is missing.* give one"):
            package.BareOps()
        made: Any = package.BareOps(base_url="https://api.example.com")
        assert repr(made) == "BareOps(base_url='https://api.example.com')"


def test_a_document_of_3_2_is_read_with_its_methods(tmp_path: Path) -> None:
    findings = Findings()
    made = rendered(Path("tests/fixtures/next.yaml"), "next_ops", findings)
    assert [one.label for one in made.api.operations] == [
        "QUERY /items",
        "COPY /items",
        "PURGE /purged",
    ]
    # What is asked may be asked again; of a method nobody knows, that is not said.
    assert [one.repeatable for one in made.api.operations] == [True, False, False]
    told = [(one.code, one.location.pointer) for one in findings]
    assert [one for one in told if not one[0].startswith("R")] == [
        ("N029", "/openapi"),
        ("N021", "/paths/~1items/query/parameters/0"),
    ]
    with imported(made.tree, "next_ops", tmp_path / "out") as package:
        wire = Wire(package)
        wire.answers(200, b"[1]")
        made_client: Any = package.NextOps(transport=wire)
        assert made_client.items.query(body={"a": 1}) == [1]
        assert (wire.sent[0].method, wire.sent[0].content) == ("QUERY", b'{"a":1}')
