"""Moves calls of older versions in a text of Python to the newer ones."""

from collections.abc import Iterator, Mapping, Sequence

import libcst as cst
from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.usage.checking import are_apart, is_as_meant, is_python
from ledgerbee_sdkgen.usage.edits import Edit, edited
from ledgerbee_sdkgen.usage.imports import is_plain, is_taken, renamed_imports
from ledgerbee_sdkgen.usage.inference import Inference
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.marks import marks
from ledgerbee_sdkgen.usage.moves import CannotMoveError, Move
from ledgerbee_sdkgen.usage.moving import Moved, Mover
from ledgerbee_sdkgen.usage.reading import Reading, read_code
from ledgerbee_sdkgen.usage.results import moved_result
from ledgerbee_sdkgen.usage.values import Method

_CALL_ONLY = "it cannot be rewritten here without changing more than the call"
_MOST = 10
"""Versions in one lineage."""


class Done(Struct, frozen=True, kw_only=True):
    """What became of one use of an older version; line and column count from 1."""

    line: int
    column: int
    old: str
    new: str
    certain: bool
    """Whether it is the client's beyond doubt."""
    reason: str = ""
    """Why it was left as it is; empty if it was moved."""


class Migrated(Struct, frozen=True, kw_only=True):
    """A text with all calls moved that can be."""

    text: str
    done: tuple[Done, ...]
    """In the order of the text; lines are those of the text that was given."""


def migrated(text: str, known: Known, moves: Mapping[str, Move]) -> Migrated:
    """Return `text` with its calls moved; those that cannot be are marked.

    A call that has been moved to a version which has a newer one, too, is moved on.

    Raises:
        UnreadableError: if it is not Python.
    """
    first = _once(read_code(text), known, moves)
    now, last = first, text
    for _ in range(_MOST):
        if now.text == last:
            break
        last = now.text
        now = _once(read_code(last), known, moves)
    return Migrated(text=now.text, done=first.done)


class _Site(Struct, frozen=True, kw_only=True):
    """One use of an older version; what moves it, or why it is left."""

    node: cst.Attribute | cst.Name
    method: Method
    move: Move
    moved: Moved | None = None
    reason: str = ""


def _once(reading: Reading, known: Known, moves: Mapping[str, Move]) -> Migrated:
    inference = Inference(reading, known)
    sites = [
        _tried(node, method, moves[method.path], inference)
        for node, method in _sites(inference, moves)
    ]
    text = _rewritten(sites, reading)
    if text is None:
        sites = _accepted(sites, reading)
        text = _rewritten(sites, reading) or reading.text
    return Migrated(text=text, done=tuple(_done(one, reading) for one in sites))


def _tried(
    node: cst.Attribute | cst.Name, method: Method, move: Move, inference: Inference
) -> _Site:
    site = _Site(node=node, method=method, move=move)
    try:
        return replace(site, moved=_moved(node, method, move, inference))
    except CannotMoveError as error:
        return replace(site, reason=str(error))


def _accepted(sites: Sequence[_Site], reading: Reading) -> list[_Site]:
    """Return `sites`, those left with which the file is not Python any more."""
    found: list[_Site] = []
    for site in sites:
        if site.moved is None or _rewritten([*found, site], reading) is not None:
            found.append(site)
        else:
            found.append(replace(site, moved=None, reason=_CALL_ONLY))
    return found


def _rewritten(sites: Sequence[_Site], reading: Reading) -> str | None:
    """Return the text with `sites` moved or marked; None if that is not Python."""
    edits: list[Edit] = []
    classes: dict[cst.Name, str] = {}
    left: list[tuple[cst.CSTNode, str]] = []
    for site in sites:
        if site.moved:
            edits += site.moved.edits
            classes.update(site.moved.classes)
        else:
            old = site.move.old.symbol
            left.append((site.node, f"{old} is not moved: {site.reason}"))
    edits += renamed_imports(classes.items(), reading)
    edits += marks(left, reading)
    if not edits:
        return reading.text
    text = edited(reading.text, edits)
    return text if are_apart(edits) and is_python(text) else None


def _sites(
    inference: Inference, moves: Mapping[str, Move]
) -> Iterator[tuple[cst.Attribute | cst.Name, Method]]:
    """Yield where older versions are named, aliases of theirs left out."""
    for node in inference.reading.walk(inference.reading.module):
        if isinstance(node, cst.Attribute):
            found = inference.value(node)
            if isinstance(found, Method) and found.path in moves:
                yield node, found


def _done(site: _Site, reading: Reading) -> Done:
    line, column = reading.place(site.node)
    return Done(
        line=line,
        column=column,
        old=site.move.old.symbol,
        new=site.move.new.symbol,
        certain=site.method.certain,
        reason=site.reason,
    )


def _moved(
    node: cst.Attribute | cst.Name, method: Method, move: Move, inference: Inference
) -> Moved:
    """Return what it takes to move the method that is named at `node`."""
    call = inference.reading.parent(node)
    if not isinstance(call, cst.Call) or call.func is not node:
        raise CannotMoveError("it is handed on without being called")
    mover = Mover(move, inference)
    mover.arguments(call)
    found = mover.moved
    for name, new in found.classes:
        if not is_plain(name, inference.reading):
            raise CannotMoveError(f"`{name.value}` is imported by another name")
        if is_taken(name, new, inference.reading):
            raise CannotMoveError(f"`{new}` is something else in this file")
    if method.raw and move.rules.results:
        raise CannotMoveError("its answer is taken as it came, and is another one")
    found.edits += moved_result(call, move, inference)
    found.edits.append(_renamed(node, move, inference.reading))
    called = move.new.path.rpartition(".")[2]
    if not is_as_meant(call, found.edits, called, found.keywords, inference.reading):
        raise CannotMoveError(_CALL_ONLY)
    return found


def _renamed(node: cst.CSTNode, move: Move, reading: Reading) -> Edit:
    """Return the edit that names the newer method in place of the older."""
    new = move.new.path.split(".")
    parts = move.old.path.split(".")
    here: cst.CSTNode = node
    chain: list[cst.Attribute] = []
    for part in reversed(parts):
        if not isinstance(here, cst.Attribute) or here.attr.value != part:
            break
        chain.insert(0, here)
        here = here.value
    kept = parts[: len(parts) - len(chain)]
    if not chain or new[: len(kept)] != kept:
        raise CannotMoveError(f"it is called through `{reading.code(here)}`")
    return _spliced(chain, new[len(kept) :], reading)


def _spliced(
    chain: Sequence[cst.Attribute], new: Sequence[str], reading: Reading
) -> Edit:
    """Return the edit that makes a chain of attributes another, what agrees kept."""
    same = 0
    while same < min(len(chain), len(new)) and chain[same].attr.value == new[same]:
        same += 1
    last = chain[-1].attr
    name, end = reading.span(last)
    dot = reading.text.rindex(".", 0, name)
    # The last dot keeps what stands before it, as the end of a line.
    _, before = reading.span(chain[-1].value)
    lead = reading.text[before:dot]
    if same:
        _, start = reading.span(chain[same - 1].attr)
    else:
        first, _ = reading.span(chain[0].attr)
        start, lead = reading.text.rindex(".", 0, first), ""
    text = "".join(f"{lead}.{one}" for one in new[same:])
    return Edit(start=start, end=end, text=text)
