"""What concerns a contact without being an interaction."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import Deeds

NOTES: tuple[Deeds, ...] = (
    Deeds(
        Kind.NOTE,
        None,
        """
        ME tried PS
        missed CALL from P
        missed CALL .. from P
        ME missed P
        ME missed PS
        ME? not hear|heard .. from P
        ME? not had|have .. from P
        ME? not gotten|got .. from P
        ME? never heard .. from P
        not hear|heard .. from P
        no|not REPLY_NOUN|word|reaction|news|response|sign .. from P
        nothing .. from P
        still nothing|waiting .. P
        radio silence|crickets|silence from P
        radio silence from P
        P not reply|replied|answer|answered|respond|responded|get|got|gotten|call
        P not called|write|written|message|messaged|seen|text|pick|come|return
        P never replied|answered|responded|got|called|wrote|showed|came|turned|picked|returned
        P still not
        P is ghosting ME
        P is ignoring ME
        P ghosted|ignored|ghosts ME
        P ghosted|no-showed|flaked|bailed|cancelled|canceled|rescheduled|postponed
        P stood ME up
        P forgot .. CALL|COFFEE|meeting|appointment
        P had to cancel|reschedule|postpone
        P wants to reschedule|postpone
        P missed .. CALL|COFFEE|appointment
        P not show|come|make|turn|show
        P no-show
        P is? silent|quiet|mute|awol|mia
        P : no-show
        no answer .. P
        no answer when|from|at P
        ^ add P $
        ^ add P as|to|: MY? contact|list|contacts|people|network|crm|circle|follow-ups|rapport
        ^ ME added P
        ME added|saved P
        P no REPLY_NOUN
        P : no REPLY_NOUN
        P left ME on read|seen
        P left .. on read
        P liked|followed|likes|follows|viewed|unfollowed|hearted MY|ME
        P liked .. MY
        P watched MY
        ME followed P
        ME liked PS
        ME tried calling|ringing|phoning|reaching|messaging P
        ME tried to call|ring|phone|reach|catch P
        ME tried P
        ME not reach|reached|get|catch|find P
        ME not get through|hold .. P
        ME called|rang|phoned|tried P .. no answer|voicemail|luck|reply
        ME called|rang|phoned P .. voicemail
        P not pick|answer .. phone
        P not picking|answering|replying|responding
        P out of office
        P is out of office
        PS .. bounced
        PS phone .. off|voicemail
        MESSAGE to P bounced
        new contact : P
        new contact P
        ME connected with P on PLATFORM
        P accepted MY .. connection|request
        ME fell out with P
        P unsubscribed
        J fell out
        P blocked ME
        P is in MY
        put P on|in MY|list
        """,
    ),
)
