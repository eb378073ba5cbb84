"""What a message comes to: a button, a command, an answer to an open question, or free text."""

from collections.abc import Sequence

from bot.core import token
from bot.core.command import Registry
from bot.core.message import Inbound
from bot.core.route import parse
from bot.core.stores import Queued
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Invocation, Say

#: What is read of a message; as long as Telegram lets one be. A longer one is refused, not cut.
LONGEST_TEXT = 4096


class Answering:
    """Routes a message to what answers it. `key` signs buttons (see token.py)."""

    def __init__(self, registry: Registry, key: bytes) -> None:
        self._registry = registry
        self._key = key

    def __call__(self, turn: Turn, inbound: Inbound) -> Sequence[Say]:
        """The replies. Raises Refusal and ParseProblem."""
        if inbound.token:
            return self._press(turn, inbound.token)
        text = inbound.text.strip()
        _check(inbound.text, text)
        invocation = parse(text, self._registry.commands)
        changed = self._changed(turn, inbound)
        if changed is not None and (invocation is None or invocation.command == "log"):
            return self._registry.edited(turn, changed, text)
        if invocation is not None:
            return self._registry.run(turn, invocation)
        return self._digit(turn, text) or self._answer(turn, text) or self._registry.free_text(turn, text)

    def _press(self, turn: Turn, pressed: str) -> Sequence[Say]:
        invocation = self._read(pressed, token.audience(turn.person.id, turn.address))
        if invocation is None and turn.group is not None:
            invocation = self._read(pressed, token.audience(None, turn.group))
        if invocation is None:
            raise Refusal("button-unknown")
        return self._do(turn, invocation)

    def _read(self, pressed: str, audience: str) -> Invocation | None:
        return token.read(pressed, audience, self._key, self._registry.commands)

    def _do(self, turn: Turn, invocation: Invocation) -> Sequence[Say]:
        turn.pressed = True
        if turn.about is not None and turn.about.person is not None:
            turn.stores.outbox.close_choices(turn.about.id)
        return self._registry.run(turn, invocation)

    def _changed(self, turn: Turn, inbound: Inbound) -> int | None:
        """The earlier message whose text this one replaces."""
        if not inbound.edits:
            return None
        return turn.stores.inbox.event(turn.person.id, inbound.address.platform, inbound.edits)

    def _digit(self, turn: Turn, text: str) -> Sequence[Say] | None:
        """A bare digit presses that choice of the newest message that still has some."""
        if not (text.isascii() and text.isdecimal() and len(text) <= 2):
            return None
        shown = turn.stores.outbox.newest(turn.person.id, turn.address, offering=True)
        asked = turn.stores.questions.newest(turn.person.id, turn.address)
        if shown is None or (asked is not None and asked.facts.get("digits")):
            return None
        chosen = _nth(shown, int(text))
        if chosen is None:
            raise Refusal("no-such-choice", count=len(shown.say.choices))
        turn.about = shown
        return self._do(turn, chosen)

    def _answer(self, turn: Turn, text: str) -> Sequence[Say] | None:
        question = turn.stores.questions.newest(turn.person.id, turn.address)
        if question is None:
            return None
        return self._registry.answers[question.key](turn, question, text)


def _nth(shown: Queued, number: int) -> Invocation | None:
    choices = shown.say.choices
    return choices[number - 1].does if 1 <= number <= len(choices) else None


def _check(raw: str, text: str) -> None:
    """Refuse what no rule could read: nothing, too much, or bytes that are no text."""
    if not text:
        raise Refusal("empty-text")
    if len(raw) > LONGEST_TEXT:
        raise Refusal("too-long", length=len(raw), most=LONGEST_TEXT)
    unreadable = sum(1 for char in text if not char.isprintable() and char not in "\n\t\r")
    if unreadable > len(text) // 10:
        raise Refusal("not-text")
