# A squad's week as a picture, and what it shows in words for who can't see it.

picture-week = { $week }
picture-total = { $done ->
    [one] 1 day done together
   *[other] { $done } days done together
}
picture-total-of = { $done } of { $target } days done together
picture-done = done
picture-partly = partly
picture-bests = More than ever
picture-best = { $name }: { $days ->
    [one] 1 day
   *[other] { $days } days
}
picture-comebacks = Good to have you back
picture-name = { $name }
picture-more = { $count } more
picture-weekday-1 = Mon
picture-weekday-2 = Tue
picture-weekday-3 = Wed
picture-weekday-4 = Thu
picture-weekday-5 = Fri
picture-weekday-6 = Sat
picture-weekday-7 = Sun
picture-alt-all = { $parts }
picture-alt = The week of { $squad }, { $week }.
picture-alt-days = Done each day: { $days }.
picture-alt-day = { $weekday } { $done }{ $partly ->
    [0] { "" }
   *[other] { " " }(and { $partly } partly)
}
picture-alt-bests = More than ever: { $names }.
picture-alt-comebacks = Back again: { $names }.
