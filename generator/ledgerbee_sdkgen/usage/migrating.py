"""Moves calls of older versions in a text of Python to the newer ones."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import libcst as cst

from ledgerbee_sdkgen.usage.edits import Edit, edited
from ledgerbee_sdkgen.usage.imports import is_plain, renamed_imports
from ledgerbee_sdkgen.usage.inference import Inference
from ledgerbee_sdkgen.usage.known import Known
from ledgerbee_sdkgen.usage.marks import marks
from ledgerbee_sdkgen.usage.moves import CannotMoveError, Move
from ledgerbee_sdkgen.usage.moving import Moved, Mover
from ledgerbee_sdkgen.usage.reading import Reading, read_code
from ledgerbee_sdkgen.usage.results import moved_result
from ledgerbee_sdkgen.usage.values import Method

_MOST = 10
"""Versions in one lineage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of one use of an older version; line and column count from 1."""

    line: int
    column: int
    old: str
    new: str
    certain: bool
    """Whether it is the client's beyond doubt."""
    reason: str = ""
    """Why it was left as it is; empty if it was moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
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


def _once(reading: Reading, known: Known, moves: Mapping[str, Move]) -> Migrated:
    inference = Inference(reading, known)
    edits: list[Edit] = []
    classes: list[tuple[cst.Name, str]] = []
    left: list[tuple[cst.CSTNode, str]] = []
    done: list[Done] = []
    for node, method in _sites(inference, moves):
        move = moves[method.path]
        reason = ""
        try:
            found = _moved(node, method, move, inference)
            edits += found.edits
            classes += found.classes
        except CannotMoveError as error:
            reason = str(error)
            left.append((node, f"{move.old.symbol} is not moved: {reason}"))
        done.append(_done(node, method, move, reason, reading))
    edits += renamed_imports(dict(classes).items(), reading)
    edits += marks(left, reading)
    return Migrated(text=edited(reading.text, edits), done=tuple(done))


def _sites(
    inference: Inference, moves: Mapping[str, Move]
) -> Iterator[tuple[cst.Attribute | cst.Name, Method]]:
    """Yield where older versions are named, aliases of theirs left out."""
    for node in inference.reading.walk(inference.reading.module):
        if isinstance(node, cst.Attribute):
            found = inference.value(node)
            if isinstance(found, Method) and found.path in moves:
                yield node, found


def _done(
    node: cst.CSTNode, method: Method, move: Move, reason: str, reading: Reading
) -> Done:
    line, column = reading.place(node)
    return Done(
        line=line,
        column=column,
        old=move.old.symbol,
        new=move.new.symbol,
        certain=method.certain,
        reason=reason,
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
    for name, _ in found.classes:
        if not is_plain(name, inference.reading):
            raise CannotMoveError(f"`{name.value}` is imported by another name")
    if method.raw and move.rules.results:
        raise CannotMoveError("its answer is taken as it came, and is another one")
    found.edits += moved_result(call, move, inference)
    found.edits.append(_renamed(node, move, inference.reading))
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
