"""`explain`: the page of a diagnostic code, without a network."""

import difflib

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.render.locate import page_root


def explain(code: str) -> str:
    """Return the page of `code` as Markdown, in whatever case it is given.

    Raises:
        SdkgenError: if there is no such code.
    """
    known = code.upper()
    if known not in CODES:
        close = difflib.get_close_matches(known, CODES, n=3)
        hint = f"\nhint: did you mean {', '.join(close)}?" if close else ""
        raise SdkgenError(f"there is no code `{code}`{hint}")
    page = page_root() / f"{known}.md"
    return page.read_text(encoding="utf-8").rstrip("\n")
