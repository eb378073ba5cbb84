"""/commit: what a member wants from the week, in front of the squad, as they word it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.commands.squads.asking import in_one
from bot.commands.squads.publish import publish, refresh_week
from bot.commands.squads.resting import awake
from bot.commands.squads.settings import NO, is_yes
from bot.commands.squads.whose import member
from bot.commands.understood import own_thing
from bot.core.squads import COMMITMENTS
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, Say, choice, phrase, say
from bot.domain.squads.hours import Moment, today
from bot.domain.squads.squad import Squad
from bot.domain.squads.week import Commitment
from bot.domain.squads.words import COMMITMENT, tidy

#: Nobody wants to hear any more, after so long, that somebody said something.
WANTED = timedelta(days=1)
KEY, SHOW = "squad-commit", "squad-commit-show"


def commit(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/commit [WORDS]: what they want from this week; without words it is asked for, in private."""
    return in_one(turn, "commit", args.get("words", ""), committing)


def committing(turn: Turn, squad: Squad, words: str) -> Sequence[Say]:
    """The same in this squad; «what; when; where», or simply in one piece."""
    me = member(turn, squad)
    if not words:
        return [_asked(turn, squad)]
    if words.strip().lower() in NO:
        return [_withdrawn(turn, squad)]
    if len(words) > COMMITMENT:
        raise Refusal("setting-long", most=COMMITMENT)
    week = squad.week(today(squad, turn.now))
    what, at, where = _parts(words)
    if not what:
        raise Refusal("squad-no-words")
    made = Commitment(person=me.person, week=week, what=what, when=at, where=where)
    turn.stores.squads.weeks.commit(squad.id, made, turn.now)
    _show(turn, awake(turn.stores, squad, turn.now), week)
    back = choice("choice-squad-uncommit", "uncommit", squad=squad.id)
    return [say("squad-committed", words=worded(made), squad=squad.name).offering(back)]


def _parts(words: str) -> list[str]:
    """What, when and where; what isn't said is ""."""
    parts = [tidy(part, COMMITMENT) for part in words.split(";", 2)]
    return [*parts, "", ""][:3]


def worded(made: Commitment) -> str:
    """The commitment in one line."""
    return ", ".join(part for part in (made.what, made.when, made.where) if part)


def _show(turn: Turn, squad: Squad, week: date) -> None:
    """In the week's post, which is made with the first word, unless it is still to come by itself."""
    turns = turn.stores.squads.plans.of(squad.id).get(Moment.WEEK)
    coming = turns is not None and turns.next is not None and turns.next.day <= today(squad, turn.now)
    until = None if coming else turn.now + WANTED
    publish(turn.stores, squad, COMMITMENTS, week, turn.now, until=until)


def _asked(turn: Turn, squad: Squad) -> Say:
    """Ask for it where nobody reads along; what is typed next answers it."""
    questions = turn.stores.questions
    open_ = questions.find(turn.person.id, KEY)
    if open_ is not None:
        questions.close(open_.id)
    asked = questions.ask(turn.person.id, turn.address, Question(KEY, {"squad": str(squad.id)}), turn.now)
    made = commitment(turn, squad)
    said = Say((phrase("squad-commit-now", words=worded(made)),)) if made is not None else None
    wanted = phrase("squad-commit-wanted", squad=squad.name)
    said = Say((wanted,)) if said is None else said.also(wanted)
    if made is not None:
        said = said.offering(choice("choice-squad-uncommit", "uncommit", squad=squad.id))
    return said.offering(choice("choice-squad-not-now", "commitleave", question=asked))


def commitment(turn: Turn, squad: Squad) -> Commitment | None:
    """What they want from this week."""
    week = squad.week(today(squad, turn.now))
    return turn.stores.squads.weeks.commitment(squad.id, turn.person.id, week)


def answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """Words typed in private: the squad sees them only after a tap. A report, or a question, is no answer."""
    questions = turn.stores.questions
    questions.close(question.id)
    squad = turn.stores.squads.get(int(question.facts["squad"]))
    if squad is None or text.rstrip().endswith("?") or own_thing(turn, text, KEY):
        return None
    if len(text) > COMMITMENT:
        raise Refusal("setting-long", most=COMMITMENT)
    facts = {"squad": str(squad.id), "words": text}
    asked = questions.ask(turn.person.id, turn.address, Question(SHOW, facts), turn.now)
    return [_to_show(say("squad-commit-show", squad=squad.name, words=text), asked)]


def _to_show(said: Say, question: int) -> Say:
    """What is said, with the taps that answer it."""
    shown = choice("choice-squad-show", "commitshow", question=question)
    return said.offering(shown, choice("choice-squad-not-now", "commitleave", question=question))


def unshown(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """Only the tap shows it, and a yes is told so; whatever else is typed is something else."""
    if is_yes(text):
        return [_to_show(say("squad-tap-shows"), question.id)]
    turn.stores.questions.close(question.id)
    return None


def show(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """The squad may see the words."""
    question = turn.stores.questions.get(turn.person.id, int(args["question"]))
    squad = None if question is None else turn.stores.squads.get(int(question.facts["squad"]))
    if question is None or squad is None:
        raise Refusal("squad-asked-over")
    turn.stores.questions.close(question.id)
    return [replace(said, edits=True) for said in committing(turn, squad, question.facts["words"])]


def leave(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Not now."""
    question = turn.stores.questions.get(turn.person.id, int(args["question"]))
    if question is not None:
        turn.stores.questions.close(question.id)
    return [replace(say("squad-commit-left"), edits=True)]


def uncommit(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """It is taken back by a tap."""
    squad = turn.stores.squads.get(int(args["squad"]))
    if squad is None:
        raise Refusal("squad-gone")
    member(turn, squad)
    return [replace(_withdrawn(turn, squad), edits=True)]


def _withdrawn(turn: Turn, squad: Squad) -> Say:
    week = squad.week(today(squad, turn.now))
    turn.stores.squads.weeks.uncommit(squad.id, turn.person.id, week)
    refresh_week(turn.stores, squad, week, turn.now)
    return say("squad-uncommitted", squad=squad.name)


def commitment_row(turn: Turn, squad: Squad) -> Phrase:
    """What they want from this week, in a line."""
    made = commitment(turn, squad)
    return Phrase("squad-my-no-week") if made is None else phrase("squad-my-week", words=worded(made))
