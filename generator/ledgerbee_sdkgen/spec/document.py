"""A document, read and found valid; a node is a value in it that knows its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.json_text import parse_json
from ledgerbee_sdkgen.spec.lines import Lines
from ledgerbee_sdkgen.spec.parsed import Parsed, TextError
from ledgerbee_sdkgen.spec.source import Source
from ledgerbee_sdkgen.spec.yaml_text import parse_yaml

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keys of a path item that are operations (OpenAPI 3.0.3, "Path Item Object")."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """The value of a document, and where each part of it stands."""

    file: str
    parsed: Parsed
    label: str = ""
    """See `Source.label`."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """Pointer of what a repair moved → the pointer it has in the text."""

    def node(self, pointer: str = "") -> "Node":
        """Return the node at `pointer`.

        Raises:
            KeyError: if there is none.
        """
        value = self.parsed.value
        for token in pointers.tokens(pointer):
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isdecimal() and len(token) < 10:
                if int(token) >= len(value):
                    raise KeyError(pointer)
                value = value[int(token)]
            else:
                raise KeyError(pointer)
        return Node(self, pointer, value)

    def location(self, pointer: str) -> Location:
        """Return where the value at `pointer` stands, or else what it is within."""
        offsets = self.parsed.offsets
        known = pointers.moved(pointer, self.moved)
        while known not in offsets:
            known = known.rpartition("/")[0]
        place = self.parsed.lines.place(offsets[known])
        return Location(
            file=self.file,
            line=place.line,
            column=place.column,
            pointer=pointer,
            document=self.label,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A value in a document; what is looked up in it are nodes again."""

    document: Document
    pointer: str
    value: Any

    @property
    def location(self) -> Location:
        return self.document.location(self.pointer)

    @property
    def key(self) -> str:
        """The last token of the pointer."""
        return pointers.unescape(self.pointer.rpartition("/")[2])

    def get(self, key: str) -> "Node | None":
        """Return the value of `key`, if this is a mapping that has it."""
        if isinstance(self.value, dict) and key in self.value:
            return self._below(key, self.value[key])
        return None

    def items(self) -> "Iterator[tuple[str, Node]]":
        """Yield keys and values, if this is a mapping."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, self._below(key, value)

    def elements(self) -> "tuple[Node, ...]":
        """Return the items, if this is a list."""
        if not isinstance(self.value, list):
            return ()
        return tuple(self._below(at, one) for at, one in enumerate(self.value))

    def text(self, key: str, default: str = "") -> str:
        """Return the value of `key` if it is text, else `default`."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) else default

    def flag(self, key: str) -> bool:
        """Tell whether the value of `key` is true."""
        return isinstance(self.value, dict) and self.value.get(key) is True

    @property
    def ref(self) -> str | None:
        """The pointer that the node's `$ref` holds, if it is one."""
        reference = self.value.get("$ref") if isinstance(self.value, dict) else None
        if not isinstance(reference, str):
            return None
        return pointers.of_reference(reference)

    def follow(self) -> "Node":
        """Return the node that references lead to from here; itself without one."""
        node = self
        while (pointer := node.ref) is not None:
            node = self.document.node(pointer)
        return node

    def _below(self, key: str | int, value: Any) -> "Node":
        return Node(self.document, pointers.join(self.pointer, key), value)


def parse(source: Source) -> Document:
    """Return the document that `source` is the text of; nothing is checked yet.

    Raises:
        InputError: if it is neither JSON nor YAML as it has to be.
    """
    name, start = source.name.lower(), source.text.lstrip()[:1]
    is_yaml = name.endswith((".yaml", ".yml"))
    is_json = name.endswith(".json") or (start in ("{", "[") and not is_yaml)
    try:
        parsed = parse_json(source.text) if is_json else parse_yaml(source.text)
    except TextError as error:
        raise InputError(_findings(source, error)) from error
    return Document(source.name, parsed, source.label)


def _findings(source: Source, error: TextError) -> Findings:
    lines, findings = Lines(source.text), Findings()
    for problem in error.problems:
        place = lines.place(problem.offset)
        where = Location(file=source.name, line=place.line, column=place.column)
        findings.add(
            diagnostic(problem.code, problem.message, where, hint=problem.hint)
        )
    return findings
