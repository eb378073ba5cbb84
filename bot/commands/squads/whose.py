"""Which squad is meant, and who in it, where it isn't said."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.commands.telling import listing
from bot.core.turn import Turn
from bot.domain.refusal import Refusal
from bot.domain.say import Phrase, phrase
from bot.domain.squads.squad import Member, Squad
from bot.understanding.names import fold


def meant(turn: Turn) -> list[Squad]:
    """The squad that lives where they wrote, else those they are in. Raises Refusal where there is none."""
    here = turn.stores.squads.at(turn.group) if turn.group is not None else None
    found = [here] if here is not None else turn.stores.squads.of(turn.person.id)
    if not found:
        raise Refusal("squad-in-none")
    return found


def labels(turn: Turn, squads: Sequence[Squad]) -> Mapping[int, Phrase]:
    """What each is called on a button, by id: its name, and what tells it apart from others of that name.

    That is where it lives, and where they live on the same platforms the order in which they began.
    """
    names = Counter(fold(one.name) for one in squads)
    found: dict[int, Phrase] = {}
    alike: dict[tuple[str, ...], list[Squad]] = {}
    for one in squads:
        if names[fold(one.name)] == 1:
            found[one.id] = phrase("choice-words", words=one.name)
        else:
            lives = {address.platform for address in turn.stores.squads.channels(one.id)}
            alike.setdefault((fold(one.name), *sorted(lives)), []).append(one)
    for (_, *on), those in alike.items():
        where = listing(Phrase(f"platform-{one}") for one in on) if on else Phrase("squad-nowhere")
        for number, one in enumerate(those, 1):
            key = "choice-squad-alike" if len(those) == 1 else "choice-squad-numbered"
            found[one.id] = phrase(key, squad=one.name, where=where, number=number)
    return {one.id: found[one.id] for one in squads}


def member(turn: Turn, squad: Squad) -> Member:
    """The sender as a member. Raises Refusal where they are none now."""
    found = turn.stores.squads.roster.get(squad.id, turn.person.id)
    if found is None or found.left is not None:
        raise Refusal("squad-not-in", squad=squad.name)
    return found


def named(members: Sequence[Member], typed: str) -> list[Member]:
    """Those whom a name may mean: a whole name comes before the first word or words of one."""
    wanted = fold(typed)
    known = [(fold(one.name), one) for one in members]
    whole = [one for name, one in known if name == wanted]
    return whole or [one for name, one in known if wanted and f"{name} ".startswith(f"{wanted} ")]
