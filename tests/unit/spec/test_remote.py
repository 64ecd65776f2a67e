"""What is fetched, what is not, and that what is checked is what is connected to."""

import contextlib
import ipaddress
import itertools
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.library import library_beside
from ledgerbee_sdkgen.spec.remote import Address, Remote, is_public
from tests.support.folders import answering, put, whole

LIMIT = 1_000


@dataclass
class Site:
    """An https server on this machine: path → status, headers and body."""

    port: int
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    trust: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def url(self, path: str, host: str = "localhost") -> str:
        return f"https://{host}:{self.port}{path}"

    def holds(self, path: str, body: str, status: int = 200, **headers: str) -> None:
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        self.answers[path] = (status, named, body.encode())


@pytest.fixture
def site() -> Iterator[Site]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            status, headers, body = served.answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, text in headers.items():
                self.send_header(name, text)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    served = Site(port=server.server_address[1])
    authority.configure_trust(served.trust)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield served
    server.shutdown()
    server.server_close()
    thread.join()


def is_here(address: Address) -> bool:
    """Admit this machine, which no run does."""
    return address == ipaddress.ip_address("127.0.0.1") or address.is_global


@pytest.fixture(autouse=True)
def _one_address(monkeypatch: pytest.MonkeyPatch) -> None:
    # `localhost` may stand for `::1` too, where the server does not listen.
    found = socket.getaddrinfo

    def looked_up(host: Any, port: Any, *more: Any, **named: Any) -> Any:
        host = "127.0.0.1" if host == "localhost" else host
        return found(host, port, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)


def here(site: Site, **given: Any) -> Remote:
    return Remote(admits=is_here, context=site.trust, **given)


def refused(remote: Remote, url: str) -> str:
    with pytest.raises(RefusedError) as error:
        remote.fetch(url, LIMIT)
    return f"{error.value.code}: {error.value.reason}"


@pytest.mark.parametrize(
    "text",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("0.0.0.0", "100.64.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
        *("::1", "::", "fe80::1", "fec0::1", "fc00::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1"),
        *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::1"),
    ],
)
def test_an_address_within_is_not_public(text: str) -> None:
    assert not is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize(
    "text", ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1"]
)
def test_an_address_of_the_internet_is_public(text: str) -> None:
    assert is_public(ipaddress.ip_address(text))


def test_a_document_is_fetched(site: Site) -> None:
    site.holds("/a.yaml", "openapi: é\n")
    source = here(site).fetch(site.url("/a.yaml"), LIMIT)
    assert (source.name, source.text) == (site.url("/a.yaml"), "openapi: é\n")


def test_a_run_connects_to_no_address_within(site: Site) -> None:
    for host in ("localhost", "127.0.0.1"):
        said = refused(Remote(context=site.trust), site.url("/a.yaml", host))
        assert said == f"S023: `{host}` is no address of the public internet"
    assert site.asked == []


def test_a_name_is_looked_up_once_and_what_was_checked_is_connected_to(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.holds("/a.yaml", "a: 1\n")
    answers = itertools.chain(["127.0.0.1"], itertools.repeat("10.0.0.1"))
    asked = []

    def looked_up(host: str, port: int, *_: Any, **__: Any) -> Any:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    connected = []
    plain = socket.create_connection

    def connect(address: tuple[str, int], *more: Any, **named: Any) -> Any:
        connected.append(address[0])
        # As it is: the name was looked up already.
        monkeypatch.undo()
        return plain(address, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(socket, "create_connection", connect)
    assert here(site).fetch(site.url("/a.yaml"), LIMIT).text == "a: 1\n"
    assert (asked, connected) == (["localhost"], ["127.0.0.1"])


def test_a_name_of_which_one_address_is_within_is_refused(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def looked_up(host: str, port: int, *_: Any, **__: Any) -> Any:
        texts = ("127.0.0.1", "10.0.0.1")
        return [(socket.AF_INET, 1, 6, "", (text, port)) for text in texts]

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    assert refused(here(site), site.url("/a.yaml")).startswith("S023: `localhost`")
    assert site.asked == []


def test_a_redirect_is_followed_and_its_target_is_checked(site: Site) -> None:
    site.holds("/a", "", 302, location="/b")
    site.holds("/b", "b: 1\n")
    assert here(site).fetch(site.url("/a"), LIMIT).text == "b: 1\n"
    site.holds("/within", "", 307, location="https://10.0.0.1/latest/meta-data")
    assert refused(here(site), site.url("/within")) == (
        "S023: `10.0.0.1` is no address of the public internet"
    )
    for target in ("http://example.com/a", "file:///etc/passwd"):
        site.holds("/other", "", 302, location=target)
        said = refused(here(site), site.url("/other"))
        assert said.startswith("S023: only https is fetched")


def test_redirects_without_an_end_are_refused(site: Site) -> None:
    site.holds("/a", "", 302, location="/a")
    said = refused(here(site), site.url("/a"))
    assert (said, len(site.asked)) == ("S023: it is redirected more than 5 times", 6)


def test_what_is_too_large_is_not_read_to_its_end(site: Site) -> None:
    site.holds("/a", "x" * 10_000_000)
    assert refused(here(site), site.url("/a")) == "S024: it is larger than 1000 bytes"


def test_what_is_compressed_could_be_of_any_size(site: Site) -> None:
    site.holds("/a", "x", content_encoding="gzip")
    said = refused(here(site), site.url("/a"))
    assert said == "S020: the answer is compressed, unasked"


def test_all_of_a_document_has_one_time_limit(site: Site) -> None:
    site.holds("/a", "a: 1\n")
    ticks = itertools.count(step=20)
    said = refused(here(site, clock=lambda: next(ticks)), site.url("/a"))
    assert said == "S020: it took more than 30 s"


def test_what_is_not_there_is_told(site: Site) -> None:
    assert refused(here(site), site.url("/a")) == "S020: the answer is 404"


def test_a_server_that_is_not_trusted_is_not_read(site: Site) -> None:
    site.holds("/a", "a: 1\n")
    assert "certificate" in refused(Remote(admits=is_here), site.url("/a")).lower()
    assert site.asked == []


def test_a_document_that_is_no_text_is_told_with_its_address(site: Site) -> None:
    site.answers["/a"] = (200, {}, b"\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        here(site).fetch(site.url("/a"), LIMIT)


def test_relative_references_of_what_was_fetched_are_fetched(
    site: Site, tmp_path: Path
) -> None:
    site.holds("/x/pet.yaml", "properties: {owner: {$ref: ../Owner.json}}\n")
    site.holds("/Owner.json", '{"$ref": "x/pet.yaml", "title": "T"}')
    text = answering(site.url("/x/pet.yaml"))
    document = whole(tmp_path, {"spec.yaml": text}, fetcher=here(site))
    schemas = document.node("/components/schemas").value
    assert list(schemas) == ["pet", "Owner"]
    owner = document.location("/components/schemas/Owner")
    assert owner.file == site.url("/Owner.json")
    assert sorted(site.asked) == ["/Owner.json", "/x/pet.yaml"]


def test_a_file_of_this_machine_is_out_of_reach_of_what_was_fetched(
    site: Site, tmp_path: Path
) -> None:
    site.holds("/pet.yaml", "properties: {a: {$ref: 'file:///etc/passwd'}}\n")
    text = answering(site.url("/pet.yaml"))
    with pytest.raises(InputError) as error:
        whole(tmp_path, {"spec.yaml": text}, fetcher=here(site))
    assert [one.code for one in error.value.diagnostics] == ["S021"]


def test_the_digest_of_what_was_fetched_is_kept(site: Site, tmp_path: Path) -> None:
    site.holds("/pet.yaml", "type: string\n")
    path = put(tmp_path, {}).as_posix()
    library = library_beside(path, 0, here(site), LIMIT)
    library.document(site.url("/pet.yaml"))
    assert list(library.digests) == [site.url("/pet.yaml")]
    again = library_beside(path, 0, here(site), LIMIT)
    assert again.digest(site.url("/pet.yaml")) in library.digests.values()
