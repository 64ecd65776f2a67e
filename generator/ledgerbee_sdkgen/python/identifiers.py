"""Words as Python identifiers: valid, never a keyword, never a name in the way."""

import hashlib
import keyword
from collections.abc import Container, Iterable
from typing import Final

_LONGEST: Final = 120
_CUT: Final = 100
# Fixed here, not read from `builtins`: the output may not depend on the Python that
# ran the generator.
_KEYWORDS: Final = frozenset(keyword.kwlist)
# Names that no file can have on Windows, whatever its ending.
_DEVICES: Final = frozenset(
    {"aux", "con", "nul", "prn"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
# An attribute of these names would hide the type that annotations beside it use.
_TYPES: Final = frozenset(
    {"bool", "bytes", "datetime", "dict", "float", "int", "list", "msgspec", "str"}
)
# What every model has.
_MODEL: Final = frozenset(
    {
        "copy_with",
        "from_dict",
        "from_json",
        "read_only_fields",
        "secret_fields",
        "to_dict",
        "to_json",
        "unknown_fields",
        "write_only_fields",
    }
)
# What a resource module imports.
_IMPORTED: Final = frozenset(
    {
        "builtins",
        "cached_property",
        "deprecated",
        "downloads",
        "downloads_async",
        "lists",
        "overload",
        "lists_async",
        "sends",
        "sends_async",
        "pathlib",
        "type_check_only",
    }
)
_CLASSES: Final = frozenset(
    {
        "Annotated",
        "Any",
        "ApiModel",
        "AttachmentLimits",
        "AsyncFileStreaming",
        "Call",
        "ClassVar",
        "Decimal",
        "DeprecatedField",
        "Extras",
        "FileFields",
        "FileModel",
        "DecimalString",
        "False",
        "FileInput",
        "FileProgress",
        "FileStreaming",
        "Known",
        "Literal",
        "Mapping",
        "None",
        "NotRequired",
        "OpenEnum",
        "Operation",
        "AsyncPages",
        "PageStyle",
        "Pages",
        "RawResponse",
        "Resource",
        "SavePath",
        "Sequence",
        "Style",
        "True",
        "TypeAlias",
        "TypedDict",
        "UnsetType",
    }
)


def snake(phrase: Iterable[str]) -> str:
    """Return `journal_entries` for the words "journal entries"."""
    return _cut(_started("_".join(phrase), "n_"), "_") or "value"


def pascal(phrase: Iterable[str]) -> str:
    """Return `JournalEntries` for the words "journal entries"."""
    whole = "".join(word[:1].upper() + word[1:] for word in phrase)
    return _cut(_started(whole, "N"), "")


def constant(phrase: Iterable[str]) -> str:
    """Return `JOURNAL_ENTRIES` for the words "journal entries"."""
    name = snake(phrase).upper()
    return f"{name}_" if name == "UNSET" else name


def argument(name: str) -> str:
    """Return `name` as the name of a parameter."""
    return f"{name}_" if name in _KEYWORDS or name == "self" else name


def attribute(name: str) -> str:
    """Return `name` as the name of a field, where annotations stand beside it."""
    return f"{name}_" if name in _KEYWORDS | _TYPES | _MODEL else name


def function(name: str) -> str:
    """Return `name` as the name of a function of a resource module."""
    hidden = name in _TYPES or name in _IMPORTED
    return f"{name}_" if name in _KEYWORDS or hidden else name


def method_name(name: str) -> str:
    """Return `name` as the name of a method: none that its class uses below it."""
    # `list` is what people call it; annotations below it say `builtins.list`.
    hidden = name in _IMPORTED or (name in _TYPES and name != "list")
    return f"{name}_" if name in _KEYWORDS or hidden else name


def plain(name: str) -> str:
    """Return `name` as the name of a module or an attribute.

    Only keywords matter, and what Windows takes for a device, whatever follows it.
    """
    return f"{name}_" if name in _KEYWORDS or name in _DEVICES else name


def class_name(name: str) -> str:
    """Return `name` as the name of a class beside those that modules import."""
    return f"{name or 'Value'}_" if name in _CLASSES else name or "Value"


def unique(name: str, taken: Container[str]) -> str:
    """Return `name`, or the first of `name_2`, `name_3`, … that is not `taken`."""
    count, candidate = 1, name
    while candidate in taken:
        count += 1
        candidate = f"{name}_{count}"
    return candidate


def _started(name: str, filler: str) -> str:
    return f"{filler}{name}" if name[:1].isdigit() else name


def _cut(name: str, separator: str) -> str:
    """Return `name`, cut where it is too long for a file or a reader.

    A digest of the whole stands at the end, so that names stay apart and the same. What
    is numbered afterwards is not cut again.
    """
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: _CUT - 9]}{separator}{digest}"
