"""A terminal that keeps what is typed while an answer is on its way."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def quiet(terminal: int) -> Iterator[None]:
    """Between prompts, keys are neither echoed nor obeyed as line editing: they wait for the next prompt.

    Ctrl-C still interrupts. `terminal` is the descriptor of the keyboard. On Windows nothing is changed.
    """
    try:
        import termios
    except ImportError:
        yield
        return
    before = termios.tcgetattr(terminal)
    changed = termios.tcgetattr(terminal)
    changed[0] &= ~termios.ICRNL
    changed[3] &= ~(termios.ECHO | termios.ICANON)
    termios.tcsetattr(terminal, termios.TCSANOW, changed)
    try:
        yield
    finally:
        with suppress(termios.error):  # it may be gone by now
            termios.tcsetattr(terminal, termios.TCSANOW, before)
