# Putting right what was logged.

change-what = What shall I change?
change-which = Which one?
change-nothing = There is nothing of that kind to change.
entry = { $what }, { $day }
entry-from = From your message: { $words }
changed = Changed: { $what }.
changed-line = { $what }, { $day }
changed-follow-up = Follow-up with { $people }: { $due }.
day-to-come = { $day } is still to come. Say «follow up» for a plan.
correct-how = What shall I correct? For example «it was yesterday» or «no, Maria Rossi».
correct-whom = Several people are in that. Which entry shall I change?

amend-who = Who was it?
amend-kind = What was it? Tap, or say it in your words.
amend-day = Which day was it?
amend-due = When do you want to follow up?
amend-words = What shall it say?

choice-part-who = Who
choice-part-kind = What
choice-part-day = When
choice-part-due = Follow-up
choice-part-words = Words
choice-remove = Remove
choice-entries = Change an entry
choice-on-yesterday = Yesterday
choice-on-tomorrow = Tomorrow
choice-on-next-week = Next week
choice-on-today = Today
