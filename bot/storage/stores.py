"""All stores over one transaction, and the database that runs them."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from bot.core.ports import Stores
from bot.storage.cadences import CadenceStore
from bot.storage.channels import Channels
from bot.storage.chats import ChatStore
from bot.storage.days import DayStore
from bot.storage.directories import Directories
from bot.storage.engine import Database, DatabaseProblem, Transaction
from bot.storage.export import export
from bot.storage.inbox import InboxStore
from bot.storage.invitations import InvitationStore
from bot.storage.ledger import LedgerStore
from bot.storage.links import LinkStore
from bot.storage.members import MemberStore
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.people import PeopleStore
from bot.storage.questions import QuestionStore
from bot.storage.rhythms import CommitmentStore, RhythmStore
from bot.storage.schedules import ScheduleStore
from bot.storage.settings import SettingStore
from bot.storage.squads.squads import SquadStore
from bot.storage.trouble import Trouble

T = TypeVar("T")


class TransactionStores:
    """Fulfils core.ports.Stores."""

    def __init__(self, transaction: Transaction, directories: Directories) -> None:
        channels = Channels(transaction)
        self.people = PeopleStore(transaction, channels, partial(export, transaction))
        self.members = MemberStore(transaction)
        self.invitations = InvitationStore(transaction)
        self.chats = ChatStore(transaction, channels)
        self.inbox = InboxStore(transaction, channels)
        self.ledger = LedgerStore(transaction, directories)
        self.days = DayStore(transaction)
        self.cadences = CadenceStore(transaction)
        self.questions = QuestionStore(transaction, channels)
        self.schedules = ScheduleStore(transaction, channels)
        self.rhythms = RhythmStore(transaction)
        self.commitments = CommitmentStore(transaction)
        self.outbox = OutboxStore(transaction, channels)
        self.notices = NoticeStore(transaction, channels)
        self.links = LinkStore(transaction)
        self.squads = SquadStore(transaction, channels)
        self.settings = SettingStore(transaction)


class DatabaseStore:
    """Fulfils core.ports.Store on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._directories = Directories()
        self._trouble = Trouble()

    async def run(self, work: Callable[[Stores], T]) -> T:
        """The result of `work`, once what it wrote is committed."""
        try:
            result = await self._database.run(lambda tx: work(TransactionStores(tx, self._directories)))
        except DatabaseProblem as problem:
            self._trouble.met(problem.key)
            raise
        self._trouble.over()
        return result

    async def scrub(self) -> None:
        """Leave nothing of what was deleted in any file of the database."""
        await self._database.scrub()
