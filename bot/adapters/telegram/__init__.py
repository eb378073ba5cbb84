"""Telegram: the Bot API through python-telegram-bot's `Bot`, by long polling or a webhook of our own."""

import os
import sys

# The library's own switch: without it every 429 comes with a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# httpx loads its command line wherever that could run: 60 ms and 4 MB. None says that there is none here.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
