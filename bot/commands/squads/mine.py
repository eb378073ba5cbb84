"""/squad in private: the squads somebody is in, and what each may see of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.commands.squads import allowing, committing, history, partners, wishes
from bot.commands.squads.absence import away, away_row, back
from bot.commands.squads.asking import KEY, Verb, ask, in_one
from bot.commands.squads.joining import part_with
from bot.commands.squads.whose import labels, meant, member
from bot.core.command import Arg, Command, Takes
from bot.core.stores import Question
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Listing, Say, choice, say
from bot.domain.squads.hours import today
from bot.domain.squads.squad import Member, Squad
from bot.understanding.names import fold

#: For so long a name that is typed says which squad was meant.
SOON = timedelta(hours=1)


def alone(turn: Turn, word: str, value: str) -> Sequence[Say]:
    """/squad [WORD VALUE] in private."""
    if not word:
        squads = meant(turn)
        if len(squads) == 1:
            return [_shown(turn, squads[0])]
        shown = (
            Choice(Invocation("mysquad", {"squad": str(id_)}), label)
            for id_, label in labels(turn, squads).items()
        )
        return [say("squad-mine").offering(*shown)]
    if word not in VERBS:
        raise Refusal("squad-what", given=word, parts=Listing(tuple(VERBS)))
    return in_one(turn, word, value, VERBS[word])


def _shown(turn: Turn, squad: Squad) -> Say:
    me = member(turn, squad)
    return (
        Say(
            (
                allowing.name_row(me, squad),
                allowing.share_row(me),
                allowing.tell_row(me),
            )
        )
        .also(
            allowing.ranked_row(me) if squad.ranking else None,
            away_row(me.away, today(squad, turn.now)),
            wishes.wishes_row(turn, squad),
            partners.partner_row(turn, squad),
            committing.commitment_row(turn, squad),
        )
        .offering(*_taps(squad, me))
    )


def _taps(squad: Squad, me: Member) -> list[Choice]:
    taps = [
        _tap(squad, "share", on=not me.shares, yes="choice-squad-share", no="choice-squad-no-share"),
        _tap(squad, "tell", on=not me.tell_partner, yes="choice-squad-tell", no="choice-squad-no-tell"),
    ]
    if squad.ranking:
        taps.append(
            _tap(squad, "ranked", on=not me.ranked, yes="choice-squad-ranked", no="choice-squad-unranked")
        )
    taps.append(choice("choice-squad-history", "squadhistory", squad=squad.id, page=1))
    return [*taps, choice("choice-squad-leave", "mysquadleave", squad=squad.id)]


def _tap(squad: Squad, part: str, *, on: bool, yes: str, no: str) -> Choice:
    value = "on" if on else "off"
    return choice(yes if on else no, "mysquadset", squad=squad.id, part=part, value=value)


def one(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """One of several was tapped."""
    return [replace(_shown(turn, _squad(turn, args)), edits=True)]


def tapped(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Something was allowed, or not any more; the message says so in place."""
    squad = _squad(turn, args)
    CONSENTS[args["part"]](turn, squad, args["value"])
    return [replace(_shown(turn, squad), edits=True)]


def leave(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Leaving was tapped in private."""
    return [replace(said, edits=True) for said in part_with(turn, _squad(turn, args))]


def pick(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """Which squad is meant was tapped."""
    question = turn.stores.questions.get(turn.person.id, int(args["question"]))
    if question is None:
        raise Refusal("squad-asked-over")
    return _picked(turn, question, _squad(turn, args))


def answer(turn: Turn, question: Question, text: str) -> Sequence[Say] | None:
    """The name of one of their squads, soon after; anything else is no answer."""
    if question.asked_at is not None and turn.now - question.asked_at > SOON:
        turn.stores.questions.close(question.id)
        return None
    squads = [one for one in turn.stores.squads.of(turn.person.id) if fold(one.name) == fold(text)]
    if len(squads) > 1:
        return ask(turn, question.facts["word"], question.facts["value"], squads)
    return _picked(turn, question, squads[0]) if squads else None


def _picked(turn: Turn, question: Question, squad: Squad) -> Sequence[Say]:
    turn.stores.questions.close(question.id)
    word = question.facts["word"]
    return (VERBS | ELSEWHERE)[word](turn, squad, question.facts["value"])


def _squad(turn: Turn, args: Mapping[str, str]) -> Squad:
    found = turn.stores.squads.get(int(args["squad"]))
    if found is None:
        raise Refusal("squad-gone")
    return found


def _left(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    return part_with(turn, squad)


CONSENTS: dict[str, Verb] = {"share": allowing.share, "tell": allowing.tell, "ranked": allowing.ranked}
#: What can be said after /squad by a member, in private or in the group; the answer is theirs alone.
VERBS: dict[str, Verb] = CONSENTS | {
    "as": allowing.called,
    "away": away,
    "back": back,
    "not": wishes.apart,
    "history": history.history,
    "leave": _left,
}
#: Commands of their own that may have to ask which squad is meant.
ELSEWHERE: dict[str, Verb] = {"commit": committing.committing, "partner": partners.partner_in}

_SQUAD = Arg("squad", Takes.NUMBER, required=True)
COMMANDS = (
    Command("commit", committing.commit, (Arg("words"),), group=True),
    Command("partner", partners.partner, group=True),
    Command("mysquad", one, (_SQUAD,), hidden=True),
    Command(
        "mysquadset",
        tapped,
        (_SQUAD, Arg("part", Takes.WORD, required=True), Arg("value", Takes.WORD, required=True)),
        hidden=True,
    ),
    Command("mysquadleave", leave, (_SQUAD,), hidden=True),
    Command("squadpick", pick, (Arg("question", Takes.NUMBER, required=True), _SQUAD), hidden=True),
    Command("squadhistory", history.earlier, (_SQUAD, Arg("page", Takes.NUMBER, required=True)), hidden=True),
    Command("squadunwish", wishes.unwish, (_SQUAD, Arg("person", Takes.NUMBER, required=True)), hidden=True),
    Command("uncommit", committing.uncommit, (_SQUAD,), hidden=True),
    Command("commitshow", committing.show, (Arg("question", Takes.NUMBER, required=True),), hidden=True),
    Command("commitleave", committing.leave, (Arg("question", Takes.NUMBER, required=True),), hidden=True),
)
ANSWERS = {KEY: answer, committing.KEY: committing.answer, committing.SHOW: committing.unshown}
