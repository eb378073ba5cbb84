"""Conversations written down: read, played against the bot in virtual time, printed, compared."""
