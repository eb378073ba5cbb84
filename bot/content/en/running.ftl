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
