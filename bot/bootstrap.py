"""The composition root: everything is constructed here, and the clock and chance come in here."""

import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic

from bot.commands import AFTER, MEETS, SPOKEN, TOLD, registry
from bot.commands.cut_off import cut_off
from bot.commands.forget import erase_person
from bot.commands.squads.recap import PICTURE
from bot.content.catalogue import Words, locales
from bot.content.holidays import PublicHolidays
from bot.content.pack import Pack
from bot.core import invitation
from bot.core.access import OPEN, Access
from bot.core.address import Account, Address
from bot.core.answer import Answering
from bot.core.codes import Codes
from bot.core.command import Registry
from bot.core.composing import Composer
from bot.core.gate import Gate
from bot.core.house import Listed
from bot.core.menu import menu
from bot.core.message import Inbound
from bot.core.outbox import Waiting
from bot.core.placing import door_name
from bot.core.ports import Stores, Transport
from bot.core.pump.delivery import Delivery
from bot.core.pump.pump import Pump
from bot.core.pump.rendering import Artist, Rendering
from bot.core.pump.sweep import sweep
from bot.core.rewound import LONGEST_WAIT, set_right
from bot.core.service import Service
from bot.core.squad_ticks import SquadTicks
from bot.core.ticks import Ticks
from bot.core.timetable import plan
from bot.core.turn import Guide
from bot.core.watch import UNWATCHED, Watch
from bot.domain.numbers import DEFAULTS
from bot.domain.say import Phrase
from bot.pictures.artist import RecapArtist
from bot.storage import whole
from bot.storage.backup import Backup, back_up, up_to_date
from bot.storage.engine import Database, database_path
from bot.storage.migrate import Migration
from bot.storage.stores import DatabaseStore

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]

TOKEN_KEY = "token-key"  # noqa: S105 - the name under which the key is kept, not the key
KEY_BYTES = 32

#: Who draws what, by what the pictures are of.
ARTISTS: dict[str, Artist] = {PICTURE: RecapArtist(Words().phrase)}

#: Who writes here can use this machine, or is a test.
AT_HOME = ("terminal", "memory")
#: Whoever sent a code to join an account, and said neither yes nor no, is forgotten after so long.
JOINING = timedelta(days=1)


def utc_now() -> datetime:
    """The clock of this machine: aware UTC."""
    return datetime.now(UTC)


class App:
    """Rapport, running on one database with the chats it was given."""

    def __init__(
        self,
        database: Database,
        path: Path | None,
        store: DatabaseStore,
        service: Service,
        pump: Pump,
        ticks: Sequence[Ticks | SquadTicks],
        clock: Clock,
        watch: Watch,
        registry: Registry,
    ) -> None:
        self._database = database
        self._path = path
        self._store = store
        self._service = service
        self._pump = pump
        self._ticks = ticks
        self._clock = clock
        self._watch = watch
        self._registry = registry
        self._words = Words()

    @classmethod
    async def open(
        cls,
        url: str,
        transports: Sequence[Transport],
        *,
        access: Access = OPEN,
        clock: Clock = utc_now,
        seed: int | None = None,
        watch: Watch = UNWATCHED,
    ) -> "App":
        """Open the database, brought up to date, and put the house together.

        `access` says who may use it from afar. With a `seed` nothing is left to chance, for transcripts;
        `watch` is told what happens, in numbers.
        Raises DatabaseProblem, NewerSchema.
        """
        path = database_path(url)
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            await whole.check(path)
        random = Random(seed) if seed is not None else Random(secrets.randbits(64))
        database = await Database.open(url)
        try:
            _tell(*await up_to_date(database, path, clock()))
            store = DatabaseStore(database)
            fresh = random.randbytes(KEY_BYTES) if seed is not None else secrets.token_bytes(KEY_BYTES)
            key = await store.run(lambda stores: _begin(stores, fresh, clock()))
        except BaseException:
            await database.close()
            raise
        commands = registry()
        guide = Guide(DEFAULTS, Pack(), Codes(key), PublicHolidays(), locales())
        gate = Gate(access, invitation.signing_key(key), at_home=AT_HOME)
        service = Service(
            store,
            Answering(commands, key),
            guide,
            gate,
            clock=clock,
            random=random,
            locales=locales(),
            erase=erase_person,
            after=AFTER,
        )
        by_platform = {transport.platform: transport for transport in transports}
        await set_right(store, by_platform, clock())
        chance = Random(random.getrandbits(64)) if seed is None else Random(seed)
        composer = Composer(SPOKEN, guide, clock=clock, random=random, tells=TOLD)
        rendering = Rendering(store, Words(), commands, composer, ARTISTS, clock=clock, key=key)
        delivery = Delivery(rendering, clock=clock, random=chance, watch=watch, cut_off=cut_off)
        pump = Pump(store, delivery, by_platform, clock=clock, elapsed=monotonic)
        ticks = (
            Ticks(store, guide.numbers, by_platform, clock=clock, watch=watch),
            SquadTicks(store, MEETS, guide, clock=clock, random=random),
        )
        return cls(database, path, store, service, pump, ticks, clock, watch, commands)

    async def handle(self, inbound: Inbound) -> int:
        """Answer a message: one transaction, its replies wait in the outbox; how many there are."""
        replies = await self._service.handle(inbound)
        self._watch.taken(inbound.address.platform)
        self._pump.wake()
        return replies

    async def drain(self) -> None:
        """Send everything that is due now."""
        await self._pump.drain()

    async def deliver(self) -> None:
        """Send whatever becomes due until `stop`; ends within ten seconds of it, and loses nothing."""
        await self._pump.run()

    def stop(self) -> None:
        """Have `deliver` finish what is on its way, and end."""
        self._pump.stop()

    async def sweep(self) -> None:
        """Forget what was said long ago, and who wanted to join an account and didn't."""
        await self._store.run(lambda stores: _leave_outside(stores, self._clock()))
        await sweep(self._store, self._clock())

    async def backup(self) -> Backup | None:
        """Make a backup beside the database, and delete those too old to keep; None for one in memory.

        Raises DatabaseProblem, NotABackup and OSError.
        """
        if self._path is None:
            return None
        return await back_up(self._database, self._path, self._clock())

    async def waiting(self) -> list[Waiting]:
        """How much waits to be sent, by platform and lane. Raises DatabaseProblem."""
        return await self._store.run(lambda stores: stores.outbox.waiting())

    async def next_due(self) -> datetime | None:
        """The earliest instant (UTC) at which something is to be said or sent."""
        found = [await self._pump.next_due(), *[await one.next_due() for one in self._ticks]]
        return min((due for due in found if due is not None), default=None)

    async def tick(self) -> None:
        """Do what is due now; sending is `drain`'s."""
        for one in self._ticks:
            await one.tick()
        self._pump.wake()

    async def enrol(self, account: Account, *, name: str, zone: str, prompt_at: time) -> None:
        """Make a person who has been through /start."""
        now = self._clock()

        def work(stores: Stores) -> None:
            person = stores.people.find(account) or stores.people.make(account, name, zone, now)
            person = replace(person, name=name, zone=zone, prompt_at=prompt_at, started=True, offered=True)
            stores.people.save(person)
            plan(stores, person, now, Address(account.platform, account.native))

        await self._store.run(work)

    async def suggest(self, account: Account, prefix: str, limit: int = 10) -> list[str]:
        """Names of contacts that may be what this account began to type, best first."""

        def work(stores: Stores) -> list[str]:
            person = stores.people.find(account)
            if person is None:
                return []
            return [known.name for known in stores.ledger.directory(person.workspace).starting(prefix, limit)]

        return await self._store.run(work)

    async def gone(self, address: Address) -> None:
        """The bot was blocked or removed there, or the chat is no more; with thread "" all its threads."""

        def work(stores: Stores) -> None:
            now = self._clock()
            for lost in stores.chats.gone(address, now):
                if lost.group:
                    cut_off(stores, lost, now)

        await self._store.run(work)
        self._pump.wake()

    async def back(self, address: Address) -> None:
        """It may write there again."""
        await self._store.run(lambda stores: stores.chats.back(address))

    async def moved(self, old: Address, new: Address) -> None:
        """A chat goes on under another id."""
        await self._store.run(lambda stores: stores.chats.moved(old, new))

    async def latest(self, platform: str, limit: int) -> list[tuple[Address, str]]:
        """The private chats in which somebody wrote last, latest first, each with its newest event."""
        return await self._store.run(lambda stores: stores.chats.latest(platform, limit))

    def menu(self, locale: str, *, group: bool) -> list[Listed]:
        """The commands that can be typed there, in words of this language, in order."""
        return menu(self._registry, partial(self._words.phrase, locale=locale), group=group)

    def words(self, key: str, locale: str) -> str:
        """What stands under this key of the catalogue, in words of this language. Raises LookupError."""
        return self._words.phrase(Phrase(key), locale)

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages there are, the default first."""
        return locales()

    async def said(self, account: Account, limit: int) -> list[str]:
        """What was written to the bot by the person of this account and is still kept, newest first."""

        def work(stores: Stores) -> list[str]:
            person = stores.people.find(account)
            if person is None:
                return []
            return [heard.text for heard in stores.inbox.newest(person.id, limit)]

        return await self._store.run(work)

    async def knows(self, account: Account) -> bool:
        """Whether this account is let in, and has written before."""
        return await self._store.run(lambda stores: stores.people.find(account) is not None)

    async def opened(self, platform: str, door: str) -> None:
        """Know the link to the bot's private chat there, for the links of `rapport invite`."""

        def work(stores: Stores) -> None:
            if stores.settings.get(door_name(platform)) != door:
                stores.settings.put(door_name(platform), door)

        await self._store.run(work)

    async def close(self) -> None:
        """Close the database."""
        await self._database.close()


def _tell(done: Migration, backup: Backup | None) -> None:
    """What an upgrade did is worth knowing."""
    if done.before is not None and done.before != done.after:
        kept = backup.path if backup is not None else "nowhere"
        log.warning("the database went from %s to %s; as it was before: %s", done.before, done.after, kept)


def _begin(stores: Stores, fresh: bytes, now: datetime) -> bytes:
    """What a start does first: nobody else has anything in hand. The key that signs buttons."""
    stores.outbox.release()
    stores.outbox.hasten(now, now + LONGEST_WAIT)
    return _token_key(stores, fresh)


def _leave_outside(stores: Stores, now: datetime) -> None:
    for person in stores.members.asking(now - JOINING):
        stores.people.erase(person)


def _token_key(stores: Stores, fresh: bytes) -> bytes:
    """The key that signs buttons: made once, kept with the database it belongs to."""
    known = stores.settings.get(TOKEN_KEY)
    if known is None:
        stores.settings.put(TOKEN_KEY, fresh.hex())
        return fresh
    return bytes.fromhex(known)


def replaying(url: str) -> Callable[[Sequence[Transport], Clock], Awaitable[App]]:
    """What starts the app for a transcript: on this database, with seed 0 and no environment."""

    def start(transports: Sequence[Transport], clock: Clock) -> Awaitable[App]:
        return App.open(url, transports, clock=clock, seed=0)

    return start
