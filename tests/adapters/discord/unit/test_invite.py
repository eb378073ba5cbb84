from urllib.parse import parse_qs, urlsplit

from bot.adapters.discord.chat import DiscordChat, invitation
from bot.adapters.discord.invite import application_of

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.not.a-real-one"


def test_the_link_asks_for_the_least() -> None:
    asked = parse_qs(urlsplit(invitation(123)).query)
    assert asked["client_id"] == ["123"]
    assert asked["scope"] == ["bot applications.commands"]
    see, write, attach, write_in_threads = 1 << 10, 1 << 11, 1 << 15, 1 << 38
    assert asked["permissions"] == [str(see | write | attach | write_in_threads)]


def test_a_token_says_whose_it_is() -> None:
    assert application_of(TOKEN) == "123456789012345678"
    assert application_of("nonsense") == ""
    assert application_of("") == ""


def test_the_chat_knows_its_link_without_connecting() -> None:
    assert "client_id=123456789012345678" in DiscordChat(TOKEN).invitation()
    assert DiscordChat("nonsense").invitation() == ""
