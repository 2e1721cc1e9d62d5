//! The JSON Schema of the programme feed, generated from the types that read it.

use crate::feed::native::wire;

/// The schema, as it stands in `public/schema/programme-1.schema.json`.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(wire::Programme);
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    format!("{text}\n")
}
