"""`drift-report`: what clients met that the document does not say, as proposals."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.choices import ExitCode
from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.commands.sightings import Sighting, read_sightings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Diagnostic, Findings, Location, Severity
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.model.schemas import (
    AliasSchema,
    EnumSchema,
    ObjectSchema,
    Schema,
)
from ledgerbee_sdkgen.pipeline import read_named
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.text import counted
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.pointers import join
from ledgerbee_sdkgen.spec.proposals import (
    Proposal,
    overlay_text,
    property_proposal,
    value_proposal,
)


class _Lack(Struct, frozen=True, kw_only=True):
    """What a schema lacks, and what would give it that."""

    found: Diagnostic
    proposal: Proposal | None


def drift_report(
    settings: Settings,
    *,
    files: Sequence[Path],
    overlay_out: Path | None,
    findings: Findings,
    progress: Progress,
) -> Outcome:
    """Say which schemas lack what clients met; write an overlay that adds it, if asked.

    What else there is to say of the document is not said.

    Raises:
        InputError: if the document is not usable.
        SdkgenError: if one of the files is not that of a recorder.
        OSError: if one cannot be read, or the overlay cannot be written.
    """
    sightings = read_sightings(files)
    sources = read_inputs(settings)
    named = read_named(sources, findings, progress)
    schemas = named.api.schemas
    owners = {class_: schemas[name] for name, class_ in named.names.classes.items()}
    document = parse(sources.document)
    lacks = [
        lack for one in sightings if (lack := _lack(one, owners, document)) is not None
    ]
    for lack in lacks:
        findings.add(lack.found)
    proposals = [lack.proposal for lack in lacks if lack.proposal]
    done = ""
    if overlay_out is not None and proposals:
        title = f"What answers of {named.api.title} have been found to hold"
        overlay_out.write_text(overlay_text(title, proposals), "utf-8", newline="\n")
        done = f"{counted(len(proposals), 'action')} → {shown(overlay_out)}"
    open_ = sum(found.severity is Severity.WARNING for found in findings)
    return Outcome(
        code=ExitCode.DRIFT if open_ else ExitCode.CLEAN,
        done=done,
        summary=_summary(len(sightings), lacks, len(proposals)),
    )


def _summary(seen: int, lacks: Sequence[_Lack], proposed: int) -> str:
    known = seen - len(lacks)
    texts = [f"{counted(seen, 'thing')} seen"]
    if known:
        texts.append(f"{known} known by now")
    if by_hand := len(lacks) - proposed:
        texts.append(f"{by_hand} to be described by hand")
    return ", ".join(texts)


def _lack(
    one: Sighting, owners: Mapping[str, Schema], document: Document
) -> _Lack | None:
    """Return what is to be said of a sighting; None if the document has it by now."""
    schema = owners.get(one.owner)
    if schema is None:
        message = f"`{one.name}` was seen in `{one.owner}`, which there is no more"
        return _Lack(
            found=diagnostic("L002", message, Location(file=document.file)),
            proposal=None,
        )
    seen = f", seen in the answer to {' and '.join(one.requests)}"
    match one.kind:
        case "field":
            return _field(one, schema, document, seen if one.requests else "")
        case "value":
            return _value(one, schema, document, seen if one.requests else "")
        case _:
            message = f"`{one.owner}` has no variant for `{one.name}`{seen}"
            return _Lack(
                found=diagnostic("L002", message, _place(schema, "oneOf", one.name)),
                proposal=None,
            )


def _field(
    one: Sighting, schema: Schema, document: Document, seen: str
) -> _Lack | None:
    match schema:
        case ObjectSchema(fields=fields):
            if any(field.wire_name == one.name for field in fields):
                return None
        case EnumSchema() | AliasSchema():
            pass
        case _:
            assert_never(schema)
    types = " or ".join(one.types) or "anything"
    message = f"`{schema.name}` has no property `{one.name}` ({types}){seen}"
    found = diagnostic("L002", message, _place(schema, "properties", one.name))
    pointer = schema.location.pointer
    why = f"Not in the published document{seen}."
    return _Lack(
        found=found,
        proposal=(
            None
            if schema.location.document
            else property_proposal(document, pointer, one.name, one.types, why)
        ),
    )


def _value(
    one: Sighting, schema: Schema, document: Document, seen: str
) -> _Lack | None:
    if isinstance(schema, EnumSchema) and one.name in schema.values:
        return None
    message = f"`{schema.name}` has no value `{one.name}`{seen}"
    found = diagnostic("L002", message, _place(schema, "enum", one.name))
    why = f"`{one.name}` is not in the published document{seen}."
    return _Lack(
        found=found,
        proposal=(
            None
            if schema.location.document
            else value_proposal(document, schema.location.pointer, one.name, why)
        ),
    )


def _place(schema: Schema, *keys: str) -> Location:
    """Return the place of a schema, with the pointer of what it lacks."""
    where = schema.location
    return replace(where, pointer=join(where.pointer, *keys))
