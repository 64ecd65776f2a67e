"""Two documents of one API, and what lies between the clients of them."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.commands.diff import with_reasons
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.commands.upstream import named
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.diff.change import Change
from ledgerbee_sdkgen.diff.compare import compare
from ledgerbee_sdkgen.diff.inferred import Verdict, judged
from ledgerbee_sdkgen.diff.release import next_version
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.inputs import Sources
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.pipeline import known_names, read_api
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.named import name_api
from ledgerbee_sdkgen.python.spoken import Spoken, spoken
from ledgerbee_sdkgen.report.update import Update
from ledgerbee_sdkgen.sides import side_of
from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.provenance import is_inferred


class Compared(Struct, frozen=True, kw_only=True):
    """The changes from an old document to a new one."""

    changes: tuple[Change, ...]
    old: Spoken
    new: Spoken
    old_total: int
    """Operations of the old document."""
    lost: tuple[str, ...]
    """Those that were there, as `GET /items`; one that was only guessed never was."""
    verdict: Verdict | None
    """Where the old document was a reconstruction, and the new one is true."""


def compared(
    old: Sources, new: Sources, findings: Findings, progress: Progress
) -> Compared:
    """Return what lies between `old` and `new`; `findings` are told of the new alone.

    Raises:
        InputError: if one of the documents is not usable, or the new one is empty.
        SdkgenError: as `read_api` does.
    """
    after = read_api(new, findings, progress)
    before = read_api(old, Findings(), progress)
    if before.total and not after.total:
        message = "the published document has no operations"
        where = Location(file=new.document.name)
        raise InputError([diagnostic("S004", message, where)])
    progress.stage("comparing")
    known = known_names(old.lock)
    was = name_api(before.api, old.settings, known, Findings())
    # What is rendered is named by what is on record, too.
    now = name_api(after.api, new.settings, known, Findings())
    document, true = (parse(each.document).parsed.value for each in (old, new))
    return Compared(
        changes=compare(side_of(was), side_of(now)),
        old=spoken(was),
        new=spoken(now),
        old_total=before.total,
        lost=_lost(before.api.operations, after.api.operations, document),
        verdict=judged(document, true),
    )


def update_of(both: Compared, place: str, settings: Settings) -> Update:
    """Return what is told of an update to what is published at `place`."""
    version = settings.config.package.version
    return Update(
        source=named(place),
        spec=shown(Path(settings.spec)),
        before=version,
        after=next_version(version, both.changes),
        changes=with_reasons(both.changes, settings),
        verdict=both.verdict,
    )


def _lost(
    old: Iterable[Operation], new: Iterable[Operation], document: Mapping[str, object]
) -> tuple[str, ...]:
    kept = set(map(_known_by, new))
    return tuple(
        f"{one.method} {one.path.text}"
        for one in old
        if _known_by(one) not in kept
        and not is_inferred(document, one.location.pointer)
    )


def _known_by(operation: Operation) -> tuple[str, str]:
    """Return what an operation is, whatever its path's parameters are called."""
    return operation.method, operation.path.nameless
