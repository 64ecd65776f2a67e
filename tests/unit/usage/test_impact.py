"""Lines of users' code that changes and deprecations touch."""

import datetime
from textwrap import dedent
from typing import Any

import pytest

from ledgerbee_sdkgen.diagnostics import Severity
from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.usage.deprecated import deprecated_names, deprecated_uses
from ledgerbee_sdkgen.usage.impact import touched_uses
from ledgerbee_sdkgen.usage.reading import read_code
from ledgerbee_sdkgen.usage.touched import Touched
from ledgerbee_sdkgen.usage.uses import uses_in
from tests.support.usage import ledgerbee

CODE = dedent("""\
    from ledgerbee import LedgerBee
    from ledgerbee.models import JournalEntryType
    def run(client: LedgerBee, other):
        for entry in client.journal_entries.list(page=1, search="a"):
            print(entry.reference, entry.entry_type == "SUPPLIER_INVOICE")
        client.journal_entries.list(limit=3)
        client.journal_entries.create(lines=[{"account_id": "a", "amount": 1}])
        client.journal_entries.create(**other)
        JournalEntryType.SUPPLIER_INVOICE
        other.client.journal_entries.get("a")
    """)


def touched(rule: str, *symbols: str, code: str = CODE, **more: Any) -> list[Touched]:
    given = {"level": Level.BREAKING, "direction": Direction.NONE, **more}
    change = Change(
        rule=rule, area="paths", message="it went", place="/x", symbols=symbols, **given
    )
    known = ledgerbee()
    names = {use.symbol for use in uses_in(read_code(CODE), known)}
    uses = uses_in(read_code(code), known)
    return list(touched_uses("app.py", uses, [change], names))


def lines(rule: str, *symbols: str, **more: Any) -> list[int]:
    return [one.line for one in touched(rule, *symbols, **more)]


@pytest.mark.parametrize(
    ("symbol", "where"),
    [
        ("client.journal_entries", [4, 6, 7, 8, 10]),
        ("client.journal_entries.list", [4, 6]),
        ("client.journal_entries.list(search)", [4]),
        ("client.journal_entries.get(id)", [10]),
        ("models.JournalEntry.reference", [5]),
        ("models.JournalEntryType", [2, 9]),
        ("models.JournalEntryType.SUPPLIER_INVOICE", [5, 9]),
        ("models.CreateJournalEntryLine.amount", [7]),
        ("models.Nothing", []),
    ],
)
def test_what_is_removed_touches_its_uses(symbol: str, where: list[int]) -> None:
    assert lines("removed", symbol) == where


def test_a_place_says_rule_and_what_to_do() -> None:
    (found,) = touched("parameter-removed", "client.journal_entries.list(search)")

    assert found == Touched(
        file="app.py",
        line=4,
        column=54,
        rule="parameter-removed",
        symbol="client.journal_entries.list(search)",
        severity=Severity.ERROR,
        message="it went",
        hint="do without `client.journal_entries.list(search)`",
    )


def test_what_is_doubted_is_told_so() -> None:
    found = touched("removed", "client.journal_entries.get")

    assert [(one.line, one.certain) for one in found] == [(10, False)]


def test_what_becomes_required_touches_calls_without_it() -> None:
    parameter = "client.journal_entries.list(search)"
    field = "models.CreateJournalEntryLine.vat_code_id"

    assert lines("parameter-became-required", parameter) == [6]
    assert lines("required-parameter-added", "client.journal_entries.list(new)") == [
        4,
        6,
    ]
    assert lines("request-property-became-required", field) == [7]
    assert (
        lines(
            "required-request-property-added",
            "models.CreateJournalEntryLine.account_id",
        )
        == []
    )
    # What `**other` gives cannot be seen.
    assert lines(
        "parameter-became-required", "client.journal_entries.create(date)"
    ) == [
        7,
        8,
    ]


def test_a_new_value_of_answers_touches_what_is_read() -> None:
    field = "models.JournalEntry.entry_type"
    risky = {"level": Level.RISKY}

    assert lines("x", field, direction=Direction.RESPONSE, **risky) == [5]
    assert lines("x", field, direction=Direction.REQUEST, **risky) == []


def test_what_is_only_more_touches_nothing() -> None:
    assert lines("x", "client.journal_entries.list", level=Level.ADDITIVE) == []


def test_deprecated_calls_tell_successor_sunset_and_days() -> None:
    known = ledgerbee()
    code = """\
    import ledgerbee
    client = ledgerbee.LedgerBee()
    client.draft_journal_entries.v1.get("a")
    client.journal_entries.v1.create()
    client.journal_entries.create()
    """
    uses = uses_in(read_code(dedent(code)), known)
    names = deprecated_names(known)

    def told(day: int) -> list[Touched]:
        today = datetime.date(2026, 11, day)
        return list(deprecated_uses("app.py", uses, names, today))

    assert [(one.line, one.column, one.successor) for one in told(1)] == [
        (3, 33, "client.draft_journal_entries.get"),
        (4, 27, "client.journal_entries.create"),
    ]
    assert [(one.days_left, one.severity) for one in told(1)] == [
        (7, Severity.WARNING),
        (None, Severity.WARNING),
    ]
    assert told(1)[0].message.endswith("it may be gone after 2026-11-08, in 7 days")
    assert told(9)[0].message.endswith("it may be gone since 2026-11-08, 1 day ago")
    assert told(9)[0].severity is Severity.ERROR
