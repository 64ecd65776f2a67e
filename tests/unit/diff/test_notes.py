"""What users are told of a change: code before and after."""

from pathlib import Path
from typing import Any

import black
import pytest
from msgspec.structs import replace

from ledgerbee_sdkgen.config.settings import Config, Settings
from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.diff.change import Change, Direction, Level
from ledgerbee_sdkgen.diff.notes import notes_of
from ledgerbee_sdkgen.model.releases import Note
from ledgerbee_sdkgen.python.named import name_api
from ledgerbee_sdkgen.python.spoken import Spoken, spoken
from tests.support.documents import api_of

STATUS = {"type": "string", "enum": ["paid", "draft"]}
ITEM = {
    "type": "object",
    "properties": {
        "colour": {"type": "string"},
        "status": {"$ref": "#/components/schemas/Status"},
    },
}


def listing(*required: str, name: str = "listItems") -> dict[str, Any]:
    answer = {"schema": {"$ref": "#/components/schemas/Item"}}
    return {
        "/items": {
            "get": {
                "operationId": name,
                "tags": ["Items"],
                "parameters": [
                    {
                        "name": one,
                        "in": "query",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                    for one in required
                ],
                "responses": {
                    "200": {"description": "", "content": {"application/json": answer}}
                },
            }
        }
    }


def side(paths: Any, **schemas: Any) -> Spoken:
    api = api_of(paths, schemas=schemas)
    settings = Settings(
        config=Config(), spec="", output=Path(), package="shop", templates=None
    )
    return spoken(name_api(api, settings, None, Findings()))


OLD = side(listing(), Item=ITEM, Status=STATUS)
CHANGE = Change(
    rule="r",
    level=Level.BREAKING,
    direction=Direction.NONE,
    area="paths",
    message="something",
    place="/paths",
)


def note(new: Spoken, *symbols: str, **more: Any) -> Note:
    change = replace(CHANGE, symbols=symbols, **more)
    (found,) = notes_of([change], OLD, new, "shop")
    for code in (found.before, found.after):
        black.format_str(code, mode=black.Mode())
    return found


@pytest.mark.parametrize(
    ("new", "symbol", "before", "after"),
    [
        (
            side({}),
            "client.items.list",
            "client.items.list()",
            "# There is no `client.items.list` any more.",
        ),
        (
            side(listing(name="searchItems"), Item=ITEM, Status=STATUS),
            "client.items.list",
            "client.items.list()",
            "client.items.search()",
        ),
        (
            side(listing("limit"), Item=ITEM, Status=STATUS),
            "client.items.list(limit)",
            "client.items.list()",
            "client.items.list(limit=1)",
        ),
        (
            side(listing(), Item={"type": "object"}, Status=STATUS),
            "models.Item.colour",
            "item.colour",
            "# There is no `models.Item.colour` any more.",
        ),
        (
            side(listing(), Item=ITEM, Status={"type": "string", "enum": ["draft"]}),
            "models.Status.PAID",
            "Status.PAID",
            "# There is no `models.Status.PAID` any more.",
        ),
        (
            side({}),
            "models.Status",
            "from shop.models import Status",
            "# There is no `models.Status` any more.",
        ),
    ],
)
def test_what_breaks_has_code_before_and_after(
    new: Spoken, symbol: str, before: str, after: str
) -> None:
    found = note(new, symbol)
    assert (found.before, found.after) == (before, after)


def test_what_has_another_type_says_which() -> None:
    found = note(OLD, "models.Item.colour", before="str", after="int\n| None")
    assert found.before == "item.colour  # str"
    assert found.after == "item.colour  # int | None"


def test_a_value_that_is_not_taken_any_more_is_shown_where_it_was_given() -> None:
    paths = listing("status")
    old = side(paths, Item=ITEM, Status=STATUS)
    change = replace(
        CHANGE,
        rule="request-value-removed",
        symbols=("models.Status.PAID", "client.items.list(status)"),
        before="paid",
    )
    (found,) = notes_of([change], old, old, "shop")
    assert found.before == 'client.items.list(status="paid")'
    assert found.after == '# "paid" is not taken any more.'


def test_what_breaks_nothing_has_no_code() -> None:
    found = note(side({}), "client.items.list", level=Level.RISKY)
    assert (found.before, found.after) == ("", "")


def test_what_matters_most_comes_first_and_many_names_are_counted() -> None:
    names = tuple(f"models.Item.a{number}" for number in range(9))
    changes = [
        replace(CHANGE, level=Level.DOCS),
        replace(CHANGE, symbols=names),
        replace(CHANGE, level=Level.ADDITIVE),
    ]
    notes = notes_of(changes, OLD, OLD, "shop")
    assert [one.level for one in notes] == ["breaking", "additive", "docs"]
    assert notes[0].symbols == (*names[:4], "and 5 more")
