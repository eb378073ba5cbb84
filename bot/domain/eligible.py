"""Which challenges fit a person today, and whom each of them concerns."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.domain.asking import ready_for
from bot.domain.challenge import Challenge, Needs
from bot.domain.followups import DueKind, opened
from bot.domain.glimpse import Glimpse
from bot.domain.kinds import AskKind
from bot.domain.lookin import gone_quiet, may_nudge
from bot.domain.numbers import DEFAULTS, Numbers
from bot.domain.size import Sized, habit_of, sized
from bot.domain.stage import Stage
from bot.domain.strength import Past
from bot.domain.warmth import NO_TAGS

_DUE = {Needs.PROMISE: DueKind.DELIVER, Needs.FOLLOW_UP: DueKind.PLAN, Needs.THANKS: DueKind.THANK}


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the coach sees: the contacts (a Contact is a Glimpse too) and the days so far, today's included.

    What was exchanged for another challenge stays in `past` as UNKNOWN. `tag_cadences` maps casefolded
    tags to days.
    """

    today: date
    contacts: Sequence[Glimpse] = ()
    past: Sequence[Past] = ()
    tag_cadences: Mapping[str, int] = field(default_factory=lambda: NO_TAGS)
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """A challenge that fits, with the ids of the contacts it concerns, the likeliest first, and its size."""

    challenge: Challenge
    contacts: tuple[int, ...]
    size: Sized


def fitting(view: View, pack: Iterable[Challenge], numbers: Numbers = DEFAULTS) -> list[Fit]:
    """The challenges that fit, in the order of the pack; none in a pause."""
    if view.paused:
        return []
    people, habit = _People.of(view, numbers), habit_of(view.past, numbers)
    lately = {day.challenge: day.day for day in sorted(view.past, key=lambda day: day.day)}
    fits = []
    for challenge in pack:
        if _resting(challenge, lately.get(challenge.key), view.today):
            continue
        contacts = people.concerned(challenge)
        if len(contacts) < _FEWEST.get(challenge.needs, 1):
            continue
        counted = challenge.distinct and challenge.needs is not Needs.NOBODY
        size = sized(challenge, habit, limit=len(contacts) if counted else None)
        if size is not None:
            fits.append(Fit(challenge, contacts, size))
    return fits


_FEWEST = {Needs.NOBODY: 0, Needs.PAIR: 2}


def _resting(challenge: Challenge, given: date | None, today: date) -> bool:
    """Given last within its cool-down; what was given today isn't given again in any case."""
    return given is not None and (today - given).days < max(1, challenge.cool_down)


@dataclass(frozen=True, slots=True)
class _People:
    """The contacts as challenges ask for them."""

    near: tuple[Glimpse, ...]
    quiet: tuple[Glimpse, ...]
    due: Mapping[str, tuple[int, ...]]
    ready: Mapping[int, tuple[AskKind, ...]]
    welcome: dict[frozenset[Stage], tuple[Glimpse, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, view: View, numbers: Numbers) -> "_People":
        near = [one for one in view.contacts if one.stage is not None and may_nudge(one, numbers)]
        near.sort(key=lambda one: (one.missing, one.last_on or date.min, one.id))
        ready = ((one.id, ready_for(one, view.today, numbers, view.tag_cadences)) for one in near)
        due: dict[str, list[int]] = {kind: [] for kind in _DUE.values()}
        for one, thing in opened(view.contacts, view.today):
            if thing.kind in due:
                due[thing.kind].append(one.id)
        return cls(
            near=tuple(near),
            quiet=tuple(one for one, _ in gone_quiet(view.contacts, view.today, numbers, view.tag_cadences)),
            due={kind: tuple(dict.fromkeys(ids)) for kind, ids in due.items()},
            ready={id_: kinds for id_, kinds in ready if kinds},
        )

    def concerned(self, challenge: Challenge) -> tuple[int, ...]:
        """Whom it would be about, each once; nobody in particular where it needs nobody."""
        match challenge.needs:
            case Needs.NOBODY:
                return ()
            case Needs.SOMEONE | Needs.PAIR:
                return tuple(one.id for one in self._at_stage(challenge))
            case Needs.FACT:
                return tuple(one.id for one in self._at_stage(challenge) if one.informed)
            case Needs.QUIET:
                return tuple(one.id for one in self.quiet if challenge.welcomes(one.earned))
            case Needs.READY:
                kinds = challenge.ask_kinds
                ready = (one.id for one in self._at_stage(challenge) if one.id in self.ready)
                return tuple(id_ for id_ in ready if not kinds.isdisjoint(self.ready[id_]))
            case Needs.PROMISE | Needs.FOLLOW_UP | Needs.THANKS:
                return self.due[_DUE[challenge.needs]]

    def _at_stage(self, challenge: Challenge) -> tuple[Glimpse, ...]:
        """Those near whom the challenge welcomes; many challenges welcome the same stages."""
        found = self.welcome.get(challenge.stages)
        if found is None:
            found = tuple(one for one in self.near if challenge.welcomes(one.stage))
            self.welcome[challenge.stages] = found
        return found
