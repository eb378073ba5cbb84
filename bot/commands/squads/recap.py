"""A squad's week in words and as a picture: what was reached together, and whom to celebrate."""

from collections.abc import Sequence

from bot.commands.squads.described import alternative, reached
from bot.commands.squads.described import week as days_of
from bot.commands.squads.room import below, names, width
from bot.domain.say import Phrase, Picture, Say, Value, phrase
from bot.domain.squads.recap import Best, Helped, Kept, Ranked, Recap

#: What the picture is of; an artist draws it.
PICTURE = "recap"
#: The room for each part of it.
BESTS, BACK, HELPED, KEPT, RANKED = 260, 200, 320, 420, 260


def recap(seen: Recap, squad: int) -> Say:
    """The week of the squad with this id, with its picture."""
    picture = Picture(PICTURE, {"squad": str(squad), "week": seen.first.isoformat()}, alternative(seen))
    heading = phrase("squad-recap", squad=seen.squad, week=days_of(seen))
    return Say((heading,), aloud=True, picture=picture).also(
        phrase("squad-goal", goal=seen.goal) if seen.goal else None,
        phrase("squad-recap-total", total=reached(seen)),
        Phrase("squad-recap-reached") if seen.reached else None,
        _part("squad-recap-bests", [_best(one) for one in seen.bests], BESTS),
        phrase("squad-recap-back", names=names(seen.comebacks, BACK)) if seen.comebacks else None,
        _part("squad-recap-helped", [_helped(one) for one in seen.helped], HELPED),
        _part("squad-recap-kept", [_kept(one) for one in seen.kept], KEPT),
        _part("squad-recap-ranking", [_ranked(one) for one in seen.ranking], RANKED),
    )


def _part(key: str, all_: Sequence[tuple[int, Value]], room: int) -> Phrase | None:
    return phrase(key, lines=below(all_, room)) if all_ else None


def _best(one: Best) -> tuple[int, Value]:
    said = phrase("squad-best", name=one.name, done=one.done, before=one.before)
    return width(one.name) + 25, said


def _helped(one: Helped) -> tuple[int, Value]:
    return width(one.by) + width(one.whom), phrase("squad-helped", by=one.by, whom=one.whom)


def _kept(one: Kept) -> tuple[int, Value]:
    key = "squad-kept-partly" if one.partly else "squad-kept-whole"
    return width(one.name) + width(one.what), phrase(key, name=one.name, what=one.what)


def _ranked(one: Ranked) -> tuple[int, Value]:
    back = Phrase("squad-ranked-back") if one.back else Phrase("nothing")
    said = phrase("squad-ranked", place=one.place, name=one.name, beyond=one.beyond, back=back)
    return width(one.name) + 40, said
