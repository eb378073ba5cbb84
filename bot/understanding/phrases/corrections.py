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
"""

FIX = """
    ^ no|nope|sorry|oops|whoops|wait|actually on? no|sorry|wait? ME meant|mean
    ^ correction|nvm|argh|ugh|oh|hang|hold on? no|sorry|wait? ME meant|mean
    ^ no|sorry|oops|wait sorry|not|wait? it|that|this was|is
    ^ no|sorry|oops|wait it|that|she|he|they was|is|were not
    ^ ME meant|mean
    ^ sorry ME
    ^ no|oops|sorry|wait P
    ^ not P
    ^ not CALL|COFFEE|MESSAGE|P
    ^ not call|meeting|message|email|reply|yesterday|today|ask|testimonial
    ^ wrong
    ^ sorry|oops|no|wait? meant P
    ^ meant P
    ^ she|he|it|name|P is|are called|named
    ^ name is P
    ^ call|meeting|coffee|message|ask|date|testimonial|referral|intro|reply was|is .. not
    ^ no she|he|they|we said|was|were|is|did|met|called|meant|declined|agreed
    ^ oops|whoops wrong
    ^ correction
    ^ correct that|it|last|previous|entry
    ^ change that|it|last|previous|entry|to|date|day|name|P|PS|kind|yesterday
    ^ kindly? change previous|last|entry
    ^ make that|it|this P|yesterday|call|COFFEE|CALL
    ^ it|that|this was not? P
    ^ it|that|this was P not
    ^ it|that|this should
    ^ should be|have been
    ^ P not P
    ^ not P but? P
    ^ fix that|it|last|date|previous|entry|name
    ^ edit last|previous|that|it
    ^ update last|previous|that
    ^ rename
    ^ actually? it|its|that|name is? spelled|spelt
    spelled|spelt with
    ^ actually? it|its|that is? P
    ^ actually ME meant|mean
    ^ actually that|it was
    ^ actually P
    ^ actually not
    ^ ME misspoke|mistyped|misremembered|mixed
    ^ typo
    ^ move it|that|last to
    ^ other P
    ^ it|that|this was .. call|meeting|zoom|coffee|lunch|dinner|message|email|dm
    ^ last one was|is
    ^ last entry was|is|should
    ^ previous entry was|is|should
    ^ P said .. not
"""
