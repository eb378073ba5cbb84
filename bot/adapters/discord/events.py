"""What happens on Discord, told to the house."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import discord

from bot.adapters.discord import hear, who
from bot.adapters.discord.act import Hands
from bot.adapters.discord.doors import Doors
from bot.adapters.discord.lanes import PATIENT, Lanes
from bot.adapters.discord.wire import Wire
from bot.core.address import Account, Address
from bot.core.house import House
from bot.core.message import Inbound

log = logging.getLogger(__name__)


class Events:
    """Takes one client's events. `me` is the bot's own id, `whole` names the message that one is part of."""

    def __init__(
        self,
        house: House,
        hands: Hands,
        lanes: Lanes,
        wire: Wire,
        doors: Doors,
        *,
        me: int,
        whole: Callable[[str], str],
        connected: Callable[[], Awaitable[None]],
    ) -> None:
        self._house = house
        self._hands = hands
        self._lanes = lanes
        self._wire = wire
        self._doors = doors
        self._me = me
        self._whole = whole
        self._connected = connected

    async def connected(self) -> None:
        """A session began."""
        await self._connected()

    async def message(self, message: discord.Message) -> None:
        """Somebody wrote."""
        if not hear.meant_for(message, self._me):
            return
        user = str(message.author.id)
        if hear.server_of(message) is None:
            self._doors.learn(user, str(message.channel.id))
        async with self._lanes.of(user):
            await self._take(message)

    async def missed(self, message: discord.Message) -> None:
        """Somebody wrote while we were away; what they do now waits for that."""
        if hear.meant_for(message, self._me):
            await self._take(message)

    async def edited(self, message: discord.Message) -> None:
        """Somebody changed what they wrote; that Discord added a preview is no change."""
        edited: datetime | None = message.edited_at
        if edited is None or not hear.meant_for(message, self._me):
            return
        async with self._lanes.of(str(message.author.id)):
            await self._lanes.take(hear.changed(message, edited, self._me), PATIENT)

    async def deleted(self, message: int, channel: int) -> None:
        """A message in a private chat is no more; Discord says where it was, not whose."""
        user = self._doors.whose(str(channel))
        if not user:
            other = await self._wire.recipient(str(channel))
            if other is None or other.get("bot"):
                return
            user = str(other["id"])
            self._doors.learn(user, str(channel))
        event = f"{message}:deleted"
        sender = Account(who.PLATFORM, user)
        async with self._lanes.of(user):
            await self._lanes.take(Inbound(event, who.private(user), sender, deletes=str(message)))

    async def interaction(self, interaction: discord.Interaction) -> None:
        """Somebody used a command, a menu, a button or a window."""
        if interaction.guild_id is None and not who.place_of(interaction).hidden and interaction.channel_id:
            self._doors.learn(str(interaction.user.id), str(interaction.channel_id))
        await self._hands.take(interaction)

    async def _take(self, message: discord.Message) -> None:
        await self._lanes.take(await hear.heard(message, self._me, self._whole), PATIENT)

    async def gone(self, addresses: Sequence[Address]) -> None:
        """These are no more, or not for us."""
        for address in addresses:
            await self._house.gone(address)
        log.info("%d channels are gone", len(addresses))
