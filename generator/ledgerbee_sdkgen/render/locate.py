"""Where the templates are: beside the package in a wheel, above it in a checkout."""

from pathlib import Path

import ledgerbee_sdkgen


def template_root() -> Path:
    """Return the folder of the templates that come with the generator."""
    package = code_root()
    beside = package / "templates"
    return beside if beside.is_dir() else package.parent.parent / "templates"


def code_root() -> Path:
    """Return the folder of the generator's own code."""
    return Path(ledgerbee_sdkgen.__path__[0])


def runtime_root() -> Path:
    """Return the folder of the run-time library that every client gets a copy of."""
    return code_root() / "runtime"
