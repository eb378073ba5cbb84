# What is missing for a stage or for asking, and what to do first.

gap-outreach = a personal message to them
gap-two-way = an answer from them, or a word of their own
gap-two-way-days = { $have ->
    [0] days on which you both had a part: none of { $want } yet
   *[other] days on which you both had a part: { $have } of { $want }
}
gap-span = { $want } days between the first and the last of them (so far { $have })
gap-fact = something you know about them
gap-in-person = a call or a meeting
gap-give-delivered = help you gave them: { $have } of { $want }
gap-give-confirmed = word from them that your help was useful: { $have } of { $want }
gap-they-began = that they come to you once
gap-did-for-me = something they did for you, or a joint project
gap-advocate = a testimonial, an introduction, a referral or a joint project from them
gap-stage = the stage { $want } (it is { $have })
gap-warmth = fresh contact: { $have } days of silence, { $want } at most
gap-thanks = your thanks for what they did
gap-open-ask = no ask left open ({ $have ->
    [one] there is one
   *[other] there are { $have }
})
gap-rest = { $want } days of rest after the last ask or no ({ $have } so far{ $until })
gap-until = , so from { $day } on

step-outreach = Write { $name } a personal message.
step-two-way = Ask { $name } something that is easy to answer.
step-two-way-days = Talk to { $name } again, on another day.
step-span = Stay in touch with { $name }; some of it just takes time.
step-fact = Find out what matters to { $name }, and note it: «Maria is looking for a designer».
step-in-person = Suggest a call or a coffee to { $name }.
step-give-delivered = Give { $name } something useful first.
step-give-confirmed = Ask { $name } whether your help was of use.
step-they-began = Give { $name } a reason to come to you; it counts when they write first.
step-did-for-me = Let { $name } do something for you in return.
step-advocate = Ask { $name } for a few words about your work, when the time is right.
step-stage = Get closer to { $name } first.
step-warmth = Get back in touch with { $name } before you ask for anything.
step-thanks = Thank { $name } first.
step-open-ask = Settle what you asked { $name } already.
step-rest = Wait until { $day }, and give in the meantime.
