//! The programme file: header, places, sections; indicators one by one.

use super::{decode::decode, header, money, observations, policy, promises, reader::Reader, remedies, voices, wire};
use crate::feed::{Feed, FeedError, Live, digest, document, document::step, limits, live};
use crate::kinds::{Data, Indicator, Items};
use crate::model::{
    Breakdown, Contact, Date, Group, Id, Language, Notice, Partner, Place, Programme, Review, Section, Source, TOTAL,
    Text, Tile,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the format that this program reads.
pub const VERSION: &str = "1";

/// Reads a programme file. Whatever can be shown is in the [`Feed`]; what cannot is in its notices. Observations in
/// files of their own are left waiting for [`super::supply`].
///
/// # Errors
/// When there is no programme to show at all.
pub fn read(bytes: &[u8]) -> Result<Feed, FeedError> {
    let (document, mut notices) = document::parse(bytes)?;
    let fingerprint = digest::fingerprint(bytes);
    let wire: wire::Programme = decode(document, "", &mut notices)
        .map_err(|n| FeedError::NotAProgramme { pointer: n.pointer, what: n.message })?;
    let as_of = Date::parse(&wire.as_of).ok_or_else(|| FeedError::NotAProgramme {
        pointer: "/as_of".to_owned(),
        what: format!("\"{}\" is no date such as 2020-12-31", wire.as_of),
    })?;
    let mut early = Reader { languages: Vec::new(), as_of, notices };
    let languages = early.list("/languages", wire.languages, |_, _, l: wire::Language| {
        Some(Language { code: l.code, review: l.review.map(review) })
    });
    if languages.is_empty() {
        let what = "the feed names no language".to_owned();
        return Err(FeedError::NotAProgramme { pointer: "/languages".to_owned(), what });
    }
    let codes = languages.iter().map(|l| l.code.clone()).collect();
    let mut r = Reader { languages: codes, ..early };
    if wire.baraza != VERSION {
        let what = format!("the feed is in version {}, this program reads version {VERSION}", wire.baraza);
        r.notices.push(Notice::warning("/baraza", what, "some of it may not be shown: read it with a newer version"));
    }
    let wire = wire::Programme { languages: Vec::new(), ..wire };
    Ok(Feed { fingerprint, ..assemble(wire, languages, &mut r) })
}

fn assemble(wire: wire::Programme, languages: Vec<Language>, r: &mut Reader) -> Feed {
    let places = r.list("/places", wire.places, |r, at, p: wire::Place| {
        Some(Place {
            name: r.needed_text(at, "name", p.name, &p.id),
            id: Id::new(&p.id),
            parent: p.parent.map(|id| Id::new(&id)),
            kind: p.kind,
            people: p.people,
            tile: p
                .tile
                .and_then(|value| r.maybe(&step(at, "tile"), value))
                .and_then(|it| tile(r, &step(at, "tile"), it)),
            outline: None,
        })
    });
    let mut places = unique(r, "/places", places, |p| p.id.clone());
    apart(r, &mut places);
    let breakdowns = r.list("/breakdowns", wire.breakdowns, breakdown);
    let sources = r.list("/sources", wire.sources, source);
    let mut programme = Programme {
        id: r.address("", &wire.id).unwrap_or_else(|| Id::new("programme")),
        title: r.needed_text("", "title", wire.title, &wire.id),
        summary: r.maybe_text("", "summary", wire.summary),
        languages,
        as_of: r.as_of,
        published: r.date("", "published", wire.published.as_deref()),
        next_update: r.date("", "next_update", wire.next_update.as_deref()),
        frequency: wire.frequency,
        status: wire.status,
        period: wire.period.as_deref().and_then(|p| r.period("/period", p)),
        partners: r.list("/partners", wire.partners, |r, at, p: wire::Partner| {
            Some(Partner {
                name: r.needed_text(at, "name", p.name, &p.id),
                id: Id::new(&p.id),
                roles: p.roles,
                identifier: p.identifier,
                url: r.link(at, "url", p.url),
            })
        }),
        contacts: r.list("/contacts", wire.contacts, |r, at, c: wire::Contact| {
            Some(Contact {
                name: r.needed_text(at, "name", c.name, ""),
                email: c.email.and_then(|e| r.link(at, "email", Some(format!("mailto:{e}"))).map(|_| e)),
                url: r.link(at, "url", c.url),
            })
        }),
        licence: r.licence("", wire.licence),
        sources: unique(r, "/sources", sources, |s| s.id.clone()),
        places,
        breakdowns,
        sections: Vec::new(),
    };
    let mut live = live(&wire.indicators);
    let indicators: Vec<_> = indicators(r, &programme, wire.indicators).into_iter().map(Arc::new).collect();
    live.retain(|live| indicators.iter().any(|i| i.header.id == live.indicator));
    programme.sections = sections(r, wire.sections, &indicators);
    let mut feed = Feed { programme, indicators, notices: std::mem::take(&mut r.notices), live, fingerprint: 0 };
    feed.bind();
    feed
}

/// The indicators whose data somebody else publishes, and which are looked for anew.
fn live(indicators: &[Value]) -> Vec<Live> {
    let one = |indicator: &Value| {
        let (from, data) = (indicator.get("from")?, indicator.get("data"));
        let wanted = from.get("live")?.as_bool()? && data.is_some_and(Value::is_string);
        Some(Live {
            indicator: Id::new(indicator.get("id")?.as_str()?),
            origin: Some(live::origin(from.get("url")?.as_str()?)?.to_owned()),
            copied: from.get("copied").and_then(Value::as_str).and_then(Date::parse),
            asked: live::Asked::NotYet,
        })
        .filter(|_| wanted)
    };
    indicators.iter().take(limits::INDICATORS).filter_map(one).collect()
}

/// A square of the schematic map.
fn tile(r: &mut Reader, at: &str, tile: wire::Tile) -> Option<Tile> {
    let wire::Tile { column, row, short } = tile;
    if column.max(row) >= Tile::MOST {
        let what = || format!("column {column}, row {row} lies outside of a map of {0} by {0}", Tile::MOST);
        r.warn(at, what, "the place is in the table only: count columns from the west and rows from the north, from 0");
        return None;
    }
    let short = short.map(|short| r.plain(&step(at, "short"), &short)).unwrap_or_default();
    if short.chars().count() > 4 {
        r.warn(&step(at, "short"), || format!("\"{short}\" has more than four characters"), "shorten it");
    }
    Some(Tile { column, row, short: short.chars().take(4).collect() })
}

/// Of places of one kind that share a square, only the first stands on the map.
fn apart(r: &mut Reader, places: &mut [Place]) {
    let mut taken = BTreeMap::new();
    for place in places {
        let Some(Tile { column, row, .. }) = place.tile else { continue };
        let other = taken.entry((place.kind.clone(), column, row)).or_insert_with(|| place.id.clone());
        if *other != place.id {
            let what = || format!("{} and {other} share the square at column {column}, row {row}", place.id);
            r.warn("/places", what, "only the first is on the map: give each a square of its own");
            place.tile = None;
        }
    }
}

/// Keeps what has a name of its own; what shares one is left out, both places named.
pub(super) fn unique<T>(r: &mut Reader, at: &str, items: Vec<T>, id: impl Fn(&T) -> Id) -> Vec<T> {
    let mut seen: BTreeMap<Id, Vec<usize>> = BTreeMap::new();
    for (i, item) in items.iter().enumerate() {
        seen.entry(id(item)).or_default().push(i);
    }
    for (name, rows) in seen.iter().filter(|(_, rows)| rows.len() > 1) {
        let others: Vec<_> = rows[1..].iter().map(|i| step(at, &i.to_string())).collect();
        let first = step(at, &rows[0].to_string());
        r.error(
            &first,
            &format!("\"{name}\" stands here and at {}, so none is shown", others.join(", ")),
            "give each its own id",
        );
    }
    items.into_iter().filter(|item| seen.get(&id(item)).is_some_and(|rows| rows.len() == 1)).collect()
}

fn review(review: wire::Review) -> Review {
    match review {
        wire::Review::Original => Review::Original,
        wire::Review::Reviewed => Review::Reviewed,
        wire::Review::Draft => Review::Draft,
        wire::Review::Machine => Review::Machine,
    }
}

fn breakdown(r: &mut Reader, at: &str, b: wire::Breakdown) -> Option<Breakdown> {
    let groups = r.list(&step(at, "groups"), b.groups, |r, at, g: wire::Group| {
        if g.id == TOTAL || g.id.contains('+') {
            r.warn(&step(at, "id"), || "a group cannot be named `_T` or hold a `+`".to_owned(), "give it another code");
        }
        Some(Group { name: r.needed_text(at, "name", g.name, &g.id), id: Id::new(&g.id) })
    });
    Some(Breakdown { name: r.needed_text(at, "name", b.name, &b.id), id: Id::new(&b.id), groups })
}

fn source(r: &mut Reader, at: &str, s: wire::Source) -> Option<Source> {
    Some(Source {
        title: r.needed_text(at, "title", s.title, &s.id),
        publisher: r.needed_text(at, "publisher", s.publisher, &s.id),
        id: Id::new(&s.id),
        url: r.link(at, "url", s.url),
        licence: r.licence(at, s.licence),
        published: r.date(at, "published", s.published.as_deref()),
        note: r.maybe_text(at, "note", s.note),
    })
}

fn indicators(r: &mut Reader, programme: &Programme, items: Vec<Value>) -> Vec<Indicator> {
    if items.len() > limits::INDICATORS {
        r.error(
            "/indicators",
            &format!("there are {} indicators; the first {} are shown", items.len(), limits::INDICATORS),
            "split the programme",
        );
    }
    // a title that cannot be read is said where it stands
    let mut quiet = Reader { languages: r.languages.clone(), as_of: r.as_of, notices: Vec::new() };
    let mut title = |item: &Value| {
        let id = item.get("id")?.as_str()?.to_owned();
        let text = serde_json::from_value(item.get("title")?.clone()).ok()?;
        Some((id, quiet.text("", text)?))
    };
    let known: BTreeMap<String, Text> = items.iter().filter_map(&mut title).collect();
    let titles = |id: &str| known.get(id).cloned();
    let read: Vec<_> = items
        .into_iter()
        .take(limits::INDICATORS)
        .enumerate()
        .filter_map(|(i, value)| indicator(r, programme, &step("/indicators", &i.to_string()), value, &titles))
        .collect();
    unique(r, "/indicators", read, |i| i.header.id.clone())
}

fn indicator(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    value: Value,
    titles: &dyn Fn(&str) -> Option<Text>,
) -> Option<Indicator> {
    let mut notices = std::mem::take(&mut r.notices);
    let named = value.get("id").and_then(Value::as_str).map(|id| format!(" (indicator \"{id}\")")).unwrap_or_default();
    let read = decode::<wire::Indicator>(value, at, &mut notices);
    r.notices = notices;
    let mut wire = match read {
        Ok(wire) => wire,
        Err(notice) => {
            r.notices.push(Notice { message: format!("{}{named}", notice.message), ..notice });
            return None;
        }
    };
    let had_observations = !wire.observations.is_null();
    let observations: Option<wire::Observations> = r.maybe(&step(at, "observations"), wire.observations.take());
    let unreadable = observations.is_none() && had_observations;
    let data = wire.data.clone();
    let foreign = !wire.from.is_null();
    let (wins, promises) = (std::mem::take(&mut wire.wins), std::mem::take(&mut wire.promises));
    let (money, remedies) = (std::mem::take(&mut wire.money), std::mem::take(&mut wire.remedies));
    let voices = [&mut wire.survey, &mut wire.scores, &mut wire.stories].map(std::mem::take);
    let header = header::read(r, programme, at, wire, observations.as_ref())?;
    let items = Data::of(
        &header.kind,
        Items {
            wins: policy::wins(r, programme, at, wins),
            promises: promises::promises(r, programme, at, promises),
            money: money::money(r, programme, at, money, titles),
            remedies: remedies::remedies(r, programme, at, remedies),
            voices: voices::voices(r, programme, at, voices, titles),
        },
    );
    let data = match (observations, data) {
        (Some(inline), file) => {
            if file.is_some() {
                r.warn(
                    &step(at, "data"),
                    || "observations stand here too, so this file is not read".to_owned(),
                    "keep one of them",
                );
            }
            observations::read(r, programme, &header, &step(at, "observations"), inline)
                .map_or(Data::Broken, |series| items.with(series))
        }
        (None, _) if unreadable => Data::Broken,
        (None, Some(file)) => Data::Waiting { file, pointer: step(at, "data"), then: Box::new(items) },
        (None, None) if foreign => {
            let what = "the data come from elsewhere, and are not in this feed";
            r.error(&step(at, "from"), what, "publish the site again with `baraza publish`, which reads them");
            Data::Broken
        }
        (None, None) => items.with(observations::none(r, &header)),
    };
    Some(Indicator { header, data })
}

fn sections(r: &mut Reader, sections: Vec<Value>, indicators: &[Arc<Indicator>]) -> Vec<Section> {
    r.list("/sections", sections, |r, at, section: wire::Section| {
        let mut ids = Vec::new();
        for (k, id) in section.indicators.iter().enumerate() {
            if indicators.iter().any(|known| known.header.id == **id) {
                ids.push(Id::new(id));
            } else {
                let at = step(&step(at, "indicators"), &k.to_string());
                let what = || format!("there is no indicator \"{id}\" to show here");
                r.warn(&at, what, "check its spelling, or see the notice on it");
            }
        }
        Some(Section {
            id: r.address(at, &section.id)?,
            question: r.needed_text(at, "question", section.question, &section.id),
            note: r.maybe_text(at, "note", section.note),
            indicators: ids,
        })
    })
}
