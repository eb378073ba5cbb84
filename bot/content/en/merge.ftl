# Two contacts that are one person.

merge-sure = Put { $goes } together with { $stays }? The name { $stays } stays; all that happened with either is kept.
merge-one = - { $name }, { $stage }, { $count ->
    [0] nothing logged
    [one] 1 thing logged
   *[other] { $count } things logged
}{ $last }
merge-same = Both of these are { $name } already. There is nothing to put together.
merged = { $goes } and { $stays } are one contact now.
choice-merge = Put together
choice-merge-other-way = Keep { $name } instead

help-merge = Put two contacts together that are one person
    .more =
        /merge Maria L into Maria Lopez
        Both histories are kept, and Undo takes them apart again.
usage-merge = /merge NAME into NAME
