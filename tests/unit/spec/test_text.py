"""Text as values: JSON and YAML say the same, and each value has its place."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.source import as_source


def read(text: str, name: str = "a.yaml") -> Document:
    return parse(as_source(name, text.encode()))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("2026-01-15", "2026-01-15"),
        ("2026-01-15T09:30:00Z", "2026-01-15T09:30:00Z"),
        ("12:30:45", "12:30:45"),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", "017"),
        ("-01", "-01"),
        ("00.5", "00.5"),
        ("0", 0),
        ("0.50", 0.5),
        ("1_000", "1_000"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("1e3", 1000.0),
        ("1.5", 1.5),
        ("'1'", "1"),
        ("!!str 1", "1"),
        ("!!float 1", 1.0),
        ("=", "="),
    ],
)
def test_a_plain_scalar_is_what_yaml_1_2_says(text: str, value: Any) -> None:
    found = read(f"a: {text}").node("/a").value
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("key", ["200", "no", "true", "1.0", "null", "~"])
def test_a_key_is_text_as_it_is_written(key: str) -> None:
    assert list(read(f"{key}: 1").node().value) == [key]


def test_merge_keys_give_way_to_own_ones() -> None:
    document = read("base: &b {x: 1, y: 2}\nown: {y: 3, <<: *b}\n")
    assert document.node("/own").value == {"x": 1, "y": 3}


def test_aliases_cannot_stand_for_more_than_a_document_may_hold() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(InputError, match="its aliases stand for too much"):
        read("\n".join(lines))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[" * 100_000, "a.json"),
        ("[" * 100_000, "a.yaml"),
        ('{"a":' * 300 + "1" + "}" * 300, "a.json"),
        ("[" * 300 + "]" * 300, "a.yaml"),
    ],
)
def test_what_is_nested_without_end_is_refused(text: str, name: str) -> None:
    with pytest.raises(InputError, match="nested more than 200 levels deep"):
        read(text, name)


@pytest.mark.parametrize("text", [r'{"a": "\\\ud800"}', r'{"a": "\udc00"}'])
def test_half_a_surrogate_pair_is_no_text(text: str) -> None:
    with pytest.raises(InputError, match=":1:7: error: half of a surrogate pair"):
        read(text, "a.json")
    assert read(r'{"a": "\ud83d\ude00 \\ud800"}', "a.json").node("/a").value == (
        "\N{GRINNING FACE} \\ud800"
    )


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("number", ["9" * 2000, "1e999"])
def test_a_number_beyond_reason_is_refused(name: str, number: str) -> None:
    with pytest.raises(InputError, match=r":1:7: error: the number .* is too l"):
        read(f'{{"a": {number}}}', name)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_a_key_that_stands_twice_is_told_once_whatever_it_holds() -> None:
    text = '{"a": [1], "b": {}, "a": [1, 2]}'
    for name in ("a.json", "a.yaml"):
        with pytest.raises(InputError) as caught:
            read(text, name)
        found = [(one.code, one.location.column) for one in caught.value.diagnostics]
        assert found == [("S003", 21)]


@given(values)
def test_json_is_read_as_json_and_each_part_is_where_it_stands(value: Any) -> None:
    text = json.dumps({"root": value}, indent=1)
    document = read(text, "a.json")
    assert document.node().value == {"root": value}
    lines = text.split("\n")

    def check(pointer: str) -> None:
        node = document.node(pointer)
        where = node.location
        rest = lines[where.line - 1][where.column - 1 :]
        if node.key and not pointer.rpartition("/")[0].endswith("]"):
            held = document.node(pointer.rpartition("/")[0]).value
            expected = json.dumps(node.key if isinstance(held, dict) else node.value)
            assert rest.startswith(expected[:1])
        for _, child in node.items():
            check(child.pointer)
        for child in node.elements():
            check(child.pointer)

    check("/root")


def test_lines_and_columns_count_from_one_in_both_languages() -> None:
    as_json = read('{\n  "a": {\n    "é": [1,\n      2]}}', "a.json")
    as_yaml = read("\na:\n  é: [1,\n   2]\n")
    for document, places in (
        (as_json, [(2, 3), (3, 5), (3, 11), (4, 7)]),
        (as_yaml, [(2, 1), (3, 3), (3, 7), (4, 4)]),
    ):
        found = [
            (document.location(pointer).line, document.location(pointer).column)
            for pointer in ("/a", "/a/é", "/a/é/0", "/a/é/1")
        ]
        assert found == places


def test_what_has_no_place_has_that_of_what_it_is_within() -> None:
    document = read("x: &x {a: 1}\ny: *x\n")
    assert document.location("/y/a").line == 2
    assert read("").location("/nowhere").line == 1


@pytest.mark.parametrize("end", ["\x85", "\u2028", "\u2029"])
def test_only_what_editors_take_for_a_line_end_counts_as_one(end: str) -> None:
    document = read(f"# a{end}# b\na: 1\nb: 2\n")
    assert str(document.location("/b")) == "a.yaml:3:1"


def test_a_lone_carriage_return_moves_no_place_to_another_value() -> None:
    assert str(read("a: 1\rb: 2\r").location("/b")) == "a.yaml:1:6"
