"""What comes while somebody types stands above their line, and the line stays."""

import asyncio
import io
import re
from collections.abc import Sequence

from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

from bot.adapters.terminal.prompt import Line, converse
from bot.adapters.terminal.screen import Screen
from bot.adapters.terminal.talk import HERE
from bot.core.message import Outbound
from tests.adapters.terminal.bots import ANA, Echo

ENTER, CTRL_D = "\r", "\x04"


class Window(io.StringIO):
    """Where the terminal writes; tells when there is something new."""

    def __init__(self) -> None:
        super().__init__()
        self._new = asyncio.Event()

    def flush(self) -> None:
        self._new.set()

    async def shows(self, wanted: str, after: int = 0) -> int:
        """Wait until this is there, past that place; the place behind it."""
        while (place := self.plain().find(wanted, after)) < 0:
            self._new.clear()
            await self._new.wait()
        return place + len(wanted)

    def plain(self) -> str:
        return re.sub(r"\x1b\[[0-?]*[@-~]", "", self.getvalue())


async def nothing_said() -> Sequence[str]:
    return ()


async def test_a_message_while_typing() -> None:
    window = Window()
    output = Vt100_Output(window, lambda: Size(24, 80), term="xterm")
    with create_pipe_input() as keys, create_app_session(input=keys, output=output):
        screen = Screen(output, str)
        line = Line(completer=WordCompleter([]), said=nothing_said, leave_hint=str, output=output)
        bot = Echo()
        talk = asyncio.create_task(converse(bot, line, ANA))
        keys.send_text("called ")
        typed = await window.shows("called")
        await screen.send(Outbound(1, HERE, "Good morning."))
        said = await window.shows("Good morning.\r\n\r\n", typed)
        await window.shows("> called", said)
        keys.send_text("Tom" + ENTER + CTRL_D)
        await talk
    assert bot.heard == ["called Tom"]
