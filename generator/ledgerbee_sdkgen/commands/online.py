"""`check --online`: what is published against what is committed; nothing is written."""

from pathlib import Path

from msgspec.structs import replace

from ledgerbee_sdkgen.choices import ExitCode
from ledgerbee_sdkgen.commands.compared import compared, update_of
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.commands.upstream import named, newer, place_of
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import Sources, with_document
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.update import update_record, update_text
from ledgerbee_sdkgen.spec.published import Publisher


def with_published(
    outcome: Outcome,
    sources: Sources,
    *,
    place: str | None,
    progress: Progress,
    publisher: Publisher | None,
) -> Outcome:
    """Return `outcome` with what is said of the published document added.

    Raises:
        InputError: if what is published cannot be had, or is not usable.
        SdkgenError: if nothing says where it is.
    """
    settings = sources.settings
    where = place_of(settings, place)
    spec = shown(Path(settings.spec))
    found = newer(
        sources,
        where,
        progress,
        is_given=place is not None,
        publisher=publisher,
    )
    if found is None:
        said = f"{spec} is what {named(where)} has"
        return replace(outcome, summary=_joined(outcome.summary, said))
    new = with_document(sources, found.document)
    # What is to be said of the published document is for the run that takes it.
    both = compared(sources, new, Findings(), progress)
    told = update_of(both, where, settings)
    said = f"{named(where)} differs from {spec}; run `ledgerbee-sdkgen update`"
    return replace(
        outcome,
        code=ExitCode.DRIFT,
        result=_joined(outcome.result, update_text(told)),
        summary=_joined(outcome.summary, said),
        update=update_record(told),
        changes=told.changes,
    )


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
