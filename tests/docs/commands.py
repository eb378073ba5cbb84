"""The table of commands in the README, made from the declarations: `python -m tests.docs.commands`."""

import re
from pathlib import Path

from bot.commands import registry
from bot.content.catalogue import Words
from bot.domain.say import Phrase

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- commands:", "<!-- end of commands -->"


def table() -> str:
    """The table in Markdown."""
    words = Words()
    rows = ["| command | what it does | in a group |", "|---|---|---|"]
    listed = registry().listed()
    only = [command for command in registry().listed(group=True) if not command.private]
    for command in (*listed, *only):
        usage = words.phrase(Phrase(f"usage-{command.name}")).replace("|", "\\|")
        where = "" if not command.group else "too" if command.private else "only"
        rows.append(f"| `{usage}` | {words.phrase(Phrase(command.help_key))} | {where} |")
    return "\n".join(rows)


def with_table(readme: str) -> str:
    """The README with the table as it should be."""
    return re.sub(
        rf"({re.escape(BEGIN)}[^\n]*\n).*?({re.escape(END)})",
        lambda found: f"{found[1]}{table()}\n{found[2]}",
        readme,
        flags=re.DOTALL,
    )


if __name__ == "__main__":
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
