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
