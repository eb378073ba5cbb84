# The person's own word on a relationship.

remember-only = { $name } is just remembered now: no stage, no challenge, no nudge. Everything is kept.
remember-off = { $name } counts again, as { $stage }.
remember-already = { $name } is just remembered already.
remember-not = { $name } counts already, like everybody.
choice-stage-again = Count them again
stage-set = { $name }: { $stage } from now on, by your word.
stage-raised = It stays at least that. The next stage still takes its own evidence.
stage-lowered = What was logged before no longer raises it; what you log from now on does.
stage-same = { $name } is { $stage } already.

help-remember = Just remember somebody: no stage, no challenge, no nudge
    .more =
        Not everyone is a prospect.
        /remember Maria Lopez
        /remember Maria Lopez off
usage-remember = /remember NAME [off]
help-stage = Say yourself how far a relationship has come
    .more =
        /stage Maria Lopez relationship
        The stages: stranger, approached, conversing, acquainted, relationship, trusted, advocate.
        Lower it after a falling-out; silence alone lowers nothing.
usage-stage = /stage NAME STAGE
