"""Every operation called, as its docs show it, against a server that validates."""

import importlib
import inspect
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.pipeline import read_api
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.names import assign_names
from tests.corpus.answers import answer
from tests.corpus.documents import Route
from tests.corpus.generate import PACKAGE
from tests.corpus.judge import Judge
from tests.corpus.package import client_class
from tests.corpus.rules import HOST, Rules

CLASS = "ClientOf"


class Violation(NamedTuple):
    """What went wrong in a call of `route`."""

    route: Route
    text: str

    def __str__(self) -> str:
        return f"{self.route}: {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleCall:
    """Source of one call; `client` is the client."""

    route: Route
    source: str


def api_of(document: Path) -> tuple[Api, Settings]:
    """Return the API that is described, read as the command line reads it."""
    findings = Findings()
    settings = load_settings(
        config=None,
        spec=document.as_posix(),
        package=PACKAGE,
        output=document.parent,
        templates=None,
        findings=findings,
    )
    return read_api(read_inputs(settings), findings, Progress(None)).api, settings


def example_calls(api: Api, settings: Settings) -> Iterator[ExampleCall]:
    """Yield two calls of each operation: with required arguments, and with all."""
    names = assign_names(api, settings.config.naming, client=CLASS)
    examples = Examples(schemas=api.schemas, names=names)
    for operation in api.operations:
        arguments = names.arguments[operation.location.pointer]
        route = Route(operation.method, operation.path.text)
        required = [one for one in arguments if one.required or one.asked]
        for some in (required, arguments):
            yield ExampleCall(route=route, source=examples.call(operation, some))


@dataclass
class Server:
    """A transport that judges each request and answers as the document says."""

    rules: Rules
    judge: Judge
    expected: Route | None = None
    seen: list[str] = field(default_factory=list)
    """What is wrong with the request, once it has come."""
    arrived: bool = False

    def send(self, request: Any, *, timeout: float) -> Any:
        """Return an answer that the document allows."""
        self.arrived = True
        method, url = request.method, request.url
        self.seen += self.judge.violations(
            method, url, request.headers, request.content
        )
        route = self.judge.route(method, url)
        if route is not None and route != self.expected:
            self.seen.append(f"it arrived as {route}")
        assert self.expected is not None
        made = answer(self.expected, self.rules)
        if made.unfit:
            self.seen.append(made.unfit)
        transport = importlib.import_module(f"{PACKAGE}._runtime.transport")
        headers = {"content-type": made.media_type} if made.media_type else {}
        return transport.Response(
            status=made.status, headers=headers, content=made.content
        )

    def close(self) -> None:
        """Nothing is open."""


def violations(calls: list[ExampleCall], rules: Rules) -> list[Violation]:
    """Return what is against the document in `calls` and in the reading of answers."""
    server = Server(rules=rules, judge=Judge(rules))
    client = client_class()(transport=server, **options(rules))
    found = []
    for call in calls:
        server.judge.expect(call.route)
        server.expected, server.arrived, server.seen = call.route, False, list[str]()
        try:
            with warnings.catch_warnings(action="ignore"):
                eval(call.source, {"client": client, "Decimal": Decimal})
        except Exception as error:
            before = "answer" if server.arrived else "refused"
            if not any(one.startswith("no answer fits") for one in server.seen):
                server.seen.append(
                    f"{before}: {type(error).__name__}: {str(error)[:300]}"
                )
        if not server.arrived and not server.seen:
            server.seen.append("nothing was sent")
        found += [Violation(call.route, one) for one in server.seen]
    return found


def options(rules: Rules) -> dict[str, Any]:
    """Return options of a client: credentials of all kinds, and where the API is."""
    found: dict[str, Any] = {"allow_http": True, "max_retries": 0}
    for name in inspect.signature(client_class()).parameters:
        if name == "base_url":
            break
        if not name.endswith(("client_id", "client_secret")):
            found[name] = "secret"
    if not any(
        str(one["url"]).startswith("http") or one.get("variables")
        for one in rules.document.get("servers", [])
    ):
        found["base_url"] = HOST
    return found
