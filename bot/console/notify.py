"""A word to systemd, where it waits for one: https://www.freedesktop.org/software/systemd/man/sd_notify.html"""

import socket
from contextlib import suppress

from bot.config import Systemd

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"


class Notify:
    """Says how it goes. It is no fault of ours where nobody listens."""

    def __init__(self, chosen: Systemd) -> None:
        path = chosen.socket
        self._address = "\0" + path[1:] if path.startswith("@") else path

    def say(self, word: str) -> None:
        """One datagram; never waits."""
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as opened:
            opened.setblocking(False)
            opened.sendto(word.encode(), self._address)

    async def alive(self) -> None:
        """The event loop still turns, or this would not run."""
        self.say(ALIVE)
