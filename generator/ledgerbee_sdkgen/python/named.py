"""An API with its Python names: kept, chosen, and proposed."""

from msgspec import Struct

from ledgerbee_sdkgen.codes import diagnostic
from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.diagnostics import Findings, Location
from ledgerbee_sdkgen.failures import InputError
from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.shapes import keys_of
from ledgerbee_sdkgen.python.continuity import keep_names
from ledgerbee_sdkgen.python.identity import identity
from ledgerbee_sdkgen.python.lock import PATH
from ledgerbee_sdkgen.python.names import Names, assign_names
from ledgerbee_sdkgen.python.pins import NO_PINS, Pins
from ledgerbee_sdkgen.python.renames import with_renames
from ledgerbee_sdkgen.python.surface import surface_of
from ledgerbee_sdkgen.python.symbols import Surface


class NamedApi(Struct, frozen=True, kw_only=True):
    """An API with the Python names of everything in it."""

    api: Api
    names: Names
    surface: Surface


def name_api(
    api: Api, settings: Settings, known: Surface | None, findings: Findings
) -> NamedApi:
    """Return `api` with its names: those of `known` for what it had already.

    Raises:
        InputError: if the configuration renames to what cannot be.
    """
    config = settings.config
    pins = NO_PINS
    if known is not None:
        kept = keep_names(known, api, config)
        api, pins = kept.api, kept.pins
        for name in kept.given_up:
            message = f"`{name}` is a name that the client needs for itself now"
            place = Location(file=(settings.output / PATH).as_posix())
            findings.add(diagnostic("O006", message, place))
    named = _named(api, settings, pins)
    if not config.rename:
        return named
    places = {place: name for name, place in keys_of(api.schemas).items()}
    pins, refused = with_renames(pins, named.surface, places, config.rename)
    errors = []
    for one in refused:
        place = settings.location(f"rename[{one.number}]")
        found = diagnostic("C005" if one.is_unmatched else "C004", one.reason, place)
        findings.add(found)
        errors += [] if one.is_unmatched else [found]
    if errors:
        raise InputError(errors)
    return _named(api, settings, pins)


def _named(api: Api, settings: Settings, pins: Pins) -> NamedApi:
    naming = settings.config.naming
    names = assign_names(api, naming, client=identity(settings).class_, pins=pins)
    surface = surface_of(api, names)
    return NamedApi(api=api, names=names, surface=surface)
