"""Every `$ref` has to lead to something within the document."""

import difflib
from collections.abc import Iterator
from typing import Any

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Document

# Keywords whose value is data, not a part of the description.
_DATA = frozenset({"example", "default", "enum", "const"})
_HOLDERS = (dict, list)
# Keywords whose value maps names, which may be spelled like keywords.
_MAPS = frozenset(
    {
        "$defs",
        "callbacks",
        "content",
        "definitions",
        "dependentSchemas",
        "encoding",
        "examples",
        "headers",
        "links",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
        "webhooks",
        "x-webhooks",
    }
)


def check_references(document: Document, findings: Findings) -> None:
    """Report references that leave the document, lead nowhere, or to themselves.

    Those that are reported already, when others were brought in, are left out.
    """
    known = {_place(found.location) for found in findings.errors}
    looked_at: dict[str, str | None] = {}
    for pointer, reference in _references(document.parsed.value):
        if known and _place(document.location(pointer)) in known:
            continue
        target = pointers.of_reference(reference)
        if target is None:
            _report_foreign(document, pointer, reference, findings)
        elif (problem := _problem(document, target, looked_at)) is not None:
            message = f"`{reference}` {problem}"
            hint = _meant(document, target)
            where = document.location(pointer)
            findings.add(diagnostic("S006", message, where, hint=hint))


def mappings(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each mapping of the description with its pointer, outer ones first.

    Left out are those that are data, and those that map names of others' choice.
    """
    left = [(value, "", False)] if isinstance(value, _HOLDERS) else []
    while left:
        value, pointer, is_map = left.pop()
        if isinstance(value, dict) and not is_map:
            yield pointer, value
        left += reversed([*_below(value, pointer, is_map)])


def _below(
    value: dict[str, Any] | list[Any], pointer: str, is_map: bool
) -> Iterator[tuple[Any, str, bool]]:
    """Yield what is held there and may hold mappings: pointer, and whether it maps."""
    if isinstance(value, list):
        for at, item in enumerate(value):
            if isinstance(item, _HOLDERS):
                yield item, f"{pointer}/{at}", False
        return
    for key, item in value.items():
        if not isinstance(item, _HOLDERS):
            continue
        below = f"{pointer}/{pointers.escape(key)}"
        if is_map:
            yield item, below, False
        elif not (key in _DATA or _is_foreign(key) or _is_data(key, item, pointer)):
            yield item, below, key in _MAPS


def _references(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the pointer of each reference and what it says."""
    for pointer, mapping in mappings(value):
        if isinstance(mapping.get("$ref"), str):
            yield f"{pointer}/$ref", mapping["$ref"]
        yield from _mapped(mapping.get("discriminator"), f"{pointer}/discriminator")


def _is_foreign(key: str) -> bool:
    """Tell whether `key` holds what others have thought of; webhooks are read."""
    return key.startswith("x-") and key not in _MAPS


def _is_data(key: str, value: Any, pointer: str) -> bool:
    """Tell apart what OpenAPI spells alike: lists of examples, an example's value."""
    if key == "examples":
        return isinstance(value, list)
    return key == "value" and pointer.split("/")[-2:-1] == ["examples"]


def _mapped(discriminator: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Yield the references of a discriminator's mapping; plain names are none."""
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    for value, target in mapping.items() if isinstance(mapping, dict) else ():
        if isinstance(target, str) and target.startswith("#"):
            yield f"{pointer}/mapping/{pointers.escape(value)}", target


def _place(location: Location) -> tuple[str, int, int]:
    return location.file, location.line, location.column


def _problem(
    document: Document, target: str, known: dict[str, str | None]
) -> str | None:
    """Return what is wrong with a reference to `target`, if anything is.

    It is `known` of all that is on the way, which is so looked at once.
    """
    way: dict[str, None] = {}
    problem: str | None = "leads back to itself"
    while target not in way:
        if target in known:
            problem = known[target]
            break
        way[target] = None
        try:
            following = document.node(target).ref
        except KeyError:
            problem = "points at nothing"
            break
        if following is None:
            problem = None
            break
        target = following
    known.update(dict.fromkeys(way, problem))
    return problem


def _meant(document: Document, target: str) -> str:
    """Return a hint at what exists beside `target` under a similar name."""
    container, _, token = target.rpartition("/")
    try:
        value = document.node(container).value
    except KeyError:
        return ""
    known = [str(key) for key in value] if isinstance(value, dict) else []
    close = difflib.get_close_matches(pointers.unescape(token), known, n=1)
    if not close or close[0] == pointers.unescape(token):
        return ""
    return f"did you mean `#{pointers.join(container, close[0])}`?"


def _report_foreign(
    document: Document, pointer: str, reference: str, findings: Findings
) -> None:
    where = document.location(pointer)
    if reference.startswith("#"):
        message = f"`{reference}` is no JSON Pointer, and no `$anchor` is called so"
        hint = "write it as in `#/components/schemas/Name`"
        findings.add(diagnostic("S006", message, where, hint=hint))
    else:
        message = f"`{reference}` is not in this document"
        findings.add(diagnostic("S007", message, where))
