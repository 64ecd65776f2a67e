"""Documents compared in memory, as `diff` compares those in files."""

from pathlib import Path

from ledgerbee_sdkgen.config.settings import Config, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.diff.change import Change
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.diff.side import Side
from ledgerbee_sdkgen.normalize.api import read_api
from ledgerbee_sdkgen.python.named import name_api
from ledgerbee_sdkgen.python.symbols import Surface
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import as_source


def changes(old: str, new: str, config: Config | None = None) -> tuple[Change, ...]:
    """Return what differs between two documents, given as text."""
    config = config or Config()
    before = _side("old.json", old, config, None)
    return compare(before, _side("new.json", new, config, before.surface))


def _side(name: str, text: str, config: Config, known: Surface | None) -> Side:
    document = read_document(as_source(name, text.encode()), Findings())
    api = read_api(document, config, Findings())
    settings = Settings(
        config=config, spec=name, output=Path(), package="client", templates=None
    )
    named = name_api(api, settings, known, Findings())
    return Side(api=named.api, surface=named.surface)
