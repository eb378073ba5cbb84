"""Bots to talk to in tests of the terminal."""

from collections.abc import Awaitable, Callable

from bot.adapters.terminal.talk import Speaker
from bot.core.message import Inbound, Outbound

ANA = Speaker.named("ana", "Europe/Berlin")

Send = Callable[[Outbound], Awaitable[str]]


class Echo:
    """Repeats what it is told, through `send` where there is one; refuses what it is told to `refuse`."""

    def __init__(self, send: Send | None = None, *, refuse: str = "") -> None:
        self.heard: list[str] = []
        self._send = send
        self._refuse = refuse

    async def answer(self, inbound: Inbound) -> bool:
        self.heard.append(inbound.text)
        if self._refuse and inbound.text == self._refuse:
            self._refuse = ""
            return False
        if self._send is not None:
            await self._send(Outbound(len(self.heard), inbound.address, f"You said {inbound.text}."))
        return True

    async def catch_up(self) -> None: ...
