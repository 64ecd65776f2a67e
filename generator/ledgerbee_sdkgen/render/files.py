"""The files below a folder, as text."""

from pathlib import Path

from ledgerbee_sdkgen.failures import SdkgenError


def read_files(root: Path, ending: str) -> dict[str, str]:
    """Return relative path → text of the files below `root` that end in `ending`.

    Raises:
        SdkgenError: if one is not UTF-8 text.
        OSError: if one cannot be read.
    """
    texts: dict[str, str] = {}
    for path in sorted(root.rglob(f"*{ending}")):
        if path.is_dir():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise SdkgenError(f"`{path.as_posix()}` is not UTF-8 text") from error
        texts[path.relative_to(root).as_posix()] = text
    return texts
