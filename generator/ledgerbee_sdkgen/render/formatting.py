"""Black's style for everything that is Python."""

import re

import black
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

from ledgerbee_sdkgen.failures import SdkgenError

_SOURCE = Mode(target_versions={TargetVersion.PY311})
_STUB = Mode(target_versions={TargetVersion.PY311}, is_pyi=True)

_FENCED = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def formatted(path: str, text: str) -> str:
    """Return `text` as black has it: Python as a whole, and the Python in Markdown.

    Raises:
        SdkgenError: if it is not valid Python, which a template of the user's can do.
    """
    try:
        if path.endswith(".md"):
            return _FENCED.sub(_in_fence, text)
        if path.endswith((".py", ".pyi")):
            mode = _STUB if path.endswith("i") else _SOURCE
            return black.format_str(text, mode=mode)
        return text
    except InvalidInput as error:
        raise SdkgenError(f"{path}: error: not valid Python: {error}") from error


def _in_fence(match: re.Match[str]) -> str:
    return f"```python\n{black.format_str(match[1], mode=_SOURCE)}```"
