"""What black made of texts, kept between runs.

A text is one file, named by the digest of all that it depends on. It begins with its
own digest, so that one which is not whole is none. Runs side by side write the same
bytes, each into a file of its own first. What cannot be kept is made again.
"""

import contextlib
import hashlib
import os
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from msgspec import Struct
from platformdirs import user_cache_path

VARIABLE: Final = "LEDGERBEE_SDKGEN_CACHE"
"""Names a folder to use in place of the user's."""
MOST_BYTES: Final = 64 * 1024**2


class Cache(Struct, frozen=True):
    """A folder of texts."""

    folder: Path

    def get(self, *key: str) -> str | None:
        """Return what is kept for `key`."""
        path = self._path(key)
        try:
            digest, _, text = path.read_bytes().decode().partition("\n")
            # What is used is not the oldest.
            os.utime(path)
        except (OSError, UnicodeDecodeError):
            return None
        return text if digest == _digest(text) else None

    def put(self, text: str, *key: str) -> None:
        """Keep `text` for `key`, if that can be."""
        path = self._path(key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(
                "w", dir=path.parent, encoding="utf-8", newline="", delete=False
            ) as file:
                file.write(f"{_digest(text)}\n{text}")
            try:
                os.replace(file.name, path)
            except OSError:
                os.unlink(file.name)

    def tidy(self) -> None:
        """Remove what was not used for longest, if it is too much in all."""
        with contextlib.suppress(OSError):
            held = [(one.stat(), one) for one in self.folder.glob("*/*")]
            total = sum(stat.st_size for stat, _ in held)
            for stat, path in sorted(held, key=lambda one: one[0].st_mtime_ns):
                if total <= MOST_BYTES:
                    return
                path.unlink(missing_ok=True)
                total -= stat.st_size

    def _path(self, key: tuple[str, ...]) -> Path:
        name = _digest("\0".join(key))
        return self.folder / name[:2] / name[2:]


def user_cache() -> Cache:
    """Return that of the user."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else user_cache_path("ledgerbee-sdkgen", False)
    return Cache(folder / "black")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
