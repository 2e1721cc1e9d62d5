//! Other worlds: numbers that agree with all that is shown, and differ in what is hidden.

use super::Protection;
use super::relations::{Layer, Number, Table};

/// How many steps one search may take. A search that gives up hides more, never less.
const STEPS: usize = 600;

/// What is shown and what is hidden, and the search for other worlds that look the same.
pub struct Worlds<'a> {
    table: &'a Table,
    base: i64,
    threshold: i64,
    /// What each number can be for who sees what is shown.
    bounds: Vec<(i64, i64)>,
    /// The numbers of each node.
    of_node: Vec<Vec<usize>>,
    /// The relations of each number, with its sign there.
    of_number: Vec<Vec<(usize, i64)>>,
    hidden: Vec<bool>,
    world: World,
}

/// A world in the making, as differences from ours.
struct World {
    moved: Vec<i64>,
    /// By how much each relation is off.
    off: Vec<i64>,
    /// The relations that were touched.
    touched: Vec<usize>,
    steps: usize,
}

const ANY: (i64, i64) = (0, i64::MAX / 4);

impl<'a> Worlds<'a> {
    /// All that could be shown is shown.
    pub fn new(protection: &Protection, table: &'a Table) -> Self {
        let mut of_node = vec![Vec::new(); table.nodes.len()];
        let mut of_number = vec![Vec::new(); table.numbers.len()];
        for (at, number) in table.numbers.iter().enumerate() {
            if let Some((node, _)) = number.of {
                of_node[node].push(at);
            }
        }
        for (at, relation) in table.relations.iter().enumerate() {
            for (number, sign) in &relation.terms {
                of_number[*number].push((at, *sign));
            }
        }
        let least = i64::from(protection.threshold);
        let seen = |number: &Number| match number.of {
            Some((node, layer)) if table.nodes[node].facts.is_known => {
                let (low, high) = protection.shown_as(protection.rounded(number.truth));
                // of the complement only the rule is known: it is not shown itself
                if layer == Layer::Rest { (least, ANY.1) } else { (low.max(least), high) }
            }
            _ => ANY,
        };
        Self {
            table,
            base: i64::from(protection.base),
            threshold: least,
            bounds: table.numbers.iter().map(seen).collect(),
            of_node,
            of_number,
            hidden: vec![false; table.nodes.len()],
            world: World {
                moved: vec![0; table.numbers.len()],
                off: vec![0; table.relations.len()],
                touched: Vec::new(),
                steps: 0,
            },
        }
    }

    /// Hides a cell; gives its numbers, which must now be safe.
    pub fn hide(&mut self, node: usize) -> Vec<usize> {
        self.hidden[node] = true;
        for number in &self.of_node[node] {
            // what the feed writes below zero is no count
            self.bounds[*number] = (self.table.numbers[*number].truth.min(0), ANY.1);
        }
        self.of_node[node].clone()
    }

    /// The numbers that must be safe: of hidden cells, and small ones that follow from others.
    pub fn sensitive(&self) -> impl Iterator<Item = usize> {
        let wanted = |number: &Number| match number.of {
            Some((node, _)) if self.hidden[node] || self.table.nodes[node].facts.was_hidden => true,
            Some((node, _)) if self.table.nodes[node].facts.is_known => false,
            _ => number.truth < self.threshold,
        };
        (0..self.table.numbers.len()).filter(move |at| wanted(&self.table.numbers[*at]))
    }

    /// Whether other worlds keep a number safe. Of a hidden one they leave a span as wide as the threshold, and one of
    /// them is a whole step away; one that only follows from others can be any of as many values as a step has.
    pub fn is_safe(&mut self, number: usize) -> bool {
        let (base, span) = (self.base, self.threshold);
        let hidden = |(node, _): (usize, Layer)| self.hidden[node] || self.table.nodes[node].facts.was_hidden;
        if !self.table.numbers[number].of.is_some_and(hidden) {
            return self.spans(number, base - 1).is_some();
        }
        let Some(up) = self.spans(number, span) else { return false };
        up >= base || span - up >= base || self.reaches(number, -base)
    }

    /// How far up the worlds for a number reach, where with those below it they span as much.
    fn spans(&mut self, number: usize, span: i64) -> Option<i64> {
        let up = (0..=span).rev().find(|by| self.reaches(number, *by))?;
        self.reaches(number, up - span).then_some(up)
    }

    /// Whether there is a world in which a number is so much larger, or smaller.
    fn reaches(&mut self, number: usize, by: i64) -> bool {
        if by == 0 {
            return true;
        }
        let to = self.table.numbers[number].truth + by;
        if to < self.bounds[number].0 || to > self.bounds[number].1 {
            return false;
        }
        self.world.steps = 0;
        self.shift(number, by);
        let found = self.settle();
        self.clear();
        // a number that stands in no relation is not found through one
        self.world.moved[number] = 0;
        found
    }

    fn clear(&mut self) {
        let World { moved, off, touched, .. } = &mut self.world;
        for relation in touched.drain(..) {
            off[relation] = 0;
            for (number, _) in &self.table.relations[relation].terms {
                moved[*number] = 0;
            }
        }
    }

    fn shift(&mut self, number: usize, by: i64) {
        self.world.moved[number] += by;
        for (relation, sign) in &self.of_number[number] {
            self.world.off[*relation] += sign * by;
            self.world.touched.push(*relation);
        }
    }

    /// Moves further numbers, each once, until every relation holds again.
    fn settle(&mut self) -> bool {
        self.world.steps += 1;
        if self.world.steps > STEPS {
            return false;
        }
        let Some(relation) = self.world.touched.iter().copied().find(|r| self.world.off[*r] != 0) else { return true };
        let off = self.world.off[relation];
        let mut choices: Vec<(bool, usize, usize, i64)> = Vec::new();
        for (number, sign) in &self.table.relations[relation].terms {
            if self.world.moved[*number] != 0 {
                continue;
            }
            let (low, high) = self.bounds[*number];
            let truth = self.table.numbers[*number].truth;
            let by = (-off * sign).clamp(low - truth, high - truth);
            if by != 0 {
                choices.push((by * sign != -off, self.of_number[*number].len(), *number, by));
            }
        }
        choices.sort_unstable();
        for (_, _, number, by) in choices {
            let before = self.world.touched.len();
            self.shift(number, by);
            if self.settle() {
                return true;
            }
            self.shift(number, -by);
            self.world.touched.truncate(before);
            if self.world.steps > STEPS {
                return false;
            }
        }
        false
    }

    /// What to hide next for the sake of a number: the smallest shown cell that pins it down, parts before wholes. `None`
    /// when all that is tied to it is hidden.
    pub fn next_to_hide(&self, number: usize) -> Option<usize> {
        let mut seen = vec![false; self.table.numbers.len()];
        seen[number] = true;
        let mut ring = vec![number];
        while !ring.is_empty() {
            let mut next = Vec::new();
            let mut best: Option<(bool, usize, i64, usize)> = None;
            for at in &ring {
                // a relation in which all else is shown pins down by itself
                for (relation, _) in &self.of_number[*at] {
                    let terms = &self.table.relations[*relation].terms;
                    let others = || terms.iter().map(|(n, _)| *n).filter(|n| n != at);
                    let tight = others().all(|n| self.shown(n).is_some());
                    for other in others() {
                        if let Some(node) = self.shown(other) {
                            let choice = (!tight, self.table.nodes[node].parts, self.table.numbers[other].truth, node);
                            best = Some(best.map_or(choice, |b| b.min(choice)));
                        }
                        if !std::mem::replace(&mut seen[other], true) {
                            next.push(other);
                        }
                    }
                }
                let mine = self.table.numbers[*at].of.map_or(&[][..], |(node, _)| &self.of_node[node]);
                for other in mine {
                    if !std::mem::replace(&mut seen[*other], true) {
                        next.push(*other);
                    }
                }
            }
            if let Some((.., node)) = best {
                return Some(node);
            }
            ring = next;
        }
        None
    }

    /// The cell that shows a number.
    fn shown(&self, number: usize) -> Option<usize> {
        let (node, _) = self.table.numbers[number].of?;
        (self.table.nodes[node].facts.is_known && !self.hidden[node]).then_some(node)
    }
}
