"""Resource and action of every operation, each pair once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.operations import Succession
from ledgerbee_sdkgen.model.words import words
from ledgerbee_sdkgen.normalize.conventions import (
    action_words,
    full_words,
    resource_words,
)
from ledgerbee_sdkgen.normalize.versions import Endpoint
from ledgerbee_sdkgen.spec.document import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
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
    """Return `calls` with all their words where the short names would be the same."""
    apart = dict(calls)
    counts = Counter(calls.values())
    for endpoint, node in endpoints:
        call = calls.get(endpoint.pointer)
        if call is None or counts[call] == 1 or endpoint.label in configured:
            continue
        spoken = full_words(node, endpoint.method, endpoint.path)
        longer = Call(resource=call.resource, action=spoken)
        if longer in apart.values():
            about = " ".join(
                word for part in endpoint.path.words for word in words(part)
            )
            longer = Call(resource=call.resource, action=f"{spoken} {about}")
        if longer in apart.values():
            longer = Call(
                resource=call.resource, action=f"{longer.action} {endpoint.method}"
            )
        apart[endpoint.pointer] = longer
        message = f"`{call.action}` is taken more than once; it is `{longer.action}`"
        findings.add(diagnostic("N005", message, node.location))
    return apart
