//! Native only: writes the complete site, every page in every language, as plain files that need no script.

mod compress;
mod document;
mod headers;
mod schema;
mod serve;
mod site;
mod snapshot;
mod template;

pub use headers::{CSP, HEADERS};
pub use schema::schema;
pub use serve::serve;
pub use site::{Written, publish};
pub use snapshot::{Bundle, bundle};
