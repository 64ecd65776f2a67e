"""Planned files and the run-time library as a tree of text."""

from collections.abc import Iterable, Mapping

from ledgerbee_sdkgen.progress import Progress
from ledgerbee_sdkgen.python.plan import PlannedFile
from ledgerbee_sdkgen.render.environment import make_environment, render
from ledgerbee_sdkgen.render.formatting import formatted


def render_tree(
    planned: Iterable[PlannedFile],
    *,
    package: str,
    templates: Mapping[str, str],
    runtime: Mapping[str, str],
    progress: Progress,
) -> dict[str, str]:
    """Return path → text of the distribution, sorted by path.

    The run-time library is copied as it is.
    """
    files = tuple(planned)
    environment = make_environment(templates)
    tree = {f"{package}/_runtime/{path}": text for path, text in runtime.items()}
    progress.stage("rendering", len(files))
    for file in files:
        text = render(environment, file.template, file.view)
        tree[file.path] = formatted(file.path, text)
        progress.advance()
    return dict(sorted(tree.items()))
