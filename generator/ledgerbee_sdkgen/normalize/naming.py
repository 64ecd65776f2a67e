"""Resource and action of every operation, each pair once."""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.operations import Succession
from ledgerbee_sdkgen.model.words import singular, words
from ledgerbee_sdkgen.normalize.conventions import (
    action_words,
    full_words,
    resource_words,
)
from ledgerbee_sdkgen.normalize.versions import Endpoint
from ledgerbee_sdkgen.spec.document import Node


class Call(Struct, frozen=True, kw_only=True):
    """An operation as `resource.action`, or `resource.v1.action`."""

    resource: str
    action: str
    version: int | None = None
    """Set where an older version is spelled out."""


def name_calls(
    endpoints: Sequence[tuple[Endpoint, Node]],
    successions: Mapping[str, Succession],
    config: Config,
    findings: Findings,
) -> Mapping[str, Call]:
    """Return operation pointer → what it is called; no two are called the same."""
    configured = {entry.operation: entry.name for entry in config.actions}
    short: dict[str, Call] = {}
    for endpoint, node in endpoints:
        if endpoint.pointer in successions:
            continue
        resource = resource_words(first_tag(node), endpoint.path, config.naming)
        action = configured.get(endpoint.label) or action_words(
            node, endpoint.method, endpoint.path, resource
        )
        short[endpoint.pointer] = Call(resource=resource, action=action)
    calls = _kept_apart(endpoints, short, configured, findings)
    for endpoint, _ in endpoints:
        if endpoint.pointer in successions:
            newest = _newest(endpoint.pointer, successions)
            version = endpoint.path.version or 1
            call = calls[newest]
            calls[endpoint.pointer] = Call(
                resource=call.resource, action=call.action, version=version
            )
    return calls


def first_tag(operation: Node) -> str:
    """Return the tag that an operation belongs to; empty if it has none."""
    tags = operation.get("tags")
    elements = tags.elements() if tags else ()
    return str(elements[0].value) if elements else ""


def _newest(pointer: str, successions: Mapping[str, Succession]) -> str:
    visited = {pointer}
    while pointer in successions:
        pointer = successions[pointer].successor
        if pointer in visited:
            break
        visited.add(pointer)
    return pointer


def _kept_apart(
    endpoints: Sequence[tuple[Endpoint, Node]],
    calls: Mapping[str, Call],
    configured: Mapping[str, str],
    findings: Findings,
) -> dict[str, Call]:
    """Return `calls` with more words where the short names would be the same.

    The one whose path is the shortest keeps the short name, as `GET /customers` is
    `customers.list` beside `GET /customers/groups`.
    """
    apart = dict(calls)
    held: dict[Call, list[Endpoint]] = {}
    for endpoint, _ in endpoints:
        if endpoint.pointer in calls:
            held.setdefault(calls[endpoint.pointer], []).append(endpoint)
    for endpoint, node in endpoints:
        call = calls.get(endpoint.pointer)
        if call is None or len(held[call]) == 1 or endpoint.label in configured:
            continue
        if _is_first(endpoint, held[call], configured):
            continue
        taken = set(apart.values())
        longer = next(
            one
            for words_ in _longer(endpoint, node, call)
            if (one := replace(call, action=words_)) not in taken
        )
        apart[endpoint.pointer] = longer
        message = f"`{call.action}` is taken more than once; it is `{longer.action}`"
        findings.add(diagnostic("N005", message, node.location))
    return apart


def _is_first(
    endpoint: Endpoint, rivals: Sequence[Endpoint], configured: Mapping[str, str]
) -> bool:
    """Tell whether `endpoint` is the one that the others are below."""
    if any(rival.label in configured for rival in rivals):
        return False
    lengths = [len(rival.path.segments) for rival in rivals]
    own = len(endpoint.path.segments)
    return own == min(lengths) and lengths.count(own) == 1


def _longer(endpoint: Endpoint, node: Node, call: Call) -> Iterator[str]:
    """Yield what else an operation may be called; the last is never taken."""
    spoken = full_words(node, endpoint.method, endpoint.path)
    path = [word for part in endpoint.path.words for word in words(part)]
    resource = {singular(word) for word in call.resource.split()}
    below = [word for word in path if singular(word) not in resource]
    if spoken != call.action:
        yield spoken
    if below:
        yield " ".join((call.action, *below))
    yield " ".join((spoken, *path))
    yield " ".join((spoken, *path, endpoint.method))
    for number in itertools.count(2):
        yield " ".join((spoken, *path, endpoint.method, str(number)))
