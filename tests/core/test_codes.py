"""Codes are put together when they are shown, and stored as digests alone."""

from bot.core import codec
from bot.core.codes import Codes, digest
from bot.domain.say import Code, Listing, Phrase, Say, phrase

KEY = bytes(32)


def test_a_code_is_the_same_again_and_another_elsewhere() -> None:
    code = Codes(KEY).make(Code("link", 7))

    assert code == Codes(KEY).make(Code("link", 7))
    others = {
        Codes(KEY).make(Code("link", 8)),
        Codes(KEY).make(Code("squad", 7)),
        Codes(b"k").make(Code("link", 7)),
    }
    assert code not in others
    assert len(code) == 26  # 128 bits, five a letter


def test_it_is_found_however_its_letters_were_typed() -> None:
    code = Codes(KEY).make(Code("link", 7))

    assert digest(f" {code.upper()} ") == digest(code)


def test_nothing_that_waits_in_the_outbox_holds_the_code() -> None:
    inner = phrase("inner", code=Code("link", 7))
    waiting = Say((Phrase("outer", {"list": Listing((Code("link", 8), inner)), "code": Code("link", 7)}),))
    code = Codes(KEY).make(Code("link", 7))

    stored = codec.encode(waiting)
    shown = Codes(KEY).fill(codec.decode(stored)).paragraphs[0]

    assert code not in str(stored)
    assert shown.args["code"] == code
    assert shown.args["list"] == Listing((Codes(KEY).make(Code("link", 8)), phrase("inner", code=code)))
