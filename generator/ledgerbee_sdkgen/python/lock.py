"""The surface lock: every public name, kept in a file beside what it is the name of."""

import json
import keyword
import re
from collections import Counter
from typing import Any, Final

from ledgerbee_sdkgen.python.symbols import Kind, Surface, Symbol

PATH: Final = ".sdkgen/surface.json"
"""Where it is, within the output folder."""
_FORMAT = 1
_LONGEST = 1000
"""Characters of a place; a document could fill the lock with one name."""
_NAME = r"[A-Za-z_]\w*"
_PATTERNS = {
    Kind.RESOURCE: rf"client\.{_NAME}",
    Kind.RESOURCE_CLASS: rf"resources\.{_NAME}",
    Kind.METHOD: rf"client(\.{_NAME}){{2,3}}",
    Kind.PARAMETER: rf"client(\.{_NAME}){{2,3}}\({_NAME}\)",
    Kind.CLASS: rf"models\.{_NAME}",
    Kind.INPUT: rf"params\.{_NAME}",
    Kind.FIELD: rf"models\.{_NAME}\.{_NAME}",
    Kind.MEMBER: rf"models\.{_NAME}\.{_NAME}",
    Kind.CALLBACK: rf"callbacks\.{_NAME}",
}


_KINDS = {one.value: one for one in Kind}
_WORDS = re.compile(r"\w+")


def to_lines(surface: Surface) -> tuple[str, ...]:
    """Return the entries as lines of a JSON object, by name, without commas.

    An entry is `name: [kind, place, shape]`. What has a place longer than any that
    people write is left out, and so is named by rules each time.
    """
    return tuple(
        f'"{one.name}": ["{one.kind}", {json.dumps(one.of)}, "{one.shape}"]'
        for _, one in sorted(surface.symbols.items())
        if len(one.of) <= _LONGEST
    )


def from_text(text: str) -> Surface:
    """Return the surface that the file holds.

    Raises:
        ValueError: if it is no lock, or not all of its names can be names.
    """
    content = json.loads(text, object_pairs_hook=_once)
    if not isinstance(content, dict) or content.pop("format", None) != _FORMAT:
        raise ValueError("it is not one that this generator writes")
    return Surface(symbols={name: _symbol(name, one) for name, one in content.items()})


def _symbol(name: str, entry: Any) -> Symbol:
    match entry:
        case [str(kind), str(of), str(shape)] if kind in _KINDS:
            is_name = re.fullmatch(_PATTERNS[_KINDS[kind]], name, re.ASCII)
            if is_name and not any(map(keyword.iskeyword, _WORDS.findall(name))):
                return Symbol(name=name, kind=_KINDS[kind], of=of, shape=shape)
    raise ValueError(f"`{name}` is no entry")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = counts.most_common(1)[0][0]
        raise ValueError(f"`{twice}` stands in it twice")
    return held
