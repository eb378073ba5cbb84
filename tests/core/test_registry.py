"""The registry refuses at start what a platform would refuse later."""

import pytest

from bot.core.command import Arg, Arrivals, BadCommand, Command, Registry, Takes


def _nothing(*_: object) -> list[object]:
    return []


def _registry(*commands: Command) -> Registry:
    arrivals = Arrivals(_nothing, _nothing, _nothing)  # type: ignore[arg-type]
    return Registry(
        commands,
        answers={},
        files={},
        free_text=_nothing,  # type: ignore[arg-type]
        edited=_nothing,  # type: ignore[arg-type]
        arrivals=arrivals,
    )


@pytest.mark.parametrize(
    "command",
    [
        Command("Today", _nothing),  # type: ignore[arg-type]
        Command("a" * 33, _nothing),  # type: ignore[arg-type]
        Command("what-now", _nothing),  # type: ignore[arg-type]
        Command("add", _nothing, (Arg("The name"),)),  # type: ignore[arg-type]
        Command("add", _nothing, (Arg("a"), Arg("b", required=True))),  # type: ignore[arg-type]
        Command("ask", _nothing, (Arg("kind", Takes.ONE_OF),)),  # type: ignore[arg-type]
        Command("nowhere", _nothing, private=False),  # type: ignore[arg-type]
    ],
    ids=lambda command: command.name,
)
def test_it_refuses(command: Command) -> None:
    with pytest.raises(BadCommand):
        _registry(command)


def test_it_refuses_a_name_that_stands_twice() -> None:
    one = Command("add", _nothing)  # type: ignore[arg-type]
    with pytest.raises(BadCommand, match="twice"):
        _registry(one, one)


def test_it_refuses_more_than_a_platform_lists() -> None:
    with pytest.raises(BadCommand, match="platforms list 100"):
        _registry(*(Command(f"c{number}", _nothing) for number in range(101)))  # type: ignore[arg-type]


def test_hidden_commands_are_not_listed() -> None:
    registry = _registry(
        Command("add", _nothing),  # type: ignore[arg-type]
        Command("press", _nothing, hidden=True),  # type: ignore[arg-type]
    )

    assert [command.name for command in registry.listed()] == ["add"]
