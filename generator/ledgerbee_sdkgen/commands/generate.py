"""`generate`: render the distribution and write what differs."""

from pathlib import Path

from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.output.manifest import make_manifest
from ledgerbee_sdkgen.output.write import write_tree
from ledgerbee_sdkgen.pipeline import Summary, render_sdk
from ledgerbee_sdkgen.progress import Progress
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
    rendered = render_sdk(sources, findings, progress)
    manifest = make_manifest(rendered.inputs, rendered.tree)
    progress.stage("writing")
    changed = write_tree(rendered.tree, manifest, settings.output, force=force)
    progress.done()
    return Outcome(
        done=_line(rendered.summary, settings.output, len(changed)),
        condition=rendered.summary.condition,
    )


def _line(summary: Summary, output: Path, changed: int) -> str:
    made = (
        f"{counted(summary.resources, 'resource')}, {counted(summary.models, 'model')}"
    )
    files = counted(changed, "file")
    return f"{counts(summary.condition)}; {made} → {shown(output)}/ ({files} changed)"
