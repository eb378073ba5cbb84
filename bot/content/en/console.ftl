# What whoever runs Rapport reads on the command line.

console-migrate-nothing = The database is up to date ({ $after }).
console-migrate-done = The database went from { $before } to { $after }.
console-rebuild-done = { $contacts ->
    [one] 1 contact
   *[other] { $contacts } contacts
} derived again; { $differed } differed from what was stored.
console-export-whose = Whose? Name one with --account PLATFORM:ID.

console-check-python = ok: Python { $version }
console-check-zones = ok: time zones are known
console-check-no-zones = wrong: no time zones on this machine. Install the package tzdata.
console-check-folder = ok: { $folder } can be written
console-check-folder-closed = wrong: { $folder } can't be written. Give yourself the right, or choose another place with --db or RAPPORT_DB.
console-check-space = ok: { $megabytes } MB free
console-check-little-space = wrong: only { $megabytes } MB free. Make room before the database can't write.
console-check-database = ok: { $path } is sound and up to date ({ $version })
console-check-database-new = ok: { $path } will be made at the first start
console-check-database-damaged = wrong: { $path } is damaged. Put a backup in its place.
console-check-fine = Everything is in order.
console-check-wrong = { $count ->
    [one] One thing needs you.
   *[other] { $count } things need you.
}

console-already-running = Rapport is running already{ $pid ->
    [0] {""}
   *[other] {" "}(process { NUMBER($pid, useGrouping: 0) })
}, and only one may write. Stop it first.
console-newer-schema = This database was written by a newer Rapport ({ $version }). Update Rapport; nothing was changed.
console-older-schema = This database is older than Rapport. Run «rapport migrate» first.
console-os-error = { $path }: { $reason }.
console-database-locked = { $database } is in use by another program. Close that one and try again.
console-database-read-only = { $database } can't be written. Check the permissions of the file and its folder.
console-database-not-a-database = { $database } is not a database of Rapport. Name another with --db.
console-database-damaged = { $database } is damaged. Put a backup in its place.
console-database-full = The disk is full. Make room; what is stored is safe.
console-database-disk = The disk failed while { $database } was read or written.
console-database-cannot-open = { $database } can't be opened. Is the folder there, and may you read it?
console-database-constraint = { $database } holds something that should not be there.
console-database-unsupported = { $database } is no database that Rapport knows. Give a path, or sqlite:///PATH.
console-database-foreign = { $database } belongs to another program. Name another with --db.
