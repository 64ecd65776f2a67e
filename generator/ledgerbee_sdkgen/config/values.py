"""What the texts of the configuration have to be, beyond being texts."""

import datetime
import difflib
import keyword
import re
import sys
from collections.abc import Callable, Iterator

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.config.settings import Config
from ledgerbee_sdkgen.diagnostics import Severity
from ledgerbee_sdkgen.repair_codes import REPAIR_CODES

_LONGEST = 100
_STANDARD = sys.stdlib_module_names
# The normal form of PEP 440, without epochs.
_VERSION = re.compile(
    r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9]+(\.[a-z0-9]+)*)?"
)
_DISTRIBUTION = re.compile(r"[0-9A-Za-z]([0-9A-Za-z._-]*[0-9A-Za-z])?")
_LICENSE = re.compile(r"[0-9A-Za-z.+() -]+")
_HEADER = re.compile(r"[0-9A-Za-z!#$%&'*+.^_`|~-]+")  # RFC 9110, section 5.1
_REFUSALS = ("400", "401", "404")
"""What the fake of an API refuses requests with by itself."""
_URL = re.compile(r"https?://[^/\s]+\S*\Z")
_HTTPS = re.compile(r"https://[^/\s@]+\S*\Z")
_FAILURE = re.compile(r"[45]\d\d")
_OF_DOCUMENTS = ("S", "R", "N", "L")
"""What the codes of findings in documents begin with."""
_FINGERPRINT = re.compile(r"[0-9a-f]{12}")
_VARIABLE = re.compile(r"[A-Za-z_][0-9A-Za-z_]*")


# What the client is installed with, and so may not be called itself.
_NEEDED = frozenset(
    {
        "anyio",
        "certifi",
        "h11",
        "h2",
        "httpcore2",
        "httpx2",
        "idna",
        "msgspec",
        "standardwebhooks",
        "truststore",
        "typing-extensions",
        "typing_extensions",
    }
)
_MOST_MEGABYTES = 1024
_DEVICE = re.compile(r"aux|con|nul|prn|(com|lpt)\d")
_OWN = frozenset({"docs"})
ERROR_NAMES = (
    "ApiConnectionError",
    "ApiDeprecationWarning",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Deprecation",
    "MissingCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ServerError",
    "UnprocessableEntityError",
    "WebhookPayloadError",
    "WebhookVerificationError",
)
"""What `errors` has, those of webhooks where there are any; no class of a code may be
called so."""


def reserved(name: str) -> str:
    """Return as what a package cannot be called `name`; empty if it can."""
    folded = name.casefold()
    if folded in _NEEDED:
        return "the name of a package that the client itself needs"
    if folded == "test" or folded in {one.casefold() for one in _STANDARD}:
        return "the name of a module of Python itself"
    if folded in _OWN:
        return "the folder of the client's documentation"
    return "a device on Windows" if _DEVICE.fullmatch(folded) else ""


def is_name(text: str) -> bool:
    """Tell whether `text` can be a name in Python, for people of all keyboards."""
    is_plain = text.isidentifier() and text.isascii() and len(text) <= _LONGEST
    is_plain = is_plain and any(character.isalpha() for character in text)
    return is_plain and not keyword.iskeyword(text)


def unfit(config: Config) -> Iterator[tuple[str, str]]:
    """Yield each entry whose text cannot be used, and what it has to be."""
    package = config.package
    listed: list[tuple[str, str, Callable[[str], object], str]] = [
        ("package.class_name", package.class_name, is_name, "a name in Python"),
        ("package.version", package.version, _VERSION.fullmatch, "as in 1.2.3"),
        (
            "package.distribution",
            package.distribution,
            _DISTRIBUTION.fullmatch,
            "letters and digits, with hyphens between",
        ),
        (
            "package.distribution",
            package.distribution,
            lambda text: text.casefold().replace("_", "-") not in _NEEDED,
            "another name than those of packages that the client needs",
        ),
        (
            "package.license",
            package.license,
            _LICENSE.fullmatch,
            "an SPDX expression, as MIT",
        ),
        ("spec.url", config.spec.url, _HTTPS.match, "as in https://example.com/a.json"),
        ("package.base_url", package.base_url, _URL.match, "as in https://example.com"),
        (
            "package.environment_prefix",
            package.environment_prefix,
            _VARIABLE.fullmatch,
            "letters, digits and underscores",
        ),
        (
            "numbers.default",
            config.numbers.default,
            ("float", "decimal").__contains__,
            "`float` or `decimal`",
        ),
        (
            "idempotency.header",
            config.idempotency.header,
            _HEADER.fullmatch,
            "the name of a header",
        ),
        (
            "errors.request_id_header",
            config.errors.request_id_header,
            _HEADER.fullmatch,
            "the name of a header",
        ),
        (
            "rate_limits.reset",
            config.rate_limits.reset,
            _HEADER.fullmatch,
            "the name of a header",
        ),
        (
            "webhooks.environment",
            config.webhooks.environment,
            _VARIABLE.fullmatch,
            "letters, digits and underscores",
        ),
    ]
    if not 1 <= config.spec.max_megabytes <= _MOST_MEGABYTES:
        yield "spec.max_megabytes", f"a number from 1 to {_MOST_MEGABYTES}"
    if not 0 <= config.update.max_removed <= 1:
        yield "update.max_removed", "a number from 0 to 1"
    if "" in config.spec.overlays:
        yield "spec.overlays", "a list of files"
    if not config.webhooks.topic:
        yield "webhooks.topic", "the name of a property"
    if not package.version:
        yield "package.version", "as in 1.2.3"
    for tag, words in config.naming.resources.items():
        if not any(character.isalnum() for character in words):
            yield f"naming.resources.{tag}", "a word"
    for name in config.repairs.off:
        if name not in REPAIR_CODES:
            close = difflib.get_close_matches(name, REPAIR_CODES, n=1)
            meant = f" (did you mean `{close[0]}`?)" if close else ""
            yield f"repairs.off={name}", f"the name of a repair{meant}"
    listed += [
        (f"versions[{number}].sunset", one.sunset, _is_date, "a day, as 2026-11-08")
        for number, one in enumerate(config.versions)
    ]
    for status in config.testing.codes:
        if status not in _REFUSALS:
            yield f"testing.codes.{status}", f"of a status of {', '.join(_REFUSALS)}"
    for number, entry in enumerate(config.auth):
        where = f"auth[{number}]"
        if not (entry.header or entry.type):
            yield where, "told what it is for: give `header` or `type`"
        listed += [
            (f"{where}.argument", entry.argument, is_name, "a name in Python"),
            (
                f"{where}.environment",
                entry.environment,
                _VARIABLE.fullmatch,
                "letters, digits and underscores",
            ),
        ]
    for number, files in enumerate(config.attachments):
        for key in ("property", "name", "content"):
            if not getattr(files, key):
                yield f"attachments[{number}].{key}", "the name of a property"
        for key in ("max_files", "max_request_bytes"):
            if getattr(files, key) < 0:
                yield f"attachments[{number}].{key}", "a number from 0"
    for number, waiver in enumerate(config.waivers):
        where = f"waivers[{number}]"
        code, _, place = waiver.id.partition(" ")
        if code not in CODES or not place.strip():
            yield f"{where}.id", "a code and a pointer, as `N004 /components/schemas/A`"
        elif CODES[code].severity is Severity.ERROR:
            yield f"{where}.id", f"of a warning: `{code}` is an error"
        elif not code.startswith(_OF_DOCUMENTS):
            yield f"{where}.id", "of what was found in a document"
        if not waiver.reason.strip():
            yield f"{where}.reason", "why the finding is accepted"
    for number, rename in enumerate(config.rename):
        if not rename.reason.strip():
            yield f"rename[{number}].reason", "why the name is changed"
    for number, accepted in enumerate(config.accepted):
        if not _FINGERPRINT.fullmatch(accepted.fingerprint):
            yield f"accepted[{number}].fingerprint", "twelve digits, as `diff` tells it"
        if not accepted.reason.strip():
            yield f"accepted[{number}].reason", "why the change is accepted"
    codes: set[tuple[str, str]] = set()
    taken = {*ERROR_NAMES, f"{package.class_name}Error"}
    for number, named in enumerate(config.error_classes):
        where = f"error_classes[{number}]"
        if not (is_name(named.name) and named.name.endswith("Error")):
            yield f"{where}.name", "a name in Python that ends in `Error`"
        elif named.name in taken:
            yield f"{where}.name", "a name that no other error has"
        taken.add(named.name)
        if not _FAILURE.fullmatch(named.status):
            yield f"{where}.status", "a status of failures, as 404"
        if (named.status, named.code) in codes:
            yield f"{where}.code", "a code that no other class has with this status"
        codes.add((named.status, named.code))
        if not named.code:
            yield f"{where}.code", "a code"
    for place, text, is_fit, wanted in listed:
        if text and not is_fit(text):
            yield place, wanted


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
