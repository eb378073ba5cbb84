# When something can't be done, and help.

unknown-command = I know no /{ $given }.
unknown-command-near = I know no /{ $given }. Did you mean /{ $near }?
missing = /{ $command } needs more: { $arg }.
missing-option = /{ $command } needs one of these: { $options }.
misfit = /{ $command }: «{ $given }» doesn't fit there.
misfit-option = /{ $command }: «{ $given }» is none of these: { $options }.
too-much = /{ $command } takes nothing more than that.
two-names = /{ $command } needs two names, with a comma between them.
empty-text = That was empty. Tell me whom you talked to, or try /help.
too-long = That has { $length } letters; I read up to { $most } at once. Please send it in parts. Nothing was logged.
not-text = I can't read that as text. Nothing was logged.
button-unknown = That button is not for this chat, or too old. Type it instead: /help shows how.
no-such-choice = { $count ->
    [one] There is only 1 to choose from.
   *[other] There are { $count } to choose from.
}
unread-kind = { $kind ->
    [voice] I can't listen to that, I only read text, so nothing was logged. A few words will do: «called Tom, follow up Friday».
    [picture] I can't look at pictures, I only read text, so nothing was logged. A few words will do: «called Tom, follow up Friday».
   *[other] I can't make anything of that, I only read text, so nothing was logged. A few words will do: «called Tom, follow up Friday».
}
file-unread = I can't read files yet, so nothing was logged and I kept nothing of it. A few words will do: «called Tom, follow up Friday».
file-left = I can't read files yet, so I only read your words and kept nothing of the file.
only-in-group = /{ $command } is for groups: send it in the one you mean.
hello-there = Hello
group-private = { $name }, I've answered you in our private chat, where nobody else reads along.
group-door = { $name }, I have read that. My answer is for you alone: open our private chat once, then I can write to you there: { $door }
group-closed = { $name }, I only answer where nobody else reads along, and I can't write to you in private at the moment. Send me a direct message, or use one of my commands here: only you will see the answer.
group-answer = I can't read what is typed here: write your answer in our private chat.
group-muted = I may not write in this channel, so nobody else here hears from me. Somebody who runs this server can allow me to view it and to send messages in it, and in threads if it is one; then try again.
squad-cut-off = I can't write to «{ $squad }» on { $platform } any more: I was removed from there, or may not send messages there, or the channel is gone. Once I may again, use /squad there and I go on.
dm-closed = I can't write to you in private, so your prompts don't reach you. Allow direct messages from this server in its privacy settings and send me a hello there; then I'm back.
incident = Something broke on my side, and nothing was changed. Please try again; if it stays, tell whoever runs me: incident { $number }.

help =
    Just tell me whom you talked to: «called Tom, follow up Friday». Or:
    { $rows }
help-row = /{ $command }  { $what }
help-help = What I can do; /help COMMAND tells more
    .more = /help contacts
usage-help = /help [COMMAND]
