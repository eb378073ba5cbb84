"""Logging what a person reports, by free text or with /log."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands import doubt
from bot.commands.connects import question_about
from bot.commands.day import progress_made
from bot.commands.record import Record, told
from bot.commands.understood import LOGS, understood
from bot.core.command import Arg, Command
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Say
from bot.understanding.report import Act, Reading, Report


def log(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/log TEXT: what free text does, for those who want to be sure that it is taken as a report."""
    report = understood(turn, args["what"])
    if report.act in LOGS:
        return heard(turn, report, args["what"])
    if not report.mentions:
        raise Refusal("log-nobody")
    note = Reading(report.mentions, Kind.NOTE, words=args["what"])
    return heard(turn, replace(report, act=Act.LOG, readings=(note,)), args["what"])


def heard(turn: Turn, report: Report, text: str) -> list[Say]:
    """Record a report and say so, asking for what is missing."""
    if not any(reading.people for reading in report.readings) and not report.plan_people:
        return [doubt.with_whom(turn)]
    return recorded(turn, Record(turn, report, turn.message, text).run())


def heard_of(turn: Turn, report: Report, contact: int, text: str) -> list[Say]:
    """Record a report that was made of a text about this contact, which didn't name them."""
    chosen = {mention.name.casefold(): contact for mention in report.mentions}
    return recorded(turn, Record(turn, report, turn.message, text, chosen=chosen).run())


def recorded(turn: Turn, record: Record) -> list[Say]:
    """The replies to what was recorded: what it was, how far the day is, and what is in doubt."""
    replies = []
    if record.logged or record.planned:
        replies.append(told(record).also(progress_made(turn, record.message)))
    if record.open:
        replies.append(doubt.which_question(turn, record.message, record.open[0]))
    elif record.new:
        contact, name = next(iter(record.new.items()))
        replies[-1] = replies[-1].also(question_about(turn, contact, name))
    return replies


COMMANDS = (Command("log", log, (Arg("what", required=True),)),)
