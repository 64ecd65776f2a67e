"""`check`: compare what would be rendered with what is there; write nothing."""

import enum

from ledgerbee_sdkgen.commands.outcome import ExitCode, Outcome
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.output.drift import compare, unchanged
from ledgerbee_sdkgen.output.manifest import make_manifest, read_manifest
from ledgerbee_sdkgen.output.write import pending
from ledgerbee_sdkgen.pipeline import read_inputs, render_sdk
from ledgerbee_sdkgen.progress import Progress


class Format(enum.StrEnum):
    """How the answer is written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def check(
    settings: Settings, *, format_: Format, findings: Findings, progress: Progress
) -> Outcome:
    """Compare, and say what differs; where digests agree, nothing is rendered.

    Raises:
        InputError: if an input or the manifest is not usable.
        SdkgenError: if a template cannot be rendered.
    """
    sources = read_inputs(settings)
    manifest = read_manifest(settings.output)
    if manifest and unchanged(sources.inputs, manifest, settings.output):
        drifts: tuple[Drift, ...] = ()
    else:
        rendered = render_sdk(sources, findings, progress)
        made = make_manifest(sources.inputs, rendered.tree)
        drifts = compare(rendered.tree, manifest, settings.output)
    progress.done()
    return Outcome(code=ExitCode.DRIFT if drifts else ExitCode.CLEAN)
