"""A member's word about the day: a press on the check-in, or /checkin, with a sentence if they like.

What is typed in the group is for the group. Of what is typed in private the group sees the state, and the
sentence only once the member has it shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.commands.squads import closed
from bot.commands.squads.card import upcoming
from bot.commands.squads.filling import fill
from bot.commands.squads.here import here
from bot.commands.squads.plans import begin
from bot.commands.squads.publish import refresh
from bot.commands.squads.reporting import in_order, logged
from bot.commands.squads.resting import awake
from bot.commands.squads.settings import is_yes
from bot.commands.squads.whose import labels, meant, member
from bot.commands.understood import understood
from bot.core.command import Arg, Command, Takes
from bot.core.squads import CHECK_IN
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.domain.squads.answer import ANSWERS as STATES
from bot.domain.squads.answer import Answer, State
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Squad
from bot.domain.squads.words import ANSWER, tidy
from bot.understanding.day_word import day_word
from bot.understanding.report import Act

KEY = "checkin"


def press(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A press below a post, which changes before their eyes: there is nothing more to say."""
    squad = here(turn)
    member(turn, squad)
    _note(turn, squad, date.fromisoformat(args["day"]), State(args["state"]), None)
    return []


def replied(turn: Turn, text: str) -> Sequence[Say] | None:
    """A reply in the group to a check-in that begins with how the day went; anything else is none of this.

    Where that day is over it says so, to whatever would be nothing otherwise.
    """
    if turn.group is None or turn.about is None:
        return None
    day, squad = closed.day_asked(turn.about.say), turn.stores.squads.at(turn.group)
    if day is None or squad is None:
        return None
    state, words = day_word(text)
    over = not _takes(turn, squad, day)
    if state is None and not (over and understood(turn, text).act is Act.CHATTER):
        return None
    member(turn, squad)
    replies = logged(turn, [squad], words) if state else []
    if over or state is None:
        return [closed.told(turn, squad, day), *replies]
    _note(turn, squad, day, state, (not replies and tidy(words, ANSWER)) or None)
    return replies


def checkin(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/checkin [done|partly|no] [WORDS]: how today went; what isn't said is asked for."""
    state, words = day_word(args.get("words", ""))
    squads = meant(turn)
    replies = logged(turn, squads, words)
    facts = {"state": state.value if state else ""} | _sentence(turn, "" if replies else words)
    return in_order(_settle(turn, squads, facts), replies)


def _sentence(turn: Turn, words: str) -> dict[str, str]:
    """What was said with it, and whether the group may see that: what is typed there is for it."""
    return {"words": tidy(words, ANSWER), "aloud": "1" if turn.group else ""}


def _settle(turn: Turn, squads: Sequence[Squad], facts: Mapping[str, str]) -> Sequence[Say]:
    """Ask for what is missing, else note it."""
    if len(squads) > 1:
        question = _ask(turn, facts)
        return [
            say("squad-checkin-which").offering(
                *(_squad(id_, label, question) for id_, label in labels(turn, squads).items())
            )
        ]
    member(turn, squads[0])
    squad = awake(turn.stores, squads[0], turn.now)
    day = today(squad, turn.now)
    if begin(turn.stores, squad, day, turn.now, turn.guide.holidays) is None:
        return [say("squad-no-check-in", squad=squad.name).also(upcoming(turn, squad))]
    if not facts["state"]:
        return [_how(turn, squad, day, facts)]
    state, words = State(facts["state"]), facts["words"]
    _note(turn, squad, day, state, words if facts["aloud"] else None)
    posted = turn.stores.squads.check_ins.posts(squad.id, CHECK_IN, day)
    if posted and turn.group is not None and not (turn.whispers or turn.pressed):
        return []  # they see it there
    noted = say(f"squad-noted-{state.value}", squad=squad.name)
    if words and not facts["aloud"]:
        shows = choice("choice-squad-show", "checkinshow", question=_ask(turn, _with(facts, squad, day)))
        noted = noted.also(phrase("squad-show-words", words=words)).offering(shows)
    return [replace(noted, edits=turn.pressed)]


def _how(turn: Turn, squad: Squad, day: date, facts: Mapping[str, str]) -> Say:
    question = _ask(turn, _with(facts, squad, day))
    said = _said(turn, squad, day)
    if said is None or said.filled:
        asked = say("squad-checkin-how", squad=squad.name)
    else:
        state = Phrase(f"choice-squad-{said.state.value}")
        asked = say("squad-checkin-now", squad=squad.name, state=state)
    asked = asked.offering(*(_state(one, question) for one in STATES))
    if said is not None and not said.filled:
        asked = asked.offering(choice("choice-squad-unsay", "checkinunsay", question=question))
    return replace(asked, edits=turn.pressed)


def _with(facts: Mapping[str, str], squad: Squad, day: date) -> dict[str, str]:
    return {**facts, "squad": str(squad.id), "day": day.isoformat()}


def _squad(squad: int, label: Phrase, question: int) -> Choice:
    return Choice(Invocation("checkinset", {"question": str(question), "squad": str(squad)}), label)


def _state(state: State, question: int) -> Choice:
    return choice(f"choice-squad-{state.value}", "checkinset", question=question, state=state.value)


def _ask(turn: Turn, facts: Mapping[str, str]) -> int:
    """Keep what was said until the rest is; what was kept before is dropped."""
    earlier = turn.stores.questions.find(turn.person.id, KEY)
    if earlier is not None:
        turn.stores.questions.close(earlier.id)
    return turn.stores.questions.ask(turn.person.id, turn.address, Question(KEY, facts), turn.now)


def _asked(turn: Turn, args: Mapping[str, str]) -> Question:
    found = turn.stores.questions.get(turn.person.id, int(args["question"]))
    if found is None or found.key != KEY:
        raise Refusal("button-unknown")
    turn.stores.questions.close(found.id)
    return found


def chosen(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """What was missing was tapped."""
    facts = dict(_asked(turn, args).facts)
    facts["state"] = args.get("state", facts["state"])
    return _settle(turn, [_squad_of(turn, args.get("squad") or facts["squad"])], facts)


def answered(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """How the day went was typed. Anything else is none of this, and it stays open for the day."""
    asked = question.facts
    squad = turn.stores.squads.get(int(asked.get("squad", 0)))
    state, words = day_word(text)
    if squad is None or asked["day"] != today(squad, turn.now).isoformat():
        turn.stores.questions.close(question.id)
        return None
    if asked["state"] and asked["words"] and is_yes(text):
        return [
            say("squad-tap-shows").offering(choice("choice-squad-show", "checkinshow", question=question.id))
        ]
    if state is None or asked["state"]:
        return None
    turn.stores.questions.close(question.id)
    replies = logged(turn, [squad], words)
    facts = {**asked, "state": state.value}
    if not asked["words"] and not replies:
        facts |= _sentence(turn, words)
    return in_order(_settle(turn, [squad], facts), replies)


def show(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The sentence may be shown."""
    facts = _asked(turn, args).facts
    squad = _squad_of(turn, facts["squad"])
    member(turn, squad)
    _note(turn, squad, date.fromisoformat(facts["day"]), State(facts["state"]), facts["words"])
    return [replace(say("squad-shown", squad=squad.name, words=facts["words"]), edits=True)]


def unsay(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """As if they had said nothing; then their log speaks again, where they share it."""
    facts = _asked(turn, args).facts
    squad = _squad_of(turn, facts["squad"])
    day = date.fromisoformat(facts["day"])
    _open(turn, squad, day)
    turn.stores.squads.check_ins.withdraw(squad.id, turn.person.id, day, filled=False)
    fill(turn, squad, member(turn, squad), day)
    refresh(turn.stores, squad, day, turn.now)
    return [replace(say("squad-unsaid", squad=squad.name), edits=True)]


def _squad_of(turn: Turn, id_: str) -> Squad:
    found = turn.stores.squads.get(int(id_))
    if found is None:
        raise Refusal("squad-in-none")
    return found


def _note(turn: Turn, squad: Squad, day: date, state: State, words: str | None) -> None:
    """Their word for that day, and the post with it. Without new words those of the same state stay."""
    _open(turn, squad, day)
    known = _said(turn, squad, day)
    if words is None:
        words = known.words if known is not None and known.state is state else ""
    new = Answer(person=turn.person.id, day=day, state=state, at=turn.now, words=words)
    if known is not None and not known.filled and (known.state, known.words) == (state, words):
        return
    if turn.stores.squads.check_ins.answer(squad.id, new):
        refresh(turn.stores, squad, day, turn.now)


def _open(turn: Turn, squad: Squad, day: date) -> None:
    """Raises Refusal where nothing can be said about that day."""
    if not _takes(turn, squad, day):
        raise Refusal("squad-day-over", squad=squad.name)


def _takes(turn: Turn, squad: Squad, day: date) -> bool:
    """Whether a word about that day still counts."""
    hours = turn.stores.squads.check_ins.find(squad.id, day)
    return hours is not None and hours.takes(turn.now)


def _said(turn: Turn, squad: Squad, day: date) -> Answer | None:
    return turn.stores.squads.check_ins.answer_of(squad.id, turn.person.id, day)


_QUESTION = Arg("question", Takes.NUMBER, required=True)
COMMANDS = (
    Command("checkin", checkin, (Arg("words"),), group=True),
    Command(
        "checkedin",
        press,
        (Arg("day", Takes.WORD, required=True), Arg("state", Takes.WORD, required=True)),
        private=False,
        group=True,
        hidden=True,
    ),
    Command(
        "checkinset",
        chosen,
        (_QUESTION, Arg("state", Takes.WORD), Arg("squad", Takes.NUMBER)),
        group=True,
        hidden=True,
    ),
    Command("checkinshow", show, (_QUESTION,), group=True, hidden=True),
    Command("checkinunsay", unsay, (_QUESTION,), group=True, hidden=True),
)
ANSWERS = {KEY: answered}
