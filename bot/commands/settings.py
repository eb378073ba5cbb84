"""/settings: what Rapport goes by for this person, and changing it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.start import LONGEST_ABOUT, LONGEST_NAME, set_clock, zone_choices
from bot.commands.understood import own_thing
from bot.core.address import Address
from bot.core.command import Arg, Command, Takes
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Listing, Phrase, Say, choice, phrase, say
from bot.understanding.clock import read_clock

PARTS = ("name", "zone", "time", "about", "chat")
#: What stands for the chat in which they wrote last.
LAST = "last"
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
    chats = _chats(turn)
    shown = say(
        "settings",
        name=person.name or Phrase("none-yet"),
        zone=person.zone,
        time=person.prompt_at,
        about=person.about or Phrase("none-yet"),
        now=person.local(turn.now).time().replace(second=0, microsecond=0),
    )
    if len(chats) > 1:
        chat = Phrase(f"platform-{person.prompt_on}" if person.prompt_on else "settings-chat-last")
        shown = shown.also(phrase("settings-chat", chat=chat))
    return shown.offering(
        *(
            choice(f"choice-settings-{part}", "setting", part=part)
            for part in PARTS
            if part != "chat" or len(chats) > 1
        )
    )


def _chats(turn: Turn) -> dict[str, Address]:
    """The chats in which the person can be asked, by platform."""
    owned = turn.stores.links.accounts(turn.person.id)
    return {one.account.platform: Address(one.account.platform, one.account.native) for one in owned}


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
    if part == "chat":
        return _set_chat(turn, value.lower())
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


def _set_chat(turn: Turn, value: str) -> Say:
    chats = _chats(turn)
    if value != LAST and value not in chats:
        raise Refusal("setting-no-chat", given=value, chats=Listing(tuple(sorted(chats))))
    turn.home = chats.get(value)
    turn.keep(replace(turn.person, prompt_on="" if value == LAST else value))
    return say("setting-set").also(*_shown(turn).paragraphs)


COMMANDS = (
    Command("settings", settings, (Arg("change"),)),
    Command("setting", setting, (Arg("part", Takes.WORD, required=True),), hidden=True),
    Command("leave", leave, hidden=True),
)
ANSWERS = {"setting": setting_answer}
