"""The document as its vendor publishes it: asked for until there is an answer."""

import ipaddress
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.remote import (
    Address,
    Answer,
    Remote,
    UnreachableError,
    split_url,
)
from ledgerbee_sdkgen.spec.source import RAISE, Source, as_source

WAITS: Final = (0.5, 2.0, 5.0)
"""Seconds before each further request, where the answer does not say."""
LONGEST: Final = 60.0
"""Seconds that an answer may ask to wait; who asks for more is not waited for."""

_LATER: Final = frozenset({429, 500, 502, 503, 504})


class Validators(Struct, frozen=True, kw_only=True):
    """What a server knows a version of the document by (RFC 9110, section 8.8)."""

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        """Return the headers that ask for the document only if it is another."""
        asked = {
            "If-None-Match": self.etag,
            "If-Modified-Since": self.last_modified,
        }
        return {name: text for name, text in asked.items() if text}


class Published(Struct, frozen=True, kw_only=True):
    """What is published now; `source` is None where it is what was known."""

    source: Source | None
    validators: Validators


class Publisher(Struct, frozen=True, kw_only=True):
    """Asks for published documents; the defaults are those of a run."""

    remote: Remote = field(default_factory=Remote)
    pause: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    waits: tuple[float, ...] = field(default_factory=lambda: WAITS)

    def fetch(
        self, url: str, limit: int, known: Validators, progress: Progress
    ) -> Published:
        """Return the document at `url`, unless it is the one `known` is of.

        Connections that fail, and answers that say "later", are tried again.

        Raises:
            InputError: if it cannot be had, or is not UTF-8 text. The message has no
                query of the address, which may be secret.
        """
        name = shown_url(url)
        remote = replace(self.remote, heard=lambda size: _tell(progress, name, size))
        progress.stage(f"fetching {name}")
        try:
            answer = self._answer(remote, url, limit, known, progress)
        except RefusedError as error:
            raise _offline(name, error.code, error.reason, error.hint) from error
        found = Validators(
            etag=answer.headers.get("etag", ""),
            last_modified=answer.headers.get("last-modified", ""),
        )
        if answer.status == 304 and known.headers():
            return Published(source=None, validators=found)
        if answer.status != 200:
            raise _offline(name, "S020", f"the answer is {answer.status}", "")
        return Published(source=as_source(name, answer.body), validators=found)

    def _answer(
        self,
        remote: Remote,
        url: str,
        limit: int,
        known: Validators,
        progress: Progress,
    ) -> Answer:
        """Return the first answer that is one, or the last there was."""
        for wait in (*self.waits, None):
            try:
                answer = remote.get(url, limit, known.headers())
            except UnreachableError:
                if wait is None:
                    raise
                why = "no connection"
            else:
                if answer.status not in _LATER or wait is None:
                    return answer
                asked = self._asked(answer)
                if asked is not None and asked > LONGEST:
                    return answer
                wait = wait if asked is None else max(asked, 0.0)
                why = f"the answer is {answer.status}"
            progress.stage(f"{why}; asking again in {wait:g} s")
            self.pause(wait)
        raise AssertionError("the last wait is None")

    def _asked(self, answer: Answer) -> float | None:
        """Return the seconds that an answer asks to wait (RFC 9110, section 10.2.3)."""
        text = answer.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit():
            return float(text[:9])
        try:
            moment = parsedate_to_datetime(text)
        except ValueError:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return (moment - self.now()).total_seconds()


def publisher_of(url: str, *, is_named: bool) -> Publisher:
    """Return who asks at `url`.

    An address of this machine is asked, by http too, if `is_named`: if the user wrote
    it for this run. A redirect leads from there to no other machine.
    """
    if is_named and _is_here(url):
        remote = Remote(
            admits=_is_loopback,
            whose="this machine",
            schemes=frozenset({"http", "https"}),
        )
        return Publisher(remote=remote)
    return Publisher()


def shown_url(url: str) -> str:
    """Return an address without what may be secret in it."""
    plain = url.partition("#")[0].partition("?")[0]
    scheme, mark, rest = plain.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"


def _is_here(url: str) -> bool:
    try:
        host = split_url(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except (RefusedError, ValueError):
        return False


def _is_loopback(address: Address) -> bool:
    return address.is_loopback


def _tell(progress: Progress, name: str, size: int) -> None:
    progress.stage(f"fetching {name}: {size // 1024} KiB")


def _offline(name: str, code: str, reason: str, hint: str) -> InputError:
    hints = {
        "S020": "try again later, or download it and give the file by `--from`",
        "S023": "download it yourself, and give the file by `--from`",
        "S024": RAISE,
    }
    message = f"the published document cannot be fetched: {reason}"
    where = Location(file=name)
    # A reference that cannot be read is another thing than a document.
    told = "S001" if code == "S020" else code
    found = diagnostic(told, message, where, hint=hint or hints[code])
    return InputError([found])
