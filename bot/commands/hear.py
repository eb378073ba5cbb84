"""Free text: a report, a question, a correction, a word about the day, or small talk."""

from collections.abc import Sequence

from bot.commands import correct, day, doubt, queries, rhythm
from bot.commands.about import of_them
from bot.commands.log import heard, heard_of
from bot.commands.squads import answering
from bot.commands.understood import LOGS, understood
from bot.core.turn import Turn
from bot.domain.say import Say, choice, say
from bot.understanding.occasion import had_one
from bot.understanding.report import Act
from bot.understanding.smalltalk import greets


def hear(turn: Turn, text: str) -> Sequence[Say]:
    """The replies to whatever was typed."""
    day_in_squad = answering.replied(turn, text)
    if day_in_squad is not None:
        return day_in_squad
    pause = rhythm.said(turn, text)
    if pause is not None:
        return pause
    report = understood(turn, text)
    if turn.about is not None and not report.mentions and report.act in (*LOGS, Act.CHATTER):
        said = of_them(turn, text)
        if said is not None:
            return heard_of(turn, *said, text)
    if report.act in LOGS:
        return heard(turn, report, text)
    if report.act is Act.QUERY and report.query is not None:
        return queries.answer(turn, report.query)
    if report.act is Act.CORRECTION and report.correction is not None:
        return correct.apply(turn, report.correction)
    if report.act is Act.NOTHING_TODAY:
        return day.nothing(turn, {})
    if report.act is Act.SKIP_TODAY:
        return day.skip(turn, {})
    if had_one(text) and not report.mentions:
        return [doubt.with_whom(turn)]
    if greets(text):
        return [say("greeting").offering(choice("choice-today", "today"))]
    return [say("not-logged").offering(choice("choice-help", "help"))]
