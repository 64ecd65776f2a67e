"""Credentials: where they come from, and how a request carries them."""

import base64
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from .errors import MissingCredentialsError


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key in a header, in the query or in a cookie."""

    name: str
    location: Literal["header", "query", "cookie"]
    argument: str
    environment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BearerToken:
    """A token in the `Authorization` header (RFC 6750, section 2.1)."""

    argument: str
    environment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicAuth:
    """A user name and a password (RFC 7617)."""

    username_argument: str
    password_argument: str
    username_environment: str
    password_environment: str


Scheme: TypeAlias = ApiKey | BearerToken | BasicAuth


@dataclass(slots=True, kw_only=True)
class Signed:
    """What the credentials add to a request."""

    headers: dict[str, str]
    query: list[str]
    cookies: list[str]


def found(scheme: Scheme, given: Any) -> Any:
    """Return the credential as given, else from the environment; None if in neither.

    Raises:
        ValueError: if it holds what no header can; the text does not show it.
    """
    match scheme:
        case BasicAuth():
            username, password = given or (None, None)
            username = _one(
                username, scheme.username_argument, scheme.username_environment
            )
            password = _one(
                password, scheme.password_argument, scheme.password_environment
            )
            return (username, password) if username and password else None
        case _:
            return _one(given, scheme.argument, scheme.environment)


def _one(given: str | None, argument: str, environment: str) -> str | None:
    value = given or os.environ.get(environment) or None
    if value is not None and not (value.isprintable() and value.isascii()):
        where = f"`{argument}`" if given else environment
        raise ValueError(
            f"{where} holds characters that no header can, such as a line break"
        )
    return value


def signed(
    alternatives: tuple[tuple[str, ...], ...],
    schemes: Mapping[str, Scheme],
    credentials: Mapping[str, Any],
) -> Signed:
    """Return what the first alternative adds whose credentials are all there.

    Raises:
        MissingCredentialsError: if none is complete.
    """
    result = Signed(headers={}, query=[], cookies=[])
    if not alternatives:
        return result
    for alternative in alternatives:
        if all(credentials.get(name) is not None for name in alternative):
            for name in alternative:
                _add(result, schemes[name], credentials[name])
            return result
    raise MissingCredentialsError(_missing(alternatives, schemes))


def _add(result: Signed, scheme: Scheme, credential: Any) -> None:
    match scheme:
        case ApiKey(location="header"):
            result.headers[scheme.name] = credential
        case ApiKey(location="query"):
            pair = f"{quote(scheme.name, safe='')}={quote(credential, safe='')}"
            result.query.append(pair)
        case ApiKey():
            result.cookies.append(f"{scheme.name}={quote(credential, safe='')}")
        case BearerToken():
            result.headers["Authorization"] = f"Bearer {credential}"
        case BasicAuth():
            pair = ":".join(credential)
            encoded = base64.b64encode(pair.encode()).decode()
            result.headers["Authorization"] = f"Basic {encoded}"


def _missing(
    alternatives: tuple[tuple[str, ...], ...], schemes: Mapping[str, Scheme]
) -> str:
    ways: list[str] = []
    for alternative in alternatives:
        known = [schemes[name] for name in alternative if name in schemes]
        ways.append(" and ".join(_way(scheme) for scheme in known))
    return f"no credentials: give {', or '.join(ways)}"


def _way(scheme: Scheme) -> str:
    match scheme:
        case BasicAuth():
            return (
                f"`{scheme.username_argument}` and `{scheme.password_argument}` "
                f"(or set {scheme.username_environment} and "
                f"{scheme.password_environment})"
            )
        case _:
            return f"`{scheme.argument}` (or set {scheme.environment})"
