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
    texts: dict[str, str] = {}
    for folder, _, names in os.walk(root):
        place = Path(folder).relative_to(root).as_posix()
        start = "" if place == "." else f"{place}/"
        for name in names:
            if name.endswith(ending):
                texts[start + name] = _text(os.path.join(folder, name))
    return dict(sorted(texts.items()))


def _text(path: str) -> str:
    with open(path, "rb") as file:
        data = file.read()
    try:
        # As Python reads texts, whatever their line ends.
        return data.decode().replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        name = Path(path).as_posix()
        raise SdkgenError(f"`{name}` is not UTF-8 text") from error
