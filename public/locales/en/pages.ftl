# Baraza, English: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Skip to the content
bar = For your own comfort and safety
look = How it looks
look-colours = Colours
look-device = As the device says
look-light = Light
look-dark = Dark
look-contrast = High contrast
look-text = Text size
look-normal = Normal
look-large = Large
look-largest = Very large
look-motion = Motion
look-still = Keep everything still
leave = Leave quickly
leave-about = “Leave quickly” opens wikipedia.org in place of this page. On a keyboard, press Escape three times. Your browser still remembers that you were here: its history is yours to clear.
offer = Read this page in English
offer-no = No, thank you

## Find
about-find = All indicators and all places of this programme, by name.
find-indicators = Indicators
find-places = Places
find-type = Type a part of the name
find-nothing = Nothing with this name is here.
find-left = Indicators: { $indicators }; places: { $places }

## What the words mean
about-glossary = What the words on these pages mean, each with an example.
glossary-contents = Groups of words
glossary-numbers = Numbers and what they count
glossary-goals = From the start to the target
glossary-standings = Where an indicator stands
glossary-states = What is known of a value
glossary-voices = What communities say
glossary-levels = From work to change
glossary-policy = Policy wins
glossary-promises = Promises
glossary-money = Money
glossary-remedies = Complaints
glossary-answers = Answers, scores and stories
glossary-sources = Sources and files
term-find-indicators = Things that are measured again and again to see a change. Example: the share of homes with safe water.
term-about-numerator = What a share counts. Example: of 400 homes, the 220 that have safe water.
term-about-denominator = All that could have been counted. Example: all 400 homes that were asked.
term-total = Everybody together, not split into groups. Example: women and men.
term-choose-by = Splits a number into groups, to show who is better or worse off. Example: girls beside boys.
term-points = How far two percentages lie apart. Example: from 40% to 55% is 15 points.
term-about-sampling = Often only some people are asked, and they speak for all. Example: 400 homes out of 9,000.
term-range-level = The true value is likely between these two. Confidence tells how sure that is: 95% means that it holds about 95 times out of 100.
term-about-accumulation = A value counts its own time only, or all the time before it too. Example: 20 wells this year, or 80 wells so far.
term-about-adding = Some parts must not be added, since the same person may be in two of them. Example: a woman who came to both courses.
term-about-better = Whether a rise is good news. Example: more homes with water is good, more sick children is not.
term-proxy = What we want to know could not be measured, so something close to it was. Example: books sold, in place of children who read.
term-about-break = From here on it is counted in another way, so newer values are not compared with older ones. Example: new questions in a survey.
term-as-of = The day on which all of this is judged. Example: a report that came one day later is not yet in it.
term-age = How much time has passed since the day that the newest value speaks of. Example: a value for 2024 is one year old at the end of 2025.
term-about-baseline = Where things stood before the work began. Example: 40% of homes in 2020.
term-about-milestones = What should be reached on the way to the target. Example: half of the homes by 2024.
term-about-target = What should be reached, and by when. Example: 80% of homes by the end of 2026.
term-about-due = The day by which a report should be here. Example: the values of 2025 by 31 March 2026.
term-about-judged = Nobody gives marks by hand: one rule holds for all the numbers, and these words say what it finds. Example: 82%, where the target is 80%, is “reached”.
term-standing-reached = The newest value is at the target or past it. Example: the target is 80%, the value is 82%.
term-standing-on-course = The target’s day has not come, and the value is far enough on the straight line from start to target. Example: halfway there at half time.
term-standing-better = There is no target, and the last change went the right way. Example: up from 40% to 45%.
term-standing-steady = There is no target, and the last two values are the same. Example: 40%, and 40% again.
term-standing-info = There is no target, and the change is not called good or bad. Example: a first value, with none before it.
term-standing-behind = The target’s day has not come, and the value is not far enough on the line from start to target. Example: a third of the way at half time.
term-standing-short = The target’s day has passed, and the last value did not reach it. Example: the target was 80%, the value is 72%.
term-standing-worse = There is no target, and the last change went the wrong way. Example: down from 45% to 40%.
term-standing-overdue = The report’s day has passed, and there is no report in this feed. Example: it was due in March, and now it is May.
term-standing-not-yet-due = The day of the first report has not come. Example: it is due next year.
term-standing-no-report = There is no number to show. Example: nobody sent it, or it is hidden.
term-state-observed = Somebody counted or measured it. Example: 400 homes were asked.
term-state-estimated = It was worked out from other numbers. Example: between two years in which people were asked.
term-state-provisional = It was reported early and may still change. Example: in May, for the whole year.
term-state-suppressed = The number is known but not shown, since it is so small that people could be found out. Example: three people in one village.
term-state-not-reported = The number should be here, and nobody sent it. It is not a zero. Example: a district without a report.
term-state-not-yet-due = Its day has not come. It is not a zero. Example: a value that is asked for at the end of the year.
term-state-overdue = Its day has passed, and no report is in this feed. It is not a zero. Example: it was due in March, and now it is May.
term-state-not-applicable = The question makes no sense here. Example: fish caught in a place without water.
term-disputed = A community says that the number is wrong, and nobody has replied yet. Example: “The pump has been dry since May.”
term-voice-confirmed = A community says that the number is right. Example: “We counted the pumps too.”
term-about-level = How far along the way from work to change a number stands. Example: seeds, then farms, then food, then health.
term-level-input = What goes in. Example: money, staff and seeds.
term-level-output = What the work has made. Example: 20 new wells.
term-level-outcome = What people do or have because of it. Example: homes that use safe water.
term-level-impact = What stays better. Example: fewer sick children.
term-stage-raised = People have put it to those who decide. Example: women ask the council for money for seeds.
term-stage-tabled = Those who decide have it before them. Example: a draft law is on the list of the day.
term-stage-adopted = It has been decided. Example: the council votes for it.
term-stage-funded = There is money for it. Example: a line in the budget.
term-stage-implemented = It is being done. Example: the seeds are handed out.
term-stage-felt = People notice it in their lives. Example: the seeds come in time for the rain.
term-setback = Something that was won has been undone, all of it or a part. Example: the money is cut.
term-contribution = What the programme itself did. Others may have done more. Example: it brought women and the council together.
term-evidence = Something that shows it and that you can look up. Example: a law, or the notes of a meeting.
term-promise-kept = It was done, and the day is given. Example: the road is mended, even if late.
term-promise-late = Its day has passed, and it is neither kept nor broken. Example: the road was due in March, and now it is May.
term-promise-broken = Its maker or the feed says that it will not be kept. Example: “There will be no road.”
term-promise-open = Its day has not come, or no day was agreed. Example: a road by the end of next year.
term-money-budgeted = Planned for this work. Example: 10,000 set aside for wells.
term-money-committed = Firmly promised to somebody. Example: a signed grant of 8,000.
term-money-received = Come in. Example: 5,000 have arrived from the donor.
term-money-disbursed = Paid on to those who do the work. Example: 4,000 sent to the village office.
term-money-spent = Paid for goods and services. Example: 3,000 for pipes.
term-payment-paid = It was paid by its day, or no day was agreed. Example: due on 31 March, paid on 28 March.
term-payment-late = Its day has passed, and no payment is in this feed. Example: it was due in March, and now it is May.
term-payment-paid-late = It was paid, but after its day. Example: due in March, paid in May.
term-payment-coming = Its day has not come, or none was agreed. Example: due at the end of next year.
term-money-to-local = Paid to an organisation of the country where the work is done. Example: a women’s group in the district.
term-money-supplier-local = What was bought came from a seller of the country where the work is done. Example: pipes from a shop in the town.
term-money-for-core = Money for whatever the organisation needs, not for one piece of work alone. Example: rent, or a bookkeeper.
term-audits-heading = Somebody from outside has checked whether the accounts are right. Example: the auditor of the county, once a year.
term-opinion-qualified = Most of it is right, and the auditor says what is not. Example: two receipts are missing.
term-remedy-received = A complaint has come in and was written down. Example: “The pump is broken.”
term-remedy-resolved = Those who answer for it say that it is settled. Example: the pump has been mended.
term-remedy-reopened = It was called resolved, and then it was not. Example: the pump broke again after a week.
term-remedy-still-open = Nobody has resolved it so far. It counts too. Example: a pump that nobody has looked at yet.
term-remedy-in-time = It took no longer than was promised. Example: 30 days were promised, and it took 12.
term-remedy-late = It took longer than was promised. Example: 30 days were promised, and it took 45.
term-remedy-waiting = It is open, and the promised time is not over. Example: 30 days were promised, and it has waited 10.
term-remedy-overdue = It is open, and the promised time is over. Example: 30 days were promised, and it has waited 60.
term-remedies-life = Those still open count as well, for the time that they have waited so far. Example: of 10 complaints, 5 took up to 12 days and the other 5 wait longer; then half are resolved within 12 days.
word-fixed = Really fixed
term-word-fixed = Those who complained were asked, and they say that it is. Example: of 31 who answered, 24 say that the water runs again.
term-remedies-serious-heading = A safe way to tell of violence, abuse, corruption or threats. These pages are no place for it. Example: a telephone of the ombudsperson, where no name is written down.
term-about-response = How many of those who were asked have answered. The fewer they are, the less is known of the others. Example: 128 of 160.
term-answer-margin = Only some were asked, drawn by lot. The share of everybody is likely between these two. They lie closer where more people answered, and further apart where neighbours were drawn together. Example: 55%, between 46% and 64%.
term-answer-few = So few answered that one more would change the share, so none is said. Example: 12 answers.
term-score-official = The mark that an office gives. Example: the water board gives the pump 81 of 100.
term-score-community = The mark that those give who use it. Example: the village gives the same pump 46 of 100.
term-score-distance = How far both marks lie apart; with a minus where the community gives less. Example: 46 and 81 lie 35 apart.
term-stories-heading = What people told, in their own words; shown only with their consent. Example: “We wait two hours in the morning.”
term-stories-chosen = Whoever picks stories can make things look good or bad, so it is said how they were picked. Example: one from each village, drawn by lot.
word-consent = Consent
term-word-consent = Whoever told a story has allowed it to be shown: where, and until when. Without that it is not shown. Example: on this page but not on paper, until June.
word-withdrawn = Taken back
term-word-withdrawn = Whoever told a story does not want it to be shown any more. It then goes from these pages, and from copies on devices as soon as they have a connection. Example: a story that was here last week.
term-about-source = Who measured or counted it, and where that can be read. Example: a survey by the statistics office.
term-licence = What you may do with the numbers. Example: with CC BY you may use them if you name the source.
term-about-example = Made up, to show how a page works. It says nothing about the world. Example: a place that does not exist.
term-draft-translation = It has been translated, but nobody who speaks the language well has read it yet. Example: a word may be wrong.
term-download-csv = CSV is a plain table. Example: you can open it with any program for tables.
term-download-json = JSON-stat is the same table for programs. Example: another website can read it.
term-download-svg = SVG is a drawing that stays sharp at any size. Example: put it on a poster.
term-follow = Atom tells you when something has changed, and you need no account. Example: add the link to a program that reads news.

## Words to pass on
about-aloud = What was found, as news to read out and as texts for a phone.
radio = Radio bulletin
radio-length = { $time }, read at { $rate } words a minute. Each digit counts as a word.
radio-rule = Each question is heard in turn. What is disputed, worse, short of target, behind or overdue comes before what is good, and that before the rest. When about two minutes are full, it ends.
seconds = { $n ->
    [one] { $number } second
   *[other] { $number } seconds
}
listen = Listen
listen-stop = Stop
say-hello = Here is the news of { $programme }.
say-as-of = These are the figures as of { $date }.
say-example = What comes next is made up, as an example.
say-ask = If you have a question, or see it another way, ask { $contact }.
say-next = The next figures come on { $date }.
say-next-unknown = The day of the next figures is not yet known.
sms = Texts for SMS
sms-about = Each of these fits into one SMS: 160 characters of the basic alphabet, or 70 where a letter is not in it.
sms-count = { $alphabet ->
    [gsm] { $number } of { $limit } characters (basic alphabet)
   *[ucs] { $number } of { $limit } characters (all alphabets)
}
sms-send = Open as SMS
sms-none = This does not fit into one SMS.
sms-placed = { $value } ({ $place }, { $when })
sms-dated = { $value } ({ $when })

## On this device
# `kept-line` and `away` stand in copies that are kept on a device. `{ $size }` and the like are figures such as "230 KB".
about-device = Keep this programme here, to read it without a connection. Or take away all that is kept.
device-plain = To keep the programme, this page needs a script, and none is running.
device-instead = You can print any page. And each number has a table (CSV) that you can take with you.
device-facts = Good to know
device-what = What is kept: every page, number and table in the languages that you choose, and the filters too.
device-when = Nothing is kept before you press the button. What is kept stays as it is until you update it. It says how old it is.
device-not = What is not kept: who you are and what you read.
device-seen = Anyone who uses this device can see that you have kept this. If that could harm you, do not keep it.
device-here = Kept here
device-date = Figures as of
device-room-taken = Room taken
device-install = You can open it like an app: look for “Install” or “Add to home screen” in the menu of your browser.
device-choose = What to keep
device-shared = What all languages need
device-price = This fetches { $size }.
device-do-keep = Keep on this device
device-do-update = Update
device-do-change = Keep this choice
device-do-replace = Replace with the older figures
device-forget = Forget
device-forget-what = This takes away the kept copy and all choices that you made on this site. Your browser’s own list of pages is not part of it.
device-do-forget = Forget everything on this device
device-progress = Files fetched
device-unable = This browser does not let the site keep anything here. Private windows, addresses without https and old browsers often do not.
device-room = There is not enough room: it needs { $needed }, and { $free } are free.
device-working = Fetching: { $done } of { $all }.
device-busy = Another tab is doing this just now. Please wait.
device-missing = The site’s server does not have this file: { $file }.
device-damaged = This file came, but it is not the one that was published: { $file }.
device-unreachable = This file could not be fetched: { $file }.
device-full = The device or the browser has no room left.
device-refused = The browser refused: { $why }.
device-nothing = Nothing was kept. Please try again later. If it fails again, tell the people who publish this page.
device-before = What was kept before is still here and still works. Please try again later. If it fails again, tell the people who publish this page.
device-gone = Your browser has thrown part of the kept copy away. Please keep it again.
device-current = What is kept is what the site offers now.
device-other = The site has another version, with figures as of { $offered }.
device-older = The site now offers older figures, as of { $offered }. What you have kept stays, unless you replace it.
device-offline = The site cannot be reached just now. What is kept here can be read all the same.
device-forgotten = Nothing of this site is kept on this device any more. We have checked.
device-left = Some things could not be taken away: { $rest }. Close all other tabs of this site and try again.
device-evict = Your browser may throw the copy away when the device runs out of room.
kept-line = You are reading the copy that is kept on this device. It holds figures as of { $date }.
more-away = This page is not kept on this device
about-away = There is no connection just now, and this page was not kept. These pages are here.

## Paper: what report and poster share
print-hint = Made for A4 paper: choose “Print” in your browser.

## Report
about-report = The whole programme on paper: every number, what communities say of it, and what is missing.
report-kicker = Report
report-contents = Contents
report-figures = Key figures
report-figures-caption = One row for each indicator, with its newest value
report-sources = Sources and licences
report-judged = How things are judged
report-indicator = Indicator
report-when = When
report-value = Value
report-status = Where it stands
report-day = All of this is judged on { $date }, not on the day when you read it.
report-marks = “Disputed” means that a community does not agree with the number and has had no reply. “Example” means that the figures are invented.

## Poster
about-poster = One sheet to hang up: a finding for each question, what is disputed, and whom to ask.
poster-disputes = Disputed, and no reply yet
poster-read = Read more:
poster-ask = Ask:
poster-more = { $n ->
    [one] { $number } more question is not on this sheet.
   *[other] { $number } more questions are not on this sheet.
}
poster-rule = One number for each question: first one that is disputed, gets worse or misses its target; if there is none, the best one.

## Gaps
about-gaps = Where a number is behind its target, short of it or has fallen back; who answers for it, and by when. The largest come first. What is missing or hidden is not here, and neither are invented examples.
gaps-none = No gap is known from these figures.
gaps-map = Where the gaps are
gaps-map-most = Most gaps: { $places } ({ $number }).
gaps-map-about = Each number says how many lines of the tables below lie in a place, and in what is part of it. 0 means that none is known.
gaps-map-table = The same as a table
gaps-map-all = All together
gaps-place = My place
gaps-everywhere = All places
gaps-left = Gaps here: { $number }
gaps-short = Behind the target
gaps-fell = Fallen back
gaps-widening = Differences that have grown
gaps-widening-about = The whole may gain while some are left behind. Each line compares the two groups that are furthest apart now with the same groups before.
gap-where = Where, and who
gap-what = What
gap-now = Now
gap-target = Target
gap-to-go = Still to go
gap-before = Before
gap-change = Change
gap-responsible = Who answers for it
gap-nobody = nobody is named
gap-by = by { $date }
gap-of-whole = the target of { $place }
gap-apart = Apart
gap-ahead = Ahead
gap-behind = Behind
gap-all = Everybody
gap-from-to = { $then } → { $now }

## What we do not know
about-unknown = What is late, missing or hidden, with the reason that was given; what is due next; and how each number is measured. Nothing of this is a zero.
unknown-none = Nothing is missing, and nothing is due.
unknown-overdue = Late
unknown-missing = Not reported
unknown-hidden = Hidden to protect people
unknown-due = Due next
unknown-plan = How each number is measured
unknown-where = Where, and who
unknown-for = For
unknown-late = Late by
unknown-why = Reason
unknown-on = Due on
unknown-no-reason = no reason is given
unknown-more = { $number } more
plan-how = How
plan-often = How often
plan-silent = not said
plan-unsaid = Nobody says how
plan-unsaid-about = For these neither the way nor how often they are measured is said: { $number }. Each stands under who answers for it.

## The programme in five sentences
about-story = The sentences are made from the figures, by one rule for everybody: of the better ones, one that rises is named first, of the worse ones, one that falls back. Invented examples are left out.
story-better = Better
story-worse = Worse
story-whom = For whom
story-disputed = Disputed
story-due = Due next
story-not-judged = No number can be judged yet: there is no target and no earlier value to compare with.
story-better-count = { $n ->
    [one] One of { $total } numbers that can be judged moves the right way or has reached its target.
   *[other] { $number } of { $total } numbers that can be judged move the right way or have reached their targets.
}
story-better-none = { $n ->
    [one] The one number that can be judged does not move the right way.
   *[other] None of the { $number } numbers that can be judged moves the right way.
}
story-worse-count = { $n ->
    [one] One of { $total } numbers that can be judged has fallen back or is short of its target.
   *[other] { $number } of { $total } numbers that can be judged have fallen back or are short of their targets.
}
story-worse-none = { $n ->
    [one] The one number that can be judged has not fallen back.
   *[other] None of the { $number } numbers that can be judged has fallen back or is short of its target.
}
story-whom-count = The largest difference between groups of people:
story-whom-none = These figures do not tell groups of people apart.
story-disputed-count = { $n ->
    [one] One dispute by a community waits for an answer.
   *[other] { $number } disputes by communities wait for an answer.
}
story-disputed-none = No dispute waits for an answer.
story-waiting = { $group } has waited for { $days }.
story-late = { $n ->
    [one] One report is late.
   *[other] Reports are late for { $number } numbers.
}
story-late-none = No report is late.
story-next = the next report is due on { $date }.
story-change = { $said } Last: { $change }.

## Two voices
about-two-voices = What communities dispute and what they confirm, beside what the figures say; and how long an answer took.
two-waiting = Disputed, and not answered
two-answered = Disputed, and answered
two-confirmed = Confirmed
two-none = No community has disputed or confirmed a figure here yet.
two-only-examples = No community has spoken of these figures yet. What follows is invented, to show how it looks.
two-count-waiting = { $n ->
    [one] One dispute has waited for an answer for { $days }.
   *[other] { $number } disputes wait for an answer, the longest for { $days }.
}
two-count-none = No dispute waits for an answer.
two-count-answered = { $n ->
    [one] One was answered, after { $days }.
   *[other] { $number } were answered, after { $days } at most.
}
two-count-unanswered = None has been answered so far.
two-count-confirmed = { $n ->
    [one] One figure was confirmed.
   *[other] { $number } were confirmed.
}
two-count-unconfirmed = No figure was confirmed.

## What was corrected
about-history = Figures that were published here and changed later, with the reason; and what they said before.
history-none = Nothing that was published here has been changed since.
history-changes = What was changed
history-on = Changed on
history-from = Before
history-to = After
history-day = See it as it was on a day
history-all = All days
history-shown = Each figure stands here as it was on this day.
history-outside = Known here are the days from { $from } until { $until }.
history-since = { $sure ->
    [yes] Since { $from } it says:
   *[no] Probably since { $from } it says:
}
history-span = { $sure ->
    [yes] From { $from } until { $until } it said:
   *[no] Probably from { $from } until { $until } it said:
}
history-single = { $sure ->
    [yes] On { $from } it said:
   *[no] Probably on { $from } it said:
}
history-empty = { $sure ->
    [yes] Before { $from } nothing had been reported.
   *[no] Before { $from } probably nothing had been reported.
}
history-older = What it said before { $from } is not shown here.
history-words = Older states stand in words only, to keep this page light.
history-unsure = “Probably”: the feed does not say when a figure was reported. It is taken to be there from the end of its period.

## Sorting the rows of a table
sort = Sort
sort-up = Sorted by { $column }: smallest or earliest first.
sort-down = Sorted by { $column }: largest or latest first.
sort-forward = Sorted by { $column }: from A to Z.
sort-backward = Sorted by { $column }: from Z to A.
sort-own = Back in its own order.
sort-part = Only the rows on this page are sorted.
## Compare
about-compare = Two figures side by side: of two indicators, two places or two groups. First comes whether they may be compared, and if not, why.
compare-side-a = First figure (A)
compare-side-b = Second figure (B)
compare-a = A
compare-b = B
compare-indicator = Indicator
compare-pick = Choose one
compare-free = These two may be compared.
compare-careful = These two may be compared, with care.
compare-never = These two must not be compared. No difference is shown.
compare-nothing = This choice has no figures.
compare-unknown = “{ $asked }” is not here. Choose one of these.
compare-lost = The figures did not come. Check the connection, and choose again.
compare-period = Period
compare-minus = A minus B
compare-points = percentage points
compare-latest-of = Latest
compare-picture = Both over time. { $a }: { $value-a } ({ $when-a }). { $b }: { $value-b } ({ $when-b }).
compare-split = Dotted: from here it is measured in another way, so the line is not drawn across.
compare-more = { $first }, { $rest }
compare-alike = What counts the same
compare-alike-about = The numbers in one group count the same, so they may be compared with one another, but for the pairs that are named. Numbers of two groups count different things and are not compared.
compare-within = Places: { $places }; groups: { $groups }
compare-not = Not to be compared
compare-care = To be compared with care
compare-every = This holds for all pairs of them.
compare-rest = Further pairs: { $number }
compare-alone = Counted by nothing else here
compare-alone-about = These can be compared with themselves only: one place with another or one group with another, where they have several.
compare-unsaid = Nobody says of what
compare-unsaid-about = These are shares, and their makers do not say of whom or of what. Two shares may be compared only if they are of the same, so these stand alone.
compare-lists = Lists, not numbers over time
compare-lists-about = Money, promises, complaints, wins and voices have pages of their own. There is no line to lay beside another.
compare-percent = a percent of { $noun }
compare-percent-text = a percent. Out of: { $text }
compare-percent-unsaid = a percent, and nobody says of what
compare-number = a number of { $noun }
compare-number-unsaid = a number, and nobody says of what
compare-amount = an amount in { $noun }
compare-days = days
compare-weeks = weeks
compare-months = months
compare-quarters = quarters
compare-years = years
compare-same = Both are the very same figure. Choose another indicator, place or group for one of them.
compare-invented = One is made up, to show how this page works. The other is real.
compare-currency = One is in { $a }, the other in { $b }. How much one is worth in the other changes from day to day.
compare-counted = They count different things. One is { $a }, the other { $b }.
compare-accumulation = One counts each period by itself. The other holds all that came before, too.
compare-method = They are measured in two ways. One: { $a } The other: { $b }
compare-apart = There is no period for which both have a figure.
compare-provisional = This may still change, so no difference is shown for: { $periods }.
compare-length = One is by { $a }, the other by { $b }.
compare-source = One comes from “{ $a }”, the other from “{ $b }”. They may have asked in other ways.
compare-places = They are of two places: { $a } and { $b }.
compare-groups = They are about two groups: { $a } and { $b }.
compare-place-part = { $part } lies in { $whole }, so what is counted there is part of both.
compare-group-part = “{ $part }” is a part of “{ $whole }”, so the same people are in both.
compare-overlap = One is by { $a }, the other by { $b }. The same people may be in both.
compare-chance = The ranges meet, so the difference may be chance: { $periods }.
compare-few = One of them stands on fewer than { $least }, so one more or less changes much: { $periods }.
compare-estimated = This was worked out, not measured: { $periods }.
compare-hidden = A figure is hidden to protect people: { $periods }.
compare-latest = Their latest figures are of two periods: { $periods }. Compare those of the same period.
compare-silent = “{ $title }”: parts of { $place } that did not report for { $period }: { $number } of { $all }.
compare-break = “{ $title }” is measured in a new way from { $period } on. Do not compare later figures with earlier ones. { $reason }
compare-quality = “{ $title }”, take care: { $text }

## Joint reviews
about-reviews = What the partners looked at together, what they decided, and what became of it.
reviews-none = No joint review has been published yet.
reviews-title = Joint review of { $date }
reviews-refused = This file is not what the co-chairs confirmed. Do not rely on it until its publisher has mended it.
reviews-signed = { $seat }: confirmed and signed with a key that the programme names
reviews-confirmed = { $seat }: confirmed, not signed
reviews-silent = { $seat }: not confirmed
reviews-decision = What was decided
reviews-owner = Who sees to it
reviews-due = By when
reviews-became = So far
reviews-read = Read the minutes
reviews-csv = Decisions (CSV)
reviews-ics = Decisions for a calendar (.ics)
reviews-file = The review file (JSON)
reviews-no-decision = No decision was written down.
picture-files = Further pictures of this page
picture-file = { $title } (SVG, { $size })

## Who is who
who-is-who = Who is who
who-partners = Partners
who-partner = Partner
who-side = Side
who-as = As what
who-committees = Committees and panels
who-no-committee = Nobody has said which committees and panels there are.
who-counted = Seats are counted on the day of the figures: those of chairs and members, who have a voice in decisions; not those of observers.
who-rules-not-said = Nobody has said how its seats are filled.
who-rules = More about this committee
who-no-seat = Nobody has said which seats it has.
who-seat = Who sits there
who-role = As what
who-chair = chair
who-term = From when to when
who-chosen = How chosen
who-from = since { $date }
who-until = until { $date }
who-not-said = nobody has said
who-empty = Empty
who-over = Term has run out
who-ahead = Term has not begun
who-unsaid = Side not said
who-holds = { $n ->
    [one] { $who }: { $held } of { $number } seat.
   *[other] { $who }: { $held } of { $number } seats.
}
who-holds-and-chairs = { $n ->
    [one] { $who }: { $held } of { $number } seat, { $chairs }.
   *[other] { $who }: { $held } of { $number } seats, { $chairs }.
}
who-chairs = { $n ->
    [one] { $held } of { $number } chair
   *[other] { $held } of { $number } chairs
}
who-invented = Invented, to show how it looks.
who-conflicts = Declared conflicts of interest
who-no-conflict = None has been declared here. That does not say that there is none.
who-whose = Whose
who-with = With what
who-declared = Declared on
who-done = What was done
who-action-recused = takes no part in it
who-action-noted = noted, nothing else
who-action-stepped-down = gave up the seat
who-action-resolved = ended what caused it
who-ended = Over since { $date }

## The app, on published pages: what it costs, and why it is not there
app-ask = Explore the figures ({ $size })
app-unsupported = You are reading the published page. Filters need a browser with WebAssembly.
app-failed = You are reading the published page. The filters could not be loaded.
app-crashed = The filters stopped working. The page stays as it is.
app-published = Open the published page

## Shown on other sites
embed-stale = The next figures were due on { $date }, and none have come here. These may be out of date.
embed-kept = This is a copy that does not change. It shows figures as of { $date }.
embed-newer = There is a newer version, with figures as of { $date }.
embed-gone = This is no longer published here.
embed-all = All figures, notes and sources
embed-title = Show this on your own site
embed-about = Put an indicator, a question or the whole board into your own pages. Its date, its source, who answers for it and who disputes it come along.
embed-plain = Without a script: copy this line, and put the address and the title of one of the embeds below into it.
embed-what = What to show
embed-part = Place or groups
embed-host = As on the page around it
embed-state = When new figures come
embed-live = Show the newest
embed-frozen = Keep these, and say that there are newer ones
embed-way = How
embed-mail = Picture for an e-mail
embed-paper = Background colour
embed-ink = Text colour
embed-accent = Colour of links and lines
embed-refused = These colours are hard to read, so they are not used: { $why }
embed-preview = In a space { $width } pixels wide
embed-copy = Copy the code
embed-copied = Copied.
embed-no-picture = There is no picture: for that, the site must know its full address when it is published.
embed-list = Everything that can be shown
