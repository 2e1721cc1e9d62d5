# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = Raised
stage-tabled = Tabled
stage-adopted = Adopted
stage-funded = Funded
stage-implemented = Carried out
stage-felt = Felt by people
setback = Set back on { $date }
contribution = What the programme did for it
evidence = Evidence
policy-wins = { $n ->
    [one] { $number } policy win so far: { $stages }.
   *[other] { $number } policy wins so far: { $stages }.
}
at-raised = { $number } raised
at-tabled = { $number } tabled
at-adopted = { $number } adopted
at-funded = { $number } funded
at-implemented = { $number } carried out
at-felt = { $number } felt by people
policy-latest = { $stage ->
    [raised] The latest step: “{ $title }” was raised on { $date }.
    [tabled] The latest step: “{ $title }” was tabled on { $date }.
    [adopted] The latest step: “{ $title }” was adopted on { $date }.
    [funded] The latest step: “{ $title }” was funded on { $date }.
    [implemented] The latest step: “{ $title }” was carried out on { $date }.
   *[felt] The latest step: people felt “{ $title }” by { $date }.
}
policy-setbacks = { $n ->
    [one] { $number } win was set back later.
   *[other] { $number } wins were set back later.
}
policy-none = No policy win is in this feed yet.
policy-heading = How far the wins got
policy-caption = Wins that got at least this far
policy-list = The wins, one by one
policy-win = Win
no-date = reached, no date given
not-reached = not yet

## Promises
promise-kept = Kept
promise-late = Late
promise-broken = Broken
promise-open = Open
side-community = Community
side-civil-society = Civil society
side-government = Government
side-international-partner = International partner
party = { $name } ({ $side })
promises-all = { $n ->
    [one] { $number } promise: { $states }.
   *[other] { $number } promises: { $states }.
}
count-kept = { $number } kept
count-late = { $number } late
count-broken = { $number } broken
count-open = { $number } open
promises-due = { $n ->
    [one] { $kept } of { $number } promise that has come due was kept.
   *[other] { $kept } of { $number } promises that have come due were kept.
}
promises-longest = { $n ->
    [one] Longest late: “{ $what }” (from { $from }, to { $to }), { $number } day.
   *[other] Longest late: “{ $what }” (from { $from }, to { $to }), { $number } days.
}
promises-next = Next due: “{ $what }” (from { $from }, to { $to }), on { $date }.
promises-none = No promise is in this feed yet.
promises-heading = Who kept what was promised
promises-caption = One mark for each promise, by who made it
promises-list = The promises, one by one
promise-from = From
promise-to = To
promise-what = What
promise-due = Due
promise-state = State
promise-made = promised { $date }
promise-due-on = due { $date }
promise-no-due = no day agreed
promise-kept-on = kept { $date }
promise-kept-late = { $n ->
    [one] kept { $date }, { $number } day late
   *[other] kept { $date }, { $number } days late
}
promise-days-late = { $n ->
    [one] { $number } day late
   *[other] { $number } days late
}
promise-broken-on = broken { $date }
promise-reason = The reason given
promises-judged = Kept: a day on which it was kept is given. Broken: its maker or the feed says that it will not be kept. Late: its day has passed and it is neither. Open: its day has not come, or none was agreed.

## Money
money-budgeted = Budgeted
money-committed = Committed
money-received = Received
money-disbursed = Paid on
money-spent = Spent
payment-paid = Paid
payment-paid-late = Paid late
payment-late = Late
payment-coming = To come
audits-heading = Audits
money-to-local = to a local organisation
money-for-core = core support
money-supplier-local = local supplier
opinion-unmodified = the accounts are right
opinion-qualified = the accounts are right but for what the auditor names
opinion-adverse = the accounts are not right
opinion-disclaimer = the auditor could not tell
decisions-heading = Decided together
money-sum = { $currency } { $amount }
money-none = No amount is in this feed yet.
money-progress = { $share } of the { $amount } budgeted has been paid on.
money-stages = So far: { $stages }.
money-at-budgeted = { $amount } budgeted
money-at-committed = { $amount } committed
money-at-received = { $amount } received
money-at-disbursed = { $amount } paid on
money-at-spent = { $amount } spent
money-apart = Amounts in different currencies are never added up.
money-local = Of { $all }, { $share } is for local organisations, and { $other } for international ones.
money-core = Of { $all }, { $share } may be used for whatever the organisation needs.
money-bought = Of { $all }, { $share } went to local suppliers.
money-unsaid = For { $share } of it, nobody says.
money-heading = Where the money is
money-caption = From the budget to what was bought, each currency by itself
money-stage = Stage
money-amount = Amount
money-of-budget = Of the budget
money-all = All amounts ({ $number })
money-on = Date
money-terms = Terms
money-to-international = to an international organisation
money-for-project = project funds
money-supplier-international = international supplier
payments-all = Payments agreed: { $number } ({ $states }).
payments-due = Of the payments due so far, { $paid } of { $due } were made.
payments-late = Payments that are late: { $number }.
payments-longest = Longest late: { $amount } from { $from } to { $to }, days: { $number }.
payments-next = Next payment: { $amount } from { $from } to { $to }, on { $date }.
payments-heading = When money was promised and paid
payments-caption = One mark for each payment, by who gets it
calendar-caption = A row for each payment: from the day it was promised for to the day it was paid, or to today while it is late
calendar-promised = Promised day
calendar-next = comes next
payments-list = The payments, one by one
payments-judged = Paid: by its day, or no day was agreed. Paid late: after its day. Late: its day has passed, and no payment is in this feed. To come: its day has not come.
count-payment-paid = paid: { $number }
count-payment-paid-late = paid late: { $number }
count-payment-late = late: { $number }
count-payment-coming = to come: { $number }
payment-paid-on = paid { $date }
payment-days-late = days late: { $number }
audit-on = on { $date }
audit-last = Last audit ({ $what }): { $opinion }.
audits-overdue = Audits that are overdue: { $number }.
decision-with = With
money-women = Of { $all }, { $share } is for women’s groups and organisations, and { $other } for others.
money-south = Of { $all }, { $share } is for organisations of the South, and { $other } for those of the North.
money-risk = Of { $all }, who receives it carries the risk for { $share }, who gives it for { $other }, and both together for { $both }.
money-brokers = Of { $all }, { $share } is named as pay for translators, facilitators and others who bring knowledge together.
money-to-women = to a women’s group
money-to-others = to no women’s group
money-to-south = to an organisation of the South
money-to-north = to an organisation of the North
money-risk-recipient = at the receiver’s risk
money-risk-giver = at the giver’s risk
money-risk-shared = at shared risk
money-for-broker = pay for bringing knowledge together
equity-heading = Whose money it is, and who carries the risk
equity-note = What nobody says anything of stays in the whole and counts for nobody. Currencies and stages are never added up.
equity-south = South: countries that receive development aid, by the list of the OECD. North: all others.
equity-all = All parts ({ $number })
equity-of = Of
equity-part = Part
equity-unsaid = nobody says
brokers-heading = Who is paid for bringing knowledge together
brokers-all = Translators, facilitators and others who bring knowledge together: { $number } ({ $states }).
broker-who = Who
broker-pay = Paid?
broker-paid = paid
broker-costs-only = costs only
broker-unpaid = unpaid
broker-share = Of all at that stage
grants-heading = When money is promised, and when local plans are made
grants-caption = A row for each grant: from the day by which the local plan is made to the day on which the money was promised
grants-before = Grants whose money was promised before the local plan was made: { $number } of { $of }.
grants-after = Latest after its plan: “{ $what }”, promised on { $date }, { $late } after the local plan ({ $plan }).
grants-missing = Latest after its plan: “{ $what }”, still not promised, { $late } after the local plan ({ $plan }).
grant-what = Grant
grant-runs = Runs
grant-plan = Local planning year
grant-promised = Money promised
grant-multi-year = 24 months or more
grant-shorter = under 24 months
grant-flexible = may be moved to where it is needed
grant-fixed = for fixed purposes
grant-plan-made = plan made by { $date }
grant-plan-day = Local plan made
grant-before = promised before the plan
grant-late = promised after the plan
grant-after = { $late } after the plan
grant-not-yet = not promised yet
agreements-heading = Agreements on the money, and their conditions
agreements-met = Conditions that depend on a number: { $number } (met today: { $met }, not met: { $missed }, not known: { $unknown }).
agreements-missed = Conditions not met today: { $number }.
agreement-what = What was agreed
agreement-between = Between
agreement-since = Since
agreement-condition = It depends on
agreement-today = Today
agreement-state = Met?
agreement-met = met
agreement-missed = not met
agreement-in-words = said in words only
agreement-free = on nothing
agreement-at-least = { $title }: at least { $number }
agreement-at-most = { $title }: at most { $number }
adjustments-heading = How the money was adjusted
adjustments-all = Adjustments of the money: { $number }, decided together: { $joint }.
adjustments-last = The last adjustment: { $amount } on { $date }, { $decided }.
adjustment-decided = Who decided
decided-jointly = decided together
decided-one-side = decided by one side
decisions-largest = Decided with { $with }: { $amount } of { $all } ({ $share }).
decisions-took-part = People who took part in it: { $number }.
decision-what = What was decided
decision-took-part = Took part
decision-criteria = Who wrote the criteria
criteria-participants = those whom it is for
criteria-together = both together
criteria-giver = who gives the money
download-list = { $name } as a table (CSV, { $size })

## Remedies
remedies-serious-heading = For serious cases
remedies-life = How the time was worked out
remedy-received = Received
remedy-resolved = Resolved
remedy-reopened = Opened again
remedy-in-time = Resolved in time
remedy-late = Resolved late
remedy-waiting = Open, still in time
remedy-overdue = Open for too long
remedy-still-open = Still open
remedies-none = No complaints are in this feed yet.
remedies-received = { $number } received
remedies-resolved = { $number } resolved
remedies-reopened = { $number } opened again
remedies-open = { $number } open now
remedies-counts = Complaints: { $counts }.
remedies-counts-in = Complaints, { $period }: { $counts }.
remedies-few = Too few complaints ({ $number }) to say how long they take.
remedies-median = The time within which half are resolved, those still open counted too: { $days }.
remedies-no-median = Fewer than half have been resolved; the longest wait so far: { $days }.
remedies-promised = Promised time: { $days }.
remedies-within = Resolved within the promised time ({ $days }): { $share }.
remedies-overdue = Open for longer than that: { $number }.
remedies-confirmed = Of { $asked } people who were asked, { $answered } answered, and { $fixed } of them say that it is really fixed.
remedies-serious = For serious cases: { $who }. { $how }
remedies-fates-heading = What became of the complaints
remedies-fates-caption = Those whose time is known, measured against what was promised
remedies-periods = Complaints over time
remedies-topics = What they were about
remedies-method = Those still open count too (Kaplan–Meier): on each day, the share unresolved is multiplied by 1 − resolved ÷ waiting. So nothing looks better because hard cases stay open.
remedy-period = Period
remedy-open = Open at the end
remedy-fate = What became of it
remedy-count = Complaints
remedy-share = Share
remedy-days = Days
remedy-at-risk = Waited at least so long
remedy-then-resolved = Resolved then
remedy-then-open = Still open, waited so long so far
remedy-unresolved = Share unresolved
remedy-topic = About
remedy-other-topics = Other, too few to name
remedy-half = half resolved: { $days }
remedy-promised = promised: { $days }
remedy-axis-days = days of waiting

## Voices as a kind: answers, scores, stories
stories-heading = Stories
answer-margin = Margin (95%)
score-official = Official
score-community = Community
score-distance = Distance
stories-chosen = How the stories were chosen:
answer-few = too few answers
voices-none = No answers and no stories are in this feed yet.
voices-good = on the better side
voices-bad = on the worse side
voices-only = { $question }: { $share } { $good }, { $other } { $bad }. Answers: { $number }.
voices-highest = The most { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-lowest = The fewest { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-few = Too few answers ({ $number }) to say shares.
voices-answered = Answers: { $number }.
voices-response = Of { $asked } people who were asked, { $answered } answered ({ $share }).
voices-not-random = The sample was not random: this speaks for those who answered, not for everybody, so no margin is given.
voices-margin = Only some people were asked; of everybody, the share for “{ $question }” lies within { $range } (95% confidence).
voices-hidden = Small counts are hidden to protect people, so some shares are a range.
voices-furthest = The two scores lie furthest apart for { $name }: { $official } officially, { $community } from the community, { $distance } points apart.
voices-stories = Stories: { $number } ({ $list }).
voices-withheld = Stories not shown, because consent is missing, has ended or was withdrawn: { $number }.
voices-heading = What people answered
voices-apart = Where answers differ most:
voices-table = All answers, in numbers
voices-how = How people were asked:
voices-unknown = hidden, at most this many
scores-heading = Official score and community’s score
stories-paper = Whoever told a story can take it back at any time: write to the contact below. It then goes from this page and from kept copies. Printed copies cannot be recalled.
story-good = Went well
story-bad = Went badly
story-mixed = Both good and bad
story-until = may be shown until { $date }
story-screen = not for paper
story-about = About:
answer-question = Question
answer-who = Who answered
answer-count = Answers
answer-unsure = Don’t know
answer-everyone = Everyone
score-what = What
score-one = one is missing
