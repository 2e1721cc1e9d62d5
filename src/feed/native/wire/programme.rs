//! The programme: who, where, which questions.

use super::Text;
#[cfg(feature = "cli")]
use super::{Committee, Conflict, Indicator, ReviewFile, ReviewKey, Side};
use serde::Deserialize;
use serde_json::Value;

/// The whole programme.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Programme {
    /// Where the schema is; for editors only.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The version of this format: `"1"`.
    pub baraza: String,
    /// A short, stable name: lower-case letters, digits and hyphens.
    pub id: String,
    /// What the programme is called.
    pub title: Text,
    /// What it is about, in two or three plain sentences.
    pub summary: Option<Text>,
    /// The languages of the feed's own texts, in the order in which a missing translation falls back.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Language>"))]
    pub languages: Vec<Value>,
    /// The day on which "due", "late" and the age of values are judged; never the reader's clock.
    pub as_of: String,
    /// When this version of the feed was published.
    pub published: Option<String>,
    /// When the next version is expected.
    pub next_update: Option<String>,
    /// How often the feed is published (DCAT accrualPeriodicity, in a word): `annual`, `quarterly` …
    pub frequency: Option<String>,
    /// IATI ActivityStatus: `pipeline`, `implementation`, `finalisation`, `closed`, `cancelled`, `suspended`.
    pub status: Option<String>,
    /// First and last day of the programme: `2016-01-01/2020-12-31`.
    pub period: Option<String>,
    /// Who takes part, and as what.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Partner>"))]
    pub partners: Vec<Value>,
    /// Offices that answer questions; never a private person.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Contact>"))]
    pub contacts: Vec<Value>,
    /// The licence of the feed itself.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Licence>"))]
    pub licence: Value,
    /// Where the figures come from; indicators refer to them by id.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Source>"))]
    pub sources: Vec<Value>,
    /// The places that observations speak of.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Place>"))]
    pub places: Vec<Value>,
    /// Files with the shapes of places. `baraza publish` draws maps of them.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Boundaries>"))]
    pub boundaries: Value,
    /// The ways in which people are told apart (sex, age, area, disability …).
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Breakdown>"))]
    pub breakdowns: Vec<Value>,
    /// The readers' questions, in reading order.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Section>"))]
    pub sections: Vec<Value>,
    /// Joint reviews of the programme, in any order.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<ReviewFile>"))]
    pub reviews: Value,
    /// With which keys partners sign joint reviews.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<ReviewKey>"))]
    pub review_keys: Value,
    /// Committees and panels, and who sits there. The page of joint reviews shows them.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Committee>"))]
    pub committees: Value,
    /// Conflicts of interest that were declared.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Conflict>"))]
    pub conflicts: Value,
    /// What came with the data of others and is declared for them; `baraza publish` writes it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Adopted>"))]
    pub adopted: Value,
    /// The indicators; each is read by itself, so that one broken one never hides the others.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Indicator>"))]
    pub indicators: Vec<Value>,
}

/// Ids of what came with the data of others.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Adopted {
    /// Places.
    pub places: Vec<String>,
    /// Breakdowns.
    pub breakdowns: Vec<String>,
    /// Groups.
    pub groups: Vec<String>,
}

/// A language of the feed's texts.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// Whether a speaker has read the translation: `original`, `reviewed`, `draft` or `machine`.
    pub review: Option<Review>,
}

/// How far a translation can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// The language in which the feed was written.
    Original,
    /// Read and mended by a speaker.
    Reviewed,
    /// Translated by a person, not yet read by another.
    Draft,
    /// Translated by a machine.
    Machine,
}

/// A partner of the programme.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Partner {
    /// A stable name within the feed.
    pub id: String,
    /// The organisation's name.
    pub name: Text,
    /// IATI OrganisationRole: `funding`, `accountable`, `extending`, `implementing`; or `community`, `government`.
    #[serde(default)]
    pub roles: Vec<String>,
    /// On which side it stands, where seats are counted.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Side>"))]
    pub side: Value,
    /// An identifier in a public register, such as `GB-CHC-274467`.
    pub identifier: Option<String>,
    /// Its own page.
    pub url: Option<String>,
}

/// An office that answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Contact {
    /// The office.
    pub name: Text,
    /// An e-mail address of the office.
    pub email: Option<String>,
    /// A page.
    pub url: Option<String>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Licence {
    /// SPDX identifier where there is one (`CC-BY-4.0`), otherwise a short name.
    pub id: String,
    /// Its name for readers.
    pub title: Option<Text>,
    /// Its text.
    pub url: Option<String>,
}

/// Where figures come from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Source {
    /// A stable name within the feed.
    pub id: String,
    /// The survey, report or register.
    pub title: Text,
    /// Who publishes it.
    pub publisher: Text,
    /// Where it can be read.
    pub url: Option<String>,
    /// Its licence.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Licence>"))]
    pub licence: Value,
    /// The day it was published or last changed.
    pub published: Option<String>,
    /// What was changed on the way here.
    pub note: Option<Text>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Place {
    /// ISO 3166 code or OCHA P-code.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The place that it is part of.
    pub parent: Option<String>,
    /// What it is, in a word: `country`, `province`, `district`, `group-of-countries` …
    pub kind: Option<String>,
    /// How many people live there, where it is known. A voice from a place with fewer than 100 names the place around
    /// it, so that nobody is pointed at.
    pub people: Option<u32>,
    /// Where it stands on a schematic map, on which each place of a kind is a square.
    #[cfg_attr(feature = "cli", schemars(with = "Option<Tile>"))]
    pub tile: Option<Value>,
}

/// A file with the shapes of places: GeoJSON or TopoJSON.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Boundaries {
    /// The file: relative to this one, or an `https` address.
    pub url: String,
    /// The property that holds the id or the name of the place. Left out, it is the one by which most places are found.
    pub code: Option<String>,
    /// Of a TopoJSON file with several objects, the one to take.
    pub object: Option<String>,
    /// The id of the source in `sources`; it is named under each map.
    pub source: Option<String>,
}

/// A square of a schematic map.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Tile {
    /// Column, from 0 in the west to 39.
    pub column: u8,
    /// Row, from 0 in the north to 39.
    pub row: u8,
    /// A short name of at most four characters for small pictures: `MSA`.
    pub short: Option<String>,
}

/// A way in which people are told apart.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Breakdown {
    /// A stable name: `sex`, `age`, `area`, `disability` …
    pub id: String,
    /// Its name for readers: "Sex".
    pub name: Text,
    /// The groups. Codes follow SDMX where a list exists (CL_SEX `F`, `M`; CL_AREA `U`, `R`). `_T` is the total
    /// and is never listed here.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Group>"))]
    pub groups: Vec<Value>,
}

/// One group of a breakdown.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Group {
    /// Its code, unique in the feed.
    pub id: String,
    /// Its name for readers: "Women".
    pub name: Text,
}

/// A reader's question and the indicators that answer it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Section {
    /// A stable name: lower-case letters, digits and hyphens.
    pub id: String,
    /// The question: "Are services reaching people?"
    pub question: Text,
    /// A sentence on what this section can and cannot tell.
    pub note: Option<Text>,
    /// The ids of its indicators, in reading order.
    pub indicators: Vec<String>,
}
