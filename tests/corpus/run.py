"""All that is done with one document, step by step."""

import json
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from tests.corpus import checkers
from tests.corpus.documents import ROOT, read, routes
from tests.corpus.generate import generate
from tests.corpus.result import Result
from tests.corpus.reviewed import Reason


def run_all(
    documents: Sequence[Path], scratch: Path, reasons: Sequence[Reason], jobs: int = 2
) -> list[Result]:
    """Return a result for each of `documents`, in their order; large ones go first.

    What an earlier run has left in `scratch` is taken as it is.
    """
    folders: SimpleQueue[Path] = SimpleQueue()
    for number in range(jobs):
        folders.put(scratch / str(number))

    def one(document: Path) -> Result:
        # All packages are made in the same place, so that what mypy knows of what they
        # have in common, which is most, it need not find out again.
        known = scratch / f"{document.name}.result.json"
        if known.exists():
            result = Result(**json.loads(known.read_text(encoding="utf-8")))
        else:
            folder = folders.get()
            try:
                result = run(document, folder)
            finally:
                folders.put(folder)
            known.write_text(json.dumps(asdict(result)), encoding="utf-8")
        judged(result, reasons)
        print(_told(result), file=sys.stderr, flush=True)
        return result

    largest_first = sorted(documents, key=lambda path: -path.stat().st_size)
    with ThreadPoolExecutor(jobs) as pool:
        results = {one.document: one for one in pool.map(one, largest_first)}
    return [results[path.name] for path in documents]


def run(document: Path, folder: Path) -> Result:
    """Return what is found out about `document`; `folder` is emptied before."""
    result = Result(document=document.name)
    _empty(folder)
    result.operations = len(routes(read(document)))
    with _timed(result, "generate"):
        if not generate(document, folder, result):
            return result
    inside = _inside(document, folder)
    result.seconds |= inside["seconds"]
    result.methods = result.operations - len(inside["lost"])
    result.broken = inside["broken"] + inside["strange"]
    result.broken += [f"no method: {one}" for one in inside["lost"]]
    result.calls = inside["calls"]
    result.seen = inside["violations"]
    with _timed(result, "mypy"):
        result.mypy = checkers.mypy(folder)
    with _timed(result, "pyright"):
        result.pyright = checkers.pyright(folder)
    with _timed(result, "stubtest"):
        result.stubtest = checkers.stubtest(folder, inside["unions"])
    with _timed(result, "black"):
        result.black = checkers.black(folder)
    return result


def _empty(folder: Path) -> None:
    """Remove all that is in `folder` but what mypy remembers."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.name == ".mypy_cache":
            continue
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()


def judged(result: Result, reasons: Sequence[Reason]) -> None:
    """Tell violations that the document causes from ours, and reasons of nothing."""
    own = [one for one in reasons if one.document == result.document]
    excused: Counter[str] = Counter()
    for operation, problem in result.seen:
        for reason in own:
            if reason.covers(result.document, operation, problem):
                excused[reason.name] += 1
                break
        else:
            result.violations.append(f"{operation}: {problem}")
    result.excused = dict(sorted(excused.items()))
    result.stale = [
        f"`{one.name}` of reviewed.toml is no reason of anything any more"
        for one in own
        if not excused[one.name]
    ]


def _inside(document: Path, folder: Path) -> Any:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.corpus.inside"),
            *(str(document.resolve()), str(folder.resolve())),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{document.name}: {done.stderr}")
    return json.loads(done.stdout)


@contextmanager
def _timed(result: Result, step: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    result.seconds[step] = time.monotonic() - began


def _told(result: Result) -> str:
    steps = ", ".join(f"{name} {one:.0f} s" for name, one in result.seconds.items())
    count = len(result.problems)
    head = f"{result.document}: {count} problem{'' if count == 1 else 's'} ({steps})"
    return "\n  ".join([head, *result.problems])
