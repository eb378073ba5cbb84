"""What a message comes to: a button, a command, somebody else's words or card, an answer, or free text."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core import token
from bot.core.command import Registry
from bot.core.message import Inbound
from bot.core.outbox import Queued
from bot.core.route import filled_in, parse
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Invocation, Phrase, Say, say

#: Stands where there was no letter (see bounds.py).
NO_LETTER = "\N{REPLACEMENT CHARACTER}"
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
        if inbound.deletes:
            return self._deleted(turn, inbound)
        if inbound.does is not None:
            return self._filled_in(turn, inbound.does)
        if inbound.contact is not None:
            return self._registry.arrivals.shared(turn, inbound.contact)
        text = inbound.text.strip()
        if not text and (inbound.file is not None or inbound.unread):
            return [_unreadable(inbound)]
        _check(inbound.text, text)
        if inbound.passed_on:
            if self._changed(turn, inbound) is not None:
                return ()  # it is logged, and what others wrote is theirs to change
            return self._registry.arrivals.passed_on(turn, inbound)
        replies = self._text(turn, inbound, text)
        if inbound.file is not None and replies:
            return [*replies[:-1], replies[-1].also(Phrase("file-left"))]
        return replies

    def _text(self, turn: Turn, inbound: Inbound, text: str) -> Sequence[Say]:
        invocation = parse(text, self._registry.commands)
        changed = self._changed(turn, inbound)
        if changed is not None and (invocation is None or invocation.command == "log"):
            return self._registry.edited(turn, changed, text)
        if invocation is not None:
            anew = changed is not None and self._registry.take_back(turn, changed)
            replies = self._registry.run(turn, invocation)
            return _read_again(replies) if anew else replies
        return self._digit(turn, text) or self._answer(turn, text) or self._registry.free_text(turn, text)

    def _deleted(self, turn: Turn, inbound: Inbound) -> Sequence[Say]:
        message = turn.stores.inbox.event(turn.person.id, inbound.address.platform, inbound.deletes)
        return () if message is None else self._registry.arrivals.deleted(turn, message)

    def _filled_in(self, turn: Turn, asked: Invocation) -> Sequence[Say]:
        for value in asked.args.values():
            if value.strip():
                _check(value, value.strip())
        return self._registry.run(turn, filled_in(asked, self._registry.commands))

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
        inbox = turn.stores.inbox
        message = inbox.event(turn.person.id, inbound.address.platform, inbound.edits)
        if message is not None:
            inbox.changes(turn.message, message)
        return message

    def _digit(self, turn: Turn, text: str) -> Sequence[Say] | None:
        """A bare digit presses that choice of what was replied to, or of the newest message with any."""
        if not (text.isascii() and text.isdecimal() and len(text) <= 2):
            return None
        shown = turn.about
        if (shown is None or not shown.say.choices) and not _of_everybody(turn):
            shown = turn.stores.outbox.newest(turn.person.id, turn.address, offering=True)
        asked = _asked(turn)
        if shown is None or not shown.say.choices or (asked is not None and asked.facts.get("digits")):
            return None
        chosen = _nth(shown, int(text))
        if chosen is None:
            raise Refusal("no-such-choice", count=len(shown.say.choices))
        turn.about = shown
        return self._do(turn, chosen)

    def _answer(self, turn: Turn, text: str) -> Sequence[Say] | None:
        question = _asked(turn)
        if question is None:
            return None
        return self._registry.answers[question.key](turn, question, text)


def _read_again(replies: Sequence[Say]) -> Sequence[Say]:
    """The same, saying first that it is for the message as it is now."""
    first, *rest = replies or (Say(()),)
    return [replace(first, paragraphs=(Phrase("edited"), *first.paragraphs)), *rest]


def _asked(turn: Turn) -> Question | None:
    """The open question in the message that was replied to, else the one asked last."""
    if turn.about is not None:
        told_by = str(turn.about.answers)
        asked = {choice.does.args.get("question") for choice in turn.about.say.choices}
        for question in reversed(turn.stores.questions.all(turn.person.id)):
            if str(question.id) in asked or question.facts.get("message") == told_by:
                return question
    if _of_everybody(turn):
        return None
    return turn.stores.questions.newest(turn.person.id, turn.address)


def _of_everybody(turn: Turn) -> bool:
    """Whether it replies to what a whole group was told: that answers nothing that they alone were asked."""
    return turn.group is not None and turn.about is not None and turn.about.person is None


def _nth(shown: Queued, number: int) -> Invocation | None:
    choices = shown.say.choices
    return choices[number - 1].does if 1 <= number <= len(choices) else None


def _unreadable(inbound: Inbound) -> Say:
    """Something came without a word that can be read."""
    return say("file-unread") if inbound.file is not None else say("unread-kind", kind=inbound.unread)


def _check(raw: str, text: str) -> None:
    """Refuse what no rule could read: nothing, too much, or bytes that are no text."""
    if not text:
        raise Refusal("empty-text")
    if len(raw) > LONGEST_TEXT:
        raise Refusal("too-long", length=len(raw), most=LONGEST_TEXT)
    unreadable = sum(char == NO_LETTER or not (char.isprintable() or char in "\n\t\r") for char in text)
    if unreadable > len(text) // 10:
        raise Refusal("not-text")
