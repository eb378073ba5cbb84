"""What people do with commands, menus, buttons and windows: acknowledged at once, then taken as Inbounds."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Any

import discord

from bot.adapters.discord import who
from bot.adapters.discord.body import EPHEMERAL, Json, body, token_of
from bot.adapters.discord.commands import ON_MESSAGE, ON_USER, SLASH, locale_of
from bot.adapters.discord.errors import ACKNOWLEDGED, UNKNOWN_INTERACTION, Failed
from bot.adapters.discord.lanes import Lanes
from bot.adapters.discord.picked import message_picked, nobody, user_picked
from bot.adapters.discord.sessions import Session, Sessions
from bot.adapters.discord.window import asked_apart, filled, line, window
from bot.adapters.discord.wire import Wire
from bot.core.house import House, Listed
from bot.core.message import Inbound
from bot.domain.say import Invocation

log = logging.getLogger(__name__)

#: Ways to acknowledge an interaction, as Discord numbers them.
SAYING, THINKING, UPDATING, SUGGESTING, ASKING = 4, 5, 6, 8, 9
#: Seconds after which nothing is suggested rather than late, and names at most.
PATIENCE, MOST_NAMES, LONGEST_NAME = 1.0, 25, 100


class Hands:
    """Takes interactions for the house."""

    def __init__(self, house: House, lanes: Lanes, wire: Wire, sessions: Sessions) -> None:
        self._house = house
        self._lanes = lanes
        self._wire = wire
        self._sessions = sessions
        self._listed: dict[str, dict[str, Listed]] = {}

    async def take(self, interaction: discord.Interaction) -> None:
        """Acknowledge it and have it answered. Raises nothing for what Discord or the house refuse."""
        data: Mapping[str, Any] = interaction.data or {}
        try:
            if interaction.type is discord.InteractionType.autocomplete:
                await self._suggest(interaction, data)
            elif not (await self._decline(interaction, data) or await self._ask(interaction, data)):
                await self._answer(interaction, data)
        except Failed as failed:
            log.warning("an interaction could not be acknowledged: %s", failed)

    async def _suggest(self, interaction: discord.Interaction, data: Mapping[str, Any]) -> None:
        """Names that begin so; none rather than none in time."""
        typed = next((one for one in data.get("options", ()) if one.get("focused")), None)
        names: Sequence[str] = ()
        if typed is not None:
            try:
                async with asyncio.timeout(PATIENCE):
                    names = await self._names(interaction, data.get("name", ""), typed)
            except Exception as fault:  # noqa: BLE001 - a field without suggestions can still be filled in
                log.warning("nothing could be suggested: %s", type(fault).__name__)
        choices = [{"name": name, "value": name} for name in names if 0 < len(name) <= LONGEST_NAME]
        await self._wire.acknowledge(
            interaction.id, interaction.token, SUGGESTING, {"choices": choices[:MOST_NAMES]}
        )

    async def _names(
        self, interaction: discord.Interaction, command: str, typed: Mapping[str, Any]
    ) -> Sequence[str]:
        prefix = str(typed.get("value", ""))
        listed = self._menu(interaction).get(command)
        arg = next((arg for arg, _ in listed.args if arg.name == typed["name"]), None) if listed else None
        if arg is not None and arg.options:
            return [one for one in arg.options if one.startswith(prefix.lower())]
        return await self._house.suggest(who.account(interaction.user), prefix, MOST_NAMES)

    async def _decline(self, interaction: discord.Interaction, data: Mapping[str, Any]) -> bool:
        """Say so at once where a menu was opened on nobody whom one keeps."""
        me = interaction.client.user
        key = nobody(data, interaction.user.id, me.id if me is not None else 0)
        if not key:
            return False
        words = self._house.words(key, locale_of(str(interaction.locale), self._house.locales))
        await self._wire.acknowledge(interaction.id, interaction.token, SAYING, body(words, ephemeral=True))
        return True

    async def _ask(self, interaction: discord.Interaction, data: Mapping[str, Any]) -> bool:
        """Open a window where a command came without its long text."""
        if interaction.type is not discord.InteractionType.application_command or _kind(data) != SLASH:
            return False
        listed = self._menu(interaction).get(data["name"])
        wanted = asked_apart(listed) if listed is not None else None
        given = _given(data)
        if listed is None or wanted is None or wanted.name in given:
            return False
        await self._wire.acknowledge(interaction.id, interaction.token, ASKING, window(listed, given))
        return True

    async def _answer(self, interaction: discord.Interaction, data: Mapping[str, Any]) -> None:
        if self._sessions.of(str(interaction.id)) is not None:
            return  # told a second time, after a session was taken up again
        place = who.place_of(interaction)
        inbound = self._inbound(interaction, data, place)
        pressed = interaction.type is discord.InteractionType.component
        session = self._sessions.begin(
            inbound.event,
            application=interaction.application_id,
            token=interaction.token,
            chat=inbound.address.chat,
            hidden=place.hidden,
            awaited=not pressed,
            pressed_on=inbound.pressed_on,
        )
        hidden: Json | None = {"flags": EPHEMERAL} if place.hidden and not pressed else None
        go_on, surely = await self._acknowledged(interaction, UPDATING if pressed else THINKING, hidden)
        if not go_on:
            self._sessions.forget(inbound.event)
            return
        async with self._lanes.of(inbound.sender.native):
            replies = await self._hand_in(inbound, session, interaction)
        if replies == 0 and surely and session.open:
            await self._withdraw(session)

    async def _acknowledged(
        self, interaction: discord.Interaction, kind: int, data: Json | None
    ) -> tuple[bool, bool]:
        """Whether to go on, and whether it was surely this that acknowledged it.

        Where Discord gave up on it, whoever did it was told so and does it again.
        """
        try:
            await self._wire.acknowledge(interaction.id, interaction.token, kind, data)
        except Failed as failed:
            if failed.code == ACKNOWLEDGED:
                return True, False
            log.warning("an interaction could not be acknowledged: %s", failed)
            return failed.sent and failed.code != UNKNOWN_INTERACTION, False
        return True, True

    async def _hand_in(
        self, inbound: Inbound, session: Session, interaction: discord.Interaction
    ) -> int | None:
        """How many replies there are, None where that isn't known."""
        try:
            return await self._lanes.take(inbound)
        except Exception:  # noqa: BLE001 - said in the log already; the person is told as well
            locale = locale_of(str(interaction.locale), self._house.locales)
            await self._apologize(session, self._house.words("discord-fault", locale))
            return None

    async def _withdraw(self, session: Session) -> None:
        """Nobody is to wait for an answer that doesn't come."""
        session.open = False
        try:
            await self._wire.withdraw(session.application, session.token)
        except Failed as failed:
            log.warning("an answer that nobody gives could not be taken back: %s", failed)

    async def _apologize(self, session: Session, words: str) -> None:
        payload = body(words, ephemeral=True)
        try:
            if session.open:
                session.open = False
                await self._wire.revise(session.application, session.token, "@original", payload)
            else:
                await self._wire.follow(session.application, session.token, payload)
        except Failed as failed:
            log.warning("nobody could be told that something failed: %s", failed)

    def _inbound(
        self, interaction: discord.Interaction, data: Mapping[str, Any], place: who.Place
    ) -> Inbound:
        where: dict[str, Any] = {
            "event": str(interaction.id),
            "address": place.address,
            "sender": who.account(interaction.user, str(interaction.locale)),
            "at": interaction.created_at,
        }
        if place.address.group:
            where["by_admin"] = who.administers(interaction.permissions)
            where["title"] = getattr(interaction.channel, "name", None) or ""
            where["community"] = place.community
            where["whispers"] = True
            where["muted"] = not who.may_write(interaction)
        elif interaction.guild_id is None and not place.hidden:
            where["place"] = str(interaction.channel_id or "")
        if interaction.type is discord.InteractionType.component:
            on = str(interaction.message.id) if interaction.message is not None else ""
            return Inbound(**where, token=token_of(data["custom_id"]), pressed_on=on)
        if interaction.type is discord.InteractionType.modal_submit:
            return self._command(interaction, where, data["custom_id"], filled(data.get("components", ())))
        if _kind(data) == ON_USER:
            return Inbound(**where, contact=user_picked(data))
        if _kind(data) == ON_MESSAGE:
            return Inbound(**where, **message_picked(data, interaction.user.id, interaction.guild_id))
        return self._command(interaction, where, data["name"], _given(data))

    def _command(
        self, interaction: discord.Interaction, where: dict[str, Any], name: str, given: dict[str, str]
    ) -> Inbound:
        does = Invocation(name, given)
        return Inbound(**where, text=line(does, self._menu(interaction).get(name)), does=does)

    def _menu(self, interaction: discord.Interaction) -> dict[str, Listed]:
        """The commands in the person's language, by name."""
        locale = locale_of(str(interaction.locale), self._house.locales)
        known = self._listed.get(locale)
        if known is None:
            both = [*self._house.menu(locale, group=True), *self._house.menu(locale, group=False)]
            known = self._listed[locale] = {one.name: one for one in both}
        return known


def _kind(data: Mapping[str, Any]) -> int:
    return int(data.get("type", SLASH))


def _given(data: Mapping[str, Any]) -> dict[str, str]:
    """What was filled in, by argument."""
    return {one["name"]: str(one["value"]) for one in data.get("options", ()) if "value" in one}
