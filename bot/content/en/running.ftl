# What whoever runs Rapport reads about its settings and its platforms.

console-setting-secret = { $name } doesn't look like what it should be. Copy it again, whole and without anything around it.
console-setting-twice = { $name } and { $name }_FILE are both set. Keep one of them.
console-setting-file = { $name } names a file that can't be read.
console-setting-missing = { $name } is missing: a webhook needs a secret of letters and digits, such as «openssl rand -hex 32» makes.
console-setting-https = { $name } is no address: it begins with https:// or http://.
console-setting-only-https = { $name } has to begin with https://.
console-setting-wss = { $name } is no address: it begins with wss:// or ws://.
console-setting-number = { $name } is no number that makes sense there.
console-setting-shards = { $name } has to be numbers with commas between them, each below RAPPORT_DISCORD_SHARD_COUNT.
console-setting-address = { $name } has to be a host and a port, such as 127.0.0.1:8087.
console-setting-access = { $name } has to be open, invite or allow.
console-setting-allow = { $name } lists people and groups by their numbers, such as telegram:123, discord:456, telegram:group:-100123, discord:server:789.

console-run-started = Rapport runs: { $platforms }. Ctrl-C ends it.
console-run-no-token = There is no token: set RAPPORT_TELEGRAM_TOKEN or RAPPORT_DISCORD_TOKEN, or write one into its file.
console-run-refused = { $platform }: { $why }
console-http-taken = RAPPORT_HTTP: it can't be listened there. { $reason }.

console-check-no-token = wrong: there is no token, and a service needs one: set RAPPORT_TELEGRAM_TOKEN or RAPPORT_DISCORD_TOKEN, or write one into its file
console-check-no-platform = note: no chat platform is set up: «rapport run» opens the chat in this terminal
console-check-platform-refused = wrong: { $platform }: { $why }
console-check-platform-away = wrong: { $platform } can't be reached from here ({ $why })
console-check-telegram = ok: Telegram knows the bot: https://t.me/{ $name }
console-check-telegram-reads-along = note: the bot reads along in its groups, and Rapport has no need of it. @BotFather: /setprivacy, Enable.
console-check-telegram-polling = ok: it asks Telegram for messages; nothing has to be open to the internet
console-check-telegram-left-over = note: Telegram still calls { $url }. The next start ends that.
console-check-telegram-webhook = ok: Telegram is to call { $url }; Rapport listens at { $listen }, behind that
console-check-telegram-trouble = note: Telegram's last call did not get through: { $why }
console-check-discord = ok: Discord knows the bot { $name }
console-check-discord-invitation = ok: with this link it is added to a server, or to oneself: { $link }

console-health-off = RAPPORT_HTTP is not set: a running Rapport shows its health there, such as at 127.0.0.1:8087.
console-health-none = Nothing that answers listens at { $host }:{ $port }.
console-health-fine = All is well. { $said }
console-health-wrong = Something is wrong. { $said }
