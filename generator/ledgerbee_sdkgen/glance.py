"""Seeing that nothing has changed, without understanding anything.

`check` runs on every commit, and mostly there is nothing to say. Digests tell that, and
need neither a model of the configuration nor of the document, so that nothing of these
is imported. Where all that a run reads is what it was, so is all that it says.
"""

import hashlib
import json
import os
import tomllib
from pathlib import Path
from typing import Any

from ledgerbee_sdkgen.config.files import (
    MAX_BYTES,
    MAX_MEGABYTES,
    as_text,
    configurations,
)
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.output import digests
from ledgerbee_sdkgen.output.places import FORMAT, JOURNAL, MANIFEST, RECORDS, is_inside
from ledgerbee_sdkgen.render.files import read_data
from ledgerbee_sdkgen.render.locate import code_root, template_root
from ledgerbee_sdkgen.version import VERSION

_UNUSUAL = (
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    SdkgenError,
    TypeError,
    ValueError,
)


def settled(config: Path | None) -> Path | None:
    """Return the output folder if it is what the configuration makes, by digests alone.

    None says nothing: something has changed, is wrong, or needs more than a glance.
    """
    try:
        return _seen(config or _only(configurations()))
    except _UNUSUAL:
        # Whatever it is, `check` finds it again, and says where it is.
        return None


def _seen(path: Path) -> Path | None:
    text = as_text(_read(path, MAX_BYTES))
    table = tomllib.loads(text)
    folder = path.parent / _named(table["output"]["path"])
    if _is_strict(table) or (folder / JOURNAL).exists():
        return None
    record = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    inputs = {
        "generator": VERSION,
        "spec": _documents(table, path.parent),
        "config": digests.digest_of({"": text}),
        "templates": _generator(),
        "options": digests.digest_of({"package": table["package"]["name"]}),
    }
    if not _is_whole(record) or record["inputs"] != inputs:
        return None
    files = record["files"]
    if any(os.path.lexists(folder / one) for one in RECORDS if one not in files):
        return None
    is_same = all(_digest(_data(f"{folder}/{one}")) == files[one] for one in files)
    return folder if is_same else None


def _only(found: list[Path]) -> Path:
    (one,) = found
    return one


def _named(text: str) -> str:
    if text in ("", "-"):
        raise ValueError("what is empty is not said, and a dash may be stdin")
    return text


def _read(path: Path, limit: int) -> bytes:
    """Return what a file holds; what can be read but once is left to `check`."""
    if not path.is_file() or path.stat().st_size > limit:
        raise ValueError("it is no file, or too large")
    return path.read_bytes()


def _is_strict(table: dict[str, Any]) -> bool:
    """Tell whether warnings end a run: then they have to be looked for."""
    return bool(table.get("report", {}).get("strict"))


def _is_whole(record: dict[str, Any]) -> bool:
    files = record["files"]
    return (
        record["format"] == FORMAT
        and record["tree"] == digests.digest_of_tree(files)
        and all(map(is_inside, files))
    )


def _documents(table: dict[str, Any], base: Path) -> str:
    spec, webhooks = table["spec"], table.get("webhooks", {}).get("path")
    most = spec.get("max_megabytes", MAX_MEGABYTES) * 1024**2

    def digest(name: str) -> str:
        data = _read(base / _named(name), most)
        return _digest(data.decode("utf-8-sig").encode())

    main = digest(spec["path"])
    overlays = [digest(one) for one in spec.get("overlays", ())]
    return digests.digest_of_documents(
        main, overlays, digest(webhooks) if webhooks else ""
    )


def _data(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _digest(data: bytes) -> str:
    """Return the digest of a text; that of what is none is no other's."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _generator() -> str:
    templates = read_data(template_root(), ".jinja")
    return digests.digest_of_files({**templates, **read_data(code_root(), ".py")})
