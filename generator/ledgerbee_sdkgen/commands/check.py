"""`check`: compare what would be rendered with what is there; write nothing."""

import enum

from ledgerbee_sdkgen.commands.outcome import ExitCode, Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.output.drift import Drift, compare, unchanged
from ledgerbee_sdkgen.output.manifest import make_manifest, read_manifest
from ledgerbee_sdkgen.output.write import check_free, pending
from ledgerbee_sdkgen.pipeline import inputs_now, read_inputs, render_sdk
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.github import drift_commands
from ledgerbee_sdkgen.report.json import drift_json
from ledgerbee_sdkgen.report.text import drift_hunks, drift_summary


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
        SdkgenError: if a template cannot be rendered, or a run was cut off.
    """
    folder = shown(settings.output)
    if pending(settings.output):
        check_free(settings.output)
        raise SdkgenError(
            f"a run that wrote to {folder} was cut off\n"
            "hint: `ledgerbee-sdkgen generate` finishes it"
        )
    drifts = _compared(settings, findings, progress)
    match format_:
        case Format.TEXT:
            result = drift_hunks(drifts)
        case Format.JSON:
            result = drift_json(drifts, findings, clean=not drifts)
        case Format.GITHUB:
            result = drift_commands(drifts, findings, folder)
    return Outcome(
        code=ExitCode.DRIFT if drifts else ExitCode.CLEAN,
        result=result,
        summary=drift_summary(drifts, folder),
    )


def failed(format_: Format | None, findings: Findings) -> str:
    """Return the answer of a run that could not compare, where programs read it."""
    match format_:
        case Format.JSON:
            return drift_json((), findings, clean=False)
        case Format.GITHUB:
            return drift_commands((), findings, "")
        case _:
            return ""


def _compared(
    settings: Settings, findings: Findings, progress: Progress
) -> tuple[Drift, ...]:
    sources = read_inputs(settings)
    known = read_manifest(settings.output)
    progress.stage("comparing")
    if known and unchanged(inputs_now(sources, known.inputs), known, settings.output):
        return ()
    rendered = render_sdk(sources, findings, progress)
    made = make_manifest(rendered.inputs, rendered.tree)
    return compare(rendered.tree, made, known, settings.output)
