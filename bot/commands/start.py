"""/start: three short questions, each with a default, each left with a tap."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands import day, link
from bot.commands.understood import own_thing
from bot.core.command import Arg, Command
from bot.core.invitation import LETTER
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Phrase, Say, Value, choice, named, say
from bot.understanding.clock import Clock, read_clock

STEPS = ("start-name", "start-when", "start-about")
LONGEST_NAME = 40
LONGEST_ABOUT = 500
#: What stands in for an answer.
SKIPS = frozenset({"skip", "/skip", "-", "no", "later", "pass"})
MOST_ZONES = 5


def start(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """From the first question on, with what is known already as the default.

    A chat that was opened by a link may hand over a code: «l» and what /link takes. An invitation («i…»)
    has done its work by now: an open question stays open.
    """
    code = args.get("payload", "").strip()
    if code.startswith(link.LETTER):
        return link.enter(turn, code.removeprefix(link.LETTER))
    open_ = _open(turn) if code.lower().startswith(LETTER) else None
    if open_ is not None:
        return _again(turn, open_, say("start-in-already"))
    if code.lower().startswith(LETTER) and turn.person.started:
        return [say("start-in-already")]
    for step in STEPS:
        asked = turn.stores.questions.find(turn.person.id, step)
        if asked is not None:
            turn.stores.questions.close(asked.id)
    greeting = say("start-again") if turn.person.started else say("start-welcome")
    return [_with(greeting, _ask(turn, STEPS[0]))]


def _with(greeting: Say, question: Say) -> Say:
    return greeting.also(*question.paragraphs).offering(*question.choices)


def _ask(turn: Turn, step: str) -> Say:
    facts = {"digits": "yes"} if step == "start-when" else {}
    turn.stores.questions.ask(turn.person.id, turn.address, Question(step, facts), turn.now)
    person = turn.person
    if step == "start-name" and person.name:
        return say("start-name-known", name=person.name).offering(
            _skip(Phrase("choice-keep-name", {"name": person.name}))
        )
    if step == "start-when":
        clock: dict[str, Value] = {"zone": person.zone, "time": person.prompt_at}
        return say("start-when", **clock).offering(_skip(Phrase("choice-keep-when", clock)))
    if step == "start-about" and person.about:
        return say("start-about-known", about=person.about).offering(_skip(Phrase("choice-keep")))
    return say(step).offering(_skip(Phrase("choice-skip")))


def _skip(label: Phrase) -> Choice:
    return replace(choice("choice-skip", "skip"), label=label)


def skip(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/skip: leave the open question of /start, or today's challenge where there is none."""
    question = _open(turn)
    return day.skip(turn, args) if question is None else _next(turn, question)


def _open(turn: Turn) -> Question | None:
    found = (turn.stores.questions.find(turn.person.id, step) for step in STEPS)
    return next((question for question in found if question is not None), None)


def _next(turn: Turn, question: Question, heard: Say | None = None) -> list[Say]:
    """On to the question after this one; after the last there is a first thing to do."""
    turn.stores.questions.close(question.id)
    place = STEPS.index(question.key) + 1
    if place < len(STEPS):
        following = _ask(turn, STEPS[place])
        reply = following if heard is None else _with(heard, following)
        return [reply]
    turn.keep(replace(turn.person, started=True, offered=True))
    done = say(
        "start-done", name=turn.person.name or "none", zone=turn.person.zone, time=turn.person.prompt_at
    )
    return [done.offering(choice("choice-today", "today"))]


def _again(turn: Turn, question: Question, heard: Say) -> list[Say]:
    """Something else was heard; the question stays."""
    turn.stores.questions.close(question.id)
    return [_with(heard, _ask(turn, question.key))]


def name_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """What to call them."""
    if text.casefold() in SKIPS:
        return _next(turn, question)
    if own_thing(turn, text, question.key):
        return None
    name = " ".join(text.split())
    if len(name) > LONGEST_NAME:
        raise Refusal("start-name-long", most=LONGEST_NAME)
    turn.keep(replace(turn.person, name=_bare(name)))
    return _next(turn, question, say("start-named", name=turn.person.name))


def _bare(name: str) -> str:
    """«I'm Ana» is Ana."""
    low = name.lower().replace("\u2019", "'")
    for opening in ("my name is ", "i am ", "i'm ", "im ", "call me ", "it's "):
        if low.startswith(opening) and len(name) > len(opening):
            return name[len(opening) :].strip(" .!")
    return name.strip(" .!") or name


def when_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """Where their clock is, and when to ask."""
    if text.casefold() in SKIPS:
        return _next(turn, question)
    clock = read_clock(text)
    if clock.unread and own_thing(turn, text, question.key):
        return None
    if len(clock.zones) > 1:
        raise Refusal("zone-which", *zone_choices(clock), given=text)
    if clock.unread or not (clock.zones or clock.at):
        raise Refusal("start-when-unread", given=text)
    return _next(turn, question, set_clock(turn, clock))


def set_clock(turn: Turn, clock: Clock) -> Say:
    """Keep the zone and time that were read, and say them back with the time it is there now."""
    zone = clock.zones[0] if clock.zones else turn.person.zone
    turn.keep(replace(turn.person, zone=zone, prompt_at=clock.at or turn.person.prompt_at))
    now = turn.person.local(turn.now).time().replace(second=0, microsecond=0)
    return say("start-when-set", zone=zone, time=turn.person.prompt_at, now=now)


def zone_choices(clock: Clock) -> list[Choice]:
    """The zones that a name can mean, to be tapped."""
    at = "" if clock.at is None else clock.at.isoformat("minutes")
    return [named(zone, "zone", zone=zone, at=at) for zone in clock.zones[:MOST_ZONES]]


def zone(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One of several zones was tapped."""
    clock = read_clock(f"{args['zone']} {args.get('at', '')}")
    if len(clock.zones) != 1:
        raise Refusal("start-when-unread", given=args["zone"])
    heard = set_clock(turn, clock)
    question = _open(turn)
    if question is None:
        return [heard]
    return (_next if question.key == "start-when" else _again)(turn, question, heard)


def about_answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """What they do and whom they want to help, or what they left out before: «Berlin», and then «9:00»."""
    if text.casefold() in SKIPS:
        return _next(turn, question)
    clock = read_clock(text)
    if not clock.unread and (clock.zones or clock.at):
        if len(clock.zones) > 1:
            raise Refusal("zone-which", *zone_choices(clock), given=text)
        return _again(turn, question, set_clock(turn, clock))
    if own_thing(turn, text, question.key):
        return None
    if len(text) > LONGEST_ABOUT:
        raise Refusal("start-about-long", most=LONGEST_ABOUT)
    turn.keep(replace(turn.person, about=" ".join(text.split())))
    return _next(turn, question)


COMMANDS = (
    Command("start", start, (Arg("payload"),)),
    Command("skip", skip),
    Command("zone", zone, (Arg("zone", required=True), Arg("at")), hidden=True),
)
ANSWERS = {"start-name": name_answer, "start-when": when_answer, "start-about": about_answer}
