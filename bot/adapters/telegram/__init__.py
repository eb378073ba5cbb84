"""Telegram: the Bot API through python-telegram-bot's `Bot`, by long polling or a webhook of our own."""
