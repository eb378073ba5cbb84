# What the bot says by itself.

prompt-morning = Good morning{ $name ->
    [none] {""}
   *[other] , { $name }
}.
prompt-day = Hello{ $name ->
    [none] {""}
   *[other] , { $name }
}.
prompt-evening = Good evening{ $name ->
    [none] {""}
   *[other] , { $name }
}.
prompt-night = Hello{ $name ->
    [none] {""}
   *[other] , { $name }
}, at this hour.
prompt-welcome-back = Welcome back{ $name ->
    [none] {""}
   *[other] , { $name }
}.
prompt-late = This comes late: I was not running at your time.
prompt-due =
    Due today:
    { $rows }
prompt-due-more = And { $count } more: /followups
prompt-look-in = Look in on { $name }, { $days } days quiet.{ $last }
prompt-look-in-advocate = Look in on { $name }, who has stood up for you; { $days } days quiet.{ $last }
prompt-last-time = {" "}Last time, { $day }: { $words }
prompt-cooling = Cooling: { $names }.
prompt-cooling-more = Cooling: { $names }, and { $count } more.
prompt-no-word = { $count } days without a word, and that is fine. Shall we change something: the time ({ $time } now), something smaller, or a pause? Until you write I ask once a week.
nudge = No word yet today. It takes one message:
choice-dealt = { $how }: { $name }
choice-other-time = Another time
choice-smaller = Something smaller
choice-pause = Pause
choice-as-it-is = As it is
choice-no-nudges = No reminders

# The week
promise-wanted = A new week. One more valuable relationship or one joint venture by its end: who, and what will you do, when and where?
promise-wanted-command = A new week. One more valuable relationship or one joint venture by its end? Tell me with /promise.
promise-review = This week you wanted: «{ $words }». How did it go?
promise-none = You have promised nothing for this week. «/promise lunch with Maria on Thursday, to plan the workshop» makes it one.
promise = This week you want: «{ $words }».
promise-made = Noted for this week: «{ $words }». I ask you how it went on { $day }.
promise-made-late = Noted for this week: «{ $words }».
promise-long = That is more than I can keep. Up to { $most } letters, please.
promise-kept = Done as you said. That is what a week is for.
promise-partly = Part of it is done, and that counts. What is left can be next week's.
promise-not = Noted. Weeks are like that; a new one begins on Monday.
promise-was-kept = This week you wanted: «{ $words }». You did it.
promise-was-partly = This week you wanted: «{ $words }». You did part of it.
promise-was-not = This week you wanted: «{ $words }». It came to nothing this time.
choice-promise-kept = Did it
choice-promise-partly = Partly
choice-promise-not = Not this week
help-promise = What you want from this week, in your own words
    .more =
        One more valuable relationship, or one joint venture. I ask on the week's last day how it went.
        /promise lunch with Maria on Thursday, to plan the workshop
usage-promise = /promise [WORDS]
