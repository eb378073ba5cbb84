"""What the environment says, and what is said where it makes no sense."""

from pathlib import Path

import pytest

from bot.cli import main
from bot.config import BadSetting, Discord, Listen, Systemd, Telegram, Webhook, settings
from bot.core.access import INVITED, OPEN, Access, Mode

TOKEN = "123456:AbC-d_9"


def test_without_a_token_there_is_no_platform():
    chosen = settings({})

    assert (chosen.telegram, chosen.discord, chosen.http) == (None, None, None)


def test_a_token_is_enough():
    chosen = settings({"RAPPORT_TELEGRAM_TOKEN": f" {TOKEN}\n", "RAPPORT_DISCORD_TOKEN": "a.b-c_d"})

    assert chosen.telegram == Telegram(TOKEN)
    assert chosen.discord == Discord("a.b-c_d")


def test_everything_can_be_said():
    chosen = settings(
        {
            "RAPPORT_DB": "/data/rapport.sqlite3",
            "RAPPORT_HTTP": "127.0.0.1:8087",
            "RAPPORT_TELEGRAM_TOKEN": TOKEN,
            "RAPPORT_TELEGRAM_BASE_URL": "http://127.0.0.1:8081/bot",
            "RAPPORT_TELEGRAM_BASE_FILE_URL": "http://127.0.0.1:8081/file/bot",
            "RAPPORT_TELEGRAM_WEBHOOK_URL": "https://bot.example.org/telegram",
            "RAPPORT_TELEGRAM_WEBHOOK_SECRET": "abc-123_X",
            "RAPPORT_TELEGRAM_WEBHOOK_HOST": "0.0.0.0",
            "RAPPORT_TELEGRAM_WEBHOOK_PORT": "9000",
            "RAPPORT_DISCORD_TOKEN": "a.b.c",
            "RAPPORT_DISCORD_API_BASE": "http://127.0.0.1:8082/api/v10",
            "RAPPORT_DISCORD_GATEWAY_URL": "ws://127.0.0.1:8083",
            "RAPPORT_DISCORD_SHARD_COUNT": "4",
            "RAPPORT_DISCORD_SHARD_IDS": "0, 3",
            "RAPPORT_DISCORD_GUILD": "81384788765712384",
            "NOTIFY_SOCKET": "/run/systemd/notify",
            "WATCHDOG_USEC": "30000000",
        }
    )

    assert chosen.database == "/data/rapport.sqlite3"
    assert chosen.http == Listen("127.0.0.1", 8087)
    webhook = Webhook("https://bot.example.org/telegram", "abc-123_X", Listen("0.0.0.0", 9000))
    servers = ("http://127.0.0.1:8081/bot", "http://127.0.0.1:8081/file/bot")
    assert chosen.telegram == Telegram(TOKEN, *servers, webhook)
    proxies = ("http://127.0.0.1:8082/api/v10", "ws://127.0.0.1:8083")
    assert chosen.discord == Discord("a.b.c", *proxies, 4, (0, 3), 81384788765712384)
    assert chosen.systemd == Systemd("/run/systemd/notify", 30.0)


def test_a_token_can_stand_in_a_file(tmp_path: Path):
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")

    chosen = settings({"RAPPORT_TELEGRAM_TOKEN_FILE": str(file)})

    assert chosen.telegram == Telegram(TOKEN)


def test_an_empty_file_is_no_token(tmp_path: Path):
    file = tmp_path / "token"
    file.touch()

    assert settings({"RAPPORT_TELEGRAM_TOKEN_FILE": str(file)}).telegram is None


def test_no_secret_is_ever_shown():
    chosen = settings(
        {
            "RAPPORT_TELEGRAM_TOKEN": TOKEN,
            "RAPPORT_TELEGRAM_WEBHOOK_URL": "https://bot.example.org",
            "RAPPORT_TELEGRAM_WEBHOOK_SECRET": "whisper",
            "RAPPORT_DISCORD_TOKEN": "a.b.c",
        }
    )

    assert "bot.example.org" in repr(chosen)
    assert not [secret for secret in (TOKEN, "whisper", "a.b.c") if secret in repr(chosen)]


WEBHOOK = {"RAPPORT_TELEGRAM_TOKEN": TOKEN, "RAPPORT_TELEGRAM_WEBHOOK_URL": "https://bot.example.org"}
SHARDS = {"RAPPORT_DISCORD_TOKEN": "a", "RAPPORT_DISCORD_SHARD_COUNT": "2"}


@pytest.mark.parametrize(
    ("environment", "named", "why"),
    [
        ({"RAPPORT_TELEGRAM_TOKEN": "my token"}, "RAPPORT_TELEGRAM_TOKEN", "secret"),
        ({"RAPPORT_TELEGRAM_TOKEN": "123456"}, "RAPPORT_TELEGRAM_TOKEN", "secret"),
        ({"RAPPORT_DISCORD_TOKEN": "Bot a.b.c"}, "RAPPORT_DISCORD_TOKEN", "secret"),
        (
            {"RAPPORT_DISCORD_TOKEN": "a", "RAPPORT_DISCORD_TOKEN_FILE": "/x"},
            "RAPPORT_DISCORD_TOKEN",
            "twice",
        ),
        ({"RAPPORT_DISCORD_TOKEN_FILE": "/no/where"}, "RAPPORT_DISCORD_TOKEN_FILE", "file"),
        (WEBHOOK, "RAPPORT_TELEGRAM_WEBHOOK_SECRET", "missing"),
        (
            WEBHOOK | {"RAPPORT_TELEGRAM_WEBHOOK_SECRET": "hush!"},
            "RAPPORT_TELEGRAM_WEBHOOK_SECRET",
            "secret",
        ),
        (
            WEBHOOK | {"RAPPORT_TELEGRAM_WEBHOOK_URL": "http://a.b"},
            "RAPPORT_TELEGRAM_WEBHOOK_URL",
            "only-https",
        ),
        (
            WEBHOOK | {"RAPPORT_TELEGRAM_BASE_URL": "127.0.0.1:8081"},
            "RAPPORT_TELEGRAM_BASE_URL",
            "https",
        ),
        (
            WEBHOOK | {"RAPPORT_TELEGRAM_WEBHOOK_SECRET": "a", "RAPPORT_TELEGRAM_WEBHOOK_PORT": "99999"},
            "RAPPORT_TELEGRAM_WEBHOOK_PORT",
            "number",
        ),
        (
            {"RAPPORT_DISCORD_TOKEN": "a", "RAPPORT_DISCORD_GATEWAY_URL": "https://a.b"},
            "RAPPORT_DISCORD_GATEWAY_URL",
            "wss",
        ),
        (
            {"RAPPORT_DISCORD_TOKEN": "a", "RAPPORT_DISCORD_SHARD_COUNT": "0"},
            "RAPPORT_DISCORD_SHARD_COUNT",
            "number",
        ),
        (SHARDS | {"RAPPORT_DISCORD_SHARD_IDS": "0,2"}, "RAPPORT_DISCORD_SHARD_IDS", "shards"),
        (SHARDS | {"RAPPORT_DISCORD_SHARD_IDS": "one"}, "RAPPORT_DISCORD_SHARD_IDS", "shards"),
        (
            {"RAPPORT_DISCORD_TOKEN": "a", "RAPPORT_DISCORD_SHARD_IDS": "0"},
            "RAPPORT_DISCORD_SHARD_IDS",
            "shards",
        ),
        (
            {"RAPPORT_DISCORD_TOKEN": "a", "RAPPORT_DISCORD_GUILD": "my server"},
            "RAPPORT_DISCORD_GUILD",
            "number",
        ),
        ({"RAPPORT_HTTP": "8087"}, "RAPPORT_HTTP", "address"),
        ({"RAPPORT_HTTP": "127.0.0.1:0"}, "RAPPORT_HTTP", "address"),
    ],
)
def test_what_makes_no_sense_is_named(environment: dict[str, str], named: str, why: str):
    with pytest.raises(BadSetting) as bad:
        settings(environment)

    assert (bad.value.name, bad.value.why) == (named, why)


def test_a_bot_api_server_of_ones_own_may_call_plain_http():
    own = {"RAPPORT_TELEGRAM_BASE_URL": "http://127.0.0.1:8081/bot"}
    hook = {"RAPPORT_TELEGRAM_WEBHOOK_URL": "http://127.0.0.1:8088", "RAPPORT_TELEGRAM_WEBHOOK_SECRET": "a"}

    chosen = settings({"RAPPORT_TELEGRAM_TOKEN": TOKEN} | own | hook)

    assert chosen.telegram is not None
    assert chosen.telegram.webhook == Webhook("http://127.0.0.1:8088", "a", Listen("127.0.0.1", 8088))


def test_the_command_line_says_it_in_a_sentence_and_keeps_the_secret(monkeypatch, capsys):
    monkeypatch.setenv("RAPPORT_TELEGRAM_TOKEN", "my secret token")

    assert main(["check"]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("RAPPORT_TELEGRAM_TOKEN doesn't look like")
    assert "my secret token" not in said.err


def test_from_afar_it_takes_an_invitation_unless_something_else_is_said():
    assert settings({}).access == INVITED
    assert settings({"RAPPORT_ACCESS": "open"}).access == OPEN


def test_a_list_of_people_can_be_said():
    chosen = settings({"RAPPORT_ACCESS": "allow", "RAPPORT_ALLOW": "telegram:1, discord:server:2"})

    assert chosen.access == Access(Mode.ALLOW, frozenset({("telegram", "1")}), frozenset({("discord", "2")}))


@pytest.mark.parametrize(
    ("name", "value"), [("RAPPORT_ACCESS", "closed"), ("RAPPORT_ALLOW", "telegram:@ana")]
)
def test_a_rule_that_makes_no_sense_is_told_at_the_start(name, value, monkeypatch, capsys):
    monkeypatch.setenv(name, value)

    assert main(["check"]) == 1
    assert name in capsys.readouterr().err
