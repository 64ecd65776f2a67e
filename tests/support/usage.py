"""LedgerBee's client as users' code is searched for it."""

from functools import cache
from pathlib import Path

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.pipeline import read_api
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.usage.known import Known, known_of

CONFIG = Path(__file__).parents[2] / "specs" / "ledgerbee.sdk.toml"


@cache
def ledgerbee() -> Known:
    """Return what is known of LedgerBee's client; read once."""
    findings = Findings()
    settings = load_settings(
        config=CONFIG,
        spec=None,
        package=None,
        output=None,
        templates=None,
        findings=findings,
    )
    api = read_api(read_inputs(settings), findings, Progress(None)).api
    return known_of(api, settings)
