//! The programme feed, version 1, exactly as it stands in the file.
//!
//! Lists of parts stay JSON here and are read part by part, so that one broken part never hides its neighbours.
//!
//! These types are the specification: the JSON Schema in `public/schema/programme-1.schema.json` is generated from
//! them, and [`super::read`] is the only place that reads them. Dates are ISO 8601 (`2019-10-30`), languages BCP 47
//! (`ar`, `pt-BR`), licences SPDX where one exists. A field that this version does not know is reported and ignored.

mod from;
mod indicator;
mod observations;
mod policy;
mod programme;
mod money;
mod promises;
mod remedies;
mod reviews;
mod survey;
mod text;
mod voices;
mod who;

pub use {
    from::*, indicator::*, money::*, observations::*, policy::*, programme::*, promises::*, remedies::*, reviews::*,
    survey::*, text::*, voices::*, who::*,
};
