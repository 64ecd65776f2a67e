"""The manifest: which files of the output folder are the generator's, and from what."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import asdict

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.diagnostics import Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.output.digests import digest, digest_of_tree
from ledgerbee_sdkgen.output.places import FORMAT, MANIFEST, is_inside


class Inputs(Struct, frozen=True, kw_only=True):
    """Digests of everything the output follows from, and the generator's version."""

    generator: str
    spec: str
    config: str
    templates: str
    options: str
    referenced: Mapping[str, str] = field(default_factory=dict)
    """Address → digest of each document that the spec refers to."""


class Manifest(Struct, frozen=True, kw_only=True):
    """The inputs, and the digest of each file made of them."""

    inputs: Inputs
    files: Mapping[str, str]
    is_whole: bool = True
    """Whether the record is as it was written; a merge may have dropped a line."""


def make_manifest(inputs: Inputs, tree: Mapping[str, str]) -> Manifest:
    """Return the manifest of `tree`, path → text."""
    return Manifest(
        inputs=inputs, files={path: digest(text) for path, text in tree.items()}
    )


def to_text(manifest: Manifest) -> str:
    """Return the manifest as it is written; `read_manifest` reads it back."""
    inputs = asdict(manifest.inputs)
    if not manifest.inputs.referenced:
        del inputs["referenced"]
    content = {
        "format": FORMAT,
        "inputs": inputs,
        "tree": digest_of_tree(manifest.files),
        "files": dict(sorted(manifest.files.items())),
    }
    return json.dumps(content, indent=2) + "\n"


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest in `folder`; None if there is none.

    Raises:
        InputError: if it cannot be read, or is not one that this generator writes.
    """
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise _broken(path, str(error)) from error
    try:
        return _manifest(json.loads(text))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        raise _broken(path, "it is not one that this generator writes") from error


def _manifest(content: Any) -> Manifest:
    if content["format"] != FORMAT:
        raise ValueError("another format")
    files = content["files"]
    for path, value in files.items():
        if not (is_inside(path) and isinstance(value, str)):
            raise ValueError("a path that leads elsewhere, or a digest that is none")
    inputs = Inputs(**content["inputs"])
    if not all(isinstance(one, str) for one in inputs.referenced.values()):
        raise ValueError("a digest that is none")
    return Manifest(
        inputs=inputs,
        files=dict(files),
        is_whole=content.get("tree") == digest_of_tree(files),
    )


def _broken(path: Path, reason: str) -> InputError:
    message = f"the manifest cannot be used: {reason}"
    hint = "restore it from version control, or remove it and use `generate --force`"
    where = Location(file=path.as_posix())
    return InputError([diagnostic("O004", message, where, hint=hint)])
