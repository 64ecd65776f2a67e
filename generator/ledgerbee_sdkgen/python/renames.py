"""`[[rename]]` of the configuration: names that are chosen one by one."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import RenameSettings
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.python.fit import fits
from ledgerbee_sdkgen.python.identifiers import class_name, pascal
from ledgerbee_sdkgen.python.pins import Pins
from ledgerbee_sdkgen.python.symbols import Kind, Surface, Symbol

_RENAMED = tuple(kind for kind in Kind if kind not in (Kind.RESOURCE_CLASS, Kind.INPUT))
"""What can be renamed; these two go with what they are of."""


class Refused(Struct, frozen=True, kw_only=True):
    """An entry that cannot be followed, by its number, and why."""

    number: int
    reason: str
    is_unmatched: bool = False
    """Whether there is only nothing to rename."""


def with_renames(
    pins: Pins,
    surface: Surface,
    schemas: Mapping[str, str],
    renames: Sequence[RenameSettings],
) -> tuple[Pins, tuple[Refused, ...]]:
    """Return `pins` with what is renamed, and what cannot be.

    `surface` is what everything is called otherwise; `schemas` maps places to schemas.
    """
    named = surface.by_place()
    refused: list[Refused] = []
    found: dict[str, tuple[int, Symbol, str]] = {}
    for number, entry in enumerate(renames):
        meant = [kind for kind in _RENAMED if (kind, entry.of) in named]
        if not meant:
            reason = f"nothing is called by `{entry.of}`"
            refused.append(Refused(number=number, reason=reason, is_unmatched=True))
            continue
        symbol = named[meant[0], entry.of]
        wanted = symbol.renamed(entry.name)
        if not fits(symbol.kind, entry.name):
            reason = f"`{entry.name}` cannot be the name of a {symbol.kind}"
            refused.append(Refused(number=number, reason=reason))
        elif wanted in found:
            reason = f"`{wanted}` is what `{found[wanted][1].of}` is to be called"
            refused.append(Refused(number=number, reason=reason))
        else:
            found[wanted] = (number, symbol, entry.name)
    freed = {symbol.name for _, symbol, _ in found.values()}
    for wanted, (number, symbol, name) in found.items():
        if wanted in surface.symbols.keys() - freed:
            reason = f"`{wanted}` is what `{surface.symbols[wanted].of}` is called"
            refused.append(Refused(number=number, reason=reason))
        else:
            owner = surface.symbols.get(symbol.owner)
            pins = _renamed(pins, symbol, name, owner, schemas)
    return pins, tuple(refused)


def _renamed(
    pins: Pins,
    symbol: Symbol,
    name: str,
    owner: Symbol | None,
    schemas: Mapping[str, str],
) -> Pins:
    """Return `pins` with `symbol`, which is a part of `owner`, called `name`."""
    of = owner.of if owner else symbol.of
    part = symbol.of[len(of) + 1 :]
    match symbol.kind:
        case Kind.RESOURCE:
            class_ = class_name(pascal(words(name)))
            methods = {
                pointer: (_moved(scope, symbol.called, name), method)
                for pointer, (scope, method) in pins.methods.items()
            }
            return replace(
                pins,
                methods=methods,
                resources={**pins.resources, of: name},
                resource_classes={**pins.resource_classes, of: class_},
            )
        case Kind.METHOD:
            scope = symbol.name.removeprefix("client.").rpartition(".")[0]
            methods = {**pins.methods, of: (scope, name)}
            return replace(pins, methods=methods, chosen=pins.chosen | {of})
        case Kind.PARAMETER:
            return replace(pins, arguments=_with(pins.arguments, of, part, name))
        case Kind.CLASS:
            schema = schemas[of]
            params = {one: held for one, held in pins.params.items() if one != schema}
            return replace(pins, classes={**pins.classes, schema: name}, params=params)
        case Kind.FIELD if part == "*":
            return replace(pins, extras={**pins.extras, schemas[of]: name})
        case Kind.FIELD:
            return replace(pins, fields=_with(pins.fields, schemas[of], part, name))
        case Kind.MEMBER:
            return replace(pins, members=_with(pins.members, schemas[of], part, name))
        case _:
            return replace(pins, callbacks={**pins.callbacks, of: name})


def _moved(scope: str, old: str, new: str) -> str:
    """Return `pets.v1` as `animals.v1`."""
    root, dot, version = scope.partition(".")
    return f"{new}{dot}{version}" if root == old else scope


def _with(
    held: Mapping[str, Mapping[str, str]], owner: str, part: str, name: str
) -> dict[str, Mapping[str, str]]:
    return {**held, owner: {**held.get(owner, {}), part: name}}
