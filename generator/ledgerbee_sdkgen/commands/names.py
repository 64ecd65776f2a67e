"""`names`: every public name of the client, and why it is called so."""

import difflib
from collections.abc import Iterator

from msgspec.structs import replace

from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.pipeline import known_names, read_api, refuse_warnings
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.lock import PATH as LOCK
from ledgerbee_sdkgen.python.named import name_api
from ledgerbee_sdkgen.python.symbols import Surface, Symbol
from ledgerbee_sdkgen.report.plain import harmless
from ledgerbee_sdkgen.report.text import counted, table

_HEADERS = ("name", "kind", "of", "line")


def names(
    settings: Settings, *, why: str, findings: Findings, progress: Progress
) -> Outcome:
    """List every name, or say of the one called `why` where it comes from.

    Raises:
        InputError: if an input is not usable.
        SdkgenError: if nothing is called `why`, or the run is strict and there is
            something to warn of.
    """
    sources = read_inputs(settings)
    described = read_api(sources, findings, progress)
    known = known_names(sources.lock)
    surface = name_api(described.api, settings, known, findings).surface
    refuse_warnings(settings, findings, described.condition)
    if why:
        symbol = _called(why, surface)
        anew = name_api(described.api, _without_renames(settings), None, Findings())
        proposed = anew.surface.of(symbol.kind)[symbol.of].name
        lines = [
            f"{symbol.name}: {symbol.kind}",
            f"  of    {_place(symbol)}",
            *(f"  said  {said}" for said in _said(symbol, described.api)),
            f"  why   {_reason(symbol, settings, described.api, known)}",
            f"  else  {_otherwise(symbol, proposed)}",
        ]
        return Outcome(result="\n".join(map(harmless, lines)))
    listed = [one for _, one in sorted(surface.symbols.items())]
    return Outcome(
        result=table(_HEADERS, map(_row, listed)),
        summary=counted(len(listed), "name"),
        names=tuple(map(_record, listed)),
    )


def _called(name: str, surface: Surface) -> Symbol:
    if symbol := surface.symbols.get(name):
        return symbol
    close = difflib.get_close_matches(name, surface.symbols, n=3, cutoff=0.5)
    meant = ", ".join(f"`{one}`" for one in close)
    hint = f"did you mean {meant}?" if meant else "`ledgerbee-sdkgen names` lists all"
    raise SdkgenError(f"nothing is called `{name}`\nhint: {hint}")


def _without_renames(settings: Settings) -> Settings:
    return replace(settings, config=replace(settings.config, rename=()))


def _place(symbol: Symbol) -> str:
    return f"{symbol.of} ({symbol.location})" if symbol.location else symbol.of


def _said(symbol: Symbol, api: Api) -> Iterator[str]:
    """Yield what the document calls it, where that is not its place already."""
    for operation in api.operations:
        if operation.location.pointer == symbol.of:
            tag = f", tag `{operation.tag}`" if operation.tag else ""
            yield f"{operation.label}, operationId `{operation.id}`{tag}"


def _reason(symbol: Symbol, settings: Settings, api: Api, known: Surface | None) -> str:
    for number, rename in enumerate(settings.config.rename):
        if rename.of == symbol.of and rename.name == symbol.called:
            place = settings.location(f"rename[{number}]")
            return f"[[rename]] at {place}: {rename.reason}"
    labels = {one.label: one.location.pointer for one in api.operations}
    for number, action in enumerate(settings.config.actions):
        if labels.get(action.operation) == symbol.of:
            place = settings.location(f"actions[{number}]")
            return f"[[actions]] at {place}: {action.why}"
    held = known.symbols.get(symbol.name) if known else None
    lock = shown(settings.output / LOCK)
    if held is None:
        return f"it is new: {lock} does not have it"
    if held.of == symbol.of:
        return f"it is called so in {lock}"
    return (
        f"it is called so in {lock}, where it was {held.of}: the structure is the same"
    )


def _otherwise(symbol: Symbol, proposed: str) -> str:
    if proposed == symbol.name:
        return "by the rules of today it would be called the same"
    return f"by the rules of today it would be `{proposed}`"


def _row(symbol: Symbol) -> tuple[str, ...]:
    line = str(symbol.location.line) if symbol.location else ""
    return symbol.name, symbol.kind, symbol.of, line


def _record(symbol: Symbol) -> dict[str, object]:
    where = symbol.location
    return {
        "name": symbol.name,
        "kind": symbol.kind,
        "of": symbol.of,
        "shape": symbol.shape,
        "file": where.file if where else "",
        "line": where.line if where else 0,
        "column": where.column if where else 0,
    }
