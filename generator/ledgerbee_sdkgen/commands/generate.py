"""`generate`: render the distribution and write what differs."""

from pathlib import Path

from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.output.manifest import make_manifest
from ledgerbee_sdkgen.output.write import write_tree
from ledgerbee_sdkgen.pipeline import Summary, read_inputs, render_sdk
from ledgerbee_sdkgen.progress import Progress


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
    return Outcome(done=_line(rendered.summary, settings.output, len(changed)))


def _line(summary: Summary, output: Path, changed: int) -> str:
    counts = (
        f"{summary.operations}/{summary.total} operations",
        _counted(summary.resources, "resource"),
        _counted(summary.models, "model"),
        f"{summary.degraded} degraded",
    )
    files = _counted(changed, "file")
    return f"{', '.join(counts)} → {shown(output)}/ ({files} changed)"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
