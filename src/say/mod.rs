//! Words: Fluent messages, and numbers, percents, dates, lists and plurals from one engine, the same in the published
//! page and in the app.

mod cldr;
mod date;
mod list;
mod locale;
mod noun;
mod number;
mod plural;
mod value;
mod when;
mod words;

pub use locale::Locale;
pub use noun::counted;
pub use number::Signs;
pub use plural::category;
pub use value::{axis, difference, figure, gap, said};
pub use when::{age, date, period};
pub use words::{Arg, Words};
