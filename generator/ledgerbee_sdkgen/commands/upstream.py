"""The document that is published, beside the one that is committed."""

import hashlib

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.inputs import Sources, most_bytes
from ledgerbee_sdkgen.output.records import Upstream, upstream_of
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.spec.published import (
    Published,
    Publisher,
    Validators,
    publisher_of,
    shown_url,
)
from ledgerbee_sdkgen.spec.reformat import content_digest, laid_out
from ledgerbee_sdkgen.spec.source import Source, as_source, read_source


class Newer(Struct, frozen=True, kw_only=True):
    """A document that says something else than the committed one."""

    document: Source
    """As it would be committed."""
    upstream: Upstream | None
    """What it is known by where it came from; None of a file."""


def place_of(settings: Settings, given: str | None) -> str:
    """Return where the document is published: as given, or as configured.

    Raises:
        SdkgenError: if neither says so.
    """
    if place := given or settings.config.spec.url:
        return place
    raise SdkgenError(
        "nothing says where the document is published\n"
        'hint: add `url = "https://…"` below `[spec]`, or `--from URL`'
    )


def named(place: str) -> str:
    """Return a place as it may be shown."""
    return shown_url(place) if "://" in place else place


def newer(
    sources: Sources,
    place: str,
    progress: Progress,
    *,
    is_given: bool,
    publisher: Publisher | None = None,
) -> Newer | None:
    """Return what is published at `place`, if it is not what is committed.

    `is_given` tells whether the user wrote `place` for this run.

    Raises:
        InputError: if it cannot be fetched or read.
    """
    limit = most_bytes(sources.settings)
    committed = content_digest(sources.document)
    if "://" not in place:
        found = Published(source=read_source(place, limit), validators=Validators())
    else:
        known = _known(sources, place, committed)
        asks = publisher or publisher_of(place, is_named=is_given)
        found = asks.fetch(place, limit, known, progress)
    if found.source is None:
        return None
    content = content_digest(found.source)
    if content == committed:
        return None
    text = laid_out(found.source.text)
    document = as_source(found.source.name, text.encode())
    return Newer(
        document=document,
        upstream=_upstream(place, found.validators, content),
    )


def _known(sources: Sources, place: str, committed: str) -> Validators:
    """Return what the committed document is known by at `place`; nothing if unknown.

    One that was changed by hand since is none that was ever published.
    """
    upstream = upstream_of(sources.records, sources.settings.output)
    if (
        upstream is None
        or upstream.content != committed
        or upstream.address != _address(place)
    ):
        return Validators()
    return Validators(etag=upstream.etag, last_modified=upstream.last_modified)


def _upstream(place: str, found: Validators, content: str) -> Upstream | None:
    if "://" not in place or not found.headers():
        return None
    return Upstream(
        address=_address(place),
        etag=found.etag,
        last_modified=found.last_modified,
        content=content,
    )


def _address(place: str) -> str:
    return hashlib.sha256(place.encode()).hexdigest()
