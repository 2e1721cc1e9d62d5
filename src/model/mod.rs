//! Plain data and its arithmetic: what a programme says, without Leptos, browser or input and output.

pub mod date;
pub mod evidence;
pub mod header;
pub mod id;
pub mod mark;
pub mod notice;
pub mod order;
pub mod packed;
pub mod period;
pub mod place;
pub mod programme;
pub mod protect;
pub mod revision;
pub mod series;
pub mod text;
pub mod unit;
pub mod value;
pub mod voice;

pub use date::Date;
pub use evidence::Evidence;
pub use header::{Accumulation, Adding, Better, Chosen, Header, Origin, Sheet};
pub use id::Id;
pub use mark::{Break, Due, Mark};
pub use notice::{Notice, Severity};
pub use order::{order, sorted};
pub use period::{Grain, Period};
pub use place::{Breakdown, Group, Outline, Place, Ring, Tile};
pub use programme::{Contact, Language, Licence, Partner, Programme, Review, Section, Source};
pub use protect::{Applied, Protection, Subjects};
pub use revision::Revision;
pub use series::{Cell, Series, TOTAL};
pub use text::Text;
pub use unit::{Noun, Unit};
pub use value::{Range, State, Value};
pub use voice::{Reply, Stance, Voice};
