# After something was reported.

logged = Logged: { $what }, { $when }{ $new }.{ $follow }
noted = Noted { $what }{ $new }.{ $follow }
logged-several =
    Logged:
    { $entries }
logged-line = - { $what }, { $when }{ $new }
logged-line-noted = - { $what }{ $new }
and-follow-up = {" "}Follow-up: { $due }.
follow-up-line = Follow-up: { $due }.
planned = Follow-up with { $people }: { $due }{ $words }{ $new }.
settled = That was your follow-up with { $people }; it is done.
edited = You changed your message, so I read it again.
edited-no-report = I found nothing to log in the changed message, so I kept what it said before.
unread = I could not read this part: { $words }. It stays with your message.
unread-more = { $count } more

which-person = Which { $name } is it? I'll log it when I know.
choice-somebody-new = Somebody new: { $name }
question-over = That question is settled already.
with-whom = Who was it with? Send me a name and I'll log it.
connects-question = What connects you with { $name }? (Only if you like.)
connects-noted = Noted for { $name }: { $words }
log-nobody = I found no name in that. Say who and what: «/log called Tom, follow up Friday».
greeting = Hello! Whom did you talk to lately?
not-logged = I found nothing to log in that. Tell me who and what, like «called Tom, follow up Friday».

passed-on = Logged what you passed on: { $what }, { $when }{ $new }.{ $follow }
who-wrote = I can't see who wrote that. Send me a name and I'll log it.
wrote-to-whom = Those are your own words. Whom did you write them to? Send me a name and I'll log it.
left-it = All right, I leave it out.
deleted-offer = You deleted the message that logged this: { $what }. Take it back as well?

undone = Undone: { $what }.
redone = Back again: { $what }.
undo-nothing = There is nothing to undo.
undo-question = All right, I leave out what was with { $name }.
undo-known = More is known of { $name } by now, so the name stays. /forget deletes a contact.
undo-done = That is undone already.

help-log = Log something that happened
    .more =
        You don't need the command: just write it.
        /log had coffee with Maria Lopez yesterday, follow up Friday
usage-log = /log WHAT
help-undo = Take back what you did last
    .more = Again takes back what was before it. Nothing is lost: «Put it back» is one tap away.
usage-undo = /undo
