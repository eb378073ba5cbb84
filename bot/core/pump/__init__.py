"""The outbox pump: what waits is claimed, put into words, sent and marked.

Every platform has two lanes, replies and broadcasts, and so has every chat; within a chat's lane the order of
rows holds. Modules: pacing (how fast a platform takes messages), retry (what a failure means), delivery (one
row), line (one platform at work), pump (all of them).
"""

from bot.core.pump.pump import Pump

__all__ = ["Pump"]
