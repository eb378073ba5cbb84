# Contacts: adding, listing, looking at one.

added = { $name } is one of your contacts now.
added-near = There is also { $near }. If that is the same person, tap Undo.
contact-there = { $name } is one of your contacts already.
shared-ways = Also noted: { $ways }.
no-name = «{ $given }» has no letters in it. What are they called?
card-no-name = I can't read a name on that card, so I kept nothing of it. /add with a name makes a contact.
name-too-long = That is a long name. Up to { $most } letters, please.

contacts-none = No contacts yet. Tell me whom you talked to, or /add somebody.
contacts-none-of = Nobody is «{ $filter }» at the moment.
no-such-filter =
    I don't know «{ $given }». You can list by: { $filters }.
    Your tags: { $tags }.
contacts = { $filter ->
    [all] { $of ->
        [one] One contact:
       *[other] { $of } contacts:
    }
   *[other] { $filter }: { $count } of { $of }
}
    { $rows }
contacts-row = { $name }, { $stage }{ $last }{ $due }
row-last = , last { $day }
row-due = , follow up { $day }

no-such-contact = I know no { $name }. /contacts shows everybody, /add makes a new one.
which-contact = Which { $name } do you mean?
which-contact-typed = { $name } fits several people. Use the full name, like «{ $example }».
contact-gone = That contact is not there any more.

contact-head = { $name }{ $also }{ $tags }
contact-also = {" "}(also { $names })
contact-tags = {" "}{ $tags }
contact-stage = Stage: { $stage }
contact-stage-warmth = Stage: { $stage }, { $warmth } ({ $days ->
    [0] in touch today
    [one] last in touch 1 day ago
   *[other] last in touch { $days } days ago
}, every { $cadence ->
    [one] day
   *[other] { $cadence } days
} is the aim)
contact-remembered = Just remembered
contact-connects = What connects you: { $words }
contact-introduced = Introduced by { $name }
contact-balance = You gave { $given } (useful: { $confirmed }), asked { $asked } (yes: { $honoured }){ $owed ->
    [0] {""}
   *[other] ; a thank-you is due
}
contact-facts =
    Good to know:
    { $rows }
contact-fact = - { $words }
contact-follow-up = Follow-up: { $day }{ $about }
contact-open = Open: { $what }{ $words }
contact-page = { $name }, page { $page }
timeline =
    What happened:
    { $rows }
timeline-empty = Nothing has happened yet.
timeline-row = - { $day }, { $what }{ $words }

found =
    { $count ->
        [one] One message
       *[other] { $count } messages
    } with «{ $words }»:
    { $rows }
found-people = Contacts that fit «{ $words }»:
found-nothing = Nothing here with «{ $words }».
found-words = - { $day }: { $words }

help-add = Add a contact before anything happened
    .more = /add Maria Lopez
usage-add = /add NAME
help-contacts = List your contacts: all, or by stage, tag, cooling, unanswered, open
    .more =
        /contacts cooling
        /contacts relationship
        /contacts berlin (a tag)
usage-contacts = /contacts [WHICH]
help-contact = All you know about somebody, and what happened
    .more = /contact Maria
usage-contact = /contact NAME
help-find = Find words in what you told me
    .more = /find rates
usage-find = /find TEXT
