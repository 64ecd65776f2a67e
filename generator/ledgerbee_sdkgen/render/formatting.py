"""Black's style for everything that is Python."""

import black

from ledgerbee_sdkgen.failures import SdkgenError

_SOURCE = black.Mode(target_versions={black.TargetVersion.PY311})
_STUB = black.Mode(target_versions={black.TargetVersion.PY311}, is_pyi=True)


def formatted(path: str, text: str) -> str:
    """Return `text` as black has it if `path` is Python; other files keep theirs.

    Raises:
        SdkgenError: if it is not valid Python, which a template of the user's can do.
    """
    if not path.endswith((".py", ".pyi")):
        return text
    try:
        return black.format_str(text, mode=_STUB if path.endswith("i") else _SOURCE)
    except black.InvalidInput as error:
        raise SdkgenError(f"{path}: error: not valid Python: {error}") from error
