"""What a person can say, one file a subject. This is the whole list."""

from bot.commands import (
    ask,
    cadence,
    change,
    connects,
    contacts,
    day,
    deleted,
    doubt,
    endorsements,
    export,
    followups,
    forget,
    help_,
    link,
    log,
    merge,
    passed_on,
    promise,
    prompts,
    queries,
    rhythm,
    settings,
    shared,
    squads,
    standing,
    start,
    stats,
    tags,
    undo,
    upkeep,
    why,
)
from bot.commands.edited import edited, take_back
from bot.commands.hear import hear
from bot.core.command import Arrivals, Registry

LISTED = (
    *start.COMMANDS,
    *day.COMMANDS,
    *prompts.COMMANDS,
    *log.COMMANDS,
    *doubt.COMMANDS,
    *passed_on.COMMANDS,
    *undo.COMMANDS,
    *deleted.COMMANDS,
    *contacts.COMMANDS,
    *shared.COMMANDS,
    *followups.COMMANDS,
    *why.COMMANDS,
    *ask.COMMANDS,
    *stats.COMMANDS,
    *endorsements.COMMANDS,
    *upkeep.COMMANDS,
    *tags.COMMANDS,
    *cadence.COMMANDS,
    *standing.COMMANDS,
    *merge.COMMANDS,
    *queries.COMMANDS,
    *promise.COMMANDS,
    *squads.COMMANDS,
    *rhythm.COMMANDS,
    *settings.COMMANDS,
    *link.COMMANDS,
    *export.COMMANDS,
    *forget.COMMANDS,
    *change.COMMANDS,
)
#: What takes the answer to an open question, by the question's key.
ANSWERS = (
    doubt.ANSWERS
    | passed_on.ANSWERS
    | shared.ANSWERS
    | connects.ANSWERS
    | start.ANSWERS
    | change.ANSWERS
    | followups.ANSWERS
    | forget.ANSWERS
    | promise.ANSWERS
    | settings.ANSWERS
    | squads.ANSWERS
)
#: What takes whatever comes that isn't the person's own words.
ARRIVALS = Arrivals(passed_on=passed_on.passed_on, shared=shared.shared, deleted=deleted.deleted)
#: What is said unasked, by the kind of schedule.
SPOKEN = prompts.SPOKEN
#: What a squad's moments bring.
MEETS = squads.MEETS
#: What is said in a group, by what is noted of the post.
TOLD = squads.told
#: What follows every turn, whatever it was.
AFTER = squads.after


def registry() -> Registry:
    """Every command, answer and file there is. Raises BadCommand where a declaration is wrong."""
    return Registry(
        (*LISTED, *help_.commands(LISTED)),
        answers=ANSWERS,
        files=export.FILES | squads.FILES,
        free_text=hear,
        edited=edited,
        take_back=take_back,
        arrivals=ARRIVALS,
    )
