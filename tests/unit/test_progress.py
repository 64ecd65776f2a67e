import io

from ledgerbee_sdkgen.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def work(progress: Progress) -> None:
    progress.stage("reading")
    progress.stage("rendering", 2)
    progress.advance()
    progress.advance()
    progress.done()


def test_a_terminal_sees_stage_and_count_and_a_clear_line_at_the_end() -> None:
    terminal = Terminal()
    work(Progress(terminal))
    shown = terminal.getvalue().split("\r")
    assert shown[1:3] == ["reading", "rendering 0/2"]
    assert shown[-2].strip() == "" == shown[-1]


def test_nothing_is_said_to_a_pipe_or_to_nobody() -> None:
    pipe = io.StringIO()
    work(Progress(pipe))
    work(Progress(None))
    assert pipe.getvalue() == ""
