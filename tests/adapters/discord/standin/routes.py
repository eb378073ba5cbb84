"""Each request that the stand-in knows, and what it comes to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.adapters.discord.standin import interacting, posting, shape
from tests.adapters.discord.standin.model import Guild, Kind, May, Message
from tests.adapters.discord.standin.posting import Uploaded
from tests.adapters.discord.standin.refusal import (
    NO_ACCESS,
    NO_PERMISSION,
    NO_RECIPIENT,
    UNKNOWN_GUILD,
    UNKNOWN_MEMBER,
    UNKNOWN_USER,
    Refusal,
    invalid,
)

if TYPE_CHECKING:
    from tests.adapters.discord.standin.server import StandIn

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it was read: what stands in its path, behind the question mark, and in its body."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    payload: Any = None
    uploads: list[Uploaded] = field(default_factory=list)

    def number(self, name: str) -> int:
        """An id of the path. Raises Refusal."""
        text = self.path[name]
        if not text.isdecimal():
            raise invalid(name, "NUMBER_TYPE_COERCE", f'Value "{text}" is not snowflake.')
        return int(text)


#: An answer: status and body, None where there is none.
Answer = tuple[int, object]
Handler = Callable[["StandIn", Call], Answer]


def me(it: "StandIn", call: Call) -> Answer:
    return 200, shape.user(it.platform.bot) | {"verified": True, "mfa_enabled": False, "flags": 0}


def user(it: "StandIn", call: Call) -> Answer:
    found = it.platform.users.get(call.number("user"))
    if found is None:
        raise Refusal(*UNKNOWN_USER)
    return 200, shape.user(found)


def application(it: "StandIn", call: Call) -> Answer:
    bot = it.platform.bot
    return 200, {
        "id": str(bot.id),
        "name": bot.shown,
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 1 << 19 if it.platform.content else 0,
        "owner": shape.user(bot) | {"bot": False},
        "team": None,
        "rpc_origins": [],
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "integration_types_config": {"0": {}, "1": {}},
        "approximate_guild_count": len(it.platform.guilds),
    }


def gateway(it: "StandIn", call: Call) -> Answer:
    return 200, {"url": it.gateway_url}


def gateway_bot(it: "StandIn", call: Call) -> Answer:
    left = {"total": 1000, "remaining": 1000 - it.platform.counters.identifies % 1000}
    left |= {"reset_after": 86_400_000, "max_concurrency": 1}
    return 200, {"url": it.gateway_url, "shards": it.shards, "session_start_limit": left}


def open_dm(it: "StandIn", call: Call) -> Answer:
    user = it.platform.users.get(int(str((call.payload or {}).get("recipient_id") or 0)))
    if user is None or user.bot:
        raise Refusal(*NO_RECIPIENT)
    if user.id not in it.platform.dms:
        it.platform.counters.dms_opened += 1
    return 200, shape.channel(it.platform.dm(user))


def channel(it: "StandIn", call: Call) -> Answer:
    found = it.platform.channel(call.number("channel"))
    if May.VIEW not in found.mine(it.platform.bot.id):
        raise Refusal(*NO_ACCESS)
    return 200, shape.channel(found)


def typing(it: "StandIn", call: Call) -> Answer:
    posting.may_write(it.platform, it.platform.channel(call.number("channel")), ())
    return 204, None


def create_message(it: "StandIn", call: Call) -> Answer:
    channel = it.platform.channel(call.number("channel"))
    made = posting.create(it.platform, channel, call.payload or {}, call.uploads)
    return 200, _message(it, made)


def wake_thread(it: "StandIn", call: Call) -> Answer:
    """Nothing else of a channel is changed here; whoever may write in a thread may wake it."""
    channel = it.platform.channel(call.number("channel"))
    if channel.kind is not Kind.THREAD or dict(call.payload or {}) != {"archived": False}:
        raise Refusal(*NO_PERMISSION)
    posting.may_write(it.platform, channel, ())
    it.platform.archive(channel, archived=False)
    return 200, shape.channel(channel)


def edit_message(it: "StandIn", call: Call) -> Answer:
    channel = it.platform.channel(call.number("channel"))
    changed = posting.edit(it.platform, channel, call.number("message"), call.payload or {}, call.uploads)
    return 200, _message(it, changed)


def delete_message(it: "StandIn", call: Call) -> Answer:
    channel = it.platform.channel(call.number("channel"))
    posting.delete(it.platform, channel, call.number("message"))
    return 204, None


def message(it: "StandIn", call: Call) -> Answer:
    channel = it.platform.channel(call.number("channel"))
    return 200, _message(it, it.platform.message(channel, call.number("message")), fetched=True)


def history(it: "StandIn", call: Call) -> Answer:
    channel = it.platform.channel(call.number("channel"))
    may = channel.mine(it.platform.bot.id)
    if May.VIEW not in may:
        raise Refusal(*NO_ACCESS)
    if May.READ_HISTORY not in may:
        return 200, []
    limit = int(call.query.get("limit") or 50)
    if not 1 <= limit <= 100:
        raise invalid("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.")
    there = [one for one in channel.messages.values() if not one.only_for and not one.loading]
    after, before = int(call.query.get("after") or 0), int(call.query.get("before") or 0)
    if "after" in call.query:
        found = [one for one in there if one.id > after][:limit]
    else:
        found = [one for one in there if not before or one.id < before][-limit:]
    return 200, [_message(it, one, fetched=True) for one in reversed(found)]


def guild(it: "StandIn", call: Call) -> Answer:
    found = _guild(it, call)
    return 200, shape.guild(found, it.platform.of_guild(found), it.platform.bot)


def guild_channels(it: "StandIn", call: Call) -> Answer:
    there = it.platform.of_guild(_guild(it, call))
    return 200, [shape.channel(one) for one in there if one.kind is not Kind.THREAD]


def guild_member(it: "StandIn", call: Call) -> Answer:
    found, id = _guild(it, call), call.number("user")
    if id not in found.members:
        raise Refusal(*UNKNOWN_MEMBER)
    return 200, shape.member(found, it.platform.users[id])


def leave_guild(it: "StandIn", call: Call) -> Answer:
    it.platform.remove_bot(_guild(it, call))
    return 204, None


def commands(it: "StandIn", call: Call) -> Answer:
    return 200, it.commands.of(_place(it, call))


def overwrite_commands(it: "StandIn", call: Call) -> Answer:
    if not isinstance(call.payload, list):
        raise invalid("0", "LIST_TYPE_CONVERT", "A list is needed")
    return 200, it.commands.overwrite(_place(it, call), call.payload)


def respond(it: "StandIn", call: Call) -> Answer:
    result = interacting.respond(
        it.platform, call.number("interaction"), call.path["token"], call.payload or {}, call.uploads
    )
    return (200, result) if call.query.get("with_response") in ("1", "true") else (204, None)


def follow_up(it: "StandIn", call: Call) -> Answer:
    _application(it, call)
    made = interacting.follow_up(it.platform, call.path["token"], call.payload or {}, call.uploads)
    return 200, _message(it, made)


def answered(it: "StandIn", call: Call) -> Answer:
    return 200, _message(it, _of_interaction(it, call))


def edit_answer(it: "StandIn", call: Call) -> Answer:
    changed = posting.change(it.platform, _of_interaction(it, call), call.payload or {}, call.uploads)
    return 200, _message(it, changed)


def delete_answer(it: "StandIn", call: Call) -> Answer:
    it.platform.remove(_of_interaction(it, call))
    return 204, None


def _of_interaction(it: "StandIn", call: Call) -> Message:
    _application(it, call)
    one = interacting.known(it.platform, call.path["token"])
    return interacting.message_of(it.platform, one, call.path["message"])


def _application(it: "StandIn", call: Call) -> None:
    if call.number("application") != it.platform.bot.id:
        raise Refusal(*NO_ACCESS)


def _place(it: "StandIn", call: Call) -> int:
    """The server whose commands are meant, 0 for everywhere."""
    _application(it, call)
    return _guild(it, call).id if "guild" in call.path else 0


def _guild(it: "StandIn", call: Call) -> Guild:
    found = it.platform.guilds.get(call.number("guild"))
    if found is None or it.platform.bot.id not in found.members:
        raise Refusal(*UNKNOWN_GUILD)
    return found


def _message(it: "StandIn", one: Message, *, fetched: bool = False) -> Json:
    platform = it.platform
    own = one.author is platform.bot or one.channel.guild is None or platform.bot.id in one.mentions
    whole = not fetched or own or platform.content
    return shape.message(one, platform.users, platform.base, whole=whole)


#: Method and route; what stands in braces is in the path.
ROUTES: dict[str, Handler] = {
    "GET /users/@me": me,
    "POST /users/@me/channels": open_dm,
    "DELETE /users/@me/guilds/{guild}": leave_guild,
    "GET /users/{user}": user,
    "GET /applications/@me": application,
    "GET /oauth2/applications/@me": application,
    "GET /gateway": gateway,
    "GET /gateway/bot": gateway_bot,
    "GET /channels/{channel}": channel,
    "PATCH /channels/{channel}": wake_thread,
    "POST /channels/{channel}/typing": typing,
    "POST /channels/{channel}/messages": create_message,
    "GET /channels/{channel}/messages": history,
    "GET /channels/{channel}/messages/{message}": message,
    "PATCH /channels/{channel}/messages/{message}": edit_message,
    "DELETE /channels/{channel}/messages/{message}": delete_message,
    "GET /guilds/{guild}": guild,
    "GET /guilds/{guild}/channels": guild_channels,
    "GET /guilds/{guild}/members/{user}": guild_member,
    "GET /applications/{application}/commands": commands,
    "PUT /applications/{application}/commands": overwrite_commands,
    "GET /applications/{application}/guilds/{guild}/commands": commands,
    "PUT /applications/{application}/guilds/{guild}/commands": overwrite_commands,
    "POST /interactions/{interaction}/{token}/callback": respond,
    "POST /webhooks/{application}/{token}": follow_up,
    "GET /webhooks/{application}/{token}/messages/{message}": answered,
    "PATCH /webhooks/{application}/{token}/messages/{message}": edit_answer,
    "DELETE /webhooks/{application}/{token}/messages/{message}": delete_answer,
}
#: These are let in by what is in their path, and don't count towards the limit of everything.
TOKEN_IN_PATH = ("/interactions/", "/webhooks/")
