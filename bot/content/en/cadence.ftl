# How often somebody wants to be seen.

cadence-set = { $name }: the aim is every { $days ->
    [one] day
   *[other] { $days } days
} now.
cadence-default = { $name }: the aim is the usual again, every { $days } days.
cadence-set-later = { $name }: the aim is the usual again, once you are talking.
cadence-later = It counts once you are talking to each other.
cadence-same = { $name } is on that already.
cadence-tag-set = #{ $tag }: the aim is every { $days ->
    [one] day
   *[other] { $days } days
} now, for { $count ->
    [0] nobody yet
    [one] 1 contact
   *[other] { $count } contacts
}. An aim of their own goes before it.
cadence-tag-default = #{ $tag }: the aim is the usual again, for { $count ->
    [0] nobody at the moment
    [one] 1 contact
   *[other] { $count } contacts
}.
cadence-unread = I could not read «{ $given }» as a number of days.
cadence-range = Between 1 and { $most } days, please, or «default».
choice-as-before = As before

help-cadence = How often you want to be in touch: with somebody, or with a tag
    .more =
        /cadence Maria Lopez 30
        /cadence Maria Lopez default
        /cadence #client every 2 weeks
usage-cadence = /cadence NAME|#TAG DAYS|default
