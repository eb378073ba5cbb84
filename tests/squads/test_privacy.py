"""Whatever members tell in private, no word of it is ever in what a group sees, nor in another's chat.

Every private word of a conversation is made up for it, so that it is found wherever it turns up. A run plays
a few conversations; `RAPPORT_CONVERSATIONS=1000` plays a thousand.
"""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time, timedelta
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.memory import NotThere
from bot.core.message import Outbound, SharedContact
from tests.squads.scene import GROUP, MONDAY, Scene, scene

CONVERSATIONS = int(os.environ.get("RAPPORT_CONVERSATIONS", "12"))
#: Who writes from where; Ana is the admin.
MEMBERS = {"ana": "telegram", "ben": "discord", "chen": "telegram", "dora": "discord"}

#: «{0}» and on are private words: parts of names, and whatever else somebody keeps to themselves.
LOGGED = (
    "had coffee with {0} {1}, she asked about {2}, follow up Friday",
    "called {0} {1}, he needs a {2}",
    "dm'd {0} and {1}, {1} replied",
    "met {0} {1} at {2}, she introduced me to {3} {4}",
    "{0} wrote back: {1} {2}",
    "I promised {0} {1} a {2} for Monday",
    "asked {0} {1} for a testimonial about {2}",
    "{0} {1} recommended me: «{2} {3}»",
    "{0} {1}'s daughter starts {2}",
    "we both teach {0} on {1}",
    "not a call, we met",
    "it was {0}, not yesterday",
    "/log lunch with {0} {1}",
    "/add {0} {1}",
    "/undo",
)
KEPT = (
    "/stage {0} trusted",
    "/remember {0}",
    "/tag {0} {1}",
    "/rename {0}, {1} {2}",
    "/alias {0}, {1}",
    "/merge {0} into {1}",
    "/promise I will help {0} with {1} {2}",
    "/settings about {0} {1}",
    "/contacts",
    "/contact {0}",
    "/followups",
    "/stats all",
    "/find {0}",
    "/why {0}",
    "/ask {0} testimonial",
    "/today",
    "/nothing",
    "/size 1",
    "/export",
    "/forget {0}",
    "/squad",
    "/helped {0}",
    "/{0} {1}",
    "{0} {1} {2}?",
)
#: What of /checkin is typed in private: the group sees the state alone.
CHECKED_IN = (
    "/checkin done {0} {1}",
    "/checkin no: {0}",
    "/checkin partly {0} {1}",
    "/checkin {0} {1}",
    "/checkin",
    "partly, {0} was ill",
    "/checkin done, called {0} {1}",
    "yes, had coffee with {0} {1}, she needs a {2}",
)
#: What is said in the group is for the group.
ALOUD = (
    "/checkin done two good calls",
    "/checkin partly one call",
    "/checkin no",
    "/checkin",
    "/checkin done, called {0} {1}",
    "/checkin partly: had coffee with {0} {1}, follow up Friday",
    "/commit three calls, Tuesday, at the café",
    "/helped Ben",
    "/squad",
)
SET = (
    "/squad goal ten talks",
    "/squad number 12",
    "/squad time 10:30",
    "/squad ranking on",
    "/squad partners kept",
)
#: The taps by which somebody has words shown that they typed in private.
SHOWS = ("checkinshow", "commitshow")

who = st.sampled_from(sorted(MEMBERS))
steps = st.one_of(
    *[st.tuples(st.just("private"), who, st.sampled_from(LOGGED))] * 4,
    *[st.tuples(st.just("private"), who, st.sampled_from(KEPT))] * 3,
    st.tuples(st.just("private"), who, st.sampled_from(CHECKED_IN)),
    st.tuples(st.just("astray"), who, st.sampled_from((*LOGGED, *KEPT))),
    st.tuples(st.just("edit"), who, st.sampled_from(LOGGED)),
    st.tuples(st.just("forward"), who, st.sampled_from(LOGGED)),
    st.tuples(st.just("card"), who, st.just("{0} {1}")),
    st.tuples(st.just("tap"), who, st.integers(1, 5)),
    st.tuples(st.just("press"), who, st.sampled_from(("Done", "Partly", "Not today", "Join", "Leave"))),
    st.tuples(st.just("aloud"), who, st.sampled_from(ALOUD)),
    st.tuples(st.just("set"), st.just("ana"), st.sampled_from(SET)),
    st.tuples(st.just("later"), st.just(""), st.sampled_from((2, 26, 24 * 7))),
)
allowed = st.fixed_dictionaries(
    {"shares": st.booleans(), "ranked": st.booleans(), "tell_partner": st.booleans()}
)


@dataclass
class Teller:
    """Makes up private words, and remembers whose they are."""

    numbers: Iterator[int] = field(default_factory=count)
    whose: dict[str, str] = field(default_factory=dict)
    own: dict[str, list[str]] = field(default_factory=dict)

    def fill(self, name: str, template: str) -> str:
        """The template with words of this person's: some that were used before, some new."""
        own = self.own.setdefault(name, [])
        chosen = []
        for place in range(5):
            number = next(self.numbers)
            if own and number % 3 == 0:
                chosen.append(own[number % len(own)])
            else:
                word = f"Qx{_letters(number)}qz"
                self.whose[word.casefold()] = name
                own.append(word)
                chosen.append(word)
            if f"{{{place + 1}}}" not in template:
                break
        return template.format(*chosen, *chosen)


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")


async def play(conversation: list[tuple[str, str, object]], allows: dict[str, dict[str, bool]]) -> None:
    async with scene(goal="be in touch") as here:
        for chat in here.chats.values():
            chat.open_group(GROUP, ["ana"])
        for name, platform in MEMBERS.items():
            account = here.chats[platform].account(name)
            await here.app.enrol(account, name=account.name, zone="UTC", prompt_at=time(9))
            await here.write(platform, name, "hello")
            await here.join(platform, [name], **allows[name])
        teller = Teller()
        for kind, name, what in conversation:
            await act(here, teller, kind, name, what)
        await here.at(here.clock.now + timedelta(days=7))
    for one in here.said:
        check(one, teller.whose)


async def act(here: Scene, teller: Teller, kind: str, name: str, what: object) -> None:
    """One step; what can't be pressed or changed isn't."""
    if kind == "later":
        assert isinstance(what, int)
        await here.at(here.clock.now + timedelta(hours=what))
        return
    chat = here.chats[MEMBERS[name]]
    text = teller.fill(name, what) if isinstance(what, str) else ""
    try:
        match kind:
            case "private":
                inbound = chat.write(name, text)
            case "astray":
                inbound = chat.write(name, text, GROUP)
            case "edit":
                inbound = chat.write(name, text, edit=1)
            case "forward":
                inbound = chat.write(name, text, passed_on=True, forwarded_from=teller.fill(name, "{0} {1}"))
            case "card":
                inbound = chat.write(name, "", contact=SharedContact(text, "+34 600", f"@{text.split()[0]}"))
            case "tap":
                inbound = chat.press(name, str(what))
                if inbound.token.startswith(SHOWS):
                    return
            case "press":
                inbound = chat.press(name, text, GROUP)
            case _:
                inbound = chat.write(name, text, GROUP)
    except NotThere:
        return
    await here.tell(inbound)


def check(one: Outbound, whose: dict[str, str]) -> None:
    """Nobody reads a private word of anybody else's, and a group reads none; nothing breaks on the way."""
    assert one.key != "incident"
    reader = one.only_for if one.address.group else one.address.chat
    seen = " ".join((one.text, one.picture, *(button.label for button in one.buttons))).casefold()
    if one.file is not None:
        seen += one.file.name.casefold()
        seen += one.file.content.decode("utf-8", "ignore").casefold() if not one.picture else ""
    for word, owner in whose.items():
        if owner != reader:
            assert word not in seen, (one.address, one.key, word)


@settings(max_examples=CONVERSATIONS)
@given(
    st.lists(steps, min_size=8, max_size=40),
    st.fixed_dictionaries(dict.fromkeys(MEMBERS, allowed)),
)
def test_no_private_word_is_ever_seen_by_others(
    conversation: list[tuple[str, str, object]], allows: dict[str, dict[str, bool]]
) -> None:
    asyncio.run(play(conversation, allows))


async def test_such_words_would_be_found() -> None:
    """What is said in the group stands there: the words above would be seen if they were."""
    async with scene() as here:
        await here.join("telegram", ["ana"])
        await here.at(MONDAY + timedelta(hours=2))
        await here.write("telegram", "ana", "/checkin done QxabcQz", GROUP)
        try:
            check(here.said[-1], {"qxabcqz": "ben"})
        except AssertionError:
            return
    raise AssertionError("a word in a post was overlooked")
