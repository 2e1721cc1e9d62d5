//! The head of an indicator: texts, unit, sheet, marks, voices.

use super::evidence::partner;
use super::{reader::Reader, wire};
use crate::feed::document::step;
use crate::kinds::Listed;
use crate::model::{
    Accumulation, Adding, Applied, Better, Break, Chosen, Due, Header, Id, Mark, Noun, Origin, Programme, Protection,
    Reply, Revision, Sheet, Stance, Subjects, TOTAL, Text, Unit, Voice, sorted,
};
use serde_json::Value;

/// Reads the head. The main place is the first of the observations' places, else of the programme's.
pub fn read(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    w: wire::Indicator,
    observations: Option<&wire::Observations>,
) -> Option<Header> {
    let id = r.address(at, &w.id)?;
    let main = observations
        .and_then(|o| o.places.first())
        .map(|p| Id::new(p))
        .or_else(|| programme.places.first().map(|p| p.id.clone()))
        .unwrap_or_else(|| Id::new(""));
    // things are no values
    let items = Listed::NAMES.contains(&w.kind.as_str());
    let valued = !items || observations.is_some() || w.data.is_some();
    for (key, missing) in [("unit", w.unit.is_null()), ("better", w.better.is_none())] {
        if valued && missing {
            r.error(at, &format!("missing field \"{key}\" (indicator \"{id}\")"), "say what the values count");
            return None;
        }
    }
    let unit = if w.unit.is_null() {
        Unit::Count { noun: Noun::default() }
    } else {
        let read = r.part(&step(at, "unit"), w.unit)?;
        unit(r, &step(at, "unit"), read)
    };
    let source = w.source.map(|s| Id::new(&s));
    if let Some(missing) = source.as_ref().filter(|s| programme.source(s).is_none()) {
        r.warn(&step(at, "source"), || format!("there is no source \"{missing}\""), "add it to `sources`");
    }
    let responsible =
        w.responsible.and_then(|text| partner(programme, &text).or_else(|| r.text(&step(at, "responsible"), text)));
    let milestones = marks(r, &step(at, "milestones"), w.milestones, &main);
    let milestones = sorted(milestones, &|a, b| a.period.end.cmp(&b.period.end));
    Some(Header {
        title: r.needed_text(at, "title", w.title, &w.id),
        id,
        kind: w.kind,
        summary: r.maybe_text(at, "summary", w.summary),
        example: w.example,
        unit,
        better: w.better.map_or(Better::Neither, better),
        proxy: r.maybe_text(at, "proxy", w.proxy),
        codes: codes(&w.codes),
        sheet: r.maybe(&step(at, "sheet"), w.sheet).map(|s| sheet(r, &step(at, "sheet"), s)).unwrap_or_default(),
        chosen: r.maybe(&step(at, "chosen"), w.chosen).map(|c| chosen(r, &step(at, "chosen"), c)),
        responsible,
        source,
        baseline: r.maybe(&step(at, "baseline"), w.baseline).and_then(|m| mark(r, &step(at, "baseline"), m, &main)),
        milestones,
        targets: marks(r, &step(at, "targets"), w.targets, &main),
        due: r.list(&step(at, "due"), w.due, due),
        breaks: breaks(r, &step(at, "breaks"), w.breaks),
        revisions: revisions(r, &step(at, "revisions"), w.revisions, &main),
        voices: voices(r, &step(at, "voices"), w.voices),
        // known when all indicators are
        told_in: Vec::new(),
        protection: protection(r, &step(at, "protection"), w.protection),
    })
}

/// The declaration of protection. One that cannot be read protects: who wrote it meant something by it.
pub fn protection(r: &mut Reader, at: &str, value: Value) -> Option<Protection> {
    if value.is_null() {
        return None;
    }
    let Some(p) = r.part::<wire::Protection>(at, value) else { return Some(Protection::default()) };
    let default = Protection::default();
    let wanted = Protection {
        subjects: match p.subjects {
            wire::Subjects::People => Subjects::People,
            wire::Subjects::Officials => Subjects::Officials,
            wire::Subjects::Organisations => Subjects::Organisations,
            wire::Subjects::Things => Subjects::Things,
        },
        applied: match p.applied {
            None | Some(wire::Applied::None) => Applied::None,
            Some(wire::Applied::Source) => Applied::Source,
            Some(wire::Applied::Baraza) => Applied::Baraza,
        },
        threshold: p.threshold.unwrap_or(default.threshold),
        base: p.base.unwrap_or(default.base),
        note: r.maybe_text(at, "note", p.note),
    };
    let mended = wanted.clone().mended();
    for (key, given, taken) in [("threshold", wanted.threshold, mended.threshold), ("base", wanted.base, mended.base)] {
        if given != taken {
            let what = || format!("{given} does not protect; {taken} is used");
            r.warn(&step(at, key), what, "give 5 to 1000, and a base that is at most the threshold");
        }
    }
    Some(mended)
}

fn codes(codes: &Value) -> Vec<(String, String)> {
    let list = codes.as_object().into_iter().flatten();
    list.filter_map(|(list, code)| Some((list.clone(), code.as_str()?.to_owned()))).collect()
}

fn better(better: wire::Better) -> Better {
    match better {
        wire::Better::Up => Better::Up,
        wire::Better::Down => Better::Down,
        wire::Better::Neither => Better::Neither,
    }
}

fn unit(r: &mut Reader, at: &str, unit: wire::Unit) -> Unit {
    if unit.decimals > 6 {
        r.warn(&step(at, "decimals"), || "more than 6 digits after the point; 6 are shown".to_owned(), "give 0 to 6");
    }
    let decimals = unit.decimals.min(6);
    let noun = r.noun(&step(at, "noun"), &unit.noun);
    if noun.is_empty() && unit.kind != wire::UnitKind::Percent {
        r.warn(
            &step(at, "noun"),
            || "nothing says what is counted".to_owned(),
            "add a noun such as {\"en\": {\"one\": \"# woman\", \"other\": \"# women\"}}",
        );
    }
    match unit.kind {
        wire::UnitKind::Percent => Unit::Percent { decimals, of: r.noun(&step(at, "of"), &unit.of) },
        wire::UnitKind::Count => Unit::Count { noun },
        wire::UnitKind::Amount => Unit::Amount { decimals, noun, code: unit.code },
    }
}

fn sheet(r: &mut Reader, at: &str, s: wire::Sheet) -> Sheet {
    Sheet {
        definition: r.maybe_text(at, "definition", s.definition),
        numerator: r.maybe_text(at, "numerator", s.numerator),
        denominator: r.maybe_text(at, "denominator", s.denominator),
        method: r.maybe_text(at, "method", s.method),
        frequency: r.maybe_text(at, "frequency", s.frequency),
        sampling: r.maybe_text(at, "sampling", s.sampling),
        response_rate: s.response_rate.filter(|rate| (0.0..=100.0).contains(rate)),
        quality: r.maybe_text(at, "quality", s.quality),
        accumulation: s.accumulation.map(|a| match a {
            wire::Accumulation::PerPeriod => Accumulation::PerPeriod,
            wire::Accumulation::Cumulative => Accumulation::Cumulative,
        }),
        adding: s.adding.map(|a| match a {
            wire::Adding::Safe => Adding::Safe,
            wire::Adding::CountsTwice => Adding::CountsTwice,
            wire::Adding::Unknown => Adding::Unknown,
        }),
        level: s.level,
    }
}

fn chosen(r: &mut Reader, at: &str, c: wire::Chosen) -> Chosen {
    Chosen {
        by: r.needed_text(at, "by", c.by, "–"),
        with: r.maybe_text(at, "with", c.with),
        on: r.date(at, "on", c.on.as_deref()),
        origin: c.origin.map(|o| match o {
            wire::Origin::Local => Origin::Local,
            wire::Origin::Shared => Origin::Shared,
            wire::Origin::Outside => Origin::Outside,
        }),
        dissent: r.maybe_text(at, "dissent", c.dissent),
    }
}

fn marks(r: &mut Reader, at: &str, items: Vec<Value>, main: &Id) -> Vec<Mark> {
    r.list(at, items, |r, at, m| mark(r, at, m, main))
}

fn mark(r: &mut Reader, at: &str, m: wire::Mark, main: &Id) -> Option<Mark> {
    Some(Mark {
        period: r.period(&step(at, "period"), &m.period)?,
        value: m.value,
        place: m.place.map_or_else(|| main.clone(), |p| Id::new(&p)),
        group: Id::new(m.group.as_deref().unwrap_or(TOTAL)),
        set_on: r.date(at, "set_on", m.set_on.as_deref()),
        reason: r.maybe_text(at, "reason", m.reason),
    })
}

fn due(r: &mut Reader, at: &str, d: wire::Due) -> Option<Due> {
    Some(Due {
        period: r.period(&step(at, "period"), &d.period)?,
        on: r.date(at, "on", Some(&d.on))?,
        note: r.maybe_text(at, "note", d.note),
    })
}

fn breaks(r: &mut Reader, at: &str, items: Vec<Value>) -> Vec<Break> {
    let read = r.list(at, items, |r, at, b: wire::Break| {
        let period = r.period(&step(at, "period"), &b.period)?;
        Some(Break { period, reason: r.needed_text(at, "reason", b.reason, "–") })
    });
    sorted(read, &|a, b| a.period.start.cmp(&b.period.start))
}

fn revisions(r: &mut Reader, at: &str, items: Vec<Value>, main: &Id) -> Vec<Revision> {
    let read = r.list(at, items, |r, at, w: wire::Revision| {
        Some(Revision {
            on: r.date(at, "on", Some(&w.on))?,
            period: r.period(&step(at, "period"), &w.period)?,
            place: w.place.map_or_else(|| main.clone(), |p| Id::new(&p)),
            group: Id::new(w.group.as_deref().unwrap_or(TOTAL)),
            from: w.from.filter(|n| n.is_finite()),
            to: w.to.filter(|n| n.is_finite()),
            reason: r.needed_text(at, "reason", w.reason, "–"),
        })
    });
    sorted(read, &|a, b| b.on.cmp(&a.on))
}

fn voices(r: &mut Reader, at: &str, items: Vec<Value>) -> Vec<Voice> {
    r.list(at, items, |r, at, v: wire::Voice| {
        Some(Voice {
            stance: match v.stance {
                wire::Stance::Confirmed => Stance::Confirmed,
                wire::Stance::Disputed => Stance::Disputed,
            },
            group: r.needed_text(at, "group", v.group, "–"),
            on: r.date(at, "on", Some(&v.on))?,
            reason: r.needed_text(at, "reason", v.reason, "–"),
            place: v.place.map(|p| Id::new(&p)),
            coarsened: v.coarsened,
            period: v.period.and_then(|p| r.period(&step(at, "period"), &p)),
            reply: r.maybe(&step(at, "reply"), v.reply).and_then(|reply| answer(r, &step(at, "reply"), reply)),
            may_reply: r.maybe_text(at, "may_reply", v.may_reply),
            example: v.example,
        })
    })
}

fn answer(r: &mut Reader, at: &str, reply: wire::Reply) -> Option<Reply> {
    let by: Text = r.needed_text(at, "by", reply.by, "–");
    Some(Reply { by, on: r.date(at, "on", Some(&reply.on))?, text: r.needed_text(at, "text", reply.text, "–") })
}
