"""Calls written in every way that Python allows: what is not the call's stays."""

from typing import Any

import pytest
from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import VersionSettings
from ledgerbee_sdkgen.usage.marks import PREFIX
from tests.unit.usage import test_lineages as lineages
from tests.unit.usage import test_migrating as ledgerbee_calls

VERSION = replace(
    lineages.VERSION,
    constants={"live": True, "speed": "m", "lines[].unit": "piece"},
    values={},
    removed=("trace", "buyer"),
    fields={
        "lines[].itemId": "productId",
        "lines[].howMany": "quantity",
        "speed": "customer",
    },
)
"""Two are taken out, and two are given now."""

OLD, NEW = "client.purchases.v1.create", "client.purchases.create"
GIVEN = 'customer=a, lines=[], live=True, speed="m"'
CALL_ONLY = "it cannot be rewritten here without changing more than the call"


def after(code: str, version: VersionSettings = VERSION) -> str:
    return lineages.after(code, version)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("(speed=a, lines=[])", '(customer=a, lines=[], live=True, speed="m")'),
        ("(speed=a, lines=[],)", '(customer=a, lines=[], live=True, speed="m",)'),
        (
            "(buyer='x', speed=a, lines=[], trace='x')",
            '(customer=a, lines=[], live=True, speed="m")',
        ),
        (
            "(speed=a, lines=[], buyer='x', trace='x',)",
            '(customer=a, lines=[], live=True, speed="m",)',
        ),
        (
            "(\n  speed=a,\n  lines=[]  # note\n)",
            '(\n  customer=a,\n  lines=[],  # note\n  live=True,\n  speed="m",\n)',
        ),
        (
            "(speed=a, lines=[  # hi\n])",
            '(customer=a, lines=[  # hi\n], live=True, speed="m")',
        ),
        (
            "(speed=a, lines=[]  # one, two\n  , )",
            '(customer=a, lines=[]  # one, two\n  , live=True, speed="m", )',
        ),
    ],
)
def test_arguments_are_added_and_taken_out_in_one_go(before: str, now: str) -> None:
    assert after(f"{OLD}{before}") == f"{NEW}{now}"


CONSTANTS: dict[str, Any] = {"live": True, "speed": "m", "customer": "c", "lines": []}
ANYTHING = replace(VERSION, constants=CONSTANTS, fields={})


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("()", "({all})"),
        ("(trace='x')", "({all})"),
        ("(trace='x', buyer='y',)", "({all},)"),
        ("(  # hi\n)", "(  # hi\n    {lines},\n)"),
        ("(  # hi\n  # you\n  )", "(  # hi\n  # you\n      {lines6},\n  )"),
    ],
)
def test_arguments_come_where_there_were_none(before: str, now: str) -> None:
    given = ['customer="c"', "live=True", "lines=[]", 'speed="m"']
    expected = now.format(
        all=", ".join(given),
        lines=",\n    ".join(given),
        lines6=",\n      ".join(given),
    )
    assert after(f"{OLD}{before}", ANYTHING) == f"{NEW}{expected}"


@pytest.mark.parametrize(
    "call",
    [
        "(client.purchases).v1.create(speed=a, lines=[])",
        "(client.purchases.v1).create(speed=a, lines=[])",
        "(client\n  .purchases  # hi\n  .v1.create(speed=a, lines=[]))",
        "(client.  # a.b\n  purchases.v1.create(speed=a, lines=[]))",
        "(client.purchases.v1  # hi\n  .create(speed=a, lines=[]))",
        "client.purchases.v1.create(trace=b,  # hi\n  speed=a, lines=[])",
        "client.purchases.v1.create(speed=a, lines=[], buyer=b,  # hi\n  trace=c)",
    ],
)
def test_a_call_that_cannot_be_rewritten_alone_is_left(call: str) -> None:
    code = f"first()\n{call}\n"
    now = after(code)

    if now != code.replace(".v1", "").replace("speed=a, lines=[]", GIVEN):
        (mark,) = (one for one in now.splitlines() if PREFIX in one)
        assert mark.endswith(f"{OLD} is not moved: {CALL_ONLY}")
        assert now.replace(f"{mark}\n", "") == code


def test_names_of_parts_in_parentheses_do_not_break_the_file() -> None:
    code = f"(client.journal_entries).v1.create({ledgerbee_calls.ENTRY})"

    assert ledgerbee_calls.reasons(code) == [CALL_ONLY]
