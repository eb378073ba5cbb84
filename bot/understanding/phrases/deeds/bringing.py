"""Introductions, testimonials, referrals and joint work."""

from bot.domain.kinds import Kind
from bot.understanding.phrases.deeds.row import ME, THEM, Deeds

BRINGING: tuple[Deeds, ...] = (
    Deeds(
        Kind.INTRO_MADE,
        ME,
        """
        ME introduce:ed P to|with my|our|his|her|their
        INTRO .. : P and|to|<>|x|/|: P
        INTRO .. : P
        ME gave|passed|sent PS .. number|email|contact|details|card to P
        ME gave|passed|sent P PS .. number|email|contact|details|card
        ME introduce:ed P to|with|and|for|/|<>|x P
        ME introduce:ed P up? to|with P
        ME introduce:ed P .. to|with|and .. P
        ME introduce:ed P
        ME introduce:ed P to each other|another
        ME put P in touch|contact with P
        ME put P in touch|contact
        ME put P and P in touch|contact
        ME put P onto P
        INTRO between P
        INTRO between P and P
        INTRO P and|to|<>|x|/|: P
        INTRO : P and|to|<>|x|/|: P
        INTRO of|for P to|with|and P
        INTRO : P
        INTRO for P
        P <>|x|/ P INTRO
        P <>|x P
        P and P INTRO
        P INTRO done|sent|made
        P INTRO
        ME made|did|sent INTRO .. P
        ME made|did|sent INTRO .. P and|to P
        ME told P about P and P about P
        ME told P about P and .. about
        ME told P about each other|another
        ME brought P together
        ME brought P and P together
        ME brought P and? P? together
        ME got P together
        ME got P and? P? together
        ME got P .. talking
        ME hooked P up with P
        ME hooked P up
        ME paired P with P
        ME set P up with P
        ME set up P with P
        ME linked P up
        ME linked P up? with|to|and P
        ME linked up P with|and P
        ME looped P in .. with P
        ME looped in P with P
        ME gave P PS number|email|contact|details
        ME gave P PS
        ME passed PS .. to P
        introductions P
        INTRO email|mail|message .. P and|to P
        INTRO .. P and|to|<>|x P
        ME double-opted P
        ME double-opt-in .. P
        matched P with P
        connecting|introducing P with|to|and P
        P met P .. through|thanks ME
        """,
    ),
    Deeds(
        Kind.INTRO_RECEIVED,
        THEM,
        """
        INTRO P promised ME
        P introduce:* ME .. to|with .. Q
        P introduce:* ME to|with Q
        P introduce:* ME .. to|with
        P introduce:* ME .. Q
        P introduce:* ME
        P introducing|connecting ME .. Q
        P hooked|set|linked|hooks ME up with .. Q
        P hooked|set|linked ME up with
        P put ME in touch|contact with .. Q
        P put ME in touch|contact
        P put ME onto|on .. Q
        P got ME in touch .. with .. Q
        P got ME in front of .. Q
        P looped ME in with Q
        INTRO .. from|by|via|through P
        INTRO to Q .. from|by|via|through P
        INTRO from|by|via|through P to .. Q
        INTRO from|by|via|through P : Q
        INTRO to Q courtesy|thanks of|to P
        INTRO .. Q .. from|by|via|through P
        ME receive:ed INTRO to .. Q .. from|by|via|through P
        ME receive:ed INTRO .. from|by|via|through P
        P made|did|sent|arranged .. INTRO
        P made|did|sent|arranged .. INTRO .. to|with .. Q
        ME got introduced to .. Q by|through|via P
        ME was introduced to .. Q by|through|via P
        ME introduced to .. Q by|through|via P
        introduced to .. Q by|through|via P
        ^ through|via P ME
        introduced by P
        introduced by P to .. Q
        PS INTRO to .. Q
        PS INTRO came|worked
        P brought ME together with Q
        P gave ME Q
        P wants ME to meet .. Q
        P told Q about ME
        P passed ME on to Q
        P ccd|copied|looped .. Q
        """,
    ),
    Deeds(
        Kind.TESTIMONIAL,
        THEM,
        """
        P write:* .. TESTIMONIAL
        P write:* ... about working with ME
        P write:* ... for my|our website|site|page|portfolio|brochure
        P write:* .. words|paragraph|lines|sentences|sentence about ME|MY|working
        P written .. TESTIMONIAL
        P wrote up .. TESTIMONIAL
        P give:* ME? .. TESTIMONIAL
        P leave:* ME? .. TESTIMONIAL
        P send:* .. testimonial|endorsement|recommendation|review
        P send:* ME? in|over|through .. TESTIMONIAL
        P posted|posts|submitted|dropped|published .. testimonial|review|recommendation|endorsement
        P gave ME .. stars|rating
        P rated ME
        P brought|recorded|provided|submitted .. testimonial|endorsement|write-up|review|recommendation
        P filmed|handed|delivered|did|made .. testimonial|endorsement|write-up|review|recommendation
        P brought ... testimonial|endorsement|write-up
        TESTIMONIAL from|by P
        TESTIMONIAL .. from|by P
        ME receive:ed .. TESTIMONIAL .. from P
        P endorsed ME|MY
        P vouched for? ME|MY
        P recommended ME on PLATFORM
        P reviewed MY book|course|podcast|shop|business|company|work|service|services|product|app
        PS testimonial|endorsement|review|recommendation came|arrived|is|landed|just|in|here
        PS testimonial
        P said .. quote|use .. MY website|site|page
        P let ME quote
        P lets ME quote
        P agreed ME can|could quote
        P : testimonial
        stars .. from P
        P put in .. word for ME
        P spoke .. highly .. ME
        """,
    ),
    Deeds(
        Kind.REFERRAL,
        THEM,
        """
        P send:* ME .. LEAD
        P send:* .. LEAD .. MY way
        P send:* .. MY way
        P send:* ME COUNT
        P send:* .. LEAD to ME
        P send:* over .. LEAD
        P refer:* .. LEAD
        P referred|refers ME
        P referred|refers .. to ME|MY
        P referred|refers PS
        P passed|passes|slipped|gave|gives .. MY name|number|details|card|contact|email
        P passed|gave .. MY .. to
        P passed|gave MY name|number|details
        P recommended|recommends|suggested|nominated|mentioned ME to
        P recommended|recommends|suggested|nominated ME for
        P brought|got|found|landed|threw|gave|handed|passed|steered|put|pushed ME .. LEAD
        P brought|passed|steered|pushed .. LEAD .. ME
        P put MY name forward
        P put MY name .. in|forward|down
        P put in .. word .. for ME
        PS REFERRAL
        PS .. became|turned|signed .. client|customer
        REFERRAL from|via|through|by|off|thanks P
        REFERRAL .. from|via|through|by|thanks P
        LEAD from|via|through P
        LEAD .. from|via|through P
        LEAD thanks to P
        LEAD .. thanks to P
        LEAD came .. through|from|via|thanks P
        LEAD referred by P
        LEAD .. sent by P
        LEAD .. came .. through|from|via|because P
        LEAD .. said P sent|referred|recommended
        referred by P
        sent by P
        ME receive:ed .. LEAD .. from|via|through|thanks P
        ME signed|won|landed|closed .. from|via|through|thanks P
        ME signed|won|landed|closed .. PS .. REFERRAL
        thanks to P ME got|landed|have|signed|won
        P got|scored|landed ME .. LEAD
        P is sending ME
        P recommended MY services|work|business .. to
        P sent PS
        P sends ME
        """,
    ),
    Deeds(
        Kind.JOINT_VENTURE,
        None,
        """
        ME did|had|ran .. stream|livestream|live|show|episode|podcast|webinar|workshop|panel|gig .. with P
        J ... JOINT_WORD
        J launch:ing
        J are|is|will launch:ing
        J agreed to? launch|partner|collaborate|co-host|co-write|do|run|build|start|split
        J agreed|decided ... together
        J signed|shook
        J launch|launched|co-hosted|released|co-wrote|published|partnered|collaborated
        J ran|hosted|started|shipped|recorded|produced|founded|opened
        J making|doing|building|writing|running|hosting|launching|recording|planning
        J are|is going into business
        J split|splitting
        J team|teamed|teaming
        J have .. collaboration|partnership|deal|contract
        ME launch:* .. together with P
        ME launch:ing .. together with P
        ME launch:* ... JOINT_WORD .. with P
        ME launching|building|making|hosting|planning|co-writing|producing|running .. with P
        ME agree|agreed|decided ... together
        ME agreed .. JOINT_WORD
        ME launch:* ... together
        ME launching|planning|making|building ... together
        ME signed|agreed|shook|sealed|closed .. with P
        ME signed|agreed .. JOINT_WORD .. P
        ME shook on .. with P
        ME partnered|partnering|teamed|teaming up? with|on? P
        ME collaborating|collaborated|collabing|partner|collaborate up? with|on? P
        ME joined forces with P
        ME joining forces with P
        ME co-hosted|co-hosting|co-wrote|co-writing|co-launching|co-produced .. with P
        ME co-run|co-ran|co-organised|cohosted|cohosting|co-taught|co-founded .. with P
        ME recorded|filmed|wrote|ran .. podcast|webinar|workshop|episode|panel|training|event .. with P
        ME hosted|gave|held|did .. podcast|webinar|workshop|episode|panel|training|event .. with P
        JOINT_WORD .. with P
        joint venture|webinar|workshop|project|course|event .. with P
        joint offer|thing|launch|campaign|podcast|newsletter|product .. with P
        webinar|workshop|course|bundle|newsletter|event|podcast with P confirmed|agreed|locked|on|live
        webinar|workshop|course|bundle|newsletter|event|podcast with P signed|happening|launched|done|going
        P agreed to joint|co-host|collaborate|partner|team
        P is partnering|teaming|collaborating with|up .. ME
        P joined forces|up with ME
        P teamed up with ME
        P partnered with ME
        collaboration .. with P
        collaboration .. P .. confirmed|agreed|locked|on|live|signed
        guest swap|newsletter swap|podcast swap with P
        newsletter|podcast|guest|list swap .. with P
        ME swapped newsletters|lists|posts with P
        """,
    ),
)
