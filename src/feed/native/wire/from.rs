//! Data that somebody else publishes, and how to read them as an indicator.

use crate::feed::limits;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Data that somebody else publishes in a format of their own. `baraza publish` reads them and lays the observations
/// beside the pages; `baraza inspect URL` shows the dimensions and categories that are named here.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct From {
    /// Where the data are: a full `https` address, or a file beside this one.
    pub url: String,
    /// The format: `json-stat`, `sdmx-json`, `open-sdg`, `csv` … It is recognised by itself, and naming it settles it.
    pub format: Option<String>,
    /// The data set, by its id; needed only where there are several.
    pub dataset: Option<String>,
    /// The dimension that says where; recognised by itself in most formats.
    pub place: Option<String>,
    /// The dimension that says when.
    pub time: Option<String>,
    /// The dimensions in which people are told apart: all others that are not chosen in `at`, unless told.
    pub group: Option<Vec<String>>,
    /// One category for each dimension that is neither place, time nor group: `{"unit": "PC"}`.
    #[serde(default)]
    pub at: BTreeMap<String, String>,
    /// The place of the programme that data without places are about, and the total of those with places: its only
    /// place that is no part of another, unless told.
    pub about: Option<String>,
    /// The period that data without times are for.
    pub period: Option<String>,
    /// Which place of the programme each category is; categories that are not named here keep their code.
    #[serde(default)]
    pub places: BTreeMap<String, String>,
    /// Which group of the programme each category is; categories that are not named here keep their code.
    #[serde(default)]
    pub groups: BTreeMap<String, String>,
    /// Which period each category is, where its label does not say it: `{"Round 3": "2019-03/2019-08"}`.
    #[serde(default)]
    pub periods: BTreeMap<String, String>,
    /// Only these places, by the source's codes.
    pub only: Option<Vec<String>>,
    /// What values are multiplied with, beside the source's own multiplier: 100 for shares of 1 that are to be percentages.
    pub scale: Option<f64>,
    /// The decimal sign of numbers that are written as text: `,`.
    pub decimal: Option<String>,
    /// The sign that sets thousands apart in numbers that are written as text.
    pub thousands: Option<String>,
    /// The sheet of a workbook, or the part of a package.
    pub sheet: Option<String>,
    /// The row of a table that names its columns, from 1.
    pub header: Option<usize>,
    /// The columns of a table that hold values.
    pub value: Option<Vec<String>>,
    /// The most megabytes that a file may have: 32, unless told, and 512 at most. It must fit the readers' devices where the
    /// data are `live`.
    pub limit: Option<u16>,
    /// Whether readers' pages look for newer data there by themselves. The server must let pages of other sites read them (CORS),
    /// and learns the readers' internet addresses, which the page says. Never for data of persons, for workbooks, or
    /// where the address holds a key.
    #[serde(default)]
    pub live: bool,
    /// The day on which `data` was read from there; `baraza publish` writes it.
    pub copied: Option<String>,
}

impl From {
    /// The most bytes that a file may have.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit.map_or(limits::BODY, |megabytes| usize::from(megabytes).min(limits::MEGABYTES) * limits::MEGABYTE)
    }
}
