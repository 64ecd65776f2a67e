"""Where templates and pages are: in the package in a wheel, above in a checkout."""

from pathlib import Path

import ledgerbee_sdkgen


def template_root() -> Path:
    """Return the folder of the templates that come with the generator."""
    package = code_root()
    beside = package / "templates"
    return beside if beside.is_dir() else package.parent.parent / "templates"


def page_root() -> Path:
    """Return the folder of the pages about diagnostic codes."""
    package = code_root()
    beside = package / "pages"
    return beside if beside.is_dir() else package.parent.parent / "docs/diagnostics"


def code_root() -> Path:
    """Return the folder of the generator's own code."""
    return Path(ledgerbee_sdkgen.__path__[0])


def runtime_root() -> Path:
    """Return the folder of the run-time library that every client gets a copy of."""
    return code_root() / "runtime"
