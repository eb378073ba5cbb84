"""The person's own word on a relationship: its stage, or that it has none."""

from collections.abc import Mapping, Sequence

from bot.commands.telling import key
from bot.commands.whom import whom
from bot.core.command import Arg, Command, Takes
from bot.core.memory import Memory
from bot.core.turn import Turn
from bot.domain.kinds import Kind
from bot.domain.refusal import Refusal
from bot.domain.say import Choice, Invocation, Phrase, Say, choice, phrase, say
from bot.domain.stage import Stage

STAGES = tuple(stage.name.lower() for stage in Stage)


def remember(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/remember NAME: just remember them, without a stage; «off» counts them again."""
    contact = whom(turn, "remember", args)
    off = args.get("off") == "off"
    if off is not contact.remembered_only:
        if off:
            raise Refusal("remember-not", name=contact.name)
        again = Invocation("remember", {"name": f"#{contact.id}", "off": "off"})
        raise Refusal("remember-already", Choice(again, Phrase("choice-stage-again")), name=contact.name)
    Memory(turn).add(contact.id, Kind.REMEMBER, value="" if off else "only")
    stage = stage_phrase(contact.standing.stage)
    reply = say("remember-off" if off else "remember-only", name=contact.name, stage=stage)
    return [reply.offering(choice("choice-undo", "undo", message=turn.message))]


def stage_phrase(stage: Stage) -> Phrase:
    """The stage in a word."""
    return Phrase(key("stage", stage.name.lower()))


def stage(turn: Turn, args: Mapping[str, str]) -> Sequence[Say]:
    """/stage NAME STAGE: what was counted does not say it right."""
    wanted = Stage[args["stage"].upper()]
    contact = whom(turn, "stage", args)
    before = contact.stage
    if before is wanted:
        raise Refusal(
            "stage-same",
            Choice(Invocation("why", {"name": f"#{contact.id}"}), Phrase("choice-why")),
            name=contact.name,
            stage=stage_phrase(wanted),
        )
    memory = Memory(turn)
    if before is None:
        memory.add(contact.id, Kind.REMEMBER, value="")
    if contact.standing.stage is not wanted:
        memory.add(contact.id, Kind.STAGE, value=wanted.name.lower())
    reply = say("stage-set", name=contact.name, stage=stage_phrase(wanted))
    reply = reply.also(phrase("stage-lowered" if wanted < contact.standing.stage else "stage-raised"))
    return [
        reply.offering(
            choice("choice-undo", "undo", message=turn.message),
            Choice(Invocation("why", {"name": f"#{contact.id}"}), Phrase("choice-why")),
        )
    ]


_NAME = Arg("name", Takes.CONTACT, required=True)
COMMANDS = (
    Command("remember", remember, (_NAME, Arg("off", Takes.ONE_OF, options=("off",)))),
    Command("stage", stage, (_NAME, Arg("stage", Takes.ONE_OF, required=True, options=STAGES))),
)
