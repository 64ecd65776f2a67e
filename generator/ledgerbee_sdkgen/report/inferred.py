"""How well a reconstruction did, for people and for programs."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from ledgerbee_sdkgen.diff.inferred import MISSING, Mistake, Verdict
from ledgerbee_sdkgen.report.plain import harmless
from ledgerbee_sdkgen.report.text import counted


def verdict_text(verdict: Verdict) -> str:
    """Return what had been guessed wrongly, operation by operation."""
    lines = ["the reconstruction gives way to the true document", *_tallies(verdict)]
    for heading, said, mistakes in _groups(verdict):
        lines += ["", f"{heading} ({len(mistakes)}):"]
        for operation, held in _by_operation(mistakes):
            lines.append(f"  {harmless(operation)}")
            lines += [f"    {harmless(_sentence(one, said))}" for one in held]
    return "\n".join(lines)


def verdict_markdown(verdict: Verdict) -> str:
    """Return the same as Markdown, a table for each kind of mistake."""
    lines = ["## The reconstruction gives way to the true document", ""]
    lines += [f"- {one}" for one in _tallies(verdict)]
    for heading, said, mistakes in _groups(verdict):
        lines += [
            "",
            f"### {heading[:1].upper()}{heading[1:]} ({len(mistakes)})",
            "",
            f"| operation | what | {said} | true is |",
            "|---|---|---|---|",
        ]
        lines += [
            f"| {_code(one.operation)} | {_code(one.what)}{_others(one)} "
            f"| {_code(one.believed)} | {_true(one)} |"
            for one in mistakes
        ]
    return "\n".join(lines)


def verdict_record(verdict: Verdict) -> dict[str, object]:
    """Return the same for programs."""
    return {
        "inferred": verdict.inferred,
        "documented": verdict.documented,
        "unjudged": verdict.unjudged,
        "unknownOperations": verdict.more,
        "mistakes": [
            {
                "operation": one.operation,
                "what": one.what or None,
                "known": "inferred" if one.is_inferred else "documented",
                "believed": one.believed,
                "true": None if one.true == MISSING else one.true,
                "perhaps": one.perhaps or None,
                "otherPlaces": one.others,
            }
            for one in verdict.mistakes
        ],
    }


def _tallies(verdict: Verdict) -> Iterator[str]:
    for word, total, is_inferred in (
        ("inferred", verdict.inferred, True),
        ("documented", verdict.documented, False),
    ):
        wrong = len(verdict.wrong(inferred=is_inferred))
        share = f" ({(total - wrong) / total:.1%})" if total else ""
        yield f"{word}: {total - wrong} of {counted(total, 'fact')} right{share}"
    if verdict.unjudged:
        where = "within what is not there"
        yield f"not judged: {counted(verdict.unjudged, 'fact')} {where}"
    if verdict.more:
        yield f"not known before: {counted(verdict.more, 'operation')}"


def _groups(verdict: Verdict) -> Iterator[tuple[str, str, tuple[Mistake, ...]]]:
    if found := verdict.wrong(inferred=True):
        yield "inferred wrongly", "inferred", found
    if found := verdict.wrong(inferred=False):
        yield "otherwise than documented", "documented", found


def _by_operation(mistakes: Sequence[Mistake]) -> Iterator[tuple[str, list[Mistake]]]:
    for operation, held in groupby(mistakes, key=lambda one: one.operation):
        yield operation, list(held)


def _sentence(mistake: Mistake, said: str) -> str:
    if not mistake.what:
        if mistake.true == MISSING:
            return f"{said}; there is no such operation"
        return f"{said}; true is {_code(mistake.true)}"
    told = f"{said} {_code(mistake.believed)}, true is {_true(mistake)}"
    return f"{mistake.what}: {told}{_others(mistake)}"


def _true(mistake: Mistake) -> str:
    if mistake.true != MISSING:
        return _code(mistake.true)
    perhaps = f" (perhaps {_code(mistake.perhaps)})" if mistake.perhaps else ""
    return f"{MISSING}{perhaps}"


def _others(mistake: Mistake) -> str:
    if not mistake.others:
        return ""
    return f" (and in {counted(mistake.others, 'more place')})"


def _code(text: str) -> str:
    """Return `text` as code in a cell of a table; nothing of it becomes markup."""
    plain = harmless(text).replace("`", "'").replace("|", "\\|")
    return f"`{plain}`" if plain else ""
