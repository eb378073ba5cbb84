"""How a day without anybody, or a day off, is told: plain words, found anywhere in the text."""

NOTHING = """
    nobody else|did not have energy|no energy for people|0|no one|no luck|nothing today|nothing to report
    nothing to log|nothing done|nothing happened|nothing from me|did not talk|did not speak|did not reach
    did not contact|did not message|did not write|did not send|did not call|did not get to|did not do any
    did not do it|did not manage|did not get around|did not connect|did not network|did not have any
    have not talked|have not spoken|have not done|not talked to|not spoken to|never got|spoke to nobody
    talked to nobody|nobody today|today nobody|to nobody|with nobody|zero humans|zero people|no humans
    zero conversations|no conversations|0 conversations|zero calls|no calls|no messages|zero messages
    no interactions|no contacts|no outreach|zero outreach|no one today|no people|to no one|no one at all
    writeoff|write-off|a write off|washout|a wash|total zero|big zero|no body|nothing doing
    nothing on today|no contact|ignored me|everyone ignored|no one again|zero today|a zero|none today|none
    zero|a blank|drew a blank|blank day|empty day|dead day|no progress|struck out|came up empty
    nobody answered|nobody replied|no one answered|no one replied|hermit|did nothing|nothing at all
    got nothing|have nothing|nothing this|nothing here|nothing new|nothing yesterday|avoided everyone
    avoided people|ghosted everyone|did zero|did jack|did squat|not a soul|not a single|no networking
    no socialising|no socializing|talked to : nobody|no chats|quiet day|slow day|no social|zero social
    stayed in bed|not one person|not one message|0 today|0 people|wasted day|lost day|no replies|no emails
    talk to nobody|speak to nobody|see nobody|saw nobody|met nobody|saw no one|met no one|see no one
    just me|nobody|nothing|nothing nothing|no wins|no action|no activity|bupkis|did not see anyone
    did not see anybody|no talk|no talking|did not meet anyone|hid from|all alone|the day alone|day alone
    on my own all|by myself|nothing that counts|nothing counts|kept to myself|no human|heads down
    head down|only worked|just worked|worked all day|did not leave|zero progress|alone all|alone today
    alone coding|nobody at all|talked to myself|did not happen|no dice today|talked to zero|spoke to zero
"""

SKIP = """
    will not manage|not manage today|out sick|weekend off|off sick|week off|morning off|afternoon off
    holidays|holiday|vacation|skip|skip today|skip it|skip me|skipping|day off|off today|not today
    pass today|pass for today|pass|today off|today is off|today no need|no need today|no the day|rest day
    on holiday|on vacation|on leave|holiday today|vacation day|sick day|am sick|am ill|day of rest
    sitting this one out|sit this one out|sitting today out|sit today out|sitting it out|taking today off
    taking the day|take the day|taking a break|take a break|need a break|not feeling it|not feeling up
    not up for it|not up to it|give it a miss|giving it a miss|giving today a miss|no thanks today
    maybe tomorrow|tomorrow instead|will not be making|will not be doing|will not do|can not today
    can not do today|no can do|out of office|ooo|off duty|public holiday|bank holiday|national holiday
    not this morning|snooze|pto|mental health day|travelling today|traveling today|travel day|on a plane
    flying today|do not feel like|too tired|count me out|free day|excuse me today|sabbath|shabbat
    eid mubarak|am away|away today|off for today|duvet day|too sick|in bed sick|have the flu
    not in the mood|no energy|got the flu|migraine|i am off|am out today|out today|moving day
    not working today|no work today|can we not|not do this today|do not want to do this|rather not today
    can not be bothered|got to skip|have to skip|need to skip|want to skip|pause today|jour off
    closed today
"""
