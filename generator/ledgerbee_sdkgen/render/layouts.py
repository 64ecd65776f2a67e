"""What texts became in the run before, so that only those that changed are laid out."""

import contextlib
import hashlib
from collections.abc import Mapping

import msgspec
from msgspec import Struct, field

from ledgerbee_sdkgen.render.cache import Cache


class Layouts(Struct, frozen=True):
    """Texts as they were laid out without black, by the digest of what they were."""

    cache: Cache | None = None
    key: tuple[str, ...] = ()
    """What else a layout depends on, and whose they are: one set is kept for each."""
    before: Mapping[str, str] = field(default_factory=dict)
    now: dict[str, str] = field(default_factory=dict)

    def of(self, text: str, *, is_stub: bool) -> str | None:
        """Return what `text` became before."""
        if self.cache is None:
            return None
        name = _name(text, is_stub)
        known = self.before.get(name)
        if known is not None:
            self.now[name] = known
        return known

    def add(self, text: str, made: str, *, is_stub: bool) -> None:
        """Note what `text` became."""
        if self.cache is not None:
            self.now[_name(text, is_stub)] = made

    def keep(self) -> None:
        """Keep what this run had, in place of what the one before had."""
        if self.cache is not None and self.now.keys() != self.before.keys():
            self.cache.put(msgspec.json.encode(self.now), "layouts", *self.key)


def kept_layouts(cache: Cache | None, *key: str) -> Layouts:
    """Return what the last run with this key kept in `cache`."""
    before: dict[str, str] = {}
    data = cache.get("layouts", *key) if cache is not None else None
    if data is not None:
        with contextlib.suppress(msgspec.DecodeError):
            before = msgspec.json.decode(data, type=dict[str, str])
    return Layouts(cache=cache, key=key, before=before)


def _name(text: str, is_stub: bool) -> str:
    data = f"{is_stub:d}{text}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()
