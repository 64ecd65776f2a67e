"""The version of the generator: of its distribution, and on record in what it made."""

VERSION = "0.1.0"
