"""Parameters: arguments of methods, those of the path by position."""

import json
import re
from collections.abc import Iterator
from typing import Final

from ledgerbee_sdkgen.diff.change import Direction, Level
from ledgerbee_sdkgen.diff.pairing import Pairs, parameters
from ledgerbee_sdkgen.diff.rule import Seen, rows
from ledgerbee_sdkgen.diff.rules.values import Spot, value_changes, value_of
from ledgerbee_sdkgen.diff.types import Types
from ledgerbee_sdkgen.model.operations import Operation, Parameter, Place

RULES: Final = rows(
    "parameters",
    Direction.REQUEST,
    (
        ("parameter-removed", Level.BREAKING, "{subject} is gone"),
        ("required-parameter-added", Level.BREAKING, "{subject} has to be given"),
        ("path-parameter-added", Level.BREAKING, "{subject} is new in the path"),
        ("optional-parameter-added", Level.ADDITIVE, "{subject} is new"),
        (
            "path-parameters-reordered",
            Level.BREAKING,
            "the arguments of {subject} stand in another order: {before} → {after}",
        ),
        (
            "parameter-became-required",
            Level.BREAKING,
            "{subject} has to be given now",
        ),
        ("parameter-became-optional", Level.ADDITIVE, "{subject} may be left out now"),
        (
            "parameter-moved",
            Level.RISKY,
            "{subject} is sent in another place: {before} → {after}",
        ),
        (
            "parameter-default-changed",
            Level.RISKY,
            "{subject} means something else where it is left out: {before} → {after}",
        ),
        (
            "parameter-style-changed",
            Level.RISKY,
            "{subject} is written in another way: {before} → {after}",
        ),
        ("parameter-deprecated", Level.RISKY, "{subject} is deprecated"),
        (
            "parameter-not-deprecated",
            Level.ADDITIVE,
            "{subject} is not deprecated any more",
        ),
    ),
)
_INDEX = re.compile(r"/parameters/\d+$")


def parameter_changes(types: Types) -> Iterator[Seen]:
    """Yield what has changed of the parameters of operations."""
    for old, new in types.pairs.operations:
        yield from _reordered(types.pairs, old, new)
        for mine, theirs in parameters(old, new):
            if mine is None and theirs is not None:
                yield _added(types.pairs, new, theirs)
            elif mine is not None and theirs is None:
                spot = _spot(types.pairs, old, mine, (old, mine))
                yield spot.seen("parameter-removed", mine.location, None, _kind(mine))
            elif mine is not None and theirs is not None:
                spot = _spot(types.pairs, new, theirs, (old, mine))
                yield from _changed(types, spot, (old, mine), (new, theirs))


def _changed(
    types: Types,
    spot: Spot,
    before: tuple[Operation, Parameter],
    after: tuple[Operation, Parameter],
) -> Iterator[Seen]:
    old, new = before[1], after[1]
    # Where the client makes a key, nobody has to give it.
    was, is_ = _is_asked(*before), _is_asked(*after)
    found: list[tuple[str, str, str]] = []
    if was != is_:
        found.append((f"parameter-became-{'required' if is_ else 'optional'}", "", ""))
    if old.place is not new.place:
        found.append(("parameter-moved", old.place, new.place))
    if old.default != new.default:
        said = (_default(old), _default(new))
        found.append(("parameter-default-changed", *said))
    if old.place is new.place and _style(old) != _style(new):
        found.append(("parameter-style-changed", _style(old), _style(new)))
    if old.deprecated != new.deprecated:
        now = "deprecated" if new.deprecated else "not-deprecated"
        found.append((f"parameter-{now}", "", ""))
    for rule, earlier, later in found:
        yield spot.seen(rule, old.location, new.location, earlier, later)
    yield from value_changes(types, spot, value_of(old), value_of(new))


def _added(pairs: Pairs, operation: Operation, parameter: Parameter) -> Seen:
    rule = "optional-parameter-added"
    if parameter.place is Place.PATH:
        rule = "path-parameter-added"
    elif _is_asked(operation, parameter):
        rule = "required-parameter-added"
    name = pairs.new.parameter(operation, parameter)
    spot = Spot(
        subject=_subject(operation, parameter),
        place=parameter_spot(operation, parameter),
        way=Direction.REQUEST,
        symbols=(name,) if name else (),
    )
    return spot.seen(rule, None, parameter.location, "", _kind(parameter))


def _reordered(pairs: Pairs, old: Operation, new: Operation) -> Iterator[Seen]:
    before, after = old.path.parameters, new.path.parameters
    if before != after and sorted(before) == sorted(after):
        yield Seen(
            rule="path-parameters-reordered",
            subject=f"`{old.label}`",
            place=new.location.pointer,
            old=old.location,
            new=new.location,
            before=", ".join(before),
            after=", ".join(after),
            symbols=(pairs.old.method(old),),
        )


def _spot(
    pairs: Pairs,
    operation: Operation,
    parameter: Parameter,
    named: tuple[Operation, Parameter],
) -> Spot:
    name = pairs.old.parameter(*named)
    return Spot(
        subject=_subject(*named),
        place=parameter_spot(operation, parameter),
        way=Direction.REQUEST,
        symbols=(name,) if name else (),
    )


def parameter_spot(operation: Operation, parameter: Parameter) -> str:
    """Return the place of a parameter, by its name where it has but a number.

    One that several operations share has one place.
    """
    pointer = parameter.location.pointer
    if pointer == operation.location.pointer:
        # It is declared nowhere but in the path.
        return f"{pointer}#path:{parameter.wire_name}"
    return _INDEX.sub(f"#{parameter.place}:{parameter.wire_name}", pointer)


def _subject(operation: Operation, parameter: Parameter) -> str:
    return f"`{parameter.wire_name}` of `{operation.label}`"


def _kind(parameter: Parameter) -> str:
    return f"{parameter.place} parameter"


def _is_asked(operation: Operation, parameter: Parameter) -> bool:
    return parameter.required and parameter.wire_name != operation.key_header


def _default(parameter: Parameter) -> str:
    if parameter.default is None:
        return "nothing"
    return json.dumps(parameter.default, sort_keys=True, default=str)


def _style(parameter: Parameter) -> str:
    if parameter.content:
        return parameter.content
    explodes = "" if parameter.explode else ", not exploded"
    return f"{parameter.style}{explodes}{', reserved' if parameter.reserved else ''}"
