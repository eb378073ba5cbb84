"""Open questions."""

from datetime import datetime

from bot.core.address import Address
from bot.core.stores import Question
from bot.storage.channels import Channels
from bot.storage.compiled import questions as sql
from bot.storage.engine import Row, Transaction


class QuestionStore:
    """Fulfils core.stores.Questions."""

    def __init__(self, transaction: Transaction, channels: Channels) -> None:
        self._tx = transaction
        self._channels = channels

    def newest(self, person: int, address: Address) -> Question | None:
        """What was asked last in this chat."""
        return _question(self._tx.one(sql.NEWEST, person=person, channel=self._channels.id(address)))

    def get(self, person: int, question: int) -> Question | None:
        """The person's open question with this id."""
        return _question(self._tx.one(sql.GET, person=person, id=question))

    def find(self, person: int, key: str) -> Question | None:
        """The person's newest open question of this kind."""
        return _question(self._tx.one(sql.FIND, person=person, key=key))

    def all(self, person: int) -> list[Question]:
        """Every question open with the person."""
        rows = self._tx.all(sql.ALL, person=person)
        return [Question(row.key, row.facts, row.id, row.asked_at) for row in rows]

    def ask(self, person: int, address: Address, question: Question, now: datetime) -> int:
        """Keep a question open; its id."""
        id_: int = self._tx.value(
            sql.ASK,
            person_id=person,
            channel_id=self._channels.id(address),
            key=question.key,
            facts=dict(question.facts),
            asked_at=now,
        )
        return id_

    def close(self, question: int) -> None:
        """It is answered, or no longer matters."""
        self._tx.run(sql.CLOSE, id=question)


def _question(row: Row | None) -> Question | None:
    return None if row is None else Question(row.key, row.facts, row.id, row.asked_at)
