"""What the adapter loads: what it needs of its libraries, and nothing that stands beside it."""

import subprocess
import sys


def test_no_command_line_comes_with_it() -> None:
    unneeded = {"rich", "pygments", "click", "telegram.ext", "tornado"}
    asked = f"import sys, bot.adapters.telegram.chat; print(*{unneeded} & sys.modules.keys())"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
