"""/settings: what Rapport goes by for this person, and changing it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.start import LONGEST_ABOUT, LONGEST_NAME, set_clock, zone_choices
from bot.commands.understood import own_thing
from bot.core.command import Arg, Command, Takes
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, Say, choice, say
from bot.understanding.clock import read_clock

PARTS = ("name", "zone", "time", "about")
LONGEST = {"name": LONGEST_NAME, "about": LONGEST_ABOUT}


def settings(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/settings [PART] [VALUE]: all of them, or one part set."""
    line = args.get("change", "")
    if not line:
        return [_shown(turn)]
    part, _, value = line.partition(" ")
    if part.lower() not in PARTS:
        raise Refusal("settings-what", given=part)
    if not value.strip():
        return _asked(turn, part.lower())
    return [_set(turn, part.lower(), value.strip())]


def _shown(turn: Turn) -> Say:
    person = turn.person
    return say(
        "settings",
        name=person.name or Phrase("none-yet"),
        zone=person.zone,
        time=person.prompt_at,
        about=person.about or Phrase("none-yet"),
        now=person.local(turn.now).time().replace(second=0, microsecond=0),
    ).offering(*(choice(f"choice-settings-{part}", "setting", part=part) for part in PARTS))


def setting(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A part was tapped."""
    return _asked(turn, args["part"])


def _asked(turn: Turn, part: str) -> list[Say]:
    open_ = turn.stores.questions.find(turn.person.id, "setting")
    if open_ is not None:
        turn.stores.questions.close(open_.id)
    facts = {"part": part} | ({"digits": "yes"} if part in ("time", "zone") else {})
    turn.stores.questions.ask(turn.person.id, turn.address, Question("setting", facts), turn.now)
    return [say(f"setting-{part}").offering(choice("choice-leave", "leave"))]


def leave(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Leave it as it is."""
    open_ = turn.stores.questions.find(turn.person.id, "setting")
    if open_ is not None:
        turn.stores.questions.close(open_.id)
    return [replace(_shown(turn), edits=True)]


def setting_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """The new value, typed; what is something of its own closes the question."""
    if own_thing(turn, text, question.key):
        turn.stores.questions.close(question.id)
        return None
    reply = _set(turn, question.facts["part"], text)
    turn.stores.questions.close(question.id)
    return [reply]


def _set(turn: Turn, part: str, value: str) -> Say:
    if part in LONGEST:
        if len(value) > LONGEST[part]:
            raise Refusal("setting-long", most=LONGEST[part])
        kept = " ".join(value.split())
        turn.keep(replace(turn.person, name=kept) if part == "name" else replace(turn.person, about=kept))
        return say("setting-set").also(*_shown(turn).paragraphs)
    clock = read_clock(value)
    if len(clock.zones) > 1:
        raise Refusal("zone-which", *zone_choices(clock), given=value)
    if clock.unread or not (clock.zones or clock.at):
        raise Refusal("start-when-unread", given=value)
    return set_clock(turn, clock)


COMMANDS = (
    Command("settings", settings, (Arg("change"),)),
    Command("setting", setting, (Arg("part", Takes.WORD, required=True),), hidden=True),
    Command("leave", leave, hidden=True),
)
ANSWERS = {"setting": setting_answer}
