"""A document, read and found valid; a node is a value in it that knows its place."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.json_text import parse_json
from ledgerbee_sdkgen.spec.lines import Lines
from ledgerbee_sdkgen.spec.origins import Origin, origin_of, within
from ledgerbee_sdkgen.spec.parsed import Parsed, TextError
from ledgerbee_sdkgen.spec.source import Source

METHODS: Final = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)
"""The keys of a path item that are operations (OpenAPI 3.2.0, "Path Item Object").

Documents of earlier versions have no `query`.
"""


class Document(Struct, frozen=True, eq=False):
    """The value of a document, and where each part of it stands."""

    file: str
    parsed: Parsed
    label: str = ""
    """See `Source.label`."""
    moved: Mapping[str, Origin] = field(default_factory=dict)
    """Pointer → origin of what comes from elsewhere, all that is in it included."""

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
        """Return where the value at `pointer` stands, or else what it is within.

        The file is the one that the value was written in; the pointer stays the one
        in the whole, which no other value has.
        """
        return self.origin(pointer).location(pointer, self.label)

    def origin(self, pointer: str) -> Origin:
        """Return the file that the value at `pointer` was written in, and its place."""
        if moved := origin_of(pointer, self.moved):
            return moved
        return Origin(file=self.file, parsed=self.parsed, pointer=pointer)

    def origins(self, pointer: str) -> Iterator[tuple[str, Origin]]:
        """Yield the origin of the value at `pointer` and of parts that have others.

        Each comes with its pointer within the value.
        """
        yield "", self.origin(pointer)
        for one, origin in self.moved.items():
            if one != pointer and within(one, pointer):
                yield one[len(pointer) :], origin

    def with_value(
        self, value: Any, moved: Mapping[str, Origin] | None = None
    ) -> "Document":
        """Return the document with another value, and what else was moved."""
        return replace(
            self,
            parsed=replace(self.parsed, value=value),
            moved=self.moved if moved is None else moved,
        )


class Node(Struct, frozen=True, eq=False):
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

    def described(self) -> "Node":
        """Return the node that references lead to, with the words of the first.

        OpenAPI 3.1.1, "Reference Object": `summary` and `description` beside a `$ref`
        come before those of what it leads to.
        """
        own: dict[str, Any] = {}
        node = self
        while (pointer := node.ref) is not None:
            for key in ("summary", "description"):
                if words := node.text(key):
                    own.setdefault(key, words)
            node = self.document.node(pointer)
        if not own or not isinstance(node.value, dict):
            return node
        return replace(node, value={**node.value, **own})

    def _below(self, key: str | int, value: Any) -> "Node":
        token = pointers.escape(str(key))
        return Node(self.document, f"{self.pointer}/{token}", value)


def parse(source: Source) -> Document:
    """Return the document that `source` is the text of; nothing is checked yet.

    Raises:
        InputError: if it is neither JSON nor YAML as it has to be.
    """
    name, start = source.name.lower(), source.text.lstrip()[:1]
    is_yaml = name.endswith((".yaml", ".yml"))
    is_json = name.endswith(".json") or (start in ("{", "[") and not is_yaml)
    try:
        parsed = parse_json(source.text) if is_json else _parse_yaml(source.text)
    except TextError as error:
        raise InputError(_findings(source, error)) from error
    return Document(source.name, parsed, source.label)


def _parse_yaml(text: str) -> Parsed:
    # Imported late: a document of JSON needs no parser of YAML.
    from ledgerbee_sdkgen.spec.yaml_text import parse_yaml

    return parse_yaml(text)


def _findings(source: Source, error: TextError) -> Findings:
    lines, findings = Lines(source.text), Findings()
    for problem in error.problems:
        place = lines.place(problem.offset)
        where = Location(file=source.name, line=place.line, column=place.column)
        findings.add(
            diagnostic(problem.code, problem.message, where, hint=problem.hint)
        )
    return findings
