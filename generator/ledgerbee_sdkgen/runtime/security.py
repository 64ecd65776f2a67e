"""Credentials: where they come from, and how a request carries them."""

import base64
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from .errors import MissingCredentialsError
from .tokens import Grant


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


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth2:
    """OAuth's client credentials grant, or a token that was had some other way."""

    argument: str
    environment: str
    client_id_argument: str
    client_id_environment: str
    client_secret_argument: str
    client_secret_environment: str
    token_url: str
    """Absolute, or a path below the base URL."""


Scheme: TypeAlias = ApiKey | BearerToken | BasicAuth | OAuth2


@dataclass(slots=True, kw_only=True)
class Signed:
    """What the credentials add to a request."""

    headers: dict[str, str]
    query: list[str]
    cookies: list[str]


def found(schemes: Mapping[str, Scheme], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the credentials by scheme, None where there is none.

    They are those given; only if none is given at all, those of the environment: who
    names one identity never acts as another that happens to be at hand.

    Raises:
        TypeError: if one is not text.
        ValueError: if one is empty or holds what no header can; the text does not
            show it.
    """
    if any(map(_is_given, given.values())):
        return {name: _given(one, given.get(name)) for name, one in schemes.items()}
    return {name: _at_hand(one) for name, one in schemes.items()}


def _is_given(value: Any) -> bool:
    parts = value if isinstance(value, tuple) else (value,)
    return any(part is not None for part in parts)


def _given(scheme: Scheme, value: Any) -> Any:
    match scheme:
        case BasicAuth():
            username, password = value or (None, None)
            if username is None and password is None:
                return None
            return _pair(
                username or "",
                password or "",
                f"`{scheme.username_argument}`",
                f"`{scheme.password_argument}`",
            )
        case OAuth2():
            token, *pair = value or (None, None, None)
            if token is not None and any(part is not None for part in pair):
                raise ValueError(
                    f"`{scheme.argument}` is given, and `{scheme.client_id_argument}` "
                    "or its secret, too; give one of them"
                )
            if any(part is not None for part in pair):
                return _grant(
                    pair,
                    f"`{scheme.client_id_argument}`",
                    f"`{scheme.client_secret_argument}`",
                )
            return None if token is None else _token(token, f"`{scheme.argument}`")
        case _:
            return None if value is None else _token(value, f"`{scheme.argument}`")


def _at_hand(scheme: Scheme) -> Any:
    # A variable set to nothing is one that is not set.
    match scheme:
        case BasicAuth():
            where = scheme.username_environment, scheme.password_environment
            username, password = (os.environ.get(name, "") for name in where)
            return _pair(username, password, *where) if username else None
        case OAuth2() if not os.environ.get(scheme.environment):
            where = scheme.client_id_environment, scheme.client_secret_environment
            pair = [os.environ.get(name) or None for name in where]
            return _grant(pair, *where) if any(pair) else None
        case _:
            value = os.environ.get(scheme.environment)
            return _token(value, scheme.environment) if value else None


def _pair(username: Any, password: Any, *where: str) -> tuple[str, str]:
    """Return user name and password as RFC 7617, section 2 allows them."""
    for value, name in zip((username, password), where, strict=True):
        if not _text(value, name).isprintable():
            raise ValueError(f"{name} holds characters that are not printable")
    if not username or ":" in username:
        raise ValueError(f"{where[0]} is empty or holds a colon")
    return username, password


def _grant(pair: list[Any], *where: str) -> Grant:
    for value, name, other in zip(pair, where, reversed(where), strict=True):
        if value is None:
            raise ValueError(f"{other} is given without {name}")
        _token(value, name)
    return Grant(client_id=pair[0], client_secret=pair[1])


def _token(value: Any, where: str) -> str:
    text = _text(value, where)
    if not text:
        raise ValueError(f"{where} is empty")
    if not (text.isprintable() and text.isascii()):
        raise ValueError(
            f"{where} holds characters that no header can, such as a line break"
        )
    if text != text.strip():
        raise ValueError(f"{where} begins or ends with a space")
    return text


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{where} is to be text, not `{type(value).__name__}`")
    return value


def chosen(
    alternatives: tuple[tuple[str, ...], ...],
    schemes: Mapping[str, Scheme],
    credentials: Mapping[str, Any],
) -> tuple[str, ...]:
    """Return the first alternative whose credentials are all there.

    Without one it is empty, if there is an alternative that asks for nothing.

    Raises:
        MissingCredentialsError: if none is complete.
    """
    for alternative in alternatives:
        if alternative and all(
            credentials.get(name) is not None for name in alternative
        ):
            return alternative
    if not alternatives or () in alternatives:
        return ()
    raise MissingCredentialsError(_missing(alternatives, schemes))


def signed(
    names: tuple[str, ...],
    schemes: Mapping[str, Scheme],
    credentials: Mapping[str, Any],
) -> Signed:
    """Return what the credentials of the schemes called `names` add to a request."""
    result = Signed(headers={}, query=[], cookies=[])
    for name in names:
        _add(result, schemes[name], credentials[name])
    return result


def _add(result: Signed, scheme: Scheme, credential: Any) -> None:
    match scheme:
        case ApiKey(location="header"):
            result.headers[scheme.name] = credential
        case ApiKey(location="query"):
            pair = f"{quote(scheme.name, safe='')}={quote(credential, safe='')}"
            result.query.append(pair)
        case ApiKey():
            result.cookies.append(f"{scheme.name}={quote(credential, safe='')}")
        case BearerToken() | OAuth2():
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
    return (
        f"no credentials: give {', or '.join(ways)}; the environment is read only "
        "where none is given"
    )


def _way(scheme: Scheme) -> str:
    match scheme:
        case BasicAuth():
            return (
                f"`{scheme.username_argument}` and `{scheme.password_argument}` "
                f"(or set {scheme.username_environment} and "
                f"{scheme.password_environment})"
            )
        case OAuth2():
            return (
                f"`{scheme.client_id_argument}` and `{scheme.client_secret_argument}` "
                f"(or set {scheme.client_id_environment} and "
                f"{scheme.client_secret_environment}), or `{scheme.argument}` "
                f"(or set {scheme.environment})"
            )
        case _:
            return f"`{scheme.argument}` (or set {scheme.environment})"
