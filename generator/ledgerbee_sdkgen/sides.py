"""The documents of a comparison: where they are, what they describe, their names."""

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.diff.side import Side
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.inputs import most_bytes, read_webhooks
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.normalize.api import read_api
from ledgerbee_sdkgen.python.named import NamedApi, name_api
from ledgerbee_sdkgen.python.symbols import Surface
from ledgerbee_sdkgen.spec.files import RefusedError
from ledgerbee_sdkgen.spec.library import Library, is_url, library_beside
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.remote import Remote
from ledgerbee_sdkgen.spec.revision import PREFIX, read_revision, revision_of
from ledgerbee_sdkgen.spec.source import Source, read_source


def read_named(
    settings: Settings, where: str, known: Surface | None, findings: Findings
) -> NamedApi:
    """Return what the document `where` describes, by the configuration of `settings`.

    What is `known` keeps its names.

    `where` is a file, an https URL if what is remote is allowed, or a file of a git
    revision, as `git:HEAD:specs/api.yaml`. Warnings are for `lint`; they are not kept.

    Raises:
        InputError: if it cannot be read, or is no usable OpenAPI document.
        SdkgenError: if its schemas are nested without reason.
    """
    own = Findings()
    try:
        api = _read(settings, where, own)
    except InputError:
        for file, text in own.texts.items():
            findings.keep(file, text)
        raise
    except RecursionError as error:
        raise SdkgenError(f"`{where}` is nested too deep") from error
    return name_api(api, settings, known, own)


def side_of(named: NamedApi) -> Side:
    """Return what of an API is compared."""
    return Side(api=named.api, surface=named.surface)


def _read(settings: Settings, where: str, findings: Findings) -> Api:
    source, library = _opened(settings, where)
    most, off = most_bytes(settings), settings.config.repairs.off
    overlays = [read_source(one, most) for one in settings.overlays]
    document = read_document(source, findings, library, overlays, off=off)
    webhooks = None
    if hooks := read_webhooks(settings):
        beside = library_beside(settings.webhooks, 0, library.fetcher, most)
        webhooks = read_document(hooks, findings, beside, off=off)
    return read_api(document, settings.config, findings, webhooks)


def _opened(settings: Settings, where: str) -> tuple[Source, Library]:
    """Return the document as text, and the library of what it refers to."""
    most = most_bytes(settings)
    fetcher = Remote() if settings.allow_remote else None
    if where.startswith(PREFIX):
        source = read_revision(where, most)
        folder, main = revision_of(where)
        held = len(source.text)
        library = Library(
            main=main, folder=folder, fetcher=fetcher, held=held, max_bytes=most
        )
        return source, library
    if is_url(where) and "://" in where:
        source = _fetched(where, fetcher, most)
        held = len(source.text)
        return source, Library(main=where, fetcher=fetcher, held=held, max_bytes=most)
    source = read_source(where, most)
    return source, library_beside(where, len(source.text), fetcher, most)


def _fetched(url: str, fetcher: Remote | None, most: int) -> Source:
    place = Location(file=url)
    if fetcher is None:
        reason = "it is an address, and nothing is fetched"
        message = f"the document cannot be read: {reason}"
        hint = "add `--allow-remote`, or give a file"
        raise InputError([diagnostic("S001", message, place, hint=hint)])
    try:
        return fetcher.fetch(url, most)
    except RefusedError as error:
        message = f"the document cannot be read: {error.reason}"
        found = diagnostic(error.code, message, place, hint=error.hint)
        raise InputError([found]) from error
