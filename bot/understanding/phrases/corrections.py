"""How somebody takes back or puts right what was logged. Grammar as in grammar/pattern.py."""

UNDO = """
    ^ undo
    ^ scratch that|it|this|last|previous|one|P|PS|entry
    ^ scrap that|it|this|last|previous
    ^ strike that|it|this|last
    ^ delete|remove|rm|erase|cancel that|it|this|last|previous|entry|one|log|what
    ^ discard|revert|forget|drop|unlog|del that|it|this|last|previous|entry|one|log|what
    ^ please? delete|remove|undo|erase .. entry|log|last|one
    ^ take that|it back|off|out
    ^ ignore that|last|previous|it|this
    ^ nevermind that|last
    ^ never mind that|last
    ^ that is not right|true|correct
    ^ that is wrong
    ^ not .. log that|it|this
    ^ did not mean to log|send
    ^ disregard
    ^ take back
    ^ kill|nuke|bin|trash last|that|entry|it|previous
    ^ unlog
    ^ void that|last
    ^ clear that|last
"""

#: Words with which somebody takes a step back; left out before the phrases are compared.
STEP_BACK = frozenset(
    """
    no nope wait sorry oops whoops actually correction nvm argh ugh oh hang hold on hmm ah
    mistake my bad apologies pardon er um and but yikes damn shoot crap so please kindly
    """.split()
)

#: Those of them that really take something back.
STEPS = frozenset(
    "no nope wait sorry oops whoops actually correction mistake bad apologies hang hold".split()
)

#: Said after a step back.
REPENTED = """
    ^ NAME $
    ^ NAME not
    ^ with NAME
    ^ ME meant|mean
    ^ meant|mean
    ^ not P
    ^ it|that|this was|is|were
    ^ it|that|this|she|he|they was|is|were|did|had|has not
    ^ she|he|they|we said|was|were|is|did|met|called|meant|declined|agreed
    ^ wrong
    ^ call|meeting|message|email|reply|coffee|lunch|ask $
    ^ follow up
    ^ ping|remind
    ^ make that|it|this
    ^ yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last
"""

FIX = """
    ^ ME meant|mean
    ^ meant P
    ^ not NAME
    ^ not P but? P
    ^ not CALL|COFFEE|MESSAGE
    ^ not CALL|COFFEE|MESSAGE|P ... call|met|meeting|message|email
    ^ not call|meeting|message|email|reply|yesterday|ask|testimonial
    ^ wrong
    ^ correct that|it|last|previous|entry
    ^ change that|it|last|previous|entry|to|date|day|name|P|PS|kind|yesterday
    ^ change|replace|swap .. P to|with|by P
    ^ make that|it|this P|yesterday|call|COFFEE|CALL
    ^ it|that|this was|is not? P
    ^ it|that|this was P not
    ^ it|that|this was not
    ^ it|that|this was ME not
    ^ it|that|this should
    ^ ME should have written|said|put|logged|typed
    ^ should be|have been|say|read
    ^ P not P
    ^ fix that|it|last|date|previous|entry|name|typo
    ^ edit last|previous|that|it
    ^ update last|previous|that
    ^ rename
    ^ ME misspoke|mistyped|misremembered|mixed|confused|mislogged|misread
    ^ ME got .. wrong
    ^ ME got .. mixed
    ^ ME wrote|typed|logged|put .. wrong
    ^ typo
    ^ move it|that|last|entry|call|meeting|coffee to
    ^ other P
    ^ other one
    ^ it|that|this was .. call|meeting|zoom|coffee|lunch|dinner|message|email|dm|text|reply
    ^ it|that|this was .. inbound|referral|testimonial|question|compliment|promise|note|fact|intro
    ^ last|previous one|entry was|is|should
    ^ P said .. not
    ^ she|he|it|name|P is|are called|named
    ^ name is P
    ^ call|meeting|coffee|lunch|message|ask was|is .. not
    ^ date|testimonial|referral|intro|reply|outcome|entry was|is .. not
    ^ CALL|COFFEE|MESSAGE ... was ... not today|yesterday|CALL|COFFEE|MESSAGE|P
    ^ CALL|COFFEE|MESSAGE ... was ... not monday|tuesday|wednesday|thursday|friday|saturday|sunday
    ^ CALL|COFFEE|MESSAGE ... was|were actually|yesterday|not
    it|its|that|name is? spelled|spelt
    spelled|spelt with
    ^ actually ME|P|it|that|not
    ^ set date|day
    ^ wrong date|day|person|kind|P
"""
