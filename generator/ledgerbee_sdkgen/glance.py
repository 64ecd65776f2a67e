"""Seeing that nothing has changed, without understanding anything.

`check` runs on every commit, and mostly there is nothing to say. Digests tell that, and
need neither a model of the configuration nor of the document, so that nothing of these
is imported. Where all that a run reads is what it was, so is all that it says.
"""

import json
import tomllib
from pathlib import Path
from typing import Any

from ledgerbee_sdkgen.config.files import as_text, configurations
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.output import digests
from ledgerbee_sdkgen.output.places import FORMAT, JOURNAL, MANIFEST, is_inside
from ledgerbee_sdkgen.render.files import read_files
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
    text = as_text(path.read_bytes())
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
    made = record["files"].items()
    is_same = all(
        _digest((folder / one).read_bytes()) == digest for one, digest in made
    )
    return folder if is_same else None


def _only(found: list[Path]) -> Path:
    (one,) = found
    return one


def _named(text: str) -> str:
    if not text:
        raise ValueError("what is empty, is not said")
    return text


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
    main, *overlays = (
        _digest((base / _named(one)).read_bytes(), "utf-8-sig")
        for one in (spec["path"], *spec.get("overlays", ()))
    )
    beside = _digest((base / webhooks).read_bytes(), "utf-8-sig") if webhooks else ""
    return digests.digest_of_documents(main, overlays, beside)


def _digest(data: bytes, encoding: str = "utf-8") -> str:
    return digests.digest(digests.unix_lines(data.decode(encoding)))


def _generator() -> str:
    templates = read_files(template_root(), ".jinja")
    return digests.digest_of({**templates, **read_files(code_root(), ".py")})
