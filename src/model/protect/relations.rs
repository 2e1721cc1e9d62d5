//! What adds up: the whole and its parts, by group, place and time.

use super::super::{Accumulation, Id, Period, Programme, Series, TOTAL};
use super::Key;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The numbers of people that a cell may tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// The count, or the numerator of a percentage.
    Count,
    /// What the numerator leaves of the denominator.
    Rest,
    /// The denominator.
    Of,
    /// The sample, where it is not the denominator.
    Sample,
}

/// How many layers there are.
pub const LAYERS: usize = 4;

/// What a cell tells of people.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// Its numbers, by [`Layer`].
    pub numbers: [Option<i64>; LAYERS],
    /// Whether it has a value that could be shown.
    pub is_known: bool,
    /// Whether one of its numbers is small.
    pub is_small: bool,
    /// Whether the feed itself hides it.
    pub was_hidden: bool,
}

/// A cell, or one that could be worked out: place × period × group.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it tells.
    pub facts: Facts,
    /// How many cells it is a whole of: those are hidden last.
    pub parts: usize,
}

/// A whole and its parts, in one layer: numbers of [`Table::numbers`]. What is missing is a number too.
#[derive(Debug, Clone)]
pub struct Relation {
    /// The numbers, with their sign; they come to zero.
    pub terms: Vec<(usize, i64)>,
}

/// A number of people.
#[derive(Debug, Clone, Copy)]
pub struct Number {
    /// The node and layer that it stands in; `None` where it only follows from others.
    pub of: Option<(usize, Layer)>,
    /// The number itself.
    pub truth: i64,
}

/// Everything that a reader could calculate with.
pub struct Table {
    /// Cells first, then those that could be worked out.
    pub nodes: Vec<Node>,
    /// How many of the nodes are cells.
    pub cells: usize,
    /// All numbers.
    pub numbers: Vec<Number>,
    /// What adds up.
    pub relations: Vec<Relation>,
}

/// A whole and its parts, as nodes, and the layers in which that holds by itself.
struct Sum {
    whole: usize,
    parts: Vec<usize>,
    growth: bool,
}

type At = (usize, usize, String);

impl Table {
    /// The table of a series, with one more cell where `extra` is given; `facts` for each row and for that cell.
    pub fn new(
        programme: &Programme,
        series: &Series,
        extra: Option<&Key>,
        facts: Vec<Facts>,
        accumulation: Option<Accumulation>,
    ) -> Self {
        let mut places = series.places.clone();
        let mut periods = series.periods.clone();
        let mut at: BTreeMap<At, usize> = BTreeMap::new();
        for cell in 0..series.len() {
            let group = named(&series.groups[series.group[cell] as usize]);
            at.insert((series.place[cell] as usize, series.period[cell] as usize, group), cell);
        }
        if let Some(key) = extra {
            let place = position(&mut places, |p| *p == key.place, &key.place);
            let period =
                position(&mut periods, |p| (p.start, p.end) == (key.period.start, key.period.end), &key.period);
            // a row without a number may stand there: the baseline is then the number
            at.insert((place, period, named(&key.group)), series.len());
        }
        let cells = facts.len();
        let mut nodes: Vec<Node> = facts.into_iter().map(|facts| Node { facts, parts: 0 }).collect();
        families(programme, &places, &mut at, &mut nodes);
        margins(programme, &mut at, &mut nodes);
        let mut sums = by_group(programme, &at);
        sums.extend(by_place(programme, &places, &at));
        if accumulation != Some(Accumulation::Cumulative) {
            sums.extend(by_period(&periods, &at));
        }
        for sum in &sums {
            nodes[sum.whole].parts += sum.parts.len();
        }
        deduce(&mut nodes, &sums);
        if accumulation != Some(Accumulation::PerPeriod) {
            // where the feed does not say it, what never falls may hold what came before
            sums.extend(growth(&periods, &at, &nodes));
        }
        let mut table = Self { nodes, cells, numbers: Vec::new(), relations: Vec::new() };
        let index = table.number_nodes();
        for sum in &sums {
            table.relate(sum, &index);
        }
        table
    }

    fn number_nodes(&mut self) -> Vec<[Option<usize>; LAYERS]> {
        let mut index = Vec::with_capacity(self.nodes.len());
        for (node, Node { facts, .. }) in self.nodes.iter().enumerate() {
            let mut mine = [None; LAYERS];
            for layer in [Layer::Count, Layer::Rest, Layer::Of, Layer::Sample] {
                if let Some(truth) = facts.numbers[layer as usize] {
                    mine[layer as usize] = Some(self.numbers.len());
                    self.numbers.push(Number { of: Some((node, layer)), truth });
                }
            }
            if let [Some(count), Some(rest), Some(of), _] = mine
                && self.numbers[count].truth + self.numbers[rest].truth == self.numbers[of].truth
            {
                self.relations.push(Relation { terms: vec![(of, 1), (count, -1), (rest, -1)] });
            }
            index.push(mine);
        }
        index
    }

    fn relate(&mut self, sum: &Sum, index: &[[Option<usize>; LAYERS]]) {
        if sum.growth {
            for layer in [Layer::Count, Layer::Of, Layer::Sample] {
                self.relate_in(sum, index, layer);
            }
            return;
        }
        let count = self.relate_in(sum, index, Layer::Count);
        let rest = self.relate_in(sum, index, Layer::Rest);
        if !(count && rest) {
            // else it follows from both
            self.relate_in(sum, index, Layer::Of);
        }
        self.relate_in(sum, index, Layer::Sample);
    }

    /// Whether the sum holds in this layer.
    fn relate_in(&mut self, sum: &Sum, index: &[[Option<usize>; LAYERS]], layer: Layer) -> bool {
        let layer = layer as usize;
        let Some(whole) = index[sum.whole][layer] else { return false };
        let parts: Vec<usize> = sum.parts.iter().filter_map(|node| index[*node][layer]).collect();
        let known: i64 = parts.iter().map(|n| self.numbers[*n].truth).sum();
        let missing = self.numbers[whole].truth - known;
        if parts.is_empty() || missing < 0 {
            return false;
        }
        let mut terms = vec![(whole, 1)];
        terms.extend(parts.iter().map(|n| (*n, -1)));
        if missing > 0 || sum.growth || parts.len() < sum.parts.len() {
            terms.push((self.numbers.len(), -1));
            self.numbers.push(Number { of: None, truth: missing });
        }
        self.relations.push(Relation { terms });
        true
    }
}

fn position<T: Clone>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool, item: &T) -> usize {
    list.iter().position(is_it).unwrap_or_else(|| {
        list.push(item.clone());
        list.len() - 1
    })
}

/// The parts of a group's name in one order; empty for the total.
fn named(group: &Id) -> String {
    if *group == *TOTAL { String::new() } else { joined(group.as_str().split('+')) }
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let parts: BTreeSet<&str> = parts.filter(|p| !p.is_empty()).collect();
    parts.into_iter().collect::<Vec<_>>().join("+")
}

fn with(group: &str, part: &str) -> String {
    joined(group.split('+').chain([part]))
}

fn without(group: &str, part: &str) -> String {
    joined(group.split('+').filter(|p| *p != part))
}

/// The nearest of `places` that a place lies in.
fn above(programme: &Programme, places: &[Id], place: &Id) -> Option<usize> {
    let mut parent = programme.place(place)?.parent.clone()?;
    for _ in 0..programme.places.len() {
        if let Some(found) = places.iter().position(|p| *p == parent) {
            return Some(found);
        }
        parent = programme.place(&parent)?.parent.clone()?;
    }
    None
}

/// Adds the cells that a place lacks and its siblings, or the place that it lies in, have. Places that the indicator never
/// speaks of are not added: where the others come to the whole without them, a reader may take it that they have nobody.
fn families(programme: &Programme, places: &[Id], at: &mut BTreeMap<At, usize>, nodes: &mut Vec<Node>) {
    let parents: Vec<Option<usize>> = places.iter().map(|p| above(programme, places, p)).collect();
    let mut wanted: Vec<At> = Vec::new();
    for (place, period, group) in at.keys() {
        for parent in [Some(*place), parents[*place]].into_iter().flatten() {
            let inside = (0..places.len()).filter(|p| parents[*p] == Some(parent));
            wanted.extend(inside.map(|p| (p, *period, group.clone())));
        }
    }
    for key in wanted {
        at.entry(key).or_insert_with(|| {
            nodes.push(Node { facts: Facts::default(), parts: 0 });
            nodes.len() - 1
        });
    }
}

/// Adds the cells that a feed leaves out and a reader can add up: the totals of what is there, and the missing group of a
/// breakdown.
fn margins(programme: &Programme, at: &mut BTreeMap<At, usize>, nodes: &mut Vec<Node>) {
    let mut add = |at: &mut BTreeMap<At, usize>, key: At| {
        at.entry(key).or_insert_with(|| {
            nodes.push(Node { facts: Facts::default(), parts: 0 });
            nodes.len() - 1
        });
    };
    let given: Vec<At> = at.keys().cloned().collect();
    for (place, period, group) in given {
        let mut below = vec![group];
        while let Some(group) = below.pop() {
            for part in group.split('+').filter(|p| !p.is_empty()) {
                let Some((breakdown, _)) = programme.group(part) else { continue };
                let rest = without(&group, part);
                for sibling in &breakdown.groups {
                    add(at, (place, period, with(&rest, sibling.id.as_str())));
                }
                let whole = (place, period, rest.clone());
                if !at.contains_key(&whole) {
                    add(at, whole);
                    below.push(rest);
                }
            }
        }
    }
}

/// A whole and its groups, for each breakdown that tells them apart.
fn by_group(programme: &Programme, at: &BTreeMap<At, usize>) -> Vec<Sum> {
    let mut out = Vec::new();
    for ((place, period, group), whole) in at {
        for breakdown in &programme.breakdowns {
            if breakdown.groups.iter().any(|g| group.split('+').any(|part| g.id == *part)) {
                continue;
            }
            let part = |g: &super::super::Group| at.get(&(*place, *period, with(group, g.id.as_str()))).copied();
            let parts: Vec<usize> = breakdown.groups.iter().filter_map(part).collect();
            if !parts.is_empty() {
                out.push(Sum { whole: *whole, parts, growth: false });
            }
        }
    }
    out
}

/// A place and the places within it; places that the series leaves out are looked through.
fn by_place(programme: &Programme, places: &[Id], at: &BTreeMap<At, usize>) -> Vec<Sum> {
    let parents: Vec<Option<usize>> = places.iter().map(|p| above(programme, places, p)).collect();
    let mut sums: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for ((place, period, group), node) in at {
        let Some(parent) = parents[*place].filter(|p| p != place) else { continue };
        if let Some(whole) = at.get(&(parent, *period, group.clone())) {
            sums.entry(*whole).or_default().push(*node);
        }
    }
    sums.into_iter().map(|(whole, parts)| Sum { whole, parts, growth: false }).collect()
}

/// The rows of each place and group, as (period, node).
fn lines(at: &BTreeMap<At, usize>) -> BTreeMap<(usize, &str), Vec<(usize, usize)>> {
    let mut lines: BTreeMap<(usize, &str), Vec<(usize, usize)>> = BTreeMap::new();
    for ((place, period, group), node) in at {
        lines.entry((*place, group.as_str())).or_default().push((*period, *node));
    }
    lines
}

/// A period and the periods within it.
fn by_period(periods: &[Period], at: &BTreeMap<At, usize>) -> Vec<Sum> {
    let within = |inner: usize, outer: usize| {
        let (i, o) = (&periods[inner], &periods[outer]);
        let same = (i.start, i.end) == (o.start, o.end);
        inner != outer && o.start <= i.start && i.end <= o.end && (!same || inner > outer)
    };
    let mut out = Vec::new();
    for line in lines(at).into_values() {
        for (period, whole) in &line {
            let inside: Vec<(usize, usize)> = line.iter().copied().filter(|(p, _)| within(*p, *period)).collect();
            let direct = |p: usize| !inside.iter().any(|(other, _)| within(p, *other));
            let parts: Vec<usize> = inside.iter().filter(|(p, _)| direct(*p)).map(|(_, node)| *node).collect();
            if !parts.is_empty() {
                out.push(Sum { whole: *whole, parts, growth: false });
            }
        }
    }
    out
}

/// Each value of a cumulative line and the one before: what came new is a number of people.
fn growth(periods: &[Period], at: &BTreeMap<At, usize>, nodes: &[Node]) -> Vec<Sum> {
    let mut out = Vec::new();
    for mut line in lines(at).into_values() {
        line.retain(|(_, node)| nodes[*node].facts.numbers.iter().any(Option::is_some));
        line.sort_by_key(|(period, _)| (periods[*period].end, periods[*period].start));
        out.extend(line.windows(2).map(|two| Sum { whole: two[1].1, parts: vec![two[0].1], growth: true }));
    }
    out
}

/// Numbers of what the feed hides or leaves out. Where all else is there they follow; where several are missing, one is
/// taken as nobody, so that the others follow: any numbers that agree with what is there will do for a start.
fn deduce(nodes: &mut [Node], sums: &[Sum]) {
    let mut member = vec![Vec::new(); nodes.len()];
    for (at, sum) in sums.iter().enumerate() {
        for node in sum.parts.iter().chain([&sum.whole]) {
            member[*node].push(at);
        }
    }
    for layer in [Layer::Count as usize, Layer::Rest as usize, Layer::Sample as usize] {
        // a shown percentage without counts has no number to find, and lets none be found
        let open = |nodes: &[Node], sum: &Sum| -> Option<Vec<usize>> {
            let all = sum.parts.iter().chain([&sum.whole]).copied();
            let unknown: Vec<usize> = all.filter(|n| nodes[*n].facts.numbers[layer].is_none()).collect();
            unknown.iter().all(|n| !nodes[*n].facts.is_known).then_some(unknown)
        };
        let mut waiting: VecDeque<usize> = (0..sums.len()).collect();
        let mut next = 0;
        loop {
            let Some(at) = waiting.pop_front() else {
                let Some(sum) = sums.get(next) else { break };
                next += 1;
                let guess = open(nodes, sum).filter(|u| u.len() > 1 && u.len() <= sum.parts.len());
                if let Some(node) = guess.and_then(|unknown| unknown.first().copied()) {
                    nodes[node].facts.numbers[layer] = Some(0);
                    waiting.extend(&member[node]);
                    next -= 1;
                }
                continue;
            };
            let sum = &sums[at];
            let Some(unknown) = open(nodes, sum) else { continue };
            let [one] = unknown[..] else { continue };
            let value = |node: usize| nodes[node].facts.numbers[layer];
            let parts: i64 = sum.parts.iter().filter_map(|node| value(*node)).sum();
            let truth = value(sum.whole).map_or(parts, |whole| whole - parts);
            if truth >= 0 {
                nodes[one].facts.numbers[layer] = Some(truth);
                waiting.extend(&member[one]);
            }
        }
    }
    for node in nodes {
        if let [Some(count), Some(rest), of @ None, _] = &mut node.facts.numbers {
            *of = Some(*count + *rest);
        }
    }
}
