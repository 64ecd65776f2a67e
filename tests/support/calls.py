"""Every operation of LedgerBee's document as calls with example arguments."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from ledgerbee._runtime.pages import Pages
from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Severity
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.pipeline import read_api
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.examples import Examples
from ledgerbee_sdkgen.python.names import assign_names

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "specs" / "ledgerbee.openapi.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleCall:
    """Source of one call; `client` is the client."""

    operation: str
    source: str

    def run(self, client: Any) -> Any:
        """Return what the call returns; an awaitable for an async client.

        Of a list that comes in pages it is the first page.
        """
        returned = eval(self.source, {"client": client, "Decimal": Decimal})
        return returned.first_page if isinstance(returned, Pages) else returned


@functools.cache
def ledgerbee() -> tuple[Api, Settings]:
    """Return the API of LedgerBee's document and the settings it was read with."""
    findings = Findings()
    settings = load_settings(
        config=ROOT / "specs" / "ledgerbee.sdk.toml",
        spec=None,
        package=None,
        output=None,
        templates=None,
        findings=findings,
    )
    api = read_api(read_inputs(settings), findings, Progress(None)).api
    assert {one.severity for one in findings} <= {Severity.NOTE}
    return api, settings


def example_calls(*, required_only: bool) -> Iterator[ExampleCall]:
    """Yield a call of each operation, in the document's order."""
    api, settings = ledgerbee()
    names = assign_names(api, settings.config.naming, client="LedgerBee")
    examples = Examples(schemas=api.schemas, names=names)
    for operation in api.operations:
        arguments = [
            one
            for one in names.arguments[operation.location.pointer]
            if one.required or not required_only
        ]
        yield ExampleCall(
            operation=f"{operation.method} {operation.path.text}",
            source=examples.call(operation, arguments),
        )
