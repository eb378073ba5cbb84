# What a squad's group sees: the day's check-in and what is wanted from the week.

squad-check-in = { $squad }, { $day }: how is today going?
squad-check-in-closed = { $squad }, { $day }. A late word still counts today.
squad-check-in-over = { $squad }, { $day }
squad-goal = What we want: { $goal }
squad-back = Good to have you back, { $names }!
squad-state-done = Done ({ $count }): { $names }
squad-state-partly = Partly ({ $count }): { $names }
squad-state-skipped = Not today: { $names }
squad-state-away = Away: { $names }
squad-state-unknown = No word: { $names }
squad-no-word-yet = No word yet: { $names }
squad-line = { $name }: { $words }
squad-lines = { $lines }
squad-more = { $count } more
squad-more-lines = and { $count } more
squad-week = { $squad }, the week of { $week }
squad-week-ask = What do you want from this week? Say what, when and where; it stands here in your words.
squad-rests = It has been quiet in «{ $squad }» for a while, and that is fine: we take a break. The first /checkin, /commit or /squad here brings us back.

# Labels of choices
choice-squad-done = Done
choice-squad-partly = Partly
choice-squad-skipped = Not today
choice-squad-commit = Say what I want

# The week that is over
squad-recap = { $squad }, the week of { $week }
squad-recap-total = { $total }
squad-recap-reached = That is what we wanted. We got there, together.
squad-recap-bests = More than ever:
    { $lines }
squad-recap-back = Good to have you back: { $names }
squad-recap-helped = Helped each other:
    { $lines }
squad-recap-kept = They did as they said:
    { $lines }
squad-recap-ranking = Each beside their own best:
    { $lines }
squad-best = { $name }: { $done ->
    [one] 1 day
   *[other] { $done } days
}, { $before } before
squad-helped = { $by } helped { $whom }
squad-kept-whole = { $name }: { $what }
squad-kept-partly = { $name }, partly: { $what }
squad-ranked = { $place }. { $name }{ $beyond ->
    [0] { "" }
    [one] , 1 day more than ever
   *[other] , { $beyond } days more than ever
}{ $back }
squad-ranked-back = , back again
