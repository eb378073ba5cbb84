"""What the bot says, at a keyboard: wrapped, above the line that is being typed."""

from collections.abc import Iterator
from contextlib import suppress

from prompt_toolkit.application import get_app_or_none
from prompt_toolkit.formatted_text import FormattedText, StyleAndTextTuples
from prompt_toolkit.output import Output
from prompt_toolkit.renderer import print_formatted_text
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth

from bot.adapters.terminal.files import Keep
from bot.adapters.terminal.shown import choices, plain
from bot.adapters.terminal.talk import PLATFORM
from bot.core.message import Outbound, TransportError

#: Columns; longer lines are hard to read, however wide the terminal is.
WIDEST = 100

_CALM = "fg:default bg:default"
#: Nothing has a colour of its own, so it fits a light terminal as well as a dark one; NO_COLOR finds nothing
#: to take away. The rules beyond the first two undo what prompt_toolkit colours of itself.
STYLE = Style(
    [
        ("prompt", "bold"),
        ("choice", "bold"),
        ("completion-menu", _CALM),
        ("completion-menu.completion", _CALM),
        ("completion-menu.completion.current", f"{_CALM} reverse"),
        ("completion-menu.meta.completion", f"{_CALM} italic"),
        ("completion-menu.meta.completion.current", f"{_CALM} italic"),
        ("scrollbar.background", _CALM),
        ("scrollbar.button", f"{_CALM} reverse"),
        ("search", f"{_CALM} underline"),
        ("control-character", _CALM),
        ("nbsp", _CALM),
        ("window-too-small", _CALM),
        ("aborting", _CALM),
        ("exiting", _CALM),
    ]
)


class Screen:
    """The transport: prints to `output`; files go to where `keep` puts them."""

    platform = PLATFORM

    def __init__(self, output: Output, keep: Keep) -> None:
        self._output = output
        self._keep = keep

    async def send(self, message: Outbound) -> str:
        """Print it, and an edit too: what stands above can't be changed."""
        fragments = self._sentence(message.text)
        if message.file is not None:
            fragments += self._sentence(self._keep(message.file))
        self._print([*fragments, *self._choices(choices(message))])
        return f"t{message.id}"

    def tell(self, sentence: str) -> None:
        """Print something that is not the bot's."""
        with suppress(TransportError):
            self._print(self._sentence(sentence))

    def _print(self, fragments: StyleAndTextTuples) -> None:
        """An empty line parts it from what comes next; a line being typed moves down.

        prompt_toolkit's own way, `run_in_terminal`, would lose keys that are typed meanwhile.
        """
        app = get_app_or_none()
        typing = app.renderer if app is not None and app.is_running else None
        try:
            if typing is not None:
                typing.erase()
            print_formatted_text(self._output, FormattedText([*fragments, ("", "\n")]), STYLE)
        except OSError as error:
            raise TransportError("the terminal is gone") from error
        if app is not None and typing is not None:
            typing.request_absolute_cursor_position()
            app.invalidate()

    def _sentence(self, text: str) -> StyleAndTextTuples:
        pieces = (piece for line in plain(text).split("\n") for piece in wrapped(line, self._width))
        return [("", f"{piece}\n") for piece in pieces]

    def _choices(self, labels: list[str]) -> StyleAndTextTuples:
        """As many in a line as fit; none is broken in two."""
        fragments: StyleAndTextTuples = []
        column = 0
        for one in labels:
            if column and column + 2 + get_cwidth(one) > self._width:
                fragments.append(("", "\n"))
                column = 0
            gap = "  " if column else ""
            number, _, label = one.partition(" ")
            fragments += [("", gap), ("class:choice", number), ("", f" {label}")]
            column += len(gap) + get_cwidth(one)
        return [*fragments, ("", "\n")] if fragments else []

    @property
    def _width(self) -> int:
        return min(self._output.get_size().columns, WIDEST)


def wrapped(line: str, width: int) -> Iterator[str]:
    """The line in pieces of at most `width` columns, broken at spaces; a longer word stays whole."""
    first, *words = line.split(" ")
    piece = first
    for word in words:
        if get_cwidth(piece) + 1 + get_cwidth(word) <= width or not piece.strip():
            piece += f" {word}"
        else:
            yield piece
            piece = word
    yield piece
