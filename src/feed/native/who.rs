//! What a programme file says of committees, their seats and conflicts of interest. Only the page that shows them reads
//! it: no page's program does.

use super::promises::side;
use super::reader::Reader;
use super::wire::{self, Action, Role, Seat};
use crate::feed::{FeedError, document, document::step};
use crate::kinds::promises::Side;
use crate::model::{Date, Id, Notice, Programme, Text};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// The most committees, seats of one, and conflicts.
const MOST: usize = 100;

/// Fields that only a person has: a seat is held by an office.
const PERSONAL: [&str; 14] = [
    "person",
    "name",
    "first_name",
    "last_name",
    "surname",
    "email",
    "phone",
    "mobile",
    "address",
    "birth",
    "age",
    "sex",
    "gender",
    "photo",
];

/// Who is who, as far as the file says it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Who {
    /// On which side partners stand.
    pub sides: BTreeMap<Id, Side>,
    /// Committees and panels.
    pub committees: Vec<Committee>,
    /// Declared conflicts of interest.
    pub conflicts: Vec<Conflict>,
    /// What was wrong.
    pub notices: Vec<Notice>,
}

/// A committee or panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Committee {
    /// Its stable name.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub purpose: Option<Text>,
    /// How its seats are filled.
    pub chosen: Option<Text>,
    /// Where more can be read.
    pub url: Option<String>,
    /// Whether it is invented.
    pub example: bool,
    /// Its seats, chairs first.
    pub seats: Vec<Seated>,
}

/// A partner, an office, or an office of a partner; neither where nobody is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holder {
    /// The partner.
    pub partner: Option<Id>,
    /// The office.
    pub office: Option<Text>,
}

/// A seat and who holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seated {
    /// As what.
    pub role: Role,
    /// Who holds it; nobody where it stands empty.
    pub holder: Option<Holder>,
    /// On which side.
    pub side: Option<Side>,
    /// The first day of the term.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// How the holder was chosen.
    pub chosen: Option<Text>,
    /// In which seat it holds joint reviews.
    pub review_seat: Option<Seat>,
}

/// How a seat stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Nobody is named.
    Empty,
    /// Somebody is named whose term has not begun.
    Ahead,
    /// Held.
    Held,
    /// Its term has run out.
    Over,
}

impl Seated {
    /// How it stands on a day.
    #[must_use]
    pub fn term(&self, day: Date) -> Term {
        match () {
            () if self.holder.is_none() => Term::Empty,
            () if self.from.is_some_and(|from| day < from) => Term::Ahead,
            () if self.until.is_some_and(|until| until < day) => Term::Over,
            () => Term::Held,
        }
    }
}

/// A declared conflict of interest.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Whose.
    pub holder: Holder,
    /// With what.
    pub with: Text,
    /// Which committee it touches.
    pub committee: Option<Id>,
    /// When it was declared.
    pub declared: Option<Date>,
    /// Since when it is no more.
    pub ended: Option<Date>,
    /// What was done.
    pub action: Option<Action>,
    /// The same in a sentence.
    pub text: Option<Text>,
    /// Whether it is invented.
    pub example: bool,
}

/// Reads who is who in a programme, whose header has been read.
///
/// # Errors
/// When the file is no JSON.
pub fn who(bytes: &[u8], programme: &Programme) -> Result<Who, FeedError> {
    let (document, _) = document::parse_any(bytes)?;
    let languages = programme.languages.iter().map(|language| language.code.clone()).collect();
    let mut r = Reader { languages, as_of: programme.as_of, notices: Vec::new() };
    let mut sides = BTreeMap::new();
    for (i, partner) in document.get("partners").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let own = partner.get("side").cloned().unwrap_or_default();
        let own = r.maybe(&format!("/partners/{i}/side"), own).map(side);
        sides.extend(partner.get("id").and_then(Value::as_str).map(Id::new).zip(own));
    }
    let table = Table { programme, sides: &sides };
    let all = list(&mut r, "committees", &document);
    let mut committees: Vec<Committee> = Vec::new();
    for (at, committee) in read(&mut r, "/committees", all, &[]) {
        let committee = table.committee(&mut r, &at, committee);
        if committees.iter().any(|other| other.id == committee.id) {
            let what = format!("there are two committees \"{}\"", committee.id);
            r.error(&step(&at, "id"), &what, "give each its own id; this one is left out");
            continue;
        }
        committees.push(committee);
    }
    let all = list(&mut r, "conflicts", &document);
    let mut conflicts = Vec::new();
    for (at, conflict) in read(&mut r, "/conflicts", all, &PERSONAL) {
        conflicts.extend(table.conflict(&mut r, &at, conflict, &committees));
    }
    Ok(Who { sides, committees, conflicts, notices: r.notices })
}

/// No more than can be shown.
fn few(r: &mut Reader, at: &str, mut all: Vec<Value>) -> Vec<Value> {
    if all.len() > MOST {
        r.error(at, &format!("there are {} of these; the first {MOST} are shown", all.len()), "name fewer");
    }
    all.truncate(MOST);
    all
}

/// A list of the programme; none where there is something else, which is said.
fn list(r: &mut Reader, key: &str, part: &Value) -> Vec<Value> {
    let at = step("", key);
    match part.get(key) {
        Some(Value::Array(all)) => few(r, &at, all.clone()),
        None | Some(Value::Null) => Vec::new(),
        Some(_) => {
            r.error(&at, "this is no list", "write it in square brackets");
            Vec::new()
        }
    }
}

/// Reads parts with their places. One that names a person is left out, and said.
fn read<W: DeserializeOwned>(r: &mut Reader, at: &str, all: Vec<Value>, refused: &[&str]) -> Vec<(String, W)> {
    let mut out = Vec::new();
    for (i, part) in all.into_iter().enumerate() {
        let at = step(at, &i.to_string());
        if let Some(key) = refused.iter().find(|key| part.get(**key).is_some_and(|value| !value.is_null())) {
            let what = "this would name a person, so it is left out here, but the file holds it";
            r.error(&step(&at, key), what, "take it out: name the `partner` or the `office`, never who works there");
            continue;
        }
        out.extend(r.part(&at, part).map(|wire| (at, wire)));
    }
    out
}

/// What is known while reading.
struct Table<'a> {
    programme: &'a Programme,
    sides: &'a BTreeMap<Id, Side>,
}

impl Table<'_> {
    fn committee(&self, r: &mut Reader, at: &str, one: wire::Committee) -> Committee {
        let seats = few(r, &step(at, "seats"), one.seats);
        let seats = read(r, &step(at, "seats"), seats, &PERSONAL);
        let mut seats: Vec<Seated> = seats.into_iter().map(|(at, seat)| self.seat(r, &at, seat)).collect();
        seats.sort_by_key(|seat| seat.role);
        Committee {
            name: r.needed_text(at, "name", one.name, &one.id),
            id: Id::new(&one.id),
            purpose: r.maybe_text(at, "purpose", one.purpose),
            chosen: r.maybe_text(at, "chosen", one.chosen),
            url: r.link(at, "url", one.url),
            example: one.example,
            seats,
        }
    }

    fn seat(&self, r: &mut Reader, at: &str, one: wire::CommitteeSeat) -> Seated {
        let holder = self.holder(r, at, one.partner, one.office);
        let own = r.maybe(&step(at, "side"), one.side).map(side);
        let of = |holder: &Holder| holder.partner.as_ref().and_then(|id| self.sides.get(id)).copied();
        let [from, until] = [("from", &one.from), ("until", &one.until)].map(|(k, day)| r.date(at, k, day.as_deref()));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            r.error(&step(at, "until"), "the term ends before it begins", "change the two days");
        }
        let review_seat = one.review_seat.filter(|_| one.role == Role::Chair);
        if one.review_seat != review_seat {
            r.warn(&step(at, "review_seat"), || "only a chair holds joint reviews".to_owned(), "take it out");
        }
        Seated {
            role: one.role,
            side: own.or(holder.as_ref().and_then(of)),
            holder,
            from,
            until,
            chosen: r.maybe_text(at, "chosen", one.chosen),
            review_seat,
        }
    }

    /// Who holds something; `None` where nobody is named.
    fn holder(&self, r: &mut Reader, at: &str, partner: Option<String>, office: Option<wire::Text>) -> Option<Holder> {
        let known = |id: &String| self.programme.partners.iter().any(|one| one.id == **id);
        if let Some(id) = partner.as_ref().filter(|id| !known(id)) {
            let what = format!("there is no partner \"{}\"", r.plain(at, id));
            r.error(&step(at, "partner"), &what, "name one of `partners` by its id, or give an `office`");
        }
        let partner = partner.filter(known).map(|id| Id::new(&id));
        let at = step(at, "office");
        let is_address = |office: &Text| office.versions().any(|(_, text)| text.contains('@'));
        let office = office.and_then(|office| r.text(&at, office));
        if office.as_ref().is_some_and(is_address) {
            r.error(&at, "this holds an e-mail address", "name the office only; how to reach it stands in `contacts`");
        }
        let office = office.filter(|office| !is_address(office));
        (partner.is_some() || office.is_some()).then_some(Holder { partner, office })
    }

    fn conflict(&self, r: &mut Reader, at: &str, one: wire::Conflict, committees: &[Committee]) -> Option<Conflict> {
        let Some(holder) = self.holder(r, at, one.partner, one.office) else {
            r.error(at, "it does not say whose conflict it is", "name the `partner` or the `office`");
            return None;
        };
        let known = |id: &String| committees.iter().any(|other| other.id == **id);
        if let Some(id) = one.committee.as_ref().filter(|id| !known(id)) {
            let what = format!("there is no committee \"{}\"", r.plain(at, id));
            r.warn(&step(at, "committee"), || what, "name one of `committees` by its id");
        }
        let with = r.text(&step(at, "with"), one.with);
        if with.is_none() {
            r.error(&step(at, "with"), "it does not say with what", "say it in a few plain words");
        }
        Some(Conflict {
            holder,
            with: with?,
            committee: one.committee.filter(known).map(|id| Id::new(&id)),
            declared: r.date(at, "declared", one.declared.as_deref()),
            ended: r.date(at, "ended", one.ended.as_deref()),
            action: one.action,
            text: r.maybe_text(at, "text", one.text),
            example: one.example,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use serde_json::json;

    fn read(committees: &Value, conflicts: &Value) -> Who {
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-05-12",
            "languages": [{"code": "en"}], "indicators": [], "committees": committees, "conflicts": conflicts,
            "partners": [{"id": "forum", "name": "Forum", "side": "community"}, {"id": "fund", "name": "Fund"},
                {"id": "odd", "name": "Odd", "side": "king"}]});
        let bytes = programme.to_string().into_bytes();
        let feed = native::read(&bytes).expect("a programme");
        assert_eq!(feed.notices, Vec::new(), "whoever reads figures knows the fields");
        who(&bytes, &feed.programme).expect("JSON")
    }

    fn pointers(who: &Who) -> Vec<&str> {
        who.notices.iter().map(|n| n.pointer.as_str()).collect()
    }

    #[test]
    fn seats_have_a_side_and_a_term() {
        let seats = json!([
            {"role": "member", "partner": "fund", "side": "international-partner", "from": "2026-06-01"},
            {"role": "chair", "partner": "forum", "until": "2026-05-12", "review_seat": "community"},
            {"role": "member", "office": "District office", "until": "2026-05-11"},
            {"role": "observer", "side": "government"},
        ]);
        let found = read(&json!([{"id": "steering", "name": "Steering", "seats": seats}]), &Value::Null);
        assert_eq!(pointers(&found), ["/partners/2/side"]);
        let seats = &found.committees[0].seats;
        let said: Vec<_> =
            seats.iter().map(|s| (s.role, s.side, s.term(Date::new(2026, 5, 12).expect("a day")))).collect();
        assert_eq!(
            said,
            [
                (Role::Chair, Some(Side::Community), Term::Held),
                (Role::Member, Some(Side::InternationalPartner), Term::Ahead),
                (Role::Member, None, Term::Over),
                (Role::Observer, Some(Side::Government), Term::Empty),
            ]
        );
        assert_eq!(seats[0].review_seat, Some(Seat::Community));
    }

    #[test]
    fn what_names_a_person_is_refused_and_what_is_wrong_is_named() {
        let seats = json!([
            {"role": "member", "person": "A. Person"},
            {"role": "member", "partner": "forum", "email": "a@x.org"},
            {"role": "member", "office": "a@x.org"},
            {"role": "king"},
            {"role": "member", "partner": "nobody"},
            {"role": "member", "partner": "forum", "review_seat": "community"},
            {"role": "member", "partner": "forum", "from": "2026-02-01", "until": "2026-01-01"},
            5,
        ]);
        let conflicts = json!([
            {"partner": "forum", "with": "Sells pumps", "committee": "steering", "declared": "2026-01-01",
                "action": "recused"},
            {"with": "Nobody's"},
            {"partner": "forum", "with": {}},
            {"partner": "forum", "with": "Pumps", "committee": "no-such", "action": "noted"},
            {"partner": "forum", "with": "Pumps", "surname": "Person"},
        ]);
        let all = json!([{"id": "steering", "name": "Steering", "seats": seats}, {"id": "steering", "name": "Twice"}]);
        let found = read(&all, &conflicts);
        assert_eq!(
            pointers(&found)[1..],
            [
                "/committees/0/seats/0/person",
                "/committees/0/seats/1/email",
                "/committees/0/seats/3/role",
                "/committees/0/seats/7",
                "/committees/0/seats/2/office",
                "/committees/0/seats/4/partner",
                "/committees/0/seats/5/review_seat",
                "/committees/0/seats/6/until",
                "/committees/1/id",
                "/conflicts/4/surname",
                "/conflicts/1",
                "/conflicts/2/with",
                "/conflicts/3/committee",
            ]
        );
        assert!(!format!("{:?}", found.committees).contains("erson"), "nobody is shown");
        assert_eq!((found.committees[0].seats.len(), found.conflicts.len()), (4, 2));
        let none = read(&json!("all of us"), &json!({}));
        assert_eq!(pointers(&none), ["/partners/2/side", "/committees", "/conflicts"]);
        let many = vec![json!({"id": "a", "name": "A"}); MOST + 1];
        assert!(pointers(&read(&json!(many), &Value::Null)).contains(&"/committees"));
    }
}
