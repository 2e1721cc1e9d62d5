use super::*;
use crate::model::{Accumulation, Better, Breakdown, Date, Group, Id, Language, Mark, Noun, Place, Sheet, TOTAL};

/// A country with two districts, told apart by sex and by age.
fn programme() -> Programme {
    let text = |t: &str| Text::one("en", t);
    let place = |id: &str, parent: Option<&str>| Place {
        id: Id::new(id),
        name: text(id),
        parent: parent.map(Id::new),
        kind: None,
        people: None,
        tile: None,
        outline: None,
    };
    let breakdown = |id: &str, groups: [&str; 2]| Breakdown {
        id: Id::new(id),
        name: text(id),
        groups: groups.map(|g| Group { id: Id::new(g), name: text(g) }).to_vec(),
    };
    Programme {
        id: Id::new("p"),
        title: text("P"),
        summary: None,
        languages: vec![Language { code: "en".to_owned(), review: None }],
        as_of: Date::new(2025, 1, 1).unwrap(),
        published: None,
        next_update: None,
        frequency: None,
        status: None,
        period: None,
        partners: Vec::new(),
        contacts: Vec::new(),
        licence: None,
        sources: Vec::new(),
        places: vec![place("C", None), place("A", Some("C")), place("B", Some("C"))],
        breakdowns: vec![breakdown("sex", ["F", "M"]), breakdown("age", ["Y", "O"])],
        sections: Vec::new(),
    }
}

fn header(unit: Unit, protection: Option<Protection>) -> Header {
    Header {
        id: Id::new("x"),
        kind: "coverage".to_owned(),
        title: Text::one("en", "X"),
        summary: None,
        example: false,
        unit,
        better: Better::Up,
        proxy: None,
        codes: Vec::new(),
        sheet: Sheet { accumulation: Some(Accumulation::PerPeriod), ..Sheet::default() },
        chosen: None,
        responsible: None,
        source: None,
        baseline: None,
        milestones: Vec::new(),
        targets: Vec::new(),
        due: Vec::new(),
        breaks: Vec::new(),
        revisions: Vec::new(),
        voices: Vec::new(),
        told_in: Vec::new(),
        protection,
    }
}

fn count() -> Unit {
    Unit::Count { noun: Noun::default() }
}

fn percent() -> Unit {
    Unit::Percent { decimals: 0, of: Noun::default() }
}

fn at(list: &mut Vec<Id>, id: &str) -> u32 {
    let found = list.iter().position(|known| *known == *id).unwrap_or_else(|| {
        list.push(Id::new(id));
        list.len() - 1
    });
    u32::try_from(found).unwrap()
}

/// Rows as (place, period, group, number).
fn series(rows: &[(&str, &str, &str, f64)]) -> Series {
    let mut series = Series::default();
    for (place, period, group, number) in rows {
        let place = at(&mut series.places, place);
        let group = at(&mut series.groups, group);
        let known = series.periods.iter().position(|p| p.code == *period).unwrap_or_else(|| {
            series.periods.push(Period::parse(period).unwrap());
            series.periods.len() - 1
        });
        series.place.push(place);
        series.group.push(group);
        series.period.push(u32::try_from(known).unwrap());
        series.number.push(*number);
        series.state.push(if number.is_nan() { State::Suppressed } else { State::Observed });
    }
    series
}

fn people() -> Option<Protection> {
    Some(Protection::default())
}

/// What is shown of each row; -1 where it is hidden.
fn shown_with(header: &mut Header, series: &mut Series) -> Vec<i64> {
    protect(&programme(), header, series);
    let shown = |(n, s): (&f64, &State)| if *s == State::Suppressed { -1 } else { n.round() as i64 };
    series.number.iter().zip(&series.state).map(shown).collect()
}

fn shown(rows: &[(&str, &str, &str, f64)]) -> Vec<i64> {
    shown_with(&mut header(count(), people()), &mut series(rows))
}

#[test]
fn below_ten_is_hidden_and_the_rest_rounded() {
    for (number, want) in [(0.0, -1), (1.0, -1), (9.0, -1), (10.0, 10), (12.0, 10), (13.0, 15), (998.0, 1000)] {
        assert_eq!(shown(&[("A", "2020", TOTAL, number)]), [want], "{number}");
    }
}

#[test]
fn a_threshold_of_five_and_never_less() {
    for (asked, number, want) in [(5, 4.0, -1), (5, 5.0, 5), (1, 4.0, -1), (1, 5.0, 5), (20, 19.0, -1), (20, 20.0, 20)]
    {
        let asked = Protection { threshold: asked, ..Protection::default() };
        let mut series = series(&[("A", "2020", TOTAL, number)]);
        assert_eq!(shown_with(&mut header(count(), Some(asked)), &mut series), [want], "{number}");
    }
    assert_eq!(Protection { base: 20, ..Protection::default() }.mended().threshold, 20, "no count rounds to zero");
}

#[test]
fn what_needs_no_protection_is_untouched() {
    let rows = [("A", "2020", TOTAL, 3.0), ("A", "2020", "F", 2.0)];
    let with = |subjects, applied| Some(Protection { subjects, applied, ..Protection::default() });
    for protection in [
        None,
        with(Subjects::Officials, Applied::None),
        with(Subjects::Organisations, Applied::None),
        with(Subjects::Things, Applied::None),
        with(Subjects::People, Applied::Source),
        with(Subjects::People, Applied::Baraza),
    ] {
        let mut series = series(&rows);
        assert_eq!(shown_with(&mut header(count(), protection.clone()), &mut series), [3, 2], "{protection:?}");
    }
}

#[test]
fn a_total_does_not_tell_a_hidden_group() {
    // 60 - 56 = 4: one of the three must go with it, the smallest
    let rows = [("A", "2020", TOTAL, 60.0), ("A", "2020", "F", 4.0), ("A", "2020", "M", 56.0)];
    assert_eq!(shown(&rows), [60, -1, -1]);
}

#[test]
fn groups_do_not_tell_a_total_that_stands_nowhere() {
    // F + M = Y + O, whatever the total is; only 10 to 12 are shown as 10
    let rows = [("A", "2020", "F", 10.0), ("A", "2020", "M", 12.0), ("A", "2020", "Y", 19.0), ("A", "2020", "O", 3.0)];
    let shown = shown(&rows);
    assert_eq!(shown[3], -1);
    assert!(shown[..3].contains(&-1), "{shown:?}");
}

#[test]
fn a_group_that_is_missing_is_not_told_either() {
    // both stand for 10 to 12: the men would be at most 2
    assert!(shown(&[("A", "2020", TOTAL, 12.0), ("A", "2020", "F", 10.0)]).contains(&-1));
    assert_eq!(shown(&[("A", "2020", TOTAL, 80.0), ("A", "2020", "F", 41.0)]), [80, 40]);
}

#[test]
fn three_rounded_numbers_are_vague_enough() {
    // 65 - 20 - 20 - 20 is 5, give or take 8
    let rows = [
        ("A", "2020", TOTAL, 64.0),
        ("A", "2020-Q1", TOTAL, 2.0),
        ("A", "2020-Q2", TOTAL, 21.0),
        ("A", "2020-Q3", TOTAL, 20.0),
        ("A", "2020-Q4", TOTAL, 21.0),
    ];
    assert_eq!(shown(&rows), [65, -1, 20, 20, 20]);
}

#[test]
fn two_way_tables_hide_a_cycle() {
    let rows = [
        ("A", "2020", TOTAL, 100.0),
        ("A", "2020", "F", 53.0),
        ("A", "2020", "M", 47.0),
        ("A", "2020", "Y", 34.0),
        ("A", "2020", "O", 66.0),
        ("A", "2020", "F+Y", 3.0),
        ("A", "2020", "F+O", 50.0),
        ("A", "2020", "M+Y", 31.0),
        ("A", "2020", "O+M", 16.0),
    ];
    let shown = shown(&rows);
    assert_eq!(shown[..5], [100, 55, 45, 35, 65], "the margins may stay");
    assert_eq!(shown[5..], [-1, -1, -1, -1]);
}

#[test]
fn a_country_does_not_tell_a_hidden_district() {
    let rows = [("C", "2020", TOTAL, 90.0), ("A", "2020", TOTAL, 3.0), ("B", "2020", TOTAL, 87.0)];
    assert_eq!(shown(&rows), [90, -1, -1]);
}

#[test]
fn a_year_does_not_tell_a_hidden_half() {
    let rows =
        [("A", "2020", TOTAL, 64.0), ("A", "2020-01/2020-06", TOTAL, 2.0), ("A", "2020-07/2020-12", TOTAL, 62.0)];
    assert_eq!(shown(&rows), [65, -1, -1]);
}

#[test]
fn newcomers_of_a_cumulative_count_are_not_told() {
    let mut header = header(count(), people());
    header.sheet.accumulation = Some(Accumulation::Cumulative);
    let line = |numbers: [f64; 2]| series(&[("A", "2019", TOTAL, numbers[0]), ("A", "2020", TOTAL, numbers[1])]);
    // both are shown as 10, which only 10 to 12 are: between none and two came new
    assert!(shown_with(&mut header.clone(), &mut line([11.0, 12.0])).contains(&-1));
    // both are shown as 20: between none and four came new, as blurred as any number that is shown
    assert_eq!(shown_with(&mut header, &mut line([21.0, 22.0])), [20, 20]);
}

#[test]
fn parts_that_overlap_tell_nothing() {
    // who is in two groups counts twice: nothing follows, so nothing but the small one is hidden
    let rows = [("A", "2020", TOTAL, 50.0), ("A", "2020", "F", 48.0), ("A", "2020", "M", 4.0)];
    assert_eq!(shown(&rows), [50, 50, -1]);
}

#[test]
fn what_the_feed_hides_is_not_told() {
    let rows = [("A", "2020", TOTAL, 60.0), ("A", "2020", "F", f64::NAN), ("A", "2020", "M", 56.0)];
    assert_eq!(shown(&rows), [60, -1, -1]);
}

/// What is shown of one percentage with its counts.
fn share(number: f64, counts: Option<(u32, u32)>, sample: Option<u32>) -> Value {
    let mut series = series(&[("A", "2020", TOTAL, number)]);
    series.counts = vec![counts];
    series.sample = vec![sample];
    series.range = vec![Some(Range { low: number - 7.3, high: number + 7.3, level: None })];
    series.note = vec![Some(Text::one("en", "only three"))];
    protect(&programme(), &mut header(percent(), people()), &mut series);
    let cell = series.cells().next().unwrap();
    let hidden = cell.state() == State::Suppressed;
    assert_eq!(cell.note().is_none(), hidden, "a note can tell the number");
    assert_eq!((hidden, series.counts[0].is_none()), (hidden, hidden || counts.is_none()));
    assert!(!hidden || (series.sample[0].is_none() && series.range[0].is_none() && series.number[0].is_nan()));
    cell.value()
}

use crate::model::Value;

#[test]
fn numerators_complements_and_denominators_are_counts_too() {
    let hidden = |count, of| share(100.0 * f64::from(count) / f64::from(of), Some((count, of)), None).number.is_none();
    assert!(hidden(9, 200), "the numerator");
    assert!(hidden(191, 200), "the complement");
    assert!(hidden(200, 200), "everybody");
    assert!(hidden(0, 200), "nobody");
    assert!(hidden(5, 9), "the denominator");
    assert!(!hidden(10, 20));
}

#[test]
fn percentages_are_made_from_rounded_counts() {
    let value = share(38.5, Some((77, 200)), None);
    assert_eq!((value.number, value.counts), (Some(37.5), Some((75, 200))));
    let range = value.range.unwrap();
    assert_eq!((range.low, range.high), (30.0, 45.0), "moved with it, and widened to whole per cents");
    // 40 % of 31 are 12.4 people
    let sampled = share(40.0, None, Some(31));
    assert_eq!((sampled.number.map(f64::round), sampled.sample), (Some(33.0), Some(30)));
    assert!(share(20.0, None, Some(31)).number.is_none(), "6 of 31");
    assert_eq!(share(2.0, None, None).number, Some(2.0), "a percentage of nobody knows how many");
}

#[test]
fn amounts_of_a_few_people_are_hidden() {
    let unit = Unit::Amount { decimals: 1, noun: Noun::default(), code: None };
    for (sample, want) in [(9, None), (10, Some(3.3))] {
        let mut series = series(&[("A", "2020", TOTAL, 3.3)]);
        series.sample = vec![Some(sample)];
        protect(&programme(), &mut header(unit.clone(), people()), &mut series);
        assert_eq!(series.cells().next().unwrap().number(), want);
    }
}

#[test]
fn a_hidden_baseline_is_hidden_in_both_places() {
    let mark = |period: &str, value| Mark {
        period: Period::parse(period).unwrap(),
        value: Some(value),
        place: Id::new("A"),
        group: Id::new(TOTAL),
        set_on: None,
        reason: Some(Text::one("en", "they were 4")),
    };
    let shown = |baseline: Mark, rows| {
        let mut header =
            Header { baseline: Some(baseline), targets: vec![mark("2030", 7.0)], ..header(count(), people()) };
        protect(&programme(), &mut header, &mut series(rows));
        assert_eq!(header.targets[0].value, Some(7.0), "a target is a plan, not people");
        header.baseline.and_then(|m| m.value)
    };
    assert_eq!(shown(mark("2015", 4.0), &[("A", "2020", TOTAL, 30.0)]), None);
    assert_eq!(shown(mark("2015", 14.0), &[("A", "2020", TOTAL, 30.0)]), Some(15.0));
    assert_eq!(shown(mark("2020", 4.0), &[("A", "2020", TOTAL, 4.0)]), None);
    assert_eq!(shown(mark("2020", 33.0), &[("A", "2020", TOTAL, 33.0)]), Some(35.0));
    // a baseline that only it and the other district tell
    let rows = [("C", "2015", TOTAL, 60.0), ("B", "2015", TOTAL, 56.0)];
    let mut series = series(&rows);
    let mut header = Header { baseline: Some(mark("2015", 4.0)), ..header(count(), people()) };
    assert!(shown_with(&mut header, &mut series).contains(&-1));
}
