"""Plain text as Discord must be given it so that it shows exactly that: nothing of it is markup or a mention.

A backslash before a character that is no letter, digit or space makes Discord show that character; inside an
address of the web it would be part of the address, and there nothing is markup. What is an address is decided
as Discord's own client decides it. Letters are never touched, so the words stay as they are.
"""

import re

#: What ends an address, and that of it which Python and JavaScript don't both take for a space.
_END = r"\s\ufeff<"
_UNSURE = r"<\ufeff\x1c-\x1f\x85"

#: A backslash, emphasis, code, spoilers, anything in angle brackets, links with words, mentions of everybody,
#: names of emoji; at the start of a line headings, quotes, small print and lists, numbered ones too: those
#: would be counted anew. An address with «<» right behind it would swallow the backslash before that, and one
#: that is none yet could become one by a backslash: these lose their colon.
_MARKUP = re.compile(
    rf"""(?P<link>(?>https?://[^{_END}]+[^{_END}.,:;"'\]])(?![^{_END}]*[{_UNSURE}]))
    | ^(?P<lead>[^\S\n]*(?:\d+(?=\.))?)(?P<start>[-\#>]+|\.)
    | (?P<special>[\\*_~|`<\[] | @(?=everyone|here) | :(?=//|[^\s:]+:))""",
    re.MULTILINE | re.VERBOSE,
)


def escape(text: str) -> str:
    """The text with a backslash before each character that Discord would take for more than itself."""
    done, at = [], 0
    while (found := _MARKUP.search(text, at)) is not None:
        done.append(text[at : found.start()])
        at = found.end()
        if found["link"] is not None:
            done.append(found["link"])  # a «)» after it that isn't its own needs no backslash either
        elif found["start"] is not None:
            done.append(found["lead"] + "".join(f"\\{mark}" for mark in found["start"]))
        else:
            done.append(f"\\{found['special']}")
    return "".join([*done, text[at:]])
