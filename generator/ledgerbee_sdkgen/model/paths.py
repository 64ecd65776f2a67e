"""A path template, parsed once and never edited as text again."""

import re

from msgspec import Struct

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_VERSION = re.compile(r"v(\d+)", re.IGNORECASE)


class PathTemplate(Struct, frozen=True, kw_only=True):
    """`/v1/customers/{id}` as the document writes it."""

    text: str

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names between braces, in order, each once.

        `{+name}` is `name`, of which the value may be several segments.
        """
        names = (one.removeprefix("+") for one in _PARAMETER.findall(self.text))
        return tuple(dict.fromkeys(names))

    @property
    def segments(self) -> tuple[str, ...]:
        return tuple(part for part in self.text.split("/") if part)

    @property
    def words(self) -> tuple[str, ...]:
        """The segments that are neither parameters nor versions."""
        return tuple(
            part
            for part in self.segments
            if not _PARAMETER.search(part) and not _VERSION.fullmatch(part)
        )

    @property
    def version(self) -> int | None:
        """The number of the first segment that is a version, as 2 for `/v2/x`."""
        for part in self.segments:
            if found := _VERSION.fullmatch(part):
                return int(found.group(1))
        return None

    @property
    def ends_in_parameter(self) -> bool:
        return bool(self.segments) and bool(_PARAMETER.search(self.segments[-1]))

    @property
    def nameless(self) -> str:
        """The path with its parameters nameless: `/customers/{}`."""
        return _PARAMETER.sub("{}", self.text)

    @property
    def unversioned(self) -> str:
        """The path without its version, parameters nameless: equal for all versions."""
        parts = (part for part in self.segments if not _VERSION.fullmatch(part))
        return "/" + _PARAMETER.sub("{}", "/".join(parts))
