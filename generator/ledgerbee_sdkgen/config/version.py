"""The version of the client, moved in the configuration file that says it."""

import tomllib

import tomlkit

from ledgerbee_sdkgen.failures import SdkgenError


def with_version(text: str, version: str) -> str:
    """Return the configuration `text` with `[package] version` as given.

    Nothing else of it changes: comments, order and layout stay.

    Raises:
        SdkgenError: if it is written in a way that cannot be changed so.
    """
    document = tomlkit.parse(text)
    document.setdefault("package", tomlkit.table())["version"] = version
    changed: str = tomlkit.dumps(document)
    wanted = tomllib.loads(text)
    wanted.setdefault("package", {})["version"] = version
    if tomllib.loads(changed) != wanted:
        raise SdkgenError(
            "the version cannot be moved in the configuration as it is written\n"
            'hint: write `[package]`, and below it a line `version = "…"`'
        )
    return changed
