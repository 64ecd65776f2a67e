"""Documents compared in memory, as `diff` compares those in files."""

from pathlib import Path

from ledgerbee_sdkgen.config.settings import Config, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.diff.change import Change
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.diff.side import Side
from ledgerbee_sdkgen.normalize.api import read_api
from ledgerbee_sdkgen.sides import names_of
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import as_source


def changes(old: str, new: str, config: Config | None = None) -> tuple[Change, ...]:
    """Return what differs between two documents, given as text."""
    config = config or Config()
    return compare(_side("old.json", old, config), _side("new.json", new, config))


def _side(name: str, text: str, config: Config) -> Side:
    document = read_document(as_source(name, text.encode()), Findings())
    api = read_api(document, config, Findings())
    settings = Settings(
        config=config, spec=name, output=Path(), package="client", templates=None
    )
    return Side(api=api, surface=names_of(api, settings))
