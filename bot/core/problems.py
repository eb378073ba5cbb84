"""The one place that turns what went wrong into something to say."""

from bot.core.route import ParseProblem
from bot.domain.refusal import Refusal
from bot.domain.say import Listing, Phrase, Say, Value, choice, say


def refused(refusal: Refusal) -> Say:
    """A refusal is said as it is, with what can be done instead."""
    return Say((refusal.phrase,), refusal.choices)


def unparsed(problem: ParseProblem) -> Say:
    """A line that was no command, with the nearest one."""
    facts: dict[str, Value] = {"command": problem.command, "given": problem.given, "arg": problem.arg}
    if problem.key == "unknown-command" and problem.did_you_mean:
        return say("unknown-command-near", given=problem.given, near=problem.did_you_mean)
    if problem.key == "unknown-command":
        return say("unknown-command", given=problem.given).offering(choice("choice-help", "help"))
    if problem.options:
        facts["options"] = Listing(problem.options)
        return Say((Phrase(f"{problem.key}-option", facts), Phrase(f"usage-{problem.command}")))
    return Say((Phrase(problem.key, facts), Phrase(f"usage-{problem.command}")))


def apology(incident: str) -> Say:
    """Something broke; nothing was stored. The number finds it in the log."""
    return say("incident", number=incident)
