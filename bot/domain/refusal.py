"""A no with its reason, as facts; the catalogue puts it into words."""

from bot.domain.say import Choice, Phrase, Value


class Refusal(Exception):
    """What was asked can't be done: `key` of the catalogue, its facts, and what can be done instead."""

    def __init__(self, key: str, *choices: Choice, **facts: Value) -> None:
        super().__init__(key)
        self.phrase = Phrase(key, facts)
        self.choices = choices
