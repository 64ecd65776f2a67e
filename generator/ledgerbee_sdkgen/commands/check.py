"""`check`: compare what would be rendered with what is there; write nothing."""

from typing import TYPE_CHECKING

from ledgerbee_sdkgen.choices import ExitCode
from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.inputs import Sources, inputs_now, read_inputs
from ledgerbee_sdkgen.model.condition import Condition
from ledgerbee_sdkgen.output.drift import Drift, compare, unchanged
from ledgerbee_sdkgen.output.manifest import make_manifest, read_manifest
from ledgerbee_sdkgen.output.write import check_free, pending
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.text import counted, drift_hunks, drift_summary

if TYPE_CHECKING:
    from ledgerbee_sdkgen.commands.sunsets import Horizon
    from ledgerbee_sdkgen.spec.published import Publisher


def check(
    settings: Settings,
    *,
    online: bool = False,
    place: str | None = None,
    horizon: "Horizon | None" = None,
    findings: Findings,
    progress: Progress,
    publisher: "Publisher | None" = None,
) -> Outcome:
    """Compare, and say what differs; where digests agree, nothing is rendered.

    A strict run renders all the same: the files may be of one that was not strict. With
    a horizon, operations that have their sunset before it count like files that differ,
    whatever the digests say. If `online`, what is published, at `place` or where the
    configuration says, is compared with what is committed, too.

    Raises:
        InputError: if an input or the manifest is not usable, or what is published
            cannot be had.
        SdkgenError: if a template cannot be rendered, a run was cut off, or this one
            is strict and there is something to warn of.
    """
    folder = shown(settings.output)
    if place and not online:
        raise SdkgenError("`--from` says where to look\nhint: add `--online`")
    if pending(settings.output):
        check_free(settings.output)
        raise SdkgenError(
            f"a run that wrote to {folder} was cut off\n"
            "hint: `ledgerbee-sdkgen generate` finishes it"
        )
    sources = read_inputs(settings)
    drifts, condition = _compared(sources, findings, progress)
    summary = drift_summary(drifts, folder)
    gone = 0
    if horizon is not None:
        # Here and below, because what nobody asked for is not to be waited for.
        from ledgerbee_sdkgen.commands.sunsets import report_sunsets

        gone = report_sunsets(sources, horizon, findings, progress)
        if gone:
            number = counted(gone, "operation")
            within = counted(horizon.days, "day")
            summary += f"\n{number} may be gone within {within}, or already"
    outcome = Outcome(
        code=ExitCode.DRIFT if drifts or gone else ExitCode.CLEAN,
        result=drift_hunks(drifts),
        summary=summary,
        condition=condition,
        drift=drifts,
        folder=folder,
    )
    if not online:
        return outcome
    from ledgerbee_sdkgen.commands.online import with_published

    return with_published(
        outcome,
        sources,
        place=place,
        progress=progress,
        publisher=publisher,
    )


def _compared(
    sources: Sources, findings: Findings, progress: Progress
) -> tuple[tuple[Drift, ...], Condition | None]:
    settings = sources.settings
    known = read_manifest(settings.output)
    progress.stage("comparing")
    is_settled = known and unchanged(
        inputs_now(sources, known.inputs), known, settings.output
    )
    if is_settled and not settings.strict:
        return (), None
    # Here, because it takes longer to import than the whole of a run without it.
    from ledgerbee_sdkgen.pipeline import render_sdk

    rendered = render_sdk(sources, findings, progress)
    made = make_manifest(rendered.inputs, rendered.tree)
    drifts = compare(rendered.tree, made, known, settings.output)
    return drifts, rendered.summary.condition
