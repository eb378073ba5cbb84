# Why: a stage with its evidence, and the reason for what was said.

why-stage = { $name }: { $stage }{ $since }.
why-since = , since { $day }
why-remembered = { $name } is just remembered, so no stage is counted. It would be { $stage }.
why-evidence =
    What shows it:
    { $rows }
why-missing =
    For { $stage } it still takes:
    { $rows }
why-row = - { $what }
why-top = There is no stage above it. What keeps it is staying in touch.

why-nothing = I have said nothing here yet.
why-plain = I said that on my own account; no count is behind it.
why-answer = That was my answer to «{ $words }». No count is behind it.
why-tap = That is what your tap did. No count is behind it.
why-not-logged = I log what somebody did with somebody: a name, and a word like «called», «wrote» or «met».
why-which = I never guess: it could be { $names }.
why-belief = { $words }

because-promise = { $people ->
    [one] Somebody waits
   *[other] { $people } people wait
} for what you promised. That goes first.
because-follow-up = { $people ->
    [one] One follow-up is
   *[other] { $people } follow-ups are
} due. What has a day goes first.
because-thanks = { $people ->
    [one] One person is
   *[other] { $people } people are
} owed thanks.
because-ready = { $people ->
    [one] One contact is
   *[other] { $people } contacts are
} ready to be asked. Never asking is a loss, too.
because-first = Everybody begins with one conversation.
because-strangers = { $moved ->
    [0] You have nobody new
    [one] You have 1 person
   *[other] You have { $moved } people
} to begin with; { $reached } would be good to choose from.
because-transition = { $reached ->
    [one] 1 contact came
   *[other] { $reached } contacts came
} as far as { $before }, { $moved } on to { $stage }. That is your narrowest place.
because-warmth = { $moved } of { $reached } contacts are warm. The others may like to hear from you.
because-variety = Nothing lags behind, so here is something different.

why-read =
    This is what I read:
    { $rows }
why-read-row = - { $what }: «{ $words }»
why-read-day = - { $day }: «{ $words }»
why-read-no-day = - today: no other day is named
why-read-follow-up = - follow-up { $day }: «{ $words }»

help-why = Why somebody is where they are, or why I said what I said
    .more =
        /why Maria shows the messages that are the evidence, and what is missing for the next stage.
        /why alone explains the last thing I said; as a reply to one of my messages it explains that one.
usage-why = /why [NAME]
