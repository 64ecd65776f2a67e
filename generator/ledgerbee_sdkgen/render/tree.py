"""Planned files and the run-time library as a tree of text."""

from collections.abc import Iterable, Mapping

from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.render.environment import depending, make_environment, render
from ledgerbee_sdkgen.render.formatting import Formatter


def render_tree(
    planned: Iterable[PlannedFile],
    *,
    package: str,
    templates: Mapping[str, str],
    others: frozenset[str],
    runtime: Mapping[str, str],
    formatter: Formatter,
    progress: Progress,
) -> dict[str, str]:
    """Return path → text of the distribution, sorted by path.

    `others` are the templates that are not the generator's. The run-time library is
    copied as it is.
    """
    files = tuple(planned)
    environment = make_environment(templates, formatter.cache)
    foreign = depending(environment, templates, others)
    tree = {f"{package}/_runtime/{path}": text for path, text in runtime.items()}
    progress.stage("rendering", len(files))
    for file in files:
        text = render(environment, file.template, file.view)
        is_ours = f"{file.template}.jinja" not in foreign
        tree[file.path] = formatter.formatted(file.path, text, is_ours=is_ours)
        progress.advance()
    formatter.layouts.keep()
    if formatter.cache:
        formatter.cache.tidy()
    return dict(sorted(tree.items()))
