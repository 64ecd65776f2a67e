"""Files: at once, in pieces, and on disk."""

import asyncio
import contextlib
import inspect
import os
import socket
import sys
import threading
import tracemalloc
import warnings
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from ledgerbee_sdkgen.runtime.api import Api
from ledgerbee_sdkgen.runtime.call import Call
from ledgerbee_sdkgen.runtime.client import AsyncClient, SyncClient
from ledgerbee_sdkgen.runtime.deprecations import ApiDeprecationWarning
from ledgerbee_sdkgen.runtime.downloads import downloads, downloads_async
from ledgerbee_sdkgen.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ErrorEnvelope,
    NotFoundError,
    OutcomeUnknownError,
    ResponseDecodeError,
)
from ledgerbee_sdkgen.runtime.hooks import Hooks
from ledgerbee_sdkgen.runtime.httpx_transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from ledgerbee_sdkgen.runtime.operation import Operation
from ledgerbee_sdkgen.runtime.resource import Resource
from ledgerbee_sdkgen.runtime.security import OAuth2
from ledgerbee_sdkgen.runtime.transport import Request, Response
from tests.support.local_servers import http_server
from tests.support.scripted import (
    AsyncScripted,
    AsyncStreaming,
    Scripted,
    Streaming,
    answer,
)
from tests.support.serving import serving

API = Api(
    name="things",
    version="1",
    base_url="https://api.example.com",
    security={
        "oauth": OAuth2(
            argument="access_token",
            environment="T_TOKEN",
            client_id_argument="client_id",
            client_id_environment="T_ID",
            client_secret_argument="client_secret",
            client_secret_environment="T_SECRET",
            token_url="/oauth/token",
        )
    },
    default_security=((),),
    errors=ErrorEnvelope(code="code"),
)
PDF = Operation(
    id="pdf",
    method="GET",
    path="/things/{id}/pdf",
    returns=bytes,
    accept="application/pdf",
    repeatable=True,
)


def pdf(id: str, *, draft: bool = False) -> Call[bytes]:
    """Download it."""
    return Call(operation=PDF, path={"id": id}, query={"draft": draft})


def old_pdf() -> Call[bytes]:
    operation = Operation(
        id="old", method="GET", path="/old", returns=bytes, deprecated="use another"
    )
    return Call(operation=operation)


def printed() -> Call[bytes]:
    operation = Operation(
        id="print",
        method="POST",
        path="/print",
        returns=bytes,
        accept="application/pdf",
        read_back="client.things.list()",
    )
    return Call(operation=operation)


def signed() -> Call[bytes]:
    operation = Operation(
        id="signed",
        method="GET",
        path="/signed",
        returns=bytes,
        accept="application/pdf",
        repeatable=True,
        security=(("oauth",),),
    )
    return Call(operation=operation)


class Things(Resource):
    pdf = downloads(pdf)
    old = downloads(old_pdf)
    print = downloads(printed)
    signed = downloads(signed)


class AsyncThings(Resource):
    pdf = downloads_async(pdf)
    print = downloads_async(printed)
    signed = downloads_async(signed)


def head(status: int = 200, length: int | None = None, **more: Any) -> Response:
    headers = {"content-type": "application/pdf", **more}
    if length is not None:
        headers["content-length"] = str(length)
    return answer(status, b"", headers)


class Sync:
    """What a test does, in a program of threads."""

    def __init__(self, transport: Any = None, **options: Any) -> None:
        given = {"credentials": {}, **options}
        self._client = SyncClient(API, transport=transport, **given)

    def save(self, path: Any, name: str = "pdf", *args: Any, **more: Any) -> Any:
        with self._client:
            given = args or (("one",) if name == "pdf" else ())
            return getattr(Things(self._client), name).save(path, *given, **more)

    def stream(self, name: str = "pdf", *args: Any, **more: Any) -> Any:
        """Return status, headers and length of the answer, and its pieces."""
        with self._client:
            given = args or (("one",) if name == "pdf" else ())
            with getattr(Things(self._client), name).stream(*given, **more) as file:
                return file.status, file.headers, file.length, list(file)

    def call(self, *args: Any) -> Any:
        with self._client:
            return Things(self._client).pdf(*args)

    @staticmethod
    def transport(streaming: Streaming) -> Any:
        return streaming

    plain = staticmethod(lambda scripted: scripted)
    pool = HttpxTransport


class Async:
    """The same in asyncio."""

    def __init__(self, transport: Any = None, **options: Any) -> None:
        given = {"credentials": {}, **options}
        self._client = AsyncClient(API, transport=transport, **given)

    def save(self, path: Any, name: str = "pdf", *args: Any, **more: Any) -> Any:
        async def run() -> Any:
            async with self._client:
                given = args or (("one",) if name == "pdf" else ())
                made = getattr(AsyncThings(self._client), name)
                return await made.save(path, *given, **more)

        return asyncio.run(run())

    def stream(self, name: str = "pdf", *args: Any, **more: Any) -> Any:
        async def run() -> Any:
            async with self._client:
                given = args or (("one",) if name == "pdf" else ())
                made = getattr(AsyncThings(self._client), name)
                async with made.stream(*given, **more) as file:
                    pieces = [piece async for piece in file]
                    return file.status, file.headers, file.length, pieces

        return asyncio.run(run())

    def call(self, *args: Any) -> Any:
        async def run() -> Any:
            async with self._client:
                return await AsyncThings(self._client).pdf(*args)

        return asyncio.run(run())

    @staticmethod
    def transport(streaming: Streaming) -> Any:
        return AsyncStreaming(streaming)

    plain = AsyncScripted
    pool = AsyncHttpxTransport


@pytest.fixture(params=[Sync, Async])
def made(request: pytest.FixtureRequest) -> Any:
    return request.param


def scripted(
    made: Any,
    *outcomes: Response | Exception,
    pieces: Sequence[Sequence[Any]],
    **options: Any,
) -> tuple[Any, Scripted, Streaming]:
    script = Scripted(*outcomes)
    streaming = Streaming(script, *pieces)
    options = {"timing": script.timing, **options}
    return made(made.transport(streaming), **options), script, streaming


def test_a_file_is_saved_and_its_progress_told(made: Any, tmp_path: Path) -> None:
    program, script, streaming = scripted(
        made, head(length=6), pieces=[[b"abcd", b"ef"]]
    )
    told: list[tuple[int, int | None]] = []
    path = tmp_path / "a.pdf"
    saved = program.save(path, progress=lambda done, all: told.append((done, all)))
    assert saved == path
    assert path.read_bytes() == b"abcdef"
    assert told == [(4, 6), (6, 6)]
    assert os.listdir(tmp_path) == ["a.pdf"]
    (request,) = script.sent
    assert request.url.endswith("/things/one/pdf?draft=false")
    assert request.headers["accept-encoding"] == "identity"
    assert streaming.open == 0


def test_what_is_not_told_of_a_length_is_none(made: Any, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    program, _, _ = scripted(made, head(), pieces=[[b"abc"]])
    program.save(
        str(tmp_path / "a"), progress=lambda done, all: told.append((done, all))
    )
    assert told == [(3, None)]


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (206, {}, "it is not the whole file"),
        (204, {}, "it is not the whole file"),
        (200, {"content-encoding": "gzip", "content-length": "3"}, "it is compressed"),
    ],
)
def test_what_may_not_be_the_whole_file_is_none(
    made: Any, tmp_path: Path, status: int, headers: dict[str, str], said: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    first = answer(status, b"", {"content-type": "application/pdf", **headers})
    program, _, _ = scripted(made, first, pieces=[[b"abc"]])

    with pytest.raises(ResponseDecodeError, match=said):
        program.save(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_what_is_named_as_a_folder_is_none_to_write_to(
    made: Any, tmp_path: Path
) -> None:
    program, _, _ = scripted(made, head(), pieces=[[b"abc"]])

    with pytest.raises(IsADirectoryError, match="name the file in it"):
        program.save(f"{tmp_path}{os.sep}file{os.sep}")
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes with names")
def test_what_is_no_file_is_not_replaced_by_one(made: Any, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    program, _, _ = scripted(made, head(), pieces=[[b"abc"]])

    with pytest.raises(FileExistsError, match="no regular file"):
        program.save(path)
    assert path.is_fifo()


def test_the_file_that_was_there_stays_until_the_other_is_whole(
    made: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    seen: list[bytes] = []
    program, _, _ = scripted(made, head(), pieces=[[b"a", b"b"]])
    program.save(path, progress=lambda done, all: seen.append(path.read_bytes()))
    assert seen == [b"old", b"old"]
    assert path.read_bytes() == b"ab"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_file_has_the_permissions_that_files_have(made: Any, tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    kept = tmp_path / "kept"
    kept.touch(0o600)
    new = tmp_path / "new"
    for path in (new, kept):
        program, _, _ = scripted(made, head(), pieces=[[b"a"]])
        program.save(path)
    assert new.stat().st_mode == usual.stat().st_mode
    assert kept.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_a_link_is_followed(made: Any, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    program, _, _ = scripted(made, head(), pieces=[[b"a"]])
    assert program.save(tmp_path / "link") == tmp_path / "target"
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"a"


def refuse(done: int, total: int | None) -> None:
    raise ZeroDivisionError


LOST = ApiConnectionError("lost")


@pytest.mark.parametrize(
    ("first", "pieces", "progress", "error"),
    [
        (head(404), [b'{"code":"GONE"}'], None, NotFoundError),
        (head(), [b"ab", LOST], None, ApiConnectionError),
        (head(), [b"ab", OSError("broke")], None, ApiConnectionError),
        (head(length=9), [b"ab"], None, ApiConnectionError),
        (head(length=1), [b"ab"], None, ApiConnectionError),
        (head(), [b"ab"], refuse, ZeroDivisionError),
        (head(), [b"ab", KeyboardInterrupt()], None, KeyboardInterrupt),
        (ApiTimeoutError("late"), [], None, ApiTimeoutError),
    ],
)
def test_whatever_fails_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, first: Any, pieces: Any, progress: Any, error: Any
) -> None:
    for made in (Sync, Async):
        if made is Async and error is KeyboardInterrupt:
            continue
        path = tmp_path / "a.pdf"
        path.write_bytes(b"old")
        program, _, streaming = scripted(made, first, pieces=[pieces], max_retries=0)
        with pytest.raises(error):
            program.save(path, progress=progress)
        assert path.read_bytes() == b"old"
        assert os.listdir(tmp_path) == ["a.pdf"]
        assert streaming.open == 0


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(
    made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", full)
    program, _, _ = scripted(made, head(), pieces=[[b"ab"]])
    with pytest.raises(OSError, match="no space left"):
        program.save(tmp_path / "a.pdf")
    assert os.listdir(tmp_path) == []


def test_where_no_file_can_be_nothing_is_sent(made: Any, tmp_path: Path) -> None:
    for path, error, text in (
        (tmp_path / "none" / "a.pdf", FileNotFoundError, "make it first: .*none"),
        (tmp_path, IsADirectoryError, "it is a folder; name the file in it"),
    ):
        program, script, _ = scripted(made, head(), pieces=[[]])
        with pytest.raises(error, match=text):
            program.save(path)
        assert script.sent == []
    assert os.listdir(tmp_path) == []


def test_a_connection_that_is_lost_half_way_is_repeated_from_the_start(
    made: Any, tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    reasons: list[str] = []
    program, script, _ = scripted(
        made,
        head(length=4),
        pieces=[[b"abc", LOST], [b"a"], [b"ab", b"cd"]],
        max_retries=2,
        hooks=Hooks(on_retry=lambda event: reasons.append(event.reason)),
    )
    path = tmp_path / "a.pdf"
    program.save(path, progress=lambda done, all: told.append((done, all)))
    assert path.read_bytes() == b"abcd"
    assert told == [(3, 4), (1, 4), (2, 4), (4, 4)]
    assert reasons == ["ApiConnectionError", "ApiConnectionError"]
    assert len(script.timing.waits) == 2


def test_nothing_is_left_of_an_attempt_that_had_more(made: Any, tmp_path: Path) -> None:
    program, _, _ = scripted(made, head(), pieces=[[b"abcdef", LOST], [b"ab"]])
    program.save(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"ab"


def test_an_answer_that_is_cut_off_tells_how_much_there_was(
    made: Any, tmp_path: Path
) -> None:
    program, _, _ = scripted(made, head(length=9), pieces=[[b"ab"]], max_retries=0)
    with pytest.raises(ApiConnectionError, match="ended after 2 of 9 bytes"):
        program.save(tmp_path / "a.pdf")


def test_a_write_that_is_lost_half_way_is_not_sent_again(
    made: Any, tmp_path: Path
) -> None:
    program, script, _ = scripted(made, head(), pieces=[[b"a", LOST]])
    with pytest.raises(OutcomeUnknownError, match=r"look with `client\.things\.list"):
        program.save(tmp_path / "a.pdf", "print")
    assert len(script.sent) == 1


def test_a_file_is_streamed_with_its_head_known(made: Any) -> None:
    program, _, streaming = scripted(made, head(length=3), pieces=[[b"a", b"bc"]])
    status, headers, length, pieces = program.stream()
    assert (status, length, pieces) == (200, 3, [b"a", b"bc"])
    assert headers["content-type"] == "application/pdf"
    assert streaming.open == 0


def test_a_stream_that_breaks_off_is_an_error(made: Any) -> None:
    cases: list[tuple[list[Any], str]]
    cases = [([b"a"], "ended after 1 of 3"), ([b"a", LOST], "lost")]
    for pieces, text in cases:
        program, script, streaming = scripted(made, head(length=3), pieces=[pieces])
        with pytest.raises(ApiConnectionError, match=text):
            program.stream()
        assert len(script.sent) == 1
        assert streaming.open == 0


def test_a_stream_that_does_not_begin_is_repeated(made: Any) -> None:
    program, script, streaming = scripted(
        made, answer(503), LOST, head(), pieces=[[b"busy"], [b"a"]], max_retries=2
    )
    assert program.stream()[3] == [b"a"]
    assert len(script.sent) == 3
    assert streaming.open == 0


@pytest.mark.parametrize("kind", ["save", "stream"])
def test_a_failure_is_the_error_of_its_status(
    made: Any, kind: str, tmp_path: Path
) -> None:
    program, _, _ = scripted(made, head(404), pieces=[[b'{"code"', b':"GONE"}']])
    given = [tmp_path / "a"] if kind == "save" else []
    with pytest.raises(NotFoundError) as caught:
        getattr(program, kind)(*given)
    assert caught.value.code == "GONE"


@pytest.mark.parametrize("media_type", ["text/html", "application/json"])
@pytest.mark.parametrize("kind", ["save", "stream"])
def test_what_is_no_file_is_not_taken_for_one(
    made: Any, kind: str, media_type: str, tmp_path: Path
) -> None:
    other = answer(200, b"", {"content-type": media_type})
    program, _, streaming = scripted(made, other, pieces=[[b"<html>", b"login"]])
    given = [tmp_path / "a"] if kind == "save" else []
    with pytest.raises(ResponseDecodeError, match=f"it is `{media_type}`") as caught:
        getattr(program, kind)(*given)
    assert caught.value.response is not None
    assert caught.value.response.content == b"<html>login"
    assert os.listdir(tmp_path) == []
    assert streaming.open == 0


def test_a_token_that_is_refused_is_renewed_for_a_file(
    made: Any, tmp_path: Path
) -> None:
    token = answer(200, b'{"access_token":"t","expires_in":3600}')
    program, script, _ = scripted(
        made,
        head(401),
        token,
        head(),
        pieces=[[b"{}"], [b"a"]],
        credentials={"oauth": (None, "id", "secret")},
    )
    program._client._tokens.text = "old"
    program._client._tokens.ends = script.timing.moment + 100
    program.save(tmp_path / "a", "signed")
    assert (tmp_path / "a").read_bytes() == b"a"
    asked = [one.headers.get("authorization") for one in script.sent]
    assert asked == ["Bearer old", None, "Bearer t"]


def test_the_whole_may_take_no_longer_than_it_is_given(
    made: Any, tmp_path: Path
) -> None:
    slow = [[b"a"] * 20, [b"a"] * 20]
    program, script, _ = scripted(
        made, head(), pieces=slow, timeout=0.3, total_timeout=2.0
    )
    with pytest.raises(ApiTimeoutError, match=r"its content took more than 1\.75 s"):
        program.save(tmp_path / "a")
    assert len(script.sent) == 1
    # Where the whole has no limit, it takes as long as it takes.
    program, _, _ = scripted(made, head(), pieces=slow, timeout=0.3)
    program.save(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"a" * 20


def test_a_transport_that_does_not_stream_gives_one_piece(
    made: Any, tmp_path: Path
) -> None:
    whole = answer(200, b"abc", {"content-type": "application/pdf"})
    assert made(made.plain(Scripted(whole))).stream()[3] == [b"abc"]
    made(made.plain(Scripted(whole))).save(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"abc"


def test_a_download_is_called_and_described_like_its_function(made: Any) -> None:
    whole = answer(200, b"abc", {"content-type": "application/pdf"})
    assert made(made.plain(Scripted(whole))).call("one") == b"abc"
    things = Things(SyncClient(API, credentials={}))
    assert (things.pdf.__name__, things.pdf.__doc__) == ("pdf", "Download it.")
    assert list(inspect.signature(things.pdf).parameters) == ["id", "draft"]
    assert things.pdf is things.pdf
    assert repr(things.pdf) == "<download pdf>"


def test_the_raw_answer_of_a_download_can_be_had() -> None:
    whole = answer(200, b"abc", {"content-type": "application/pdf"})
    client = SyncClient(API, credentials={}, transport=Scripted(whole))
    raw = Things(client.with_raw_response).pdf("one")
    assert (raw.status, raw.content, raw.parse()) == (200, b"abc", b"abc")


def test_a_deprecated_download_warns_where_it_is_called(tmp_path: Path) -> None:
    whole = answer(200, b"abc", {"content-type": "application/pdf"})
    client = SyncClient(API, credentials={}, transport=Scripted(whole))
    things = Things(client)
    for use in (things.old, things.old.stream, lambda: things.old.save(tmp_path / "a")):
        with pytest.warns(ApiDeprecationWarning, match="use another") as seen:
            use()
        assert [one.filename for one in seen] == [__file__]


def test_a_stream_is_given_back_where_its_call_fails_after_all(made: Any) -> None:
    program, _, streaming = scripted(made, head(sunset="2030-01-01"), pieces=[[b"a"]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ApiDeprecationWarning):
            program.stream()
    assert streaming.open == 0


# Over real connections.

HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n"
    b"Content-Length: %d\r\nConnection: close\r\n\r\n"
)


def test_a_truncated_file_is_had_again_from_a_server(made: Any, tmp_path: Path) -> None:
    def truncates(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(HEAD % 6 + b"abc")

    def answers(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(HEAD % 6 + b"abcdef")

    with serving(truncates, answers) as (url, _):
        made(base_url=url, max_retries=1).save(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"abcdef"


def test_a_file_that_falls_silent_is_late(made: Any, tmp_path: Path) -> None:
    def stalls(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(HEAD % 6 + b"abc")
        stop.wait(20)

    for kind in ("save", "stream"):
        given = [tmp_path / "a"] if kind == "save" else []
        with serving(stalls) as (url, _):
            program = made(base_url=url, max_retries=0, timeout=0.3)
            with pytest.raises(ApiTimeoutError, match=r"within 0\.3 seconds"):
                getattr(program, kind)(*given)


def test_a_piece_is_had_before_the_next_is_sent() -> None:
    had = threading.Event()

    def waits(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(HEAD % 6 + b"abc")
        if had.wait(20):
            connection.sendall(b"def")

    with (
        serving(waits) as (url, _),
        SyncClient(API, credentials={}, base_url=url) as client,
        Things(client).pdf.stream("one") as file,
    ):
        assert next(file) == b"abc"
        had.set()
        assert list(file) == [b"def"]

    async def run(url: str) -> None:
        async with (
            AsyncClient(API, credentials={}, base_url=url) as client,
            AsyncThings(client).pdf.stream("one") as file,
        ):
            assert await anext(file) == b"abc"
            had.set()
            assert [piece async for piece in file] == [b"def"]

    had.clear()
    with serving(waits) as (url, _):
        asyncio.run(run(url))


class Large(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/pdf")
        self.send_header("Content-Length", str(512 * 65536))
        self.end_headers()
        # The client may have had enough.
        with contextlib.suppress(OSError):
            for _ in range(512):
                self.wfile.write(b"x" * 65536)

    def log_message(self, format: str, *args: object) -> None:
        pass


def test_a_large_file_is_never_in_memory_as_a_whole(made: Any, tmp_path: Path) -> None:
    with http_server(Large) as port:
        program = made(base_url=f"http://127.0.0.1:{port}")
        tracemalloc.start()
        try:
            program.save(tmp_path / "a")
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert (tmp_path / "a").stat().st_size == 512 * 65536
    assert most < 8 * 1024 * 1024


def test_a_stream_that_is_left_early_gives_its_connection_back() -> None:
    with http_server(Large) as port:
        options: Any = {"credentials": {}, "base_url": f"http://127.0.0.1:{port}"}
        pool = HttpxTransport(max_connections=1)
        with SyncClient(API, transport=pool, timeout=10, **options) as client:
            for _ in range(3):
                with Things(client).pdf.stream("one") as file:
                    assert next(file)

        async def run() -> None:
            pool = AsyncHttpxTransport(max_connections=1)
            other = Request(method="GET", url=options["base_url"], headers={})
            async with AsyncClient(API, transport=pool, timeout=10, **options) as made:
                for _ in range(3):
                    async with AsyncThings(made).pdf.stream("one") as file:
                        assert await anext(file)
                        # Others wait for it as they do for any call.
                        with pytest.raises(ApiTimeoutError, match="no connection was"):
                            await pool.send(other, timeout=0.1)

        asyncio.run(run())


def test_a_hook_does_not_have_the_pieces_of_a_stream(made: Any) -> None:
    seen: list[Response] = []
    hooks = Hooks(after_response=lambda event: seen.append(event.response))
    program, _, _ = scripted(made, head(length=3), pieces=[[b"a", b"bc"]], hooks=hooks)

    *_, pieces = program.stream()

    assert b"".join(pieces) == b"abc"
    assert [type(one) for one in seen] == [Response]
    assert seen[0].content == b""
