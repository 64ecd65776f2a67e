"""The table of diagnostic codes: severity, what each means and what usually helps.

A code of a warning or a note has an effect on the operations that a finding touches,
see `Effect`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect, Location, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
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
            "a `$ref` leaves the document",
            "bundle the document into one file first",
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
        "N001": _warning(
            "an operation is emitted in a plainer form than the document describes",
            "the operation works; what could not be expressed is typed `Any`",
            Effect.DEGRADED,
        ),
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
        "N020": _note(
            "a header parameter that OpenAPI does not take for one",
            "declare a security scheme for `Authorization`; send others by "
            "`extra_headers`",
        ),
        "N021": _warning(
            "a parameter that the client cannot send",
            "put it into the path, the query, a header or a cookie",
        ),
        "N022": _warning(
            "a parameter whose form OpenAPI leaves open",
            "give it `content` with a media type, or the style `deepObject`",
        ),
        "N023": _note(
            "a part of a body is sent in a plainer form than the document describes",
            "send the request by a transport of your own if the API needs it",
        ),
        "N024": _warning(
            "an operation without an answer of success",
            "describe an answer of status 2xx",
        ),
        "N025": _note(
            "an answer may come in several media types",
            "the method returns what comes; ask for another by `extra_headers`",
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
    }
)


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
