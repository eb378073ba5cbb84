"""/squad in a group: set one up, look at it, change it. Powers are those the sender has there now."""

from collections.abc import Callable, Mapping, Sequence

from bot.commands.squads import admin, ending, helping, joining, mine, settings
from bot.commands.squads.card import PARTS, card
from bot.commands.squads.card import join as to_join
from bot.commands.squads.card import leave as to_leave
from bot.commands.squads.here import here
from bot.commands.squads.plans import plan
from bot.commands.squads.resting import awake
from bot.core.command import Arg, Command, Takes
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Listing, Phrase, Say, say
from bot.domain.squads.squad import Squad
from bot.domain.squads.words import NAME, tidy

#: Does what a word after /squad asks for, with the words after it.
Verb = Callable[[Turn, str], Sequence[Say]]


def squad(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/squad: the squad that lives here; by an admin where none does, it is set up. /squad WORD VALUE."""
    word, _, value = args.get("change", "").strip().partition(" ")
    word, value = word.lower(), value.strip()
    if word == "help":
        return [helping.told(turn)]
    if turn.group is None:
        return mine.alone(turn, word, value)
    lives = turn.stores.squads.at(turn.group)
    if lives is None and (not word or word == "name") and turn.by_admin:
        return [_set_up(turn, value)]
    if not word:
        return [_looked_at(turn, here(turn))]
    if word in PARTS:
        return [settings.change(turn, word, value)]
    if word in VERBS:
        return VERBS[word](turn, value)
    if word in mine.VERBS:
        return mine.VERBS[word](turn, here(turn), value)
    here(turn)
    known = ("join", *mine.VERBS, *((*PARTS, *VERBS) if turn.by_admin else ()))
    raise Refusal("squad-what", given=word, parts=Listing(tuple(dict.fromkeys(known))))


def _set_up(turn: Turn, typed: str) -> Say:
    """A new squad that lives here, by the clock and in the language of its admin; nobody is in it yet."""
    name = tidy(typed or turn.title, NAME)
    if not name:
        raise Refusal("squad-name-wanted")
    person, squads = turn.person, turn.stores.squads
    made = squads.add(Squad(name=name, owner=person.id, zone=person.zone, locale=person.locale), turn.now)
    assert turn.group is not None
    squads.settle(made.id, turn.group)
    plan(turn.stores, made, turn.now)
    return card(turn, made, "squad-new")


def _looked_at(turn: Turn, lives: Squad) -> Say:
    """An admin shows it to everybody; anybody else is told alone what it is and whether they are in it."""
    member = turn.stores.squads.roster.get(lives.id, turn.person.id)
    there = member is not None and member.left is None
    squad = awake(turn.stores, lives, turn.now) if there or turn.by_admin else lives
    shown = card(turn, squad)
    if squad != lives:
        shown = shown.also(Phrase("squad-goes-on"))
    if turn.by_admin:
        return shown
    name = member.name if member is not None else ""
    mine = say("squad-you-in", name=name) if there else say("squad-you-out")
    told = Say(shown.paragraphs).also(*mine.paragraphs)
    return told.offering(to_leave(squad) if there else to_join(squad)) if turn.whispers else told


def join(turn: Turn, value: str) -> Sequence[Say]:
    """/squad join: become a member. /squad join CODE, by an admin: the squad lives in this channel too."""
    return admin.settle(turn, value) if value else joining.join(turn, {})


def all_settings(turn: Turn, value: str) -> Sequence[Say]:
    """/squad settings: all of them, with taps."""
    return settings.tapped(turn, {})


VERBS: Mapping[str, Verb] = {
    "join": join,
    "settings": all_settings,
    "pause": admin.pause,
    "resume": admin.resume,
    "remove": admin.remove,
    "transfer": admin.transfer,
    "preview": admin.preview,
    "export": admin.export,
    "code": admin.code,
    "out": ending.out_of_here,
    "end": ending.end,
}

COMMANDS = (
    Command("squad", squad, (Arg("change"),), group=True),
    Command("squadjoin", joining.join, (Arg("squad", Takes.NUMBER),), group=True, hidden=True),
    Command(
        "squadleave", joining.leave, (Arg("squad", Takes.NUMBER),), group=True, private=False, hidden=True
    ),
    Command("squadend", ending.end_now, group=True, private=False, hidden=True),
    Command("squadkeep", ending.keep, group=True, private=False, hidden=True),
    Command("squadsettings", settings.tapped, group=True, private=False, hidden=True),
    Command(
        "squadset",
        settings.tapped,
        (Arg("part", Takes.WORD, required=True), Arg("value", Takes.WORD, required=True)),
        group=True,
        private=False,
        hidden=True,
    ),
)
