"""What a process took, without a look at how much: that depends on the machine."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="this system measures no children")

from benchmarks.measure import Command, run, watch

LARGE = 200 * 1024**2


def _command(program: str, folder: Path) -> Command:
    words = (sys.executable, "-c", program)
    return Command(words=words, folder=folder, environment={})


def test_exit_code_and_output_are_those_of_the_process(tmp_path: Path) -> None:
    program = "import sys; print('no', file=sys.stderr); sys.exit(3)"
    done = run(_command(program, tmp_path), tmp_path / "log", 60)
    assert (done.code, done.output.strip(), done.late) == (3, "no", False)


def test_the_time_of_children_counts(tmp_path: Path) -> None:
    program = (
        "import subprocess, sys\n"
        "spin = 'import time\\nwhile time.process_time() < 0.3: pass'\n"
        "subprocess.run([sys.executable, '-c', spin])"
    )
    done = run(_command(program, tmp_path), tmp_path / "log", 60)
    assert done.sample.cpu >= 0.3


def test_memory_is_that_of_the_process_and_not_of_the_one_that_measures(
    tmp_path: Path,
) -> None:
    held = bytearray(LARGE)
    done = run(_command("pass", tmp_path), tmp_path / "log", 60)
    assert 0 < done.sample.largest < len(held)


def test_memory_is_that_of_the_largest_child(tmp_path: Path) -> None:
    program = (
        "import subprocess, sys\n"
        f"subprocess.run([sys.executable, '-c', 'bytearray({LARGE})'])"
    )
    done = run(_command(program, tmp_path), tmp_path / "log", 60)
    assert done.sample.largest > LARGE


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    command = _command("import time; time.sleep(60)", tmp_path)
    assert run(command, tmp_path / "log", 0.2).late
    assert watch(command, tmp_path / "log", 0.2).late
