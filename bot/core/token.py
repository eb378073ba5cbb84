"""What a button carries: an invocation, bound to its audience and signed, in at most 64 bytes.

A token needs no row and survives a restart. It looks like `undo 12~p3~Xk2…`: the command and its
arguments by position, the audience (one person or one group's channel), and the first 66 bits of a keyed
BLAKE2b over both, as base64. 64 bytes is Telegram's limit for callback data; Discord allows 100.
"""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import blake2b

from bot.core.address import Address
from bot.core.command import Command
from bot.domain.say import Invocation

LONGEST = 64
SIGNATURE = 11


class TokenTooLong(ValueError):
    """A choice whose arguments don't fit into a button; a fault of the command that offered it."""


def audience(person: int | None, address: Address) -> str:
    """For whom a button is: one person, or everybody in a group."""
    return f"p{person}" if person is not None else f"g{address.chat}"


def make(invocation: Invocation, audience: str, key: bytes, commands: Mapping[str, Command]) -> str:
    """The token of an invocation for this audience («p3», «g7»). Raises TokenTooLong."""
    command = commands[invocation.command]
    unknown = set(invocation.args) - {arg.name for arg in command.args}
    if unknown:
        raise ValueError(f"{command.name} takes no {', '.join(sorted(unknown))}")
    if any("+" in value for value in invocation.args.values()):
        raise ValueError(f"{command.name}: a button carries ids and plain words")
    values = [invocation.args.get(arg.name, "") for arg in command.args]
    while values and not values[-1]:
        values.pop()
    body = f"{' '.join([command.name, *(value.replace(' ', '+') for value in values)])}~{audience}"
    token = f"{body}~{_sign(body, key)}"
    if len(token.encode()) > LONGEST:
        raise TokenTooLong(f"{command.name}: {len(token.encode())} bytes")
    return token


def read(token: str, audience: str, key: bytes, commands: Mapping[str, Command]) -> Invocation | None:
    """The invocation that `make` put in; None for a token that is forged, cut, or another's."""
    body, _, signature = token.rpartition("~")
    if not hmac.compare_digest(signature.encode(), _sign(body, key).encode()):
        return None
    line, _, meant_for = body.rpartition("~")
    name, *values = line.split(" ")
    command = commands.get(name)
    if command is None or meant_for != audience:
        return None
    given = zip(command.args, values, strict=False)
    return Invocation(name, {arg.name: value.replace("+", " ") for arg, value in given if value})


def _sign(body: str, key: bytes) -> str:
    digest = blake2b(body.encode(), key=key, digest_size=9).digest()
    return urlsafe_b64encode(digest).decode()[:SIGNATURE]
