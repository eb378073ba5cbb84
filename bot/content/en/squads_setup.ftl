# Setting a squad up, and what everybody in its channel may know of it.

squad-new =
    «{ $squad }» is a squad now: people here who keep each other going.
    Everybody joins by themselves, and leaves the same way.
squad-card = «{ $squad }»
squad-here-too = «{ $squad }» lives here too from now on: one squad, and what is said for it shows in all its channels.
squad-count = { $count ->
    [0] Nobody has joined yet.
    [one] 1 person is in.
   *[other] { $count } people are in.
}
squad-next = Next check-in: { $day }, { $time }.
squad-next-now = Today's check-in comes right away.
squad-paused = We are on a break, until somebody ends it: /squad resume.
squad-resting = We rest until somebody says something: /checkin, /commit or /squad.
squad-you-in = You are in, as { $name }.
squad-you-out = You are not in. Join with /squad join, or with the button below the squad's own message.
choice-squad-join = Join
choice-squad-leave = Leave
choice-squad-settings = Settings

squad-none-here = There is no squad here. Somebody who administers this channel can begin one: /squad.
squad-name-wanted = What shall the squad be called? /squad name and then its name sets it up.
squad-admins-only = Only somebody who administers this channel can do that, and only from here.
squad-gone = That squad is no more.
squad-other-here = That button is of a squad that lived here before. «{ $squad }» lives here now: /squad shows it.
squad-what = I know no «{ $given }» here. There is: { $parts }. /squad help tells more.
squad-help-here =
    /squad shows the squad that lives here; /squad join and /squad leave are up to you.
    /checkin done says how your day is going, /commit three calls what you want from the week, /helped Ben who helped you.
    /partner says who your partner is. /squad away until Monday and /squad back are your days off.
squad-help-admin = You administer this channel: /squad settings shows what can be set, such as /squad time 9:30. /squad pause until Monday, /squad resume, /squad preview, /squad code, /squad remove Ben, /squad export and /squad end are yours as well.
squad-help-alone =
    /squad shows what your squad sees of you, and lets you change it: /squad share on, /squad tell on, /squad as Ana, /squad not with Ben.
    /squad away until Monday and /squad back are your days off, /squad history your weeks, /squad leave the way out.
    /checkin done, /commit three calls, /helped Ben and /partner work here, too.
squad-help-more = /help squad has all of it.

# Settings
squad-kept = Kept.
squad-set = Kept. { $row }
squad-set-what =
    { $row }
    To change it: /squad { $part } and what it shall be.
squad-change-how = To change something: /squad time 9:30, /squad goal 20 good talks, and so on. /help squad lists it all.
squad-row-name = Name: { $squad }
squad-row-goal = Goal: { $goal }
squad-row-no-goal = Goal: none yet
squad-row-number = { $count ->
    [0] In a week: no number
    [one] In a week: 1 done day, all together
   *[other] In a week: { $count } done days, all together
}
squad-row-time = Check-in: { $days } at { $time }, { $zone }
squad-row-window = Open for: { $span }; a late word counts until the day ends
squad-row-days = Check-in on: { $days }
squad-row-week = The week begins on: { $day }
squad-row-zone = Time zone: { $zone }
squad-row-language = Language: { $language }
squad-row-partners-weekly = Partners: new ones each week
squad-row-partners-kept = Partners: they stay together
squad-row-partners-off = Partners: none
squad-row-ranking = Ranking: yes, of those who agree to it; each beside their own best
squad-row-no-ranking = Ranking: none
squad-row-holidays = Public holidays: free, in { $place }
squad-row-no-holidays = Public holidays: days like any other
squad-row-break = Break: from { $first }, back { $back }
squad-row-break-open = Break: from { $first }, until /squad resume
squad-days-work = Monday to Friday
squad-days-all = every day
squad-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
squad-minutes = { $count } minutes
choice-squad-daily = Every day
choice-squad-workdays = Monday to Friday
choice-squad-open = Open { $count } hours
choice-squad-partners-weekly = New partners each week
choice-squad-partners-kept = Keep partners
choice-squad-partners-off = No partners
choice-squad-ranking = Ranking
choice-squad-no-ranking = No ranking

squad-number-unread = «{ $given }» is no number that I can use: say one from 0 to { $most }, or «none».
squad-time-unread = I can't read a time in «{ $given }». For example: /squad time 9:30
squad-window-unread = I can't use «{ $given }» as a length. It goes from 5 minutes to 24 hours: /squad window 12 hours
squad-days-unread = I can't read weekdays in «{ $given }». For example: Mon-Fri, or Tuesday and Thursday.
squad-zone-unread = I know no place or time zone «{ $given }». A large city nearby will do.
squad-zone-which = «{ $given }» can mean several: { $zones }. Say one of them in full.
squad-language-unread = I have no words in «{ $given }» yet. There is: { $there }.
squad-partners-unread = I know no «{ $given }» for partners. There is: weekly, kept, off.
squad-holidays-unread = I know no public holidays for «{ $given }». Two letters mean a country, and more a region of it: DE, DE-BY, US-CA; or off.
squad-no-words = There is nothing in that that can be read.
squad-on-or-off = «{ $given }»: say on or off.
squad-whom = Whom do you mean? Say it again with the name that «{ $squad }» knows.
squad-no-member = I know no «{ $given }» in «{ $squad }».
squad-which-member = «{ $given }» can be { $names }. Say the whole name.

# Joining and leaving
squad-joined =
    You are in «{ $squad }», as { $name }.
    What the group sees of you: what you say at its check-in, what you want from the week, and when you are away. What you tell me here stays here.
squad-in-already = You are in «{ $squad }» already, as { $name }.
squad-left = You have left «{ $squad }». Its posts don't name you any more from today on. You are welcome back any time.
squad-join-there = Join «{ $squad }» again where it lives: /squad join.

help-squad = A squad: in a group to set it up, join and leave; in private what it sees of you
    .more =
        In the group: /squad, /squad join, /squad leave
        In private: /squad, /squad share on, /squad tell on, /squad ranked on, /squad as Ana, /squad away until Monday,
        /squad back, /squad not with Ben, /squad history
        Whoever administers the group: /squad settings, /squad time 9:30, /squad days Mon-Fri, /squad window 12 hours,
        /squad goal 20 good talks, /squad number 30, /squad zone Berlin, /squad week Monday, /squad name The team,
        /squad partners weekly|kept|off, /squad ranking on|off, /squad holidays DE-BY, /squad language en,
        /squad pause until Monday, /squad resume, /squad preview check-in|week|recap, /squad remove Ben,
        /squad transfer Ben, /squad code, /squad join CODE, /squad out, /squad export, /squad end
usage-squad = /squad [join|leave|settings|WHAT VALUE]
squad-not-in = You are not in «{ $squad }».

# What admins do beside the settings
squad-on-break = We take a break. Whatever happens meanwhile is fine.
squad-goes-on = The break is over. Good to be back.
squad-removed = { $name } is not in «{ $squad }» any more.
squad-removed-told = I tell them in private; the group is not told.
squad-removed-untold = I can't reach them in private; the group is not told.
squad-removed-you = You are not in «{ $squad }» any more: whoever administers it has taken you out. Your own days there stay yours; /export has them.
squad-transferred = { $name } has «{ $squad }» in hand from now on, and hears from me when one of its channels is lost.
squad-yours = «{ $squad }» is in your hands from now on: I tell you when one of its channels is lost.
squad-preview = Only you see this. The group would read:
squad-preview-what = I know no post «{ $given }». There is: check-in, week, recap.
squad-export = What «{ $squad }» set and saw, as a file. Nothing that is private to a member is in it.
squad-code =
    In the channel that «{ $squad }» shall live in as well, somebody who administers that one sends, within { $minutes } minutes:
    /squad join { $code }
    It works once.
squad-code-unknown = I know no such code. It works once and for ten minutes; /squad code in the squad's channel makes a new one.
squad-here-already = A squad lives here already; there is room for one.
squad-elsewhere-too = «{ $squad }» lives in one more channel from now on, on { $where }. What you say for the squad is shown there too.
squad-end-sure =
    End «{ $squad }» for everybody in it? Its settings, posts, partners and codes are deleted.
    What each member said and did stays theirs alone, in their /export. The messages in this channel stay until somebody deletes them here.
squad-ended = «{ $squad }» has ended. Thank you, all of you. What each of you said and did stays yours alone, in your /export.
squad-kept-going = «{ $squad }» goes on.
squad-out-of-here = «{ $squad }» doesn't live here any more, and goes on elsewhere.
choice-squad-end = End it
choice-squad-keep = Keep it
