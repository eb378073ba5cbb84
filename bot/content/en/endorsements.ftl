# What others said of the person.

endorsements =
    { $count ->
        [one] One endorsement:
       *[other] { $count } endorsements:
    }
    { $rows }
endorsement = - { $name }, { $day }, { $what }{ $words } ({ $quote })
endorsements-none = Nobody has said anything about you in here yet. When somebody recommends you, tell me: «Maria wrote me a testimonial».
endorsements-none-from = There is nothing from { $name } yet.
endorsements-no-page = There is no page { $page }.
endorsed-testimonial = testimonial
endorsed-referral = referral
endorsed-intro-received = introduction
endorsed-amplified = shared in public
endorsed-on = { $what }, { $day }
quote-open = not asked whether you may quote it
quote-yes = may be quoted
quote-no = not to be quoted
quotable-yes = Noted: you may quote that from { $name }.
quotable-no = Noted: that from { $name } is not to be quoted.
choice-quote-yes = { $name }, { $what }: may be quoted
choice-quote-no = { $name }, { $what }: not to be quoted
choice-endorsements = All endorsements

help-endorsements = What others said of you or did for you, and what you may quote
    .more =
        Testimonials, introductions, referrals and public mentions, the newest first.
        /endorsements Maria
usage-endorsements = /endorsements [NAME]
