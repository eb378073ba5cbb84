"""`python -m tests.adapters.telegram.standin --port 0`: a stand-in of its own, until SIGTERM or SIGINT.

The first line on stdout is JSON: {"port": ..., "token": ...}.
"""

import argparse
import asyncio
import json
import signal
from datetime import UTC, datetime
from time import CLOCK_REALTIME, clock_gettime

from tests.adapters.telegram.standin.limits import Rates
from tests.adapters.telegram.standin.server import StandIn


def _telegrams_clock() -> datetime:
    """Its own, as it is another's machine; importing Rapport's would cost 30 MB."""
    return datetime.fromtimestamp(clock_gettime(CLOCK_REALTIME), UTC)


async def _serve(port: int, rates: Rates | None) -> None:
    standin = StandIn(clock=_telegrams_clock, rates=rates)
    stopped = asyncio.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(one, stopped.set)
    await standin.start(port)
    print(json.dumps({"port": standin.port, "token": standin.token}), flush=True)  # noqa: T201
    await stopped.wait()
    await standin.stop()


def main() -> None:
    parser = argparse.ArgumentParser(prog="standin", description="A Telegram Bot API on loopback.")
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--limits", action="store_true", help="enforce the platform's limits")
    parser.add_argument("--burst", type=int, default=0, help="with --limits: so many more at once in a chat")
    given = parser.parse_args()
    asyncio.run(_serve(given.port, Rates(burst=given.burst) if given.limits else None))


if __name__ == "__main__":
    main()
