"""Asking for a published document: patience, bounds, and what is not asked for."""

import itertools
import socket
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.spec.published import (
    WAITS,
    Published,
    Publisher,
    Validators,
    publisher_of,
)
from tests.support.publishing import Reply, Site, publishing

LIMIT = 1_000
NOW = datetime(2026, 6, 14, 12, 0, 0, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Site]:
    with publishing() as one:
        yield one


def asking(site: Site, waited: list[float]) -> Publisher:
    named = publisher_of(site.url, is_named=True)
    return replace(named, pause=waited.append, now=lambda: NOW)


def fetch(
    site: Site, waited: list[float] | None = None, known: Validators | None = None
) -> Published:
    publisher = asking(site, [] if waited is None else waited)
    return publisher.fetch(site.url, LIMIT, known or Validators(), Progress(None))


def refused(publisher: Publisher, url: str) -> str:
    with pytest.raises(InputError) as error:
        publisher.fetch(url, LIMIT, Validators(), Progress(None))
    (found,) = error.value.diagnostics
    return f"{found.location}: {found.message} ({found.code})"


def test_a_document_comes_with_what_it_is_known_by(site: Site) -> None:
    moment = "Sun, 14 Jun 2026 10:00:00 GMT"
    site.reply = Reply(b"{}", headers={"ETag": '"1"', "Last-Modified": moment})
    found = fetch(site)
    assert found.source is not None
    assert (found.source.name, found.source.text) == (site.url, "{}")
    assert found.validators == Validators(etag='"1"', last_modified=moment)


def test_what_is_known_is_not_sent_again(site: Site) -> None:
    site.publishes("{}", etag='"1"')
    known = Validators(etag='"1"', last_modified="Sun, 14 Jun 2026 10:00:00 GMT")
    assert fetch(site, known=known).source is None
    assert site.asked[0]["If-None-Match"] == '"1"'
    assert site.asked[0]["If-Modified-Since"] == known.last_modified


def test_not_modified_is_no_answer_to_who_knows_nothing(site: Site) -> None:
    site.reply = Reply(status=304)
    assert "the answer is 304" in refused(asking(site, []), site.url)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_who_says_later_is_asked_again(site: Site, status: int) -> None:
    site.publishes("{}")
    site.first = [Reply(status=status), Reply(status=status)]
    waited: list[float] = []
    assert fetch(site, waited).source is not None
    assert waited == list(WAITS[:2])


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_who_says_no_is_not_asked_again(site: Site, status: int) -> None:
    site.reply = Reply(status=status)
    assert f"the answer is {status}" in refused(asking(site, []), site.url)
    assert len(site.asked) == 1


def test_patience_ends(site: Site) -> None:
    site.reply = Reply(status=500)
    waited: list[float] = []
    assert "the answer is 500" in refused(asking(site, waited), site.url)
    assert waited == list(WAITS)


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        ("7", [7.0]),
        ("Sun, 14 Jun 2026 12:00:09 GMT", [9.0]),
        ("Sun, 14 Jun 2026 11:00:00 GMT", [0.0]),
        ("soon", [WAITS[0]]),
        ("-3", [WAITS[0]]),
    ],
)
def test_what_the_answer_asks_for_is_waited_for(
    site: Site, asked: str, waits: list[float]
) -> None:
    site.publishes("{}")
    site.first = [Reply(status=503, headers={"Retry-After": asked})]
    waited: list[float] = []
    fetch(site, waited)
    assert waited == waits


@pytest.mark.parametrize(
    "asked", ["61", "99999999999", "Mon, 15 Jun 2026 12:00:00 GMT"]
)
def test_nobody_waits_for_more_than_a_minute(site: Site, asked: str) -> None:
    site.reply = Reply(status=429, headers={"Retry-After": asked})
    waited: list[float] = []
    assert "the answer is 429" in refused(asking(site, waited), site.url)
    assert (waited, len(site.asked)) == ([], 1)


def test_an_answer_that_breaks_off_is_asked_for_again(site: Site) -> None:
    site.publishes('{"whole": 1}')
    site.first = [Reply(b'{"who', promised=12)]
    waited: list[float] = []
    found = fetch(site, waited)
    assert found.source is not None
    assert found.source.text == '{"whole": 1}'
    assert len(waited) == 1


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url, waited = f"http://127.0.0.1:{port}/a.json", list[float]()
    publisher = replace(publisher_of(url, is_named=True), pause=waited.append)
    said = refused(publisher, url)
    assert said.startswith(f"{url}: the published document cannot be fetched: ")
    assert waited == list(WAITS)


def test_what_is_too_large_is_refused(site: Site) -> None:
    site.publishes(" " * 1_001)
    said = refused(asking(site, []), site.url)
    assert said.endswith("it is larger than 1000 bytes (S024)")


def test_what_is_slow_is_refused(site: Site) -> None:
    site.publishes("{}")
    ticks = itertools.count(step=20)
    named = asking(site, [])
    slow = replace(named, remote=replace(named.remote, clock=lambda: next(ticks)))
    assert "it took more than 30 s" in refused(slow, site.url)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://10.0.0.1/latest", "`10.0.0.1` is no address of this machine"),
        ("http://169.254.169.254/", "`169.254.169.254` is no address of this machine"),
        ("file:///etc/passwd", "only https is fetched, not `file`"),
    ],
)
def test_a_redirect_leads_to_no_other_machine(
    site: Site, target: str, reason: str
) -> None:
    site.reply = Reply(status=302, headers={"Location": target})
    assert reason in refused(asking(site, []), site.url)


def test_this_machine_is_asked_only_where_the_user_names_it(site: Site) -> None:
    said = refused(publisher_of(site.url, is_named=False), site.url)
    assert "only https is fetched, not `http`" in said
    https = site.url.replace("http:", "https:")
    said = refused(publisher_of(https, is_named=False), https)
    assert "`127.0.0.1` is no address of the public internet" in said
    assert site.asked == []


@pytest.mark.parametrize("host", ["example.com", "10.0.0.1", "127.0.0.1.example.com"])
def test_no_other_machine_is_asked_by_http(host: str) -> None:
    url = f"http://{host}/schema.json"
    said = refused(publisher_of(url, is_named=True), url)
    assert "only https is fetched, not `http`" in said


def test_what_is_secret_in_an_address_is_not_told(site: Site) -> None:
    site.reply = Reply(status=404)
    said = refused(asking(site, []), f"{site.url}?token=hunter2")
    assert said.startswith(f"{site.url}: ")
    assert "hunter2" not in said
    said = refused(asking(site, []), "https://me:hunter2@example.com/a.json")
    assert "hunter2" not in said
