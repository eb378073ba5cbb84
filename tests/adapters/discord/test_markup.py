"""What a person sees of Discord's markdown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.discord.plain import escape
from tests.adapters.discord.standin.markup import Names, seen


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("*x*", "x"),
        ("a **b *c* d** e", "a b c d e"),
        ("***x***", "x"),
        ("_x_ and __y__", "x and y"),
        ("~~gone~~", "gone"),
        ("||yes||", "███"),
        ("`a*b*`", "a*b*"),
        ("```py\na*b*\n```", "a*b*"),
        ("# head\nbelow", "head\nbelow"),
        ("-# small", "small"),
        ("> said\n> more", "said\nmore"),
        (">>> said\nmore", "said\nmore"),
        ("- today", "• today"),
        ("below:\n* today", "below:\n• today"),
        ("1. a\n2. b\n7. c", "1. a\n2. b\n3. c"),
        ("[here](https://example.org/x)", "here"),
        ("<https://example.org>", "https://example.org"),
        ("<@12> in <#13>", "@Ana in #general"),
        ("<t:1764000000:R>", "[time]"),
        ("(https://example.org/a_(b))", "(https://example.org/a_(b))"),
        ("<:party:77>", "[emoji party]"),
        (":tada:", "[emoji tada]"),
    ],
)
def test_markup_goes(written: str, shown: str) -> None:
    assert seen(written, Names({12: "Ana"}, {13: "general"})) == shown


@pytest.mark.parametrize(
    "text",
    [
        "*x*",
        "**x**",
        "__x__",
        "snake_case_name",
        "~~x~~",
        "||x||",
        "`x`",
        "- x",
        "1. x",
        "> x",
        "# x",
        "[x](https://example.org/x)",
        "<@12>",
        ":tada:",
        "\\",
    ],
)
def test_what_is_escaped_stays(text: str) -> None:
    escaped = "".join(f"\\{char}" if not char.isalnum() and char != " " else char for char in text)
    assert seen(escaped) == text


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "snake_case_name",
        "5 < 6 > 4",
        "10:30",
        "#12 is hers",
        "https://example.org/a_b_c*d*",
        "a:b:c",
    ],
)
def test_plain_words_stay(text: str) -> None:
    assert seen(text) == text


PIECES = [*"ab1 \n*_~|`<>@#:/[]()\\.-+!&t", "http://e.x/", "https://", "tada", "everyone", "12", "<@1>"]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
def test_whatever_the_bot_escapes_is_shown_as_it_was(text: str) -> None:
    assert seen(escape(text)) == text
