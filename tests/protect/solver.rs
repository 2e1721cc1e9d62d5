//! A solver that knows nothing of how numbers were hidden, and tries to work them out.

use super::*;
use crate::common::cases;
use proptest::prelude::*;
use proptest::sample::select;

/// Whole numbers with bounds, and sums over them that come to zero: is there a solution? It narrows bounds until nothing
/// changes, halves the narrowest one that is left, and tries both halves.
#[derive(Clone, Default)]
struct Puzzle {
    bounds: Vec<(i64, i64)>,
    sums: Vec<Vec<(usize, i64)>>,
}

/// More than any number of the tables.
const LOTS: i64 = 2000;

impl Puzzle {
    fn number(&mut self, low: i64, high: i64) -> usize {
        self.bounds.push((low, high));
        self.bounds.len() - 1
    }

    /// `whole` is the sum of `parts`.
    fn sum(&mut self, whole: usize, parts: &[usize]) {
        self.sums.push(std::iter::once((whole, 1)).chain(parts.iter().map(|p| (*p, -1))).collect());
    }

    fn narrow(&mut self) -> bool {
        loop {
            let mut changed = false;
            for sum in &self.sums {
                let ends = |(n, sign): &(usize, i64)| {
                    let (low, high) = self.bounds[*n];
                    if *sign > 0 { (low, high) } else { (-high, -low) }
                };
                let low: i64 = sum.iter().map(|t| ends(t).0).sum();
                let high: i64 = sum.iter().map(|t| ends(t).1).sum();
                for term in sum {
                    let (l, h) = ends(term);
                    let (l, h) = (l.max(-(high - h)), h.min(-(low - l)));
                    let new = if term.1 > 0 { (l, h) } else { (-h, -l) };
                    if new.0 > new.1 {
                        return false;
                    }
                    if new != self.bounds[term.0] {
                        self.bounds[term.0] = new;
                        changed = true;
                        break;
                    }
                }
            }
            if !changed {
                return true;
            }
        }
    }

    fn solve(mut self, steps: &mut u32) -> bool {
        *steps += 1;
        assert!(*steps < 200_000, "the solver lost its way");
        if !self.narrow() {
            return false;
        }
        let open = self.bounds.iter().enumerate().filter(|(_, (low, high))| low < high);
        let Some((number, (low, high))) = open.min_by_key(|(_, (low, high))| high - low) else { return true };
        let (low, high) = (*low, *high);
        let middle = i64::midpoint(low, high);
        let with = |bounds| {
            let mut half = self.clone();
            half.bounds[number] = bounds;
            half
        };
        with((low, middle)).solve(steps) || with((middle + 1, high)).solve(steps)
    }

    fn allows(&self, number: usize, low: i64, high: i64) -> bool {
        let (l, h) = self.bounds[number];
        let (l, h) = (l.max(low), h.min(high));
        if l > h {
            return false;
        }
        let mut tried = self.clone();
        tried.bounds[number] = (l, h);
        tried.solve(&mut 0)
    }

    /// How far a number can be below and above the truth, up to `most`.
    fn reach(&self, number: usize, truth: i64, most: i64) -> (i64, i64) {
        let up = (1..=most).rev().find(|by| self.allows(number, truth + by, LOTS)).unwrap_or(0);
        let down = (1..=most).rev().find(|by| self.allows(number, 0, truth - by)).unwrap_or(0);
        (down, up)
    }
}

const PLACES: [&str; 3] = ["RW", "K", "S"];
const GROUPS: [&str; 3] = ["_T", "F", "M"];
const PERIODS: [&str; 3] = ["2021", "2022", "2023"];

/// A table of people: a country with two provinces, women and men, three years.
#[derive(Debug, Clone)]
struct People {
    is_share: bool,
    is_cumulative: bool,
    threshold: i64,
    base: i64,
    /// Numerator and what it leaves of the denominator, by place, period and group.
    cells: Vec<(i64, i64)>,
    /// Which cells the feed has.
    given: Vec<bool>,
}

fn cell(place: usize, period: usize, group: usize) -> usize {
    (place * PERIODS.len() + period) * GROUPS.len() + group
}

fn people() -> impl Strategy<Value = People> {
    let some = || prop_oneof![3 => 0..12_i64, 3 => 8..30_i64, 1 => 0..120_i64, 1 => Just(0)];
    let leaves = proptest::collection::vec((some(), some()), 12);
    let rules = select(vec![(10, 5), (10, 5), (5, 5), (20, 10), (7, 6)]);
    let sizes = (1..=3_usize, 1..=3_usize, 1..=3_usize);
    let gaps = proptest::collection::vec(proptest::bool::weighted(0.9), 27);
    (any::<bool>(), any::<bool>(), rules, leaves, sizes, gaps).prop_map(
        |(is_share, is_cumulative, (threshold, base), leaves, (places, periods, groups), gaps)| {
            let mut cells = vec![(0, 0); 27];
            for (i, (count, rest)) in leaves.into_iter().enumerate() {
                let (place, period, group) = (1 + i / 6, i / 2 % 3, 1 + i % 2);
                let before = if is_cumulative && period > 0 { cells[cell(place, period - 1, group)] } else { (0, 0) };
                cells[cell(place, period, group)] = (before.0 + count, before.1 + rest);
            }
            let add = |cells: &mut Vec<(i64, i64)>, to: usize, from: [usize; 2]| {
                cells[to] = (cells[from[0]].0 + cells[from[1]].0, cells[from[0]].1 + cells[from[1]].1);
            };
            for period in 0..3 {
                for place in [1, 2] {
                    add(&mut cells, cell(place, period, 0), [cell(place, period, 1), cell(place, period, 2)]);
                }
                for group in 0..3 {
                    add(&mut cells, cell(0, period, group), [cell(1, period, group), cell(2, period, group)]);
                }
            }
            let inside = |at: usize| at / 9 < places && at / 3 % 3 < periods && at % 3 < groups;
            let given = (0..27).map(|at| inside(at) && gaps[at]).collect();
            People { is_share, is_cumulative, threshold, base, cells, given }
        },
    )
}

impl People {
    fn indicator(&self, subjects: &str, applied: &str) -> Value {
        let rows: Vec<usize> = (0..27).filter(|at| self.given[*at]).collect();
        let column = |of: &dyn Fn(usize) -> Value| Value::Array(rows.iter().map(|at| of(*at)).collect());
        let (count, rest) = (|at: usize| self.cells[at].0, |at: usize| self.cells[at].1);
        let of = |at: usize| count(at) + rest(at);
        let share = |at: usize| if of(at) == 0 { 0.0 } else { 100.0 * count(at) as f64 / of(at) as f64 };
        let mut observations = json!({
            "places": PLACES, "periods": PERIODS, "groups": GROUPS,
            "place": column(&|at| json!(at / 9)), "period": column(&|at| json!(at / 3 % 3)),
            "group": column(&|at| json!(at % 3)),
            "value": column(&|at| if self.is_share { json!(share(at)) } else { json!(count(at)) }),
        });
        if self.is_share {
            observations["count"] = column(&|at| json!(count(at)));
            observations["of"] = column(&|at| json!(of(at)));
        }
        let unit = if self.is_share { "percent" } else { "count" };
        coverage(json!({
            "unit": {"kind": unit, "noun": {"en": {"one": "# person", "other": "# people"}}},
            "sheet": {"accumulation": if self.is_cumulative { "cumulative" } else { "per-period" }},
            "protection": {"subjects": subjects, "applied": applied, "threshold": self.threshold, "base": self.base},
            "observations": observations,
        }))
    }
}

/// What the copy shows of each cell: numerator and denominator.
fn shown(copy: &Value, is_share: bool) -> Vec<Option<(i64, i64)>> {
    let observations = &copy["indicators"][0]["observations"];
    let mut out = vec![None; 27];
    for row in 0..observations["value"].as_array().map_or(0, Vec::len) {
        let at = |name: &str| observations[name][row].as_u64().expect("a position") as usize;
        let code = |list: &str, at: usize| observations[list][at].as_str().expect("a code").to_owned();
        let place = PLACES.iter().position(|p| *p == code("places", at("place"))).expect("known");
        let period = PERIODS.iter().position(|p| *p == code("periods", at("period"))).expect("known");
        let group = GROUPS.iter().position(|p| *p == code("groups", at("group"))).expect("known");
        let whole = |name: &str| observations[name][row].as_i64();
        out[cell(place, period, group)] = match observations["status"][row].as_str() {
            Some("observed") if is_share => whole("count").zip(whole("of")),
            Some("observed") => whole("value").map(|n| (n, 0)),
            _ => {
                assert!(
                    ["value", "count", "of"].iter().all(|name| observations[*name][row].is_null()),
                    "{observations}"
                );
                None
            }
        };
    }
    out
}

/// All that a reader can know: what is shown, how it was rounded, and what adds up. Gives the numbers of each cell:
/// numerator, complement, denominator.
fn puzzle(people: &People, shown: &[Option<(i64, i64)>]) -> (Puzzle, Vec<[usize; 3]>) {
    let mut puzzle = Puzzle::default();
    let (least, base) = (people.threshold, people.base);
    let around = |n: i64| ((n - base / 2).max(least), n + (base - 1) / 2);
    let mut numbers = Vec::new();
    for seen in shown {
        let (count, rest, of) = match seen {
            Some((count, of)) if people.is_share => (around(*count), (least, LOTS), around(*of)),
            Some((count, _)) => (around(*count), (0, 0), (0, LOTS)),
            None if people.is_share => ((0, LOTS), (0, LOTS), (0, LOTS)),
            None => ((0, LOTS), (0, 0), (0, LOTS)),
        };
        let mine = [count, rest, of].map(|(low, high)| puzzle.number(low, high));
        puzzle.sum(mine[2], &[mine[0], mine[1]]);
        numbers.push(mine);
    }
    for layer in 0..3 {
        let here: Vec<usize> = numbers.iter().map(|mine| mine[layer]).collect();
        let n = |place, period, group| here[cell(place, period, group)];
        for period in 0..3 {
            for place in 0..3 {
                puzzle.sum(n(place, period, 0), &[n(place, period, 1), n(place, period, 2)]);
            }
            for group in 0..3 {
                puzzle.sum(n(0, period, group), &[n(1, period, group), n(2, period, group)]);
            }
        }
        if people.is_cumulative {
            for (place, group) in (0..3).flat_map(|p| (0..3).map(move |g| (p, g))) {
                for period in 1..3 {
                    let new = puzzle.number(0, LOTS);
                    puzzle.sum(n(place, period, group), &[n(place, period - 1, group), new]);
                }
            }
        }
    }
    (puzzle, numbers)
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 256, ..cases(120) })]

    /// For who sees the copy, each hidden number can be others, that span the threshold, and one that is a whole rounding
    /// step from the truth.
    #[test]
    fn no_hidden_number_can_be_worked_out(people in people()) {
        let (copy, feed) = copy(&programme(json!([people.indicator("people", "none")])));
        prop_assert_eq!(feed.errors().count(), 0, "{:?}", feed.notices);
        let shown = shown(&copy, people.is_share);
        let (puzzle, numbers) = puzzle(&people, &shown);
        for (at, given) in people.given.iter().enumerate() {
            let (count, rest) = people.cells[at];
            let truth = [count, rest, count + rest];
            match shown[at] {
                Some((number, of)) => {
                    prop_assert!(given);
                    prop_assert!(count >= people.threshold && 2 * (number - count).abs() <= people.base);
                    prop_assert_eq!(number % people.base, 0);
                    if people.is_share {
                        prop_assert!(rest >= people.threshold && 2 * (of - truth[2]).abs() <= people.base);
                    }
                }
                None if *given => {
                    for layer in if people.is_share { 0..3 } else { 0..1 } {
                        let (down, up) = puzzle.reach(numbers[at][layer], truth[layer], people.threshold);
                        prop_assert!(
                            down + up >= people.threshold && down.max(up) >= people.base,
                            "cell {} layer {} is {}, and must lie within {} below and {} above: {:?}",
                            at, layer, truth[layer], down, up, shown
                        );
                    }
                }
                None => {}
            }
        }
    }

    /// What needs no protection is published as it is.
    #[test]
    fn officials_things_and_what_the_source_protected_are_untouched(
        people in people(),
        (subjects, applied) in select(vec![("officials", "none"), ("organisations", "none"), ("things", "none"), ("people", "source")]),
    ) {
        let document = programme(json!([people.indicator(subjects, applied)]));
        let mut feed = read(&document);
        prop_assert_eq!(native::protected(document.to_string().as_bytes(), &feed), Ok(None));
        let before = format!("{:?}", feed.indicators);
        feed.protect();
        prop_assert_eq!(before, format!("{:?}", feed.indicators));
        let series = feed.indicators[0].data.kind().series().expect("observations");
        prop_assert!(series.cells().all(|c| c.state() != State::Suppressed));
    }
}
