"""Every word a user reads: each key can be said with its facts, each is used, and none is missing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import product

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.commands import change, promise, registry, settings, settling, stats
from bot.content.catalogue import DEFAULT, HERE, Catalogue, sources
from bot.core.command import Command
from bot.domain.challenge import DayState
from bot.domain.coach import Reason
from bot.domain.evidence import EVIDENCE
from bot.domain.followups import DueKind
from bot.domain.gap import Need
from bot.domain.kinds import INTERACTIONS, AskKind, Kind, Outcome
from bot.domain.say import Phrase, Value
from bot.domain.squads import week as squads_week
from bot.domain.squads.answer import ANSWERS, State
from bot.domain.squads.squad import Partners
from bot.domain.stage import Stage
from bot.domain.warmth import Warmth
from tests.content.key_uses import Use, Uses, uses

#: As long as Discord lets the help of a command be.
LONGEST_HELP = 100
ENGLISH = HERE / DEFAULT


def listed() -> list[Command]:
    """Commands that somebody can type."""
    commands = registry()
    return list(dict.fromkeys((*commands.listed(), *commands.listed(group=True))))


NAMES = [command.name for command in listed()]
ARGS = {arg.name for command in listed() for arg in command.args if not arg.inner}

#: What `*` stands for in each key that is put together at run time. Whoever puts a new one together enters it
#: here: so it is known which keys there must be, and which nobody needs any more.
FAMILIES: Mapping[str, Iterable[str]] = {
    "*-option": ("missing", "misfit"),
    "access-*": "unknown used expired link erase erased press".split(),
    "amend-*": change.PARTS,
    "arg-*": ARGS,
    "ask-*": AskKind,
    "because-*": Reason,
    "choice-*": ("skipped", "nothing"),
    "choice-on-*": ("today", "yesterday", "tomorrow", "next-week"),
    "choice-part-*": change.PARTS,
    "choice-promise-*": promise.OUTCOMES,
    "choice-settings-*": settings.PARTS,
    "choice-settle-*": {way for ways in settling.HOW.values() for way in ways},
    "choice-squad-*": (*ANSWERS, *squads_week.Outcome),
    "choice-squad-partners-*": Partners,
    "choice-stats-*": stats.PERIODS,
    # Problems of the database; once it is closed nobody asks it for anything.
    "console-database-*": (
        "locked read_only not_a_database damaged full disk cannot_open constraint unsupported foreign".split()
    ),
    "console-outbox-*": ("retry", "drop"),
    "console-setting-*": (
        "secret twice file missing https only-https wss number shards address access allow".split()
    ),
    "count-*": INTERACTIONS,
    "day-*": DayState,
    "did-*": Kind,
    "endorsed-*": (kind for kind, row in EVIDENCE.items() if row.endorsement),
    "gap-*": Need,
    "help-*": NAMES,
    "help-*.more": NAMES,
    "kind-*": INTERACTIONS | {Kind.FACT, Kind.NOTE},
    "noted-*": (DayState.SKIPPED, DayState.MISSED),
    "open-*": DueKind,
    "outcome-*": Outcome,
    "platform-*": ("telegram", "discord", "terminal", "memory"),
    "picture-weekday-*": map(str, range(1, 8)),
    "promise-*": promise.OUTCOMES,
    "promise-was-*": promise.OUTCOMES,
    "quotable-*": ("yes", "no"),
    "setting-*": settings.PARTS,
    "settle-*": ("other-day", "came", "in-words"),
    "settled-*": (Outcome.YES, Outcome.NO, Outcome.NO_ANSWER),
    "squad-became-*": squads_week.Outcome,
    "squad-noted-*": ANSWERS,
    "squad-state-*": State,
    "squad-days-*": State,
    "squad-outcome-*": squads_week.Outcome,
    "squad-row-partners-*": Partners,
    "stage-*": (stage.name.lower() for stage in Stage),
    "stats-*": stats.PERIODS,
    "step-*": Need,
    "usage-*": NAMES,
    "warmth-*": Warmth,
    "weekday-*": map(str, range(1, 8)),
}
MEMBERS = {
    pattern: [pattern.replace("*", ending.replace("_", "-")) for ending in endings]
    for pattern, endings in FAMILIES.items()
}
#: Commands keep their underscores.
MEMBERS |= {
    pattern: [pattern.replace("*", name) for name in NAMES]
    for pattern in FAMILIES
    if FAMILIES[pattern] is NAMES
}


@cache
def used() -> Uses:
    return uses()


@cache
def catalogue() -> Catalogue:
    return Catalogue(DEFAULT)


@cache
def messages() -> dict[str, ast.Message | ast.Term]:
    """Every message as Fluent reads it, by key; attributes as `key.attribute`."""
    found: dict[str, ast.Message | ast.Term] = {}
    for key, source in sources(ENGLISH):
        (message,) = (
            one for one in FluentParser().parse(source).body if isinstance(one, ast.Message | ast.Term)
        )
        found[key] = message
    return found


def spoken() -> dict[str, ast.Pattern]:
    """The words of each key, and of each attribute as `key.attribute`."""
    found: dict[str, ast.Pattern] = {}
    for key, message in messages().items():
        if message.value is not None:
            found[key] = message.value
        found |= {f"{key}.{attribute.id.name}": attribute.value for attribute in message.attributes}
    return found


class Facts(Visitor):
    """The facts that a pattern needs, each with values that bring out every variant of it."""

    PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
    COUNTS = (0, 1, 2, 5)

    def __init__(self, pattern: ast.Pattern) -> None:
        self.found: dict[str, set[Value]] = {}
        self.visit(pattern)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.found.setdefault(node.id.name, {"Maria"})

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - Fluent's name
        for argument in node.arguments.positional:
            assert isinstance(argument, ast.VariableReference)
            self.found[argument.id.name] = set(self.COUNTS)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's name
        self.visit(spoken()[node.id.name])

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - Fluent's name
        self.visit(node.selector)
        names = {one.key.name for one in node.variants if isinstance(one.key, ast.Identifier)}
        numbers = {int(one.key.value) for one in node.variants if isinstance(one.key, ast.NumberLiteral)}
        if isinstance(node.selector, ast.VariableReference):
            counted = names <= self.PLURALS
            self.found[node.selector.id.name] = {*self.COUNTS, *numbers} if counted else {*names, "Maria"}
        for variant in node.variants:
            self.visit(variant.value)


def facts(key: str) -> dict[str, set[Value]]:
    """What a key needs to be told."""
    return Facts(spoken()[key]).found


def ways_to_say(key: str) -> Iterator[Phrase]:
    """The key with every combination of its facts."""
    needed = facts(key)
    ordered = [sorted(values, key=str) for values in needed.values()]
    for values in product(*ordered):
        yield Phrase(key, dict(zip(needed, values, strict=True)))


def whole_keys(use: Use) -> list[str]:
    """The keys that a use can come to."""
    return MEMBERS.get(use.pattern, []) if "*" in use.pattern else [use.pattern]


def test_no_key_is_there_twice() -> None:
    counts = Counter(key for key, _ in sources(ENGLISH))
    assert [key for key, count in counts.items() if count > 1] == []


def test_every_line_is_fluent() -> None:
    broken = {
        path.name: [
            one.content
            for one in FluentParser().parse(path.read_text("utf-8")).body
            if isinstance(one, ast.Junk)
        ]
        for path in ENGLISH.glob("*.ftl")
    }
    assert {name: junk for name, junk in broken.items() if junk} == {}


@pytest.mark.parametrize("key", spoken())
def test_each_key_can_be_said_with_its_facts(key: str) -> None:
    for phrase in ways_to_say(key):
        text = catalogue().phrase(phrase)
        assert "{" not in text
        assert text.strip() or key == "nothing"


def test_keys_put_together_at_run_time_are_declared_above() -> None:
    undeclared = {pattern: where for pattern, where in used().patterns.items() if pattern not in FAMILIES}
    assert undeclared == {}
    assert sorted(set(FAMILIES) - set(used().patterns)) == []


def test_no_key_is_missing() -> None:
    missing = {key: use.where for use in used().found for key in whole_keys(use) if key not in spoken()}
    assert missing == {}


def test_no_key_is_left_over() -> None:
    wanted = used().keys | used().texts | {key for members in MEMBERS.values() for key in members}
    assert sorted(set(spoken()) - wanted) == []


def test_each_key_is_given_the_facts_it_needs() -> None:
    lacking = {
        f"{use.where} {key}": sorted(set(facts(key)) - given)
        for use in used().found
        if (given := facts_given(use)) is not None
        for key in whole_keys(use)
        if key in spoken() and not given.issuperset(facts(key))
    }
    assert lacking == {}


def facts_given(use: Use) -> frozenset[str] | None:
    """Its facts; for a pattern those of every use of it in the file, as the code there knows which it is."""
    alike = [one.facts for one in used().found if (one.file, one.pattern) == (use.file, use.pattern)]
    if "*" not in use.pattern:
        return use.facts
    return None if None in alike else frozenset().union(*filter(None, alike))


@pytest.mark.parametrize("command", listed(), ids=lambda command: command.name)
def test_each_command_has_its_help(command: Command) -> None:
    help_ = catalogue().phrase(Phrase(command.help_key))
    assert len(help_) <= LONGEST_HELP
    assert "\n" not in help_
    assert catalogue().phrase(Phrase(f"{command.help_key}.more"))
    usage = catalogue().phrase(Phrase(f"usage-{command.name}"))
    assert usage.split()[0] == f"/{command.name}"
