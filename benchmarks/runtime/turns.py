"""Contenders in turn, A B A B, so that what else the machine does meets all alike."""

import gc
import time
import tracemalloc
from collections.abc import Callable, Mapping
from typing import Any


def in_turn(
    contenders: Mapping[str, Callable[[], object]], rounds: int
) -> dict[str, list[float]]:
    """Return the CPU seconds of each contender in each of `rounds`, by its name.

    Each runs once before, unmeasured. They are those of this process, all threads.
    """
    for run in contenders.values():
        run()
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            gc.collect()
            before = time.process_time()
            made = run()
            taken[name].append(time.process_time() - before)
            del made
    return taken


def kept_bytes(run: Callable[[], Any]) -> int:
    """Return the bytes that Python has allocated for what `run` returns."""
    run()
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        made = run()
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        del made
        return after - before
    finally:
        tracemalloc.stop()
