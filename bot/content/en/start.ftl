# The first conversation.

start-offer = I'm Rapport. Three short questions help me ask you at the right time.
choice-start = Let's do that
start-welcome = Hello! I'm Rapport. I help you talk to people, remember them, and give before you ask. Three short questions first; skip any.
start-in-already = You are in already, and need no invitation.
start-again = Let's look at these again. Skip what should stay.
start-name = What shall I call you?
start-name-known = Shall I call you { $name }? Or tell me another name.
start-name-long = That is a long name. Up to { $most } letters, please.
start-named = Hello { $name }.
start-when = Where are you, and when shall I ask you each day? For example «Berlin 9:00». Now it is { $zone }, { $time }.
start-when-unread = I could not read «{ $given }». A city and a time, like «New York 8:30».
start-when-set = Each day at { $time }, { $zone }. It is { $now } there now.
zone-which = «{ $given }» has several time zones. Which one?
start-about = What do you do, and whom do you want to help?
start-about-known = You told me: { $about }. Tell me anew, or keep it.
start-about-long = That is more than I can keep. Up to { $most } letters, please.
start-done = { $name ->
    [none] Thank you.
   *[other] Thank you, { $name }.
} When you have talked to somebody, just tell me: «coffee with Maria Lopez, she asked about my rates, follow up Friday».
choice-skip = Skip
choice-keep = Keep it
choice-keep-name = { $name } is fine
choice-keep-when = Keep { $time } in { $zone }

help-start = Three short questions, to begin or to change your mind
    .more = Your name, your time zone and time of day, what you do.
usage-start = /start
help-skip = Leave the open question, or take today off
    .more = In /start it skips the question; otherwise today does not count.
usage-skip = /skip
