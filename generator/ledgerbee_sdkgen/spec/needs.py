"""What a client needs of a document: the criterion between errors and warnings.

An error (`S005`) is what would be lost or guessed without: a value of another JSON type
at a place that `grammar` calls needed, an operation that cannot be told to be one, a
parameter without its name or its place, a body without content. Everything else that
OpenAPI does not allow is a warning (`S011`); a value of another JSON type is then left
out, so that what follows finds each value of the type that it expects.
"""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec import grammar
from ledgerbee_sdkgen.spec.document import METHODS, Document, Node
from ledgerbee_sdkgen.spec.grammar import Held, Part
from ledgerbee_sdkgen.spec.pointers import escape
from ledgerbee_sdkgen.spec.wording import shown

_PLACES = ("path", "query", "header", "cookie")


def fit(document: Document, findings: Findings) -> Document:
    """Return the document without values of another type than stands where they do.

    What the client needs is left as it is, and reported as an error.
    """
    fitting = _Fitting(document=document, findings=findings)
    value = fitting.object(document.parsed.value, "document", "")
    return document.with_value(value)


def check_needs(document: Document, findings: Findings) -> None:
    """Report what operations cannot do without; every `$ref` has to lead somewhere.

    The values have to be of the types that `fit` leaves.
    """
    root = document.node()
    paths = root.get("paths")
    for path, item in paths.items() if paths else ():
        if path.startswith("x-"):
            continue
        if not path.startswith("/"):
            message = f"the path `{path}` does not begin with a slash"
            findings.add(diagnostic("S005", message, item.location))
        _check_item(item, findings)


def _check_item(item: Node, findings: Findings) -> None:
    held = item.follow()
    for key, one in held.items():
        is_known = key in grammar.KINDS["path item"] or key.startswith("x-")
        if not is_known and one.get("responses"):
            message = f"`{key}` is no method that OpenAPI knows"
            findings.add(diagnostic("S005", message, one.location))
    _check_parameters(held, findings)
    for method in METHODS:
        if operation := held.get(method):
            _check_parameters(operation, findings)
            body = operation.get("requestBody")
            if body and body.ref is None and body.get("content") is None:
                message = "`requestBody` has no `content`"
                findings.add(diagnostic("S005", message, body.location))


def _check_parameters(holder: Node, findings: Findings) -> None:
    listed = holder.get("parameters")
    for one in listed.elements() if listed else ():
        parameter = one.follow()
        for key in ("name", "in"):
            # That a reference leads to a parameter is checked by `targets`.
            if not parameter.text(key) and one.ref is None:
                message = f"the parameter has no `{key}`"
                findings.add(diagnostic("S005", message, one.location))
        place = parameter.text("in")
        # OpenAPI 3.2 has another, which the reader tells of.
        is_next = place == "querystring" and parameter.get("content") is not None
        if place and place not in _PLACES and not is_next:
            message = f"`in` is `{place}`; it has to be one of {', '.join(_PLACES)}"
            where = parameter.get("in")
            assert where is not None
            findings.add(diagnostic("S005", message, where.location))


class _Fitting(Struct, frozen=True, kw_only=True):
    """Leaves out what does not fit, and tells of it."""

    document: Document
    findings: Findings

    def object(self, value: Any, kind: str, pointer: str) -> Any:
        if not isinstance(value, dict) or kind in grammar.PLAIN:
            return value
        made: dict[str, Any] | None = None
        settled = grammar.SETTLED[kind]
        for key, held in value.items():
            if type(held) is settled.get(key):
                continue
            part = grammar.part_of(kind, key)
            if part is None or grammar.is_plain(held, part):
                continue
            below = f"{pointer}/{escape(key)}"
            if not grammar.fits_part(held, part):
                self._report(key, held, part, below)
                if not _is_needed(part, below):
                    made = dict(value) if made is None else made
                    del made[key]
                continue
            fitted = self._held(held, part, below)
            if fitted is not held:
                made = dict(value) if made is None else made
                made[key] = fitted
        return value if made is None else made

    def _held(self, value: Any, part: Part, pointer: str) -> Any:
        match part.held:
            case Held.ONE:
                return self.object(value, part.kind, pointer)
            case Held.LIST:
                return self._list(value, part, pointer)
            case Held.MAP:
                return self._map(value, part, pointer)

    def _list(self, value: list[Any], part: Part, pointer: str) -> list[Any]:
        made: list[Any] = []
        for at, held in enumerate(value):
            below = f"{pointer}/{at}"
            if grammar.fits(held, part.kind):
                made.append(self.object(held, part.kind, below))
            else:
                self._report(str(at), held, replace(part, held=Held.ONE), below)
                if _is_needed(part, below):
                    made.append(held)
        same = len(made) == len(value) and all(
            new is old for new, old in zip(made, value, strict=True)
        )
        return value if same else made

    def _map(self, value: dict[str, Any], part: Part, pointer: str) -> dict[str, Any]:
        made: dict[str, Any] | None = None
        for key, held in value.items():
            if part.extended and key.startswith("x-"):
                continue
            below = f"{pointer}/{escape(key)}"
            if grammar.fits(held, part.kind):
                fitted = self.object(held, part.kind, below)
            else:
                self._report(key, held, replace(part, held=Held.ONE), below)
                fitted = held if _is_needed(part, below) else None
            if fitted is not held:
                made = dict(value) if made is None else made
                if fitted is None:
                    del made[key]
                else:
                    made[key] = fitted
        return value if made is None else made

    def _report(self, key: str, value: Any, part: Part, pointer: str) -> None:
        wanted = grammar.described(part)
        message = f"`{key}` has to be {wanted}, not {shown(value)}"
        code = "S005" if _is_needed(part, pointer) else "S011"
        message += "" if code == "S005" else "; it is left out"
        where = self.document.location(pointer)
        self.findings.add(diagnostic(code, message, where))


def _is_needed(part: Part, pointer: str) -> bool:
    """Tell whether a client needs what stands there; of extensions it needs nothing."""
    return part.needed and not pointer.startswith("/x-")
