# Baraza, English: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = All indicators and all places of this programme, by name.
find-indicators = Indicators
find-places = Places
find-type = Type a part of the name
find-nothing = Nothing with this name is here.

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
