# What is open: follow-ups, promises, thanks, asks, and the steps of a referral.

followups-now =
    Due now:
    { $rows }
followups-later =
    Later:
    { $rows }
followups-none = Nothing is open. «Follow up with Tom on Friday» makes a follow-up.
followups-none-with = Nothing is open with { $name }.
followups-no-page = There is no page { $page }.
followup-row = - { $name }, { $what }, due { $due }, open since { $since }{ $about }
followup = { $name }, { $what }, due { $due }, open since { $since }{ $about }
followup-choice = { $name }: { $what }
followup-choice-due = { $name }: { $what }, { $due }
followup-over = That is settled already.
last-time = Last time, { $day }: { $words }
good-to-know = Good to know: { $words }

open-plan = follow-up
open-deliver = your promise
open-thank = a thank-you
open-thank-yes = a thank-you for their yes to { $ask }
open-answer = their answer about { $ask }
open-thing = { $ask } they said yes to
open-contact = a referral to get in touch with
open-outcome = what came of the referral

choice-followups = What is open
choice-settle-done = Done
choice-settle-tomorrow = Tomorrow
choice-settle-next-week = Next week
choice-settle-other-day = Another day
choice-settle-drop = Drop it
choice-settle-delivered = Delivered
choice-settle-thanked = Thanked
choice-settle-yes = Yes
choice-settle-no = No
choice-settle-no-answer = No answer
choice-settle-came = It came
choice-settle-contacted = Contacted
choice-settle-worked = It worked out
choice-settle-nothing = Nothing came of it
choice-settle-in-words = In my words
choice-without-words = Without words

settled-done = Done: { $what } with { $name }. If you talked, tell me how it went.
settled-dropped = Dropped: { $name }, { $what }.
settled-moved = { $name }, { $what }: I'll bring it up { $due }.
settled-delivered = Logged: help for { $name }, as promised. Tell me when it proves useful.
settled-thanked = Logged: thanks to { $name }.
settled-yes = { $name } said yes to { $what }.
settled-no = { $name } said no to { $what }. That changes nothing between you.
settled-no-rest = I'll suggest no other ask for { $days } days.
settled-no-answer = Noted: no answer from { $name } about { $what }.
settled-contacted = Noted: you got in touch with the one { $name } sent you.
settled-outcome = Noted, that is what came of the referral from { $name }. They may like to hear it.
settled-outcome-words = Noted, what came of the referral from { $name }: { $words }
settled-came = Logged: { $what } from { $name }{ $words }
settled-next = Open now: { $things }.

settle-other-day = Which day?
settle-came = What did { $name } say, in their words?
settle-in-words = How did it go?
settle-past = That day is over: { $day }. Which day to come?

help-followups = Everything open: follow-ups, promises, thanks, asks, referrals
    .more =
        What is due comes first. Tap one to say that it is done, or when to bring it up again.
        /followups Maria
usage-followups = /followups [NAME]
