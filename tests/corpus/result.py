"""What was found out about one document."""

from dataclasses import dataclass, field


@dataclass(kw_only=True)
class Result:
    """Everything that the table says of a document, and what it is made of.

    Lists hold a line for each problem; an empty one is what is hoped for.
    """

    document: str
    operations: int = 0
    """In the document, by a plain count."""
    methods: int = 0
    """Of those, the ones that are a method of the client."""
    whole: int = 0
    assumed: int = 0
    degraded: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    """How many operations each code is the reason of, as `R045 assumed`."""
    lines: int = 0
    """Lines of Python and stubs that were written."""
    refused: list[str] = field(default_factory=list)
    """Why nothing was written."""
    broken: list[str] = field(default_factory=list)
    """Files that do not compile, modules that do not import, models not to decode."""
    mypy: list[str] = field(default_factory=list)
    pyright: list[str] = field(default_factory=list)
    stubtest: list[str] = field(default_factory=list)
    black: list[str] = field(default_factory=list)
    calls: int = 0
    """How many calls were made: each operation with required and with all arguments."""
    seen: list[list[str]] = field(default_factory=list)
    """Pairs of an operation and what in its calls is against the contract."""
    violations: list[str] = field(default_factory=list)
    """Of the contract, and ours."""
    excused: dict[str, int] = field(default_factory=dict)
    """How many the document itself causes, by the name of the reason."""
    stale: list[str] = field(default_factory=list)
    """Reasons that were reviewed, and are of nothing."""
    seconds: dict[str, float] = field(default_factory=dict)
    """How long each step took; never in the table."""

    @property
    def problems(self) -> list[str]:
        """Return all that has to be empty, each with what it is."""
        lists = (
            *("refused", "broken", "mypy", "pyright", "stubtest", "black"),
            "stale",
        )
        return [
            *(f"{name}: {one}" for name in lists for one in getattr(self, name)),
            *(f"violation: {one}" for one in self.violations),
        ]
