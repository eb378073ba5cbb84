"""The export is what docs/export.schema.json says, and tells the whole story."""

import json
from datetime import UTC, datetime
from pathlib import Path

from jsonschema import Draft202012Validator

from bot.bootstrap import App
from bot.core.address import Account, Address
from bot.core.message import Inbound, Outbound
from bot.domain.say import File

SCHEMA = Path(__file__).parents[2] / "docs" / "export.schema.json"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STORY = (
    "had coffee with Maria Lopez yesterday, she asked about my rates, follow up Friday",
    "we both teach drawing",
    "called Tom Baker",
    "/undo",
    "/today",
    "/size 2",
    "/start",
    "skip",
    "/export",
)


class _Chat:
    platform = "memory"

    def __init__(self) -> None:
        self.files: list[File] = []

    async def send(self, message: Outbound) -> str:
        if message.file is not None:
            self.files.append(message.file)
        return str(message.id)


async def test_the_export_fits_its_schema_and_holds_what_was_told() -> None:
    chat = _Chat()
    app = await App.open("sqlite://", [chat], clock=lambda: NOW, seed=0)
    try:
        for number, text in enumerate(STORY):
            here, ana = Address("memory", "ana"), Account("memory", "ana", "Ana")
            await app.handle(Inbound(event=str(number), address=here, sender=ana, text=text))
            await app.drain()
    finally:
        await app.close()
    (file,) = chat.files
    exported = json.loads(file.content)

    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(exported)
    assert file.name == "rapport-2026-11-23.json"
    assert {one["text"] for one in exported["messages"]} == set(STORY)
    (workspace,) = exported["workspaces"]
    assert [one["name"] for one in workspace["contacts"]] == ["Maria Lopez", None]
    assert [one["kind"] for one in workspace["ledger"]].count("undo") == 2
    assert [one["target"] for one in workspace["challenges"]] == [2]
    assert [one["key"] for one in exported["questions"]] == ["connects", "start-when"]
