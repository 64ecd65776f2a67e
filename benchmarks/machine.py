"""The machine in general words: enough to judge a figure by."""

import os
import platform

import psutil

GIBIBYTE = 1024**3


def machine() -> str:
    """Return cores, memory, system, Python, and the load of the moment."""
    memory = round(psutil.virtual_memory().total / GIBIBYTE)
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, {memory} GiB of memory, {platform.system()}, "
        f"{platform.python_implementation()} {platform.python_version()}; "
        f"load {load:.1f} when it began"
    )
