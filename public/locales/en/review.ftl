# Baraza, English: the words of joint reviews, their agenda and their minutes. The rules are those of baraza.ftl.

## The agenda
agenda-reason-better = Better
agenda-reason-worse = Worse
agenda-reason-missing = Newly missing
agenda-reason-revised = Corrected
agenda-reason-disputed = Disputed, unanswered
agenda-reason-promise = Promise due or late
agenda-reason-payment = Payment late
agenda-reason-remedy = Complaints past their time
agenda-reason-gap = Gap without an owner
agenda-reason-decision = Decided last time
agenda-change = { $place }: { $now } ({ $period }), before that { $then } ({ $before }).
agenda-missing = { $place }, { $period }: { $state }.
agenda-places = { $n ->
    [one] { $number } place
   *[other] { $number } places
}
agenda-revised = Changed on { $date } for { $period }: from { $from } to { $to }. Reason given: “{ $reason }”
agenda-disputed = { $group }, { $days } without an answer: “{ $reason }”
agenda-promise-late = { $from } promised { $to }: “{ $what }”. Due { $date }, late by { $days }.
agenda-promise-due = { $from } promised { $to }: “{ $what }”. Due { $date }.
agenda-payment = { $amount } from { $from } to { $to }, due { $date }, late by { $days }.
agenda-remedy = { $n ->
    [one] { $number } complaint has waited longer than the promised time ({ $days }).
   *[other] { $number } complaints have waited longer than the promised time ({ $days }).
}
agenda-gap-short = { $place }: { $now }, short of the target by { $far }. Nobody answers for it.
agenda-gap-fell = { $place }: { $now }, back by { $far }. Nobody answers for it.
agenda-decision = “{ $what }” ({ $owner }, { $date }): { $became }

## Decisions
decision-kept = done
decision-late = late
decision-dropped = dropped
decision-open = not due yet
decision-silent = its day has passed, nothing was said of it
decision-no-day = no day set
review-pair = { $first }, { $second }
calendar-summary = { $owner }: { $what }

## The minutes
seat-community = Community seat
seat-international = International seat
role-chair = co-chair
role-member = member
role-observer = observer
minutes-example = This review is invented, to show how one looks.
minutes-frozen = It looked at the figures as of { $date }.
minutes-chairs = Co-chairs: { $community } for the communities, { $international } for the international partners.
minutes-agreed = Both co-chairs confirmed these minutes. Whoever holds a copy can compare this number: { $number }
minutes-not-agreed = Both co-chairs have not yet confirmed these minutes.
minutes-attendance = Who took part
minutes-decisions = Decisions
minutes-reinterpreted = What numbers really mean here
minutes-outcomes = What became of earlier decisions
minutes-notes = Notes
minutes-agenda = Changes to the agenda
minutes-more = Also written down
minutes-beside = Two versions stand side by side: nobody has said yet which one holds.
minutes-amendment = Added or changed after both had confirmed
minutes-dissent = { $who } does not agree:
minutes-present = { $who } ({ $role })
minutes-outcome = “{ $what }”: { $became }
minutes-unknown = An entry that this version cannot read ({ $kind }):
minutes-written = Written down by: { $seat }
minutes-owner = Who: { $owner }. By when: { $date }. So far: { $became }.
minutes-added = Added:
minutes-moved = Moved to another place.
minutes-parked = Left for another time:
minutes-struck = Struck out:
