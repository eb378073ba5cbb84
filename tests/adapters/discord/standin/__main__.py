"""`python -m tests.adapters.discord.standin --port 0`: runs until it is told to end.

The first line on standard output is a JSON object: port, token, api_base, gateway_url.
"""

import argparse
import asyncio
import json
import signal
import sys
from datetime import UTC, datetime

from tests.adapters.discord.standin.server import TOKEN, StandIn


def now() -> datetime:
    """A process of its own has the machine's clock."""
    return datetime.now(UTC)  # noqa: TID251


async def serve(said: argparse.Namespace) -> None:
    """Until SIGTERM or SIGINT."""
    it = StandIn(now, token=said.token, limits=said.limits, content=said.content, shards=said.shards)
    await it.start(said.port)
    about = {"port": it.port, "token": it.token, "api_base": it.api_base, "gateway_url": it.gateway_url}
    sys.stdout.write(json.dumps(about) + "\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(one, ended.set)
    await ended.wait()
    await it.stop()


def main() -> None:
    """Read what is asked for, and serve."""
    parser = argparse.ArgumentParser(prog="standin", description="Discord on a loopback port.")
    parser.add_argument("--port", type=int, default=0, help="0 takes any that is free")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--limits", action="store_true", help="refuse what comes too often")
    parser.add_argument("--content", action="store_true", help="grant the message content intent")
    parser.add_argument("--shards", type=int, default=1, help="how many it recommends")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
