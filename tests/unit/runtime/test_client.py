import asyncio
import base64
import pickle
import warnings
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, UnsetType

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call, sends, sends_async
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.enums import OpenEnum
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ErrorEnvelope,
    MissingCredentialsError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    UnprocessableEntityError,
    status_error,
)
from ledgerbee_sdkgen.runtime.model import ApiModel
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.resource import Resource
from ledgerbee_sdkgen.runtime.security import ApiKey, BasicAuth, BearerToken
from ledgerbee_sdkgen.runtime.transport import Request, Response
from ledgerbee_sdkgen.runtime.unknown import Unknown


class Thing(msgspec.Struct):
    id: str


API = Api(
    name="things",
    version="1.2.3",
    base_url="https://api.example.com/v1",
    security={
        "key": ApiKey(
            name="X-Key", location="header", argument="api_key", environment="T_KEY"
        ),
        "token": BearerToken(argument="access_token", environment="T_TOKEN"),
        "query": ApiKey(name="k", location="query", argument="qk", environment="T_Q"),
        "cookie": ApiKey(name="c", location="cookie", argument="ck", environment="T_C"),
        "basic": BasicAuth(
            username_argument="username",
            password_argument="password",
            username_environment="T_USER",
            password_environment="T_PASSWORD",
        ),
    },
    default_security=(("key",), ("token",)),
    errors=ErrorEnvelope(
        message="message",
        code="code",
        details="details",
        validation_errors="details/validationErrors",
    ),
)
GET = Operation(id="get", method="GET", path="/things/{id}", returns=Thing)


class Recorder:
    """A transport that answers what it was made with and keeps what it was sent."""

    def __init__(
        self,
        status: int = 200,
        content: bytes = b'{"id":"1"}',
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.answer = Response(
            status=status,
            headers=headers or {"content-type": "application/json"},
            content=content,
        )
        self.sent: list[Request] = []
        self.is_closed = False

    def send(self, request: Request, *, timeout: float) -> Response:
        self.sent.append(request)
        return self.answer

    def close(self) -> None:
        self.is_closed = True


def client(
    transport: Recorder, credentials: Mapping[str, Any] | None = None, **options: Any
) -> SyncClient:
    given = {"key": "secret"} if credentials is None else credentials
    return SyncClient(API, credentials=given, transport=transport, **options)


def get(id: str) -> Call[Thing]:
    """Get a thing."""
    return Call(operation=GET, path={"id": id})


def list_() -> Call[list[Thing]]:
    """List things."""
    operation = Operation(
        id="list", method="GET", path="/things", returns=list[Thing], deprecated="gone"
    )
    return Call(operation=operation)


class Things(Resource):
    get = sends(get)
    list = sends(list_)


class AsyncThings(Resource):
    get = sends_async(get)


def test_a_call_becomes_a_request_and_its_answer_a_model() -> None:
    transport = Recorder()
    assert client(transport).send(get("a/b")) == Thing(id="1")
    (request,) = transport.sent
    assert request.method == "GET"
    assert request.url == "https://api.example.com/v1/things/a%2Fb"
    assert request.headers["x-key"] == "secret"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("things/1.2.3 Python/3.")


def test_a_method_is_called_like_its_function_and_documented_by_it() -> None:
    things = Things(client(Recorder(content=b"[]")))
    assert (Things.list.__name__, Things.list.__doc__) == ("list", "List things.")
    with pytest.warns(DeprecationWarning, match="gone") as seen:
        assert things.list() == []
    assert seen[0].filename == __file__


def test_the_async_method_awaits_and_the_sync_one_does_not_warn_without_need() -> None:
    class AsyncRecorder:
        async def send(self, request: Request, *, timeout: float) -> Response:
            return Recorder().answer

        async def close(self) -> None: ...

    async def run() -> Thing:
        async with AsyncClient(
            API, credentials={"key": "k"}, transport=AsyncRecorder()
        ) as opened:
            return await AsyncThings(opened).get("1")  # type: ignore[no-any-return]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert asyncio.run(run()) == Thing(id="1")


@pytest.mark.parametrize(
    ("security", "credentials", "place", "expected"),
    [
        ((("token",),), {"token": "t"}, "authorization", "Bearer t"),
        ((("basic",),), {"basic": ("u", "p")}, "authorization", "Basic dTpw"),
        ((("cookie",),), {"cookie": "a b"}, "cookie", "c=a%20b"),
    ],
)
def test_credentials_travel_where_the_scheme_says(
    security: Any, credentials: Mapping[str, Any], place: str, expected: str
) -> None:
    transport = Recorder()
    operation = Operation(
        id="x", method="GET", path="/x", returns=Thing, security=security
    )
    client(transport, credentials).send(Call(operation=operation))
    assert transport.sent[0].headers[place] == expected


def test_a_key_in_the_query_follows_the_parameters() -> None:
    transport = Recorder()
    operation = Operation(
        id="x", method="GET", path="/x", returns=Thing, security=(("query",),)
    )
    client(transport, {"query": "a&b"}).send(
        Call(operation=operation, query={"page": 2})
    )
    assert transport.sent[0].url == "https://api.example.com/v1/x?page=2&k=a%26b"


def test_the_first_alternative_that_is_complete_is_used() -> None:
    transport = Recorder()
    client(transport, {"token": "t"}).send(get("1"))
    assert transport.sent[0].headers["authorization"] == "Bearer t"
    assert "x-key" not in transport.sent[0].headers


def test_an_operation_without_security_sends_no_credentials() -> None:
    transport = Recorder()
    operation = Operation(id="x", method="GET", path="/x", returns=Thing, security=())
    client(transport).send(Call(operation=operation))
    assert "x-key" not in transport.sent[0].headers


def test_a_credential_comes_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("T_KEY", "from-environment")
    transport = Recorder()
    client(transport, {}).send(get("1"))
    assert transport.sent[0].headers["x-key"] == "from-environment"


def test_who_is_given_an_identity_never_acts_as_the_one_at_hand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("T_KEY", "not this\n")
    transport = Recorder()
    client(transport, {"key": None, "token": "t"}).send(get("1"))
    assert transport.sent[0].headers["authorization"] == "Bearer t"
    assert "x-key" not in transport.sent[0].headers


@pytest.mark.parametrize(
    ("credentials", "error", "said"),
    [
        ({"key": ""}, ValueError, "`api_key` is empty"),
        ({"key": " a"}, ValueError, "`api_key` begins or ends with a space"),
        ({"key": 5}, TypeError, "`api_key` is to be text, not `int`"),
        ({"basic": ("a:b", "c")}, ValueError, "is empty or holds a colon"),
        ({"basic": ("", "c")}, ValueError, "is empty or holds a colon"),
        ({"basic": ("a", "c\n")}, ValueError, "characters that are not printable"),
    ],
)
def test_what_is_no_credential_is_refused(
    monkeypatch: pytest.MonkeyPatch,
    credentials: Mapping[str, Any],
    error: type[Exception],
    said: str,
) -> None:
    monkeypatch.setenv("T_KEY", "another")
    with pytest.raises(error, match=said):
        client(Recorder(), credentials)


@pytest.mark.parametrize("password", ["", "pässword "])
def test_a_password_may_be_empty_or_of_any_letters(password: str) -> None:
    transport = Recorder()
    operation = Operation(
        id="x", method="GET", path="/x", returns=Thing, security=(("basic",),)
    )
    client(transport, {"basic": ("anna", password)}).send(Call(operation=operation))
    sent = transport.sent[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent).decode() == f"anna:{password}"


@pytest.mark.parametrize(("credentials", "expected"), [({"key": "k"}, "k"), ({}, None)])
def test_credentials_that_need_not_be_are_sent_where_there_are_some(
    credentials: Mapping[str, Any], expected: str | None
) -> None:
    transport = Recorder()
    operation = Operation(
        id="x", method="GET", path="/x", returns=Thing, security=((), ("key",))
    )
    client(transport, credentials).send(Call(operation=operation))
    assert transport.sent[0].headers.get("x-key") == expected


def test_without_credentials_nothing_is_sent() -> None:
    transport = Recorder()
    expected = r"give `api_key` \(or set T_KEY\), or `access_token` \(or set T_TOKEN\)"
    with pytest.raises(MissingCredentialsError, match=expected):
        client(transport, {}).send(get("1"))
    assert transport.sent == []


def test_a_credential_with_a_line_break_is_refused_and_not_shown() -> None:
    with pytest.raises(ValueError, match="`api_key` holds characters") as error:
        client(Recorder(), {"key": "hush\n"})
    assert "hush" not in str(error.value)


def test_nothing_shows_a_credential() -> None:
    transport = Recorder(status=401, content=b"{}")
    made = client(transport, {"key": "hush"})
    with pytest.raises(AuthenticationError) as error:
        made.send(get("1"))
    shown = [repr(made), repr(error.value), str(error.value), repr(transport.sent)]
    assert [text for text in shown if "hush" in text] == []


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, ApiStatusError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, ApiStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, ServerError),
        (503, ServerError),
    ],
)
def test_a_status_has_its_class(status: int, kind: type[ApiStatusError]) -> None:
    with pytest.raises(ApiStatusError) as error:
        client(Recorder(status=status, content=b"oops")).send(get("1"))
    assert type(error.value) is kind
    assert (error.value.status, error.value.body) == (status, None)


def test_an_error_says_what_the_envelope_holds_and_can_be_pickled() -> None:
    content = (
        b'{"message":"Bad","code":"X_1","details":{"validationErrors":[{"p":"a"}]}}'
    )
    with pytest.raises(BadRequestError) as caught:
        client(Recorder(status=400, content=content)).send(get("1"))
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.message, error.code) == ("Bad", "X_1")
        assert error.validation_errors == [{"p": "a"}]
        expected = "GET /things/{id} was answered with status 400: X_1: Bad\n- a"
        assert str(error) == expected


def test_an_answer_of_another_shape_is_told_with_the_answer() -> None:
    with pytest.raises(
        ResponseDecodeError, match="missing required field `id`"
    ) as error:
        client(Recorder(content=b"{}")).send(get("1"))
    assert error.value.response is not None
    assert error.value.response.content == b"{}"


def test_a_raw_answer_is_had_beside_the_parsed_one() -> None:
    transport = Recorder(headers={"content-type": "application/json", "x-id": "7"})
    made = client(transport)
    raw = made.with_raw_response.send(get("1"))
    assert (raw.status, raw.headers["x-id"], raw.content) == (200, "7", b'{"id":"1"}')
    assert raw.parse() == Thing(id="1")
    assert made.send(get("1")) == Thing(id="1")


class LicenceError(PermissionDeniedError):
    """403 `LICENCE`."""


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (403, b'{"code":"LICENCE"}', LicenceError),
        (403, b'{"error":"LICENCE"}', LicenceError),
        # What its callers know of the class for a status holds for its kinds.
        (404, b'{"code":"LICENCE"}', NotFoundError),
        (403, b'{"code":"OTHER"}', PermissionDeniedError),
        (403, b"<html>", PermissionDeniedError),
    ],
)
def test_a_code_with_its_status_has_a_class_of_its_own(
    status: int, body: bytes, kind: type[ApiStatusError]
) -> None:
    envelope = ErrorEnvelope(code="code", classes={(403, "LICENCE"): LicenceError})
    response = Response(status=status, headers={"x-request-id": "r-1"}, content=body)

    error = status_error("GET /x", response, envelope)

    assert type(error) is kind
    assert error.request_id == "r-1"
    assert type(pickle.loads(pickle.dumps(error))) is kind


def test_a_raw_answer_of_a_failure_is_an_error_too() -> None:
    with pytest.raises(NotFoundError):
        client(Recorder(status=404)).with_raw_response.send(get("1"))


def test_statuses_can_differ_in_what_they_return() -> None:
    operation = Operation(
        id="x",
        method="GET",
        path="/x",
        returns=Thing,
        returns_by_status={204: None},
    )
    assert client(Recorder(204, b"")).send(Call(operation=operation)) is None


@pytest.mark.parametrize("media_type", ["text/html; charset=utf-8", "application/json"])
def test_what_is_no_file_is_not_taken_for_one(media_type: str) -> None:
    operation = Operation(
        id="x",
        method="GET",
        path="/x",
        returns=bytes,
        accept="application/pdf",
        repeatable=True,
    )
    transport = Recorder(
        content=b"<html>log in</html>", headers={"content-type": media_type}
    )
    with pytest.raises(ResponseDecodeError, match=media_type.partition(";")[0]):
        client(transport).send(Call(operation=operation))


def test_an_empty_answer_is_told_to_be_empty() -> None:
    with pytest.raises(ResponseDecodeError, match="it has no body"):
        client(Recorder(status=204, content=b"")).send(get("1"))


def test_an_amount_in_an_error_is_exact() -> None:
    content = b'{"details":{"amount":12345678901234567.89}}'
    with pytest.raises(BadRequestError) as error:
        client(Recorder(status=400, content=content)).send(get("1"))
    amount = Decimal("12345678901234567.89")
    assert error.value.body == {"details": {"amount": amount}}


def test_what_cannot_be_sent_is_an_error_that_says_where() -> None:
    operation = Operation(id="x", method="GET", path="/x")
    with pytest.raises(ValueError, match=r"GET /x: .*surrogates"):
        client(Recorder()).send(Call(operation=operation, query={"q": "\ud83d"}))


@pytest.mark.parametrize("value", ["a\nb", "a ", "ø"])
def test_default_headers_are_what_headers_can_hold(value: str) -> None:
    with pytest.raises(ValueError, match="`X-A`"):
        client(Recorder(), default_headers={"X-A": value})


@pytest.mark.parametrize(
    ("headers", "content"),
    [
        ({"content-type": "text/plain; charset=ISO-8859-1"}, "é".encode("latin-1")),
        ({"content-type": 'text/plain; charset="utf-8"'}, "é".encode()),
        ({"content-type": "text/plain; charset=unheard-of"}, "é".encode()),
        ({"date": "now"}, "é".encode()),
    ],
)
def test_text_is_read_in_its_charset(
    headers: Mapping[str, str], content: bytes
) -> None:
    operation = Operation(
        id="x", method="GET", path="/x", returns=str, accept="text/plain"
    )
    transport = Recorder(content=content, headers=headers)
    assert client(transport).send(Call(operation=operation)) == "é"


def test_bytes_and_text_are_not_parsed() -> None:
    for returns, expected in ((bytes, b"%PDF"), (str, "%PDF")):
        operation = Operation(id="x", method="GET", path="/x", returns=returns)
        transport = Recorder(
            content=b"%PDF", headers={"content-type": "application/pdf"}
        )
        assert client(transport).send(Call(operation=operation)) == expected


def test_plain_http_is_refused_but_on_this_machine() -> None:
    for url in ("http://127.0.0.1:8000", "http://localhost", "http://[::1]:1"):
        client(Recorder(), base_url=url)
    with pytest.raises(ValueError, match="without TLS"):
        client(Recorder(), base_url="http://api.example.com")
    client(Recorder(), base_url="http://api.example.com", allow_http=True)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.example.com",
        "ftp://x",
        "https://",
        "/v1",
        "https://a.example/?x=1",
        "https://a.example/#x",
        "https://a.example:99999",
        "https://a b.example",
        "https://a.example/\n",
    ],
)
def test_a_base_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="`base_url` is"):
        client(Recorder(), base_url=url)


def test_an_operation_can_have_a_base_url_unless_one_is_given() -> None:
    operation = Operation(
        id="x",
        method="GET",
        path="/x",
        returns=Thing,
        base_url="https://files.example.com/",
    )
    transport = Recorder()
    client(transport).send(Call(operation=operation))
    client(transport, base_url="https://mock.example.com").send(
        Call(operation=operation)
    )
    assert [request.url for request in transport.sent] == [
        "https://files.example.com/x",
        "https://mock.example.com/x",
    ]


def test_a_closed_client_does_not_send() -> None:
    transport = Recorder()
    with client(transport) as opened:
        opened.send(get("1"))
    assert transport.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        opened.send(get("1"))


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_a_timeout_has_to_be_some_seconds(timeout: float) -> None:
    with pytest.raises(ValueError, match="`timeout` is"):
        client(Recorder(), timeout=timeout)


def test_default_headers_go_with_every_request_and_yield_to_the_calls_own() -> None:
    transport = Recorder()
    made = client(transport, default_headers={"X-Team": "a", "X-Trace": "a"})
    made.send(Call(operation=GET, path={"id": "1"}, headers={"X-Trace": "b"}))
    headers = transport.sent[0].headers
    assert (headers["x-team"], headers["x-trace"]) == ("a", "b")


def test_a_base_url_holds_no_credential_and_none_is_shown() -> None:
    with pytest.raises(ValueError, match="user name or a password") as error:
        client(Recorder(), base_url="https://user:hush@a.example")
    assert "hush" not in str(error.value)


def test_what_somebody_else_answers_is_no_success() -> None:
    transport = Recorder(
        content=b"<html>log in</html>", headers={"content-type": "text/html"}
    )
    read = Operation(
        id="x", method="GET", path="/x", returns=Thing, repeatable=True, security=()
    )
    write = Operation(id="x", method="POST", path="/x", returns=Thing, security=())
    for one in (client(transport), client(transport).with_raw_response):
        with pytest.raises(ResponseDecodeError, match="it is `text/html`"):
            one.send(Call(operation=read))
        with pytest.raises(OutcomeUnknownError) as error:
            one.send(Call(operation=write))
        assert isinstance(error.value.__cause__, ResponseDecodeError)


@pytest.mark.parametrize("content", [b'{"id":"caf\xe9"}', b'{"a":' * 100_000])
@pytest.mark.parametrize("status", [200, 400])
def test_no_answer_makes_a_decoder_leak(status: int, content: bytes) -> None:
    with pytest.raises((ResponseDecodeError, BadRequestError)) as error:
        client(Recorder(status, content)).send(get("1"))
    assert getattr(error.value, "response", None) is not None


def test_a_refusal_says_what_is_wrong_with_the_request() -> None:
    errors = [
        {"property": f"lines.{number}", "constraints": {"isUuid": "be a UUID"}}
        for number in range(5)
    ]
    content = msgspec.json.encode({"details": {"validationErrors": errors}})
    with pytest.raises(BadRequestError) as error:
        client(Recorder(400, content)).send(get("1"))
    assert str(error.value).splitlines()[1:] == [
        "- lines.0; be a UUID",
        "- lines.1; be a UUID",
        "- lines.2; be a UUID",
        "- and 2 more",
    ]


def test_the_shape_of_an_oauth_error_is_known() -> None:
    content = b'{"error":"invalid_client","error_description":"Rate limit exceeded."}'
    with pytest.raises(RateLimitError) as error:
        client(Recorder(429, content), max_retries=0).send(get("1"))
    assert error.value.code == "invalid_client"
    assert error.value.message == "Rate limit exceeded."


def test_closing_a_client_with_options_leaves_the_other_open() -> None:
    transport = Recorder()
    made = client(transport)
    with made.with_options(timeout=3) as fast:
        fast.send(get("1"))
    assert not transport.is_closed
    assert made.send(get("1")) == Thing(id="1")
    made.close()
    assert transport.is_closed


def test_a_transport_that_speaks_of_the_system_is_understood() -> None:
    class Broken(Recorder):
        def send(self, request: Request, *, timeout: float) -> Response:
            raise ConnectionResetError("reset by peer")

    write = Operation(id="x", method="POST", path="/x", returns=Thing)
    with pytest.raises(OutcomeUnknownError) as error:
        client(Broken()).send(Call(operation=write))
    assert isinstance(error.value.__cause__, ApiConnectionError)
    assert isinstance(error.value.__cause__.__cause__, ConnectionResetError)


@pytest.mark.parametrize("name", ["a b", "", "a:", "é"])
def test_a_header_has_a_name_that_headers_have(name: str) -> None:
    with pytest.raises(ValueError, match="is no name for a header"):
        client(Recorder(), default_headers={name: "x"})
    with pytest.raises(ValueError, match="is no name for a header"):
        client(Recorder()).with_options(extra_headers={name: "x"})


def test_a_mistake_in_arguments_names_the_method() -> None:
    things = Things(client(Recorder(content=b"[]")))
    with pytest.raises(TypeError, match=r"^list\(\) got an unexpected"):
        things.list(page=1)


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/x?beta=true", {"a": 1}, "/x?beta=true&a=1"),
        ("/x?beta=true", {}, "/x?beta=true"),
        ("/x#upload", {"a": 1}, "/x?a=1"),
    ],
)
def test_a_path_may_hold_a_query_of_its_own(
    path: str, query: dict[str, Any], expected: str
) -> None:
    transport = Recorder()
    operation = Operation(id="x", method="GET", path=path, returns=Thing)
    client(transport).send(Call(operation=operation, query=query))
    assert transport.sent[0].url == f"https://api.example.com/v1{expected}"


def test_bytes_in_json_are_base64() -> None:
    operation = Operation(id="x", method="GET", path="/x", returns=bytes)
    transport = Recorder(content=b'"aGVsbG8="')
    assert client(transport).send(Call(operation=operation)) == b"hello"


def test_a_word_that_is_called_html_is_no_page() -> None:
    for returns, expected in ((None, None), (str, "ok")):
        operation = Operation(id="x", method="POST", path="/x", returns=returns)
        transport = Recorder(content=b"ok", headers={"content-type": "text/html"})
        assert client(transport).send(Call(operation=operation)) == expected


class Shape(OpenEnum):
    ROUND = "round"


class NewThing(ApiModel, kw_only=True):
    id: str
    shape: Shape | UnsetType = UNSET


def test_what_is_unknown_in_answers_is_told_once_each() -> None:
    told: list[Unknown] = []
    operation = Operation(id="get", method="GET", path="/things/x", returns=NewThing)
    answer = Recorder(content=b'{"id":"1","shape":"flat","colour":"red"}')
    made = client(answer, on_unknown=told.append)

    for each in (made, made, made.with_options(timeout=1)):
        each.send(Call(operation=operation))
    answer.answer = Response(
        status=200,
        headers={"content-type": "application/json"},
        content=b'{"id":"1","shape":"square","colour":"blue"}',
    )
    made.send(Call(operation=operation))

    assert [(one.kind, one.owner, one.name, one.value) for one in told] == [
        ("value", "Shape", "flat", "flat"),
        ("field", "NewThing", "colour", "red"),
        ("value", "Shape", "square", "square"),
    ]
    assert {one.request for one in told} == {"GET /things/x"}


def test_an_answer_that_does_not_fit_says_where() -> None:
    operation = Operation(
        id="listThings", method="GET", path="/things", returns=list[Thing]
    )
    content = b'[{"id":"1"},{"id":2}]'

    with pytest.raises(ResponseDecodeError) as caught:
        client(Recorder(content=content)).send(Call(operation=operation))

    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert error.path == "$[1].id"
        assert (error.operation, error.request) == ("listThings", "GET /things")
        assert error.response is not None
        assert error.response.content == content
        assert "- at `$[1].id`" in str(error)
        assert "GET /things was answered with status 200" in str(error)


def test_a_callback_that_fails_takes_no_answer_of_a_write() -> None:
    def fails(told: object) -> None:
        raise KeyError(told)

    operation = Operation(id="make", method="POST", path="/things", returns=NewThing)
    headers = {"content-type": "application/json", "deprecation": "true"}
    answer = Recorder(201, b'{"id":"1","colour":"red"}', headers)
    made = client(answer, on_unknown=fails, on_deprecation=fails)

    with pytest.warns() as caught:
        assert made.send(Call(operation=operation)).id == "1"

    said = {str(one.message) for one in caught if one.category is RuntimeWarning}
    assert said == {
        "`on_unknown` failed with KeyError; the call went on",
        "`on_deprecation` failed with KeyError; the call went on",
    }


@pytest.mark.parametrize("status", [200, 400])
def test_a_number_beyond_all_bounds_is_an_error_of_ours(status: int) -> None:
    operation = Operation(id="get", method="GET", path="/x", returns=dict[str, Any])
    content = b'{"code":1e99999999999999999999}'

    with pytest.raises((ResponseDecodeError, BadRequestError)):
        client(Recorder(status, content)).send(Call(operation=operation))
