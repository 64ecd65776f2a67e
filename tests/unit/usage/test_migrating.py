"""Calls of LedgerBee's version 1, moved."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import black
import pytest

from ledgerbee_sdkgen.usage.formatting import kept
from ledgerbee_sdkgen.usage.marks import PREFIX
from ledgerbee_sdkgen.usage.migrating import Migrated, migrated
from ledgerbee_sdkgen.usage.moves import moves_of
from tests.support.calls import ROOT
from tests.support.usage import ledgerbee, ledgerbee_versions

HEAD = "from ledgerbee import LedgerBee\nclient = LedgerBee()\n"
ENTRY = 'entry_type="JOURNAL_ENTRY", date="d", original_amount=1, lines=rows'
WHY = (
    "`entry_type` has to be `JOURNAL_ENTRY` for that; for other types, version 2 adds "
    "the receivables or payables line itself: take it out"
)


def moved(code: str) -> Migrated:
    known = ledgerbee()
    return migrated(dedent(code), known, moves_of(known, ledgerbee_versions()))


def after(code: str) -> str:
    """Return what becomes of code behind a client."""
    whole = moved(HEAD + dedent(code)).text
    assert whole.startswith(HEAD)
    return whole.removeprefix(HEAD)


def reasons(code: str) -> list[str]:
    return [one.reason for one in moved(HEAD + dedent(code)).done if one.reason]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            f"client.journal_entries.v1.create({ENTRY})",
            f"client.journal_entries.create({ENTRY})",
        ),
        (
            "client.draft_journal_entries.v1.list(page=1)",
            "client.draft_journal_entries.list(page=1)",
        ),
        (
            "client.draft_journal_entries.v1.list(**filters)",
            "client.draft_journal_entries.list(**filters)",
        ),
        (
            "client.draft_journal_entries.v1.get('a')",
            "client.draft_journal_entries.get('a')",
        ),
        (
            "client.draft_journal_entries.v1.delete(id='a')",
            "client.draft_journal_entries.delete(id='a')",
        ),
        (
            "client.with_raw_response.draft_journal_entries.v1.get('a')",
            "client.with_raw_response.draft_journal_entries.get('a')",
        ),
        (
            "client.with_options(timeout=1).draft_journal_entries.v1.get('a')",
            "client.with_options(timeout=1).draft_journal_entries.get('a')",
        ),
        (
            "drafts = client.draft_journal_entries\ndrafts.v1.get('a')",
            "drafts = client.draft_journal_entries\ndrafts.get('a')",
        ),
        (
            "(client.draft_journal_entries\n    .v1\n    .get('a'))",
            "(client.draft_journal_entries\n    .get('a'))",
        ),
        (
            "x = lambda app: app.client.draft_journal_entries.v1.get('a')",
            "x = lambda app: app.client.draft_journal_entries.get('a')",
        ),
    ],
)
def test_a_call_is_moved_and_all_else_stays(before: str, now: str) -> None:
    assert after(before) == now


def test_code_keeps_its_comments_its_spaces_and_its_ends_of_lines() -> None:
    code = (
        "client . journal_entries.v1.create( # one\r\n"
        '  entry_type  = "JOURNAL_ENTRY" ,\r\n'
        "  date=d, original_amount=1 ,lines = [ ] )\r\n"
    )

    assert after(code) == code.replace(".v1", "")


def test_models_and_members_of_version_1_become_those_of_version_2() -> None:
    code = """\
    from ledgerbee import LedgerBee, models
    from ledgerbee.models import CreateJournalEntry, CreateJournalEntryType
    LedgerBee().journal_entries.v1.create_batch(
        entries=[
            CreateJournalEntry(
                entry_type=CreateJournalEntryType.JOURNAL_ENTRY,
                date=day,
                original_amount=amount,
                lines=[models.CreateJournalEntryLine(account_id="a", amount=amount)],
            )
            for day, amount in rows
        ]
    )
    """
    now = (
        dedent(code)
        .replace(".v1", "")
        .replace("CreateJournalEntryType", "CreateJournalEntryV2EntryType")
        .replace("CreateJournalEntry(", "CreateJournalEntryV2(")
        .replace("CreateJournalEntry,", "CreateJournalEntryV2,")
    )

    assert moved(code).text == now


def test_an_import_that_is_still_needed_stays() -> None:
    code = """\
    from ledgerbee import LedgerBee
    from ledgerbee.models import CreateJournalEntry
    def keep(entry: CreateJournalEntry) -> None: ...
    kind = "JOURNAL_ENTRY"
    LedgerBee().journal_entries.v1.create_batch(
        entries=[
            CreateJournalEntry(entry_type=kind, date=d, original_amount=1, lines=[])
        ]
    )
    """
    now = moved(code).text

    assert "import CreateJournalEntry, CreateJournalEntryV2\n" in now
    assert "entry: CreateJournalEntry)" in now
    assert " CreateJournalEntryV2(" in now


def test_what_a_name_holds_is_moved_with_the_call() -> None:
    code = """\
    from ledgerbee.params import CreateJournalEntryParam
    entries: list[CreateJournalEntryParam] = [
        {"entry_type": "JOURNAL_ENTRY", "date": "d", "original_amount": 1, "lines": []}
    ]
    client.journal_entries.v1.create_batch(entries=entries)
    """
    now = dedent(code).replace(".v1", "").replace("EntryParam", "EntryV2Param")

    assert after(code) == now


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (f"client.journal_entries.v1.create({ENTRY.replace('JOURNAL_ENTRY', x)})", WHY)
        for x in ("CUSTOMER_INVOICE", "SUPPLIER_PAYMENT")
    ]
    + [
        (
            "client.journal_entries.v1.create("
            "entry_type=kind, date='d', original_amount=1, lines=[])",
            WHY,
        ),
        ("client.journal_entries.v1.create(date='d')", WHY),
        (
            "client.journal_entries.v1.create(**entry)",
            "`**entry` hides what is given",
        ),
        (
            "client.journal_entries.v1.create_batch(entries=rows)",
            "what `rows` holds cannot be seen here",
        ),
        (
            "client.journal_entries.v1.create_batch(entries=[*rows])",
            "what `rows` holds cannot be seen here",
        ),
        (
            "client.journal_entries.v1.create_batch(entries=[{**one} for one in rows])",
            "`**one` hides what is given",
        ),
        (
            "entry = {}\nentry['a'] = 1\n"
            "client.journal_entries.v1.create_batch(entries=[entry])",
            "what `entry` holds cannot be seen here",
        ),
        (
            f"client.journal_entries.v1.create(color=1, {ENTRY})",
            "`color` is nothing that client.journal_entries.v1.create takes",
        ),
        (
            "create = client.journal_entries.v1.create",
            "it is handed on without being called",
        ),
        (
            "v1 = client.draft_journal_entries.v1\nv1.get('a')",
            "it is called through `v1`",
        ),
        (
            "client.draft_journal_entries.v1.book('a')",
            "an open draft of version 1 may have its receivables or payables line, and "
            "nothing says what version 2 makes of it: check one first",
        ),
        (
            "from ledgerbee.models import CreateJournalEntry as E\n"
            "client.journal_entries.v1.create_batch(entries=[E("
            'entry_type="JOURNAL_ENTRY", date=d, original_amount=1, lines=[])])',
            "`E` is imported by another name",
        ),
    ],
)
def test_what_cannot_be_told_to_mean_the_same_is_left(code: str, reason: str) -> None:
    assert reasons(code) == [reason]
    now = after(code)
    mark = next(one for one in now.splitlines() if PREFIX in one)
    assert mark.endswith(f"is not moved: {reason}")
    assert now.replace(f"{mark}\n", "") == code


def test_a_mark_stands_above_its_statement_once() -> None:
    code = """\
    def post():
        with client as c:
            old = c.journal_entries.v1
            if old: print(old.create(**a), old.create(**a))
            @deco(old.create(**b))
            def inner(): ...
    """
    lead = f"        {PREFIX}client.journal_entries.v1.create is not moved: "
    once = after(code)
    lines = once.splitlines()

    assert lines[3] == f"{lead}`**a` hides what is given"
    assert lines[5] == f"{lead}`**b` hides what is given"
    assert once.count("TODO") == 2
    assert after(once) == once


def test_a_mark_goes_when_its_call_is_moved() -> None:
    code = "# mine\nclient.journal_entries.v1.create(**a)\n"
    marked = after(code)
    corrected = marked.replace("**a", ENTRY)

    assert PREFIX in marked
    assert after(corrected) == f"# mine\nclient.journal_entries.create({ENTRY})\n"


def test_code_of_others_is_not_touched() -> None:
    code = """
    from elsewhere import shop
    shop.invoices.v1.create(a=1)
    v1 = {}
    v1.create(x=2)
    """

    assert moved(code) == Migrated(text=dedent(code), done=())


def test_code_formatted_by_black_stays_so(tmp_path: Path) -> None:
    code = HEAD.replace("Bee\n", "Bee\n\n") + dedent("""\
        client.draft_journal_entries.v1.list(
            page=1, limit=20, search="abcdefgh", customer_id="0"
        )
        """)
    assert black.format_str(code, mode=black.Mode()) == code
    now = moved(code).text

    assert black.format_str(now, mode=black.Mode()) != now
    whole = kept(code, now, tmp_path / "app.py")
    assert black.format_str(whole, mode=black.Mode()) == whole
    untidy = code.replace("page=1", "page = 1")
    assert kept(untidy, moved(untidy).text, tmp_path / "app.py").count("page = 1") == 1


def test_the_guide_shows_what_is_done(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "upgrading.md").read_text(encoding="utf-8")
    before, now = (
        page.split(f"```python {one}\n")[1].partition("```")[0]
        for one in ("before", "after")
    )

    assert kept(before, moved(before).text, tmp_path / "books.py") == now


def test_moved_examples_type_check(tmp_path: Path) -> None:
    """Every example of version 1 in the docs is moved, but for what a person has to."""
    examples = []
    for name in ("journal_entries", "draft_journal_entries"):
        page = (ROOT / "generated" / "docs" / f"{name}.md").read_text(encoding="utf-8")
        blocks = [one.partition("```")[0] for one in page.split("```python\n")[1:]]
        examples += [one for one in blocks if ".v1." in one and ".book(" not in one]
    assert len(examples) > 12
    for number, example in enumerate(examples):
        found = moved(example)
        assert [one.reason for one in found.done] == [""]
        assert ".v1." not in found.text
        (tmp_path / f"example{number}.py").write_text(found.text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental"]
    checked = subprocess.run(
        [*command, *map(str, sorted(tmp_path.glob("*.py")))],
        capture_output=True,
        text=True,
        check=False,
        env={"MYPYPATH": str(ROOT / "generated"), "PATH": ""},
    )
    assert checked.stdout.startswith("Success"), checked.stdout
