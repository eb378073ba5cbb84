"""What is escaped is shown as it was typed, read with Discord's own rules for backslashes and addresses."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.discord.plain import escape

ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
ADDRESS = re.compile(r"(?:https?|steam)://[^\s\ufeff<]+[^\s\ufeff<.,:;\"'\]]")
MARKUP = re.compile(r"[\\*_~|`<\[]|@everyone|@here|:[^\s:]+:")
AT_START = re.compile(r"[ ]*(?:#{1,3}|-#|-|>|>>>|\d+\.)[ ]")

PIECES = (
    "* ** _ __ ~~ || ` ``` \\ < > [ ] ( ) : . - # 1. >>> -# ## @everyone @here :smile: <@12345678901234567> "
    "<#1> <t:1700000000:R> <:a:123456789012345678> [a](https://x.yz) https://a.bc/x_y https://a.bc/(z) "
    "http:// steam://a_b Ana é 42"
).split()
typed = (
    st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n", "\ufeff"]), max_size=20).map("".join) | st.text()
)


def shown(given: str) -> str:
    """What Discord shows of it; fails on anything that it would take for markup."""
    out, at = [], 0
    while at < len(given):
        if at == 0 or given[at - 1] == "\n":
            assert not AT_START.match(given, at)
        if found := ESCAPED.match(given, at):
            out.append(found[1])
        elif found := ADDRESS.match(given, at):
            out.append(found[0])
        else:
            assert not MARKUP.match(given, at)
            found = re.compile(r"[\s\S]").match(given, at)
            assert found is not None
            out.append(found[0])
        at = found.end()
    return "".join(out)


@given(typed)
def test_everything_is_shown_as_it_was_typed(text: str) -> None:
    assert shown(escape(text)) == text


@given(typed)
def test_at_most_a_backslash_a_character(text: str) -> None:
    assert len(text) <= len(escape(text)) <= 2 * len(text)


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("plain words, (really); «yes»", "plain words, (really); «yes»"),
        ("*so* __much__", r"\*so\* \_\_much\_\_"),
        ("- one\n- two", "\\- one\n\\- two"),
        ("3. three\n7. seven", "3\\. three\n7\\. seven"),
        ("# loud", r"\# loud"),
        ("not # loud", "not # loud"),
        ("<@12345678901234567>", r"\<@12345678901234567>"),
        ("@everyone and @devjane", r"\@everyone and @devjane"),
        ("at 10:30", "at 10:30"),
        (":tada: well", r"\:tada: well"),
        ("https://a.bc/x_y_z and _", r"https://a.bc/x_y_z and \_"),
        ("https://a.bc/x_y<@1>", r"https\://a.bc/x\_y\<@1>"),
        ("http://*", r"http\://\*"),
    ],
)
def test_what_is_given_to_discord(text: str, given: str) -> None:
    assert escape(text) == given
