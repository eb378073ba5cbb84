"""How people spell: contractions, chat short forms and common slips, each with its plain words."""

from collections.abc import Iterator

#: One written word to the plain words it stands for, `word = plain words` each; nothing leaves it out.
_TABLE = (
    # contractions, with or without their apostrophe
    """
    im = i am; ive = i have; id = i would; imma = i am going to; ima = i am going to; youre = you are;
    youve = you have; youll = you will; youd = you would; hes = he is; shes = she is; theyre = they are;
    theyve = they have; theyll = they will; theyd = they would; shed = she would; shell = she will;
    hed = he would; hell = he will; weve = we have; itll = it will; wed = we would; thats = that is;
    whats = what is; whens = when is; wheres = where is; whos = who is; hows = how is; theres = there is;
    heres = here is; lets = let us; whys = why is; didnt = did not; dont = do not; doesnt = does not;
    havent = have not; hasnt = has not; hadnt = had not; wasnt = was not; werent = were not;
    isnt = is not; arent = are not; wont = will not; wouldnt = would not; couldnt = could not;
    shouldnt = should not; cant = can not; cannot = can not; aint = is not; mustnt = must not;
    couldve = could have; shouldve = should have; wouldve = would have; gonna = going to;
    gunna = going to; wanna = want to; gotta = have to; hafta = have to; lemme = let me; gimme = give me;
    dunno = do not know; yall = you; tryna = trying to; finna = going to; shoulda = should have;
    """
    # chat
    """
    w = with; w/ = with; wit = with; wth = with; n = and; & = and; nd = and; + = and; u = you; ur = your;
    thru = through; b4 = before; bc = because; cuz = because; cos = because; coz = because;
    cause = because; re: = about; abt = about; bout = about; ppl = people; pls = please; plz = please;
    rn = now; tho = though; altho = although; hmu = hit me up; lmk = let me know; ty = thanks;
    thx = thanks; tysm = thanks; thanx = thanks; tks = thanks; ta = thanks; yep = yes; yup = yes;
    yeah = yes; yea = yes; yh = yes; aye = yes; yas = yes; yess = yes; nope = no; nah = no; naw = no;
    noo = no; fup = follow up; f/u = follow up; followup = follow up; followed-up = followed up;
    follow-up = follow up; f2f = in person; irl = in person; ftf = in person; ig = instagram;
    insta = instagram; gc = group chat; vc = video call; tg = telegram; ln = linkedin; fb = facebook;
    wa = whatsapp; yt = youtube; thank-you = thanks; thankyou = thanks; thank-yous = thanks;
    shout-out = shoutout; shouts = shoutout; e-mail = email; e-mailed = emailed; e-mails = emails;
    dm'd = dmed; dmd = dmed; dm'ed = dmed; dms'd = dmed; pm'd = pmed; pmd = pmed; im'd = messaged;
    msgd = messaged; msg'd = messaged; msged = messaged; mssgd = messaged; msg = message; msgs = messages;
    mssg = message; txt = text; txted = texted; txtd = texted; txt'd = texted; whatsapp'd = whatsapped;
    zoom'd = zoomed; intro'd = introduced; introd = introduced; introed = introduced;
    intro'ed = introduced; thx'd = thanked; thxd = thanked; rt'd = retweeted; rted = retweeted;
    rtd = retweeted; rts = retweets; rt = retweet; qt'd = quoted; qrt'd = quoted; convo = conversation;
    convos = conversations; cc'd = copied; ccd = copied; ok'd = okayed; 1-1 = one-on-one;
    1on1 = one-on-one; 1:1 = one-on-one; 121 = one-on-one; facetime'd = facetimed; recd = received;
    rec'd = received; appt = appointment; mtg = meeting; mtgs = meetings; ph = phone; tel = telephone;
    fwd = forward; fwd'd = forwarded; fwded = forwarded; vm = voicemail; vn = voice note; ft = facetime;
    bday = birthday; q's = questions; qs = questions; q = question; nite = night; sayin = saying;
    lowkey =; highkey =; ngl =; b-day = birthday; congrats = congratulations; grats = congratulations;
    collab = collaboration; collabs = collaborations; collab'd = collaborated; collabed = collaborated;
    jv = joint venture; testi = testimonial; tst = test; beta-test = test; betatest = test;
    fdbk = feedback; fback = feedback; biz = business; resched = reschedule; mins = minutes; hrs = hours;
    yesterdays = yesterday; no-one = nobody; noone = nobody; coffees = coffee; luv = love; luved = loved;
    gr8 = great; thot = thought; convod = talked; catchup = catch-up; catchups = catch-up; sayin = saying;
    tellin = telling; talkin = talking; chattin = chatting; askin = asking; lookin = looking;
    workin = working; doin = doing; goin = going; comin = coming; gied = gave; meeted = met;
    drunk = drank; teached = taught; thinked = thought; buyed = bought; forgetted = forgot;
    con-call = call; concall = call; telecon = call; conf = conference; advices = advice;
    feedbacks = feedback; informations = information; fr =; v = very; pov = view; hor =; movin = moving;
    gettin = getting; nothin = nothing; meaned = meant; telled = told; sended = sent; writed = wrote;
    speaked = spoke; finded = found; nowt = nothing; owt = anything; summat = something; nuttin = nothing;
    nuthin = nothing; nada = nothing; zilch = nothing; nil = nothing; zip = nothing; tryin = trying;
    """
    # slips of the finger that no rule of letters mends
    """
    messgaed = messaged; messged = messaged; mesaged = messaged; messeged = messaged; emialed = emailed;
    emaild = emailed; emaled = emailed; repleid = replied; replyed = replied; caled = called;
    callled = called; cald = called; askd = asked; aksed = asked; axed = asked; asekd = asked;
    intoduced = introduced; introduecd = introduced; inroduced = introduced; introducd = introduced;
    cofee = coffee; coffe = coffee; lucnh = lunch; luch = lunch; diner = dinner; dinenr = dinner;
    meeitng = meeting; meting = meeting; conected = connected; connceted = connected; thnaked = thanked;
    thankd = thanked; tlaked = talked; talkd = talked; chated = chatted; chattd = chatted; spok = spoke;
    spke = spoke; testimonal = testimonial; testemonial = testimonial; testimoniel = testimonial;
    feeback = feedback; feedbak = feedback; refferal = referral; referal = referral;
    refferals = referrals; referals = referrals; reffered = referred; refered = referred;
    recomended = recommended; reccomended = recommended; recieved = received; foward = forward;
    fowarded = forwarded; tod = told; tolld = told; promissed = promised; helpd = helped; shraed = shared;
    sahred = shared; sned = send; snet = sent; comented = commented; commentd = commented; folow = follow;
    follwed = followed; answred = answered; awnsered = answered; anwsered = answered;
    yesturday = yesterday; yesteday = yesterday; jsut = just; adn = and; teh = the; hte = the;
    wiht = with; wtih = with; whit = with; frm = from; fomr = from; abotu = about; remidn = remind;
    remaind = remind; rember = remember; remeber = remember;
    """
    # Englishes
    """
    don =; wey = who; dey = is; wetin = what; no dey = is not; abi = right; lah =; leh =; lor =;
    liao = already; oredi = already; alr = already; aldy = already; po =; sef =; sha =; oo =;
    abeg = please; wan = want to; jio = invite; makan = lunch; yarn = talk; yarned = talked;
    yarning = talking; gist = talk; gisted = talked; blether = chat; blethered = chatted; natter = chat;
    nattered = chatted; wee =; inshallah =; insha'allah =; y'all = you; ye = you; yous = you;
    didnae = did not; dinnae = do not; cannae = can not; wasnae = was not; hasnae = has not; aff = off;
    wi = with; wae = with; fae = from; telt = told;
    """
)


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    for pair in filter(None, map(str.strip, table.split(";"))):
        word, _, plain = pair.partition(" =")
        yield word, plain.strip()


PLAIN: dict[str, str] = dict(_pairs(_TABLE))

#: Endings after an apostrophe.
ENDINGS: dict[str, str] = {
    "n't": "not",
    "ll": "will",
    "ve": "have",
    "re": "are",
    "m": "am",
}

#: Words whose 's is «is» or «has», not possession.
IS_AFTER = frozenset(
    "he she it that there here how what who when where why let everyone everybody someone".split()
)

#: Words before which a person's 's is «is» or «has» too: «Maria's looking for a designer».
IS_BEFORE = frozenset(
    """got a an the been not now back in at on off out about pregnant engaged married single divorced allergic
    vegan vegetarian coeliac into based retired retiring sick ill unwell busy free available keen interested
    happy up down still also just already finally again really very so moving going looking getting
    leaving starting having expecting hiring thinking working building trying launching selling buying
    writing planning switching closing opening raising hunting searching joining quitting
    training studying learning living
    running taking becoming struggling needing wanting asking coming visiting turning pivoting
    replied said sent asked called emailed agreed gone done left lost found become joined moved
    started""".split()
)
