import json

import pytest

from ledgerbee_sdkgen.spec.reformat import content_digest, laid_out
from ledgerbee_sdkgen.spec.source import as_source


def digest(text: str, name: str = "a.json") -> str:
    return content_digest(as_source(name, text.encode()))


def test_json_is_laid_out_in_the_order_it_came_in() -> None:
    text = '{"b":[1,{"c":{}},[]],"a":"x, [y]: {z}"}'
    assert laid_out(text) == (
        '{\n  "b": [\n    1,\n    {\n      "c": {}\n    },\n    []\n  ],\n'
        '  "a": "x, [y]: {z}"\n}\n'
    )


def test_what_is_laid_out_stays_so() -> None:
    text = json.dumps({"a": [{"b": 1}], "ø": ["\n", '"', "\\"]}, indent=2)
    once = laid_out(text)
    assert laid_out(once) == once
    assert json.loads(once) == json.loads(text)


@pytest.mark.parametrize("number", ["1.10", "1E400", "12345678901234567890123", "-0.0"])
def test_a_number_is_kept_as_it_was_written(number: str) -> None:
    assert laid_out(f'{{"a":{number}}}') == f'{{\n  "a": {number}\n}}\n'


def test_letters_stand_for_themselves() -> None:
    assert (
        laid_out('{"a":"K\\u00f8b \\ud83d\\ude00\\n"}') == '{\n  "a": "Køb 😀\\n"\n}\n'
    )


def test_yaml_stays_as_it_came() -> None:
    text = "a:   1 # why\r\nb: [ 2 ]"
    assert laid_out(text) == "a:   1 # why\nb: [ 2 ]\n"


def test_neither_layout_nor_order_is_a_difference() -> None:
    one = digest('{"a": 1, "b": [1, 2]}')
    assert digest('{"b":[1,2],\n"a":1}') == one
    assert digest("b: [1, 2]\na: 1\n", "a.yaml") == one
    assert digest('{"a": 1, "b": [2, 1]}') != one
    assert digest('{"a": "1", "b": [1, 2]}') != one
