"""Documents of several files, written into a folder and read."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec.document import Document
from ledgerbee_sdkgen.spec.library import Fetcher, library_beside
from ledgerbee_sdkgen.spec.load import read_document
from ledgerbee_sdkgen.spec.source import MAX_BYTES, read_source

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def put(folder: Path, files: Mapping[str, str]) -> Path:
    """Write `files`, path → text, and return the path of `spec.yaml`."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "spec.yaml"


def whole(
    folder: Path,
    files: Mapping[str, str],
    *,
    findings: Findings | None = None,
    overlays: Sequence[str] = (),
    fetcher: Fetcher | None = None,
) -> Document:
    """Return `spec.yaml` of `files` with all that it refers to."""
    path = put(folder, files).as_posix()
    found = Findings() if findings is None else findings
    library = library_beside(path, 0, fetcher, MAX_BYTES)
    sources = [read_source((folder / one).as_posix()) for one in overlays]
    return read_document(read_source(path), found, library, sources)


def answering(reference: str) -> str:
    """Return an OpenAPI 3.1 document whose one operation answers with a reference."""
    return (
        f"{HEAD}paths:\n  /a:\n    get:\n      responses:\n"
        '        "200":\n          description: ok\n'
        "          content: {application/json: {schema: "
        f'{{$ref: "{reference}"}}}}}}\n'
    )
