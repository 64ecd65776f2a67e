"""Users' code as the commands that look at it read it: file by file."""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.commands.place import shown
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.inputs import read_inputs
from ledgerbee_sdkgen.pipeline import name_described, read_api
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.usage.files import python_files
from ledgerbee_sdkgen.usage.known import Known, known_of
from ledgerbee_sdkgen.usage.reading import Text, UnreadableError, decoded

_VERSION = re.compile(r"\.\s*v\d")


class CodeFile(Struct, frozen=True, kw_only=True):
    """A file of users' code, and as what a person knows it."""

    path: Path
    name: str
    text: Text


def configured_client(
    settings: Settings, findings: Findings, progress: Progress
) -> Known:
    """Return what is to be known of the client that `settings` ask for.

    Raises:
        InputError: if the document or the configuration is not usable.
    """
    sources = read_inputs(settings)
    described = read_api(sources, findings, progress)
    return known_of(name_described(described, sources, findings), settings)


def code_files(
    paths: tuple[Path, ...], package: str, findings: Findings
) -> Iterator[CodeFile]:
    """Yield the files of `paths` that may use `package`; what cannot be read is told.

    Raises:
        SdkgenError: if there is no such file or folder.
    """
    for path in python_files(paths):
        name = shown(path)
        try:
            text = decoded(path.read_bytes())
        except UnreadableError as error:
            tell(name, error, findings)
        except OSError as error:
            tell(name, UnreadableError(error.strerror or str(error)), findings)
        else:
            # Most files of a program have nothing to do with it, and parsing is slow.
            if package in text.content or _VERSION.search(text.content):
                yield CodeFile(path=path, name=name, text=text)


def tell(name: str, error: UnreadableError, findings: Findings, text: str = "") -> None:
    """Add why a file could not be read to the findings."""
    findings.keep(name, text)
    place = Location(file=name, line=error.line, column=error.column)
    findings.add(diagnostic("U001", error.reason, place))
