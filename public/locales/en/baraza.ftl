# Baraza, English. How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.

## This file
# reviewed | draft
review = reviewed
draft-translation = Draft translation: some of these words have not yet been read by a speaker.
draft-correct = Help to correct it
feed-fallback = The programme’s own texts are not yet in this language: they are shown in { $language }.

## Every page
languages = Languages
page-title = { $name } – { $programme }
home = All indicators
way = Where you are
partners = Partners
contacts = Questions
privacy = This page sets no cookies, stores nothing unless you ask it to, and tells nobody that you were here.
privacy-live = This page sets no cookies and stores nothing unless you ask it to. For the newest figures it asks { $hosts }; whoever answers then learns your internet address.
made-with = Made with Baraza: every number says where it comes from.
licence-of-feed = The feed may be used under { $licence }.
notices = { $n ->
    [one] { $number } part of this feed could not be shown
   *[other] { $number } parts of this feed could not be shown
}
notices-english = What is wrong stands here for the publisher, in English.
not-found = This page is not here
not-found-hint = The address may be old or mistyped. Everything there is can be found on the board.

## More pages: their titles; their other words are in pages.ftl
more = More pages
more-story = In five sentences
more-gaps = Gaps that need someone
more-two-voices = Two voices
more-compare = Compare two figures
more-unknown = What we do not know
more-history = What was corrected
more-reviews = Joint reviews
more-find = Find a number or a place
more-glossary = What the words mean
more-aloud = Words to pass on
more-device = On this device
more-report = Report to print
more-poster = Poster to print

## The feed
feed-stale = Showing figures as of { $date }: { $reason }
feed-unreachable = could not refresh (blocked or offline).
feed-offline = could not refresh, there is no connection.
feed-timed-out = could not refresh, the server took too long.
feed-not-allowed = could not refresh, the server lets no other site read its data.
feed-not-as-mapped = could not refresh, the new data are not as agreed.
feed-status = could not refresh, the server refused.
feed-web-page = could not refresh, a web page came instead of data.
feed-too-large = could not refresh, the new data is too large.
feed-cut = could not refresh, the new data is cut off.
feed-not-json = could not refresh, the new data is damaged.
feed-encoding = could not refresh, the new data is not in UTF-8.
feed-not-a-programme = could not refresh, the new data is no programme.
feed-older = could not refresh, the data offered is older than this.
feed-damaged = could not refresh, the site’s own copy is damaged.
feed-no-reader = could not refresh, the program that reads new data did not start.
feed-none = There is nothing to show: the programme’s data could not be read.
live-copied = From { $host }, copied on { $date }.
live-fresh = From { $host }, read just now.
live-failed = From { $host }, copied on { $date }: { $reason }
data-waiting = The values of this indicator are in a file that has not come.
data-coming = The values of this indicator are on their way.
data-broken = The values of this indicator could not be read. The list of faults at the foot of the page says why.
other-kind = This indicator is of the kind “{ $kind }”, which this version shows as text and table only.

## The board
as-of = Figures as of { $date }
next-update = Next update: { $date }
published = published { $date }
reported = reported { $date }
questions = Questions
tally = { $n ->
    [one] { $number } indicator
   *[other] { $number } indicators
}
more-indicators = More indicators
without-report = { $n ->
    [one] { $number } indicator without a report
   *[other] { $number } indicators without a report
}
card-target = target { $target }
age = { $age } old
days = { $n ->
    [one] { $number } day
   *[other] { $number } days
}
months = { $n ->
    [one] { $number } month
   *[other] { $number } months
}
years = { $n ->
    [one] { $number } year
   *[other] { $number } years
}

## Where an indicator stands
standing-reached = Target reached
standing-on-course = On course
standing-better = Getting better
standing-steady = No change
standing-info = For information
standing-behind = Behind
standing-short = Short of target
standing-worse = Getting worse
standing-overdue = Report overdue
standing-not-yet-due = Not yet due
standing-no-report = No report
disputed = Disputed
example = Example

## States of a value
state-observed = measured
state-estimated = estimate
state-provisional = provisional
state-suppressed = hidden to protect people
state-not-reported = not reported
state-not-yet-due = not yet due
state-overdue = overdue
state-not-applicable = does not apply
unknown = not known

## Values
total = All
group-joined = { $first }, { $rest }
named-row = { $name }: { $what }
points = { $n ->
    [one] { $number } point
   *[other] { $number } points
}
value-counts = { $count } of { $of } ({ $percent })
count-of = { $count } of { $of }
sample-short = { $number } asked
range-level = { $range } ({ $level } confidence)
kilobytes = { $number } KB
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $value } in { $when } ({ $place }).
   *[group] { $value } in { $when } ({ $place }, { $group }).
}
finding-up = { $whose ->
    [all] { $value } in { $when } ({ $place }), up from { $before } in { $since }.
   *[group] { $value } in { $when } ({ $place }, { $group }), up from { $before } in { $since }.
}
finding-down = { $whose ->
    [all] { $value } in { $when } ({ $place }), down from { $before } in { $since }.
   *[group] { $value } in { $when } ({ $place }, { $group }), down from { $before } in { $since }.
}
finding-same = { $whose ->
    [all] { $value } in { $when } ({ $place }), the same as in { $since }.
   *[group] { $value } in { $when } ({ $place }, { $group }), the same as in { $since }.
}
finding-range = The true value is likely between { $low } and { $high }.
finding-range-level = The true value is likely between { $low } and { $high } ({ $level } confidence).
finding-target = The target is { $target } by { $by }.
finding-target-met = That meets the target of { $target } set for { $by }.
finding-target-passed = That is { $gap } past the target of { $target } set for { $by }.
finding-target-short = That is { $gap } short of the target of { $target } set for { $by }.
finding-target-above = That is { $gap } above the target of { $target } set for { $by }.
finding-break = It is measured in a new way, so it cannot be compared with earlier years.
finding-estimated = This is an estimate.
finding-provisional = This was reported before the period ended and may still change.
finding-overdue = The value for { $when } is due since { $date }: there is no report in this feed.
finding-overdue-published = Not yet due when published; due since { $date }; no report in this feed.
finding-not-yet-due = The value for { $when } is not yet due: it comes on { $date }.
finding-not-reported = The value for { $when } was not reported.
finding-suppressed = The value for { $when } is hidden to protect people.
finding-not-applicable = A value for { $when } does not apply.
finding-nothing = There is no value in this feed.
finding-disputed = { $n ->
    [one] { $group } disputes this ({ $on }), { $number } day without a reply.
   *[other] { $group } disputes this ({ $on }), { $number } days without a reply.
}
finding-spread = { $by }, { $when }: highest for { $high } ({ $high-value }), lowest for { $low } ({ $low-value }), { $gap } apart.
example-sentence = These figures are invented to show how this page works.
change-up = up { $by } since { $since }
change-down = down { $by } since { $since }
change-same = no change since { $since }

## Pictures and tables
controls = What to show
choose-by = Compare
choose-place = Place
choose-period = Date of the ranking
by-none = Total only
heading-trend = { $place } over time
heading-trend-by = { $place } over time ({ $by })
heading-places = Place by place, { $when }
ranking-order-need = The places furthest from good come first.
ranking-order-value = The places with the highest values come first.
ranking-cut = Shown: { $shown } of { $total } places.
order-when = In the order of { $when }.
heading-map = On the map, { $when }
map-ends = Lowest: { $low } ({ $low-value }). Highest: { $high } ({ $high-value }).
map-count = { $class }: { $places }
map-under = under { $to }
map-between = { $from } to under { $to }
map-over = { $from } or more
map-all = one value
map-none = no figure
map-about = Each square is one place, about where it lies; all squares are of one size.
map-shapes = Borders are simplified, and take no side in any dispute.
map-names = What the short names mean
map-more = { $n ->
    [one] { $number } more place
   *[other] { $number } more places
}
chart-target = Target { $value }
chart-target-when = Target { $value } ({ $when })
chart-baseline-when = Start { $value } ({ $when })
chart-break = new method
chart-reference = { $place }: { $value }
chart-key-open = A hollow point is an estimate or may still change.
chart-keys = Arrow keys read the values one by one.
small-about = All have the same scale.
small-whole = The dotted line is { $whole }.
small-target = The broken line is the target of { $value }.
small-break = An upright dotted line: a new way of measuring.
slope-about = Broken lines go down; unbroken ones go up or stay.
slope-missing = Without a line, since a figure is missing: { $names }.
table-caption = { $name }, in numbers
all-numbers = { $n ->
    [one] All the numbers ({ $number } row)
   *[other] All the numbers ({ $number } rows)
}
rows-of = Rows { $rows } of { $total }
place = Place
group = Group
downloads = Downloads
download-csv = All values as a table (CSV, { $size })
download-json = All values as JSON-stat
download-svg = The picture (SVG, { $size })
download-png = The picture as shown (PNG)
download-table = The table as shown (CSV)
download-wins = The wins as a table (CSV, { $size })
follow = Follow changes (Atom)
note-source = Source: { $title }, { $publisher }. Licence: { $licence }
cite = { $who }: “{ $title }”. { $programme }. { $date }. { $source }.

## Voices
voices = What communities say
voice-disputed = Disputes this
voice-confirmed = Confirms this
voice-reply = { $n ->
    [one] Reply of { $by }, { $on }, after { $number } day
   *[other] Reply of { $by }, { $on }, after { $number } days
}
voice-unanswered = { $n ->
    [one] No reply for { $number } day.
   *[other] No reply for { $number } days.
}
voice-may-reply = Who may reply:
voice-coarsened = The place is shown as a larger one, so that nobody is pointed at.
stories-of = Stories about this, as long as those who told them allow it

## About this number
about = About this number
about-example = Example
about-source = Source
about-source-note = Changed on the way here
about-responsible = Who is responsible
about-definition = What is measured
about-numerator = Counted
about-denominator = Out of
about-method = How it is collected
about-frequency = How often
about-sampling = Who was asked
about-quality = Take care
about-response = Answered
about-better = Good direction
about-accumulation = Values are
about-adding = Adding up
about-protection = Small numbers
about-level = Level
about-codes = Codes
about-judged = How this is judged
about-baseline = Start
about-milestones = On the way
about-target = Target
about-targets-before = Earlier targets
about-due = Due
about-break = New way of measuring
about-revisions = Corrections
revised = { $on }: { $whose }: { $from }, now { $to }.
revised-none = no figure
about-notes = Notes on values
about-chosen = Who chose it
about-dissent = Who disagreed
about-words = Words explained
about-cite = Cite this
cite-here = this page
licence = Licence:
proxy = Not the exact measure.
marked = { $value }, { $when }
set-on = set { $date }
better-up = More is better
better-down = Less is better
better-neither = Neither more nor less is better
cumulative = cumulative: each value holds all before it
per-period = for their own period
adding-safe = Parts may be added.
adding-twice = Adding places or activities counts people twice.
adding-unknown = The source does not say whether adding parts counts people twice.
protected-source = The source hid small numbers of people before it published them.
protected-here = Numbers of people below { $threshold } are hidden, and those that would tell them; the others are rounded to { $base }.
judged = Reached: at or past the target. Before the target’s last day: on course when at or past the straight line from start to target, else behind. After it: short of target. Without a target, the change since the value before decides. Values are never compared across a new way of measuring.
way-share = Way to the target: ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }, from { $start } ({ $from }) to { $target } ({ $to }).
way-line = Straight line: { $start } + ({ $target } − { $start }) × { $gone } ÷ { $whole } days = { $expected } on { $on }.
chosen-unknown = The source does not say who chose it.
chosen-with = agreed with
origin-local = chosen locally
origin-shared = agreed together
origin-outside = brought from outside
level-input = Input
level-output = Output: what was done
level-outcome = Outcome: what changed
level-impact = Impact: what lasts

## Roles
role-funding = funds
role-accountable = is accountable
role-extending = passes funds on
role-implementing = implements
role-community = speaks for communities
role-government = government

## The files of lists: their other words are in lists.ftl
download-payments = The payments as a table (CSV, { $size })
download-days = How long complaints wait (CSV, { $size })
download-answers = All answers (CSV, { $size })
download-scores = Both scores (CSV, { $size })
