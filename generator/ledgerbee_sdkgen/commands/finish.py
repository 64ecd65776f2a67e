"""What a run left that was cut off while it wrote."""

from pathlib import Path

from ledgerbee_sdkgen.config.settings import Settings
from ledgerbee_sdkgen.output import write


def finish(settings: Settings) -> bool:
    """Finish it, inputs that were of it included; tell whether there was one.

    Raises:
        InputError: if it cannot be finished.
    """
    named = (settings.spec, settings.config_file)
    inputs = [Path(one) for one in named if one and one != "-"]
    return write.finish(settings.output, inputs)
