"""The stages, in order: document → validated → API model → views → rendered tree."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.normalize.api import read_api as normalize
from ledgerbee_sdkgen.normalize.unmatched import report_unmatched
from ledgerbee_sdkgen.output.manifest import Inputs
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.callbacks import without_callbacks
from ledgerbee_sdkgen.python.package import plan_package
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.views import ResourceView
from ledgerbee_sdkgen.python.webhooks import needed_runtime
from ledgerbee_sdkgen.render.locate import code_root, runtime_root, template_root
from ledgerbee_sdkgen.render.tree import read_files, render_tree
from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.library import Library, library_beside
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.remote import Remote
from ledgerbee_sdkgen.spec.source import Source, read_source

# What the second document refers to, on record.
_WEBHOOKS = "webhooks:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything a run reads, as text, and the digests of it."""

    settings: Settings
    document: Source
    overlays: tuple[Source, ...]
    webhooks: Source | None
    """The document of webhooks, where there is one of its own."""
    templates: Mapping[str, str]
    unasked: tuple[str, ...]
    """Templates of the user's that are none of the generator's, nor part of one."""
    runtime: Mapping[str, str]
    inputs: Inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """The API, and how many operations the document has by a plain count."""

    api: Api
    total: int
    referenced: Mapping[str, str]
    """Address → digest of each other document that was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What came out, in numbers."""

    operations: int
    """Those that became methods."""
    total: int
    """Those that the document has."""
    resources: int
    models: int
    degraded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """The API and the files of its distribution, none of them a text yet."""

    api: Api
    inputs: Inputs
    """What it is made of, documents that others refer to included."""
    files: tuple[PlannedFile, ...]
    summary: Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The API and the distribution made of it."""

    api: Api
    inputs: Inputs
    """What it was made of, documents that others refer to included."""
    tree: Mapping[str, str]
    summary: Summary


def read_inputs(settings: Settings) -> Sources:
    """Read the document, the templates and the run-time library; parse nothing yet.

    Raises:
        InputError: if one of them cannot be read.
        SdkgenError: if the folder of templates is none.
    """
    most = _most_bytes(settings)
    document = read_source(settings.spec, most)
    overlays = tuple(read_source(one, most) for one in settings.overlays)
    webhooks = read_source(settings.webhooks, most) if settings.webhooks else None
    if webhooks:
        webhooks = replace(webhooks, label=Path(settings.webhooks).name)
    templates = read_files(template_root(), ".jinja")
    unasked: tuple[str, ...] = ()
    if settings.templates:
        if not settings.templates.is_dir():
            raise SdkgenError(f"`{settings.templates}` is not a folder of templates")
        own = read_files(settings.templates, ".jinja")
        others = own.keys() - templates.keys()
        templates |= own
        whole = "".join(templates.values())
        # One that is included stands in quotes where it is.
        unasked = tuple(
            name
            for name in sorted(others)
            if not any(f"{mark}{name}{mark}" in whole for mark in "\"'")
        )
    runtime = read_files(runtime_root(), ".py")
    return Sources(
        settings=settings,
        document=document,
        overlays=overlays,
        webhooks=webhooks,
        templates=templates,
        unasked=unasked,
        runtime=runtime,
        inputs=Inputs(
            generator=version("ledgerbee-sdkgen"),
            spec=_spec_digest(document, overlays, webhooks),
            config=_digest({"": settings.config_text}),
            templates=_digest({**templates, **read_files(code_root(), ".py")}),
            options=_digest({"package": settings.package}),
        ),
    )


def inputs_now(sources: Sources, known: Inputs) -> Inputs:
    """Return the inputs if the document refers to what is on record, by its digests.

    What cannot be read now has no digest, so that it differs.
    """
    main, beside = _libraries(sources)
    now: dict[str, str] = {}
    for name in known.referenced:
        is_beside = name.startswith(_WEBHOOKS)
        library = beside if is_beside else main
        try:
            now[name] = library.digest(name.removeprefix(_WEBHOOKS))
        except (RefusedError, InputError):
            now[name] = ""
    return replace(sources.inputs, referenced=now)


def read_api(sources: Sources, findings: Findings, progress: Progress) -> Described:
    """Return the API that the document describes, names of the configuration applied.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if its schemas are nested without reason.
    """
    progress.stage("reading")
    try:
        return _read_api(sources, findings, progress)
    except RecursionError as error:
        raise SdkgenError(
            f"`{sources.document.name}` is nested too deep: one schema holds another "
            "that holds another, and so on, longer than Python can follow\n"
            "hint: break the chain with a schema that has no properties"
        ) from error


def _read_api(sources: Sources, findings: Findings, progress: Progress) -> Described:
    main, beside = _libraries(sources)
    document = read_document(sources.document, findings, main, sources.overlays)
    webhooks = (
        read_document(sources.webhooks, findings, beside) if sources.webhooks else None
    )
    progress.stage("normalizing")
    api = normalize(document, sources.settings.config, findings, webhooks)
    report_unmatched(api, sources.settings, findings)
    referenced = dict(main.digests)
    referenced |= {f"{_WEBHOOKS}{name}": one for name, one in beside.digests.items()}
    return Described(
        api=api, total=_count(document.node().value), referenced=referenced
    )


def _libraries(sources: Sources) -> tuple[Library, Library]:
    """Return what the document, and the second one of webhooks, may refer to."""
    settings = sources.settings
    fetcher = Remote() if settings.allow_remote else None
    most = _most_bytes(settings)
    held = len(sources.document.text)
    main = library_beside(settings.spec, held, fetcher, most)
    beside = library_beside(settings.webhooks or "-", 0, fetcher, most)
    return main, beside


def _most_bytes(settings: Settings) -> int:
    return settings.config.spec.max_megabytes * 1024**2


def render_sdk(sources: Sources, findings: Findings, progress: Progress) -> Rendered:
    """Return the whole distribution as text, nothing written.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if a template cannot be rendered.
    """
    for name in sources.unasked:
        folder = sources.settings.templates or Path()
        place = Location(file=(folder / name).as_posix())
        message = "no template of the generator is called so, and none includes it"
        findings.add(diagnostic("C006", message, place))
    planned = plan_sdk(sources, findings, progress)
    tree = render_tree(
        planned.files,
        package=sources.settings.package,
        templates=sources.templates,
        runtime=without_callbacks(
            needed_runtime(sources.runtime, planned.api), planned.api
        ),
        progress=progress,
    )
    return Rendered(
        api=planned.api,
        inputs=planned.inputs,
        tree=tree,
        summary=planned.summary,
    )


def plan_sdk(sources: Sources, findings: Findings, progress: Progress) -> Planned:
    """Return every file of the distribution with what its template will be given.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if an operation would be lost.
    """
    described = read_api(sources, findings, progress)
    api = described.api
    files = plan_package(api, sources.settings)
    summary = Summary(
        operations=sum(
            len(file.view.all_operations)
            for file in files
            if isinstance(file.view, ResourceView) and file.path.endswith(".py")
        ),
        total=described.total,
        resources=len({operation.resource for operation in api.operations}),
        models=len(api.schemas),
        degraded=sum(operation.degraded for operation in api.operations),
    )
    if summary.operations != summary.total:
        raise SdkgenError(
            f"{summary.operations} of {summary.total} operations became methods; "
            "none may be lost, so nothing is written\n"
            "hint: this is a bug of the generator, please report it with the document"
        )
    inputs = replace(sources.inputs, referenced=described.referenced)
    return Planned(api=api, inputs=inputs, files=files, summary=summary)


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


def _spec_digest(
    document: Source, overlays: tuple[Source, ...], webhooks: Source | None
) -> str:
    """Return one digest of the documents; of one alone, its own."""
    digests = {"": document.digest}
    digests |= {f"overlay {at}": one.digest for at, one in enumerate(overlays)}
    if webhooks:
        digests["webhooks"] = webhooks.digest
    return _digest(digests) if len(digests) > 1 else document.digest


def _digest(texts: Mapping[str, str]) -> str:
    """Return one digest of names and texts, whatever their order."""
    whole = hashlib.sha256()
    for name, text in sorted(texts.items()):
        for part in (name, text):
            data = part.encode()
            whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()
