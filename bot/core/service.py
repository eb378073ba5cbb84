"""One message in, one transaction, messages out."""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from random import Random

from bot.core.answer import LONGEST_TEXT, Answering
from bot.core.bounds import bounded
from bot.core.gate import Gate, Shut
from bot.core.members import Standing
from bot.core.message import Inbound
from bot.core.newcomer import newcomer
from bot.core.outbox import Queued
from bot.core.placing import aside, home_of, place_of, sayable, told_alone, told_aloud
from bot.core.ports import Store, StoreDown, Stores
from bot.core.problems import apology, refused, unparsed
from bot.core.route import ParseProblem
from bot.core.timetable import plan
from bot.core.turn import Guide, Turn
from bot.domain.person import Person
from bot.domain.refusal import Refusal
from bot.domain.say import Say, choice, say

log = logging.getLogger(__name__)

Answer = Callable[[Turn, Inbound], Sequence[Say]]
#: Does what follows from a turn, whatever it was.
After = Callable[[Turn], None]
#: Deletes a person with everything that is theirs, at that time.
Erase = Callable[[Stores, Person, datetime], None]


class Service:
    """Answers messages, each in one transaction. `clock` gives aware UTC, `locales` are the languages there
    are words in. `after` is done at the end of each turn, in its transaction. `erase` is for those who were
    put out and have no turn.
    """

    def __init__(
        self,
        store: Store,
        answering: Answering,
        guide: Guide,
        gate: Gate,
        *,
        clock: Callable[[], datetime],
        random: Random,
        locales: Collection[str] = (),
        erase: Erase,
        after: After = lambda turn: None,
    ) -> None:
        self._store = store
        self._answering = answering
        self._guide = guide
        self._gate = gate
        self._clock = clock
        self._random = random
        self._locales = locales
        self._after = after
        self._erase = erase

    async def handle(self, inbound: Inbound) -> int:
        """Decide, store and queue the reply, all or nothing; how many messages answer it.

        An event seen before does nothing. What can't be done is answered with its reason, a fault with an
        incident number; either way nothing but the message itself is stored. Of whoever isn't let in, and of
        what is too much at once, nothing is. Raises only where nothing can be stored: bring it again later.
        """
        now, inbound = self._clock(), bounded(inbound)
        try:
            self._gate.check(inbound, now)
            replies = await self._answered(inbound, now)
        except Shut as shut:
            return await self._turn_away(inbound, shut, now)
        self._gate.let_in(inbound)
        return replies

    async def _answered(self, inbound: Inbound, now: datetime) -> int:
        """Raises Shut."""
        try:
            return await self._turn(inbound, now, self._answering)
        except (Shut, StoreDown):
            raise
        except Refusal as refusal:
            return await self._turn(inbound, now, _always(refused(refusal)))
        except ParseProblem as problem:
            return await self._turn(inbound, now, _always(unparsed(problem)))
        except Exception as fault:  # noqa: BLE001 - the chat goes on, whatever a command does
            incident = f"{self._random.getrandbits(32):08x}"
            _report(incident, fault)
            return await self._turn(inbound, now, _always(apology(incident)))

    async def _turn_away(self, inbound: Inbound, shut: Shut, now: datetime) -> int:
        """Say why, where that is to be said; the row that says it is all that is kept, until it is sent."""
        reply = self._gate.refusal(inbound, shut, now)
        if reply is None:
            return 0

        def work(stores: Stores) -> int:
            held = stores.members.held(inbound.sender) if shut.why == "erased" else None
            if held is not None and held.removed:
                self._erase(stores, held.person, now)
            place = aside(stores, inbound)
            if place is None:
                return 0
            stores.outbox.put(
                place.address, place.person, reply, now, only_for=place.only_for, event=inbound.event
            )
            return 1

        replies = await self._store.run(work)
        if shut.why == "erased":
            await self._store.scrub()
        return replies

    async def _turn(self, inbound: Inbound, now: datetime, answer: Answer) -> int:
        replies, deleted = await self._store.run(lambda stores: self._take(stores, inbound, now, answer))
        if deleted:
            await self._store.scrub()
        return replies

    def _take(self, stores: Stores, inbound: Inbound, now: datetime, answer: Answer) -> tuple[int, bool]:
        """How many messages answer it, and whether something was deleted."""
        person, standing = stores.people.find(inbound.sender), Standing.IN
        if person is None:
            inbound, standing = self._gate.admit(stores, inbound, now)
            person = newcomer(stores, inbound, now, self._locales, standing)
        else:
            inbound = self._gate.known(stores, inbound, now)
        text = inbound.text if len(inbound.text) <= LONGEST_TEXT else ""
        message = stores.inbox.take(inbound.address, person.id, inbound.event, text, now)
        if message is None:
            return 0, False
        if inbound.place:
            stores.chats.placed(inbound.address, inbound.place)
        turn = Turn(now, person, home_of(inbound), message, stores, self._random, self._guide)
        if inbound.address.group:
            turn.group, turn.title = inbound.address, inbound.title
            turn.by_admin, turn.whispers = inbound.by_admin, inbound.whispers
        native = inbound.pressed_on or inbound.reply_to
        turn.about = _theirs(person, stores.outbox.shown(inbound.address, native) if native else None)
        asked = stores.questions.newest(person.id, turn.address) if inbound.whispers else None
        replies = list(answer(turn, inbound))
        self._after(turn)
        fresh = not (turn.person.started or turn.person.offered or turn.gone)
        joining = any(reply.key.startswith("link-") for reply in replies)
        if replies and not turn.group and fresh and not joining and standing is Standing.IN:
            turn.keep(replace(turn.person, offered=True))
            if not any(reply.key.startswith("start-") for reply in replies):
                replies.append(say("start-offer").offering(choice("choice-start", "start")))
        if not turn.gone:
            _keep_time(turn, person, inbound)
        return _say(turn, inbound, sayable(turn, inbound, replies, asked), person.id), turn.deleted


def _theirs(person: Person, shown: Queued | None) -> Queued | None:
    """What was said to this person, or to everybody."""
    return shown if shown is not None and shown.person in (None, person.id) else None


def _say(turn: Turn, inbound: Inbound, replies: Sequence[Say], writer: int) -> int:
    """Queue each reply for where it belongs; how many there are. `writer`: who the person was before."""
    said = 0
    private = stuck = False
    for reply in replies:
        place = place_of(turn, inbound, reply)
        if place is None:
            stuck = True
            continue
        private = private or (turn.group is not None and not place.address.group)
        about = turn.about if turn.pressed and reply.edits else None
        same = about is not None and about.address == place.address
        if about is not None and about.person != place.person:
            same = same and about.person == writer and place.person == turn.person.id
        turn.stores.outbox.put(
            place.address,
            place.person,
            reply,
            turn.now,
            answers=turn.message,
            edits=about.id if about is not None and same else None,
            only_for=place.only_for,
        )
        said += 1
    alone = told_alone(turn, inbound)
    if alone is not None and turn.group is not None:
        native = inbound.sender.native
        turn.stores.outbox.put(
            turn.group, turn.person.id, alone, turn.now, answers=turn.message, only_for=native
        )
        said += 1
    line = told_aloud(turn, inbound, private=private, stuck=stuck)
    if line is not None and turn.group is not None:
        turn.stores.outbox.put(turn.group, None, line, turn.now, answers=turn.message)
        said += 1
    return said


def _keep_time(turn: Turn, before: Person, inbound: Inbound) -> None:
    """Prompts go where the person last wrote in private, and follow what they set."""
    person, home = turn.person, turn.home or turn.address
    if turn.home or (turn.group is None and person.prompt_on in ("", home.platform)):
        turn.stores.schedules.move(person.id, home)
    changed = (person.zone, person.prompt_at, person.started) != (
        before.zone,
        before.prompt_at,
        before.started,
    )
    if person.started and changed:
        plan(turn.stores, person, turn.now, home)


def _always(reply: Say) -> Answer:
    return lambda turn, inbound: [reply]


def _report(incident: str, fault: BaseException) -> None:
    """Where it happened, and never what was said: an exception's own words may quote a message."""
    where = []
    trace = fault.__traceback__
    while trace is not None:
        where.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno} {trace.tb_frame.f_code.co_name}")
        trace = trace.tb_next
    log.error("incident %s: %s\n  %s", incident, type(fault).__name__, "\n  ".join(where))
