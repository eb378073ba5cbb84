# A member's word about the day, and what the squad says to them in private.

# Help
help-checkin = Tell your squad how today is going
    .more = /checkin done, /checkin partly or /checkin no, with a sentence if you like: «/checkin done two calls». In the group your words stand in the day's post. Here the squad only sees the state, until you have the words shown; what you tell of a contact is logged for you alone. You can change your mind until the day ends.
usage-checkin = /checkin [done|partly|no] [WORDS]
help-helped = Say who in your squad helped you
    .more = «/helped Ben»: Ben helped you. In the group it is said aloud, here it is kept for the week's recap. You can name members of your squad only.
usage-helped = /helped NAME
arg-member = Somebody in your squad

# How the day went
squad-checkin-which = For which squad?
squad-checkin-how = { $squad }: how is today going?
squad-checkin-now = { $squad }: for today you said «{ $state }». You can change it.
squad-noted-done = Noted for { $squad }: done.
squad-noted-partly = Noted for { $squad }: partly.
squad-noted-skipped = Noted for { $squad }: not today. That is fine.
squad-show-words = The squad doesn't see your words yet: «{ $words }»
squad-report-stays = Your squad sees nothing of this.
squad-shown = { $squad } sees: «{ $words }»
squad-unsaid = Taken back. { $squad } sees no word from you now, or what your log says where you share it.
squad-in-none = You are in no squad. In a group with one, tap Join.
squad-no-check-in = { $squad } has no check-in today.
squad-check-in-was = The check-in of { $day } is closed and stays as it is, which is fine.
squad-today-counts = What you say today still counts in «{ $squad }»: /checkin done, or a tap below today's post.
squad-day-over = That day is over for { $squad }. Today is a new one.

# Help among members
squad-helped-which = Whom do you mean?
squad-helped-aloud = { $by } helped { $whom }.
squad-helped-noted = Noted for the recap of { $squad }: { $by } helped you.
squad-helped-self = Well done. Here you can name the others, though.
squad-no-helper = I see no { $given } in your squad.

# The week
squad-partner = Your { $count ->
    [one] partner
   *[other] partners
} in { $squad } this week: { $names }. Ask what they want from the week, and say what you want.
squad-partner-quiet = { $name } has been quiet in { $squad } for a few days. If you like, send a kind line: «Thinking of you, no need to answer.»
squad-became = The week of { $squad } is nearly over. You wanted: «{ $what }». How did it go? The recap tells of what was kept, whole or in part, and of nothing else.
squad-became-kept = Well done: «{ $what }». It stands in the recap.
squad-became-partly = Part of it counts: «{ $what }». It stands in the recap.
squad-became-not = Thank you for saying so. Nobody is told; a new week comes.

# Labels of choices
choice-squad-helper = { $name } ({ $squad })
choice-squad-show = Show these words
choice-squad-unsay = Take it back
choice-squad-kept = It went as I said
choice-squad-not = Not this time
