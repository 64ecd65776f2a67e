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
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.normalize.api import read_api as normalize
from ledgerbee_sdkgen.normalize.unmatched import report_unmatched
from ledgerbee_sdkgen.output.manifest import Inputs
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.package import plan_package
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.python.views import ResourceView
from ledgerbee_sdkgen.python.webhooks import needed_runtime
from ledgerbee_sdkgen.render.locate import code_root, runtime_root, template_root
from ledgerbee_sdkgen.render.tree import read_files, render_tree
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import Source, read_source


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything a run reads, as text, and the digests of it."""

    settings: Settings
    document: Source
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
    files: tuple[PlannedFile, ...]
    summary: Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The API and the distribution made of it."""

    api: Api
    tree: Mapping[str, str]
    summary: Summary


def read_inputs(settings: Settings) -> Sources:
    """Read the document, the templates and the run-time library; parse nothing yet.

    Raises:
        InputError: if one of them cannot be read.
        SdkgenError: if the folder of templates is none.
    """
    document = read_source(settings.spec)
    webhooks = read_source(settings.webhooks) if settings.webhooks else None
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
        webhooks=webhooks,
        templates=templates,
        unasked=unasked,
        runtime=runtime,
        inputs=Inputs(
            generator=version("ledgerbee-sdkgen"),
            spec=(
                _digest({"": document.digest, "webhooks": webhooks.digest})
                if webhooks
                else document.digest
            ),
            config=_digest({"": settings.config_text}),
            templates=_digest({**templates, **read_files(code_root(), ".py")}),
            options=_digest({"package": settings.package}),
        ),
    )


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
    document = read_document(sources.document, findings)
    webhooks = read_document(sources.webhooks, findings) if sources.webhooks else None
    progress.stage("normalizing")
    api = normalize(document, sources.settings.config, findings, webhooks)
    report_unmatched(api, sources.settings, findings)
    return Described(api=api, total=_count(document.node().value))


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
        runtime=needed_runtime(sources.runtime, planned.api),
        progress=progress,
    )
    return Rendered(api=planned.api, tree=tree, summary=planned.summary)


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
    return Planned(api=api, files=files, summary=summary)


def _count(document: Any) -> int:
    """Count the operations below `paths` without knowing what they mean."""
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    total = 0
    for path, item in document.get("paths", {}).items():
        if path.startswith("/"):
            held = methods & item.keys()
            while "$ref" in item:
                item = _at(document, item["$ref"])
                held |= methods & item.keys()
            total += len(held)
    return total


def _at(document: Any, reference: str) -> Any:
    value = document
    for token in unquote(reference).split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key) if isinstance(value, list) else key]
    return value


def _digest(texts: Mapping[str, str]) -> str:
    """Return one digest of names and texts, whatever their order."""
    whole = hashlib.sha256()
    for name, text in sorted(texts.items()):
        for part in (name, text):
            data = part.encode()
            whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()
