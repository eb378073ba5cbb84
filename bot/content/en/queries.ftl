# Answers to questions.

who-today-nobody = Nothing is due today and nobody has gone quiet. A good day for somebody new.
who-today-more = And { $count } more: /followups shows them all.
who-today-quiet =
    Worth a look:
    { $rows }
who-today-row = - { $name } ({ $stage }, { $warmth }, quiet for { $days ->
    [one] 1 day
   *[other] { $days } days
}){ $said }{ $fact }
who-today-said = . Last time: { $words }
who-today-fact = . Good to know: { $words }
stage-dormant-advocate = an advocate of yours

last-contact = { $days ->
    [0] Today
    [one] Yesterday
   *[other] { $days } days ago, { $day }
}: { $what }{ $words }
last-since = Since then: { $what }, { $day }.
last-only-sent = You have had no answer yet. The last was your { $what }, { $day }{ $words }
last-never = Nothing is logged with { $name } yet.
introduced-by = { $by } introduced { $name } to you, { $day }.
introduced-unknown = You never told me who introduced { $name }.
introduced-first = The first thing you logged with them was { $day }.
how-many = { $total } { $span }{ $people ->
    [0] {""}
    [one] , with 1 person
   *[other] , with { $people } people
}{ $kinds }.
how-many-kinds = : { $kinds }
count-all = { $count ->
    [0] Nothing
    [one] 1 thing
   *[other] { $count } things
}
span-today = today
span-since = since { $day }
span-days = from { $first } to { $last }
query-whom = Whom do you mean? Ask again with a name.
query-help = Tell me whom you talked to, and I remember it. Ask me who to talk to today, when you last talked to somebody, what you know about them, or whether you may ask them for something.
query-other = That I can't answer from what you have told me.
