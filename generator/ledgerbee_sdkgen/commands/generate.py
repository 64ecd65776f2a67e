"""`generate`: render the distribution and write what differs."""

from pathlib import Path

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.inputs import Sources, read_inputs
from ledgerbee_sdkgen.output.manifest import make_manifest, read_manifest
from ledgerbee_sdkgen.output.write import write_tree
from ledgerbee_sdkgen.pipeline import Summary, render_sdk
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.lock import PATH as LOCK
from ledgerbee_sdkgen.report.text import counted, counts


def generate(
    settings: Settings, *, force: bool, findings: Findings, progress: Progress
) -> Outcome:
    """Write the SDK into the output folder; `force` replaces files of others.

    Raises:
        InputError: if an input or the output folder is not usable; nothing is written.
        SdkgenError: if a template cannot be rendered; nothing is written.
    """
    sources = read_inputs(settings)
    if not force:
        refuse_without_lock(sources)
    rendered = render_sdk(sources, findings, progress)
    manifest = make_manifest(rendered.inputs, rendered.tree)
    progress.stage("writing")
    changed = write_tree(rendered.tree, manifest, settings.output, force=force)
    progress.done()
    return Outcome(
        done=_line(rendered.summary, settings.output, len(changed)),
        condition=rendered.summary.condition,
    )


def refuse_without_lock(sources: Sources) -> None:
    """Refuse to name anew what has names.

    Raises:
        InputError: if there was a surface lock, and is none any more.
    """
    output = sources.settings.output
    known = read_manifest(output)
    if known and LOCK in known.files and sources.lock is None:
        message = "the surface lock is gone: names could come to mean something else"
        hint = "restore it from version control, or give all names anew with `--force`"
        place = Location(file=(output / LOCK).as_posix())
        raise InputError([diagnostic("O005", message, place, hint=hint)])


def _line(summary: Summary, output: Path, changed: int) -> str:
    made = (
        f"{counted(summary.resources, 'resource')}, {counted(summary.models, 'model')}"
    )
    files = counted(changed, "file")
    return f"{counts(summary.condition)}; {made} → {shown(output)}/ ({files} changed)"
