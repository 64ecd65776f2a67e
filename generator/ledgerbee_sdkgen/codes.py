"""The table of diagnostic codes: severity, what each means and what usually helps.

A code of a warning or a note has an effect on the operations that a finding touches,
see `Effect`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect, Location, Severity
from ledgerbee_sdkgen.repair_codes import REPAIR_CODES, RepairCode


class Code(Struct, frozen=True, kw_only=True):
    """What a code stands for."""

    severity: Severity
    meaning: str
    hint: str
    effect: Effect = Effect.NONE


def _error(meaning: str, hint: str) -> Code:
    return Code(severity=Severity.ERROR, meaning=meaning, hint=hint)


def _warning(meaning: str, hint: str, effect: Effect = Effect.NONE) -> Code:
    return Code(severity=Severity.WARNING, meaning=meaning, hint=hint, effect=effect)


def _note(meaning: str, hint: str, effect: Effect = Effect.NONE) -> Code:
    return Code(severity=Severity.NOTE, meaning=meaning, hint=hint, effect=effect)


def _repair(name: str, repair: RepairCode) -> Code:
    hint = f"correct it there, or switch the repair off: `{name}` in `[repairs] off`"
    make = _note if repair.is_note else _warning
    return make(
        repair.meaning, hint, Effect.ASSUMED if repair.is_guess else Effect.NONE
    )


CODES: Final[Mapping[str, Code]] = MappingProxyType(
    {
        # S: the document as text and as OpenAPI.
        "S001": _error(
            "the document cannot be read", "check the path and its permissions"
        ),
        "S002": _error(
            "the document is not valid JSON or YAML", "correct the text at this place"
        ),
        "S003": _error("a key stands twice in one mapping", "remove one of the two"),
        "S004": _error(
            "the document is not OpenAPI 3.0 or 3.1",
            "give a document whose top level has `openapi: 3.0.x` or `openapi: 3.1.x`",
        ),
        "S005": _error(
            "the document breaks the OpenAPI schema", "correct the value at this place"
        ),
        "S006": _error(
            "a `$ref` points at nothing", "correct the reference or add its target"
        ),
        "S007": _error(
            "a `$ref` leaves the document where no reference is read",
            "write out here what it refers to",
        ),
        "S008": _warning(
            "two operations have the same operationId", "give each its own"
        ),
        "S009": _warning(
            "a path's template and its parameters do not agree",
            "declare each `{name}` of the path as a required path parameter",
            Effect.ASSUMED,
        ),
        "S010": _error("a mapping has a key that is not text", "put the key in quotes"),
        "S011": _warning(
            "the document breaks the OpenAPI schema, which does not matter for the "
            "client",
            "correct it when you can; the client is the same",
        ),
        # S02: other documents that it refers to.
        "S020": _error(
            "a document that is referred to cannot be read",
            "correct the reference, or add the file",
        ),
        "S021": _error(
            "a reference leaves the folder of the document",
            "put the file below the folder of the document",
        ),
        "S022": _error(
            "a reference to an address of the network",
            "download the file, or allow it by `--allow-remote`",
        ),
        "S023": _error(
            "an address of the network that is never fetched",
            "download the file to below the folder of the document",
        ),
        "S024": _error(
            "more is referred to than a description needs",
            "look for references that repeat each other without an end",
        ),
        "S025": _warning(
            "two schemas have the same `$id`, `$anchor` or `$dynamicAnchor`",
            "give each its own; the first is taken",
            Effect.ASSUMED,
        ),
        "S026": _warning(
            "a `$dynamicRef` that more than one schema can stand for",
            "use `$ref`; what it means where it stands is taken",
            Effect.ASSUMED,
        ),
        # S03: overlays.
        "S030": _error(
            "a document is no overlay of version 1.0 or 1.1",
            "correct the value at this place",
        ),
        "S031": _error(
            "a target is no JSONPath (RFC 9535)",
            "write it as in `$.paths['/pets'].get`",
        ),
        "S032": _warning(
            "an action of an overlay matches nothing",
            "remove the action, or correct its target to what the document says now",
        ),
        "S033": _error(
            "an action of an overlay cannot be carried out",
            "correct the target, or what the action does",
        ),
        "S034": _warning(
            "an overlay that is meant for another document",
            "correct `extends`, or leave the overlay out",
        ),
        "S035": _note(
            "an overlay removes an operation",
            "nothing is to be done, if that is meant",
        ),
        # R: slips in the document that were repaired.
        **{one.code: _repair(name, one) for name, one in REPAIR_CODES.items()},
        # C: the configuration.
        "C001": _error(
            "the configuration cannot be read", "check the path and its permissions"
        ),
        "C002": _error(
            "the configuration is not valid TOML", "correct the text at this place"
        ),
        "C003": _error(
            "the configuration has an unknown key", "see docs/configuration.md"
        ),
        "C004": _error(
            "a value of the configuration has the wrong type",
            "see docs/configuration.md",
        ),
        "C005": _warning(
            "an entry of the configuration matches nothing in the document",
            "remove the entry, or correct it to what the document says now",
        ),
        "C006": _warning(
            "a template of `--templates` that nothing asks for",
            "call it as one of the generator's, see docs/templates.md",
        ),
        # N: what the document says, as a client can express it.
        "N002": _warning(
            "`allOf` members disagree about a property",
            "the last member wins",
            Effect.ASSUMED,
        ),
        "N003": _note(
            "only one of several media types is offered",
            "the client uses the first it knows",
        ),
        "N004": _warning(
            "a schema cannot be expressed and becomes `Any`",
            "simplify the schema",
            Effect.DEGRADED,
        ),
        "N005": _note(
            "a name was changed to keep names apart",
            "rename one of the two in the document",
        ),
        "N006": _warning(
            "a parameter without a schema",
            "give the parameter a `schema`",
            Effect.ASSUMED,
        ),
        "N007": _warning(
            "a way to sign in that the client does not know",
            "correct the document, or send it by `default_headers`",
            Effect.DEGRADED,
        ),
        "N008": _warning(
            "a schema tells its variants apart, but does not list them",
            "list them by `oneOf`; until then what is theirs alone is kept with the "
            "other properties",
            Effect.DEGRADED,
        ),
        "N009": _warning(
            "a webhook that the client does not know by its payload",
            "give it a JSON payload whose `type` has a value that no other has",
            Effect.DEGRADED,
        ),
        "N010": _note(
            "a keyword that no type can show, and that the client does not check",
            "nothing is to be done; the server checks it",
        ),
        "N011": _note(
            "an enumeration whose values types do not list, as they are no texts or "
            "whole numbers",
            "nothing is to be done; every value of their kind is taken",
        ),
        "N012": _note(
            "an array whose items have types by their place, typed as a list of any",
            "say by `minItems` and `items: false` that each of them is there",
            Effect.DEGRADED,
        ),
        "N020": _note(
            "a header parameter that OpenAPI does not take for one",
            "declare a security scheme for `Authorization`; send others by "
            "`extra_headers`",
        ),
        "N021": _warning(
            "a parameter that the client cannot send",
            "put it into the path, the query, a header or a cookie",
            Effect.DEGRADED,
        ),
        "N022": _warning(
            "a parameter whose form OpenAPI leaves open",
            "give it `content` with a media type, or the style `deepObject`",
            Effect.ASSUMED,
        ),
        "N023": _note(
            "a part of a body is sent in a plainer form than the document describes",
            "send the request by a transport of your own if the API needs it",
            Effect.DEGRADED,
        ),
        "N024": _warning(
            "an operation without an answer of success",
            "describe an answer of status 2xx",
            Effect.ASSUMED,
        ),
        "N025": _note(
            "an answer may come in several media types",
            "the method returns what comes; ask for another by `extra_headers`",
        ),
        "N026": _warning(
            "a server that no request can be sent to",
            "give an absolute URL, or `base_url` in the configuration; callers have to "
            "give one until then",
        ),
        "N027": _warning(
            "a callback whose payload the client cannot read",
            "describe it as JSON; until then the program reads it by itself",
            Effect.DEGRADED,
        ),
        "N028": _warning(
            "a link that leads to no operation",
            "correct its `operationId` or `operationRef`; it is left out of the docs",
        ),
        "N029": _note(
            "a document of OpenAPI 3.2",
            "it is read as 3.1, with `query` and `additionalOperations`; look at what "
            "else of 3.2 it has",
        ),
        "N030": _note(
            "content of an answer that never has any",
            "leave the content out, or correct the status",
        ),
        # L: the life of operations.
        "L001": _warning(
            "an operation that is gone soon, or already",
            "call what replaces it, or waive it with a reason",
        ),
        "L002": _warning(
            "answers that hold what the document does not describe",
            "describe it, or apply what `drift-report --overlay-out FILE` writes",
        ),
        # W: findings that are waived.
        # U: the code of users.
        "U001": _error(
            "a file of users' code is not Python",
            "correct it, or give the files that are to be looked at",
        ),
        "W001": _warning(
            "a waiver that covers no finding",
            "remove it: what it was for is gone, or has another id now",
        ),
        "W002": _warning(
            "an accepted change that there is not",
            "remove it: both documents have the change by now, or it is another",
        ),
        # O: the output folder.
        "O001": _error(
            "the output folder cannot be written", "check the path and its permissions"
        ),
        "O002": _error(
            "a file in the output folder is not the generator's",
            "move it away, or use `--force`",
        ),
        "O003": _error("another run is writing to this folder", "wait for it to end"),
        "O004": _error(
            "the manifest of the output folder cannot be used",
            "restore it from version control",
        ),
        "O005": _error(
            "the surface lock of the output folder cannot be used",
            "restore it from version control; without it, names could come to mean "
            "something else",
        ),
        "O006": _warning(
            "a name of the surface lock that the client needs for itself",
            "it is named anew; `[[rename]]` chooses a better name, if you have one",
        ),
    }
)


SEEN: Final = "L002"
"""The code of what only `drift-report` finds."""


def diagnostic(
    code: str, message: str, location: Location, *, hint: str = ""
) -> Diagnostic:
    """Make the finding `code` says at `location`; `hint` replaces the table's own."""
    entry = CODES[code]
    return Diagnostic(
        code=code,
        severity=entry.severity,
        message=message,
        location=location,
        hint=hint or entry.hint,
        effect=entry.effect,
    )
