"""The files below a folder, as text."""

import os
from pathlib import Path

from ledgerbee_sdkgen.failures import SdkgenError


def read_files(root: Path, ending: str) -> dict[str, str]:
    """Return relative path → text of the files below `root` that end in `ending`.

    Raises:
        SdkgenError: if one is not UTF-8 text.
        OSError: if one cannot be read.
    """
    return {
        name: _text(data, root / name) for name, data in read_data(root, ending).items()
    }


def read_data(root: Path, ending: str) -> dict[str, bytes]:
    """Return the same, with line ends as Python reads them, but not as text.

    Raises:
        OSError: if one cannot be read.
    """
    found: dict[str, bytes] = {}
    for folder, _, names in os.walk(root):
        place = Path(folder).relative_to(root).as_posix()
        start = "" if place == "." else f"{place}/"
        for name in names:
            if name.endswith(ending):
                with open(os.path.join(folder, name), "rb") as file:
                    data = file.read()
                found[start + name] = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return dict(sorted(found.items()))


def _text(data: bytes, path: Path) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise SdkgenError(f"`{path.as_posix()}` is not UTF-8 text") from error
