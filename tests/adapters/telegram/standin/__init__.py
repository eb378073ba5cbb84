"""A stand-in for Telegram's Bot API on loopback: stateful, strict, and with faults on demand.

It keeps what Telegram keeps: who is where, who wrote what, which updates are confirmed. It refuses what
Telegram refuses, in Telegram's words. Modules: facts (the platform's numbers), problems (its refusals),
model (people, chats, messages), wording (texts and their entities), state (all of it), people (what users
do), updates and webhook (how the bot hears of it), methods (what the bot may ask), limits, faults,
server, control (the same from another process).
"""

from tests.adapters.telegram.standin.server import StandIn

__all__ = ["StandIn"]
