# Tags.

tag-added = { $name } has the tag #{ $tag } now.
tag-days = For #{ $tag } the aim is every { $days } days.
tag-there = { $name } has the tag #{ $tag } already.
tag-taken = { $name } has the tag #{ $tag } no more.
tag-not-there = { $name } has no tag #{ $tag }. There is { $tags }.
tag-none = { $name } has no tags.
no-tag = «{ $given }» is no tag. A tag is one word, like «client» or «book-club».

help-tag = Put a contact into a group of yours
    .more =
        /tag Maria Lopez client
        /contacts client lists them.
usage-tag = /tag NAME TAG
help-untag = Take a tag away
    .more = /untag Maria Lopez client
usage-untag = /untag NAME TAG
