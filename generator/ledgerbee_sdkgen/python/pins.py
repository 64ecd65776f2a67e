"""Names that are given before any is proposed."""

from collections.abc import Mapping

from msgspec import Struct, field


class Pins(Struct, frozen=True, kw_only=True):
    """What is called as it was called before, or as the configuration says.

    Each mapping is as that of `Names`, of those things alone that are pinned.
    """

    classes: Mapping[str, str] = field(default_factory=dict)
    """Schema → class."""
    params: Mapping[str, str] = field(default_factory=dict)
    """Schema → TypedDict or alias."""
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Schema → property → attribute."""
    extras: Mapping[str, str] = field(default_factory=dict)
    """Schema → the attribute that holds its other properties."""
    members: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Schema → value → member."""
    resources: Mapping[str, str] = field(default_factory=dict)
    """Words → attribute of the client."""
    resource_classes: Mapping[str, str] = field(default_factory=dict)
    """Words → class."""
    methods: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Pointer of an operation → the path of its resource, and the method."""
    arguments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Pointer of an operation → part, as `query:limit` → argument."""
    callbacks: Mapping[str, str] = field(default_factory=dict)
    """Pointer of a callback → function."""
    chosen: frozenset[str] = frozenset()
    """Pointers of operations that the configuration names: these names come first."""


NO_PINS = Pins()
