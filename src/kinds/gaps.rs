//! Which gaps there are: lines short of a target, lines that fall back, and differences between groups that grow.

use crate::kinds::{Data, Indicator, Listed, Standing, coverage};
use crate::model::{Better, Cell, Date, Header, Id, Mark, Programme, TOTAL, Unit, sorted};
use crate::say;

/// A line that stands where it should not.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap<'a> {
    /// Whose it is.
    pub indicator: &'a Indicator,
    /// Where.
    pub place: Id,
    /// Of whom.
    pub group: Id,
    /// The newest value.
    pub latest: Cell<'a>,
    /// Why it is a gap.
    pub why: Why<'a>,
}

/// Why a line is a gap.
#[derive(Debug, Clone, PartialEq)]
pub enum Why<'a> {
    /// It is short of a target.
    Short {
        /// The target.
        mark: &'a Mark,
        /// Its value.
        target: f64,
        /// How far it is away, as shown.
        to_go: f64,
        /// Whether the target is the line's own, and not that of the whole.
        own: bool,
    },
    /// It fell back, without a target.
    Fell {
        /// The value before.
        from: Cell<'a>,
        /// The change, as shown.
        by: f64,
    },
}

/// A difference between two groups that is larger than it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Widening<'a> {
    /// Whose it is.
    pub indicator: &'a Indicator,
    /// Where.
    pub place: Id,
    /// The group that is ahead now, then and now.
    pub ahead: [Cell<'a>; 2],
    /// The group that is behind now, then and now.
    pub behind: [Cell<'a>; 2],
    /// The difference then and now, as shown.
    pub apart: [f64; 2],
    /// The value of all, then and now, where it is known: a gain may hide what some do not share.
    pub all: Option<[Cell<'a>; 2]>,
}

/// The observations of an indicator that can have gaps, and their head. What is invented is no gap that needs someone.
pub fn counted(indicator: &Indicator) -> Option<(&Header, &coverage::Data)> {
    let data = match &indicator.data {
        Data::Coverage(data) => data,
        Data::Listed(Listed::Policy(data)) => &data.counts,
        _ => return None,
    };
    Some((&indicator.header, data))
        .filter(|(header, data)| !header.example && !data.series.is_empty() && header.better != Better::Neither)
}

/// The gaps of an indicator. A line is short of its target when it is behind the straight line to it, or when its day has
/// passed ([`coverage::reading_of`]). A share in per cent of a part, for which nobody set a target, is held against the target
/// of the whole once that is over or the whole is reached: it is the last who show whether a service reaches all.
#[must_use]
pub fn gaps(indicator: &Indicator, as_of: Date) -> Vec<Gap<'_>> {
    let Some((header, data)) = counted(indicator) else { return Vec::new() };
    let whole = coverage::reading(header, data, as_of);
    let held = whole.target.filter(|_| matches!(header.unit, Unit::Percent { .. }));
    let series = &data.series;
    let lines = series
        .lines()
        .filter_map(|rows| series.line_at(series.place[rows.start] as usize, series.group[rows.start] as usize).next());
    let gap = |line: Cell<'_>| {
        let (place, group) = (line.place().clone(), line.group().clone());
        let reading = coverage::reading_of(header, data, &place, &group, as_of);
        let latest = reading.latest?;
        let own = reading
            .target
            .zip(reading.to_go)
            .filter(|_| matches!(reading.standing, Standing::Behind | Standing::Short));
        let why = match own {
            Some(((mark, target), to_go)) => Why::Short { mark, target, to_go, own: true },
            None if reading.target.is_some() => return None,
            None => match held {
                Some((mark, target))
                    if matches!(whole.standing, Standing::Behind | Standing::Short | Standing::Reached) =>
                {
                    let value = latest.number()?;
                    let to_go = match header.better {
                        Better::Down => say::gap(&header.unit, target, value),
                        _ => say::gap(&header.unit, value, target),
                    };
                    Some(Why::Short { mark, target, to_go, own: false }).filter(|_| to_go > 0.0)?
                }
                Some(_) => return None,
                None => {
                    let change = reading.since_last.filter(|_| reading.standing == Standing::Worse)?;
                    Why::Fell { from: change.from, by: change.by }
                }
            },
        };
        Some(Gap { indicator, place, group, latest, why })
    };
    let found: Vec<Gap<'_>> = lines.filter_map(gap).collect();
    sorted(found, &|a: &Gap<'_>, b| b.size().total_cmp(&a.size()))
}

impl Gap<'_> {
    /// How large it is beside the target, or beside the value before, so that gaps of different units can be ordered.
    #[must_use]
    pub fn size(&self) -> f64 {
        let (far, whole) = match &self.why {
            Why::Short { target, to_go, .. } => (*to_go, *target),
            Why::Fell { from, by } => (*by, from.number().unwrap_or_default()),
        };
        far.abs() / whole.abs().max(f64::MIN_POSITIVE)
    }
}

/// The differences of an indicator that have grown: for each place and breakdown, the groups that are furthest apart in the
/// newest period that both have, against the first period that both have and that may be compared with it.
#[must_use]
pub fn widening<'a>(programme: &Programme, indicator: &'a Indicator) -> Vec<Widening<'a>> {
    let Some((header, data)) = counted(indicator) else { return Vec::new() };
    let mut out = Vec::new();
    for place in &data.series.places {
        for breakdown in &programme.breakdowns {
            let ids: Vec<&Id> = breakdown.groups.iter().map(|group| &group.id).collect();
            out.extend(widest(header, data, place, &ids).map(|found| Widening { indicator, ..found(indicator) }));
        }
    }
    sorted(out, &|a: &Widening<'_>, b| (b.apart[1] - b.apart[0]).total_cmp(&(a.apart[1] - a.apart[0])))
}

/// The pair of groups of a breakdown that has come furthest apart.
fn widest<'a>(
    header: &'a Header,
    data: &'a coverage::Data,
    place: &'a Id,
    groups: &[&Id],
) -> Option<impl Fn(&'a Indicator) -> Widening<'a>> {
    let lines: Vec<Vec<Cell<'a>>> =
        groups.iter().map(|group| data.series.line(place, group).filter(|c| c.number().is_some()).collect()).collect();
    let lines: Vec<Vec<Cell<'a>>> = lines.into_iter().filter(|line| line.len() > 1).collect();
    let newest = lines.iter().filter_map(|line| line.last()).map(|cell| cell.period().end).max()?;
    let now: Vec<&Vec<Cell<'a>>> =
        lines.iter().filter(|line| line.last().is_some_and(|c| c.period().end == newest)).collect();
    let last = |line: &&Vec<Cell<'a>>| line.last().and_then(|cell| cell.number()).unwrap_or_default();
    let by_value = |a: &&&Vec<Cell<'a>>, b: &&&Vec<Cell<'a>>| last(a).total_cmp(&last(b));
    let (low, high) = (now.iter().min_by(by_value)?, now.iter().max_by(by_value)?);
    let (ahead, behind) = if header.better == Better::Down { (*low, *high) } else { (*high, *low) };
    let comparable = |start: Date| !header.breaks.iter().any(|b| start < b.period.start && b.period.start <= newest);
    let at = |line: &[Cell<'a>], end: Date| line.iter().copied().find(|cell| cell.period().end == end);
    let then = ahead.iter().find(|cell| comparable(cell.period().end) && at(behind, cell.period().end).is_some())?;
    let then = [*then, at(behind, then.period().end)?];
    let now = [*ahead.last()?, *behind.last()?];
    if then[0].period().end == newest {
        return None;
    }
    let apart = [then, now]
        .map(|pair| say::gap(&header.unit, pair[1].number().unwrap_or_default(), pair[0].number().unwrap_or_default()));
    let apart = if header.better == Better::Down { apart.map(|n| -n) } else { apart };
    if apart[1] <= 0.0 || apart[1] <= apart[0] {
        return None;
    }
    let total: Vec<Cell<'a>> = data.series.line(place, &Id::new(TOTAL)).filter(|c| c.number().is_some()).collect();
    let all = at(&total, then[0].period().end).zip(at(&total, newest)).map(|(a, b)| [a, b]);
    let place = place.clone();
    Some(move |indicator| Widening {
        indicator,
        place: place.clone(),
        ahead: [then[0], now[0]],
        behind: [then[1], now[1]],
        apart,
        all,
    })
}
