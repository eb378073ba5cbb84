"""The memory chat: a whole chat platform in memory, for transcripts and tests.

It is an adapter like the others, and keeps what a chat's server keeps: who wrote what where, which message
has which buttons, who sees it. People are known by their names, which are also their native ids.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypedDict

from bot.core.address import Account, Address
from bot.core.message import Button, Inbound, Outbound, SharedContact
from bot.domain.say import File


class InGroup(TypedDict, total=False):
    """What an Inbound says of the group it comes from."""

    by_admin: bool
    title: str
    community: str
    whispers: bool
    door: str


class NotThere(LookupError):
    """The message or the choice that somebody means isn't there; the text says what is."""


@dataclass(slots=True)
class Shown:
    """A message of the bot as the chat shows it now."""

    native: str
    address: Address
    buttons: tuple[Button, ...]
    only_for: str
    pressed_by: set[str] = field(default_factory=set)

    def seen_by(self, name: str) -> bool:
        return self.only_for in ("", name)

    def open_to(self, name: str) -> bool:
        """Whether there is something left to press: a press closes a message's choices until it changes."""
        return bool(self.buttons) and name not in self.pressed_by


class MemoryChat:
    """One platform. `run` goes into its ids, to keep them apart from those of an earlier chat.

    `sent` is called with every message that the bot sends, in order.
    """

    def __init__(
        self, platform: str = "memory", *, sent: Callable[[Outbound], None] = lambda _: None, run: str = ""
    ) -> None:
        self.platform = platform
        self.whispers = False
        """Whether a command in a group can be answered for one person's eyes, as on Discord."""
        self.door = ""
        """The link to the private chat, where only a person can open that, as on Telegram."""
        self._sent = sent
        self._run = run
        self._count = 0
        self._shown: list[Shown] = []
        self._events: dict[tuple[Address, str], list[str]] = {}
        self._admins: dict[str, frozenset[str]] = {}

    async def send(self, message: Outbound) -> str:
        """Show a message of the bot, or change an earlier one; its native id. Nothing is ever refused."""
        shown = self._find(message.address, message.edits) if message.edits else None
        if shown is None:
            shown = Shown(message.edits or self._new("m"), message.address, (), message.only_for)
            self._shown.append(shown)
        shown.buttons = message.buttons
        shown.pressed_by.clear()
        self._sent(message)
        return shown.native

    def open_group(self, name: str, admins: Iterable[str]) -> None:
        """Make a group with these admins."""
        self._admins[name] = frozenset(admins)

    def account(self, name: str) -> Account:
        """Somebody as this chat knows them: «ana» is called Ana."""
        return Account(self.platform, name, name[:1].upper() + name[1:])

    def address(self, name: str, group: str = "") -> Address:
        """The group, or the private chat with this person where none is named."""
        return Address(self.platform, f"#{group}", group=True) if group else Address(self.platform, name)

    def write(
        self,
        name: str,
        text: str,
        group: str = "",
        *,
        reply: int = 0,
        edit: int = 0,
        delete: int = 0,
        passed_on: bool = False,
        forwarded_from: str = "",
        unread: str = "",
        contact: SharedContact | None = None,
        file: File | None = None,
    ) -> Inbound:
        """What the bot gets when somebody writes.

        `reply` answers the bot's last (1), second-last (2) … message there, `edit` changes the person's
        own and `delete` takes it away. Raises NotThere where there are fewer.
        """
        address = self.address(name, group)
        own = self._events.setdefault((address, name), [])
        replied = _from_end([shown.native for shown in self._there(address, name)], reply, "the bot has")
        edited = _from_end(own, edit, f"{name} has")
        deleted = _from_end(own, delete, f"{name} has")
        event = self._new("e")
        if deleted:
            own.remove(deleted)
        elif not edit:
            own.append(event)
        return Inbound(
            event=event,
            address=address,
            sender=self.account(name),
            text=text,
            reply_to=replied,
            edits=edited,
            deletes=deleted,
            passed_on=passed_on,
            unread=unread,
            forwarded_from=forwarded_from,
            contact=contact,
            file=file,
            **self._in_group(name, group, interaction=text.startswith("/")),
        )

    def press(self, name: str, choice: str, group: str = "") -> Inbound:
        """What the bot gets when somebody presses a choice, by label or number (from 1).

        It is one of the newest message there that still has open choices. Raises NotThere.
        """
        address = self.address(name, group)
        shown = next((one for one in reversed(self._there(address, name)) if one.open_to(name)), None)
        if shown is None:
            raise NotThere("no message here has open choices")
        labels = [button.label for button in shown.buttons]
        if choice in labels:
            place = labels.index(choice)
        elif choice.isdecimal() and 1 <= int(choice) <= len(labels):
            place = int(choice) - 1
        else:
            offered = "  ".join(f"[{label}]" for label in labels)
            raise NotThere(f"there is no choice [{choice}] here; open are {offered}")
        shown.pressed_by.add(name)
        return Inbound(
            event=self._new("e"),
            address=address,
            sender=self.account(name),
            token=shown.buttons[place].token,
            pressed_on=shown.native,
            **self._in_group(name, group, interaction=True),
        )

    def _in_group(self, name: str, group: str, *, interaction: bool) -> InGroup:
        if not group:
            return {}
        return {
            "by_admin": name in self._admins.get(group, ()),
            "title": group,
            "community": f"#{group}",
            "whispers": self.whispers and interaction,
            "door": self.door,
        }

    def _there(self, address: Address, name: str) -> list[Shown]:
        return [shown for shown in self._shown if shown.address == address and shown.seen_by(name)]

    def _find(self, address: Address, native: str) -> Shown | None:
        return next((one for one in self._shown if one.native == native and one.address == address), None)

    def _new(self, letter: str) -> str:
        self._count += 1
        return f"{letter}{self._run}{self._count}"


def _from_end(ids: list[str], place: int, who: str) -> str:
    """The last id but `place` - 1; "" for place 0."""
    if place > len(ids):
        raise NotThere(f"{who} written {len(ids)} message{'s' if len(ids) != 1 else ''} here, not {place}")
    return ids[-place] if place else ""
