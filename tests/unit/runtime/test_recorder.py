"""What is unknown, kept in a file."""

import json
import multiprocessing
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from ledgerbee_sdkgen.runtime import recorder
from ledgerbee_sdkgen.runtime.recorder import MOST, Recorder
from ledgerbee_sdkgen.runtime.unknown import Unknown


def field(
    name: str, value: Any = "x", owner: str = "Item", request: str = ""
) -> Unknown:
    return Unknown(kind="field", owner=owner, name=name, value=value, request=request)


def value(name: str, owner: str = "State") -> Unknown:
    return Unknown(kind="value", owner=owner, name=name, value=name)


def entries(path: Path) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["unknown"]
    return listed


def names(path: Path) -> list[str]:
    return [one["name"] for one in entries(path)]


def test_the_file_has_one_sorted_line_for_each_thing(tmp_path: Path) -> None:
    path = tmp_path / "drift.json"
    record = Recorder(path)
    assert not path.exists()
    for one in (
        value("sold"),
        field("colour", "red", request="GET /items"),
        field("colour", None, request="GET /items/{id}"),
        field("age", 3),
        field("colour", "red", request="GET /items"),
    ):
        record(one)
    assert path.read_text("utf-8") == (
        '{"format": 1, "unknown": [\n'
        '{"kind": "field", "owner": "Item", "name": "age", '
        '"types": ["number"], "requests": []},\n'
        '{"kind": "field", "owner": "Item", "name": "colour", '
        '"types": ["null", "string"], "requests": ["GET /items", "GET /items/{id}"]},\n'
        '{"kind": "value", "owner": "State", "name": "sold", '
        '"types": [], "requests": []}\n'
        "]}\n"
    )


@pytest.mark.parametrize(
    ("held", "type_"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "number"),
        (1.5, "number"),
        ("secret", "string"),
        (["secret"], "array"),
        ({"secret": 1}, "object"),
    ],
)
def test_of_a_property_its_name_and_type_are_kept(
    tmp_path: Path, held: object, type_: str
) -> None:
    path = tmp_path / "drift.json"
    Recorder(path)(field("note", held))
    assert entries(path)[0]["types"] == [type_]
    assert "secret" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    "unknown",
    [
        field("ada@example.com"),
        field("Ada Lovelace"),
        field("x" * 65),
        field(""),
        value("ada@example.com"),
        value("x" * 65),
        value("an answer that somebody has typed in, which is long"),
        value("two\nlines"),
        Unknown(kind="variant", owner="Pet", name="ada@example.com"),
    ],
)
def test_what_may_be_of_a_person_is_not_kept(tmp_path: Path, unknown: Unknown) -> None:
    path = tmp_path / "drift.json"
    Recorder(path)(unknown)
    assert not path.exists()


def test_the_file_does_not_grow_without_end(tmp_path: Path) -> None:
    path = tmp_path / "drift.json"
    record = Recorder(path)
    for number in range(60):
        record(value(f"v{number}"))
    assert len(entries(path)) == MOST // 20
    for number in range(MOST + 10):
        record._known[("field", f"Model{number}", "x")] = recorder._Entry(
            frozenset(), frozenset()
        )
    for number in range(20):
        record(field("colour", request=f"GET /{number}"))
    assert "colour" not in names(path)


def test_what_is_in_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "drift.json"
    first, second = Recorder(path), Recorder(path)
    first(field("colour"))
    second(field("size"))
    first(field("age"))
    assert names(path) == ["age", "colour", "size"]
    path.unlink()
    second(field("weight"))
    assert {"size", "weight"} <= {*names(path)}


def test_threads_share_a_recorder(tmp_path: Path) -> None:
    path = tmp_path / "drift.json"
    record = Recorder(path)
    barrier = threading.Barrier(8)

    def tell(number: int) -> None:
        barrier.wait()
        for each in range(5):
            record(field(f"f{number}x{each}"))

    threads = [threading.Thread(target=tell, args=(one,)) for one in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(entries(path)) == 40


def _tell(path: str, number: int) -> None:
    record = Recorder(path)
    for each in range(5):
        record(field(f"f{number}x{each}"))


def test_processes_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "drift.json"
    # One after the other: of two in the same moment, the last may win.
    context = multiprocessing.get_context("spawn")
    for number in range(2):
        process = context.Process(target=_tell, args=(str(path), number))
        process.start()
        process.join()
        assert process.exitcode == 0
    assert len(entries(path)) == 10


def test_what_another_replaced_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "drift.json"
    other = Recorder(tmp_path / "other.json")
    other(field("size"))
    record, write = Recorder(path), recorder._replace
    races = [True]

    def raced(target: Path, text: str) -> None:
        write(target, text)
        if races.pop() if races else False:
            write(target, (tmp_path / "other.json").read_text("utf-8"))

    monkeypatch.setattr(recorder, "_replace", raced)
    record(field("colour"))
    assert names(path) == ["colour", "size"]


def test_a_write_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "drift.json"
    record = Recorder(path)
    record(field("colour"))
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space"):
            record(field("size"))
    assert path.read_bytes() == before
    assert [*tmp_path.iterdir()] == [path]
    record(field("age"))
    assert names(path) == ["age", "colour", "size"]


@pytest.mark.parametrize("text", ["", "[]", '{"format": 2}', '{"a": 1}', "\xff"])
def test_a_file_of_another_kind_is_not_replaced(tmp_path: Path, text: str) -> None:
    path = tmp_path / "drift.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match="is no file of a recorder"):
        Recorder(path)
    assert path.read_bytes() == text.encode("latin-1")


def test_a_folder_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Recorder(tmp_path / "none" / "drift.json")
