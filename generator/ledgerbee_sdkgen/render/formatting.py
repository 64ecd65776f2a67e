"""Black's style for everything that is Python."""

import re
from typing import Final

from msgspec import Struct, field

from ledgerbee_sdkgen.failures import SdkgenError
from ledgerbee_sdkgen.render.cache import Cache
from ledgerbee_sdkgen.render.layout import laid_out
from ledgerbee_sdkgen.render.layouts import Layouts
from ledgerbee_sdkgen.render.style import LENGTH

_FENCED: Final = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Formatter(Struct, frozen=True):
    """Lays Python out; black is imported and asked only where that is not certain.

    What black says is kept in the cache, if there is one, and what was laid out
    without it among the layouts.
    """

    cache: Cache | None = None
    layouts: Layouts = Layouts()
    asked: list[str] = field(default_factory=list)
    """What black had to be asked for, that no cache held."""

    def formatted(self, path: str, text: str, *, is_ours: bool) -> str:
        """Return `text` as black has it: Python as a whole, and the Python in Markdown.

        It is ours if the templates of the generator made it, which write black's style
        but for long lines. That of others black reads as a whole.

        Raises:
            SdkgenError: if it is not valid Python, which a template of others can do.
        """
        if path.endswith(".md"):
            return _FENCED.sub(
                lambda fence: f"```python\n{self._python(path, fence[1], is_ours)}```",
                text,
            )
        if path.endswith((".py", ".pyi")):
            return self._python(path, text, is_ours)
        return text

    def _python(self, path: str, text: str, is_ours: bool) -> str:
        is_stub = path.endswith(".pyi")
        if not is_ours:
            return self._black(path, text, LENGTH, is_stub)
        known = self.layouts.of(text, is_stub=is_stub)
        if known is not None:
            return known
        statements: list[str] = []

        def asked(code: str, indent: int) -> str:
            statements.append(code)
            return self._statement(path, code, indent, is_stub)

        made = laid_out(text, asked, blank_lines=1 if is_stub else 2)
        if made is None:
            return self._black(path, text, LENGTH, is_stub)
        if not statements:
            self.layouts.add(text, made, is_stub=is_stub)
        return made

    def _statement(self, path: str, code: str, indent: int, is_stub: bool) -> str:
        """Return a statement as black has it; of a compound one, its header alone."""
        body = "\ndef _(): ..." if code.startswith("@") else ""
        body = "\n    pass" if code.endswith(":") else body
        whole = self._black(path, f"{code}{body}", LENGTH - indent, is_stub)
        lines = whole.rstrip("\n").split("\n")
        return "\n".join(lines[:-1] if body else lines)

    def _black(self, path: str, text: str, length: int, is_stub: bool) -> str:
        from importlib.metadata import version

        key = ("black", version("black"), str(length), str(is_stub), text)
        held = self.cache.get(*key) if self.cache else None
        if held is not None:
            return held.decode()

        import black
        from black.mode import Mode, TargetVersion
        from black.parsing import InvalidInput

        self.asked.append(path)
        mode = Mode({TargetVersion.PY311}, line_length=length, is_pyi=is_stub)
        try:
            made = black.format_str(text, mode=mode)
        except InvalidInput as error:
            raise SdkgenError(f"{path}: error: not valid Python: {error}") from error
        if self.cache:
            self.cache.put(made.encode(), *key)
        return made
