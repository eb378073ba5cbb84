"""Somebody with a Discord client: writes, presses, fills in forms, and sees what is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tests.adapters.discord.standin import interacting, invoking, markup
from tests.adapters.discord.standin.commands import MESSAGE, SLASH, USER, Commands
from tests.adapters.discord.standin.gateway import Gateway
from tests.adapters.discord.standin.invoking import NotOffered
from tests.adapters.discord.standin.model import Channel, Does, Flag, Interaction, Message, User
from tests.adapters.discord.standin.platform import NAMED, Platform, visible

Json = dict[str, Any]
#: A file somebody sends: name, media type, bytes.
Sent = tuple[str, str, bytes]


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as it is shown; `buttons` are label and custom id of those that can be pressed.

    `files` are name and alternative text. `written` is the text before it was made readable.
    """

    id: int
    author: str
    text: str
    written: str
    buttons: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]
    ephemeral: bool
    edited: bool
    pings: tuple[str, ...]


class Person:
    """A user and their client. All of it happens at once; `Platform.until` waits for what comes of it."""

    def __init__(self, platform: Platform, gateway: Gateway, commands: Commands, user: User) -> None:
        self._platform = platform
        self._gateway = gateway
        self._commands = commands
        self.user = user

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def dm(self) -> Channel:
        """The private chat with the bot; opened by being looked at."""
        return self._platform.dm(self.user)

    # --- messages ----------------------------------------------------------------------------------

    def writes(
        self,
        text: str,
        channel: Channel | None = None,
        *,
        reply: int = 0,
        files: Sequence[Sent] = (),
        forwards: Message | None = None,
        sticker: str = "",
    ) -> Message:
        """A message, in the private chat unless told otherwise; `reply` is the id of what it answers.

        Of any length: what a client keeps people from doing is not counted upon.
        """
        where = channel or self.dm
        self._check(where)
        answered = where.messages.get(reply)
        mentions = [int(id) for id in NAMED.findall(text) if int(id) in self._platform.users]
        if answered is not None and answered.author is not self.user:
            mentions.append(answered.author.id)
        return self._platform.post(
            Message(
                self._platform.id(),
                where,
                self.user,
                text.strip(),
                files=[self._platform.keep(*one) for one in files],
                answers=reply,
                forwards=forwards,
                sticker=sticker,
                mentions=tuple(dict.fromkeys(mentions)),
            )
        )

    def edits(self, message: Message, text: str) -> None:
        """Change an own message."""
        message.content, message.edited = text.strip(), self._platform.moment()
        self._platform.tell("update", message)

    def deletes(self, message: Message) -> None:
        """Delete an own message."""
        self._platform.remove(message)

    def sees(self, channel: Channel | None = None) -> list[Seen]:
        """Everything in the channel that is shown to them, oldest first."""
        where = channel or self.dm
        there = where.messages.values()
        return [self.seen(one) for one in there if visible(one, self.user) and not one.loading]

    def shown(self, channel: Channel | None = None) -> list[Seen]:
        """What they see of the bot there, oldest first."""
        return [one for one in self.sees(channel) if one.author == self._platform.bot.name]

    def hears(self, channel: Channel | None = None) -> list[str]:
        """The same, in words."""
        return [one.text for one in self.shown(channel)]

    def seen(self, one: Message) -> Seen:
        """A message as it is shown."""
        return look(self._platform, one)

    # --- interactions ------------------------------------------------------------------------------

    def slash(self, command: str, channel: Channel | None = None, **options: object) -> Interaction:
        """Use a slash command. Raises NotOffered where a client wouldn't let them."""
        where = channel or self.dm
        found = self._found(command, where, SLASH)
        data = {"id": found["id"], "name": found["name"], "type": SLASH}
        return self._does(Does.COMMAND, where, data | {"options": invoking.typed(found, options)})

    def completes(
        self, command: str, option: str, prefix: str, channel: Channel | None = None, **others: object
    ) -> Interaction:
        """Begin to type an option; what is offered stands in the interaction once it is answered."""
        where = channel or self.dm
        found = self._found(command, where, SLASH)
        if not any(one["name"] == option and one.get("autocomplete") for one in found["options"]):
            raise NotOffered(f"{option} of /{command} is not completed")
        data = {"id": found["id"], "name": found["name"], "type": SLASH}
        typed = invoking.typed(found, {**others, option: prefix}, focused=option)
        return self._does(Does.AUTOCOMPLETE, where, data | {"options": typed})

    def presses(self, message: Message | int, label: str, channel: Channel | None = None) -> Interaction:
        """Press a button by its label or custom id. Raises NotOffered."""
        where = channel or (message.channel if isinstance(message, Message) else self.dm)
        there = where.messages.get(message.id if isinstance(message, Message) else message)
        if there is None or not visible(there, self.user):
            raise NotOffered("there is no such message")
        button = invoking.pressable(there, label)
        return self.forges(there, str(button["custom_id"]))

    def forges(self, message: Message, custom_id: str) -> Interaction:
        """Press a button that needn't be there."""
        self._check(message.channel)
        data = {"custom_id": custom_id, "component_type": 2, "id": 1}
        return self._does(Does.COMPONENT, message.channel, data, message)

    def submits(self, asked: Interaction, **values: str) -> Interaction:
        """Fill in the form that an interaction was answered with. Raises NotOffered."""
        if asked.modal is None:
            raise NotOffered("no form was shown")
        rows: list[Json] = []
        for row in asked.modal["components"]:
            field = interacting.field_of(row)
            assert field is not None
            value = values.pop(field["custom_id"], field.get("value") or "")
            if not (field.get("min_length") or int(field.get("required", True))) <= len(value):
                raise NotOffered(f"{field['custom_id']} needs more")
            if len(value) > (field.get("max_length") or 4000):
                raise NotOffered(f"{field['custom_id']} takes less")
            filled = {"type": 4, "id": 2, "custom_id": field["custom_id"], "value": value}
            labelled = row["type"] == 18
            rows.append(
                {"type": 18, "id": 1, "component": filled}
                if labelled
                else {"type": 1, "id": 1, "components": [filled]}
            )
        if values:
            raise NotOffered(f"the form has no {', '.join(values)}")
        data = {"custom_id": asked.modal["custom_id"], "components": rows}
        return self._does(Does.MODAL, asked.channel, data, asked.message)

    def chooses_user(self, command: str, target: "Person", channel: Channel | None = None) -> Interaction:
        """Use a command of somebody's context menu. Raises NotOffered."""
        where = channel or self.dm
        found = self._found(command, where, USER)
        data = invoking.about_user(self._platform, found, target.user, where)
        return self._does(Does.COMMAND, where, data)

    def chooses_message(self, command: str, target: Message) -> Interaction:
        """Use a command of a message's context menu. Raises NotOffered."""
        found = self._found(command, target.channel, MESSAGE)
        data = invoking.about_message(self._platform, found, target)
        return self._does(Does.COMMAND, target.channel, data)

    def offered(self, channel: Channel | None = None) -> list[str]:
        """The slash commands that a client lists there."""
        where = channel or self.dm
        guild = where.guild.id if where.guild else 0
        every = {
            one["name"] for one in [*self._commands.of(guild), *self._commands.of(0)] if one["type"] == SLASH
        }
        context = invoking.context(where)
        return sorted(name for name in every if self._commands.offered(guild, context, name))

    # --- who they are ------------------------------------------------------------------------------

    def closes(self, *, closed: bool = True) -> None:
        """Take no private messages from the bot, or take them again."""
        self.user.closed = closed

    def _found(self, name: str, channel: Channel, kind: int) -> Json:
        self._check(channel)
        guild = channel.guild.id if channel.guild else 0
        found = self._commands.offered(guild, invoking.context(channel), name, kind)
        if found is None:
            raise NotOffered(f"no command {name} is offered there")
        return found

    def _check(self, channel: Channel) -> None:
        if not invoking.usable(self.user, channel):
            raise NotOffered("they can't be there")

    def _does(self, does: Does, channel: Channel, data: Json, message: Message | None = None) -> Interaction:
        one = invoking.interaction(self._platform, self.user, channel, does, data, message)
        self._gateway.interaction(one, invoking.told(self._platform, one))
        self._platform.touch()
        return one


def look(platform: Platform, one: Message) -> Seen:
    """A message as it is shown."""
    names = (
        markup.Names(
            {user.id: user.shown for user in platform.users.values()},
            {channel.id: channel.name for channel in platform.channels.values()},
        )
        if "<" in one.content
        else None
    )
    buttons = [
        (str(each.get("label") or ""), str(each["custom_id"]))
        for row in one.components
        for each in row["components"]
        if each["type"] == 2 and "custom_id" in each and not each.get("disabled")
    ]
    return Seen(
        one.id,
        one.author.name,
        markup.seen(one.content, names) if one.author.bot else one.content,
        one.content,
        tuple(buttons),
        tuple((file.name, file.description) for file in one.files),
        Flag.EPHEMERAL in one.flags,
        one.edited is not None,
        one.pings,
    )
