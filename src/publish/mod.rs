//! Native only: writes the complete site, every page in every language, as plain files that need no script.

mod address;
mod apart;
mod around;
mod beside;
mod compress;
mod corrected;
mod document;
mod embed;
mod fetch;
mod find;
mod follow;
mod headers;
mod keep;
mod lay;
mod meeting;
mod program;
mod rules;
mod schema;
mod serve;
mod sheet;
mod site;
mod snapshot;
mod sums;
mod take;
mod template;
mod terms;
mod withdrawn;

pub use address::{Address, folder_path};
pub use compress::compress;
pub use fetch::fetch;
pub use headers::{CSP, HEADERS};
pub use keep::weigh;
pub use schema::{review_schema, schema};
pub use serve::serve;
pub use site::{Written, publish};
pub use snapshot::{Bundle, bundle};
