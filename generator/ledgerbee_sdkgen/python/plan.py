"""A file that is still to be rendered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """Path in the distribution, name of the template, and the view it is given."""

    path: str
    template: str
    view: object
