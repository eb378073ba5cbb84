"""`rapport health`: asks a running Rapport how it is; for whatever looks after it, such as a container."""

import argparse
import json
from http.client import HTTPConnection, HTTPException

from bot.config import Listen, Settings
from bot.console.problems import WRONG, tell

FINE = 0
#: Seconds; it is on this machine.
PATIENCE = 8.0
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - to ask, not to listen


async def health(chosen: Settings, parsed: argparse.Namespace) -> int:
    """Exit status 0 where all is well."""
    if chosen.http is None:
        tell("health-off", error=True)
        return WRONG
    try:
        status, said = _ask(chosen.http)
    except (OSError, HTTPException, ValueError):
        tell("health-none", error=True, host=chosen.http.host, port=str(chosen.http.port))
        return WRONG
    fine = status == 200
    tell("health-fine" if fine else "health-wrong", error=not fine, said=said)
    return FINE if fine else WRONG


def _ask(where: Listen) -> tuple[int, str]:
    """The status, and what is said on one line."""
    connection = HTTPConnection(ANYWHERE.get(where.host, where.host), where.port, timeout=PATIENCE)
    try:
        connection.request("GET", "/healthz")
        answer = connection.getresponse()
        return answer.status, json.dumps(json.loads(answer.read()))
    finally:
        connection.close()
