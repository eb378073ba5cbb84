# One person in several chats.

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = the terminal
platform-memory = this chat

link-code =
    Send me this from your other account, within { $minutes } minutes. It works once:
    /link { $code }
    Give it to nobody else: whoever sends it can join their account with yours.
link-accounts = Joined so far: { $accounts }.
link-code-unknown = I know no such code. A code works once and for ten minutes; /link on your other account makes a new one. { $left ->
    [0] That was the last try for now.
    [one] One more try for now.
   *[other] { $left } more tries for now.
}
link-too-many = Those were too many codes for now. Try again in { $minutes } minutes, with a new one.
link-own-code = That is this account's own code. Send it from your other account.
link-preview =
    That code is from { $name } ({ $accounts }). Only go on if that is you: both accounts will see everything.
    There: { $there ->
        [one] 1 contact
       *[other] { $there } contacts
    }. Here: { $here ->
        [one] 1 contact
       *[other] { $here } contacts
    }. Everything stays.
link-same = In both, and put together: { $names }.
link-more = { $count } more
link-settings = What stays of the settings is theirs: I ask at { $time }, in { $zone }.
choice-link = Join the two
link-left = Nothing was changed.
link-over = That code is over. /link on your other account makes a new one.
linked = Joined: { $accounts }. You have { $count ->
    [one] 1 contact
   *[other] { $count } contacts
}, and I ask once a day, in the chat you used last. /unlink parts them again.
link-told = Joined with this account from now on: { $accounts }. If that wasn't you: /unlink.

choice-link-how = Join an account
unlink-alone = This is your only account here; there is nothing to part.
unlink-unknown = I know no account of yours on { $given }. There are: { $accounts }.
unlink-which = Which account shall be on its own again?
unlink-gone = That account is not yours any more.
unlink-sure = Part { $account } from the rest? It starts again with nothing, and everything you told me stays with your other account.
choice-unlink = Part them
unlinked = On its own again: { $account }. Everything you told me stays here.
unlinked-here = This account is on its own again. Everything you told me stays with the other; /start begins anew here.
unlinked-out = This account is on its own again, and is a stranger to me: it was let in through the other. Everything you told me stays there.
unlink-through = { $account } is the account that was invited; your others are in only through it. Part one of those instead, or send me an invitation from one of them first.

help-link = Use me in several chats, as one person
    .more =
        /link gives you a code; send it from your other account:
        /link CODE
usage-link = /link [CODE]
help-unlink = Part your accounts again
    .more = /unlink discord
usage-unlink = /unlink [PLATFORM]
