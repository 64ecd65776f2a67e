"""Validation against OpenAPI's own schema, each error at its line.

Nothing that it says is a reason to refuse a document: what a client needs is checked
by `needs`. What that schema cannot say is checked here: that operation ids are unique,
and that the parameters of a path are those of its template.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Diagnostic, Findings
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import METHODS, Document, Node
from ledgerbee_sdkgen.spec.suspects import suspect_part
from ledgerbee_sdkgen.spec.wording import cut, shown

# jsonschema's ValidationError, which comes untyped.
ValidationError = Any


def validate(document: Document, findings: Findings) -> None:
    """Report everything that OpenAPI does not allow, as of no account to a client.

    The document has to be a mapping whose `openapi` is 3.0.x, 3.1.x or 3.2.x, and its
    values of the types that `needs.fit` leaves; what that reported is not said again.
    """
    version = document.parsed.value["openapi"][:3]
    suspect = suspect_part(document.parsed.value, version)
    if suspect is None:
        return
    known = {found.location.pointer for found in findings.errors}
    for error in _errors(suspect, version):
        for reason in _reasons(error):
            found = _diagnostic(document, reason)
            if found.location.pointer not in known:
                findings.add(found)


def _errors(value: dict[str, Any], version: str) -> Iterator[ValidationError]:
    # Imported only where something is wrong: it takes longer than all the rest.
    from openapi_spec_validator.schemas.backend.jsonschema import create_validator
    from openapi_spec_validator.schemas.utils import get_schema_content

    # Not the validator that it would choose: that one does not tell of alternatives.
    schema = dict(get_schema_content(version))
    yield from create_validator(schema).iter_errors(value)


def check_operations(document: Document, findings: Findings) -> None:
    """Report operation ids that stand twice, and parameters that paths do not have.

    The document has to be valid.
    """
    seen: dict[str, Node] = {}
    for path, item, operation in _operations(document.node()):
        if identity := operation.get("operationId"):
            first = seen.setdefault(identity.value, operation)
            if first.pointer != operation.pointer:
                line = first.location.line
                message = (
                    f"`{identity.value}` is the id of the operation on line {line}"
                )
                findings.add(diagnostic("S008", message, identity.location))
        _check_path(path, item, operation, findings)


def _operations(root: Node) -> Iterator[tuple[str, Node, Node]]:
    paths = root.get("paths")
    for path, declared in paths.items() if paths else ():
        if path.startswith("/"):
            item = declared.follow()
            for key, operation in item.items():
                if key in METHODS:
                    yield path, item, operation


def _check_path(path: str, item: Node, operation: Node, findings: Findings) -> None:
    wanted = set(re.findall(r"\{\+?([^{}]+)\}", path))
    given: dict[str, Node] = {}
    for holder in (item, operation):
        listed = holder.get("parameters")
        for element in listed.elements() if listed else ():
            parameter = element.follow()
            if parameter.text("in") == "path":
                given[parameter.text("name")] = element
    name = f"{operation.key.upper()} {path}"
    for missing in sorted(wanted - given.keys()):
        message = f"`{name}` does not declare its parameter `{missing}`"
        findings.add(diagnostic("S009", message, operation.location))
    for extra in sorted(given.keys() - wanted):
        message = f"`{name}` declares `{extra}`, which its path does not have"
        findings.add(diagnostic("S009", message, given[extra].location))


def _reasons(error: ValidationError) -> Iterator[ValidationError]:
    """Yield the errors within the alternative that was meant.

    A schema with alternatives fails as a whole; the alternative that got furthest
    says why, of those that fit by their `$ref` or `type`.
    """
    if not error.context:
        yield error
        return
    branches: dict[Any, list[ValidationError]] = {}
    for one in error.context:
        branches.setdefault(one.schema_path[0], []).append(one)
    meant = [
        errors
        for errors in branches.values()
        if not any(_is_another_kind(one) for one in errors)
    ] or list(branches.values())
    for one in min(meant, key=lambda errors: (-_depth(errors), len(errors))):
        yield from _reasons(one)


def _depth(errors: list[ValidationError]) -> int:
    return max(len(error.absolute_path) for error in errors)


def _is_another_kind(error: ValidationError) -> bool:
    """Tell whether `error` only says that another kind of object was meant."""
    wanted = error.validator_value
    if error.validator == "enum":
        return len(wanted) == 1 and list(error.absolute_path)[-1:] == ["type"]
    return bool(error.validator == "required" and wanted == ["$ref"])


def _diagnostic(document: Document, error: ValidationError) -> Diagnostic:
    pointer = pointers.join("", *error.absolute_path)
    unknown = _unknown_keys(error)
    where = pointers.join(pointer, unknown[0]) if unknown else pointer
    return diagnostic("S011", _said(error, pointer, unknown), document.location(where))


def _said(error: ValidationError, pointer: str, unknown: list[str]) -> str:
    """Return in a sentence what is wrong."""
    name = pointers.tokens(pointer)[-1] if pointer else "the document"
    wanted: Any = error.validator_value
    match error.validator:
        case _ if unknown:
            keys = ", ".join(f"`{key}`" for key in unknown)
            return f"`{name}` cannot have {keys}"
        case "required":
            missing = [key for key in wanted if key not in error.instance]
            return f"`{name}` has no `{missing[0]}`"
        case "type":
            kinds = " or ".join(wanted) if isinstance(wanted, list) else wanted
            return f"`{name}` has to be of type {kinds}, not {shown(error.instance)}"
        case "enum":
            return f"`{name}` is {shown(error.instance)}; it has to be one of " + cut(
                ", ".join(str(one) for one in wanted)
            )
        case "pattern":
            return f"`{name}` is {shown(error.instance)}, which does not match {wanted}"
        case "oneOf" | "anyOf":
            return f"`{name}` is nothing that OpenAPI knows at this place"
        case _:
            return f"`{name}`: {cut(error.message)}"


def _unknown_keys(error: ValidationError) -> list[str]:
    """Return the keys that are too many, where that is the error."""
    if error.validator not in ("additionalProperties", "unevaluatedProperties"):
        return []
    if not isinstance(error.instance, Mapping) or error.validator_value is not False:
        return []
    if error.validator == "unevaluatedProperties":
        named = re.findall(r"'([^']*)'", error.message)
        return [key for key in named if key in error.instance]
    schema: Any = error.schema
    patterns = list(schema.get("patternProperties", ()))
    return [
        key
        for key in error.instance
        if key not in schema.get("properties", ())
        and not any(re.search(pattern, key) for pattern in patterns)
    ]
