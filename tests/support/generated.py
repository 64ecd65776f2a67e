"""Documents generated from within a test."""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.pipeline import Rendered, plan_sdk, render_sdk
from ledgerbee_sdkgen.progress import Progress


def rendered(
    document: Path, package: str, findings: Findings | None = None
) -> Rendered:
    """Return what is generated from `document` without a configuration."""
    found = Findings() if findings is None else findings
    sources = read_inputs(_settings(document, package, found))
    return render_sdk(sources, found, Progress(None))


def rendered_text(
    text: str, package: str, findings: Findings | None = None
) -> Rendered:
    """Return what is generated from a document that is in no file."""
    with _in_file(text) as document:
        return rendered(document, package, findings)


def planned_text(text: str, package: str, findings: Findings) -> tuple[int, int]:
    """Return how many operations become methods, of how many, with nothing rendered."""
    with _in_file(text) as document:
        settings = _settings(document, package, findings)
        summary = plan_sdk(read_inputs(settings), findings, Progress(None)).summary
    return summary.operations, summary.total


@contextmanager
def _in_file(text: str) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        document = Path(folder, "spec.yaml")
        document.write_text(text, encoding="utf-8")
        yield document


def _settings(document: Path, package: str, findings: Findings) -> Settings:
    return load_settings(
        config=None,
        spec=document.as_posix(),
        package=package,
        output=document.parent / "out",
        templates=None,
        findings=findings,
    )


def written(tree: Mapping[str, str], folder: Path) -> None:
    """Write a tree, with nothing of the care that `generate` takes."""
    for path, text in tree.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def imported(
    tree: Mapping[str, str], package: str, folder: Path
) -> Iterator[ModuleType]:
    """Import the generated `package` for the length of the block."""
    written(tree, folder)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]
