"""Which words of a text say that something happened, for whoever asks why it was read like this."""

from bot.domain.kinds import Kind
from bot.understanding.grammar.clauses import clauses
from bot.understanding.grammar.split import segments
from bot.understanding.grammar.tokens import tokens
from bot.understanding.kinds.deeds import deeds
from bot.understanding.names import Directory
from bot.understanding.people import find_people


def words_of(text: str, directory: Directory) -> list[tuple[Kind, str]]:
    """What is read as having happened, in order, each with the words of the text that say so."""
    found = []
    for clause in clauses(segments(tokens(text, find_people(text, directory)))):
        for hit in deeds(clause):
            own = [clause.words[at] for at in hit.found.own]
            said = text[min(word.start for word in own) : max(word.end for word in own)]
            if hit.means.kind is not None:
                found.append((hit.means.kind, said))
    return found
