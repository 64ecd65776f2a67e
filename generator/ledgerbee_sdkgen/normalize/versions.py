"""Which operations are versions of one another, and which is the newest."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from ledgerbee_sdkgen.config.settings import VersionSettings
from ledgerbee_sdkgen.model.operations import Succession
from ledgerbee_sdkgen.model.paths import PathTemplate


class Endpoint(Struct, frozen=True, kw_only=True):
    """A method of a path, and where the document describes it."""

    method: str
    path: PathTemplate
    pointer: str

    @property
    def label(self) -> str:
        """`POST /v1/journal-batches`, as the configuration names it."""
        return f"{self.method.upper()} {self.path.text}"


def find_successions(
    endpoints: Iterable[Endpoint], configured: Iterable[VersionSettings]
) -> Mapping[str, Succession]:
    """Return pointer of an older version → what replaces it.

    Two operations are versions of one another when method and path agree but for the
    version segment; the configuration adds those whose path changed.
    """
    lineages: dict[tuple[str, str], dict[int, Endpoint]] = {}
    labels: dict[str, str] = {}
    for endpoint in endpoints:
        labels[endpoint.label] = endpoint.pointer
        if (version := endpoint.path.version) is not None:
            key = (endpoint.method, endpoint.path.unversioned)
            lineages.setdefault(key, {})[version] = endpoint
    found = {
        endpoint.pointer: Succession(successor=versions[max(versions)].pointer)
        for versions in lineages.values()
        for version, endpoint in versions.items()
        if version != max(versions)
    }
    said: dict[str, Succession] = {}
    for entry in configured:
        old, new = labels.get(entry.old), labels.get(entry.new)
        if old is not None and new is not None and not _leads(said, new, old):
            said[old] = Succession(successor=new, sunset=entry.sunset)
    # What the configuration says comes before what the paths suggest.
    for old, one in found.items():
        if old not in said and not _leads(said, one.successor, old):
            said[old] = one
    return said


def _leads(successions: Mapping[str, Succession], start: str, goal: str) -> bool:
    """Tell whether `goal` is `start`, or replaces it in the end or on the way."""
    while start != goal and start in successions:
        start = successions[start].successor
    return start == goal
