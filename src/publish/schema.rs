//! The JSON Schemas of our files, generated from the types that read them.

use crate::feed::native::wire;
use crate::review;

/// The schema of the programme feed, as it stands in `public/schema/programme-1.schema.json`.
#[must_use]
pub fn schema() -> String {
    pretty(&schemars::schema_for!(wire::Programme))
}

/// The schema of the review file, as it stands in `public/schema/review-1.schema.json`.
#[must_use]
pub fn review_schema() -> String {
    pretty(&schemars::schema_for!(review::wire::Review))
}

fn pretty(schema: &schemars::Schema) -> String {
    let text = serde_json::to_string_pretty(schema).unwrap_or_default();
    format!("{text}\n")
}
