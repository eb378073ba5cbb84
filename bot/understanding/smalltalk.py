"""What people say that says nothing: to an open question it is no answer."""

_WORDS = """
yes; yep; yeah; no; nope; ok; okay; k; sure; thanks; thank you; thx; ty; cool; nice; great; good; hi; hello;
hey; later; skip; nothing; none; idk; no idea; not sure; i don't know; i dont know; dunno; never mind;
nevermind; whatever; pass; lol; haha; hm; hmm; what; why; huh
"""
SMALL_TALK = frozenset(" ".join(words.split()) for words in _WORDS.split(";"))


def says_something(text: str) -> bool:
    """Whether there are words in it that could be an answer."""
    words = " ".join(text.casefold().replace("\u2019", "'").strip(" .,!?").split())
    return any(char.isalpha() for char in words) and words not in SMALL_TALK


GREETINGS = frozenset(("hi", "hello", "hey", "hi there", "hello there", "good morning", "good evening"))


def greets(text: str) -> bool:
    """Whether it is a greeting and nothing else."""
    return " ".join(text.casefold().strip(" .,!?").split()) in GREETINGS
