"""Codes that are put together when they are shown, so that none is ever stored in clear.

A code is 128 bits of a keyed BLAKE2b over what it is for and a number, in 26 small letters and digits: nobody
guesses it without the installation's key, and what is stored is its SHA-256 alone.
"""

from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b, sha256

from bot.domain.say import Code, Listing, Phrase, Say, Value

BYTES = 16


def digest(code: str) -> str:
    """What is stored of a code, however its letters were typed."""
    return sha256(code.strip().lower().encode(errors="replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Codes:
    """Makes codes with the installation's key."""

    key: bytes

    def make(self, code: Code) -> str:
        """The code itself."""
        mac = blake2b(
            str(code.number).encode(), key=self.key, digest_size=BYTES, person=code.purpose.encode()
        )
        return b32encode(mac.digest()).decode().rstrip("=").lower()

    def fill(self, say: Say) -> Say:
        """The same with every code in it put together."""
        return replace(say, paragraphs=tuple(self._phrase(one) for one in say.paragraphs))

    def _phrase(self, phrase: Phrase) -> Phrase:
        return Phrase(phrase.key, self._args(phrase.args))

    def _args(self, args: Mapping[str, Value]) -> dict[str, Value]:
        return {name: self._value(value) for name, value in args.items()}

    def _value(self, value: Value) -> Value:
        match value:
            case Code():
                return self.make(value)
            case Phrase():
                return self._phrase(value)
            case Listing():
                return replace(value, items=tuple(self._value(one) for one in value.items))
            case _:
                return value
