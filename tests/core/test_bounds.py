"""Nothing that comes in is larger or stranger than what can be real."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.address import Account, Address
from bot.core.bounds import bounded, plain
from bot.core.message import Inbound, SharedContact
from bot.domain.say import Invocation

ANY = st.text(st.characters(exclude_categories=()), max_size=300)


def came(text: str = "", **more: object) -> Inbound:
    return Inbound("e1", Address("telegram", "1"), Account("telegram", "1", "Ana"), text, **more)


def test_what_people_send_stays_as_it_is():
    inbound = came(
        "coffee with Li Wei\n\u2764\ufe0f",
        contact=SharedContact("Maria Lopez", "+49 30 1234", "@maria"),
        forwarded_from="Jos\u00e9 \U0001f469\u200d\U0001f4bb",
    )

    assert bounded(inbound) == inbound


@given(ANY)
def test_whatever_comes_can_be_stored(text: str):
    taken = bounded(came(text, forwarded_from=text, link=text, does=Invocation("log", {"what": text})))

    for one in (taken.text, taken.forwarded_from, taken.link, taken.does.args["what"]):
        one.encode()
    assert len(taken.text) == len(text)


@given(ANY)
def test_a_name_stands_on_one_line_and_turns_nothing_around(name: str):
    shown = plain(name)

    assert len(shown) <= 64
    assert not any(char in shown for char in "\n\r\t\x00\x1b\u202e\u2066")
    assert shown == plain(shown)


def test_nothing_is_longer_than_it_can_be():
    long = "x" * 100_000
    somebody = Account("telegram", "1", long, long)
    taken = bounded(
        Inbound(
            long,
            Address("telegram", "1"),
            somebody,
            token=long,
            reply_to=long,
            pressed_on=long,
            edits=long,
            zone=long,
            link=long,
            forwarded_from=long,
        )
    )

    assert max(map(len, (taken.event, taken.token, taken.reply_to, taken.pressed_on, taken.edits))) <= 100
    assert max(map(len, (taken.sender.name, taken.sender.locale, taken.zone, taken.forwarded_from))) <= 64
    assert taken.link == ""


def test_a_field_that_is_too_long_becomes_a_text_that_is():
    taken = bounded(came("/log ...", does=Invocation("log", {"what": "x" * 5000})))

    assert taken.does is None
    assert len(taken.text) == 5000
