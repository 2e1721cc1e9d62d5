//! Whether the partners in a review's chairs are those whom the programme puts there. It is a question to the
//! publisher, and changes nothing about what was agreed. Native only, as verifying is.

use super::file::Head;
use super::wire::{Role, Seat};
use crate::feed::native::{Seated, Term, Who};
use crate::model::{Date, Id, Notice, Partner};

/// What does not fit: a co-chair that is no partner, that does not hold its seat on the review's day, or that holds both.
#[must_use]
pub fn chairs(head: &Head, partners: &[Partner], who: &Who) -> Vec<Notice> {
    let mut notices = Vec::new();
    let at = |i: usize| format!("/chairs/{i}/partner");
    for (i, (seat, partner)) in head.chairs.iter().enumerate() {
        if !partners.iter().any(|one| one.id == *partner) {
            let what = format!("the {} co-chair \"{partner}\" is no partner of the programme", seat.name());
            notices.push(Notice::warning(at(i), what, "name it in `partners`, or ask who held the seat"));
            continue;
        }
        let seats: Vec<&Seated> =
            who.committees.iter().flat_map(|one| &one.seats).filter(|one| speaks(one, *seat)).collect();
        let own: Vec<&&Seated> = seats.iter().filter(|one| is_of(one, partner)).collect();
        let what = match own.as_slice() {
            [] if seats.is_empty() => continue,
            own if own.iter().any(|one| one.term(head.as_of) == Term::Held) => continue,
            [] => format!("\"{partner}\" co-chaired in the {} seat, which `committees` gives to others", seat.name()),
            _ => format!("\"{partner}\" did not hold the {} seat on {}, as its term says", seat.name(), head.as_of),
        };
        notices.push(Notice::warning(at(i), what, "compare with the seats that have a `review_seat`"));
    }
    let [hers, theirs] = Seat::BOTH.map(|seat| head.chair(seat));
    if let Some(one) = hers.filter(|_| hers == theirs) {
        let what = format!("\"{one}\" holds both seats, so it agrees with itself");
        notices.push(Notice::warning("/chairs", what, "let a partner of each side hold its seat"));
    }
    notices
}

/// The partners that hold a review's seat on a day.
#[must_use]
pub fn holders(who: &Who, seat: Seat, day: Date) -> Vec<&Id> {
    let seats = who.committees.iter().flat_map(|one| &one.seats);
    let held = seats.filter(|one| speaks(one, seat) && one.term(day) == Term::Held);
    held.filter_map(|one| one.holder.as_ref()?.partner.as_ref()).collect()
}

/// Whether a seat is a chair that holds joint reviews in a review's seat.
fn speaks(one: &Seated, seat: Seat) -> bool {
    one.role == Role::Chair && one.review_seat == Some(seat)
}

fn is_of(one: &Seated, partner: &Id) -> bool {
    one.holder.as_ref().is_some_and(|holder| holder.partner.as_ref() == Some(partner))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::chairs;
    use crate::feed::native;
    use serde_json::{Value, json};

    /// What is said of a review of this day, by a programme with these seats.
    fn said(day: &str, community: &str, seats: &Value) -> Vec<String> {
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-05-12",
            "languages": [{"code": "en"}], "indicators": [],
            "partners": [{"id": "forum", "name": "Forum"}, {"id": "union", "name": "Union"}, {"id": "fund", "name": "Fund"}],
            "committees": [{"id": "steering", "name": "Steering", "seats": seats}]});
        let bytes = programme.to_string().into_bytes();
        let feed = native::read(&bytes).expect("a programme");
        let who = native::who(&bytes, &feed.programme).expect("JSON");
        assert_eq!(who.notices, Vec::new());
        let file = json!({"baraza_review": "1", "id": "r", "programme": "p", "language": "en",
            "frozen": {"as_of": day, "hash": "", "files": []}, "entries": [],
            "chairs": [{"seat": "community", "partner": community}, {"seat": "international", "partner": "fund"}]});
        let (review, _) = read(file.to_string().as_bytes()).expect("a review");
        chairs(&review.head, &feed.programme.partners, &who).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_chair_is_a_partner_who_holds_the_seat_on_that_day() {
        let seats = json!([
            {"role": "chair", "partner": "forum", "review_seat": "community", "from": "2025-01-01", "until": "2025-12-31"},
            {"role": "chair", "partner": "union", "review_seat": "community", "from": "2026-01-01"},
            {"role": "chair", "partner": "fund"},
        ]);
        assert_eq!(said("2025-11-30", "forum", &seats), Vec::<String>::new());
        assert_eq!(said("2026-11-30", "union", &seats), Vec::<String>::new());
        let late = said("2026-01-31", "forum", &seats);
        assert!(late.len() == 1 && late[0].contains("did not hold the community seat on 2026-01-31"), "{late:?}");
        let other = said("2025-11-30", "fund", &seats);
        assert!(other.len() == 2 && other[0].contains("gives to others"), "{other:?}");
        let both = said("2025-11-30", "fund", &json!([]));
        assert!(both.len() == 1 && both[0].contains("agrees with itself"), "{both:?}");
        let nobody = said("2025-11-30", "nobody", &seats);
        assert!(nobody.len() == 1 && nobody[0].starts_with("/chairs/0/partner: the community co-chair"), "{nobody:?}");
        assert_eq!(said("2025-11-30", "union", &json!([])), Vec::<String>::new(), "nobody has said who holds it");
    }
}
