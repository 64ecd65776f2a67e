"""The stages, in order: document → validated → API model → views → rendered tree."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.codes import SEEN, diagnostic
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Effect, Findings, Location
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.inputs import WEBHOOKS, Sources, libraries
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.condition import Condition, WarningsError
from ledgerbee_sdkgen.model.lifecycle import retirements
from ledgerbee_sdkgen.normalize.api import read_api as normalize
from ledgerbee_sdkgen.normalize.touched import touched
from ledgerbee_sdkgen.normalize.unmatched import report_unmatched
from ledgerbee_sdkgen.output.manifest import Inputs
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python import lock
from ledgerbee_sdkgen.python.history import history_files
from ledgerbee_sdkgen.python.named import NamedApi, name_api
from ledgerbee_sdkgen.python.package import needed_runtime, plan_package
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.symbols import Surface
from ledgerbee_sdkgen.python.views import ResourceView
from ledgerbee_sdkgen.render.cache import user_cache
from ledgerbee_sdkgen.render.formatting import Formatter
from ledgerbee_sdkgen.render.layouts import kept_layouts
from ledgerbee_sdkgen.render.tree import render_tree
from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.library import library_beside
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import MAX_BYTES, Source, read_source


class Described(Struct, frozen=True, kw_only=True):
    """The API, how many operations the document has by a plain count, and how well
    they could be expressed."""

    api: Api
    total: int
    referenced: Mapping[str, str]
    """Address → digest of each other document that was read."""
    condition: Condition


class Summary(Struct, frozen=True, kw_only=True):
    """What came out, in numbers."""

    operations: int
    """Those that became methods."""
    total: int
    """Those that the document has."""
    resources: int
    models: int
    condition: Condition

    @property
    def degraded(self) -> int:
        """How many have something that is typed plainer than described."""
        return self.condition.count(Effect.DEGRADED)


class Planned(Struct, frozen=True, kw_only=True):
    """The API and the files of its distribution, none of them a text yet."""

    api: Api
    inputs: Inputs
    """What it is made of, documents that others refer to included."""
    files: tuple[PlannedFile, ...]
    summary: Summary


class Rendered(Struct, frozen=True, kw_only=True):
    """The API and the distribution made of it."""

    api: Api
    inputs: Inputs
    """What it was made of, documents that others refer to included."""
    tree: Mapping[str, str]
    summary: Summary


def read_api(sources: Sources, findings: Findings, progress: Progress) -> Described:
    """Return the API that the document describes, names of the configuration applied.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if its schemas are nested without reason, or an operation is lost.
    """
    progress.stage("reading")
    try:
        return _read_api(sources, findings, progress)
    except RecursionError as error:
        raise SdkgenError(
            f"`{sources.document.name}` is nested too deep: one schema holds another "
            "that holds another, and so on, longer than Python can follow\n"
            "hint: move one in the middle to `components/schemas`, and refer to it"
        ) from error


def _read_api(sources: Sources, findings: Findings, progress: Progress) -> Described:
    document, webhooks, referenced = _read_documents(sources, findings)
    progress.stage("normalizing")
    api = normalize(document, sources.settings.config, findings, webhooks)
    report_unmatched(api, sources.settings, findings)
    sunsets = (
        diagnostic("L001", "", one.operation.location)
        for one in retirements(api.operations)
        if one.sunset
    )
    for number in findings.unused(sunsets):
        if findings.waivers[number].id.startswith(SEEN):
            # It is of what clients have met, and no run knows of all of that.
            continue
        message = f"nothing was found as `{findings.waivers[number].id}`"
        place = sources.settings.location(f"waivers[{number}]")
        findings.add(diagnostic("W001", message, place))
    total = _count(document.node().value)
    _refuse_loss(len(api.operations), total)
    places = [operation.location.pointer for operation in api.operations]
    found = touched(document, places, findings)
    condition = Condition(
        touched={one.label: found[one.location.pointer] for one in api.operations}
    )
    operations = tuple(
        replace(one, degraded=condition.effect_on(one.label) is Effect.DEGRADED)
        for one in api.operations
    )
    return Described(
        api=replace(api, operations=operations),
        total=total,
        referenced=referenced,
        condition=condition,
    )


def _read_documents(
    sources: Sources, findings: Findings
) -> tuple[Document, Document | None, Mapping[str, str]]:
    """Return the document, that of webhooks, and the digests of what they refer to.

    What is wrong in both is told.
    """
    off = sources.settings.config.repairs.off
    main, beside = libraries(sources)
    try:
        document = read_document(
            sources.document, findings, main, sources.overlays, off=off
        )
    except InputError as error:
        report_errors(error, findings)
        if sources.webhooks:
            read_document(sources.webhooks, findings, beside, off=off)
        raise
    webhooks = (
        read_document(sources.webhooks, findings, beside, off=off)
        if sources.webhooks
        else None
    )
    referenced = dict(main.digests)
    referenced |= {f"{WEBHOOKS}{name}": one for name, one in beside.digests.items()}
    return document, webhooks, referenced


def find_problems(documents: Iterable[str], findings: Findings) -> None:
    """Report what is wrong with `documents`, of which nothing else will come."""
    for where in documents:
        try:
            source = read_source(where)
            library = library_beside(where, len(source.text), None, MAX_BYTES)
            read_document(source, findings, library)
        except InputError as error:
            report_errors(error, findings)


def report_errors(error: InputError, findings: Findings) -> None:
    """Add what `error` holds to the findings."""
    for found in error.diagnostics:
        findings.add(found)


def refuse_warnings(
    settings: Settings, findings: Findings, condition: Condition
) -> None:
    """End a strict run that has something to warn of.

    Raises:
        WarningsError: if there is a warning that is not waived.
    """
    if settings.strict and findings.warnings:
        raise WarningsError(len(findings.warnings), condition)


def render_sdk(sources: Sources, findings: Findings, progress: Progress) -> Rendered:
    """Return the whole distribution as text, nothing written.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if a template cannot be rendered, or a run is strict and there is
            something to warn of.
    """
    for name in sources.unasked:
        folder = sources.settings.templates or Path()
        place = Location(file=(folder / name).as_posix())
        message = "no template of the generator is called so, and none includes it"
        findings.add(diagnostic("C006", message, place))
    planned = plan_sdk(sources, findings, progress)
    cache = user_cache() if sources.settings.cache else None
    whose = sources.settings.output.absolute().as_posix()
    tree = render_tree(
        planned.files,
        package=sources.settings.package,
        templates=sources.templates,
        others=sources.others,
        runtime=needed_runtime(sources.runtime, planned.api),
        formatter=Formatter(
            cache, kept_layouts(cache, planned.inputs.templates, whose)
        ),
        progress=progress,
    )
    tree = dict(sorted({**tree, **sources.records}.items()))
    return Rendered(
        api=planned.api, inputs=planned.inputs, tree=tree, summary=planned.summary
    )


def plan_sdk(sources: Sources, findings: Findings, progress: Progress) -> Planned:
    """Return every file of the distribution with what its template will be given.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if an operation would be lost.
    """
    described = read_api(sources, findings, progress)
    named = name_described(described, sources, findings)
    api = named.api
    files = (
        *plan_package(named, sources.settings),
        *history_files(sources.releases),
    )
    summary = Summary(
        operations=sum(
            len(file.view.all_operations)
            for file in files
            if isinstance(file.view, ResourceView) and file.path.endswith(".py")
        ),
        total=described.total,
        resources=len({operation.resource for operation in api.operations}),
        models=len(api.schemas),
        condition=described.condition,
    )
    _refuse_loss(summary.operations, summary.total)
    refuse_warnings(sources.settings, findings, described.condition)
    inputs = replace(sources.inputs, referenced=described.referenced)
    return Planned(api=api, inputs=inputs, files=files, summary=summary)


def name_described(
    described: Described, sources: Sources, findings: Findings
) -> NamedApi:
    """Return the API with its names; what the client in the output folder has stays.

    Raises:
        InputError: if the surface lock cannot be read, or a name cannot be chosen.
    """
    known = known_names(sources.lock)
    return name_api(described.api, sources.settings, known, findings)


def read_named(sources: Sources, findings: Findings, progress: Progress) -> NamedApi:
    """Return the API with its names, for a run that is about something else.

    What there is to say of the document is not said; its lines can be shown.

    Raises:
        InputError: as `read_api` and `name_described` do.
        SdkgenError: as `read_api` does.
    """
    unsaid = Findings(waivers=findings.waivers)
    named = name_described(read_api(sources, unsaid, progress), sources, unsaid)
    for file, text in unsaid.texts.items():
        findings.keep(file, text)
    return named


def known_names(held: Source | None) -> Surface | None:
    """Return the names of the surface lock `held`; None if there is none.

    Raises:
        InputError: if the surface lock cannot be read.
    """
    if held is None:
        return None
    try:
        return lock.from_text(held.text)
    except (ValueError, RecursionError) as error:
        where = Location(file=held.name)
        message = f"the surface lock cannot be used: {error}"
        raise InputError([diagnostic("O005", message, where)]) from error


def _refuse_loss(made: int, total: int) -> None:
    if made != total:
        raise SdkgenError(
            f"{made} of {total} operations became methods; "
            "none may be lost, so nothing is written\n"
            "hint: this is a bug of the generator, please report it with the document"
        )


def _count(document: Any) -> int:
    """Count the operations below `paths` without knowing what they mean."""
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    methods |= {"query"}
    total = 0
    for path, item in document.get("paths", {}).items():
        if path.startswith("/"):
            held = methods & item.keys()
            others = item.get("additionalOperations")
            while "$ref" in item:
                item = _at(document, item["$ref"])
                held |= methods & item.keys()
                others = item.get("additionalOperations") if others is None else others
            total += len(held) + len(others or ())
    return total


def _at(document: Any, reference: str) -> Any:
    value = document
    for token in unquote(reference).split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key) if isinstance(value, list) else key]
    return value
