"""Examples in Markdown, as programs."""

from pathlib import Path

from markdown_it import MarkdownIt


def programs(page: Path) -> list[str]:
    """Return the blocks of Python of `page`, in order."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    return [
        one.content for one in tokens if one.type == "fence" and one.info == "python"
    ]
