# What a period came to.

stats-none = There is nothing to count yet. Tell me whom you talked to.
stats-week = The last 7 days, since { $since }:
stats-month = The last 28 days, since { $since }:
stats-all = All of it, since { $since }:
stats-moved =
    { $count ->
        [one] One relationship came further:
       *[other] { $count } relationships came further:
    }
    { $rows }
stats-moved-row = - { $name }: { $before } → { $after }
stats-moved-none = No relationship changed its stage.
stats-helped = { $helped ->
    [0] You helped nobody
    [one] You helped 1 person
   *[other] You helped { $helped } people
}; { $me ->
    [0] nobody did anything for you
    [one] 1 person did something for you
   *[other] { $me } people did something for you
}.
stats-endorsements = Said of you or done for you: { $what }.
stats-volume = You talked with { $talked ->
    [0] nobody
    [one] 1 person
   *[other] { $talked } people
}; { $met ->
    [0] nobody was new
    [one] 1 contact was new
   *[other] { $met } contacts were new
}. On { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $kinds }.
stats-volume-none = Nothing was logged.
stats-few = That is little to go by; read nothing into it.
stats-strength = Strength of the habit: { $percent } of 100, from { $days } days you answered. { $streak ->
    [0] No streak at the moment, and that is fine.
    [one] Today counts.
   *[other] { $streak } active days, rest days left out.
}
stats-strength-few = Too few challenges answered to speak of strength ({ $days } so far).
choice-stats-week = 7 days
choice-stats-month = 28 days
choice-stats-all = All of it

count-message = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
count-reply = { $count ->
    [one] 1 reply
   *[other] { $count } replies
}
count-inbound = { $count ->
    [one] 1 word from them first
   *[other] { $count } words from them first
}
count-conversation = { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}
count-question = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
count-compliment = { $count ->
    [one] 1 compliment
   *[other] { $count } compliments
}
count-comment = { $count ->
    [one] 1 comment
   *[other] { $count } comments
}
count-give-promised = { $count ->
    [one] 1 promise
   *[other] { $count } promises
}
count-give-delivered = { $count ->
    [one] 1 help given
   *[other] { $count } times help given
}
count-give-confirmed = { $count ->
    [one] 1 help that proved useful
   *[other] { $count } times help that proved useful
}
count-shared-theirs = { $count ->
    [one] 1 share of their work
   *[other] { $count } shares of their work
}
count-amplified = { $count ->
    [one] 1 share of your work
   *[other] { $count } shares of your work
}
count-intro-made = { $count ->
    [one] 1 introduction made
   *[other] { $count } introductions made
}
count-intro-received = { $count ->
    [one] 1 introduction received
   *[other] { $count } introductions received
}
count-call = { $count ->
    [one] 1 call
   *[other] { $count } calls
}
count-meeting = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
}
count-ask = { $count ->
    [one] 1 ask
   *[other] { $count } asks
}
count-testimonial = { $count ->
    [one] 1 testimonial
   *[other] { $count } testimonials
}
count-referral = { $count ->
    [one] 1 referral
   *[other] { $count } referrals
}
count-joint-venture = { $count ->
    [one] 1 joint project
   *[other] { $count } joint projects
}
count-thanks-given = { $count ->
    [one] 1 thank-you from you
   *[other] { $count } thank-yous from you
}
count-thanks-received = { $count ->
    [one] 1 thank-you to you
   *[other] { $count } thank-yous to you
}

help-stats = What the last days came to: relationships moved, people helped, then the rest
    .more =
        /stats shows the last 7 and 28 days; /stats week, /stats month, /stats all.
usage-stats = /stats [week|month|all]
