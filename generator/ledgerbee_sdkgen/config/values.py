"""What the texts of the configuration have to be, beyond being texts."""

import keyword
import re
from collections.abc import Callable, Iterator

from ledgerbee_sdkgen.config.settings import Config

_VERSION = re.compile(r"\d[0-9A-Za-z.!+_-]*")
_DISTRIBUTION = re.compile(r"[0-9A-Za-z]([0-9A-Za-z._-]*[0-9A-Za-z])?")
_HEADER = re.compile(r"[0-9A-Za-z!#$%&'*+.^_`|~-]+")  # RFC 9110, section 5.1
_VARIABLE = re.compile(r"[A-Za-z_][0-9A-Za-z_]*")


def is_name(text: str) -> bool:
    """Tell whether `text` can be a name in Python, for people of all keyboards."""
    is_plain = text.isidentifier() and text.isascii()
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
            "rate_limits.reset",
            config.rate_limits.reset,
            _HEADER.fullmatch,
            "the name of a header",
        ),
    ]
    for number, entry in enumerate(config.auth):
        where = f"auth[{number}]"
        listed += [
            (f"{where}.argument", entry.argument, is_name, "a name in Python"),
            (
                f"{where}.environment",
                entry.environment,
                _VARIABLE.fullmatch,
                "letters, digits and underscores",
            ),
        ]
    for place, text, is_fit, wanted in listed:
        if text and not is_fit(text):
            yield place, wanted
