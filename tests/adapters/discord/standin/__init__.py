"""Discord on a loopback port: what a bot meets there, people who do things, and things that go wrong."""

from tests.adapters.discord.standin.server import HOST, TOKEN, StandIn

__all__ = ["HOST", "TOKEN", "StandIn"]
