# A squad for its members, in private: what it may see of them, their weeks, their partners.

squad-mine = You are in several squads. Which one?
squad-which = In which squad?
choice-squad-alike = { $squad }, { $where }
choice-squad-numbered = { $squad } { $number }, { $where }
squad-nowhere = no channel now
squad-asked-over = That question is over. Say it again.
squad-my-name = «{ $squad }» knows you as { $name }. It sees what you say at the check-in, what you want from the week, and when you are away.
squad-my-share = What you log with me fills in your day there: done or partly, never what or with whom.
squad-my-no-share = What you log with me stays out of it; you answer the check-in yourself.
squad-my-told = When you have gone quiet for a while, your partner may hear of it.
squad-my-not-told = When you go quiet, nobody is told.
squad-my-ranked = You may stand in its ranking.
squad-my-not-ranked = You don't stand in its ranking.
squad-my-away = You are away from { $first }, back { $back }.
squad-my-away-open = You are away from { $first } on, until you say /squad back.
squad-my-apart = You won't be partners with: { $names }. Nobody but you sees this.
squad-my-partner = Your partner this week: { $names }
squad-my-week = What you want from this week: { $words }
squad-my-no-week = You haven't said yet what you want from this week: /commit and your words.
choice-squad-mine = What it sees of me
choice-squad-share = Fill in my days
choice-squad-no-share = Don't fill in my days
choice-squad-tell = Tell my partner when I'm quiet
choice-squad-no-tell = Tell nobody when I'm quiet
choice-squad-ranked = Put me in the ranking
choice-squad-unranked = Leave me out of the ranking
choice-squad-history = My weeks
squad-called = «{ $squad }» knows you as { $name } from now on.
squad-name-taken = Somebody there is called { $name } already. Take a name that tells you apart.

# Days off
squad-away-kept = Enjoy it. Nothing is asked of you meanwhile, and nobody asks why.
squad-back-kept = Good to have you back in «{ $squad }».
squad-away-unread = I can't read days in «{ $given }». For example: until Monday, 1-5 December, two weeks.

# Not with
squad-wish-alone = That is better said where nobody reads along. Tell me in our private chat.
squad-wish-self = You are never your own partner anyway.
squad-wished = From the next draw on you won't be partners with { $name }. Nobody but you will ever see this.
squad-no-wishes = In «{ $squad }» you may be partners with anybody. «/squad not with» and a name changes that; nobody else sees it.
choice-squad-unwish = { $name } is fine again

# What they want from the week
squad-commit-wanted =
    What do you want from this week, in front of «{ $squad }»? What, when and where; for example: three calls; Tuesday and Thursday at ten; from the library
    It is shown there in your words.
squad-commit-show =
    «{ $words }»
    Shall «{ $squad }» see that, in these words?
squad-commit-now = So far: { $words }
squad-committed = «{ $squad }» sees it in your words: { $words }
squad-uncommitted = Taken back; «{ $squad }» doesn't show it any more.
squad-tap-shows = One tap and they are there. Only the tap does it, so that nothing gets there by mistake.
squad-commit-left = Nothing was changed. /commit any time.
choice-squad-uncommit = Take it back
choice-squad-not-now = Not now

# Partners
squad-partner-now = Your partner in «{ $squad }» this week: { $names }. Write to them; how about one good question?
squad-partner-name = { $name } ({ $where })
squad-partner-none = Nobody is your partner in «{ $squad }» at the moment. The next draw is { $day }.
squad-partner-off = «{ $squad }» draws no partners.

# Weeks
squad-history =
    «{ $squad }», your weeks:
    { $weeks }
squad-history-none = «{ $squad }»: no week of yours yet.
squad-history-week = { $week }: { $days }
squad-history-wanted = { $week }: { $days }. You wanted: { $words } ({ $became })
squad-days-none = no check-in
squad-days-done = { $count } done
squad-days-partly = { $count } partly
squad-days-skipped = { $count } not today
squad-days-away = { $count } away
squad-days-unknown = { $count } without a word
squad-outcome-open = still open
squad-outcome-kept = kept
squad-outcome-partly = partly
squad-outcome-not = another time

help-commit = What you want from this week, in front of your squad
    .more =
        /commit three calls; Tuesday and Thursday at ten; from the library
        /commit off
        It is shown in your words.
usage-commit = /commit [WORDS]
help-partner = Who your partner is this week
    .more = Partners are drawn when the squad's week begins.
usage-partner = /partner
