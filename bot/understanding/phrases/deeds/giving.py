"""Help given, its echo, and thanks."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import ME, THEM, Deeds

GIVING: tuple[Deeds, ...] = (
    Deeds(
        Kind.GIVE_PROMISED,
        ME,
        """
        ME .. promising P
        ME said ME will|would|can $
        ME promise:* P
        ME promise:* .. to .. P
        ME promise:* .. PS
        ME promise:* .. for|with P
        ME told P ME will|would|can|could|owe|am
        ME told P ... ME will|would
        ME told P to expect
        ME said ME will|would|can|could .. P
        ME said ME will|would|can|could .. PS
        ME said .. will|would .. P
        ME said to P .. ME will|would
        ME assured P
        ME gave P MY word
        ME let P know ME will|would
        ME write:ed P .. ME will|would
        ME offer:ed to .. P
        ME offer:ed to .. PS
        ME offer:ed P
        ME offer:ed MY|help|support .. to P
        ME owe P
        ME still owe P
        ME agreed to .. P
        ME agreed to .. PS
        ME agreed to help|give|send|review|share|write|record
        ME committed to .. P
        ME committed to .. PS
        ME said yes .. to .. P
        ME said ME will|would bring|send|help|look|review|give|introduce
        ME said ME will|would share|find|make|check|ask|write|read
        ME promise:ed to bring|send|help|look|review|give|introduce|share|find|make|check|ask|write|read
        ME offer:ed to bring|send|help|look|review|give|introduce|share|find|make|check|ask|write|read
        ME said yes to helping|reviewing|mentoring|sending
        ME said yes to helping|reviewing|mentoring|editing|testing|proofreading|coaching P
        ME said yes to helping|reviewing|mentoring|editing|testing|proofreading|coaching PS
        ME signed up to .. P
        promised P
        promised .. to P
        """,
    ),
    Deeds(
        Kind.GIVE_DELIVERED,
        ME,
        """
        ME wrote|gave|sent|made|found P one
        ME helped out|along .. P
        ME helped out|along .. PS
        ME stepped|jumped|chipped|pitched in .. P
        ME stepped|jumped|chipped|pitched in .. PS
        ME reply:ed to PS question|questions|doubts
        ME leave:ed|wrote|gave|posted .. review|rating|stars|testimonial .. P
        ME leave:ed|wrote|gave|posted .. review|rating|stars|testimonial .. PS
        ME gave P stars
        ME send:ed P .. RESOURCE
        ME send:ed P MY
        ME send:ed PS
        ME send:ed .. RESOURCE .. to P
        ME send:ed MY .. to P
        ME send:ed to P .. RESOURCE
        ME write:ed P MY
        ME write:ed P RESOURCE
        ME write:ed P link|links|list|copy|draft|summary|details
        ME write:ed P .. link|links|template|guide|slides|notes|checklist|resources
        ME write:ed .. RESOURCE to P
        ME give:ed P
        ME give:ed .. to P
        ME give:ed PS
        ME gave P .. feedback|advice|tips|notes|hand|help|lift
        ME helped P
        ME .. helping|reviewing|fixing|teaching|editing|debugging|testing|proofreading|coaching|mentoring P
        ME .. helping|reviewing|fixing|editing|debugging|testing|proofreading PS
        ME .. walking|talking P through
        ME .. showing|teaching P
        ME .. working on PS
        ME help:ed P
        ME help:ed P with|to|on|through
        ME help:ed PS
        ME help:ed .. for P
        ME review:ed PS
        ME review:ed .. for P
        ME review:ed P
        ME share:ed .. with P
        ME shared with P
        ME shared my|our .. with P
        ME gave|held|ran|taught|did .. lecture|talk|workshop|class|session|training .. for|in|at|to P
        ME gave|held|ran|taught|did .. lecture|talk|workshop|class|session|training .. for|in|at|to PS
        ME share:ed P MY
        ME pointed|directed|steered|nudged P to|towards|at|in
        ME pointed P
        ME explained .. P
        ME explained to P
        ME recommended .. to P
        ME recommended P RESOURCE
        ME suggested .. to|for P
        ME answer:ed PS .. question|questions|doubts|query|queries
        ME answer:ed P ... question|questions
        ME answer:ed .. question|questions .. P
        ME solved|unblocked|sorted|resolved .. P
        ME solved|unblocked|sorted|resolved PS
        ME looked over|at|through|into PS
        ME went|read over|through PS
        ME went through .. with P
        ME worked through .. with P
        ME read PS
        ME gave PS .. read|look|once-over|review
        ME made|built|designed|drew|baked|cooked|recorded|wrote|did|set .. for P
        ME made|built|designed|drew|baked P
        ME found P
        ME found .. for P
        ME brought|got P
        ME lent|loaned P
        ME lent .. to P
        ME passed .. to P
        ME passed .. on to P
        ME passed P RESOURCE
        ME did P .. favour|favor
        ME did .. favour|favor for P
        ME gave .. feedback|advice|notes|tips .. PS
        ME gave .. feedback|advice|notes|tips .. P
        ME left .. feedback|notes|comments .. PS draft|doc|document|deck|file
        ME left .. feedback|notes|comments .. PS copy|figma|sheet|manuscript|essay
        ME set|sorted|hooked P up|out .. with
        ME sorted P
        ME covered for P
        ME stood in for P
        ME filled in for P
        ME walked|talked|took|ran|guided|coached P through
        ME showed P
        ME showed .. to P
        ME offered P advice|feedback|tips
        ME wrote P .. recommendation|testimonial|review|reference
        ME left .. review|testimonial .. P
        ME left P .. review|testimonial
        ME vouched for P
        ME put in .. word for P
        ME referred|recommended P to
        ME recommended P for
        ME sent P .. LEAD
        ME sent .. LEAD to P
        ME nominated P
        ME babysat .. P
        ME tested PS
        ME beta-tested PS
        ME tried out PS
        ME donated to PS
        ME fixed|debugged|translated|edited|proofread .. P
        ME drove P
        ME gave P .. lift|ride
        RESOURCE sent to P
        RESOURCE for P sent|done|delivered
        ME delivered .. to P
        ME delivered PS
        ME handed .. to P
        ME handed P
        ME put P onto
        ME tipped P off
        ME taught P
        P : helped|sent
        """,
    ),
    Deeds(
        Kind.GIVE_CONFIRMED,
        THEM,
        """
        P say:* ... ME sent|gave|recommended|lent|made|wrote|showed was|is|works|worked|helped
        P say:*|write:* that ... ME recommended|suggested|sent|gave|lent|made
        P say:*|write:* ... ME recommended|suggested|sent|gave|lent|made ... HELPFUL
        P say:* .. MY .. changed|opened|helped
        P say:* ... MY ... HELPFUL
        P say:* ... ME ... HELPFUL
        P say:* ... ME was|is|were|am .. help|godsend
        P told|tells ME ... ME was|am .. help|godsend|lifesaver
        P told|tells ME ... ME gave|made|wrote|built|sent|lent|taught
        P say:* ... ME .. lifesaver|hero|saver|star|legend
        P say:* ... it|that|this ... helpful|helped|worked|useful|saved|works
        P say:* MY RESOURCE
        P swears by MY
        P love:ed|loves MY
        P loved|enjoyed .. ME sent|gave|made|shared|recommended|suggested
        P use:* MY
        P is|still using MY
        P .. using MY
        MY .. helped|saved|worked|landed|got .. P
        MY .. worked for P
        MY .. helpful|useful .. P
        MY .. is HELPFUL .. P
        MY .. was HELPFUL .. P
        P found MY
        P found .. helpful|useful|valuable
        P got|landed|won|closed|passed|nailed|sold .. thanks|because .. MY|ME
        P got|landed|won|closed|passed|nailed|sold .. with|after|using .. MY
        thanks to MY .. P
        P confirmed .. helped|worked|useful
        P told ME ... MY ... HELPFUL
        P told ME ... helped|worked|useful|saved|helpful
        P told ME ... ME ... HELPFUL
        P .. saying ... MY ... HELPFUL
        P write:* ... MY ... HELPFUL
        P write:* ... that|to ... MY ... HELPFUL
        P : ... you ... HELPFUL
        P : ... your ... HELPFUL
        P : .. HELPFUL
        P says|said you|your ... HELPFUL
        P say:* ... you|your ... HELPFUL
        P say:* you|your ... HELPFUL
        MESSAGE .. from P ... MY ... HELPFUL
        PS ... thanks to MY|ME
        ME pointed|recommended|sent|suggested|introduced|gave P .. was|is HELPFUL
        ME mailed|emailed|lent|showed|made|brought P .. was|is HELPFUL
        ME pointed|recommended|sent|suggested|introduced|gave P .. worked|helped|saved
        P .. credits|credited MY|ME
        P passed|aced|got .. ME helped
        feedback from P ... HELPFUL
        P reported|reports ... HELPFUL
        P implemented|adopted|applied MY
        P took MY advice
        """,
    ),
    Deeds(
        Kind.THANKS_GIVEN,
        ME,
        """
        ME .. thanking P
        ME thank:* P
        ME thank:ed .. : P
        ME send:ed THANKS
        ME said THANKS
        ME ... PS ... as THANKS
        ME thank:ed .. P
        ME thank:* PS
        ME write:ed P ... thank|thanks|thanking
        ME write:ed to P ... thank|thanks|thanking
        ME call:ed P ... thank|thanks
        ME reached out to P ... thank|thanks
        ME send:ed P .. THANKS
        ME send:ed P ... as|to thank|thanks
        ME send:ed ... THANKS .. to P
        ME send:ed ... THANKS .. P
        ME send:ed P ... THANKS
        ME say:ed .. THANKS .. to|with? P
        ME wrote P .. THANKS
        ME wrote .. THANKS .. to|for P
        ME told P .. THANKS|grateful|appreciate|appreciated
        ME told P ... grateful|thankful|appreciate|appreciated
        ME let P know ... grateful|thankful|appreciate|appreciated
        THANKS to P
        THANKS MESSAGE|gift|flowers to|for P
        THANKS MESSAGE .. to P
        THANKS .. sent|said to P
        ME expressed .. to P
        ME showed MY .. to P
        ME sent P .. GIFT
        ME gave P .. GIFT .. THANKS
        ME ... P ... to say THANKS
        ME ... P ... to thank
        ME ... P ... as THANKS
        ME ... P ... by way of THANKS
        ME .. to P ... to say THANKS
        ME gave P .. THANKS
        ME dropped .. THANKS .. P
        ME left P .. THANKS
        ME made|baked|got P .. to thank|say
        MESSAGE to P .. THANKS|thanking
        thanked P
        P : thanked|thanks
        """,
    ),
    Deeds(
        Kind.THANKS_RECEIVED,
        THEM,
        """
        P gave|hit|sent|wrote ME .. THANKS
        ME was|got thanked by P
        P thank:* ME
        P thanks|thanked for
        P thank:* .. for
        P say:* THANKS
        P say:* ... thanks|thankful|grateful|appreciated|appreciates
        P say:* MY THANKS
        P send:* ME? .. THANKS
        P send:* ... thank|thanks|thanking
        P send:* ... as THANKS
        P ... ME ... to say THANKS
        P ... ME ... as THANKS
        P ... to thank ME
        P send:* ME .. flowers|chocolates|gift|bottle|hamper
        P gave|brought|bought ME ... THANKS
        P gave|brought|bought ME .. flowers|chocolates|gift|bottle|hamper|present
        P wrote ... thank|thanks|thanking|grateful
        P write:* ME? ... to thank|say .. thank|thanks
        P write:* ME? ... thank|thanks|thanking|grateful
        P call:ed ME? ... to thank|say .. thanks|thank
        THANKS .. from P
        MESSAGE from P ... THANKS|thanking
        MESSAGE .. from P ... THANKS|thanking
        MESSAGE .. from P : THANKS
        card .. from P ... thank|thanks|thanking
        flowers|chocolates|gift|bottle|present|hamper from P
        P is|was GRATEFUL
        P is|was .. GRATEFUL
        P so|very grateful
        P appreciated|appreciates
        P told ME ... THANKS|grateful|appreciated|appreciates
        P expressed|expresses .. gratitude|thanks
        P : THANKS
        P : .. THANKS
        P grateful
        """,
    ),
)
