# The right to ask.

ask-what = What would you like to ask { $name } for?
ask-yes = Yes, ask { $name } for { $what }.
ask-yes-because = You helped { $given ->
    [one] once
   *[other] { $given } times
} and asked { $asked ->
    [0] for nothing so far
    [one] once
   *[other] { $asked } times
}; they came to you { $began ->
    [one] once
   *[other] { $began } times
}; and nothing is open between you.
ask-not-yet =
    Not yet. For { $what } from { $name } it takes:
    { $rows }
ask-gap = - { $what }
ask-no-selling =
    That is no ask here. The people next to you are no market, and selling to them spends the trust.
    Ask them to try something out, for feedback, a testimonial, an introduction, a referral or a joint project.
ask-unknown = I know no ask for «{ $given }». There are six: tester, feedback, testimonial, introduction, referral, joint_venture.
asked = Logged: asked { $name } for { $what }. I'll bring up the answer on { $day }.
asked-anyway = It was against my advice, and it is your call. I noted that, too.
choice-asked = I asked
choice-ask-anyway = I ask anyway

help-ask = Whether you may ask somebody for something now
    .more =
        /ask Maria Lopez testimonial
        The asks: tester, feedback, testimonial, introduction, referral, joint_venture.
        It is advice. You can go ahead, and I log that you did.
usage-ask = /ask NAME [KIND]
