# Who may use it, for those who can't yet, and how much at once.

access-invite = Hello! This Rapport is private. If you have an invitation, send me its code; if not, ask whoever runs me for one.
access-allow = Hello! This Rapport is private. Ask whoever runs me to let you in: you are { $account }.
access-press = I can't do that for you: I am private. Ask whoever runs me for an invitation.
access-removed = This Rapport is private, and you are not let in any more. What you told me is kept for you: all is here again if whoever runs me lets you in. If it should go, send /erase.
access-erase = This deletes everything you ever told me, for good. If you are sure, send: erase everything
access-erased = Everything about you is deleted.
access-unknown = That is not an invitation I know. Is all of it there?
access-used = That invitation has been used already. Please ask for a new one.
access-expired = That invitation is no longer good. Please ask for a new one.
access-link = I know no such code, or its time is over. /link in your other chat makes a new one.
access-tries = That was a lot at once. Please wait a minute, then send me the code again.
access-flood = That came faster than I can take it. Your last messages were not kept: please send them again in a minute or two.
