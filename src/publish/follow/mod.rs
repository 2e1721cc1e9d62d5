//! How others follow the site: its changes as Atom feeds.

mod atom;
mod changes;

pub use atom::{Channel, atom};
pub use changes::{Change, newest, of_indicator};
