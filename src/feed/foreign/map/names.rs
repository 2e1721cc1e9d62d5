//! Which place and group of the programme a category is: as mapped, as declared, or a new one with the source's name.

use super::super::{Category, Dimension};
use crate::feed::native::wire;
use crate::model::{Breakdown, Programme, TOTAL};

/// What is declared: by the programme's author, and by what was adopted before.
pub struct Declared<'a> {
    /// The programme as its author wrote it.
    pub own: &'a Programme,
    /// The same with what came with foreign data so far.
    pub grown: &'a Programme,
}

/// A name of the programme, and whether it still has to be declared.
pub(super) struct Named {
    pub(super) id: String,
    pub(super) new: bool,
}

impl Declared<'_> {
    /// The place that the whole of the data is about: as told, else the programme's only place that is no part of
    /// another.
    pub(super) fn about(&self, how: &wire::From) -> Option<String> {
        let mut whole = self.own.places.iter().filter(|p| p.parent.is_none()).map(|p| p.id.to_string());
        how.about.clone().or_else(|| whole.next().filter(|_| whole.next().is_none()))
    }

    /// The place for a category: as mapped, else the author's with its code or name, else one with the source's code.
    /// A code that another source uses for another place is told apart by the place's name.
    pub(super) fn place(&self, c: &Category, how: &wire::From) -> Named {
        let known = |id: &str| self.grown.place(&id.into());
        if let Some(id) = how.places.get(&c.id).or_else(|| how.places.get(&c.label)) {
            return Named { id: id.clone(), new: known(id).is_none() };
        }
        // all places together, without a name of their own
        if let Some(whole) = self.about(how).filter(|_| c.total && matches!(c.id.as_str(), "" | "_T")) {
            return Named { new: known(&whole).is_none(), id: whole };
        }
        let same = |p: &&crate::model::Place| p.id == *c.id || p.name.versions().any(|(_, name)| name == c.label);
        if let Some(place) = self.own.places.iter().find(same) {
            return Named { id: place.id.to_string(), new: false };
        }
        let id = slug(&c.id);
        match known(&id) {
            Some(place) if !place.name.versions().any(|(_, name)| name == c.label) => {
                let id = slug(&format!("{}-{}", c.id, c.label));
                Named { new: known(&id).is_none(), id }
            }
            place => Named { new: place.is_none(), id },
        }
    }

    /// The breakdown for a dimension: the author's with its code or name, else one of the same code and name.
    fn breakdown(&self, d: &Dimension) -> Option<&Breakdown> {
        let name = |b: &&Breakdown| b.name.versions().any(|(_, n)| n.eq_ignore_ascii_case(&d.label));
        let code = |b: &&Breakdown| b.id.as_str().eq_ignore_ascii_case(&d.id);
        let own = self.own.breakdowns.iter().find(|b| code(b) || name(b));
        let other = longer(d);
        own.and_then(|b| self.grown.breakdowns.iter().find(|g| g.id == b.id))
            .or_else(|| self.grown.breakdowns.iter().find(|b| (code(b) || b.id == *other) && name(b)))
    }

    /// The id of the breakdown for a dimension; a code that another source uses for something else gets its name.
    pub(super) fn breakdown_id(&self, d: &Dimension) -> String {
        if let Some(known) = self.breakdown(d) {
            return known.id.to_string();
        }
        let id = slug(&d.id);
        let taken = self.grown.breakdowns.iter().any(|b| b.id == *id);
        if taken { longer(d) } else { id }
    }

    /// The group for a category: as mapped, else the breakdown's with its code or name, else one with the source's code.
    pub(super) fn group(&self, c: &Category, d: &Dimension, how: &wire::From) -> Named {
        let known = |id: &str| self.grown.breakdowns.iter().flat_map(|b| &b.groups).any(|g| g.id == *id);
        if let Some(id) = how.groups.get(&c.id).or_else(|| how.groups.get(&c.label)) {
            return Named { id: id.clone(), new: id != TOTAL && !known(id) };
        }
        let same = |g: &&crate::model::Group| g.id == *c.id || g.name.versions().any(|(_, name)| name == c.label);
        if let Some(group) = self.breakdown(d).and_then(|b| b.groups.iter().find(same)) {
            return Named { id: group.id.to_string(), new: false };
        }
        // a code of another breakdown means something else
        let id = slug(&c.id);
        let own = if known(&id) || id == TOTAL || id.is_empty() { slug(&format!("{}-{}", d.id, c.id)) } else { id };
        Named { new: !known(&own), id: own }
    }
}

/// The id of a breakdown whose code means something else already.
fn longer(d: &Dimension) -> String {
    slug(&format!("{}-{}", d.id, d.label))
}

/// A code that may stand in a list of places or groups: without the sign that joins groups.
fn slug(code: &str) -> String {
    code.trim().replace('+', "-").chars().take(80).collect()
}
