"""What can have happened, as phrases: who does it decides who began.

The grammar of a line is told in grammar/pattern.py. An implied subject («emailed Tom») has been added to the
clause before it is compared, and articles and adverbs are left out. A line without anybody in it is about the
people of the clause before («… and agreed to launch it together»).
"""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.attention import ATTENTION
from bot.understanding.phrases.deeds.bringing import BRINGING
from bot.understanding.phrases.deeds.giving import GIVING
from bot.understanding.phrases.deeds.meeting import MEETING
from bot.understanding.phrases.deeds.notes import NOTES
from bot.understanding.phrases.deeds.row import Deeds
from bot.understanding.phrases.deeds.writing import WRITING

__all__ = ["DEEDS", "TELLING", "UNREACHED", "Deeds"]

DEEDS: tuple[Deeds, ...] = (*WRITING, *MEETING, *ATTENTION, *GIVING, *BRINGING, *NOTES)

#: Of two phrases that match the same words, the kind further to the front says more.
TELLING: tuple[Kind, ...] = (
    Kind.NOTE,
    Kind.THANKS_RECEIVED,
    Kind.THANKS_GIVEN,
    Kind.GIVE_CONFIRMED,
    Kind.TESTIMONIAL,
    Kind.REFERRAL,
    Kind.INTRO_MADE,
    Kind.INTRO_RECEIVED,
    Kind.JOINT_VENTURE,
    Kind.COMPLIMENT,
    Kind.COMMENT,
    Kind.SHARED_THEIRS,
    Kind.AMPLIFIED,
    Kind.GIVE_PROMISED,
    Kind.GIVE_DELIVERED,
    Kind.CALL,
    Kind.MEETING,
    Kind.REPLY,
    Kind.QUESTION,
    Kind.CONVERSATION,
    Kind.INBOUND,
    Kind.MESSAGE,
)

#: After a call these say that nobody was reached.
UNREACHED: tuple[str, ...] = (
    "no answer",
    "no reply",
    "no response",
    "not home",
    "not in",
    "not there",
    "not answer",
    "not pick up",
    "not picking up",
    "not available",
    "not pick",
    "did not get through",
    "voicemail",
    "voice mail",
    "answering machine",
    "rang out",
    "went to voicemail",
    "line busy",
    "busy signal",
    "line was busy",
    "engaged",
    "no luck",
    "nobody home",
    "nobody answered",
    "no one answered",
)
