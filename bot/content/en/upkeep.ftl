# What a contact is called.

renamed = { $before } is called { $name } from now on. The former name still finds them.
rename-same = { $name } is called that already.
rename-twin = There is another { $name }. If that is the same person, put the two together.
alias-added = { $other } is another name of { $name } now.
alias-there = { $other } is another name of { $name } already.
handle-added = { $handle } is { $name } now.
handle-there = { $handle } is { $name } already.
handle-of-other = { $handle } belongs to { $name }. If that is the same person, put the two together.
no-handle = «{ $given }» is no handle. It looks like @devjane.
taken-away = { $other } is not { $name } any more.
choice-take-away = Take it away
choice-merge-them = Put them together

help-rename = Give a contact another name
    .more =
        /rename Maria Lopez, Maria Lopez-Chen
        The former name still finds them.
usage-rename = /rename NAME, NEW NAME
help-alias = Add another name by which you call somebody
    .more =
        /alias Maria Lopez, Mia
        Say it again to take it away.
usage-alias = /alias NAME, OTHER NAME
help-handle = Add somebody's handle
    .more =
        /handle Jane Miller, @devjane
        Say it again to take it away.
usage-handle = /handle NAME, @HANDLE
