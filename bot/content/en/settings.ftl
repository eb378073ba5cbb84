# Settings, export, and deleting.

settings =
    You are: { $name }
    Time zone: { $zone } (it is { $now } there now)
    I ask you at: { $time }
    What you do: { $about }
settings-chat = Where I ask: { $chat }
settings-chat-last = where you wrote last
setting-chat = Where shall I ask you each day? «last» means the chat in which you wrote last.
setting-no-chat = I know no chat of yours called «{ $given }». There are: { $chats }, or «last». /link adds one.
choice-settings-chat = Chat
setting-set = Kept.
setting-name = What shall I call you?
setting-zone = Where are you? A city will do.
setting-time = At what time shall I ask you each day?
setting-about = What do you do, and whom do you want to help?
setting-long = That is more than I can keep. Up to { $most } letters, please.
settings-what = I know no setting «{ $given }». There are: name, zone, time, about, chat.
choice-settings-name = Name
choice-settings-zone = Time zone
choice-settings-time = Time
choice-settings-about = What you do
choice-leave = Leave it

export = Here is everything I keep for you.

forget-sure = Delete { $name } and { $count ->
    [one] 1 entry
   *[other] { $count } entries
}, with every message about them? This can't be undone.
choice-forget = Delete for good
choice-keep-contact = Keep
forgotten-contact = Deleted, and every message in which they stood.
kept = Nothing was deleted.
erase-sure = Delete everything I know about you: { $count ->
    [one] 1 contact
   *[other] { $count } contacts
}, all messages, all settings? This can't be undone. You may want the export first.
erase-all-chats = That goes for all your chats: { $chats }.
erase-really = If you are sure, type: erase everything
erased = Everything of yours is deleted. You are welcome back any time.
choice-export-first = Export first
choice-erase = Go on
choice-keep-everything = Keep everything

help-settings = See and change your name, time zone, time, chat and what you do
    .more =
        /settings time 8:30
        /settings zone Lisbon
usage-settings = /settings [name|zone|time|about|chat] [VALUE]
help-export = Everything I keep for you, as a file
    .more =
        A JSON file: your contacts, what you logged, your messages and settings.
        In a terminal it is saved in the folder «exports» beside the database.
usage-export = /export
help-forget = Delete a contact for good
    .more = The contact, what you logged about them, and the messages in which they stand.
usage-forget = /forget NAME
help-erase = Delete everything about you for good
    .more = Asked twice. Take the /export first if you want to keep something.
usage-erase = /erase
