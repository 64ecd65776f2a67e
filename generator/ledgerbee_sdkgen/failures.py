"""The exceptions that mean "cannot go on"; the rest are diagnostics."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ledgerbee_sdkgen.diagnostics import Diagnostic


class SdkgenError(Exception):
    """Ends a run with exit code 2; its text is written for the person who ran it."""


class InputError(SdkgenError):
    """The spec, the configuration or the output folder is not usable."""

    def __init__(
        self, diagnostics: "Iterable[Diagnostic]", unread: Iterable[str] = ()
    ) -> None:
        self.diagnostics = tuple(diagnostics)
        self.unread = tuple(unread)
        """Documents that can still be read, so that all problems are told at once."""
        super().__init__("\n".join(str(found) for found in self.diagnostics))
