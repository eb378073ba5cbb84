"""The keys, through prompt_toolkit's own pipe."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.adapters.terminal.prompt import Line, Recall, converse
from tests.adapters.terminal.bots import ANA, Echo

ENTER, ESCAPE, CTRL_C, CTRL_D = "\r", "\x1b", "\x03", "\x04"
PASTE, PASTED = "\x1b[200~", "\x1b[201~"


@pytest.fixture
def keyboard() -> Iterator[PipeInput]:
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        yield keys


@dataclass
class Ana:
    """Types `keys`, the last of which leaves."""

    keyboard: PipeInput
    hints: int = 0

    async def types(self, *keys: str, bot: Echo | None = None) -> list[str]:
        bot = bot or Echo()
        line = Line(completer=WordCompleter([]), said=self._said, leave_hint=self._hint, output=DummyOutput())
        self.keyboard.send_text("".join(keys))
        await converse(bot, line, ANA)
        return bot.heard

    async def _said(self) -> Sequence[str]:
        return ()

    def _hint(self) -> None:
        self.hints += 1


@pytest.fixture
def ana(keyboard: PipeInput) -> Ana:
    return Ana(keyboard)


async def test_enter_sends_and_ctrl_d_leaves(ana: Ana) -> None:
    assert await ana.types("/start", ENTER, "Ana", ENTER, CTRL_D) == ["/start", "Ana"]


async def test_an_empty_line_is_no_message(ana: Ana) -> None:
    assert await ana.types(ENTER, "  ", ENTER, CTRL_D) == []


async def test_escape_and_enter_begin_a_new_line(ana: Ana) -> None:
    assert await ana.types("called Tom", ESCAPE, ENTER, "met Maria", ENTER, CTRL_D) == [
        "called Tom\nmet Maria"
    ]


async def test_what_is_pasted_is_one_message(ana: Ana) -> None:
    assert await ana.types(PASTE, "called Tom\r\nmet Maria\n", PASTED, ENTER, CTRL_D) == [
        "called Tom\nmet Maria\n"
    ]


async def test_ctrl_c_clears_the_line(ana: Ana) -> None:
    assert await ana.types("called Tom", CTRL_C, "met Maria", ENTER, CTRL_D) == ["met Maria"]
    assert ana.hints == 0


async def test_ctrl_c_twice_on_an_empty_line_leaves(ana: Ana) -> None:
    assert await ana.types(CTRL_C, CTRL_C) == []
    assert ana.hints == 1


async def test_ctrl_c_counts_anew_after_typing(ana: Ana) -> None:
    assert await ana.types(CTRL_C, "x", CTRL_C, CTRL_C, "called Tom", ENTER, CTRL_D) == ["called Tom"]
    assert ana.hints == 2


async def test_a_message_that_was_not_taken_is_there_to_be_sent_again(ana: Ana) -> None:
    bot = Echo(refuse="called Tom")
    assert await ana.types("called Tom", ENTER, ENTER, CTRL_D, bot=bot) == ["called Tom", "called Tom"]


async def test_bytes_that_are_no_text_are_replaced(ana: Ana) -> None:
    ana.keyboard.send_bytes(b"caf\xe9")
    assert await ana.types(" with Tom", ENTER, CTRL_D) == ["caf\ufffd with Tom"]


async def recalled(recall: Recall) -> list[str]:
    await recall.refresh()
    return [text async for text in recall.load()]


async def test_earlier_messages_are_recalled_newest_first() -> None:
    async def said() -> Sequence[str]:
        return ["met Maria", "met Maria", "called Tom", "met Maria"]

    assert await recalled(Recall(said)) == ["met Maria", "called Tom", "met Maria"]


async def test_what_was_deleted_is_not_recalled() -> None:
    kept = ["met Maria", "called Tom"]

    async def said() -> Sequence[str]:
        return kept

    recall = Recall(said)
    assert await recalled(recall) == ["met Maria", "called Tom"]
    kept.remove("met Maria")
    recall.append_string("forget Maria")
    assert await recalled(recall) == ["called Tom"]
