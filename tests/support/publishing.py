"""A server on this machine that publishes a document, and has its moods."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler

from tests.support.local_servers import http_server


@dataclass(frozen=True)
class Reply:
    """One answer."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    promised: int | None = None
    """Bytes that the answer says it has, where it breaks off before."""


@dataclass
class Site:
    """Answers with `first`, each once, and from then on with `reply`."""

    url: str
    reply: Reply = field(default_factory=Reply)
    first: list[Reply] = field(default_factory=list)
    asked: list[Message] = field(default_factory=list)
    """The headers of each request."""

    def publishes(self, text: str, etag: str = "") -> None:
        headers = {"ETag": etag} if etag else {}
        self.reply = Reply(text.encode(), headers=headers)


@contextlib.contextmanager
def publishing() -> Iterator[Site]:
    """Serve on loopback; who asks for the `ETag` that it has gets 304."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(self.headers)
            reply = site.first.pop(0) if site.first else site.reply
            etag = reply.headers.get("ETag")
            if etag and self.headers.get("If-None-Match") == etag:
                reply = Reply(status=304, headers=reply.headers)
            self.send_response(reply.status)
            for name, text in reply.headers.items():
                self.send_header(name, text)
            length = len(reply.body) if reply.promised is None else reply.promised
            self.send_header("Content-Length", str(length))
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(reply.body)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http_server(Handler) as port:
        site = Site(url=f"http://127.0.0.1:{port}/schema.json")
        yield site
