"""A file of users' code, parsed, with the place and the scope of everything in it."""

import ast
import io
import re
import tokenize
import warnings
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import cast

import libcst as cst
from libcst.helpers import get_full_name_for_node_or_raise
from libcst.metadata import (
    Assignment,
    BaseAssignment,
    ClassScope,
    CodeRange,
    GlobalScope,
    ImportAssignment,
    MetadataWrapper,
    PositionProvider,
    QualifiedNameSource,
    Scope,
    ScopeProvider,
)
from msgspec import Struct

_DEEPEST = 200
"""Brackets within brackets that Python itself reads."""
_BRACKET = re.compile(
    r"""#[^\r\n]*|\"{3}(?:\\.|[^\\])*?\"{3}|'{3}(?:\\.|[^\\])*?'{3}"""
    r"""|"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'|[][(){}]""",
    re.DOTALL,
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class UnreadableError(Exception):
    """A file of users' code is not Python; lines and columns count from 1."""

    def __init__(self, reason: str, line: int = 0, column: int = 0) -> None:
        self.reason, self.line, self.column = reason, line, column
        super().__init__(reason)


class Text(Struct, frozen=True, kw_only=True):
    """The text of a file, its ends of lines as they are, and how it is written."""

    content: str
    encoding: str


def decoded(data: bytes) -> Text:
    """Return the text of a Python file, which may say how it is written (PEP 263).

    Raises:
        UnreadableError: if it is not written so.
    """
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return Text(content=data.decode(encoding), encoding=encoding)
    except (SyntaxError, UnicodeDecodeError) as error:
        raise UnreadableError(f"its encoding is not what it says: {error}", 1) from None


class Reading(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """What was read; places are offsets of `text`, or lines and columns from 1."""

    text: str
    module: cst.Module
    positions: Mapping[cst.CSTNode, CodeRange]
    parents: Mapping[cst.CSTNode, cst.CSTNode]
    parts: Mapping[cst.CSTNode, Sequence[cst.CSTNode]]
    scopes: Mapping[cst.CSTNode, Scope | None]

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset of each line."""
        return tuple(found.start() for found in _LINE.finditer(self.text))

    def place(self, node: cst.CSTNode) -> tuple[int, int]:
        """Return line and column of `node`; zeros if it has no place of its own."""
        if node not in self.positions:
            return 0, 0
        start = self.positions[node].start
        return start.line, start.column + 1

    def span(self, node: cst.CSTNode) -> tuple[int, int]:
        """Return where the text of `node` begins and ends, its parentheses left out."""
        where = self.positions[node]
        return (
            self.line_starts[where.start.line - 1] + where.start.column,
            self.line_starts[where.end.line - 1] + where.end.column,
        )

    def code(self, node: cst.CSTNode) -> str:
        """Return the text of `node`."""
        start, end = self.span(node)
        return self.text[start:end]

    def walk(self, node: cst.CSTNode) -> Iterator[cst.CSTNode]:
        """Yield `node` and all that is in it, in the order of the text."""
        waiting = [node]
        while waiting:
            here = waiting.pop()
            yield here
            waiting += reversed(self.parts[here])

    def parent(self, node: cst.CSTNode) -> cst.CSTNode | None:
        return self.parents.get(node)

    def scope(self, node: cst.CSTNode) -> Scope | None:
        """Return the scope that names in `node` are looked up in."""
        here: cst.CSTNode | None = node
        while here is not None:
            if found := self.scopes.get(here):
                return found
            here = self.parents.get(here)
        return None

    def assignments(self, name: cst.Name) -> Collection[BaseAssignment]:
        """Return all that may have given `name` its value; none for a built-in."""
        scope = self.scope(name)
        found = scope[name.value] if scope else ()
        return [one for one in found if isinstance(one, Assignment | ImportAssignment)]

    def imported(self, name: str, scope: Scope | None) -> str:
        """Return what dotted `name` was imported as, in full; empty if it was not."""
        if scope is None:
            return ""
        for found in scope.get_qualified_names_for(name):
            if found.source is QualifiedNameSource.IMPORT:
                return found.name
        return ""

    def is_offered(self, assignment: BaseAssignment) -> bool:
        """Tell whether what is assigned can be used where this text does not show it.

        So can what a class holds, and what `__all__` lists.
        """
        if isinstance(assignment.scope, ClassScope):
            return True
        is_top = isinstance(assignment.scope, GlobalScope)
        return is_top and assignment.name in self.offered

    @cached_property
    def offered(self) -> frozenset[str]:
        """All texts in statements that speak of `__all__`."""
        return frozenset(
            str(text.evaluated_value)
            for line in self.walk(self.module)
            if isinstance(line, cst.SimpleStatementLine)
            and any(
                isinstance(one, cst.Name) and one.value == "__all__"
                for one in self.walk(line)
            )
            for text in self.walk(line)
            if isinstance(text, cst.SimpleString)
        )

    @cached_property
    def starred(self) -> tuple[str, ...]:
        """The modules of which everything is imported."""
        return tuple(
            get_full_name_for_node_or_raise(one.module)
            for one in self.walk(self.module)
            if isinstance(one, cst.ImportFrom)
            and isinstance(one.names, cst.ImportStar)
            and one.module
            and not one.relative
        )


def _why(text: str, error: cst.ParserSyntaxError) -> UnreadableError:
    """Return what is wrong in the words of Python itself, where it finds it wrong."""
    try:
        with warnings.catch_warnings(action="ignore"):
            compile(text, "", "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except (SyntaxError, ValueError) as found:
        line, column = getattr(found, "lineno", 0), getattr(found, "offset", 0)
        reason = getattr(found, "msg", str(found))
        return UnreadableError(reason, line or error.raw_line, column or 1)
    return UnreadableError("it cannot be parsed", error.raw_line, error.raw_column + 1)


def read_code(text: str) -> Reading:
    """Parse `text`.

    Raises:
        UnreadableError: if it is not Python.
    """
    _check_depth(text)
    try:
        wrapper = MetadataWrapper(
            cst.parse_module(text.removeprefix("\ufeff")), unsafe_skip_copy=True
        )
        found = wrapper.resolve_many([PositionProvider, ScopeProvider])
    except cst.ParserSyntaxError as error:
        raise _why(text, error) from None
    except RecursionError:
        raise UnreadableError("it is nested too deep") from None
    parts = _parts(wrapper.module)
    return Reading(
        text=text.removeprefix("\ufeff"),
        module=wrapper.module,
        positions=cast(Mapping[cst.CSTNode, CodeRange], found[PositionProvider]),
        parents={part: node for node, held in parts.items() for part in held},
        parts=parts,
        scopes=cast(Mapping[cst.CSTNode, Scope | None], found[ScopeProvider]),
    )


def _check_depth(text: str) -> None:
    """Refuse brackets that are nested deeper than a parser has room for."""
    depth = 0
    for found in _BRACKET.finditer(text):
        if found.group() in "([{":
            depth += 1
        elif found.group() in ")]}":
            depth -= 1
        if depth > _DEEPEST:
            before = text[: found.start()]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            raise UnreadableError("it is nested too deep", line, column)


def _parts(module: cst.Module) -> dict[cst.CSTNode, Sequence[cst.CSTNode]]:
    """Return node → what it is made of; asked for once, for nodes are slow to tell."""
    found: dict[cst.CSTNode, Sequence[cst.CSTNode]] = {}
    waiting: list[cst.CSTNode] = [module]
    while waiting:
        node = waiting.pop()
        found[node] = node.children
        waiting += found[node]
    return found
