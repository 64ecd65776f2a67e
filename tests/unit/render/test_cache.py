"""What black made, kept between runs."""

import os
from pathlib import Path

import pytest

from ledgerbee_sdkgen.render import cache as module
from ledgerbee_sdkgen.render.cache import VARIABLE, Cache, user_cache
from ledgerbee_sdkgen.render.formatting import Formatter


def test_what_is_kept_is_had_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    assert cache.get("a", "b") is None
    cache.put("é\r\n", "a", "b")
    assert cache.get("a", "b") == "é\r\n"
    assert cache.get("ab") is None


def test_black_is_asked_once(tmp_path: Path) -> None:
    for asked in (["a.py"], []):
        formatter = Formatter(Cache(tmp_path))
        assert formatter.formatted("a.py", "x = [ 1]", is_ours=False) == "x = [1]\n"
        assert formatter.asked == asked
    other = Formatter(Cache(tmp_path))
    other.formatted("a.pyi", "x = [ 1]", is_ours=False)
    assert other.asked == ["a.pyi"]


@pytest.mark.parametrize("harm", [b"", b"x", b"\xff", b"0" * 64 + b"\nx = 2\n"])
def test_what_is_not_whole_is_made_again(tmp_path: Path, harm: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("x = 1\n", "key")
    (path,) = tmp_path.glob("*/*")
    path.write_bytes(harm)
    assert cache.get("key") is None
    cache.put("x = 1\n", "key")
    assert cache.get("key") == "x = 1\n"


def test_what_cannot_be_kept_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = Cache(tmp_path / "file")
    cache.put("x", "key")
    cache.tidy()
    assert cache.get("key") is None


def test_the_oldest_goes_when_it_is_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    for number in range(4):
        cache.put("x" * 1000, str(number))
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
    assert user_cache().folder == Path("somewhere") / "black"
    monkeypatch.delenv(VARIABLE)
    assert "ledgerbee-sdkgen" in user_cache().folder.parts
