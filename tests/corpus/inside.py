"""What needs the package imported, in a process of its own; prints JSON.

`python -m tests.corpus.inside DOCUMENT FOLDER`
"""

import json
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.corpus import calls, package
from tests.corpus.checkers import unions
from tests.corpus.documents import read, routes
from tests.corpus.rules import Rules


@dataclass(kw_only=True)
class Inside:
    """What was found out."""

    broken: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """Operations of the document that are no methods."""
    strange: list[str] = field(default_factory=list)
    """Methods of operations that are not in the document."""
    unions: list[str] = field(default_factory=list)
    calls: int = 0
    violations: list[list[str]] = field(default_factory=list)
    """Pairs of an operation and a problem."""
    seconds: dict[str, float] = field(default_factory=dict)


def look(document: Path, folder: Path) -> Inside:
    """Return what is found out about the package in `folder`, made of `document`."""
    began = time.monotonic()
    found = Inside()
    value = read(document)
    rules = Rules(value)
    found.broken += package.uncompiled(folder)
    found.broken += package.unimported()
    found.broken += package.undecoded()
    found.unions = unions()
    client = package.client_class()(**calls.options(rules))
    described, made = set(routes(value)), set(package.methods(client))
    found.lost = [str(one) for one in sorted(described - made)]
    found.strange = [f"a method of nothing: {one}" for one in sorted(made - described)]
    found.seconds["import"] = time.monotonic() - began
    examples = list(calls.example_calls(*calls.api_of(document)))
    found.calls = len(examples)
    found.seconds["read again"] = time.monotonic() - began - found.seconds["import"]
    began = time.monotonic()
    found.violations = [
        [str(one.route), one.text] for one in calls.violations(examples, rules)
    ]
    found.seconds["calls"] = time.monotonic() - began
    return found


if __name__ == "__main__":
    document, folder = map(Path, sys.argv[1:])
    sys.path.insert(0, str(folder))
    print(json.dumps(asdict(look(document, folder))))
