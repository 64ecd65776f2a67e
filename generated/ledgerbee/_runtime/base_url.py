"""Base URLs: what is one, and where credentials may be sent."""

from urllib.parse import urlsplit

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def check_base_url(url: str, *, allow_http: bool) -> None:
    """Refuse what calls cannot be sent to, or credentials should not.

    Raises:
        ValueError: if `url` is none, holds a credential itself, or is without TLS and
            not on this machine; the text shows no credential.
    """
    parts = urlsplit(url)
    if parts.username is not None or parts.password is not None:
        # Not shown: it is a secret, and would be sent in place of the credential.
        raise ValueError("`base_url` holds a user name or a password; leave it out")
    if not url:
        raise ValueError(
            "`base_url` is missing, and the API's description names no server that can "
            "be used; give one as in https://api.example.com"
        )
    if not _is_base(url):
        raise ValueError(
            f"`base_url` is {url!r}; give one as in https://api.example.com"
        )
    is_safe = parts.scheme == "https" or parts.hostname in _LOOPBACK
    if not is_safe and not allow_http:
        raise ValueError(
            f"`base_url` is {url!r}: without TLS anyone on the way can read "
            "the credentials; use https, or `allow_http=True` if you must"
        )


def _is_base(url: str) -> bool:
    parts = urlsplit(url)
    try:
        has_place = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    is_plain = url.isprintable() and not any(mark in url for mark in " ?#")
    return has_place and is_plain and parts.scheme in ("http", "https")
