"""What the docs show, run as it stands there."""

import json
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
import trustme

from ledgerbee import (
    ApiConnectionError,
    ApiStatusError,
    LedgerBee,
    OutcomeUnknownError,
)
from ledgerbee.transport import Request, Response
from tests.support.calls import ROOT
from tests.support.local_servers import http_server
from tests.support.markdown import programs
from tests.support.serving import serving
from tests.support.timing import FakeTiming

DOCS = ROOT / "generated" / "docs"


class Answers:
    """Answers with these statuses, each after a quarter of a second."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = list(statuses)
        self.timing = FakeTiming()

    def send(self, request: Request, *, timeout: float) -> Response:
        self.timing.moment += 0.25
        headers = {"content-type": "application/json"}
        return Response(status=self._statuses.pop(0), headers=headers, content=b"[]")

    def close(self) -> None:
        pass


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to run in, and a credential."""
    monkeypatch.setenv("LEDGERBEE_API_KEY", "k")
    monkeypatch.chdir(tmp_path)
    return tmp_path


TRANSPORTS = programs(DOCS / "transport" / "index.md")


@pytest.mark.parametrize("number", range(len(TRANSPORTS)))
def test_every_transport_of_the_docs_can_be_made(number: int, place: Path) -> None:
    authority = trustme.CA()
    mine = authority.issue_cert("me.example")
    authority.cert_pem.write_to_path(place / "company-ca.pem")
    mine.cert_chain_pems[0].write_to_path(place / "client.pem")
    mine.private_key_pem.write_to_path(place / "client.key")
    names: dict[str, Any] = {"__name__": "shown"}
    exec(TRANSPORTS[number], names)
    assert isinstance(names.get("client"), LedgerBee) or "main" in names
    for name in ("client", "connections"):
        if name in names:
            names[name].close()


def test_the_docs_show_a_transport_for_each_setting() -> None:
    text = "\n".join(TRANSPORTS)
    for word in ("proxy=", "load_verify_locations", "load_cert_chain", "http2=True"):
        assert word in text


def test_the_transport_of_the_docs_on_another_library_carries_calls(
    place: Path,
) -> None:
    (source,) = [one for one in TRANSPORTS if "urllib3" in one]
    names: dict[str, Any] = {"__name__": "shown"}
    exec(source, names)
    with http_server() as port:
        transport = names["PoolTransport"]()
        url = f"http://127.0.0.1:{port}"
        with LedgerBee(transport=transport, base_url=url) as client:
            raw = client.with_raw_response.company.get()
    assert (raw.status, raw.content) == (200, b'{"a": 1}')
    assert raw.headers["content-type"] == "application/json"
    with (
        LedgerBee(transport=transport, base_url=url, max_retries=0) as client,
        pytest.raises(ApiConnectionError),
    ):
        client.company.get()


def test_the_transport_of_the_docs_follows_no_redirect_and_loses_no_write(
    place: Path,
) -> None:
    (source,) = [one for one in TRANSPORTS if "urllib3" in one]
    names: dict[str, Any] = {"__name__": "shown"}
    exec(source, names)

    def away(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(
            b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n"
            b"Content-Length: 0\r\nConnection: close\r\n\r\n"
        )

    def cut_off(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 99\r\n\r\n{")

    with serving(away, cut_off) as (url, _):
        transport = names["PoolTransport"]()
        with LedgerBee(transport=transport, base_url=url, max_retries=0) as client:
            with pytest.raises(ApiStatusError, match="302"):
                client.company.get()
            with pytest.raises(OutcomeUnknownError):
                client.projects.create(name="New warehouse")


def test_the_hooks_of_the_docs_are_called(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, _ = programs(DOCS / "observe" / "index.md")
    names: dict[str, Any] = {"__name__": "shown"}
    exec(source, names)
    transport = Answers(503, 200)
    hooks = names["client"]._hooks
    client = LedgerBee(transport=transport, hooks=hooks, timing=transport.timing)
    client.vat_codes.list()
    assert capsys.readouterr().out == (
        "GET /v1/vat-codes 503 0.250 s\n"
        "GET /v1/vat-codes status 503 again in 0.2 s\n"
        "GET /v1/vat-codes 200 0.250 s\n"
    )


def test_the_log_of_the_docs_is_the_one_that_is_written(
    place: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "ledgerbee")
    transport = Answers(200)
    LedgerBee(transport=transport, timing=transport.timing).vat_codes.list()
    assert caplog.messages == ["GET /v1/vat-codes: status 200 in 250 ms, attempts: 1"]
    text = (DOCS / "observe" / "index.md").read_text(encoding="utf-8")
    assert "INFO:ledgerbee:GET /things/{id}: status 200 in 143 ms, attempts: 1" in text


FILES = programs(DOCS / "files" / "index.md")


class Files:
    """Answers with a file to a GET, and with an entry to the rest."""

    def __init__(self) -> None:
        self.sent: list[Request] = []

    def send(self, request: Request, *, timeout: float) -> Response:
        self.sent.append(request)
        if request.method == "GET":
            headers = {"content-type": "application/pdf", "content-length": "3"}
            return Response(status=200, headers=headers, content=b"PDF")
        headers = {"content-type": "application/json"}
        content = (
            b'{"id":"1","entryType":"JOURNAL_ENTRY","date":"2026-01-15",'
            b'"originalAmount":1}'
        )
        return Response(status=201, headers=headers, content=content)

    def close(self) -> None:
        pass


class AsyncFiles(Files):
    async def send(  # type: ignore[override]
        self, request: Request, *, timeout: float
    ) -> Response:
        return super().send(request, timeout=timeout)

    async def close(self) -> None:  # type: ignore[override]
        pass


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Files:
    """What clients that are made without a transport send with."""
    made, later = Files(), AsyncFiles()
    later.sent = made.sent
    module = "ledgerbee._runtime.link"
    monkeypatch.setattr(f"{module}.Link.transport", lambda link: made)
    monkeypatch.setattr(f"{module}.AsyncLink.transport", lambda link: later)
    return made


def test_the_docs_save_and_stream_files(
    place: Path, files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    save, stream, later, _ = FILES
    exec(save, {"__name__": "shown"})
    assert (place / "file.pdf").read_bytes() == b"PDF"
    (place / "file.pdf").unlink()
    exec(stream, {"__name__": "shown"})
    exec(later, {"__name__": "shown"})
    assert (place / "file.pdf").read_bytes() == b"PDF"
    assert capsys.readouterr().out == "3 of 3\n200 application/pdf 3\n3\n3\n"
    assert {one.url.rpartition("/")[2] for one in files.sent} == {"pdf"}


def test_the_docs_attach_a_file(place: Path, files: Files) -> None:
    (place / "receipt.pdf").write_bytes(b"%PDF")
    exec(FILES[3], {"__name__": "shown"})
    (request,) = files.sent
    assert request.content is not None
    assert json.loads(request.content)["attachments"] == [
        {
            "fileName": "receipt.pdf",
            "mimeType": "application/pdf",
            "contentBase64": "JVBERg==",
        }
    ]
