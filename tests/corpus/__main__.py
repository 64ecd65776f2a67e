"""`python -m tests.corpus`: what the documents of others become, as a page.

Without names it takes all documents and writes `docs/corpus.md`; with names it prints
what it finds about these.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.corpus.documents import ROOT, documents, folder
from tests.corpus.reviewed import reasons
from tests.corpus.run import run_all
from tests.corpus.table import comparable, page

PAGE = ROOT / "docs" / "corpus.md"


def main() -> int:
    """Return 0 if all is well, 1 if something is wrong, 2 if there is no corpus."""
    options = argparse.ArgumentParser(prog="python -m tests.corpus")
    options.add_argument("names", nargs="*", help="documents, by file name; else all")
    options.add_argument("--check", action="store_true", help="compare, write nothing")
    options.add_argument("--jobs", type=int, default=2, help="how many at a time")
    options.add_argument(
        "--scratch",
        type=Path,
        help="a folder to work in and keep: what is in it of a run is not done again",
    )
    given = options.parse_args()
    specs = folder()
    if specs is None:
        print("no corpus: set SDKGEN_CORPUS to its folder", file=sys.stderr)
        return 2
    chosen = [
        one for one in documents(specs) if not given.names or one.name in given.names
    ]
    if missing := set(given.names) - {one.name for one in chosen}:
        print(f"no such document: {', '.join(sorted(missing))}", file=sys.stderr)
        return 2
    known = reasons()
    with tempfile.TemporaryDirectory() as temporary:
        scratch = given.scratch or Path(temporary)
        results = run_all(chosen, scratch, known, given.jobs)
    made = page(results, known)
    if given.names:
        print(made)
    elif given.check:
        if comparable(PAGE.read_text(encoding="utf-8")) != comparable(made):
            print(f"{PAGE.name} is stale: run `python -m tests.corpus`")
            return 1
    else:
        PAGE.write_text(made, encoding="utf-8", newline="\n")
    return 1 if any(one.problems for one in results) else 0


if __name__ == "__main__":
    sys.exit(main())
