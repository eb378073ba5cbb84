"""What is said unasked is put together when it is about to go, from what is known then.

A wave of prompts takes minutes to send. The tick only notes that they are due, which is quick; the words, and
the day's challenge with them, come last.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bot.core.outbox import NotAloud, Queued
from bot.core.ports import Stores
from bot.core.schedules import NUDGE
from bot.core.turn import Guide, Turn
from bot.domain.prompting import Speech, in_time
from bot.domain.rhythm import Rhythm
from bot.domain.say import Say
from bot.domain.schedule import Occurrence


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Why the bot speaks now.

    `due` is what came round, `rhythm` the person's before this, `late` says that it comes noticeably late.
    """

    speech: Speech
    due: Occurrence
    rhythm: Rhythm
    late: bool = False


#: Finds the words; None where there is nothing to say after all.
Speak = Callable[[Turn, Occasion], Say | None]
#: Finds the words of a post in a group, of which so much is noted; None where there is none any more.
Tell = Callable[[Stores, Mapping[str, Any], datetime], Say | None]


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to say that has no words yet. What the person's rhythm was before stands in it."""

    kind: str
    speech: Speech
    due: Occurrence
    late: bool
    paused: bool
    prompted_at: datetime | None
    unanswered: int

    @classmethod
    def of(cls, kind: str, occasion: Occasion) -> "Prompt":
        """What is noted of an occasion for this kind of schedule."""
        before = occasion.rhythm
        return cls(
            kind,
            occasion.speech,
            occasion.due,
            occasion.late,
            before.paused,
            before.prompted_at,
            before.unanswered,
        )

    def plain(self) -> dict[str, Any]:
        """As JSON; `read` gives the same back."""
        return {
            "kind": self.kind,
            "speech": self.speech.value,
            "day": self.due.day.isoformat(),
            "due_at": self.due.due_at.isoformat(),
            "late": self.late,
            "paused": self.paused,
            "prompted_at": self.prompted_at.isoformat() if self.prompted_at else None,
            "unanswered": self.unanswered,
        }

    @classmethod
    def read(cls, plain: Mapping[str, Any]) -> "Prompt":
        """From what `plain` gave."""
        before = plain["prompted_at"]
        return cls(
            plain["kind"],
            Speech(plain["speech"]),
            Occurrence(date.fromisoformat(plain["day"]), datetime.fromisoformat(plain["due_at"])),
            plain["late"],
            plain["paused"],
            datetime.fromisoformat(before) if before else None,
            plain["unanswered"],
        )


class Composer:
    """Puts prompts and posts into a `Say`. `speaks` finds it by the kind of schedule, `tells` for posts.

    `clock` gives aware UTC.
    """

    def __init__(
        self,
        speaks: Mapping[str, Speak],
        guide: Guide,
        *,
        clock: Callable[[], datetime],
        random: Random,
        tells: Tell = lambda stores, post, now: None,
    ) -> None:
        self._speaks = speaks
        self._tells = tells
        self._guide = guide
        self._clock = clock
        self._random = random

    def compose(self, stores: Stores, row: Queued) -> Queued | None:
        """The row with its words, which are stored with it; None where nobody wants it any more.

        Then the person's rhythm is as if it had never been due.
        """
        if row.prompt is None:
            return None
        if row.person is None:
            return self._post(stores, row, row.prompt)
        prompt = Prompt.read(row.prompt)
        now = self._clock()
        turn = Turn(now, stores.people.get(row.person), row.address, 0, stores, self._random, self._guide)
        after = stores.rhythms.of(row.person)
        said = self._words(turn, prompt, after)
        if said is None:
            self._take_back(turn, prompt, after)
            return None
        stores.outbox.word(row.id, said)
        return replace(row, say=said, prompt=None)

    def _post(self, stores: Stores, row: Queued, post: Mapping[str, Any]) -> Queued | None:
        """None too where what it would change is not shown. Raises NotAloud for what others may not read."""
        said = self._tells(stores, post, self._clock())
        if said is None or (row.edits is not None and not row.edits_native):
            return None
        if not said.aloud:
            raise NotAloud(said.key)
        stores.outbox.word(row.id, said)
        return replace(row, say=said, prompt=None)

    def _words(self, turn: Turn, prompt: Prompt, after: Rhythm) -> Say | None:
        zone = ZoneInfo(turn.person.zone)
        if not in_time(after, prompt.due, zone, turn.now, self._guide.numbers):
            return None
        before = replace(
            after, paused=prompt.paused, prompted_at=prompt.prompted_at, unanswered=prompt.unanswered
        )
        occasion = Occasion(speech=prompt.speech, due=prompt.due, rhythm=before, late=prompt.late)
        return self._speaks[prompt.kind](turn, occasion)

    def _take_back(self, turn: Turn, prompt: Prompt, after: Rhythm) -> None:
        if prompt.kind == NUDGE:
            return
        before = replace(after, prompted_at=prompt.prompted_at, unanswered=prompt.unanswered)
        turn.stores.rhythms.save(turn.person.id, before)
        turn.stores.schedules.cancel(turn.person.id, NUDGE)
