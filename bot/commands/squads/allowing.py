"""What a member allows, by themselves and for themselves, each in each squad; nobody else can set it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.commands.squads.filling import fill
from bot.commands.squads.joining import free_name, shown
from bot.commands.squads.publish import refresh
from bot.commands.squads.settings import on_or_off
from bot.commands.squads.whose import member
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, Say, phrase, say
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Squad
from bot.domain.squads.words import NAME, tidy


def share(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """Whether what they log in private fills in their day, as a state; off, today's is taken back too."""
    me = _allowing(turn, squad, replace(member(turn, squad), shares=on_or_off(value)))
    day = today(squad, turn.now)
    if fill(turn, squad, me, day):
        refresh(turn.stores, squad, day, turn.now)
    return [Say((share_row(me),))]


def ranked(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """Whether they may stand in the squad's ranking, where it has one."""
    return [Say((ranked_row(_allowing(turn, squad, replace(member(turn, squad), ranked=on_or_off(value)))),))]


def tell(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """Whether their partner may hear that they have gone quiet."""
    me = _allowing(turn, squad, replace(member(turn, squad), tell_partner=on_or_off(value)))
    return [Say((tell_row(me),))]


def called(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """What they are called there."""
    me, wanted = member(turn, squad), tidy(value, NAME)
    if len(value) > NAME:
        raise Refusal("setting-long", most=NAME)
    if not wanted:
        raise Refusal("squad-no-words")
    if free_name(turn, squad, wanted) != wanted:
        raise Refusal("squad-name-taken", name=wanted)
    _allowing(turn, squad, replace(me, name=wanted))
    shown(turn, squad)
    return [say("squad-called", name=wanted, squad=squad.name)]


def share_row(me: Member) -> Phrase:
    """Whether their log fills in their day."""
    return Phrase("squad-my-share" if me.shares else "squad-my-no-share")


def ranked_row(me: Member) -> Phrase:
    """Whether they stand in a ranking."""
    return Phrase("squad-my-ranked" if me.ranked else "squad-my-not-ranked")


def tell_row(me: Member) -> Phrase:
    """Whether their partner hears of their silence."""
    return Phrase("squad-my-told" if me.tell_partner else "squad-my-not-told")


def name_row(me: Member, squad: Squad) -> Phrase:
    """As whom they are there."""
    return phrase("squad-my-name", squad=squad.name, name=me.name)


def _allowing(turn: Turn, squad: Squad, me: Member) -> Member:
    return turn.stores.squads.roster.put(squad.id, me)
