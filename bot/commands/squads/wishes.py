"""«Not with NAME»: whom somebody doesn't want as a partner. Told and shown to nobody but them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands.squads.here import one_named
from bot.commands.squads.whose import member
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Listing, Phrase, Say, phrase, say
from bot.domain.squads.squad import Squad

#: As many taps as every platform shows below one message.
MOST_TAPS = 20


def apart(turn: Turn, squad: Squad, value: str) -> Sequence[Say]:
    """/squad not with NAME; without a name those there are, each to be taken back."""
    me = member(turn, squad)
    if turn.group is not None and not turn.whispers:
        raise Refusal("squad-wish-alone")
    name = value.strip()
    name = name[5:].strip() if name.lower().startswith("with ") else "" if name.lower() == "with" else name
    if not name:
        return [_shown(turn, squad)]
    other = one_named(turn, squad, name)
    if other.person == me.person:
        raise Refusal("squad-wish-self")
    turn.stores.squads.roster.wish(squad.id, me.person, other.person)
    return [say("squad-wished", name=other.name).offering(_back(squad, other.person, Phrase("choice-undo")))]


def unwish(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """A wish is taken back."""
    squad = turn.stores.squads.get(int(args["squad"]))
    if squad is None:
        raise Refusal("squad-gone")
    turn.stores.squads.roster.unwish(squad.id, member(turn, squad).person, int(args["person"]))
    return [replace(_shown(turn, squad), edits=True)]


def wishes_row(turn: Turn, squad: Squad) -> Phrase | None:
    """With whom they don't want to be drawn."""
    names = [name for _, name in _named(turn, squad)]
    return phrase("squad-my-apart", names=Listing(tuple(names))) if names else None


def _shown(turn: Turn, squad: Squad) -> Say:
    wished = _named(turn, squad)
    row = wishes_row(turn, squad)
    shown = say("squad-no-wishes", squad=squad.name) if row is None else Say((row,))
    taps = (
        _back(squad, person, phrase("choice-squad-unwish", name=name)) for person, name in wished[:MOST_TAPS]
    )
    return shown.offering(*taps)


def _named(turn: Turn, squad: Squad) -> list[tuple[int, str]]:
    names = {one.person: one.name for one in turn.stores.squads.roster.ever(squad.id)}
    return [(one, names[one]) for one in turn.stores.squads.roster.wishes(squad.id, turn.person.id)]


def _back(squad: Squad, person: int, label: Phrase) -> Choice:
    return Choice(Invocation("squadunwish", {"squad": str(squad.id), "person": str(person)}), label)
