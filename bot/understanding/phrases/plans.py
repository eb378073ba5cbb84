"""What is intended, not done: reminders, follow-ups and resolutions. Grammar as in grammar/pattern.py."""

#: A follow-up or an intention; each makes its clause a plan.
PLANS = """
    ^ follow up
    ^ follow P up
    ^ check back|in|on|with
    ^ circle back
    ^ chase up? P
    ^ ping|nudge|poke|bug|call|email|text|message|ask|dm|write|invite|thank|phone|ring|visit|meet P
    ^ see|tell|introduce|send|buy|chase|contact|congratulate P
    ^ help|show|give|reply|answer|catch|facetime|zoom|whatsapp P
    ^ ping|nudge|call|email|text|message|ask|dm|thank|visit|see|review|return|check PS
    ^ write|talk|speak|reply|respond|say|get|send to? P
    ^ write|talk|speak|reply|reach|get|go back? out? to P
    ^ meet up|again? with P
    ^ catch up with P
    ^ check in|back|up? with|on P
    ^ touch base with P
    ^ hop|jump|get on .. with P
    ^ get together with P
    ^ keep in touch
    ^ reach out
    ^ reconnect
    ^ touch base
    ^ get back to
    ^ look in on
    ^ try .. again
    ^ try P
    ^ send .. to P
    ^ say .. to P
    ^ drop P
    ^ give P CALL|ring|shout|bell|buzz|nudge|feedback
    ^ have CALL|COFFEE|lunch with P
    ^ bring P
    ^ introduce|intro|connect P and|to|with P
    ^ ping|nudge|call|email|text|message again
    ^ lunch|coffee|call|zoom|meeting planned|booked|scheduled
    ^ P? again in
    ^ due
    ^ thinking of|about
    ^ ME am thinking of|about
    ^ ME? put P on .. list for
    ^ bring up
    next time
    remind ME
    remind ME? to
    ^ reminder
    ^ set .. reminder
    not let ME forget
    ^ not forget
    ^ do not forget
    ^ remember to
    ^ to follow|call|email|text|message|ask|send|meet|write|ping|thank|visit|check
    ^ note to self
    ^ todo|to-do
    ^ to do
    ^ put for ME
    ^ put ME .. for
    ^ put it|this|that in|on|down
    ^ put down
    ^ put that down
    ^ schedule|book|arrange|plan|pencil|diarise
    ^ let us
    ^ need|must|should|will|going|shall|ought|want|plan|planning|hope|hoping|aim|aiming
    ^ have to
    ^ ME will|must|should|shall|need|plan|want|hope|aim|intend|ought|might|may|could
    ^ ME have to
    ^ ME am going
    ^ ME am supposed|meant|due|planning|hoping|aiming|about|trying
    ^ ME would like|love
    ^ ME am seeing|meeting|calling|visiting|having|emailing
    ^ ME am texting|messaging|speaking|talking|catching|grabbing
    ^ meeting|seeing|calling|visiting P
    ^ must|should|will|need
    ^ next up
    ^ ask ME again
    ^ ask ME
    P wants|want|asked|asks|would to? like? to? speak|talk|meet|chat|catch again|back|up|from
    P wants|want|asked|asks|would to? like? to? hear|connect|reconnect|call|touch again|back|up|from
    P .. wants|want|would to? speak|talk|meet|chat again|next
    P wants|asked ME to ping|call|email|check back|her|him|them|up|in|to|out|again
    P wants|asked ME to follow|write|get|circle|reach back|her|him|them|up|in|to|out|again
    wants to speak|talk|meet|chat|reconnect
    ^ J are|is|will going? meet|have|meeting|having|catching|talk|speak|grabbing
    ^ J have|are COFFEE|CALL planned|scheduled|booked
    ping|bug|nudge|poke|buzz ME
    ^ add P .. follow|follow-ups|reminders|todo|to-do
    ^ wake ME
"""

#: A plan without a name is one for Rapport when it holds one of these.
CONCERNS = frozenset(
    """
    follow followup outreach contacts contact client clients intro intros reach message messages dm dms
    people someone somebody network launch event meeting call email referral testimonial feedback
    """.split()
)
