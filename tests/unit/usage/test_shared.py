"""What others may use, too, is not changed for one call."""

import pytest

from ledgerbee_sdkgen.usage.reading import UnreadableError, read_code
from tests.unit.usage.test_lineages import after, reasons

NEW = "client.purchases.create"
CALL = "client.purchases.v1.create(buyer=a, lines=[], speed=s)"
RESULT = "client.purchases.v1.create(buyer=a, lines=[])"
LINE = "client.purchases.v1.create(buyer=a, lines=[Line(item_id=b, how_many=c)])"
HANDED_ON = f"what {NEW} returns is of another type, and is handed on"


@pytest.mark.parametrize(
    "code",
    [
        f"s = 'fast'\n{CALL}",
        f"__all__ = ['s']\ns = 'fast'\n{CALL}",
        f"def f():\n    s = 'fast'\n    {CALL}\n    print(s)",
        f"def f():\n    s = 'fast'\n    {CALL.replace('=s', '=s if a else b')}\n"
        "    b = 'fast'\n    print(b)",
        f"class F:\n    s = 'fast'\n    {CALL}",
    ],
)
def test_a_value_that_others_may_use_is_not_changed(code: str) -> None:
    (reason,) = reasons(code)
    assert reason.endswith("may be used elsewhere, too")
    assert "'fast'" in after(code)


def test_a_value_that_is_used_here_alone_is_changed() -> None:
    assert 's = "express"' in after(f"def f():\n    s = 'fast'\n    {CALL}")
    assert "s = 'slow'" in after(f"s = 'slow'\n{CALL}\nprint(s)")


def test_what_a_name_that_is_offered_holds_is_not_changed() -> None:
    code = (
        "__all__ = ['rows']\nrows = [{'item_id': b, 'how_many': c}]\n"
        "client.purchases.v1.create(buyer=a, lines=rows)"
    )
    assert reasons(code) == ["what `rows` holds cannot be seen here"]


@pytest.mark.parametrize(
    "code",
    [
        f"class F:\n    order = {RESULT}\n",
        f"__all__ = ['order']\norder = {RESULT}\n",
        f"__all__ = []\n__all__ += ['order']\norder = {RESULT}\n",
    ],
)
def test_a_result_that_others_may_use_is_handed_on(code: str) -> None:
    assert reasons(code) == [HANDED_ON]


@pytest.mark.parametrize(
    "other",
    [
        "class LineV2: ...",
        "def f(LineV2): ...",
        "from elsewhere import LineV2",
        "from shop.models import Order as LineV2",
    ],
)
def test_a_class_is_not_called_as_something_else_is(other: str) -> None:
    code = f"from shop.models import Line\n{other}\n{LINE}"
    assert reasons(code) == ["`LineV2` is something else in this file"]


def test_a_class_that_is_imported_already_is_used() -> None:
    code = f"from shop.models import Line, LineV2\nLineV2\n{LINE}"
    assert reasons(code) == [""]


@pytest.mark.parametrize("pair", ["[]", "()", "{}"])
def test_brackets_nested_too_deep_are_told(pair: str) -> None:
    with pytest.raises(UnreadableError, match="nested too deep") as raised:
        read_code(f"a = 1\nx = {pair[0] * 3000}{pair[1] * 3000}\n")
    assert (raised.value.line, raised.value.column) == (2, 205)


def test_brackets_in_texts_and_comments_are_no_nesting() -> None:
    many = "[" * 3000
    quotes = ("'", '"', "'''", '"""')
    texts = "\n".join(f"{one}{many}{one}" for one in quotes)
    assert read_code(f"{texts}\n# {many}\nx = {'(' * 150}1{')' * 150}\n")
