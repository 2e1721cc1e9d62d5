//! From a JSON value to a wire type: unknown fields are reported, faults are placed by pointer.

use crate::feed::document::step;
use crate::model::Notice;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What to do about a value that has the wrong shape.
const HINT: &str = "compare with schema/programme-1.schema.json";

/// Reads `value`, which stands at `at`, as a `T`. Fields that `T` lacks become warnings.
///
/// # Errors
/// The notice that says where and what is wrong.
pub fn decode<T: DeserializeOwned>(value: Value, at: &str, notices: &mut Vec<Notice>) -> Result<T, Notice> {
    let mut unknown = Vec::new();
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
    let read = serde_ignored::deserialize(tracked, |path| unknown.push(format!("{at}{}", pointer(&path))));
    for pointer in unknown {
        notices.push(Notice::warning(
            pointer,
            "this version does not know this field, so it is not shown",
            "check its spelling, or read the feed with a newer version",
        ));
    }
    read.map_err(|error: serde_json::Error| {
        let mut place = at.to_owned();
        for segment in track.path().iter() {
            match segment {
                serde_path_to_error::Segment::Seq { index } => place = step(&place, &index.to_string()),
                serde_path_to_error::Segment::Map { key } => place = step(&place, key),
                _ => {}
            }
        }
        let what = error.to_string().replace('`', "\"");
        Notice::error(place, what, HINT)
    })
}

fn pointer(path: &serde_ignored::Path<'_>) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => step(&pointer(parent), &index.to_string()),
        Path::Map { parent, key } => step(&pointer(parent), key),
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => pointer(parent),
    }
}
