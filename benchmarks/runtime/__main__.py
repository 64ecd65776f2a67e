"""`python -m benchmarks.runtime ROUNDS PACKAGE`: all figures of a client, as JSON.

It runs where the client and its peers are installed, not where the page is made.
PACKAGE is the client that openapi-python-client made of the same document.
"""

import functools
import json
import sys
from collections.abc import Iterator

from benchmarks.runtime import calls, decoding, imports, pages
from benchmarks.runtime.subjects import (
    CALL,
    CALLS,
    KEPT,
    LIST,
    MODULES,
    PAGE,
    START,
    UNKNOWN,
)
from benchmarks.runtime.turns import in_turn

Found = dict[str, list[float]]


def main() -> None:
    """Print the figures of each subject by contender: seconds, bytes, or modules."""
    rounds, package = int(sys.argv[1]), sys.argv[2]
    print(json.dumps(dict(_subjects(rounds, package))))


def _subjects(rounds: int, package: str) -> Iterator[tuple[str, Found]]:
    page = pages.page_of_invoices()
    unknown, items = pages.with_unknown(page), pages.page_of_list_items(page)
    yield START, imports.seconds(rounds=rounds)
    yield PAGE, decoding.seconds(page, rounds=rounds, attrs_package=package)
    # msgspec alone refuses them in the same classes.
    lenient = {
        name: functools.partial(decode, unknown)
        for name, decode in decoding.contenders(package).items()
        if name != "msgspec"
    }
    yield UNKNOWN, in_turn(lenient, rounds)
    yield (
        LIST,
        decoding.seconds(
            items, rounds=rounds, attrs_package=package, type_=decoding.ListPage
        ),
    )
    kept = decoding.kept(page, attrs_package=package)
    yield KEPT, {name: [float(value)] for name, value in kept.items()}
    yield CALL, calls.seconds(rounds=rounds)
    yield CALLS, calls.seconds_async(rounds=rounds)
    yield (
        MODULES,
        {
            name: [float(len(imports.modules(statement)))]
            for name, statement in imports.STATEMENTS.items()
        },
    )


if __name__ == "__main__":
    main()
