"""What a process took, without a look at how much: that depends on the machine."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

pytest.importorskip("resource", reason="this system measures no children")

from benchmarks.measure import Command, Outcome, Watched, run, watch

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


@pytest.mark.parametrize("measure", [run, watch])
def test_what_takes_too_long_is_ended_with_its_children(
    measure: Callable[[Command, Path, float], Outcome | Watched], tmp_path: Path
) -> None:
    words = ("/bin/sh", "-c", "sleep 60 & echo $!; wait")
    command = Command(words=words, folder=tmp_path, environment={})
    done = measure(command, tmp_path / "log", 1.0)
    assert done.late
    assert _gone(int(done.output))


def _gone(process: int) -> bool:
    for _ in range(100):
        try:
            if psutil.Process(process).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.05)
    return False
