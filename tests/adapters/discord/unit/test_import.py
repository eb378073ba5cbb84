import subprocess
import sys


def test_discord_is_imported_only_when_it_runs() -> None:
    asked = "import sys, bot.adapters.discord.chat; print('discord' in sys.modules, 'aiohttp' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]
