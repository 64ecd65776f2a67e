"""What was made of texts, kept between runs."""

import hashlib
import marshal
import os
import pickle
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment
from jinja2.bccache import bc_magic

from ledgerbee_sdkgen.render import cache as module
from ledgerbee_sdkgen.render.cache import VARIABLE, Cache, user_cache
from ledgerbee_sdkgen.render.environment import make_environment, render
from ledgerbee_sdkgen.render.formatting import Formatter
from ledgerbee_sdkgen.render.layout import laid_out
from ledgerbee_sdkgen.render.layouts import kept_layouts


def test_what_is_kept_is_had_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    assert cache.get("a", "b") is None
    cache.put(b"\xe9\r\n", "a", "b")
    assert cache.get("a", "b") == b"\xe9\r\n"
    assert cache.get("ab") is None


def test_black_is_asked_once(tmp_path: Path) -> None:
    for asked in (["a.py"], []):
        formatter = Formatter(Cache(tmp_path))
        assert formatter.formatted("a.py", "x = [ 1]", is_ours=False) == "x = [1]\n"
        assert formatter.asked == asked
    other = Formatter(Cache(tmp_path))
    other.formatted("a.pyi", "x = [ 1]", is_ours=False)
    assert other.asked == ["a.pyi"]


def test_a_template_is_compiled_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[str | None] = []
    really = Environment.compile

    def compile_(self: Environment, source: str, name: str, *others: Any) -> Any:
        compiled.append(name)
        return really(self, source, name, *others)

    monkeypatch.setattr(Environment, "compile", compile_)
    for text in ("{{ view }}", "{{ view }}", "({{ view }})"):
        environment = make_environment({"a.jinja": text}, Cache(tmp_path))
        assert render(environment, "a", 1) == text.replace("{{ view }}", "1")
    assert compiled == ["a.jinja", "a.jinja"]


def test_what_was_laid_out_before_is_not_laid_out_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[str] = []

    def seen(text: str, *others: Any, **more: Any) -> str | None:
        laid.append(text)
        return laid_out(text, *others, **more)

    monkeypatch.setattr("ledgerbee_sdkgen.render.formatting.laid_out", seen)
    texts = ("x = 1\n", "y = 2\n", "z = 3\n")
    for given in (texts[:2], texts[1:3], texts[1:3], texts[:1]):
        cache = Cache(tmp_path)
        formatter = Formatter(cache, kept_layouts(cache, "shop"))
        for text in given:
            assert formatter.formatted("a.py", text, is_ours=True) == text
        formatter.layouts.keep()
    # What a run did not have is forgotten with it.
    assert laid == [*texts[:2], texts[2], texts[0]]
    stub = Formatter(cache, kept_layouts(cache, "shop"))
    stub.formatted("a.pyi", texts[0], is_ours=True)
    other = Formatter(cache, kept_layouts(cache, "other"))
    other.formatted("a.py", texts[0], is_ours=True)
    assert laid[4:] == [texts[0]] * 2


@pytest.mark.parametrize(
    "odd", [b"", b"x", bc_magic, bc_magic + b"x", bc_magic + pickle.dumps("x")]
)
def test_what_is_no_template_is_compiled(tmp_path: Path, odd: bytes) -> None:
    templates = {"a.jinja": "{{ view }}"}
    assert render(make_environment(templates, Cache(tmp_path)), "a", 1) == "1"
    (path,) = tmp_path.glob("*/*")
    path.write_bytes(hashlib.sha256(odd).hexdigest().encode() + b"\n" + odd)
    assert render(make_environment(templates, Cache(tmp_path)), "a", 2) == "2"


def test_a_template_that_is_no_code_is_compiled(tmp_path: Path) -> None:
    templates = {"a.jinja": "{{ view }}"}
    assert render(make_environment(templates, Cache(tmp_path)), "a", 1) == "1"
    (path,) = tmp_path.glob("*/*")
    whole = path.read_bytes().partition(b"\n")[2]
    # What Jinja puts before the code: how it is written, and the template's checksum.
    start = whole[: whole.index(b".", len(bc_magic)) + 1]
    odd = start + marshal.dumps(5)
    path.write_bytes(hashlib.sha256(odd).hexdigest().encode() + b"\n" + odd)
    assert render(make_environment(templates, Cache(tmp_path)), "a", 2) == "2"


@pytest.mark.parametrize("odd", [b"", b"{", b"[]", b'{"a": 1}'])
def test_layouts_of_another_form_are_none(tmp_path: Path, odd: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put(odd, "layouts", "shop")
    assert kept_layouts(cache, "shop").before == {}


@pytest.mark.parametrize("harm", [b"", b"x", b"\xff", b"0" * 64 + b"\nx = 2\n"])
def test_what_is_not_whole_is_made_again(tmp_path: Path, harm: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put(b"x = 1\n", "key")
    (path,) = tmp_path.glob("*/*")
    path.write_bytes(harm)
    assert cache.get("key") is None
    cache.put(b"x = 1\n", "key")
    assert cache.get("key") == b"x = 1\n"


def test_what_cannot_be_kept_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = Cache(tmp_path / "file")
    cache.put(b"x", "key")
    cache.tidy()
    assert cache.get("key") is None


def test_the_oldest_goes_when_it_is_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    for number in range(4):
        cache.put(b"x" * 1000, str(number))
        for path in tmp_path.glob("*/*"):
            if path.stat().st_mtime > 1000:
                os.utime(path, (number, number))
    assert cache.get("0")  # It was used last.
    monkeypatch.setattr(module, "MOST_BYTES", 2500)
    cache.tidy()
    assert [bool(cache.get(str(number))) for number in range(4)] == [1, 0, 0, 1]
    assert not [*tmp_path.rglob("tmp*")]


def test_the_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "somewhere")
    assert user_cache().folder == Path("somewhere") / "made"
    monkeypatch.delenv(VARIABLE)
    assert "ledgerbee-sdkgen" in user_cache().folder.parts
