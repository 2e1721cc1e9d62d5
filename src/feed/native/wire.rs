//! The programme feed, version 1, exactly as it stands in the file.
//!
//! Lists of parts stay JSON here and are read part by part, so that one broken part never hides its neighbours.
//!
//! These types are the specification: the JSON Schema in `public/schema/programme-1.schema.json` is generated from
//! them, and [`super::read`] is the only place that reads them. Dates are ISO 8601 (`2019-10-30`), languages BCP 47
//! (`ar`, `pt-BR`), licences SPDX where one exists. A field that this version does not know is reported and ignored.

use serde::Deserialize;
use serde_json::Value;
#[cfg(feature = "cli")]
use std::collections::BTreeMap;

/// A text in one or several languages: a plain string (in the feed's first language), or an object from language
/// code to text: `{"en": "Water", "fr": "Eau"}`. It stays JSON here, so that a fault in it is placed to the letter.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Value);

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A text in one or several languages: a plain string (in the feed's first language), or an object from language code to text.",
            "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]
        })
    }
}

/// Plural forms of a counted thing: CLDR category (`zero`, `one`, `two`, `few`, `many`, `other`) to a text in which
/// `#` stands for the number: `{"one": "# hour a week", "other": "# hours a week"}`. `other` is required; Arabic
/// needs all six, and forms that carry the number in the word leave `#` out: `{"two": "ساعتان في الأسبوع"}`.
#[cfg(feature = "cli")]
pub type Plural = BTreeMap<String, String>;

/// A counted noun in the plural forms that each language needs: language code to plural forms.
#[cfg(feature = "cli")]
pub type Noun = BTreeMap<String, Plural>;

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
    /// A GeoJSON file of boundaries, relative to this file; features carry the place's id as `id`.
    pub boundaries: Option<String>,
    /// The ways in which people are told apart (sex, age, area, disability …).
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Breakdown>"))]
    pub breakdowns: Vec<Value>,
    /// The readers' questions, in reading order.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Section>"))]
    pub sections: Vec<Value>,
    /// The indicators; each is read by itself, so that one broken one never hides the others.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Indicator>"))]
    pub indicators: Vec<Value>,
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

/// An indicator: header, reference sheet, targets, observations, voices.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Indicator {
    /// A stable name, part of the address: lower-case letters, digits and hyphens.
    pub id: String,
    /// The kind, `coverage` for a share, rate, average or count of people or things that a service reaches. A kind
    /// that a reader does not know is shown as title, text and table.
    pub kind: String,
    /// The title, in a few plain words: "Births attended by skilled health staff".
    pub title: Text,
    /// One or two sentences on what it means for people.
    pub summary: Option<Text>,
    /// Whether the figures are invented to show how something looks. Shown on every picture.
    #[serde(default)]
    pub example: bool,
    /// What the values count.
    #[cfg_attr(feature = "cli", schemars(with = "Unit"))]
    pub unit: Value,
    /// Which direction is good: `up`, `down` or `neither`.
    pub better: Better,
    /// Says that this is a stand-in for something that is not measured, and for what.
    pub proxy: Option<Text>,
    /// Codes in public lists: `{"sdg": "5.4.1"}`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "BTreeMap<String, String>"))]
    pub codes: Value,
    /// The reference sheet.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Sheet"))]
    pub sheet: Value,
    /// Who chose it, with whom and when.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Chosen>"))]
    pub chosen: Value,
    /// The id of the partner who is responsible, or a name.
    pub responsible: Option<Text>,
    /// The id of its source.
    pub source: Option<String>,
    /// Where things stood before the programme.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Mark>"))]
    pub baseline: Value,
    /// What should be reached on the way, in time order.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Mark>"))]
    pub milestones: Vec<Value>,
    /// What should be reached, oldest first; the last one is in force, the others are shown with the reason of the change.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Mark>"))]
    pub targets: Vec<Value>,
    /// When the value of a period is due.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Due>"))]
    pub due: Vec<Value>,
    /// Periods from which on values may not be compared with earlier ones.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Break>"))]
    pub breaks: Vec<Value>,
    /// The values.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Observations>"))]
    pub observations: Value,
    /// Or the file that holds them (one [`Observations`] object), relative to this file.
    pub data: Option<String>,
    /// What communities say of it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Voice>"))]
    pub voices: Vec<Value>,
}

/// Which direction is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// Neither; the number informs.
    Neither,
}

/// What values count, and how they are said.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Unit {
    /// `percent`, `count` or `amount`.
    pub kind: UnitKind,
    /// Digits after the decimal point, 0 to 6. A count has none.
    #[serde(default)]
    pub decimals: u8,
    /// The counted noun of a `count` or `amount`: "# women", "# hours a week".
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Noun"))]
    pub noun: Value,
    /// What is counted by `count` and `of` behind a `percent`: "# households".
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Noun"))]
    pub of: Value,
    /// UCUM or SDMX UNIT_MEASURE code.
    pub code: Option<String>,
}

/// What kind of number a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// A percentage, 0 to 100 (and beyond, where it is an attainment).
    Percent,
    /// A number of whole things.
    Count,
    /// A measured amount.
    Amount,
}

/// The indicator reference sheet.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Sheet {
    /// What exactly is measured.
    pub definition: Option<Text>,
    /// What is counted above the line.
    pub numerator: Option<Text>,
    /// What is counted below the line.
    pub denominator: Option<Text>,
    /// How it is collected.
    pub method: Option<Text>,
    /// How often it is collected.
    pub frequency: Option<Text>,
    /// How people were chosen, and how many.
    pub sampling: Option<Text>,
    /// The share of those asked who answered, in per cent, 0 to 100.
    pub response_rate: Option<f64>,
    /// What to be careful about.
    pub quality: Option<Text>,
    /// `per-period` (each value is for its period) or `cumulative` (each value holds all before it).
    pub accumulation: Option<Accumulation>,
    /// Whether adding values across places or activities counts people twice.
    pub adding: Option<Adding>,
    /// `input`, `output`, `outcome` or `impact` (IATI ResultType adds `other`).
    pub level: Option<String>,
}

/// Whether values hold what came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Accumulation {
    /// Each value is for its own period.
    PerPeriod,
    /// Each value holds all that came before.
    Cumulative,
}

/// Whether values may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Adding {
    /// Parts are disjoint: they may be added.
    Safe,
    /// The same person may stand in several parts.
    CountsTwice,
    /// The source does not say.
    Unknown,
}

/// Who chose the indicator.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Chosen {
    /// Who proposed it.
    pub by: Text,
    /// With whom it was agreed.
    pub with: Option<Text>,
    /// When it was agreed.
    pub on: Option<String>,
    /// `local`, `shared` or `outside`.
    pub origin: Option<Origin>,
    /// What those who disagreed said.
    pub dissent: Option<Text>,
}

/// Where an indicator comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Chosen by the people it is about.
    Local,
    /// Agreed between local and outside partners.
    Shared,
    /// Brought from outside.
    Outside,
}

/// A baseline, milestone or target.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Mark {
    /// The period it holds for: `2016`, `2020-12-31`, `2020-Q4`, `2016-01-01/2020-12-31`.
    pub period: String,
    /// The value, in the indicator's unit. Absent means "not known".
    pub value: Option<f64>,
    /// The place it holds for; absent means the indicator's main place.
    pub place: Option<String>,
    /// The group it holds for; absent means the total.
    pub group: Option<String>,
    /// When it was set.
    pub set_on: Option<String>,
    /// Why it was set or changed.
    pub reason: Option<Text>,
}

/// When a value is due.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Due {
    /// The period whose value is due.
    pub period: String,
    /// The day on which it is due.
    pub on: String,
    /// Why it is late or comes so late.
    pub note: Option<Text>,
}

/// A break in the series.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Break {
    /// The first period of the new way of measuring.
    pub period: String,
    /// What changed.
    pub reason: Text,
}

/// The values, in columns of equal length. Each row is one place × period × group. `place`, `period` and `group`
/// hold positions (from 0) in the lists `places`, `periods` and `groups`; a column that would hold the same in every
/// row may be that one thing; an empty group list means the total everywhere.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Observations {
    /// Place ids, of the programme's `places`. The first is the indicator's main place.
    pub places: Vec<String>,
    /// Periods: `2017`, `2017-Q1`, `2017-03`, `2017-W09`, `2017-03-05`, or an interval `2016-01-01/2020-12-31`.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Period>"))]
    pub periods: Vec<Value>,
    /// Group ids, of the programme's `breakdowns`, or `_T` for the total. A cell of several breakdowns joins its
    /// groups with `+`: `F+U15`.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Position in `places`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub place: Option<Column>,
    /// Position in `periods`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub period: Option<Column>,
    /// Position in `groups`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub group: Option<Column>,
    /// The value, in the indicator's unit; `null` where there is none.
    #[cfg_attr(feature = "cli", schemars(with = "ColumnOf<f64>"))]
    pub value: Column,
    /// How many rows there are; needed only where no column is a list.
    pub rows: Option<u32>,
    /// Lower end of the range.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<f64>>"))]
    pub low: Option<Column>,
    /// Upper end of the range.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<f64>>"))]
    pub high: Option<Column>,
    /// Confidence level of the range, in per cent.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<f64>>"))]
    pub level: Option<Column>,
    /// How many were asked or counted.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub sample: Option<Column>,
    /// Numerator, for shares that are counts: the 16 of "16 of 20".
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub count: Option<Column>,
    /// Denominator: the 20 of "16 of 20".
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub of: Option<Column>,
    /// The state of each value; absent means `observed` where there is a value and `not-reported` where there is none.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<Status>>"))]
    pub status: Option<Column>,
    /// When each value was reported.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<String>>"))]
    pub reported: Option<Column>,
    /// A note on single values.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<Text>>"))]
    pub note: Option<Column>,
}

/// A period, with the label of its source where that differs (fiscal years, survey rounds); or the period alone, as a
/// plain text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Labelled {
    /// The period.
    pub period: String,
    /// What its source calls it: "EICV7", "FY 2023/24".
    pub label: Option<Text>,
}

/// A period alone, or with a label; for the schema.
#[cfg(feature = "cli")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "describes, is never made")]
pub enum Period {
    /// The period alone.
    Plain(String),
    /// With what its source calls it.
    Labelled(Labelled),
}

/// A column: one thing for all rows, a list with one for each, or an object from row number to the thing. What stands
/// in it is read row by row, so that a fault is placed to the row.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Column(pub Value);

/// A [`Column`] of `T`, for the schema.
#[cfg(feature = "cli")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "describes, is never made")]
pub enum ColumnOf<T> {
    /// One for each row; `null` where there is none.
    Dense(Vec<Option<T>>),
    /// Row number (from 0, as text) to the thing; the other rows have none.
    Sparse(BTreeMap<String, T>),
    /// The same for all rows.
    All(T),
}

/// The state of a value (after SDMX CL_OBS_STATUS and CL_CONF_STATUS).
#[cfg(feature = "cli")]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[allow(dead_code, reason = "describes, is never made")]
pub enum Status {
    /// Measured or counted (SDMX `A`).
    Observed,
    /// Worked out, not measured (`E`).
    Estimated,
    /// May still change (`P`).
    Provisional,
    /// Known and hidden, to protect people (CL_CONF_STATUS `C`, `S`).
    Suppressed,
    /// Should be there and is not (`M`, `O`).
    NotReported,
    /// Its day has not come (`L` in part; ours).
    NotYetDue,
    /// Cannot exist (`M` with reason; IATI "N/A").
    NotApplicable,
}

/// What a community says of an indicator or of one value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Voice {
    /// Whether it confirms or disputes.
    pub stance: Stance,
    /// Which group speaks: a group, never a person.
    pub group: Text,
    /// When.
    pub on: String,
    /// In its own words.
    pub reason: Text,
    /// The place it speaks of; absent means all.
    pub place: Option<String>,
    /// The period it speaks of; absent means all.
    pub period: Option<String>,
    /// The reply, if there is one.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Reply>"))]
    pub reply: Value,
    /// Who may reply.
    pub may_reply: Option<Text>,
    /// Whether it is invented to show how something looks.
    #[serde(default)]
    pub example: bool,
}

/// Whether a community agrees with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// It matches what people see.
    Confirmed,
    /// It does not.
    Disputed,
}

/// A reply to a voice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Reply {
    /// Who replies: an office or organisation.
    pub by: Text,
    /// When.
    pub on: String,
    /// In its own words.
    pub text: Text,
}
