"""The stages, in order: document → validated → API model → views → rendered tree."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.normalize.api import read_api as normalize
from ledgerbee_sdkgen.normalize.unmatched import report_unmatched
from ledgerbee_sdkgen.output.manifest import Inputs
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.package import plan_package
from ledgerbee_sdkgen.render.locate import runtime_root, template_root
from ledgerbee_sdkgen.render.tree import read_files, render_tree
from ledgerbee_sdkgen.spec.document import read_document
from ledgerbee_sdkgen.spec.source import Source, read_source


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything a run reads, as text, and the digests of it."""

    settings: Settings
    document: Source
    templates: Mapping[str, str]
    runtime: Mapping[str, str]
    inputs: Inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What came out, in numbers."""

    operations: int
    total: int
    resources: int
    models: int
    degraded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The API and the distribution made of it."""

    api: Api
    tree: Mapping[str, str]
    summary: Summary


def read_inputs(settings: Settings, findings: Findings) -> Sources:
    """Read the document, the templates and the run-time library; parse nothing yet."""
    document = read_source(settings.spec)
    templates = read_files(template_root(), ".jinja")
    if settings.templates:
        if not settings.templates.is_dir():
            raise SdkgenError(f"`{settings.templates}` is not a folder of templates")
        templates |= read_files(settings.templates, ".jinja")
    runtime = read_files(runtime_root(), ".py")
    return Sources(
        settings=settings,
        document=document,
        templates=templates,
        runtime=runtime,
        inputs=Inputs(
            generator=version("ledgerbee-sdkgen"),
            spec=document.digest,
            config=_digest({"": settings.config_text}),
            templates=_digest({**templates, **runtime}),
            options=_digest({"package": settings.package}),
        ),
    )


def read_api(sources: Sources, findings: Findings, progress: Progress) -> Api:
    """Return the API that the document describes, names of the configuration applied.

    Raises:
        InputError: if the document is no usable OpenAPI document.
    """
    progress.stage("reading")
    document = read_document(sources.document, findings)
    progress.stage("normalizing")
    api = normalize(document, sources.settings.config, findings)
    report_unmatched(api, sources.settings, findings)
    if findings.errors:
        raise InputError(findings.errors)
    return api


def render_sdk(sources: Sources, findings: Findings, progress: Progress) -> Rendered:
    """Return the whole distribution as text, nothing written.

    Raises:
        InputError: if the document is no usable OpenAPI document.
        SdkgenError: if a template cannot be rendered.
    """
    api = read_api(sources, findings, progress)
    tree = render_tree(
        plan_package(api, sources.settings),
        package=sources.settings.package,
        templates=sources.templates,
        runtime=sources.runtime,
        progress=progress,
    )
    return Rendered(api=api, tree=tree, summary=summarize(api))


def summarize(api: Api) -> Summary:
    """Count what `api` has."""
    degraded = sum(operation.degraded for operation in api.operations)
    return Summary(
        operations=len(api.operations),
        total=len(api.operations),
        resources=len({operation.resource for operation in api.operations}),
        models=len(api.schemas),
        degraded=degraded,
    )


def _digest(texts: Mapping[str, str]) -> str:
    """Return one digest of names and texts, whatever their order."""
    whole = hashlib.sha256()
    for name, text in sorted(texts.items()):
        for part in (name, text):
            data = part.encode()
            whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()
