# When I ask, and when I leave somebody alone.

rhythm =
    I ask you at { $time }, { $zone }.
    { $next }
rhythm-next = Next: { $day } at { $time }.
rhythm-next-paused = It is a pause now: nothing until you say that you are back.
rhythm-next-unstarted = I begin when you have been through /start.
rhythm-quiet = Quiet from { $start } until { $end }.
rhythm-no-quiet = No quiet hours.
rhythm-rest = Rest days: { $days }.
rhythm-no-rest = No rest days.
rhythm-nudges = When a day stays silent I remind you once.
rhythm-no-nudges = I don't remind you a second time.
quiet-moves = Your time, { $time }, is in them: I ask at { $end }.
quiet-unread = I could not read «{ $given }». From when until when? Like «22-7» or «10pm to 6:30am», or «off».
rest-unread = I could not read «{ $given }». Weekdays, like «sat sun», or «none».
rest-all = That is the whole week; a pause does that better.
paused = It is a pause. I say nothing by myself until you are back; write whenever you like.
paused-until = It is a pause until { $day }. Before then I say nothing by myself; write whenever you like.
pause-unread = I could not read «{ $given }». When are you back? Like «Monday» or «two weeks».
pause-when = { $day } can't be the day on which you are back. Which one to come?
not-paused = It is no pause. { $next }
as-it-is = Good, it stays as it is.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
choice-back = I'm back
choice-until-monday = Until Monday
choice-for-a-week = For a week
choice-no-quiet = No quiet hours
choice-nudges = Remind me

help-rhythm = When I ask you, and when I leave you alone
    .more = Your time, quiet hours, rest days, reminders and pauses.
usage-rhythm = /rhythm
help-pause = Nothing from me by myself for a while
    .more =
        /pause
        /pause until Monday
        Or just say «back on Monday», «away for two weeks».
usage-pause = /pause [UNTIL]
help-resume = You are back from a pause
    .more = Or just say «I'm back».
usage-resume = /resume
help-quiet = Hours in which I say nothing by myself
    .more =
        /quiet 22-7
        /quiet off
usage-quiet = /quiet [FROM-UNTIL|off]
help-rest = Weekdays without a prompt
    .more =
        /rest sat sun
        /rest none
usage-rest = /rest [DAYS|none]
help-nudge = Whether I remind you once when a day stays silent
    .more = /nudge off
usage-nudge = /nudge [on|off]
