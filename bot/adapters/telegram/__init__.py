"""Telegram: the Bot API through python-telegram-bot's `Bot`, by long polling or a webhook of our own."""

import os

# The library's own switch: without it every 429 comes with a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
