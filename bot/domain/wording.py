"""Templates of challenges: words with a count, a name or a fact in them."""

import re

#: A part in braces; {count} may stand inside one.
_PART = re.compile(r"\{((?:[^{}]|\{count\})*)\}")
_PLAIN = frozenset({"count", "who", "fact"})


class BadTemplate(ValueError):
    """A template that can't be filled in; the message says why."""


def placeholders(template: str) -> frozenset[str]:
    """Which of count, who and fact it uses; a choice by number uses count. Raises BadTemplate."""
    used = set()
    for inside in _PART.findall(template):
        if inside in _PLAIN:
            used.add(inside)
        elif inside.count("|") == 1:
            used.add("count")
        else:
            raise BadTemplate(f"{{{inside}}} is neither count, who, fact nor {{one|many}}")
    if re.search(r"[{}]", _PART.sub("", template)):
        raise BadTemplate("a brace is not closed, or not opened")
    return frozenset(used)


def worded(template: str, count: int, *, who: str = "", fact: str = "") -> str:
    """The template filled in: `{count}`, `{who}`, `{fact}`, and `{one|many}`, the first where count is 1.

    `{count}` may stand inside the latter. Names and facts are never looked at again, so one with braces
    stays as it is.
    """
    given = {"count": str(count), "who": who, "fact": fact}

    def fill(part: re.Match[str]) -> str:
        inside = part[1]
        if inside in given:
            return given[inside]
        one, _, many = inside.partition("|")
        return (one if count == 1 else many).replace("{count}", given["count"])

    return _PART.sub(fill, template)
