"""LedgerBee's client as users' code is searched for it."""

from functools import cache
from pathlib import Path

from ledgerbee_sdkgen.commands.users_code import configured_client
from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings, VersionSettings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.usage.known import Known

CONFIG = Path(__file__).parents[2] / "specs" / "ledgerbee.sdk.toml"


@cache
def _settings() -> Settings:
    return load_settings(
        config=CONFIG,
        spec=None,
        package=None,
        output=None,
        templates=None,
        findings=Findings(),
    )


@cache
def ledgerbee() -> Known:
    """Return what is known of LedgerBee's client; read once."""
    return configured_client(_settings(), Findings(), Progress(None))


def ledgerbee_versions() -> tuple[VersionSettings, ...]:
    """Return `[[versions]]` of LedgerBee's configuration."""
    return _settings().config.versions
