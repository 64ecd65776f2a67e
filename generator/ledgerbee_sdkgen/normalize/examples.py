"""Examples, in whichever of its places the document gives one."""

from collections.abc import Iterator

from ledgerbee_sdkgen.spec.document import Node


def example_of(*holders: Node | None) -> object:
    """Return the first example that one of `holders` gives; None without any.

    `example` comes before `examples`, which is a mapping of Example Objects in
    parameters and media types (OpenAPI 3.0.3, section 4.7.19) and a list of values in
    schemas of OpenAPI 3.1.
    """
    for holder in filter(None, holders):
        for value in _given(holder):
            if value is not None:
                return value
    return None


def _given(holder: Node) -> Iterator[object]:
    if (one := holder.get("example")) is not None:
        yield one.value
    if (several := holder.get("examples")) is not None:
        for _, named in several.items():
            if (one := named.follow().get("value")) is not None:
                yield one.value
        for listed in several.elements():
            yield listed.value
