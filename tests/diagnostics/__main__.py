"""`python -m tests.diagnostics`: fill in the pages of docs/diagnostics.

A code that has none gets one to complete.
"""

import sys

from ledgerbee_sdkgen.codes import CODES
from tests.diagnostics.pages import INDEX, PAGES, index_text, page_text, read_page

if __name__ == "__main__":
    problems = []
    for code in CODES:
        page = read_page(code)
        try:
            text = page_text(page)
        except LookupError as error:
            problems.append(f"docs/diagnostics/{code}.md: {error.args[0]}")
            text = page_text(page, is_tried=False)
        (PAGES / f"{code}.md").write_text(text, encoding="utf-8", newline="\n")
    INDEX.write_text(index_text(), encoding="utf-8", newline="\n")
    sys.exit("\n".join(problems))
