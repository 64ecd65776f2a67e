import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledgerbee_sdkgen.failures import InputError, SdkgenError
from ledgerbee_sdkgen.output.manifest import Inputs, make_manifest
from ledgerbee_sdkgen.output.write import Rewrite, finish, pending, write_tree

INPUTS = Inputs(generator="1", spec="2", config="3", templates="4", options="5")
OLD = {"a.py": "old a\n", "b/c.py": "old c\n", "b/d/e.py": "old e\n", "same.py": "s\n"}
NEW = {"a.py": "new a\n", "b/c.py": "new c\n", "f/g.py": "new g\n", "same.py": "s\n"}


def write(
    tree: dict[str, str], folder: Path, *, force: bool = False
) -> tuple[str, ...]:
    return write_tree(tree, make_manifest(INPUTS, tree), folder, force=force)


def held(folder: Path) -> dict[str, str]:
    """Return what is in the folder but for the generator's own state."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".sdkgen" not in path.parts
    }


def state(folder: Path) -> set[str]:
    return {path.name for path in (folder / ".sdkgen").iterdir()} - {"lock"}


class CutOffError(BaseException):
    """In place of a kill."""


def test_the_paths_that_changed_are_returned(tmp_path: Path) -> None:
    assert write(OLD, tmp_path) == ("a.py", "b/c.py", "b/d/e.py", "same.py")
    assert write(NEW, tmp_path) == ("a.py", "b/c.py", "b/d/e.py", "f/g.py")
    assert write(NEW, tmp_path) == ()
    assert held(tmp_path) == NEW


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    write(NEW, tmp_path)
    assert state(tmp_path) == {"manifest.json"}
    assert not (tmp_path / "b" / "d").exists()


def test_files_that_are_right_are_not_touched(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    os.utime(tmp_path / "same.py", (1, 1))
    write(NEW, tmp_path)
    assert (tmp_path / "same.py").stat().st_mtime == 1


def steps(monkeypatch: pytest.MonkeyPatch, last: int) -> None:
    """Cut off before the disk is changed for the time after `last`."""
    count = 0

    def counted(real: Any) -> Any:
        def step(*arguments: Any, **options: Any) -> Any:
            nonlocal count
            count += 1
            if count > last:
                raise CutOffError
            return real(*arguments, **options)

        return step

    for name in ("replace", "fsync", "rmdir"):
        monkeypatch.setattr(os, name, counted(getattr(os, name)))
    monkeypatch.setattr(shutil, "rmtree", counted(shutil.rmtree))
    for name in ("unlink", "mkdir", "rmdir"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))


def test_cut_off_at_any_step_it_is_the_old_tree_the_new_one_or_one_to_finish(
    tmp_path: Path,
) -> None:
    finished = False
    seen = set()
    for last in range(200):
        folder = tmp_path / str(last)
        write(OLD, folder)
        with pytest.MonkeyPatch.context() as patch:
            steps(patch, last)
            try:
                write(NEW, folder)
                finished = True
            except CutOffError:
                pass
        if held(folder) == OLD and not pending(folder):
            seen.add("old")
        elif held(folder) == NEW and not pending(folder):
            seen.add("new")
        else:
            assert pending(folder)
            for path, text in held(folder).items():
                assert text in (OLD.get(path), NEW.get(path))
            seen.add("pending")
        write(NEW, folder)
        assert held(folder) == NEW
        assert state(folder) == {"manifest.json"}
        if finished:
            break
    assert finished
    assert seen == {"old", "new", "pending"}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_process_leaves_a_state_that_the_next_run_finishes(
    tmp_path: Path,
) -> None:
    program = textwrap.dedent(f"""
        import os, signal, sys
        sys.path[:0] = {sys.path!r}
        from pathlib import Path
        from tests.unit.output.test_write import OLD, NEW, write
        folder, last = Path(sys.argv[1]), int(sys.argv[2])
        write(OLD, folder)
        real, count = os.replace, 0
        def replace(*arguments):
            global count
            count += 1
            if count > last:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments)
        os.replace = replace
        write(NEW, folder)
        """)
    ends = []
    for last in range(8):
        folder = tmp_path / str(last)
        command = [sys.executable, "-c", program, str(folder), str(last)]
        ends.append(subprocess.run(command, check=False).returncode)
        write(NEW, folder)
        assert held(folder) == NEW
    assert ends[0] == -signal.SIGKILL
    assert ends[-1] == 0


paths = st.sampled_from(["a", "b", "c/d", "c/e", "c/f/g", "h"])
trees = st.dictionaries(paths, st.sampled_from(["1\n", "2\n"]))


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(old=trees, middle=trees, new=trees, last=st.integers(0, 40))
def test_whatever_was_begun_the_next_run_makes_its_own_tree(
    tmp_path_factory: pytest.TempPathFactory,
    old: dict[str, str],
    middle: dict[str, str],
    new: dict[str, str],
    last: int,
) -> None:
    folder = tmp_path_factory.mktemp("tree")
    write(old, folder)
    with pytest.MonkeyPatch.context() as patch:
        steps(patch, last)
        with contextlib.suppress(CutOffError):
            write(middle, folder)
    write(new, folder)
    assert held(folder) == new


def test_a_file_of_others_is_refused_and_everything_stays(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "g.py").write_text("mine\n", encoding="utf-8")
    before = held(tmp_path)
    with pytest.raises(InputError, match=r"f/g.py: error: .* \(O002\)"):
        write(NEW, tmp_path)
    assert held(tmp_path) == before
    write(NEW, tmp_path, force=True)
    assert held(tmp_path) == NEW


def test_an_orphan_that_was_edited_is_not_removed_without_force(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    (tmp_path / "b" / "d" / "e.py").write_text("mine\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"e.py: error: .* was edited \(O002\)"):
        write(NEW, tmp_path)
    write(NEW, tmp_path, force=True)
    assert held(tmp_path) == NEW


def test_an_edited_file_of_the_generators_is_put_right(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    (tmp_path / "a.py").write_text("edited\n", encoding="utf-8")
    assert write(OLD, tmp_path) == ("a.py",)
    assert held(tmp_path) == OLD


def test_paths_that_differ_in_case_alone_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SdkgenError, match=r"`a.py` and `A.py` are one file"):
        write({"a.py": "", "A.py": ""}, tmp_path)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    yield folder
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links take a privilege there")
def test_nothing_is_written_through_a_link(tmp_path: Path, elsewhere: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "f").symlink_to(elsewhere)
    with pytest.raises(InputError, match=r"`.*/out/f` is a symbolic link \(O001\)"):
        write(NEW, out, force=True)


def test_a_second_run_at_the_same_time_is_refused(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    refused = pytest.raises(InputError, match=r"another run is writing .* \(O003\)")
    with FileLock(tmp_path / ".sdkgen" / "lock"), refused:
        write(NEW, tmp_path)
    assert held(tmp_path) == OLD
    assert write(NEW, tmp_path) != ()


def test_a_folder_where_a_file_belongs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").mkdir()
    with pytest.raises(InputError, match="a folder stands where a file belongs"):
        write(OLD, tmp_path)


def test_a_file_where_a_folder_belongs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="a file stands where a folder belongs"):
        write(OLD, tmp_path, force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


@pytest.mark.skipif(sys.platform == "win32", reason="links take a privilege there")
@pytest.mark.parametrize("name", ["", "staging", "journal.json.new", "lock"])
def test_the_generators_own_places_are_no_links(tmp_path: Path, name: str) -> None:
    victim = tmp_path / "victim"
    (victim / "staging").mkdir(parents=True)
    (victim / "staging" / "precious").write_text("mine", encoding="utf-8")
    before = sorted(victim.rglob("*"))
    link = tmp_path / "out" / ".sdkgen" / name
    link.parent.mkdir(parents=True)
    link.symlink_to(victim / name)
    with pytest.raises(InputError, match="is a symbolic link"):
        write(OLD, tmp_path / "out")
    assert sorted(victim.rglob("*")) == before


def test_a_file_is_not_removed_by_its_name_in_another_case(tmp_path: Path) -> None:
    write({"shop/a.py": "old\n"}, tmp_path)
    # As a file system that ignores case would have it: one file of two names.
    (tmp_path / "Shop").mkdir()
    os.link(tmp_path / "shop" / "a.py", tmp_path / "Shop" / "a.py")
    with pytest.raises(InputError, match=r"is the same as `Shop/a\.py` here"):
        write({"Shop/a.py": "new\n"}, tmp_path, force=True)
    assert (tmp_path / "shop" / "a.py").read_text(encoding="utf-8") == "old\n"


def test_a_refusal_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="O002"):
        write(OLD, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]


def test_a_folder_that_was_made_in_vain_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="O001"):
        write(OLD, file / "out")
    assert file.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("path", ["../outside", "/outside", "a/../../outside"])
@pytest.mark.parametrize("name", ["manifest", "journal"])
def test_a_record_that_leads_out_of_the_folder_is_refused(
    tmp_path: Path, path: str, name: str
) -> None:
    out = tmp_path / "out"
    write(OLD, out)
    outside = tmp_path / "outside"
    outside.write_text("mine", encoding="utf-8")
    record = out / ".sdkgen" / f"{name}.json"
    if name == "manifest":
        content = json.loads(record.read_text(encoding="utf-8"))
        content["files"][path] = "0"
    else:
        content = {"moves": [], "removals": [path]}
    record.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match="O004"):
        write(NEW, out)
    assert outside.read_text(encoding="utf-8") == "mine"


def test_a_full_disk_leaves_nothing_staged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(OLD, tmp_path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(InputError, match="No space left on device"):
            write(NEW, tmp_path)
    assert held(tmp_path) == OLD
    assert state(tmp_path) == {"manifest.json"}


def rewriting(folder: Path, text: str = "new input\n") -> list[Rewrite]:
    """Return what changes an input beside the folder, which is made if it is not."""
    path = folder.parent / f"{folder.name}.json"
    if not path.exists():
        path.write_text("old input\n", encoding="utf-8")
    return [Rewrite(path=path, old=path.read_bytes(), new=text)]


def test_inputs_and_tree_are_one_whatever_step_it_is_cut_off_at(tmp_path: Path) -> None:
    finished, seen = False, set()
    for last in range(200):
        folder = tmp_path / str(last)
        write(OLD, folder)
        rewrites = rewriting(folder)
        path, tree = rewrites[0].path, make_manifest(INPUTS, NEW)
        with pytest.MonkeyPatch.context() as patch:
            steps(patch, last)
            try:
                write_tree(NEW, tree, folder, rewrites=rewrites)
                finished = True
            except CutOffError:
                pass
        is_pending = pending(folder)
        assert finish(folder, [path]) is is_pending
        assert not [one.name for one in tmp_path.iterdir() if "sdkgen" in one.name]
        text = path.read_text(encoding="utf-8")
        assert (held(folder), text) in ((OLD, "old input\n"), (NEW, "new input\n"))
        seen.add((text, is_pending))
        write_tree(NEW, tree, folder, rewrites=rewriting(folder))
        assert not pending(folder)
        assert (
            sorted(one.name for one in tmp_path.iterdir() if "sdkgen" in one.name) == []
        )
        if finished:
            break
    assert finished
    assert seen == {
        ("old input\n", False),
        ("new input\n", True),
        ("new input\n", False),
    }


def test_a_disk_that_is_full_leaves_inputs_and_tree_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, ends = os.fsync, []
    for number in range(1, 20):
        folder, count = tmp_path / str(number) / "out", 0
        write(OLD, folder)
        rewrites = rewriting(folder)
        before = sorted(folder.parent.rglob("*"))

        def full(handle: int, last: int = number) -> None:
            nonlocal count
            count += 1
            if count >= last:
                raise OSError(28, "No space left on device")
            real(handle)

        with monkeypatch.context() as patch, contextlib.suppress(InputError):
            patch.setattr(os, "fsync", full)
            write_tree(NEW, make_manifest(INPUTS, NEW), folder, rewrites=rewrites)
        text = rewrites[0].path.read_text(encoding="utf-8")
        ends.append(pending(folder))
        if pending(folder):
            # All that is left needs no room: the next run renames it into place.
            assert finish(folder, [rewrites[0].path])
            assert held(folder) == NEW
        elif text == "old input\n":
            assert held(folder) == OLD
            assert sorted(folder.parent.rglob("*")) == before
    assert (ends[0], ends[-1]) == (False, False)


def test_an_input_that_somebody_changed_meanwhile_is_not_replaced(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "out"
    write(OLD, folder)
    rewrites = rewriting(folder)
    rewrites[0].path.write_text("theirs\n", encoding="utf-8")
    with pytest.raises(SdkgenError, match="was changed while this ran"):
        write_tree(NEW, make_manifest(INPUTS, NEW), folder, rewrites=rewrites)
    assert held(folder) == OLD
    assert rewrites[0].path.read_text(encoding="utf-8") == "theirs\n"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["out", "out.json"]


def test_a_journal_writes_to_no_input_that_is_not_named(tmp_path: Path) -> None:
    folder, outside = tmp_path / "out", tmp_path / "precious"
    write(OLD, folder)
    outside.write_text("mine", encoding="utf-8")
    beside = tmp_path / ".precious.sdkgen-new"
    beside.write_text("theirs", encoding="utf-8")
    content = {"moves": [], "removals": [], "inputs": ["../precious"]}
    journal = folder / ".sdkgen" / "journal.json"
    journal.write_text(json.dumps(content), encoding="utf-8")
    for named in ([], [tmp_path / "other.json"]):
        with pytest.raises(InputError, match=r"writes `../precious`, too, .*\(O004\)"):
            finish(folder, named)
    assert outside.read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="links take a privilege there")
def test_an_input_that_is_a_link_is_not_replaced(tmp_path: Path) -> None:
    folder, real = tmp_path / "out", tmp_path / "real.json"
    write(OLD, folder)
    real.write_text("mine", encoding="utf-8")
    link = tmp_path / "link.json"
    link.symlink_to(real)
    rewrite = Rewrite(path=link, old=b"mine", new="new")
    with pytest.raises(InputError, match="is a symbolic link"):
        write_tree(NEW, make_manifest(INPUTS, NEW), folder, rewrites=[rewrite])
    assert held(folder) == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_an_input_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    rewrites = rewriting(folder)
    rewrites[0].path.chmod(0o640)
    write_tree(NEW, make_manifest(INPUTS, NEW), folder, rewrites=rewrites)
    assert rewrites[0].path.stat().st_mode & 0o777 == 0o640
