"""What Rapport is told by its environment and command line. Files called .env are not looked for."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.core.access import INVITED, Access, Unreadable
from bot.core.access import read as read_access

NAME = "rapport"

#: Where a webhook is listened for; what faces the internet stands in front.
WEBHOOK_HOST, WEBHOOK_PORT = "127.0.0.1", 8088
HTTP, WEBSOCKET = ("https", "http"), ("wss", "ws")
TELEGRAM_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
DISCORD_TOKEN = re.compile(r"[\w.-]+", re.ASCII)
#: What Telegram takes as one: https://core.telegram.org/bots/api#setwebhook
SECRET = re.compile(r"[\w-]{1,256}", re.ASCII)


class BadSetting(Exception):
    """A setting that makes no sense: its name, and `why` as the end of a key of the catalogue.

    Its value is not told: it may be a token.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name
        self.why = why


@dataclass(frozen=True, slots=True)
class Listen:
    """Where to listen."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Webhook:
    """Telegram calls `url`, with `secret`; what it sends arrives at `listen`."""

    url: str
    secret: str = field(repr=False)
    listen: Listen


@dataclass(frozen=True, slots=True)
class Telegram:
    """Base URLs are "" for Telegram's own; without a webhook updates are asked for."""

    token: str = field(repr=False)
    base_url: str = ""
    base_file_url: str = ""
    webhook: Webhook | None = None


@dataclass(frozen=True, slots=True)
class Discord:
    """URLs are "" for Discord's own. `guild` is the id of a server that gets new commands at once."""

    token: str = field(repr=False)
    api_base: str = ""
    gateway_url: str = ""
    shard_count: int | None = None
    shard_ids: tuple[int, ...] = ()
    guild: int | None = None


@dataclass(frozen=True, slots=True)
class Systemd:
    """What a service manager wants to be told, and where: the path of a socket, "" for nobody.

    `watchdog` is after how many seconds of silence it takes Rapport for hung; 0: it doesn't.
    """

    socket: str = ""
    watchdog: float = 0.0


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is a URL («sqlite:////path/to/file») or the path of an SQLite file."""

    database: str
    data: Path
    """The folder for what Rapport keeps beside the database."""
    telegram: Telegram | None = None
    discord: Discord | None = None
    http: Listen | None = None
    """Where health and metrics are shown; None: nowhere."""
    systemd: Systemd = Systemd()
    access: Access = INVITED
    """Who may use it from afar."""

    @property
    def serves(self) -> bool:
        """Whether it is for chat platforms, or at least no terminal: a service shows its health."""
        return any(one is not None for one in (self.telegram, self.discord, self.http))


def settings(environment: Mapping[str, str] = os.environ, *, database: str | None = None) -> Settings:
    """The settings from the environment; what the command line says comes first. Raises BadSetting."""
    from platformdirs import user_data_path

    data = user_data_path(NAME, appauthor=False)
    chosen = database or environment.get("RAPPORT_DB") or str(data / "rapport.sqlite3")
    return Settings(
        chosen,
        data,
        telegram=_telegram(environment),
        discord=_discord(environment),
        http=_address(environment, "RAPPORT_HTTP"),
        systemd=_systemd(environment),
        access=_access(environment),
    )


def _access(environment: Mapping[str, str]) -> Access:
    try:
        return read_access(
            environment.get("RAPPORT_ACCESS", ""),
            environment.get("RAPPORT_ALLOW", ""),
            ("telegram", "discord"),
        )
    except Unreadable as unreadable:
        raise BadSetting(f"RAPPORT_{unreadable.part.upper()}", unreadable.part) from None


def _telegram(environment: Mapping[str, str]) -> Telegram | None:
    token = _secret(environment, "RAPPORT_TELEGRAM_TOKEN", TELEGRAM_TOKEN)
    if not token:
        return None
    base_url = _url(environment, "RAPPORT_TELEGRAM_BASE_URL", HTTP)
    return Telegram(
        token,
        base_url,
        _url(environment, "RAPPORT_TELEGRAM_BASE_FILE_URL", HTTP),
        _webhook(environment, own_server=bool(base_url)),
    )


def _webhook(environment: Mapping[str, str], *, own_server: bool) -> Webhook | None:
    """Telegram itself calls only https, a Bot API server of one's own also plain http."""
    url = _url(environment, "RAPPORT_TELEGRAM_WEBHOOK_URL", HTTP if own_server else HTTP[:1])
    if not url:
        return None
    secret = _secret(environment, "RAPPORT_TELEGRAM_WEBHOOK_SECRET", SECRET)
    if not secret:
        raise BadSetting("RAPPORT_TELEGRAM_WEBHOOK_SECRET", "missing")
    host = environment.get("RAPPORT_TELEGRAM_WEBHOOK_HOST", "") or WEBHOOK_HOST
    port = _number(environment, "RAPPORT_TELEGRAM_WEBHOOK_PORT", 1, 65535)
    return Webhook(url, secret, Listen(host, WEBHOOK_PORT if port is None else port))


def _discord(environment: Mapping[str, str]) -> Discord | None:
    token = _secret(environment, "RAPPORT_DISCORD_TOKEN", DISCORD_TOKEN)
    if not token:
        return None
    count = _number(environment, "RAPPORT_DISCORD_SHARD_COUNT", 1, 2**16)
    return Discord(
        token,
        _url(environment, "RAPPORT_DISCORD_API_BASE", HTTP),
        _url(environment, "RAPPORT_DISCORD_GATEWAY_URL", WEBSOCKET),
        count,
        _shards(environment, count or 0),
        _number(environment, "RAPPORT_DISCORD_GUILD", 1, 2**63),
    )


def _shards(environment: Mapping[str, str], count: int) -> tuple[int, ...]:
    """Ids parted by commas, each below the count."""
    name = "RAPPORT_DISCORD_SHARD_IDS"
    try:
        ids = tuple(int(one) for one in environment.get(name, "").split(",") if one.strip())
    except ValueError:
        raise BadSetting(name, "shards") from None
    if any(not 0 <= one < count for one in ids):
        raise BadSetting(name, "shards")
    return ids


def _systemd(environment: Mapping[str, str]) -> Systemd:
    """https://www.freedesktop.org/software/systemd/man/sd_notify.html"""
    microseconds = environment.get("WATCHDOG_USEC", "")
    seconds = int(microseconds) / 1e6 if microseconds.isdecimal() else 0.0
    return Systemd(environment.get("NOTIFY_SOCKET", ""), seconds)


def _secret(environment: Mapping[str, str], name: str, pattern: re.Pattern[str]) -> str:
    """The variable, or what stands in the file that `<name>_FILE` names; "" where neither says anything."""
    given, file = environment.get(name, "").strip(), environment.get(f"{name}_FILE", "")
    if given and file:
        raise BadSetting(name, "twice")
    if file:
        try:
            given = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, ValueError):
            raise BadSetting(f"{name}_FILE", "file") from None
    if given and not pattern.fullmatch(given):
        raise BadSetting(f"{name}_FILE" if file else name, "secret")
    return given


def _url(environment: Mapping[str, str], name: str, schemes: tuple[str, ...]) -> str:
    given = environment.get(name, "").strip()
    try:
        parts = urlsplit(given)
        fine = parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if given and not fine:
        raise BadSetting(name, schemes[0] if len(schemes) > 1 else "only-https")
    return given


def _address(environment: Mapping[str, str], name: str) -> Listen | None:
    """HOST:PORT."""
    given = environment.get(name, "").strip()
    if not given:
        return None
    host, _, port = given.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) <= 65535:
        raise BadSetting(name, "address")
    return Listen(host.strip("[]"), int(port))


def _number(environment: Mapping[str, str], name: str, least: int, most: int) -> int | None:
    given = environment.get(name, "").strip()
    if not given:
        return None
    if not given.isdecimal() or not least <= int(given) <= most:
        raise BadSetting(name, "number")
    return int(given)
