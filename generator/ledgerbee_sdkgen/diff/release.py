"""How large a step a set of changes is, and the version that comes of it.

https://semver.org, as far as a version says anything at all: what the document itself
is called has no part in it.
"""

from collections.abc import Iterable

from packaging.version import Version

from ledgerbee_sdkgen.diff.change import Change, Level
from ledgerbee_sdkgen.model.releases import Size


def size_of(changes: Iterable[Change]) -> Size:
    """Return how large a step `changes` are.

    What breaks programs is major; what may have them behave otherwise, or is new, is
    minor; words, and what shows nowhere in the client, are a patch.
    """
    levels = {one.level for one in changes}
    if Level.BREAKING in levels:
        return Size.MAJOR
    if levels & {Level.RISKY, Level.ADDITIVE}:
        return Size.MINOR
    return Size.PATCH


def next_version(version: str, changes: Iterable[Change]) -> str:
    """Return the version after `version` that says what `changes` mean.

    Before 1.0.0 a step is one smaller, so that `~=0.3.0` keeps to versions that work:
    what breaks, or may behave otherwise, moves the second number, anything else the
    third. Of a version before a release, as `2.0.0rc1`, the last number moves: the
    release itself is still to come.
    """
    known, listed = Version(version), tuple(changes)
    if known.pre or known.dev is not None:
        return _next_before(known)
    major, minor, patch = (*known.release, 0, 0)[:3]
    match _step(listed, is_early=major == 0):
        case Size.MAJOR:
            return f"{major + 1}.0.0"
        case Size.MINOR:
            return f"{major}.{minor + 1}.0"
        case Size.PATCH:
            return f"{major}.{minor}.{patch + 1}"


def _step(changes: tuple[Change, ...], *, is_early: bool) -> Size:
    size = size_of(changes)
    if not is_early:
        return size
    is_risky = any(one.level is Level.RISKY for one in changes)
    return Size.MINOR if size is Size.MAJOR or is_risky else Size.PATCH


def _next_before(known: Version) -> str:
    base = ".".join(map(str, known.release))
    if known.dev is not None:
        before = "".join(map(str, known.pre)) if known.pre else ""
        return f"{base}{before}.dev{known.dev + 1}"
    assert known.pre
    kind, number = known.pre
    return f"{base}{kind}{number + 1}"
