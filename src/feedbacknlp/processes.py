"""Further cores of this machine: threads for numbers, another process for all else."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from threading import Thread
from typing import IO, TypeVar

__all__ = ["call_beside", "count_cores", "map_on_cores", "one_thread_algebra"]

Item = TypeVar("Item")
Result = TypeVar("Result")

# A fresh interpreter, on every system alike: a forked one would hold locks of threads that it does not have, and
# multiprocessing would run a script again that does not guard its main part.
_CHILD = """
import pickle, signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
sys.path[:] = pickle.load(sys.stdin.buffer)
function, arguments = pickle.load(sys.stdin.buffer)
function(*arguments)
"""


def count_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map_on_cores(function: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
    """What a function gives for each item, in their order; each core works on items of its own.

    Parameters
    ----------
    function : callable
        Spends its time in products of matrices and the like, which leave the interpreter to others.
    items : iterable
    """
    with one_thread_algebra(), ThreadPoolExecutor(count_cores()) as pool:
        return list(pool.map(function, items))


@contextmanager
def one_thread_algebra() -> Iterator[None]:
    """Have linear algebra use one thread while the block runs: two that share every small product wait for each other,
    and where other programs are at work, too, they wait eight times as long as they work."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, user_api="blas"):
        yield


@contextmanager
def call_beside(function: Callable[..., object], *arguments: object) -> Iterator[Callable[[], bool]]:
    """Have a function called in another process while the block runs.

    Parameters
    ----------
    function : callable
        Of a module; what it does must be something that can be seen from here, such as a file. Its value is lost.
    *arguments
        What pickle can send. They must not change while the block runs.

    Yields
    ------
    callable, () -> bool
        Waits until the function has ended, and tells whether it ended well. Where it did not, for whatever reason (one
        core only, no process, no memory, the function failed), who calls does the work here and meets the reason. A
        process that nobody waited for ends with the block.
    """
    process = _start()
    if process is None:
        yield lambda: False
        return
    assert process.stdin is not None
    sender = Thread(target=_send, args=(process.stdin, function, arguments), daemon=True)
    sender.start()

    def wait() -> bool:
        sender.join()
        return process.wait() == 0

    try:
        yield wait
    finally:
        process.kill()
        sender.join()
        process.wait()


def _start() -> subprocess.Popen[bytes] | None:
    """A waiting process, or None where there is no core or no interpreter for it."""
    if count_cores() < 2 or not sys.executable:
        return None
    try:
        return subprocess.Popen(
            [sys.executable, "-c", _CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None


def _send(stream: IO[bytes], function: Callable[..., object], arguments: tuple[object, ...]) -> None:
    """In a thread of its own: the other process reads as it finds the modules, and a pipe holds little."""
    # one that ended early, or what can not be pickled, shows in how the process ends
    with suppress(OSError, pickle.PicklingError, AttributeError, TypeError), stream:
        pickle.dump(sys.path, stream)
        pickle.dump((function, arguments), stream, protocol=pickle.HIGHEST_PROTOCOL)
