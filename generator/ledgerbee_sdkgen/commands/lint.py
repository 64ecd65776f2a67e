"""`lint`: what is to be said of the document and the configuration, and no more."""

from ledgerbee_sdkgen.commands.outcome import Outcome
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.pipeline import read_api, refuse_warnings
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.report.text import counts


def lint(settings: Settings, *, findings: Findings, progress: Progress) -> Outcome:
    """Read everything, and write nothing.

    Raises:
        InputError: if an input is not usable.
        SdkgenError: if the run is strict and there is something to warn of.
    """
    described = read_api(read_inputs(settings), findings, progress)
    refuse_warnings(settings, findings, described.condition)
    condition = described.condition
    return Outcome(summary=counts(condition), condition=condition)
