"""Overlays: what each action makes of a document, and where its parts come from."""

import copy
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledgerbee_sdkgen.diagnostics import Findings
from ledgerbee_sdkgen.spec import pointers
from ledgerbee_sdkgen.spec.amend import amended
from ledgerbee_sdkgen.spec.document import Document, parse
from ledgerbee_sdkgen.spec.overlays import read_overlays
from ledgerbee_sdkgen.spec.source import as_source
from tests.support.folders import HEAD, answering, whole

TEXT = """\
title: Shop
tags: [a, b, c, d]
paths:
  /a: {get: {summary: A, parameters: [{name: x}, {name: y}, {name: z}]}}
  /b: {get: {summary: B}, post: {summary: C}}
base: &base {kind: one}
same: *base
"""


def overlay(version: str, *actions: str) -> str:
    head = f'overlay: {version}\ninfo: {{title: O, version: "1"}}\nactions:\n'
    return head + "".join(f"  - {action}\n" for action in actions)


def changed(
    *actions: str, version: str = "1.0.0", text: str = TEXT
) -> tuple[Document, list[str]]:
    findings = Findings()
    source = as_source("o.yaml", overlay(version, *actions).encode())
    (read,) = read_overlays([source], findings)
    document = amended(parse(as_source("a.yaml", text.encode())), read, findings)
    return document, [found.code for found in findings]


def value(document: Document, pointer: str = "") -> Any:
    return document.node(pointer).value


def place(document: Document, pointer: str) -> str:
    where = document.location(pointer)
    assert where.pointer == pointer
    return f"{where.file}:{where.line}"


def test_an_update_is_merged_into_every_mapping_that_is_selected() -> None:
    document, found = changed("{target: $.paths.*.get, update: {x-safe: true}}")
    assert found == []
    assert value(document, "/paths/~1a/get")["summary"] == "A"
    assert value(document, "/paths/~1a/get/x-safe") is True
    assert value(document, "/paths/~1b/get") == {"summary": "B", "x-safe": True}
    assert place(document, "/paths/~1b/get/x-safe") == "o.yaml:4"
    assert place(document, "/paths/~1b/get/summary") == "a.yaml:5"


@pytest.mark.parametrize(
    ("target", "lost"),
    [
        ("$.paths['/b'].post", ["POST /b"]),
        ("$.paths['/b']", ["GET /b", "POST /b"]),
        ("$.paths", ["GET /a", "GET /b", "POST /b"]),
        ("$.paths['/b'].post.summary", []),
        ("$.tags", []),
    ],
)
def test_an_operation_that_an_overlay_removes_is_told(
    target: str, lost: list[str]
) -> None:
    findings = Findings()
    text = overlay("1.0.0", f'{{target: "{target}", remove: true}}')
    (read,) = read_overlays([as_source("o.yaml", text.encode())], findings)
    amended(parse(as_source("a.yaml", TEXT.encode())), read, findings)
    assert [one.message for one in findings] == [f"it removes `{one}`" for one in lost]
    assert {one.location.line for one in findings} <= {4}


def test_a_merge_goes_down_replaces_values_and_lengthens_lists() -> None:
    update = "{paths: {/a: {get: {summary: New, parameters: [{name: w}]}}}, n: {m: 1}}"
    document, _ = changed(f"{{target: $, update: {update}}}")
    get = value(document, "/paths/~1a/get")
    assert get["summary"] == "New"
    assert [one["name"] for one in get["parameters"]] == ["x", "y", "z", "w"]
    assert value(document, "/n/m") == 1
    assert place(document, "/paths/~1a/get/summary") == "o.yaml:4"
    assert place(document, "/paths/~1a/get/parameters/3/name") == "o.yaml:4"
    assert place(document, "/paths/~1a/get/parameters/2/name") == "a.yaml:4"


@pytest.mark.parametrize(
    ("update", "tags"), [("e", ["a", "b", "c", "d", "e"]), ("[e, f]", [*"abcdef"])]
)
def test_an_update_of_a_list_is_put_after_its_items(
    update: str, tags: list[str]
) -> None:
    document, _ = changed(f"{{target: $.tags, update: {update}}}")
    assert value(document, "/tags") == tags
    assert place(document, "/tags/4") == "o.yaml:4"


def test_what_is_removed_is_gone_and_the_rest_keeps_its_place() -> None:
    text = "tags:\n- a\n- b\n- c\n- d\nother: {x: 1, y: 2}\n"
    document, found = changed(
        "{target: '$.tags[0,2]', remove: true}",
        "{target: $.other.x, remove: true, update: {not: used}}",
        text=text,
    )
    assert found == []
    assert value(document) == {"tags": ["b", "d"], "other": {"y": 2}}
    assert [place(document, f"/tags/{at}") for at in (0, 1)] == ["a.yaml:3", "a.yaml:5"]
    assert place(document, "/tags") == "a.yaml:1"


def test_a_removal_takes_what_another_action_has_put_along() -> None:
    document, _ = changed(
        "{target: $.tags, update: {new: 1}}", "{target: '$.tags[1]', remove: true}"
    )
    assert value(document, "/tags") == ["a", "c", "d", {"new": 1}]
    assert place(document, "/tags/3/new") == "o.yaml:4"


def test_values_that_aliases_share_are_changed_where_they_are_selected() -> None:
    document, _ = changed("{target: $.same, update: {kind: two}}")
    assert value(document, "/same") == {"kind": "two"}
    assert value(document, "/base") == {"kind": "one"}


def test_actions_work_on_what_the_last_has_left() -> None:
    document, found = changed(
        "{target: $, update: {new: {x: 1}}}",
        "{target: $.new, update: {y: 2}}",
        "{target: $.new.x, remove: true}",
    )
    assert (value(document, "/new"), found) == ({"y": 2}, [])


def test_an_action_that_matches_nothing_is_a_warning_at_its_line() -> None:
    findings = Findings()
    text = overlay(
        "1.0.0", "{target: $.title, remove: true}", "{target: $.x, update: 1}"
    )
    (read,) = read_overlays([as_source("o.yaml", text.encode())], findings)
    amended(parse(as_source("a.yaml", TEXT.encode())), read, findings)
    (found,) = findings
    assert str(found).startswith(
        "o.yaml:5:6: warning: `$.x` matches nothing (S032)\nhint: "
    )


def test_version_1_1_copies_and_replaces_single_values() -> None:
    document, found = changed(
        "{target: $.title, update: Store}",
        "{target: \"$.paths['/b'].get\", copy: \"$.paths['/a'].get\"}",
        version="1.1.0",
    )
    assert found == []
    assert value(document, "/title") == "Store"
    assert value(document, "/paths/~1b/get") == value(document, "/paths/~1a/get")
    assert place(document, "/paths/~1b/get/summary") == "a.yaml:4"
    assert place(document, "/title") == "o.yaml:4"


@pytest.mark.parametrize(
    ("version", "action"),
    [
        ("1.0.0", "{target: $.title, update: Store}"),
        ("1.1.0", "{target: $.title, update: {a: 1}}"),
        ("1.0.0", "{target: $.paths, update: [1]}"),
        ("1.0.0", "{target: $, remove: true}"),
        ("1.1.0", "{target: $.paths, copy: '$.*'}"),
    ],
)
def test_what_cannot_be_carried_out_changes_nothing(version: str, action: str) -> None:
    document, found = changed(action, version=version)
    assert found == ["S033"]
    assert value(document) == value(parse(as_source("a.yaml", TEXT.encode())))


VALUES = st.recursive(
    st.integers(0, 9),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from("abc/"), inner, max_size=3),
    max_leaves=20,
)


def _numbered(value: Any, numbers: Iterator[int]) -> Any:
    """Return `value` with another number for each single value."""
    match value:
        case dict():
            return {key: _numbered(item, numbers) for key, item in value.items()}
        case list():
            return [_numbered(item, numbers) for item in value]
        case _:
            return next(numbers)


def _places(value: Any, pointer: str = "") -> dict[str, Any]:
    """Return the pointer of each single value, by where it was at first."""
    found: dict[str, Any] = {}
    match value:
        case dict() | list():
            pairs = value.items() if isinstance(value, dict) else enumerate(value)
            for key, item in pairs:
                found |= _places(item, pointers.join(pointer, key))
        case _:
            found[pointer] = value
    return found


@given(
    VALUES, st.sampled_from(["$.a", "$..a", "$.*[0]", "$..[1]", "$..b[::2]", "$.*.*"])
)
def test_whatever_is_removed_what_is_left_is_told_where_it_was(
    content: Any, target: str
) -> None:
    numbers = itertools.count()
    labelled = json.dumps({"root": _numbered(content, numbers)}, indent=0)
    before = parse(as_source("a.json", labelled.encode()))
    kept = copy.deepcopy(before.parsed.value)
    source = overlay("1.0.0", f"{{target: '{target}', remove: true}}")
    (read,) = read_overlays([as_source("o.yaml", source.encode())], Findings())
    after = amended(before, read, Findings())
    assert before.parsed.value == kept
    for pointer, single in _places(value(after)).items():
        origin = after.origin(pointer)
        assert before.node(origin.pointer).value == single


def test_overlays_come_before_references_are_read(tmp_path: Path) -> None:
    files = {
        "spec.yaml": answering("gone.yaml"),
        "o.yaml": overlay(
            "1.0.0",
            "{target: '$.paths..schema', update: {$ref: Pet.yaml}}",
        ),
        "Pet.yaml": "type: integer\n",
    }
    document = whole(tmp_path, files, overlays=["o.yaml"])
    assert value(document, "/components/schemas/Pet") == {"type": "integer"}


def test_several_overlays_are_applied_in_turn(tmp_path: Path) -> None:
    files = {
        "spec.yaml": f"{HEAD}paths: {{}}\n",
        "1.yaml": overlay("1.0.0", "{target: $.info, update: {title: '1'}}"),
        "2.yaml": overlay("1.0.0", "{target: $.info, update: {title: '2'}}"),
    }
    document = whole(tmp_path, files, overlays=["1.yaml", "2.yaml"])
    assert value(document, "/info/title") == "2"
    document = whole(tmp_path, files, overlays=["2.yaml", "1.yaml"])
    assert value(document, "/info/title") == "1"


@pytest.mark.parametrize(
    ("extends", "title"),
    [
        ("spec.yaml", "A"),
        ("./x/../spec.yaml", "A"),
        ("https://example.com/any.yaml", "A"),
        ("Pet.yaml", "P"),
        ("other.yaml", "-"),
        ("../spec.yaml", "-"),
    ],
)
def test_an_overlay_is_for_the_document_that_it_extends(
    tmp_path: Path, extends: str, title: str
) -> None:
    action = "{target: $, update: {info: {title: A}, title: P}}"
    files = {
        "spec.yaml": answering("Pet.yaml"),
        "Pet.yaml": "title: T\n",
        "o.yaml": overlay("1.0.0", action) + f"extends: {extends}\n",
    }
    if title == "A":
        files["o.yaml"] = files["o.yaml"].replace(", title: P", "")
    findings = Findings()
    document = whole(tmp_path, files, overlays=["o.yaml"], findings=findings)
    titles = [
        value(document, "/info/title"),
        value(document, "/components/schemas/Pet/title"),
    ]
    wanted = {"A": ["A", "T"], "P": ["T", "P"], "-": ["T", "T"]}
    assert titles == wanted[title]
    assert [one.code for one in findings] == (["S034"] if title == "-" else [])


def test_a_finding_on_what_an_overlay_put_there_is_told_in_the_overlay(
    tmp_path: Path,
) -> None:
    files = {
        "spec.yaml": answering("Pet.yaml"),
        "Pet.yaml": "type: object\n",
        "o.yaml": overlay(
            "1.0.0",
            "target: $.paths.*.get\n    update:\n      parameters:\n"
            "      - {name: id, in: path, required: true, schema: {}}",
        ),
    }
    findings = Findings()
    whole(tmp_path, files, overlays=["o.yaml"], findings=findings)
    (found,) = findings
    assert str(found).startswith(f"{tmp_path.as_posix()}/o.yaml:7:9: warning: ")
