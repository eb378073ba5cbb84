"""What a message of the bot is about, for whoever replies to it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.commands.understood import LOGS, understood
from bot.core.memory import Memory
from bot.core.outbox import Queued
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.understanding.occasion import occasion
from bot.understanding.report import Act, Report
from bot.understanding.smalltalk import says_something

#: Words that stand for whoever was spoken of.
THEIRS = re.compile(r"\b(?:his|their|her(?=\s+[^\W\d_]+\s+(?:is|was|has|are)\b))", re.IGNORECASE)
THEM = re.compile(r"\b(?:she|he|they|her|him|them)\b", re.IGNORECASE)
MET = re.compile(r"\b(?:met|saw)\b", re.IGNORECASE)


def told_in(shown: Queued) -> int:
    """The message that the shown one tells of: a reply to a tap says it in its Undo."""
    undo = (one.does.args.get("message") for one in shown.say.choices if one.does.command == "undo")
    return int(next(filter(None, undo), shown.answers or 0))


def replied_to(turn: Turn) -> int | None:
    """The message whose entries are told in what was replied to; None where nothing was logged in it.

    Raises Refusal where none of them holds any more.
    """
    shown = turn.about
    if shown is None or turn.pressed or shown.person != turn.person.id:
        return None
    messages = dict.fromkeys((told_in(shown), shown.answers or 0))
    for message in messages:
        if Memory(turn).holding(message):
            return message
    if any(turn.stores.ledger.of_message(message) for message in messages):
        raise Refusal("undo-done")
    return None


def only_contact(turn: Turn) -> int | None:
    """The one contact that what was replied to is about; None where it is about several, or nobody."""
    shown = turn.about
    if shown is None or shown.person != turn.person.id:
        return None
    memory = Memory(turn)
    held = memory.holding(told_in(shown))
    found = {one.contact for one in held if one.kind is not Kind.UNDO}
    found = found or {number for one in shown.say.choices for number in _numbers(one.does.args)}
    there = {contact.id for one in found if (contact := memory.contact(one)) is not None}
    return there.pop() if len(there) == 1 else None


def _numbers(args: Mapping[str, str]) -> Iterator[int]:
    """The contacts that a choice's arguments name."""
    for name, value in args.items():
        if name == "contact" and value.isdecimal():
            yield int(value)
        elif re.fullmatch(r"#[0-9]{1,9}", value):
            yield int(value[1:])


def of_them(turn: Turn, text: str) -> tuple[Report, int] | None:
    """What a text that names nobody says of the one contact that what was replied to is about.

    The report in which they are named, and who they are; None where it says nothing of them.
    """
    contact = only_contact(turn)
    if contact is None or not says_something(text):
        return None
    report = _read(turn, text, Memory(turn).derived(contact).name)
    return None if report is None else (report, contact)


def _read(turn: Turn, text: str, name: str) -> Report | None:
    """The text with the name in the place of its pronoun, or at its end."""
    for pattern, instead in ((THEIRS, f"{name}'s"), (THEM, name)):
        named, count = pattern.subn(lambda _, instead=instead: instead, text, count=1)  # type: ignore[misc]
        if count:
            report = understood(turn, named)
            return _in_own_words(report, text) if report.act in LOGS else None
    report = understood(turn, f"{text} with {name}")
    kinds = {one.kind for one in report.readings}
    sure = report.act is Act.PLAN or (
        report.act is Act.LOG
        and (kinds <= {Kind.CALL, Kind.CONVERSATION} or bool(occasion(text)) or bool(MET.search(text)))
    )
    return _in_own_words(report, text) if sure else None


def _in_own_words(report: Report, text: str) -> Report:
    """A follow-up is kept as it was typed."""
    return replace(report, follow_up_words=text) if report.follow_up_words else report
