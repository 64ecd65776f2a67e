"""Which operations a finding touches: what they hold, share or refer to."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct, field

from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Document

_OTHERS = "additionalOperations"
"""Where a path item keeps operations of other methods (OpenAPI 3.2.0)."""


def touched(
    document: Document, operations: Iterable[str], findings: Iterable[Diagnostic]
) -> Mapping[str, tuple[Diagnostic, ...]]:
    """Return for each of `operations`, by pointer, the findings that touch it.

    One does if it is about a part of the operation, about what its path item says for
    all its operations, about what the operation takes over from the whole document, or
    about anything that one of these refers to. Findings without an effect are left out.

    The time this takes grows with the document and the number of findings, not with
    the number of operations times what they reach.
    """
    wanted = list(operations)
    about = [
        found
        for found in findings
        if found.effect is not Effect.NONE and found.location.document == document.label
    ]
    if not about:
        return dict.fromkeys(wanted, ())
    graph = _Graph()
    for pointer in wanted:
        _declare(graph, document, pointer)
    for holder, target in _references(document.parsed.value, ""):
        graph.references.append((holder, target))
        graph.regions.setdefault(target, len(graph.regions))
    masks = graph.reached([found.location.pointer for found in about])
    return {
        pointer: tuple(
            found
            for number, found in enumerate(about)
            if masks[graph.regions[pointer]] >> number & 1
        )
        for pointer in wanted
    }


class _Graph(Struct):
    """Parts of the document that are reached as a whole, and what leads to what."""

    regions: dict[str, int] = field(default_factory=dict)
    """Pointer of a part → its number."""
    references: list[tuple[str, str]] = field(default_factory=list)
    """Pointer of what refers, and of what it refers to."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Regions, one of which leads to the other without a reference."""
    apart: set[str] = field(default_factory=set)
    """Operations: what leads to their path item does not lead to them."""

    def link(self, source: str, target: str) -> None:
        for pointer in (source, target):
            self.regions.setdefault(pointer, len(self.regions))
        self.links.append((source, target))

    def around(self, pointer: str) -> int | None:
        """Return the smallest region that `pointer` is in."""
        while pointer not in self.regions:
            if not pointer:
                return None
            pointer = pointer.rpartition("/")[0]
        return self.regions[pointer]

    def reached(self, places: list[str]) -> list[int]:
        """Return for each region the numbers of the `places` it leads to, as bits."""
        own = [0] * len(self.regions)
        for number, place in enumerate(places):
            if (region := self.around(place)) is not None:
                own[region] |= 1 << number
        edges: list[set[int]] = [set() for _ in own]
        for source, target in self.links:
            edges[self.regions[source]].add(self.regions[target])
        for holder, target in self.references:
            if (region := self.around(holder)) is not None:
                edges[region].add(self.regions[target])
        for pointer, region in self.regions.items():
            # What is within a part is reached with it.
            outer = self.around(pointer.rpartition("/")[0]) if pointer else None
            if outer is not None and pointer not in self.apart:
                edges[outer].add(region)
        return _spread(own, edges)


def _spread(masks: list[int], edges: list[set[int]]) -> list[int]:
    """Return each mask with those of all that its number leads to.

    Regions that lead to one another have the same: they are found by Tarjan's
    algorithm (Depth-First Search and Linear Graph Algorithms, 1972), without recursion.
    """
    order: dict[int, int] = {}
    low = [0] * len(masks)
    waiting: list[int] = []
    done = set[int]()
    for start in range(len(masks)):
        if start in order:
            continue
        steps = [(start, iter(edges[start]))]
        order[start] = low[start] = len(order)
        waiting.append(start)
        while steps:
            at, following = steps[-1]
            for target in following:
                if target not in order:
                    order[target] = low[target] = len(order)
                    waiting.append(target)
                    steps.append((target, iter(edges[target])))
                    break
                if target not in done:
                    low[at] = min(low[at], order[target])
                masks[at] |= masks[target]
            else:
                steps.pop()
                if steps:
                    above = steps[-1][0]
                    low[above] = min(low[above], low[at])
                    masks[above] |= masks[at]
                if low[at] == order[at]:
                    _close(at, waiting, masks, done)
    return masks


def _close(first: int, waiting: list[int], masks: list[int], done: set[int]) -> None:
    """Give all of a cycle what one of them has."""
    cycle: list[int] = []
    while not cycle or cycle[-1] != first:
        cycle.append(waiting.pop())
    whole = 0
    for one in cycle:
        whole |= masks[one]
    for one in cycle:
        masks[one] = whole
    done.update(cycle)


def _declare(graph: _Graph, document: Document, operation: str) -> None:
    """Add an operation and what it takes over from its path item and the document."""
    item, _, method = operation.rpartition("/")
    if item.endswith(f"/{_OTHERS}"):
        item, method = item.removesuffix(f"/{_OTHERS}"), f"{_OTHERS}/{method}"
    graph.regions.setdefault(operation, len(graph.regions))
    root = document.parsed.value
    said: set[str] = set()
    security: Any = None
    for place in _items(document, item):
        value = _value(document, place)
        if not isinstance(value, dict):
            continue
        graph.link(operation, place)
        own = _value(document, f"{place}/{method}")
        if isinstance(own, dict) and method not in said:
            graph.link(operation, f"{place}/{method}")
            graph.apart |= {operation, f"{place}/{method}"}
            said |= own.keys() | {method}
            security = own.get("security")
        said |= value.keys()
    for key in ("security", "servers"):
        if key not in said and key in root:
            graph.link(operation, f"/{key}")
    if "security" not in said:
        security = root.get("security")
    for name in _schemes(security):
        graph.link(operation, pointers.join("/components/securitySchemes", name))


def _items(document: Document, pointer: str) -> Iterator[str]:
    """Yield a path item and those that it refers to, one after the other."""
    visited = set[str]()
    place: str | None = pointer
    while place is not None and place not in visited:
        visited.add(place)
        yield place
        value = _value(document, place)
        reference = value.get("$ref") if isinstance(value, dict) else None
        place = pointers.of_reference(reference) if isinstance(reference, str) else None


def _value(document: Document, pointer: str) -> Any:
    try:
        return document.node(pointer).value
    except KeyError:
        return None


def _schemes(security: Any) -> Iterator[str]:
    for alternative in security if isinstance(security, list) else ():
        if isinstance(alternative, dict):
            yield from map(str, alternative)


def _references(root: Any, start: str) -> Iterator[tuple[str, str]]:
    """Yield every local reference, a discriminator's too: whose it is, and its target.

    What only looks like one, in an example, is taken for one.
    """
    held = [(start, root)]
    while held:
        pointer, value = held.pop()
        if isinstance(value, list):
            held += [(f"{pointer}/{at}", one) for at, one in enumerate(value)]
        elif isinstance(value, dict):
            for key, one in value.items():
                if isinstance(one, dict | list):
                    held.append((f"{pointer}/{pointers.escape(key)}", one))
                elif (
                    isinstance(one, str)
                    and one.startswith("#")
                    and (key == "$ref" or pointer.endswith("/mapping"))
                ):
                    target = pointers.of_reference(one)
                    if target is not None:
                        yield pointer, target
