# Small pieces that stand inside other sentences.

nothing = { "" }
words = { $words }
list-and = { $first } and { $last }
none-yet = none yet
said = : { $words }
note-about = {" "}({ $words })
note-new = {" "}(new contact{ $count ->
    [one] {""}
   *[other] s
})
note-new-names = {" "}(new: { $names })
forgotten = This was deleted.

# Days
day-today = today
day-yesterday = yesterday ({ $date })
day-tomorrow = tomorrow ({ $date })
day-other = { $date }
day-range = { $first } to { $last }
on-day = { $day }

# Labels of choices
choice-words = { $words }
choice-undo = Undo
choice-redo = Put it back
choice-change = Change
choice-help = Help
choice-why = Why?
choice-more = More
choice-earlier = Earlier
choice-look = Look
choice-contacts = All contacts
choice-today = Today's challenge
