"""The text of a document as a document that the rest can rely on."""

from collections.abc import Collection, Sequence
from typing import Any

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Diagnostic, Findings
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.amend import Amendments
from ledgerbee_sdkgen.spec.bundle import bring_in
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.library import Library
from ledgerbee_sdkgen.spec.needs import check_needs, fit
from ledgerbee_sdkgen.spec.overlays import read_overlays
from ledgerbee_sdkgen.spec.references import check_references
from ledgerbee_sdkgen.spec.repairs.apply import repair, repair_version
from ledgerbee_sdkgen.spec.source import Source
from ledgerbee_sdkgen.spec.targets import check_targets
from ledgerbee_sdkgen.spec.validate import check_operations, validate


def read_document(
    source: Source,
    findings: Findings,
    library: Library | None = None,
    overlays: Sequence[Source] = (),
    *,
    off: Collection[str] = (),
) -> Document:
    """Return the document, OpenAPI 3.0 or 3.1 as far as a client needs it.

    All references are in it. Repairs are made but those named in `off`.

    The overlays are applied to it as it is written, or to a document that it refers to
    if that is what one extends. What it refers to is read from `library`.

    Raises:
        InputError: with every error that was found.
    """
    for one in (source, *overlays):
        findings.keep(one.name, one.text)
    document = repair_version(parse(source), findings, off)
    if problem := _foreign(document):
        raise InputError([problem])
    library = library or Library()
    library.keep = findings.keep
    amendments = Amendments(library, read_overlays(overlays, findings), findings)
    library.amend = amendments.amend
    document = amendments.amend(library.main, document)
    document = bring_in(document, library.main, library, findings)
    amendments.report_unused()
    document = fit(repair(document, findings, off), findings)
    before = len(findings.errors)
    check_references(document, findings)
    if len(findings.errors) == before:
        check_needs(document, findings)
    validate(document, findings)
    if not findings.errors:
        check_targets(document, findings)
    if findings.errors:
        raise InputError(findings.errors)
    check_operations(document, findings)
    return document


def _foreign(document: Document) -> Diagnostic | None:
    """Return why the document is none of a version that is understood."""
    value: Any = document.parsed.value
    if not isinstance(value, dict):
        kind = "it is empty" if value is None else "it is not a mapping"
        return diagnostic("S004", f"this is no API: {kind}", document.location(""))
    if "swagger" in value:
        hint = "convert it to OpenAPI 3.0 first"
        where = document.location("/swagger")
        message = f"this is Swagger {value['swagger']}"
        return diagnostic("S004", message, where, hint=hint)
    if "openapi" not in value:
        return diagnostic(
            "S004", "the document does not say `openapi`", document.location("")
        )
    version = value["openapi"]
    where = document.location("/openapi")
    if not isinstance(version, str):
        hint = "write it as text, as in `openapi: '3.0.3'`"
        return diagnostic("S004", f"`openapi` is {version!r}", where, hint=hint)
    if not version.startswith(("3.0.", "3.1.", "3.2.")):
        return diagnostic("S004", f"this is OpenAPI {version}", where)
    return None
