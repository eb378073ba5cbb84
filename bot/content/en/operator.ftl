# What whoever runs Rapport reads about backups and the outbox.

console-backup-done = Saved as { $path } ({ $kilobytes } kB, version { $version }). It was opened and is sound.
console-backup-nothing = There is no database at { $database }.
console-backup-damaged = The copy of { $database } is not sound, and was deleted. Run «rapport check».
console-restore-exists = { $path } is there already. With --yes the backup takes its place, and it is kept beside it.
console-restore-no-file = There is no file { $path }.
console-restore-damaged = { $path } is no sound backup of Rapport. Nothing was changed.
console-restore-done = { $path } is now what was in { $file }.
console-restore-aside = What was there before: { $path }
console-restore-held = { $count ->
    [one] One message that waited then is parked, as it may have been sent since: see «rapport outbox».
   *[other] { $count } messages that waited then are parked, as they may have been sent since: see «rapport outbox».
}
console-upgrade-kept = As it was before: { $path }

console-outbox = Outbox: { $queued } waiting, { $sent } sent, { $parked } parked.
console-outbox-parked = { $id }  { $when } UTC  { $platform }  { $why }
console-outbox-what-to-do = Try one again with «rapport outbox retry ID», or delete it with «rapport outbox drop ID».
console-outbox-retry = Message { $id } will be tried again.
console-outbox-drop = Message { $id } is deleted.
console-outbox-none = No message { $id } is parked.

console-check-clock = ok: it is { $now } UTC
console-check-clock-wrong = wrong: this machine believes that it is { $now } UTC. Set its clock.
console-check-private = ok: only you can read the database and its backups
console-check-others-read = wrong: others on this machine can read { $path }. Take that away: chmod 600.
console-check-running = ok: Rapport is running{ $pid ->
    [0] {""}
   *[other] {" "}(process { NUMBER($pid, useGrouping: 0) })
}
console-check-not-running = ok: Rapport isn't running
console-check-lock-closed = wrong: { $path } can't be opened ({ $reason }). Give it to whoever runs Rapport.
console-check-outbox = ok: { $waiting ->
    [0] nothing waits to be sent
    [one] 1 message waits to be sent
   *[other] { $waiting } messages wait to be sent
}
console-check-parked = wrong: { $count ->
    [one] 1 message can't be sent
   *[other] { $count } messages can't be sent
}. «rapport outbox» says why.
console-check-backup = ok: the newest backup is { $hours ->
    [0] less than an hour old
    [one] 1 hour old
   *[other] { $hours } hours old
}
console-check-old-backup = wrong: the newest backup is { $hours } hours old. «rapport run» makes one every night, «rapport backup» now.
console-check-no-backup = note: there is no backup yet. «rapport run» makes one every night, «rapport backup» now.

console-members-one = { $number }  { $accounts }  { $name }, since { $since }, { $seen ->
    [none] never wrote
   *[other] last wrote { $seen }
}{ $removed ->
    [none] {""}
   *[other] , put out { $removed }
}
console-members-count = { $count ->
    [one] 1 person is let in.
   *[other] { $count } people are let in.
} «rapport members remove NUMBER» puts one out.
console-members-not-yet = There is nobody yet. Start Rapport once, with «rapport run».
console-members-none = There is no { $number }. «rapport members» shows the numbers.
console-members-at-home = { $number } uses Rapport on this machine, and can't be put out of it.
console-members-removed = { $number } is out: nothing more is said to them, and squads no longer count them. What they told Rapport is kept until they or you delete it: «rapport members remove { $number } --erase» does. «rapport members let-in { $number }», or a new invitation, lets them in again with all of it.
console-members-erased = { $number } is out, with everything that was theirs. Older backups hold it until they go.
console-members-in = { $number } is in already.
console-members-let-in = { $number } is in again, with all that is theirs.

console-invite-not-yet = Start Rapport once, with «rapport run»: invitations belong to a database that is in use.
console-invite-link = { $count ->
    [one] Pass this on: opening it in Telegram and pressing Start lets one person in, until { $until } UTC.
   *[other] Pass them on: opening one in Telegram and pressing Start lets one person in, until { $until } UTC.
} Elsewhere they send the bot the link.
console-invite-code = { $count ->
    [one] Pass this on: whoever first sends it to the bot is let in, until { $until } UTC.
   *[other] Pass them on: whoever first sends one to the bot is let in, until { $until } UTC.
}
console-invite-other-mode = Note: RAPPORT_ACCESS is «{ $mode }» here; where the bot runs so, invitations are not asked for.
