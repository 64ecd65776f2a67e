"""What was promised of speed and size: a bound a line."""

from collections.abc import Iterator
from functools import partial

from benchmarks import found
from benchmarks.figures import Results
from benchmarks.own import CHANGED, CHECK, FLOOR
from benchmarks.ratios import middle, wall
from benchmarks.runtime import subjects
from benchmarks.targets import Figure, Target
from benchmarks.tools import CLIENT, OURS

OURSELVES = "ours"


_AMOUNTS = (
    "msgspec takes `NaN`, ` 12`, `1_000` and digits of other scripts for amounts; what "
    "may be one of these is looked for in the whole text first, and nothing that is "
    "surer was found to be faster (decision 0025)"
)
_LINES = (
    "both together; tests hold each for itself to the bound. Stubs are what editors "
    "and type checkers read in place of the code"
)
_SLOWER = (
    "the bound is of a machine on which openapi-python-client took 4.4 s for Xero's "
    "document; below is what it takes on this one"
)
_NEW = (
    "what is new on each object is kept, and can be read and sent back. msgspec has no "
    "place for it, so that it is taken out in Python, and given to each model "
    "(decision 0025)"
)


def targets() -> tuple[Target, ...]:
    """Return all targets, in the order of the page."""
    return (*_generating(), *_again(), *_starting(), *_at_work())


def _generating() -> Iterator[Target]:
    for part, title, bound in (
        ("ledgerbee", "LedgerBee", 0.5),
        ("xero", "Xero", 0.5),
        ("stripe", "Stripe", 0.3),
    ):
        yield Target(
            words=f"{title}, cold: time against {CLIENT}",
            bound=bound,
            unit="×",
            figure=partial(
                found.row_ratio, part=part, ours=OURS, theirs=CLIENT, measure=wall
            ),
        )
    for part, title in (
        ("ledgerbee", "LedgerBee"),
        ("xero", "Xero"),
        ("stripe", "Stripe"),
    ):
        yield Target(
            words=f"{title}, cold: peak memory against {CLIENT}",
            bound=1.0,
            unit="×",
            figure=partial(found.memory_ratio, part=part, ours=OURS, theirs=CLIENT),
        )
    yield Target(
        words="16× the document: time an operation against 1×",
        bound=1.3,
        unit="×",
        figure=lambda results: found.growth(
            results, OURS, lambda held: middle(held, wall)
        ),
    )
    yield Target(
        words="16× the document: peak memory an operation against 1×",
        bound=1.3,
        unit="×",
        figure=lambda results: found.growth(results, OURS, found.most_memory),
    )
    yield Target(
        words="LedgerBee's client: lines of code and stubs",
        bound=25_000,
        unit="lines",
        figure=_lines,
        why=_LINES,
    )


def _again() -> Iterator[Target]:
    yield Target(
        words="LedgerBee, warm, after one field was added",
        bound=1.0,
        unit="s",
        figure=lambda results: middle(found.row(results, "own", CHANGED), wall),
        why=_SLOWER,
    )
    yield Target(
        words="`check`, nothing changed: time against `import click` and hashing",
        bound=1.5,
        unit="×",
        figure=partial(
            found.row_ratio, part="own", ours=CHECK, theirs=FLOOR, measure=wall
        ),
    )


def _starting() -> Iterator[Target]:
    yield Target(
        words="`import ledgerbee` beyond bare Python",
        bound=15.0,
        unit="ms",
        figure=_import,
    )
    yield Target(
        words="client and a resource against importing httpx2 and msgspec",
        bound=1.25,
        unit="×",
        figure=_first,
    )


def _at_work() -> Iterator[Target]:
    for subject, theirs, words, bound, why in (
        (subjects.PAGE, "msgspec", "msgspec alone, the same classes", 1.15, _AMOUNTS),
        (subjects.PAGE, "pydantic", "pydantic with Decimal", 0.5, ""),
        (subjects.PAGE, "attrs", f"{CLIENT}'s attrs", 0.33, ""),
        (subjects.UNKNOWN, "msgspec-ignoring", "msgspec ignoring them", 2.0, _NEW),
        (subjects.CALL, "httpx2", "httpx2 alone, its answer not read", 1.15, ""),
        (subjects.CALLS, "httpx2 and msgspec", "httpx2 and msgspec", 1.15, ""),
    ):
        yield Target(
            words=f"{subject}, against {words}",
            bound=bound,
            unit="×",
            figure=_against(subject, theirs),
            why=why,
        )


def _against(subject: str, theirs: str) -> Figure:
    return partial(
        found.number_ratio,
        part="using",
        subject=subject,
        ours=OURSELVES,
        theirs=theirs,
    )


def _lines(results: Results) -> float | None:
    held = found.row(results, "ledgerbee", OURS)
    return None if held is None or held.lines is None else float(held.lines)


def _started(results: Results, name: str) -> float | None:
    return found.beyond(results, "using", subjects.START, name, subjects.PYTHON)


def _import(results: Results) -> float | None:
    seconds = _started(results, subjects.PACKAGE)
    return None if seconds is None else seconds * 1000


def _first(results: Results) -> float | None:
    ours = _started(results, subjects.FIRST)
    libraries = _started(results, subjects.LIBRARIES)
    return None if ours is None or not libraries else ours / libraries
