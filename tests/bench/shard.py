"""`python -m tests.bench.shard PEOPLE`: the Discord of tests/adapters with its limits, in its own process.

The first line on stdout is JSON: token, api_base, gateway_url, and of each of so many people their id and
that of their private chat. On SIGTERM the last line is JSON with what came in.
"""

import argparse
import asyncio
import json
import signal
from time import monotonic
from typing import Any

from discord.utils import snowflake_time

from bot.bootstrap import utc_now
from tests.adapters.discord.standin import StandIn
from tests.adapters.discord.standin.limits import Limits, Verdict


class Counted(Limits):
    """Limits that know how many requests were refused."""

    def __init__(self) -> None:
        super().__init__(monotonic)
        self.refused = 0

    def enter(self, route: str, major: str, *, exempt: bool) -> Verdict:
        verdict = super().enter(route, major, exempt=exempt)
        self.refused += verdict.wait > 0
        return verdict


async def serve(people: int) -> None:
    limits = Counted()
    it = StandIn(utc_now)
    it.limits = limits
    await it.start()
    everybody = [it.person(f"p{number}") for number in range(people)]
    chats = [one.dm for one in everybody]
    about = {"token": it.token, "api_base": it.api_base, "gateway_url": it.gateway_url}
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    print(json.dumps(about | {"chats": [(str(one.id), str(one.dm.id)) for one in everybody]}), flush=True)  # noqa: T201
    await stopped.wait()
    at = sorted(snowflake_time(one.id).timestamp() for chat in chats for one in chat.messages.values())
    told: dict[str, Any] = {
        "chats": sum(bool(chat.messages) for chat in chats),
        "messages": len(at),
        "refused": limits.refused,
        "seconds": at[-1] - at[0] if at else 0.0,
    }
    print(json.dumps(told), flush=True)  # noqa: T201
    await it.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("people", type=int)
    asyncio.run(serve(parser.parse_args().people))
