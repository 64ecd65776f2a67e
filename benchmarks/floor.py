"""The least that a check can do: start Python, import click, and hash what is there.

Run as a program with the folders to hash; it imports nothing of ours.
"""

import hashlib
import sys
from pathlib import Path

import click

assert click

for folder in sys.argv[1:]:
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            hashlib.sha256(path.read_bytes()).digest()
