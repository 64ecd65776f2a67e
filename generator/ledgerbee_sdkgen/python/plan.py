"""A file that is still to be rendered."""

from msgspec import Struct


class PlannedFile(Struct, frozen=True, kw_only=True):
    """Path in the distribution, name of the template, and the view it is given."""

    path: str
    template: str
    view: object
