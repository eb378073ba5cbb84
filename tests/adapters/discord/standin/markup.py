"""Discord's markdown as a person sees it: what is markup goes, what was escaped stays.

So a star that wasn't escaped is missing from what is shown, and a dash that wasn't has become a bullet.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

BULLET = "•"
#: What hides behind a spoiler until somebody taps it.
HIDDEN = "█"
#: Names between colons that show as a picture; there are thousands, these are for tests.
EMOJI = frozenset("smile heart joy fire tada wave thumbsup rocket eyes tm white_check_mark x".split())


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called."""

    users: Mapping[int, str] = field(default_factory=dict)
    channels: Mapping[int, str] = field(default_factory=dict)


def seen(text: str, names: Names | None = None) -> str:
    """The text of a message as it is shown."""
    return _Reader(names or Names()).read(text)


Show = Callable[["_Reader", "re.Match[str]"], str]


class _Reader:
    """Reads a text from its beginning: at each place the first rule that fits."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def read(self, text: str, *, fresh: bool = True) -> str:
        """`fresh`: the text begins a line."""
        shown: list[str] = []
        number = 0
        while text:
            for rule, at_start, show in RULES:
                if at_start and not fresh:
                    continue
                found = rule.match(text)
                if found is None:
                    continue
                end = found.end()
                if rule is LINK:
                    end -= _unopened(found[0])
                    shown.append(text[:end])
                elif rule is NUMBERED:
                    number = number + 1 if number else int(found[2])
                    shown.append(f"{found[1]}{number}. ")
                else:
                    shown.append(show(self, found))
                fresh = found[0].endswith("\n") or (at_start and rule in (QUOTE, QUOTE_ALL))
                text = text[end:]
                break
            if fresh and text and not NUMBERED.match(text):
                number = 0
        return "".join(shown)

    def inside(self, text: str) -> str:
        """What stands between two marks."""
        return self.read(text, fresh=False)


def _unopened(link: str) -> int:
    """1 where the bracket at its end was not opened in it, as it belongs to what is around then."""
    closing = len(link) - len(link.rstrip(")"))
    return int(closing > link.count("("))


def _mention(reader: _Reader, found: "re.Match[str]") -> str:
    kind, id = found[1], int(found[2])
    if kind == "#":
        return f"#{reader.names.channels.get(id, 'unknown')}"
    if kind == "@&":
        return "@role"
    return f"@{reader.names.users.get(id, 'unknown-user')}"


def _emoji(reader: _Reader, found: "re.Match[str]") -> str:
    return f"[emoji {found[1]}]" if found[1] in EMOJI else found[0]


#: An address of the web, within which nothing is markup.
LINK = re.compile(r"https?://[^\s<]+[^\s<.,:;\"'\]]")
NUMBERED = re.compile(r"( *)(\d{1,9})\. +(?=\S)")
QUOTE = re.compile(r" *> (?=[^\n])")
QUOTE_ALL = re.compile(r" *>>> ")
#: A pattern, whether it stands at the start of a line only, and what is shown for it.
RULES: list[tuple["re.Pattern[str]", bool, Show]] = [
    (re.compile(r"(?:-#|#{1,3}) +([^\n]+?)(\n|\Z)"), True, lambda on, it: on.inside(it[1]) + it[2]),
    (QUOTE_ALL, True, lambda on, it: ""),
    (QUOTE, True, lambda on, it: ""),
    (re.compile(r"( *)[-*] +(?=\S)"), True, lambda on, it: f"{it[1]}{BULLET} "),
    (NUMBERED, True, lambda on, it: it[0]),
    (re.compile(r"\\([^0-9A-Za-z\s])"), False, lambda on, it: it[1]),
    (re.compile(r"```(?:[\w+#.-]+\n)?\n*([\s\S]+?)\n*```"), False, lambda on, it: it[1]),
    (re.compile(r"(`+)([\s\S]*?[^`])\1(?!`)"), False, lambda on, it: it[2]),
    (re.compile(r"<(https?://[^\s>]+)>"), False, lambda on, it: it[1]),
    (LINK, False, lambda on, it: it[0]),
    (re.compile(r"\[([^\]\n]+)\]\(<?https?://[^\s)>]+>?\)"), False, lambda on, it: on.inside(it[1])),
    (re.compile(r"<(@[!&]?|#)(\d+)>"), False, _mention),
    (re.compile(r"<a?:(\w+):\d+>"), False, lambda on, it: f"[emoji {it[1]}]"),
    (re.compile(r"<t:-?\d+(?::[a-zA-Z])?>"), False, lambda on, it: "[time]"),
    (re.compile(r"</([-\w ]+):\d+>"), False, lambda on, it: f"/{it[1]}"),
    (re.compile(r":(\w+):"), False, _emoji),
    (re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"), False, lambda on, it: on.inside(it[1])),
    (re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)"), False, lambda on, it: on.inside(it[1])),
    (re.compile(r"~~((?:\\[\s\S]|[^\\])+?)~~"), False, lambda on, it: on.inside(it[1])),
    (re.compile(r"\|\|((?:\\[\s\S]|[^\\])+?)\|\|"), False, lambda on, it: HIDDEN * len(it[1])),
    (re.compile(r"_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)"), False, lambda on, it: on.inside(it[1])),
    (
        re.compile(r"\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\])|[^\s*\\])+?)\*(?!\*)"),
        False,
        lambda on, it: on.inside(it[1]),
    ),
    (re.compile(r"\n"), False, lambda on, it: "\n"),
    # Ordinary words in one go, up to whatever may begin something.
    (
        re.compile(r"[\s\S][^\\`<\[*_~|:>#\n]*?(?=\\|[`<\[*_~|:>#\n]|https?://|\Z)"),
        False,
        lambda on, it: it[0],
    ),
]
