"""An answer in the format that a program asked for."""

from typing import assert_never

from ledgerbee_sdkgen.choices import Format
from ledgerbee_sdkgen.report.answer import Answer
from ledgerbee_sdkgen.report.changes_markdown import markdown
from ledgerbee_sdkgen.report.github import commands
from ledgerbee_sdkgen.report.json import json_text
from ledgerbee_sdkgen.report.sarif import sarif_text


def written(answer: Answer, format_: Format) -> str:
    """Return `answer` for a program; people are told in parts, see `report.text`."""
    match format_:
        case Format.TEXT:
            return ""
        case Format.JSON:
            return json_text(answer)
        case Format.GITHUB:
            return commands(answer)
        case Format.SARIF:
            return sarif_text(answer)
        case Format.MARKDOWN:
            changes = answer.changes
            return answer.markdown or ("" if changes is None else markdown(changes))
        case _:
            assert_never(format_)
