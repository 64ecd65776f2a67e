"""What was made of texts, kept between runs.

What is kept is one file, named by the digest of all that it depends on. It begins with
its own digest, so that one which is not whole is none. Runs side by side write the same
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


class Cache(Struct):
    """A folder of what was made."""

    folder: Path
    has_grown: bool = False
    """Whether something was put into it by this run."""

    def get(self, *key: str) -> bytes | None:
        """Return what is kept for `key`."""
        path = self._path(key)
        try:
            digest, _, data = path.read_bytes().partition(b"\n")
            # What is used is not the oldest.
            os.utime(path)
        except OSError:
            return None
        return data if digest == _digest(data) else None

    def put(self, data: bytes, *key: str) -> None:
        """Keep `data` for `key`, if that can be."""
        self.has_grown = True
        path = self._path(key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(_digest(data) + b"\n" + data)
            try:
                os.replace(file.name, path)
            except OSError:
                os.unlink(file.name)

    def tidy(self) -> None:
        """Remove what was not used for longest, if it is too much in all."""
        if not self.has_grown:
            return
        with contextlib.suppress(OSError):
            held = [(one.stat(), one) for one in self.folder.glob("*/*")]
            total = sum(stat.st_size for stat, _ in held)
            for stat, path in sorted(held, key=lambda one: one[0].st_mtime_ns):
                if total <= MOST_BYTES:
                    return
                path.unlink(missing_ok=True)
                total -= stat.st_size

    def _path(self, key: tuple[str, ...]) -> Path:
        whole = "\0".join(key).encode("utf-8", "surrogatepass")
        name = _digest(whole).decode()
        return self.folder / name[:2] / name[2:]


def user_cache() -> Cache:
    """Return that of the user."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else user_cache_path("ledgerbee-sdkgen", False)
    return Cache(folder / "made")


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
