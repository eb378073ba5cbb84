"""The line being typed: editing, history, and the keys that are ours."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from itertools import groupby

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import Condition, has_focus
from prompt_toolkit.history import History
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
from prompt_toolkit.output import Output
from prompt_toolkit.patch_stdout import patch_stdout

from bot.adapters.terminal.screen import STYLE
from bot.adapters.terminal.shown import BIDI
from bot.adapters.terminal.talk import Bot, Speaker

PROMPT = "> "
#: Lines of the menu of what may come next.
MENU = 6

#: What was said before, newest first.
Said = Callable[[], Awaitable[Sequence[str]]]


class Interrupted(Exception):
    """The process was sent an interrupt while a line was being typed."""


class Recall(History):
    """Earlier messages, asked for anew for each prompt: what was deleted is not offered again."""

    def __init__(self, said: Said) -> None:
        super().__init__()
        self._said = said
        self._kept: list[str] = []

    async def refresh(self) -> None:
        """Ask what there is now; the same twice in a row counts once."""
        self._kept = [text for text, _ in groupby(await self._said())]

    async def load(self) -> AsyncGenerator[str, None]:
        """Newest first."""
        for text in self._kept:
            yield text

    def append_string(self, string: str) -> None:
        """Nothing to do: a message that was taken comes back through `said`."""

    def load_history_strings(self) -> Iterable[str]:
        return self._kept

    def store_string(self, string: str) -> None:
        """Nothing is stored here."""


class Straight(Processor):
    """Shows characters that would change the direction of what follows as a sign of their own."""

    _SIGNS = str.maketrans(dict.fromkeys(BIDI, "\N{REPLACEMENT CHARACTER}"))

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """One for one, so that the cursor stays where it is."""
        return Transformation(
            [(style, text.translate(self._SIGNS)) for style, text, *_ in transformation_input.fragments]
        )


class Line:
    """The prompt. `leave_hint` is told when Ctrl-C was pressed once on an empty line."""

    def __init__(
        self,
        *,
        completer: Completer,
        said: Said,
        leave_hint: Callable[[], None],
        output: Output,
    ) -> None:
        self._leaving = False
        self._leave_hint = leave_hint
        self._recall = Recall(said)
        self._session: PromptSession[str] = PromptSession(
            [("class:prompt", PROMPT)],
            multiline=True,
            prompt_continuation=" " * len(PROMPT),
            completer=completer,
            # Only then are lines kept free for the menu; at other times the prompt stays at the bottom.
            complete_while_typing=Condition(lambda: self._session.default_buffer.text.startswith("/")),
            reserve_space_for_menu=MENU,
            history=self._recall,
            input_processors=[Straight()],
            key_bindings=self._keys(),
            enable_suspend=True,
            style=STYLE,
            include_default_pygments_style=False,
            output=output,
        )
        self._session.default_buffer.on_text_changed += self._stay

    async def read(self, begun: str = "") -> str:
        """What was typed, with `begun` there already. Raises EOFError at the end, and Interrupted."""
        await self._recall.refresh()
        typed = await self._session.prompt_async(default=begun)
        # Bytes that are no UTF-8 come as lone surrogates, and on Windows a rare letter as two of them.
        return typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _stay(self, buffer: object) -> None:
        self._leaving = False

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        typing = has_focus(DEFAULT_BUFFER)

        @keys.add("enter", filter=typing)
        def _(event: KeyPressEvent) -> None:
            """Send; but a command picked from the menu that still needs something stays."""
            buffer = event.current_buffer
            picked = buffer.complete_state and buffer.complete_state.current_completion
            if picked and picked.text.endswith(" "):
                buffer.complete_state = None
            else:
                buffer.validate_and_handle()

        @keys.add("escape", "enter", filter=typing)
        def _(event: KeyPressEvent) -> None:
            event.current_buffer.insert_text("\n")

        @keys.add("c-c", filter=typing)
        def _(event: KeyPressEvent) -> None:
            """Clear the line; on an empty one twice, leave."""
            if event.current_buffer.text:
                event.current_buffer.reset()
            elif self._leaving:
                event.app.exit(exception=EOFError())
            else:
                self._leaving = True
                self._leave_hint()

        @keys.add("<sigint>")
        def _(event: KeyPressEvent) -> None:
            event.app.exit(exception=Interrupted())

        return keys


async def converse(bot: Bot, line: Line, speaker: Speaker) -> None:
    """Hand over what is typed and send the replies, until it ends. Raises Interrupted.

    Replies that come while something is being typed stand above it.
    """
    with patch_stdout():
        await bot.catch_up()
        begun = ""
        while True:
            try:
                text = await line.read(begun)
            except EOFError:
                return
            begun = ""
            if text.strip() and not await bot.answer(speaker.says(text)):
                begun = text
