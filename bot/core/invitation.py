"""Invitations: one-time codes that carry all there is to know, signed, so that only a used one is stored.

A code is «i» and 58 letters and digits: 16 random bytes, the second of its end (UTC, 4 bytes), and the first
128 bits of a keyed BLAKE2b over both, as base32. That fits into a link that opens a chat in Telegram (up to
64 of A-Z, a-z, 0-9, _ and -, https://core.telegram.org/bots/features#deep-linking), and no chat takes the end
of it for punctuation.
"""

import hmac
import re
from base64 import b32decode, b32encode
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Protocol

LETTER = "i"
NONCE, END, MAC = 16, 4, 16
PURPOSE = b"invitation"
WHOLE = re.compile(r"i[a-z2-7]{58}")
#: What base32 fills up with.
PADDING = "======"


class Invitations(Protocol):
    """The invitations that were used."""

    def spend(self, mark: str) -> bool:
        """Whether it was still good; from now on it isn't."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A true one: what is kept of it once it is used, and until when it is good."""

    mark: str
    ends: datetime


def signing_key(key: bytes) -> bytes:
    """The key for invitations, made from the installation's own (up to 64 bytes)."""
    return blake2b(key=key, person=PURPOSE, digest_size=32).digest()


def make(nonce: bytes, ends: datetime, key: bytes) -> str:
    """The code of an invitation that is good until then. `nonce`: 16 random bytes, never used before."""
    if len(nonce) != NONCE:
        raise ValueError(f"{NONCE} bytes, not {len(nonce)}")
    body = nonce + int(ends.timestamp()).to_bytes(END)
    return _written(body + _sign(body, key))


def read(code: str, key: bytes) -> Invitation | None:
    """What `make` put into it; None for one that is forged, cut, or another installation's."""
    typed = code.lower()
    if not WHOLE.fullmatch(typed):
        return None
    content = b32decode(typed.removeprefix(LETTER).upper() + PADDING)
    if _written(content) != typed:
        return None
    body, mac = content[:-MAC], content[-MAC:]
    if not hmac.compare_digest(mac, _sign(body, key)):
        return None
    mark = blake2b(body[:NONCE], digest_size=16).hexdigest()
    return Invitation(mark, datetime.fromtimestamp(int.from_bytes(body[NONCE:]), UTC))


def _written(content: bytes) -> str:
    return LETTER + b32encode(content).decode().rstrip("=").lower()


def _sign(body: bytes, key: bytes) -> bytes:
    return blake2b(body, key=key, digest_size=MAC).digest()
