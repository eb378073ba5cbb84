"""What is offered while somebody types."""

from collections.abc import Sequence

import pytest
from prompt_toolkit.completion import CompleteEvent, Completion
from prompt_toolkit.document import Document

from bot.adapters.terminal.completion import Completions
from bot.core.command import Arg, Command, Takes

CONTACTS = ("Maria Lopez", "Maria Rossi", "Tom Baker", "Li Wei")


NAME = Arg("name", Takes.CONTACT, required=True)


def command(name: str, *args: Arg) -> Command:
    return Command(name, lambda turn, given: [], args)


def one_of(name: str, *options: str) -> Arg:
    return Arg(name, Takes.ONE_OF, required=True, options=options)


COMMANDS = [
    command("contacts", Arg("filter")),
    command("contact", NAME, Arg("page", Takes.NUMBER)),
    command("ask", one_of("kind", "feedback", "referral"), NAME),
    command("stage", NAME, one_of("stage", "trusted", "stranger")),
    command("merge", NAME, Arg("into", Takes.CONTACT, required=True)),
    command("log", Arg("what", required=True)),
    command("help", Arg("command", Takes.WORD)),
]


async def suggest(begun: str) -> Sequence[str]:
    wanted = begun.strip().casefold()
    return [name for name in CONTACTS if wanted and name.casefold().startswith(wanted)]


async def offered(typed: str, *, tab: bool = False) -> list[Completion]:
    completions = Completions(COMMANDS, lambda command: f"help with {command.name}", suggest)
    event = CompleteEvent(completion_requested=True) if tab else CompleteEvent(text_inserted=True)
    return [one async for one in completions.get_completions_async(Document(typed), event)]


async def completed(typed: str, *, tab: bool = False) -> list[str]:
    """What the line becomes with each of them."""
    return [typed[: len(typed) + one.start_position] + one.text for one in await offered(typed, tab=tab)]


async def test_after_a_slash_every_command_with_its_help() -> None:
    found = await offered("/")
    assert [one.display_text for one in found] == [f"/{command.name}" for command in COMMANDS]
    assert found[0].display_meta_text == "help with contacts"


async def test_a_command_that_is_there_in_full_comes_first() -> None:
    assert await completed("/contact") == ["/contact ", "/contacts"]


async def test_case_does_not_matter() -> None:
    assert await completed("/LO") == ["/log "]


@pytest.mark.parametrize("typed", ["/contact mar", "/merge Tom Baker into mar", "/ask referral mar"])
async def test_names_at_once_where_a_command_takes_one(typed: str) -> None:
    begun = typed.removesuffix("mar")
    assert await completed(typed) == [f"{begun}Maria Lopez", f"{begun}Maria Rossi"]


async def test_a_name_of_several_words_is_completed_whole() -> None:
    assert await completed("/contact maria l") == ["/contact Maria Lopez"]


async def test_a_name_that_is_there_is_not_offered() -> None:
    assert await completed("/contact Maria Lopez") == []


async def test_what_may_follow_a_name() -> None:
    assert await completed("/stage Maria Lopez tr") == ["/stage Maria Lopez trusted"]
    assert await completed("/stage Maria Lopez ") == [
        "/stage Maria Lopez trusted",
        "/stage Maria Lopez stranger",
    ]


async def test_options_of_a_command() -> None:
    assert await completed("/ask ") == ["/ask feedback", "/ask referral"]


async def test_commands_after_help() -> None:
    assert await completed("/help con") == ["/help contacts", "/help contact"]


@pytest.mark.parametrize("typed", ["coffee with mar", "met ma", "/log called ma", "(ma"])
async def test_names_in_free_text_only_for_tab(typed: str) -> None:
    begun = typed[: typed.rindex("m")]
    assert await completed(typed) == []
    assert await completed(typed, tab=True) == [f"{begun}Maria Lopez", f"{begun}Maria Rossi"]


async def test_a_name_of_several_words_in_free_text() -> None:
    assert await completed("coffee with Maria R", tab=True) == ["coffee with Maria Rossi"]


async def test_one_letter_is_too_little_for_free_text() -> None:
    assert await completed("coffee with m", tab=True) == []


async def test_an_unknown_command_gets_nothing() -> None:
    assert await completed("/unknown mar", tab=True) == []


async def test_a_name_is_shown_without_what_a_terminal_would_obey() -> None:
    async def hostile(begun: str) -> Sequence[str]:
        return ["Eve\x1b[2J\u202e", "Eve\nSmith"]

    completions = Completions(COMMANDS, lambda command: "", hostile)
    found = completions.get_completions_async(Document("/contact e"), CompleteEvent(text_inserted=True))
    assert [one.text async for one in found] == ["Eve\\x1b[2J\\u202e", "Eve Smith"]
