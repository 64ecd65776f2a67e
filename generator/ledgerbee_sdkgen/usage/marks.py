"""Comments that say which calls were left as they are, and why."""

from collections.abc import Iterable, Iterator

import libcst as cst

from ledgerbee_sdkgen.usage.edits import Edit
from ledgerbee_sdkgen.usage.reading import Reading

PREFIX = "# TODO(ledgerbee-sdkgen): "


def marks(left: Iterable[tuple[cst.CSTNode, str]], reading: Reading) -> Iterator[Edit]:
    """Yield the edits after which each statement has a comment above it for what is
    left of it, each once, and no statement has one that is settled."""
    wanted: dict[cst.CSTNode, dict[str, None]] = {}
    for node, text in left:
        wanted.setdefault(_statement(node, reading), {})[f"{PREFIX}{text}"] = None
    for node in reading.walk(reading.module):
        if isinstance(node, cst.EmptyLine) and node.comment:
            if not node.comment.value.startswith(PREFIX):
                continue
            asked = wanted.get(_below(node, reading), {})
            if node.comment.value in asked:
                del asked[node.comment.value]
            else:
                yield _without(node.comment, reading)
    for statement, comments in wanted.items():
        for comment in comments:
            yield _above(statement, comment, reading)


def _statement(node: cst.CSTNode, reading: Reading) -> cst.CSTNode:
    """Return the statement that `node` is in, which comments can stand above."""
    here: cst.CSTNode | None = node
    while here is not None and not hasattr(here, "leading_lines"):
        here = reading.parent(here)
    return here or reading.module


def _below(line: cst.EmptyLine, reading: Reading) -> cst.CSTNode:
    """Return the statement that a line stands above."""
    owner = reading.parent(line)
    if isinstance(owner, cst.Module) and line in owner.header and owner.body:
        return owner.body[0]
    return owner or reading.module


def _line(node: cst.CSTNode, reading: Reading) -> int:
    """Return the offset of the line that `node` begins on."""
    line, _ = reading.place(node)
    return reading.line_starts[line - 1]


def _without(comment: cst.Comment, reading: Reading) -> Edit:
    line, _ = reading.place(comment)
    start = reading.line_starts[line - 1]
    return Edit(start=start, end=reading.line_starts[line], text="")


def _above(statement: cst.CSTNode, comment: str, reading: Reading) -> Edit:
    start, _ = reading.span(statement)
    decorators = getattr(statement, "decorators", ())
    if decorators:
        start, _ = reading.span(decorators[0])
    begin = max(one for one in reading.line_starts if one <= start)
    indent = reading.text[begin:start]
    end = reading.module.default_newline
    return Edit(start=begin, end=begin, text=f"{indent}{comment}{end}")
