"""Codes that let somebody in can't be guessed, changed, or made elsewhere."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.address import Account, Address
from bot.core.carried import invitation_in, link_in
from bot.core.invitation import make, read, signing_key
from bot.core.message import Inbound
from bot.domain.say import Invocation

KEY = signing_key(bytes(32))
ENDS = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
CODE = make(bytes(range(16)), ENDS, KEY)


def test_what_was_put_in_comes_out():
    found = read(CODE, KEY)

    assert found is not None
    assert found.ends == ENDS


def test_telegram_takes_it_for_a_link():
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", CODE)
    assert CODE.isalnum()


def test_two_of_them_have_nothing_in_common_that_is_kept():
    other = read(make(bytes(16), ENDS, KEY), KEY)

    assert other is not None
    assert other.mark != read(CODE, KEY).mark


def test_another_installation_does_not_take_it():
    assert read(CODE, signing_key(bytes([1] * 32))) is None


def test_the_key_of_buttons_does_not_make_any():
    assert read(make(bytes(16), ENDS, bytes(32)), KEY) is None


def test_its_end_can_not_be_moved():
    longer = make(bytes(range(16)), ENDS + timedelta(days=300), KEY)

    assert read(longer[:-26] + CODE[-26:], KEY) is None


@given(st.integers(0, 58), st.sampled_from("AZaz2790_-=.\u00e9\u0130"))
def test_a_changed_one_is_none(place: int, letter: str):
    forged = CODE[:place] + letter + CODE[place + 1 :]

    assert forged.lower() == CODE or read(forged, KEY) is None


@given(st.integers(0, 58))
def test_a_cut_one_is_none(length: int):
    assert read(CODE[:length], KEY) is None
    assert read(CODE + CODE[: length + 1], KEY) is None


@given(st.text(max_size=80))
def test_no_text_passes_for_one(text: str):
    assert read(text, KEY) is None


def test_chance_is_never_short():
    with pytest.raises(ValueError, match="16 bytes"):
        make(b"short", ENDS, KEY)


def said(text: str = "", does: Invocation | None = None) -> Inbound:
    return Inbound("e1", Address("telegram", "1"), Account("telegram", "1"), text, does=does)


@pytest.mark.parametrize(
    "text",
    [
        CODE,
        f"  {CODE}\n",
        CODE.capitalize(),
        f"/start {CODE}",
        f"/start@rapport_bot {CODE}",
        f"https://t.me/rapport_bot?start={CODE}",
    ],
)
def test_it_is_found_where_people_put_it(text):
    assert read(invitation_in(said(text)), KEY) == read(CODE, KEY)


def test_it_is_found_in_a_command_that_was_filled_in():
    assert invitation_in(said(f"/start {CODE}", Invocation("start", {"payload": CODE}))) == CODE


def test_what_is_left_of_one_is_still_meant_as_one():
    assert invitation_in(said(CODE[:-3])) == CODE[:-3]


@pytest.mark.parametrize(
    "text", ["", "hello", "/start", "/start l234", "individually", f"{CODE} {CODE}", "i" * 5000]
)
def test_other_things_are_not_taken_for_one(text):
    assert invitation_in(said(text)) == ""


def test_a_code_that_joins_two_accounts_is_found_as_well():
    assert link_in(said("/link abc234")) == "abc234"
    assert link_in(said("/start labc234")) == "abc234"
    assert link_in(said("/link x", Invocation("link", {"code": "abc234"}))) == "abc234"
    assert link_in(said("/link")) == ""
    assert link_in(said(f"/start {CODE}")) == ""
