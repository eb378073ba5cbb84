"""/help: the list of commands, and one of them in full. Both are made from the declarations."""

from collections.abc import Mapping, Sequence

from bot.core.command import Arg, Command, Takes
from bot.core.route import ParseProblem, nearest
from bot.core.turn import Turn
from bot.domain.say import Phrase, Say, choice, lines, phrase, say


def commands(others: Sequence[Command]) -> tuple[Command, ...]:
    """The help command for these commands and itself."""

    def show(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
        listed = [command for command in (*others, own) if not command.hidden]
        name = args.get("command", "").lstrip("/").lower()
        if not name:
            rows = [phrase("help-row", command=one.name, what=Phrase(one.help_key)) for one in listed]
            return [say("help", rows=lines(rows)).offering(choice("choice-today", "today"))]
        found = next((one for one in listed if one.name == name), None)
        if found is None:
            raise ParseProblem("unknown-command", given=name, did_you_mean=nearest(name, listed))
        return [
            Say((Phrase(f"usage-{name}"), Phrase(found.help_key), Phrase(f"{found.help_key}.more"))),
        ]

    own = Command("help", show, (Arg("command", Takes.WORD),), group=True)
    return (own,)
