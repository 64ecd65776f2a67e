"""The repairs, made: a document as its author meant it, and what was done to it."""

from collections.abc import Collection, Sequence

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.repairs.repair import Repair, SlotRepair
from ledgerbee_sdkgen.spec.repairs.site import Changes, Site
from ledgerbee_sdkgen.spec.repairs.table import FIRST, SECOND, SLOT_REPAIRS
from ledgerbee_sdkgen.spec.repairs.walk import Walk


def repair_version(
    document: Document, findings: Findings, off: Collection[str] = ()
) -> Document:
    """Return the document with a whole version, for what comes before the repairs."""
    value, changes = document.parsed.value, Changes()
    (rule,) = (one for one in FIRST if one.name == "short-version")
    if rule.name in off or not isinstance(value, dict) or "openapi" not in value:
        return document
    site = Site(root=value, pointer="", code=rule.code, changes=changes)
    return _told(document, rule.apply(value, site), changes, findings)


def repair(
    document: Document, findings: Findings, off: Collection[str] = ()
) -> Document:
    """Return the document with every known slip mended but those named in `off`.

    Each is reported at its place; the document that is given is not changed.
    """
    changes = Changes()
    slots = tuple(one for one in SLOT_REPAIRS if one.name not in off)
    value = document.parsed.value
    for rules, at_slots in ((FIRST, slots), (SECOND, ())):
        held = [one for one in rules if one.name not in off]
        walk = _walk(value, held, at_slots, changes)
        value = walk.object(value, "document", "")
    return _told(document, value, changes, findings)


def _walk(
    root: object,
    rules: Sequence[Repair],
    slots: Sequence[SlotRepair],
    changes: Changes,
) -> Walk:
    by_kind: dict[str, list[Repair]] = {}
    for rule in rules:
        for kind in rule.on:
            by_kind.setdefault(kind, []).append(rule)
    return Walk(root=root, by_kind=by_kind, slots=slots, changes=changes)


def _told(
    document: Document, value: object, changes: Changes, findings: Findings
) -> Document:
    moved = dict(document.moved)
    for new, old in sorted(changes.moved.items()):
        for rest, origin in document.origins(old):
            moved[new + rest] = origin
    made = document.with_value(value, moved)
    for told in changes.told:
        where = made.location(told.pointer)
        findings.add(diagnostic(told.code, told.message, where, hint=told.hint))
    return made
