"""Start a process from a small one, and write down what it took.

Linux counts to the peak memory of a process what the one had that started it, until
the new program is loaded (`setmax_mm_hiwater_rss` of its kernel). The process that
makes the page has read large documents; this one has nothing but Python.

A program of its own: the file to write to, then the words of the command.
"""

import os
import sys
import time


def main() -> None:
    """Run the command; write exit code, wall, CPU seconds, and its `ru_maxrss`."""
    report, *words = sys.argv[1:]
    began = time.perf_counter()
    process = os.posix_spawn(words[0], words, os.environ)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - began
    code = os.waitstatus_to_exitcode(status)
    taken = usage.ru_utime + usage.ru_stime
    with open(report, "w", encoding="ascii") as file:
        file.write(f"{code} {wall} {taken} {usage.ru_maxrss}")


if __name__ == "__main__":
    main()
