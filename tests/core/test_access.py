"""Who is let in without an invitation, and how that is written down."""

import pytest

from bot.core.access import OPEN, Access, Mode, Unreadable, read
from bot.core.address import Account, Address
from bot.core.message import Inbound

PLATFORMS = ("telegram", "discord")


def wrote(platform: str, who: str, *, group: str = "", community: str = "") -> Inbound:
    address = Address(platform, group or who, group=bool(group))
    return Inbound("e1", address, Account(platform, who), "hello", community=community)


def test_by_itself_it_takes_an_invitation():
    rule = read("", "", PLATFORMS)

    assert rule == Access(Mode.INVITE)
    assert not rule.admits(wrote("telegram", "123"))


def test_open_is_for_everybody():
    assert read(" Open ", "", PLATFORMS) == OPEN
    assert OPEN.admits(wrote("telegram", "123"))


@pytest.mark.parametrize("mode", ["invite", "allow"])
def test_whoever_is_named_is_let_in(mode):
    rule = read(mode, "telegram:123, discord:456", PLATFORMS)

    assert rule.admits(wrote("telegram", "123"))
    assert rule.admits(wrote("discord", "456"))
    assert not rule.admits(wrote("telegram", "456"))
    assert not rule.admits(wrote("telegram", "1234"))


def test_whoever_writes_in_a_group_or_server_that_is_named_is_let_in():
    rule = read("allow", "telegram:group:-100123 discord:server:789", PLATFORMS)

    assert rule.admits(wrote("telegram", "5", group="-100123", community="-100123"))
    assert rule.admits(wrote("discord", "5", group="42", community="789"))
    assert not rule.admits(wrote("discord", "5", group="42", community="790"))
    assert not rule.admits(wrote("telegram", "5", group="789", community="789"))


def test_the_number_of_a_group_is_nobodys_own():
    rule = read("allow", "telegram:group:-100123", PLATFORMS)

    assert not rule.admits(wrote("telegram", "-100123"))
    assert not rule.admits(wrote("telegram", "5", community="-100123"))


@pytest.mark.parametrize(
    ("mode", "allow", "part"),
    [
        ("closed", "", "access"),
        ("allow", "telegramm:123", "allow"),
        ("allow", "telegram:@ana", "allow"),
        ("allow", "telegram:", "allow"),
        ("allow", "123", "allow"),
        ("allow", "telegram:channel:123", "allow"),
        ("allow", "telegram:\u0661\u0662", "allow"),
    ],
)
def test_a_slip_is_told(mode, allow, part):
    with pytest.raises(Unreadable) as slip:
        read(mode, allow, PLATFORMS)

    assert slip.value.part == part
