"""Link Objects: which operation can follow an answer, and with what."""

import json
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.model.operations import Link
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.document import Node


class Targets(Struct, frozen=True, kw_only=True):
    """The operations that a link can lead to."""

    by_id: Mapping[str, str]
    """operationId → pointer."""
    pointers: frozenset[str]


def targets(operations: Iterable[Node]) -> Targets:
    """Return what links can lead to; of one id, the first."""
    held = list(operations)
    ids = ((one.text("operationId"), one.pointer) for one in reversed(held))
    return Targets(
        by_id={name: pointer for name, pointer in ids if name},
        pointers=frozenset(one.pointer for one in held),
    )


def read_links(answer: Node, known: Targets, findings: Findings) -> Iterator[Link]:
    """Yield the links of an answer; one that leads to no operation is reported."""
    listed = answer.get("links")
    for name, declared in listed.items() if listed else ():
        link = declared.follow()
        reference, identity = link.text("operationRef"), link.text("operationId")
        pointer = known.by_id.get(identity) or pointers.of_reference(reference)
        if pointer not in known.pointers:
            message = f"the link `{name}` leads to no operation of the document"
            findings.add(diagnostic("N028", message, declared.location))
            continue
        parameters, body = link.get("parameters"), link.get("requestBody")
        yield Link(
            name=name,
            operation=pointer,
            arguments=tuple(
                (parameter, _text(value.value))
                for parameter, value in (parameters.items() if parameters else ())
            ),
            body=_text(body.value) if body else "",
            description=link.text("description"),
        )


def _text(value: object) -> str:
    """Return an expression as it is, and a constant as JSON."""
    return value if isinstance(value, str) else json.dumps(value, default=str)
