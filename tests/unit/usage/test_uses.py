from textwrap import dedent

import pytest

from ledgerbee_sdkgen.usage.reading import UnreadableError, decoded, read_code
from ledgerbee_sdkgen.usage.uses import Use, uses_in
from tests.support.usage import ledgerbee

GET = "client.journal_entries.get"
CREATE = "client.journal_entries.v1.create"


def used(code: str) -> list[Use]:
    return list(uses_in(read_code(dedent(code)), ledgerbee()))


def calls(code: str) -> list[str]:
    """Return the calls of `journal_entries`, those that are doubted with a mark."""
    return [
        f"{use.symbol}{'' if use.certain else '?'}"
        for use in used(code)
        if use.symbol.startswith("client.journal_entries.") and "(" not in use.symbol
    ]


@pytest.mark.parametrize(
    "code",
    [
        "from ledgerbee import LedgerBee as Bee\nBee().journal_entries.get('a')",
        "import ledgerbee\nledgerbee.LedgerBee().journal_entries.get('a')",
        "import ledgerbee as l\nl.client.LedgerBee().journal_entries.get('a')",
        "from ledgerbee import *\nLedgerBee().journal_entries.get('a')",
        """
        from ledgerbee import LedgerBee
        with LedgerBee() as client:
            entries = client.journal_entries
            entries.get("a")
        """,
        """
        import ledgerbee
        async def run() -> None:
            async with ledgerbee.AsyncLedgerBee() as client:
                (await client.with_options(timeout=1).journal_entries.get("a"))
        """,
        """
        from ledgerbee import LedgerBee
        def run(client: "LedgerBee | None" = None, *, more: int = 1) -> None:
            client.with_raw_response.journal_entries.get("a")
        """,
        """
        from typing import Optional
        from ledgerbee import LedgerBee
        class Books:
            def __init__(self, client: Optional[LedgerBee]) -> None:
                self._client = client
            def read(self):
                return self._client.journal_entries.get("a")
        """,
        """
        from ledgerbee import LedgerBee
        class Books:
            client: LedgerBee
        class More(Books):
            def read(self):
                return self.client.journal_entries.get("a")
        """,
        """
        from ledgerbee import LedgerBee
        def make() -> LedgerBee: ...
        make().journal_entries.get("a")
        """,
        """
        from ledgerbee.resources.journal_entries import JournalEntries
        def read(entries: JournalEntries): return entries.get("a")
        """,
    ],
)
def test_a_client_is_known_however_it_came(code: str) -> None:
    assert calls(code) == [GET]


def test_a_chain_on_something_unknown_is_doubted() -> None:
    code = "import ledgerbee\ndef run(client): client.journal_entries.get('a')"

    assert calls(code) == [f"{GET}?"]


def test_without_the_client_a_chain_says_nothing_unless_it_names_a_version() -> None:
    code = """
    def run(shop):
        shop.journal_entries.get("a")
        shop.journal_entries.v1.create()
    """

    assert calls(code) == [f"{CREATE}?"]


@pytest.mark.parametrize(
    "code",
    [
        "import ledgerbee\nx = []\nx.journal_entries.get('a')",
        "import ledgerbee\nx = 'text'\nx.journal_entries.get('a')",
    ],
)
def test_what_is_certainly_no_client_is_none(code: str) -> None:
    assert calls(code) == []


def test_what_may_be_a_client_or_not_is_doubted() -> None:
    code = """
    from ledgerbee import LedgerBee
    client = LedgerBee() if live else fake()
    client.journal_entries.get("a")
    """

    assert calls(code) == [f"{GET}?"]


def test_arguments_fields_and_members_are_uses() -> None:
    code = """\
    from ledgerbee import LedgerBee
    from ledgerbee.models import CreateJournalEntry
    client = LedgerBee()
    entry = client.journal_entries.create(
        entry_type="JOURNAL_ENTRY",
        lines=[{"account_id": "a"}],
    )
    print(entry.lines[0].amount)
    for one in client.journal_entries.list(page=2):
        one.entry_type == "SUPPLIER_INVOICE"
    CreateJournalEntry(date="x")
    """

    assert [(one.line, one.column, one.symbol) for one in used(code)] == [
        (2, 30, "models.CreateJournalEntry"),
        (4, 16, "client.journal_entries"),
        (4, 32, "client.journal_entries.create"),
        (5, 5, "client.journal_entries.create(entry_type)"),
        (5, 16, "models.CreateJournalEntryV2EntryType.JOURNAL_ENTRY"),
        (6, 5, "client.journal_entries.create(lines)"),
        (6, 12, "models.CreateJournalEntryLine{}"),
        (6, 13, "models.CreateJournalEntryLine.account_id"),
        (8, 13, "models.JournalEntry.lines"),
        (8, 22, "models.JournalEntryLine.amount"),
        (9, 19, "client.journal_entries"),
        (9, 35, "client.journal_entries.list"),
        (9, 40, "client.journal_entries.list(page)"),
        (10, 9, "models.JournalEntry.entry_type"),
        (10, 23, "models.JournalEntryType.SUPPLIER_INVOICE"),
        (11, 1, "models.CreateJournalEntry"),
        (11, 1, "models.CreateJournalEntry{}"),
        (11, 20, "models.CreateJournalEntry.date"),
    ]


def test_exceptions_and_inputs_are_uses() -> None:
    code = """\
    from ledgerbee import NotFoundError, params
    one: params.CreateJournalEntryParam = {"date": "x"}
    """

    assert [(one.line, one.symbol) for one in used(code)] == [
        (1, "errors.NotFoundError"),
        (2, "params.CreateJournalEntryParam"),
        (2, "models.CreateJournalEntry{}"),
        (2, "models.CreateJournalEntry.date"),
    ]


def test_a_call_tells_which_arguments_it_gives() -> None:
    code = """
    import ledgerbee
    client = ledgerbee.LedgerBee()
    client.journal_entries.list(page=1, limit=2)
    client.journal_entries.list(**more)
    """

    assert [one.given for one in used(code) if one.symbol.endswith(".list")] == [
        {"page", "limit"},
        None,
    ]


def test_what_is_no_python_is_told_with_its_line() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_code("a = 1\nb = (\n")
    assert caught.value.line == 2 or caught.value.line == 3

    with pytest.raises(UnreadableError):
        decoded(b"# coding: nowhere\n")
