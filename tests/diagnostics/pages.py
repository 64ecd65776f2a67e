"""The pages of docs/diagnostics: read, tried out, and written again.

What a person writes is what the code means, a document that makes it, and what to do.
The heading, the printed message and the waiver are filled in: what is printed on a page
is what is printed.
"""

import contextlib
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ledgerbee_sdkgen.codes import CODES
from ledgerbee_sdkgen.commands.lint import lint
from ledgerbee_sdkgen.config.load import load_settings
from ledgerbee_sdkgen.diagnostics import Diagnostic, Effect, Findings, Severity
from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.pipeline import find_problems, report_errors
from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.repair_codes import REPAIR_CODES
from ledgerbee_sdkgen.report.excerpt import Excerpts
from ledgerbee_sdkgen.report.text import finding

ROOT = Path(__file__).parents[2]
INDEX = ROOT / "docs" / "diagnostics.md"
PAGES = ROOT / "docs" / "diagnostics"
NAMES = {"yaml": "spec.yaml", "json": "spec.json", "toml": "client.sdk.toml"}
GROUPS = {
    "S": "The document",
    "R": "Repairs",
    "C": "The configuration",
    "N": "What a client can express",
    "W": "Waivers",
    "L": "The life of operations",
    "O": "The output folder",
    "U": "Code of users",
}
UNTRIED = ("C001", "C006", "L", "N021", "O", "S001", "S024", "U", "W002")
"""Codes that a document alone does not make: what is printed is written by hand."""
_BLOCK = re.compile(r"```(\w+)(?: (\S+))?\n(.*?)```\n", re.DOTALL)
_DO = "## What to do"
_WAIVE = "## To accept it"
_NAMES = {one.code: name for name, one in REPAIR_CODES.items()}
"""Code → name of a repair; its section of docs/repairs.md says what it means."""
_NEW = """\
openapi: 3.0.3
info: {title: Example, version: "1"}
paths: {}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a person wrote of a code."""

    code: str
    meaning: str
    blocks: tuple[tuple[str, str, str], ...]
    """Language, name of the file if one is given, and the text, as given."""
    advice: str
    printed: str = field(default="", compare=False)
    """What the page says is printed."""

    @property
    def files(self) -> dict[str, str]:
        """The files of the example by name."""
        return {name or NAMES[language]: text for language, name, text in self.blocks}


def read_page(code: str) -> Page:
    """Return the page of `code` as it is, or a new one."""
    path = PAGES / f"{code}.md"
    if code in _NAMES:
        return _repair_page(code, path)
    if not path.exists():
        meaning, advice = "What it means.", f"{CODES[code].hint.capitalize()}."
        blocks = (("yaml", "", _NEW),)
        return Page(code=code, meaning=meaning, blocks=blocks, advice=advice)
    return _written_page(code, path)


def _written_page(code: str, path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    body = text.partition("\n\n")[2].partition("\n\n")[2]
    shown, _, rest = body.partition(_DO)
    found = _BLOCK.findall(shown)
    printed = [inner for language, _, inner in found if language == "text"]
    return Page(
        code=code,
        meaning=shown.partition("```")[0].strip(),
        blocks=tuple(block for block in found if block[0] != "text"),
        advice=rest.partition(_WAIVE)[0].strip(),
        printed="".join(printed),
    )


def _repair_page(code: str, path: Path) -> Page:
    """Return the page of a repair, of which a person writes the example alone."""
    name = _NAMES[code]
    text = (ROOT / "docs" / "repairs.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## `{name}`\n")[2].partition("\n## ")[0]
    # After a line with the code.
    meaning = section.partition("```")[0].strip().partition("\n\n")[2]
    advice = (
        "Correct the document when you can. The repair is not made with "
        f'`off = ["{name}"]` below `[repairs]`: see [repairs](../repairs.md#{name}).'
    )
    held = _written_page(code, path) if path.exists() else None
    blocks = held.blocks if held else (("yaml", "", _NEW),)
    printed = held.printed if held else ""
    return Page(
        code=code, meaning=meaning, blocks=blocks, advice=advice, printed=printed
    )


def page_text(page: Page, *, is_tried: bool = True) -> str:
    """Return the whole page, with what is printed now, unless it is not tried.

    Raises:
        LookupError: if the example does not make the finding.
    """
    entry = CODES[page.code]
    effect = "" if entry.effect is Effect.NONE else f", {entry.effect}"
    found, printed = None, page.printed
    if is_tried and not page.code.startswith(UNTRIED):
        found, printed = made_by(page)
    parts = [
        f"# {page.code}: {entry.meaning}",
        f"{str(entry.severity).capitalize()}{effect}.",
        page.meaning,
        *(_block(*block) for block in page.blocks),
        _block("text", "", printed),
        _DO,
        page.advice,
    ]
    if found and _is_waivable(found):
        waiver = f'[[waivers]]\nid = "{found.id}"\nreason = "why it stays as it is"\n'
        parts += [_WAIVE, _block("toml", "", waiver)]
    return "\n\n".join(parts) + "\n"


def made_by(page: Page) -> tuple[Diagnostic, str]:
    """Return the first finding of the page's example, and all that is printed of it.

    Raises:
        LookupError: if there is none.
    """
    findings = findings_of(page.files)
    held = [found for found in findings if found.code == page.code]
    if not held:
        others = ", ".join(sorted({found.code for found in findings})) or "nothing"
        raise LookupError(f"the example of {page.code} makes {others}")
    excerpts = Excerpts(findings.texts)
    lines = []
    for found in held:
        place, text = finding(found, excerpts)
        lines.append(f"{place}: {found.severity}: {text}\n")
    return held[0], "".join(lines)


def findings_of(files: dict[str, str]) -> Findings:
    """Return what is found in a folder with `files`."""
    findings = Findings()
    given = next((name for name in files if name.startswith("spec.")), None)
    config = NAMES["toml"] if NAMES["toml"] in files else None
    with _folder(files):
        try:
            settings = load_settings(
                config=Path(config) if config else None,
                spec=given,
                package=None,
                output=None,
                templates=None,
                findings=findings,
                writes=False,
            )
            lint(settings, findings=findings, progress=Progress(None))
        except InputError as error:
            report_errors(error, findings)
            find_problems(error.unread, findings)
        except SdkgenError:
            pass
    return findings


def index_text() -> str:
    """Return docs/diagnostics.md with its tables as they have to be."""
    head = INDEX.read_text(encoding="utf-8").partition("\n## ")[0].rstrip("\n")
    parts = [head]
    for letter, heading in GROUPS.items():
        codes = [code for code in CODES if code.startswith(letter)]
        if codes:
            rows = [
                f"| [`{code}`](diagnostics/{code}.md) | {CODES[code].severity} "
                f"| {CODES[code].effect} | {CODES[code].meaning} | {CODES[code].hint} |"
                for code in codes
            ]
            table = ["| code | severity | effect | meaning | what helps |", "|---" * 5]
            parts.append(f"## {heading}\n\n" + "\n".join([*table, *rows]))
    return "\n\n".join(parts).replace("|---" * 5, "|---" * 5 + "|") + "\n"


def _is_waivable(found: Diagnostic) -> bool:
    return found.severity is not Severity.ERROR and found.code.startswith(
        ("S", "R", "N")
    )


def _block(language: str, name: str, text: str) -> str:
    return f"```{f'{language} {name}'.rstrip()}\n{text}```"


@contextlib.contextmanager
def _folder(files: dict[str, str]) -> Iterator[None]:
    """Make a folder with `files` the current one for the length of the block."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)
