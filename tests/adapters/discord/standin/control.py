"""The stand-in by remote control, for tests in other processes: POST /control/VERB with a JSON object.

People are named by their names and made when first named; everything else by its id. Each answers with a
JSON object; a mistake with status 400 and `error`.
"""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.adapters.discord.standin.faults import Fault, How
from tests.adapters.discord.standin.model import Channel, Interaction, Kind, May

if TYPE_CHECKING:
    from tests.adapters.discord.standin.server import StandIn

Json = dict[str, Any]


class Control:
    """Each verb is a method of this name."""

    def __init__(self, it: "StandIn") -> None:
        self._it = it

    async def serve(self, request: web.Request) -> web.Response:
        verb = request.match_info["verb"]
        does: Callable[[Json], Json] | None = None if verb.startswith("_") else getattr(self, verb, None)
        if does is None or verb == "serve":
            return web.json_response({"error": f"no verb {verb}"}, status=404)
        try:
            return web.json_response(does(json.loads(await request.read() or b"{}")))
        except (LookupError, ValueError, TypeError) as wrong:
            return web.json_response({"error": f"{type(wrong).__name__}: {wrong}"}, status=400)

    # --- people and places -------------------------------------------------------------------------

    def user(self, said: Json) -> Json:
        """name, locale?, closed?: their id and the id of their private chat."""
        person = self._it.person(said["name"], locale=said.get("locale", "en-US"))
        if "closed" in said:
            person.closes(closed=bool(said["closed"]))
        return {"id": str(person.id), "dm": str(person.dm.id)}

    def users(self, said: Json) -> Json:
        """prefix, count: so many at once, called PREFIX0, PREFIX1 …: their ids and private chats."""
        people = [self._it.person(f"{said['prefix']}{number}") for number in range(int(said["count"]))]
        return {"ids": [str(one.id) for one in people], "dms": [str(one.dm.id) for one in people]}

    def guild(self, said: Json) -> Json:
        """name, owner, members: its id and that of its first channel, «general»."""
        members = [self._it.person(name).user for name in said.get("members", [])]
        guild = self._it.platform.make_guild(said["name"], self._it.person(said["owner"]).user, members)
        return {"id": str(guild.id), "channel": str(self._it.platform.make_channel(guild, "general").id)}

    def channel(self, said: Json) -> Json:
        """guild, name, kind? (TEXT, THREAD or FORUM), parent?: its id."""
        parent = self._channel(said["parent"]) if "parent" in said else None
        guild = self._it.platform.guilds[int(said["guild"])]
        kind = Kind[said.get("kind", "TEXT")]
        return {"id": str(self._it.platform.make_channel(guild, said["name"], kind, parent=parent).id)}

    def forbid(self, said: Json) -> Json:
        """channel, denied: names of permissions that the bot has no more there."""
        denied = May(0)
        for name in said["denied"]:
            denied |= May[name]
        self._it.platform.forbid(self._channel(said["channel"]), denied)
        return {}

    def remove_channel(self, said: Json) -> Json:
        """channel: it is no more."""
        self._it.platform.delete_channel(self._channel(said["channel"]))
        return {}

    def remove_bot(self, said: Json) -> Json:
        """guild: the bot is thrown out."""
        self._it.platform.remove_bot(self._it.platform.guilds[int(said["guild"])])
        return {}

    # --- what people do ----------------------------------------------------------------------------

    def writes(self, said: Json) -> Json:
        """name, text, channel?, reply?, mentions? (the bot, first): the id of the message."""
        text = f"<@{self._it.platform.bot.id}> {said['text']}" if said.get("mentions") else said["text"]
        person, reply = self._it.person(said["name"]), int(said.get("reply") or 0)
        return {"id": str(person.writes(text, self._where(said), reply=reply).id)}

    def edits(self, said: Json) -> Json:
        """name, message, text, channel?."""
        person = self._it.person(said["name"])
        there = (self._where(said) or person.dm).messages
        person.edits(there[int(said["message"])], said["text"])
        return {}

    def deletes(self, said: Json) -> Json:
        """name, message, channel?."""
        person = self._it.person(said["name"])
        person.deletes((self._where(said) or person.dm).messages[int(said["message"])])
        return {}

    def slash(self, said: Json) -> Json:
        """name, command, options?, channel?: the interaction."""
        person = self._it.person(said["name"])
        return _told(person.slash(said["command"], self._where(said), **said.get("options", {})))

    def completes(self, said: Json) -> Json:
        """name, command, option, prefix, options?, channel?: the interaction."""
        person, others = self._it.person(said["name"]), said.get("options", {})
        return _told(
            person.completes(said["command"], said["option"], said["prefix"], self._where(said), **others)
        )

    def presses(self, said: Json) -> Json:
        """name, message, label, channel?: the interaction."""
        person = self._it.person(said["name"])
        return _told(person.presses(int(said["message"]), said["label"], self._where(said)))

    def picks(self, said: Json) -> Json:
        """name, command, user or message, channel?: a command of that one's menu; the interaction."""
        person, where = self._it.person(said["name"]), self._where(said)
        if "user" in said:
            return _told(person.chooses_user(said["command"], self._it.person(said["user"]), where))
        there = (where or person.dm).messages
        return _told(person.chooses_message(said["command"], there[int(said["message"])]))

    def submits(self, said: Json) -> Json:
        """name, interaction, values: the new interaction."""
        asked = self._it.platform.interactions[int(said["interaction"])]
        return _told(self._it.person(said["name"]).submits(asked, **said["values"]))

    def interaction(self, said: Json) -> Json:
        """id: how it was answered by now (0: not yet)."""
        return _told(self._it.platform.interactions[int(said["id"])])

    def sees(self, said: Json) -> Json:
        """name, channel?, after? (an id): what is shown to them there."""
        after = int(said.get("after") or 0)
        seen = self._it.person(said["name"]).sees(self._where(said))
        return {"messages": [asdict(one) | {"id": str(one.id)} for one in seen if one.id > after]}

    def totals(self, said: Json) -> Json:
        """names?, channel?: how many messages of the bot each of them (all, unless named) sees there."""
        people = [self._it.person(name) for name in said["names"]] if "names" in said else self._it.people
        where = self._where(said)
        return {one.user.name: len(one.shown(where)) for one in people}

    # --- what goes wrong, and what was asked -------------------------------------------------------

    def fault(self, said: Json) -> Json:
        """how (lose, break, status, delay), method?, path?, skip?, times?, status?, seconds?."""
        given = {name: value for name, value in said.items() if name != "how"}
        self._it.faults.put(Fault(How(said["how"]), **given))
        return {}

    def mend(self, said: Json) -> Json:
        """Nothing that was put goes wrong any more."""
        self._it.faults.clear()
        return {}

    def gateway(self, said: Json) -> Json:
        """do: drop (code?, resumable?), reconnect, invalidate (resumable?), refuse, admit: how many are."""
        gateway, resumable = self._it.gateway, bool(said.get("resumable", True))
        match said.get("do"):
            case "drop":
                gateway.drop(code=said.get("code"), resumable=resumable)
            case "reconnect":
                gateway.reconnect()
            case "invalidate":
                gateway.invalidate(resumable=resumable)
            case "refuse" | "admit" as told:
                gateway.refuses = told == "refuse"
            case None:
                pass
            case other:
                raise ValueError(other)
        return {"connected": gateway.connected}

    def counters(self, said: Json) -> Json:
        """What the bot asked for, and when it made its first and last message (`clock`, Unix seconds)."""
        return asdict(self._it.platform.counters)

    def commands(self, said: Json) -> Json:
        """guild?: the commands registered there."""
        return {"commands": self._it.commands.of(int(said.get("guild") or 0))}

    def _where(self, said: Json) -> Channel | None:
        return self._channel(said["channel"]) if said.get("channel") else None

    def _channel(self, id: str) -> Channel:
        return self._it.platform.channels[int(id)]


def _told(one: Interaction) -> Json:
    return {
        "id": str(one.id),
        "answer": one.answer,
        "original": str(one.original.id) if one.original else None,
        "modal": one.modal,
        "offered": one.offered,
    }
