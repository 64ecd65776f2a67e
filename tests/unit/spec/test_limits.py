"""Documents that are made to cost more than they are worth are refused early."""

import io
import re
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.spec import json_text, library, yaml_text
from ledgerbee_sdkgen.spec.document import parse
from ledgerbee_sdkgen.spec.source import as_source, read_source
from tests.support.folders import answering, whole


def refused(text: str, name: str = "a.yaml") -> str:
    with pytest.raises(InputError) as error:
        parse(as_source(name, text.encode()))
    return str(error.value)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("mark", ["[]", '{"a":}'])
def test_ten_thousand_levels_are_refused(name: str, mark: str) -> None:
    text = mark[:-1] * 10_000 + "1" + mark[-1] * 10_000
    assert "nested more than 200 levels deep (S002)" in refused(text, name)


def test_a_bomb_of_aliases_is_refused_before_it_goes_off() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for at in range(1, 30):
        aliases = ", ".join([f"*a{at - 1}"] * 9)
        lines.append(f"a{at}: &a{at} [{aliases}]")
    tracemalloc.start()
    said = refused("\n".join(lines))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "its aliases stand for too much (S002)" in said
    assert peak < 10_000_000


def test_a_merge_of_aliases_counts_as_well() -> None:
    keys = ", ".join(f"k{at}: 1" for at in range(1_000))
    text = f"a: &a {{{keys}}}\n" + "".join(f"b{at}: {{<<: *a}}\n" for at in range(100))
    assert "its aliases stand for too much (S002)" in refused(text)


def test_aliases_that_repeat_what_is_large_are_no_bomb() -> None:
    keys = ", ".join(f"k{at}: 1" for at in range(10_000))
    text = f"a: &a {{{keys}}}\nb: [{', '.join(['*a'] * 9)}]\n"
    value = parse(as_source("a.yaml", text.encode())).parsed.value
    assert len(value["b"]) == 9


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_too_many_values_are_refused(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (json_text, yaml_text):
        monkeypatch.setattr(module, "MAX_VALUES", 100)
    text = f'{{"a": [{", ".join("1" * 120)}]}}'
    assert "holds more than 3,000,000 values (S002)" in refused(text, name)
    fewer = f'{{"a": [{", ".join("1" * 90)}], "b": "{"," * 120}"}}'
    parse(as_source(name, fewer.encode()))


def test_a_text_of_escapes_takes_no_memory_of_its_own() -> None:
    text = '{"a": "' + r"\\" * 1_000_000 + '"}'
    tracemalloc.start()
    parse(as_source("a.json", text.encode()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12 * len(text)


def test_of_a_file_that_is_too_large_no_more_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a" * 1_000)
    with pytest.raises(InputError) as error:
        read_source(path.as_posix(), 999)
    assert str(error.value).endswith(
        "it is larger than 999 bytes (S001)\nhint: if it is meant, "
        "raise `max_megabytes` below `[spec]` of the configuration"
    )
    assert read_source(path.as_posix(), 1_000).text == "a" * 1_000
    endless = io.BytesIO(b"a" * 10_000)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=endless))
    with pytest.raises(InputError, match="larger than 999 bytes"):
        read_source("-", 999)
    assert endless.tell() == 1_000


def test_too_many_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "MAX_FILES", 3)
    files = {f"{at}.yaml": f"items: {{$ref: {at + 1}.yaml}}\n" for at in range(9)}
    with pytest.raises(InputError) as error:
        whole(tmp_path, {"spec.yaml": answering("0.yaml"), **files})
    (found,) = error.value.diagnostics
    assert (found.code, Path(found.location.file).name) == ("S024", "2.yaml")


def test_what_follows_too_many_values_is_not_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(json_text, "MAX_VALUES", 10)
    tokens, seen = json_text._TOKEN, []

    def tell(text: str) -> Iterator[re.Match[str]]:
        for found in tokens.finditer(text):
            seen.append(found)
            yield found

    monkeypatch.setattr(json_text, "_TOKEN", SimpleNamespace(finditer=tell))
    with pytest.raises(InputError):
        parse(as_source("a.json", b"[" + b"0," * 1000 + b"0]"))
    assert len(seen) < 50


def test_white_space_after_the_value_is_not_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parts, ends = json_text._PART, []

    def tell(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        ends.append(end)
        return parts.finditer(text, start, end)

    monkeypatch.setattr(json_text, "_PART", SimpleNamespace(finditer=tell))
    # From each of these marks on, the expression would try all that follow it.
    parsed = json_text.parse_json('{"a": 1}' + " \t\r\n" * 1000)
    assert parsed.value == {"a": 1}
    assert ends == [8]
