"""Documents fetched by https, never from an address that is not public.

What is checked is the address that is connected to, so that a name that means another
address the next time it is asked for gains nothing; and it is checked anew for each
redirect. No proxy is used: it would connect in our place.
"""

import contextlib
import ipaddress
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, urljoin, urlsplit

from msgspec import Struct

from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.source import Source, as_source, shown

if TYPE_CHECKING:
    import ssl

    import httpcore2

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

SECONDS: Final = 30.0
"""From the first connection to the last byte of one document, redirects included."""
REDIRECTS: Final = 5

_REDIRECTED: Final = frozenset({301, 302, 303, 307, 308})
_HTTPS: Final = frozenset({"https"})


def is_public(address: Address) -> bool:
    """Tell whether an address is one of the public internet, and of one host.

    An IPv4 address that is written within one of IPv6 counts as itself.
    """
    if isinstance(address, ipaddress.IPv6Address):
        held = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))
        inner = [one for one in held if one is not None]
        if int(address) >> 32 == _NAT64 or int(address) >> 32 == 0:
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if not all(map(is_public, inner)):
            return False
        if address.ipv4_mapped is not None:
            return True
        if address.is_site_local:
            # RFC 3879: no longer given out, and private where it still is.
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


# RFC 6052, section 2.1: `64:ff9b::/96`.
_NAT64: Final = int(ipaddress.IPv6Address("64:ff9b::")) >> 32


class UnreachableError(RefusedError):
    """The other side could not be reached, or broke off: it may answer later."""


class Answer(Struct, frozen=True, kw_only=True):
    """What came of a request, redirects followed."""

    status: int
    headers: Mapping[str, str]
    """By their names in lower case."""
    body: bytes
    """Of status 200; of any other, empty."""


class Remote(Struct, frozen=True, kw_only=True):
    """Fetches documents; the defaults are the only ones that references have."""

    admits: Callable[[Address], bool] = is_public
    """Whether an address may be connected to."""
    whose: str = "the public internet"
    """What the addresses are of that are admitted."""
    schemes: frozenset[str] = _HTTPS
    context: "ssl.SSLContext | None" = None
    """Whom to trust; None is whom the system trusts."""
    seconds: float = SECONDS
    clock: Callable[[], float] = time.monotonic
    heard: Callable[[int], None] = lambda _: None
    """What is told how many bytes have come, as they come."""

    def fetch(self, url: str, limit: int) -> Source:
        """Return the document at `url`, of `limit` bytes at most.

        Raises:
            RefusedError: if it must not be fetched, or cannot be.
            InputError: if it is not UTF-8 text.
        """
        answer = self.get(url, limit)
        if answer.status != 200:
            raise RefusedError("S020", f"the answer is {answer.status}")
        return as_source(url, answer.body)

    def get(
        self, url: str, limit: int, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Return what is answered at `url`, of `limit` bytes at most.

        Raises:
            RefusedError: if it must not be asked; `UnreachableError` if it cannot be.
        """
        try:
            import httpcore2
            import httpx2
        except ImportError as error:
            hint = "pip install 'ledgerbee-sdkgen[remote]'"
            raise RefusedError("S020", "httpx2 is not installed", hint) from error
        ends, at = self.clock() + self.seconds, url
        pool = httpcore2.ConnectionPool(
            ssl_context=self.context or httpx2.create_ssl_context(),
            network_backend=_guarded(self.admits, self.whose),
        )
        with pool:
            for _ in range(REDIRECTS + 1):
                answer = self._answer(pool, at, limit, ends, headers or {})
                if isinstance(answer, Answer):
                    return answer
                at = urljoin(at, answer)
        raise RefusedError("S023", f"it is redirected more than {REDIRECTS} times")

    def _answer(
        self,
        pool: "httpcore2.ConnectionPool",
        url: str,
        limit: int,
        ends: float,
        more: Mapping[str, str],
    ) -> Answer | str:
        """Return the answer, or where it redirects to."""
        import httpcore2

        _check(url, self.schemes)
        left = max(ends - self.clock(), 0.001)
        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), left)
        headers: dict[bytes | str, bytes | str] = {
            "Host": urlsplit(url).netloc,
            "Accept": "application/json, application/yaml, */*",
            "Accept-Encoding": "identity",
            "User-Agent": "ledgerbee-sdkgen",
        }
        headers.update(more.items())
        try:
            with pool.stream(
                "GET", url, headers=headers, extensions={"timeout": timeouts}
            ) as response:
                found = {
                    name.decode("latin-1").lower(): value.decode("latin-1")
                    for name, value in response.headers
                }
                if response.status in _REDIRECTED and "location" in found:
                    return found["location"]
                if response.status != 200:
                    return Answer(status=response.status, headers=found, body=b"")
                if found.get("content-encoding", "identity") != "identity":
                    raise RefusedError("S020", "the answer is compressed, unasked")
                body = self._body(response.iter_stream(), limit, ends)
                return Answer(status=200, headers=found, body=body)
        except httpcore2.TimeoutException as error:
            raise RefusedError(
                "S020", f"it took more than {self.seconds:g} s"
            ) from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            reason = str(error) or "the connection failed"
            raise UnreachableError("S020", reason) from error
        except (httpcore2.UnsupportedProtocol, UnicodeError, ValueError) as error:
            raise RefusedError("S020", "it is no address") from error

    def _body(self, pieces: Iterable[bytes], limit: int, ends: float) -> bytes:
        whole = bytearray()
        for piece in pieces:
            whole += piece
            self.heard(len(whole))
            if len(whole) > limit:
                raise RefusedError("S024", f"it is larger than {shown(limit)}")
            if self.clock() > ends:
                raise RefusedError("S020", f"it took more than {self.seconds:g} s")
        return bytes(whole)


def _check(url: str, schemes: frozenset[str]) -> None:
    """Refuse another scheme, and what holds a password."""
    parts = split_url(url)
    if parts.scheme not in schemes:
        raise RefusedError("S023", f"only https is fetched, not `{parts.scheme}`")
    if "@" in parts.netloc or not parts.hostname:
        raise RefusedError("S023", "a name or a password stands in the address")


def split_url(url: str) -> SplitResult:
    """Return the parts of an address.

    Raises:
        RefusedError: if it is none.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise RefusedError("S020", "it is no address") from error
    if not url.isascii() or any(one <= " " for one in url):
        raise RefusedError("S020", "it is no address; other letters are escaped by `%`")
    return parts


def _guarded(
    admits: Callable[[Address], bool], whose: str
) -> "httpcore2.NetworkBackend":
    """Return what connects, and only to addresses that are admitted."""
    import httpcore2

    class Guarded(httpcore2.NetworkBackend):
        def __init__(self) -> None:
            self._plain = httpcore2.SyncBackend()

        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,
            local_address: str | None = None,
            socket_options: Any = None,
        ) -> httpcore2.NetworkStream:
            """Connect to the first address of `host`; all of them have to be admitted.

            The name is looked up once, and what was found is connected to.
            """
            found = list(_addresses(host, port))
            if not all(map(admits, found)):
                raise RefusedError("S023", f"`{host}` is no address of {whose}")
            error: Exception = httpcore2.ConnectError(f"`{host}` has no address")
            for address in found:
                try:
                    return self._plain.connect_tcp(
                        str(address), port, timeout, local_address, socket_options
                    )
                except httpcore2.NetworkError as failed:
                    error = failed
            raise error

        def connect_unix_socket(
            self, path: str, timeout: float | None = None, socket_options: Any = None
        ) -> httpcore2.NetworkStream:
            raise RefusedError("S023", f"it is no address of {whose}")

        def sleep(self, seconds: float) -> None:
            self._plain.sleep(seconds)

    return Guarded()


def _addresses(host: str, port: int) -> Iterator[Address]:
    """Yield the addresses that a name stands for, each once."""
    import httpcore2

    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(f"`{host}` is not known") from error
    texts = dict.fromkeys(str(one[4][0]).partition("%")[0] for one in found)
    for text in texts:
        with contextlib.suppress(ValueError):
            yield ipaddress.ip_address(text)
