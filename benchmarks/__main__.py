"""`python -m benchmarks`: us and the others on the same documents, as a page.

It measures what `--only` names, else all; what was measured before of the rest is kept.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

import platformdirs

from benchmarks.figures import read, with_part, write
from benchmarks.page import FOLDER, files
from benchmarks.parts import PARTS, Bench
from benchmarks.rounds import Pace

CHECKOUT = Path(__file__).parents[1]


def main() -> int:
    """Return 0 when all is measured, 1 if a part fails, 2 for bad usage.

    What was measured before a failure is kept, and on the page.
    """
    given = _options().parse_args()
    if not hasattr(os, "wait4") or not hasattr(os, "posix_spawn"):
        print(
            "this system has no wait4 and posix_spawn, which is what measures",
            file=sys.stderr,
        )
        return 2
    if unknown := set(given.only) - PARTS.keys():
        print(f"no such part: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    kept = given.output / FOLDER / "results.json"
    try:
        if not given.page:
            _measure(given, kept)
    except RuntimeError as failure:
        print(failure, file=sys.stderr)
        return 1
    finally:
        _write(given.output, kept)
    return 0


def _measure(given: argparse.Namespace, kept: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(
            checkout=CHECKOUT,
            room=given.room,
            scratch=Path(scratch),
            pace=_pace(given),
            quick=given.quick,
            say=_say,
        )
        for name in given.only or PARTS:
            # Each part is kept at once: a run takes an hour, and may be stopped.
            for part, measured, versions in PARTS[name](bench):
                write(kept, with_part(read(kept), part, measured, versions))


def _write(output: Path, kept: Path) -> None:
    for path, text in files(read(kept)).items():
        target = output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m benchmarks")
    options.add_argument("--rounds", type=int, default=5, help="how often; else 5")
    options.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="PART",
        help=f"one of {', '.join(PARTS)}; may be repeated",
    )
    options.add_argument(
        "--quick", action="store_true", help="one round, and no large documents"
    )
    options.add_argument(
        "--page", action="store_true", help="measure nothing, write the page again"
    )
    options.add_argument(
        "--room",
        type=Path,
        default=platformdirs.user_cache_path("ledgerbee-sdkgen") / "benchmarks",
        help="a folder for the environments of the tools, kept for the next run",
    )
    options.add_argument(
        "--output", type=Path, default=CHECKOUT / "docs", help="where the page goes"
    )
    options.add_argument(
        "--patience",
        type=float,
        default=60.0,
        help="what takes longer than these seconds is run once; else 60",
    )
    options.add_argument(
        "--limit",
        type=float,
        default=900.0,
        help="what takes longer than these seconds is ended; else 900",
    )
    return options


def _pace(given: argparse.Namespace) -> Pace:
    return Pace(
        rounds=1 if given.quick else given.rounds,
        patience=given.patience,
        limit=given.limit,
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
