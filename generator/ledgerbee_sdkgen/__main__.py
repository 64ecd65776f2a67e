"""The process: `python -m ledgerbee_sdkgen`, and the command of the same name."""

import gc
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line; an interrupt is one from the first moment on."""
    # What is imported stays: to look for garbage in it again and again takes long. From
    # `running.run` on it is looked for in the rest.
    gc.disable()
    try:
        from ledgerbee_sdkgen import cli
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(130)
    cli.main()


if __name__ == "__main__":
    main()
