"""Everything a run reads, as text, and the digests of it."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.model.releases import Release
from ledgerbee_sdkgen.output.digests import digest_of, digest_of_documents
from ledgerbee_sdkgen.output.manifest import Inputs
from ledgerbee_sdkgen.output.records import read_records, releases_of
from ledgerbee_sdkgen.python.lock import PATH as LOCK
from ledgerbee_sdkgen.render.files import read_files
from ledgerbee_sdkgen.render.locate import code_root, runtime_root, template_root
from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.library import Fetcher, Library, library_beside
from ledgerbee_sdkgen.spec.source import Source, read_source
from ledgerbee_sdkgen.version import VERSION

# What the second document refers to, on record.
WEBHOOKS = "webhooks:"


class Sources(Struct, frozen=True, kw_only=True):
    """Everything a run reads, as text, and the digests of it."""

    settings: Settings
    document: Source
    overlays: tuple[Source, ...]
    webhooks: Source | None
    """The document of webhooks, where there is one of its own."""
    templates: Mapping[str, str]
    others: frozenset[str]
    """Templates of the user's."""
    unasked: tuple[str, ...]
    """Templates of the user's that are none of the generator's, nor part of one."""
    runtime: Mapping[str, str]
    lock: Source | None
    """The surface lock of what is in the output folder, if there is one."""
    records: Mapping[str, str]
    """What earlier runs left in the output folder, see `read_records`."""
    releases: tuple[Release, ...]
    inputs: Inputs


def read_inputs(settings: Settings) -> Sources:
    """Read the document, the templates and the run-time library; parse nothing yet.

    Raises:
        InputError: if one of them cannot be read.
        SdkgenError: if the folder of templates is none.
    """
    most = most_bytes(settings)
    document = read_source(settings.spec, most)
    overlays = tuple(read_source(one, most) for one in settings.overlays)
    webhooks = read_webhooks(settings)
    templates = read_files(template_root(), ".jinja")
    own: dict[str, str] = {}
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
    records = read_records(settings.output)
    return Sources(
        settings=settings,
        document=document,
        overlays=overlays,
        webhooks=webhooks,
        templates=templates,
        others=frozenset(own),
        unasked=unasked,
        runtime=runtime,
        lock=read_lock(settings.output),
        records=records,
        releases=releases_of(records, settings.output),
        inputs=Inputs(
            generator=VERSION,
            spec=_spec_digest(document, overlays, webhooks),
            config=digest_of({"": settings.config_text}),
            templates=digest_of({**templates, **read_files(code_root(), ".py")}),
            options=digest_of({"package": settings.package}),
        ),
    )


def read_webhooks(settings: Settings) -> Source | None:
    """Return the second document, of webhooks, if there is one.

    Raises:
        InputError: if it cannot be read.
    """
    if not settings.webhooks:
        return None
    source = read_source(settings.webhooks, most_bytes(settings))
    return replace(source, label=Path(settings.webhooks).name)


def read_lock(output: Path) -> Source | None:
    """Return the surface lock of what is in the folder `output`, if there is one."""
    path = output / LOCK
    return read_source(path.as_posix()) if path.is_file() else None


def with_document(sources: Sources, document: Source) -> Sources:
    """Return `sources` with another document in place of the one there."""
    spec = _spec_digest(document, sources.overlays, sources.webhooks)
    inputs = replace(sources.inputs, spec=spec)
    return replace(sources, document=document, inputs=inputs)


def with_release(
    sources: Sources, settings: Settings, records: Mapping[str, str]
) -> Sources:
    """Return `sources` with the settings and the records of another version."""
    config = digest_of({"": settings.config_text})
    return replace(
        sources,
        settings=settings,
        records=records,
        releases=releases_of(records, settings.output),
        inputs=replace(sources.inputs, config=config),
    )


def inputs_now(sources: Sources, known: Inputs) -> Inputs:
    """Return the inputs if the document refers to what is on record, by its digests.

    What cannot be read now has no digest, so that it differs.
    """
    main, beside = libraries(sources)
    now: dict[str, str] = {}
    for name in known.referenced:
        is_beside = name.startswith(WEBHOOKS)
        library = beside if is_beside else main
        try:
            now[name] = library.digest(name.removeprefix(WEBHOOKS))
        except (RefusedError, InputError):
            now[name] = ""
    return replace(sources.inputs, referenced=now)


def libraries(sources: Sources) -> tuple[Library, Library]:
    """Return what the document, and the second one of webhooks, may refer to."""
    settings = sources.settings
    fetcher = _fetcher() if settings.allow_remote else None
    most = most_bytes(settings)
    held = len(sources.document.text)
    main = library_beside(settings.spec, held, fetcher, most)
    beside = library_beside(settings.webhooks or "-", 0, fetcher, most)
    return main, beside


def _fetcher() -> Fetcher:
    # Imported late: most runs read no document of the network.
    from ledgerbee_sdkgen.spec.remote import Remote

    return Remote()


def most_bytes(settings: Settings) -> int:
    return settings.config.spec.max_megabytes * 1024**2


def _spec_digest(
    document: Source, overlays: tuple[Source, ...], webhooks: Source | None
) -> str:
    """Return one digest of the documents."""
    return digest_of_documents(
        document.digest,
        [one.digest for one in overlays],
        webhooks.digest if webhooks else "",
    )
