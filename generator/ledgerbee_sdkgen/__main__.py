"""`python -m ledgerbee_sdkgen`."""

from ledgerbee_sdkgen.cli import main

main()
