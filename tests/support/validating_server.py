"""A server on this machine that takes only requests that the document allows."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError

from tests.support.answers import example_of
from tests.support.received import received

HOST = "https://api.ledgerbee.com"


@dataclass
class Server:
    """Where it listens, and what it has seen."""

    url: str
    operations: list[str] = field(default_factory=list)
    """Ids of operations whose request was right, in order."""
    violations: list[str] = field(default_factory=list)


@contextmanager
def validating_server(document: Mapping[str, Any]) -> Iterator[Server]:
    """Serve `document`, below `/api` as its server is, until the block ends."""
    rules = OpenAPI.from_dict(dict(document))
    seen = Server(url="")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one(self) -> None:
            length = int(self.headers.get("content-length", 0))
            request = received(
                self.command,
                f"{HOST}{self.path}",
                dict(self.headers.items()),
                self.rfile.read(length) or None,
            )
            try:
                operation = rules.unmarshal_request(request)
                operation.raise_for_errors()
            except OpenAPIError as error:
                cause = error.__cause__ or error
                seen.violations.append(f"{self.command} {self.path}: {cause!r}")
                self.answer(422, "application/json", b"{}")
                return
            found = _operation(
                document, self.command, request.path.removeprefix("/api")
            )
            unknown = {name.partition("[")[0] for name, _ in request.query} - {
                one["name"] for one in found["parameters"] if one["in"] == "query"
            }
            if unknown:
                seen.violations.append(f"{self.command} {self.path}: {unknown}")
            # OAuth 2 is a scheme that openapi-core takes no notice of.
            bearer = request.headers.get("authorization", "").startswith("Bearer ")
            if found.get("security") == [{"oauth2": []}] and not bearer:
                seen.violations.append(f"{self.command} {self.path}: no access token")
            seen.operations.append(found["operationId"])
            status, media_type, content = _answer(document, found)
            self.answer(status, media_type, content)

        do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = handle_one

        def answer(self, status: int, media_type: str, content: bytes) -> None:
            self.send_response(status)
            if media_type:
                self.send_header("Content-Type", media_type)
            if status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    seen.url = f"http://127.0.0.1:{listening.server_port}/api"
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    try:
        yield seen
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()


def _operation(document: Mapping[str, Any], method: str, path: str) -> Any:
    """Return the operation; a path without parameters goes before one with them."""
    given = path.split("/")
    fitting = [
        template
        for template, item in document["paths"].items()
        if method.lower() in item
        and len(template.split("/")) == len(given)
        and all(
            one == other or one.startswith("{")
            for one, other in zip(template.split("/"), given, strict=True)
        )
    ]
    template = min(fitting, key=lambda one: one.count("{"))
    return document["paths"][template][method.lower()]


def _answer(document: Mapping[str, Any], operation: Any) -> tuple[int, str, bytes]:
    status = min(int(one) for one in operation["responses"] if one.startswith("2"))
    content = operation["responses"][str(status)].get("content", {})
    for media_type, media in content.items():
        if media_type != "application/json":
            return status, media_type, b"%PDF-1.7"
        value = example_of(media["schema"], document)
        return status, media_type, json.dumps(value).encode()
    return status, "", b""
