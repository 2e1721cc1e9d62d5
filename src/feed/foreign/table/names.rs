//! What the name of a column says, in several languages.

use super::words::{MEASURE, PLACE, TIME};

/// The words of a name, in small letters: `SubCounty`, `geo_code` and `Geo Code` have two each.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit())) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|w| !w.is_empty());
    words
}

/// Words of a code; what stands with them says of what.
const CODE: &[&str] = &[
    "code", "codes", "id", "iso", "iso2", "iso3", "pcode", "fips", "m49", "key", "number", "no", "código", "codigo",
    "cod", "cód", "kode", "msimbo", "uid",
];

/// Whether a name says that codes of places or things stand below it.
pub(super) fn is_code(words: &[String]) -> bool {
    const CODES: &[&str] = &[
        "code", "codes", "pcode", "código", "codigo", "kode", "cod", "cód", "fips", "geocode", "siret", "siren",
        "idbank",
    ];
    any(words, CODES) || words.join("") == "idbank"
}

/// Words of a name.
const LABEL: &[&str] = &[
    "name",
    "label",
    "title",
    "text",
    "description",
    "nombre",
    "nom",
    "nome",
    "jina",
    "nama",
    "bezeichnung",
    "libellé",
    "libelle",
    "en",
];

const KIND: &[&str] = &["level", "type", "kind", "class", "category", "version", "status"];

/// What makes a column of numbers a column of places' sizes and not of places.
const VAGUE: &[&str] = &["variable", "variables", "column", "col", "x", "key", "header", "category"];

fn any(words: &[String], list: &[&str]) -> bool {
    words.iter().any(|w| list.contains(&w.as_str()))
}

/// The name of a column, looked at.
#[derive(Debug)]
pub(super) struct Name {
    pub words: Vec<String>,
}

impl Name {
    pub(super) fn of(name: &str) -> Self {
        Self { words: words(name) }
    }

    pub(super) fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.words.join(" ").as_str())
    }

    pub(super) fn has(&self, list: &[&str]) -> bool {
        any(&self.words, list)
    }

    /// Whether it speaks of time.
    pub(super) fn time(&self) -> bool {
        self.has(TIME)
    }

    /// Whether it speaks of time and of nothing else.
    pub(super) fn time_only(&self) -> bool {
        let beside = [
            "time",
            "period",
            "reference",
            "ref",
            "code",
            "survey",
            "fiscal",
            "financial",
            "reporting",
            "event",
            "fields",
        ];
        !self.words.is_empty()
            && self.time()
            && self.words.iter().all(|w| TIME.contains(&w.as_str()) || beside.contains(&w.as_str()))
    }

    /// Whether it says of what span each cell is, and never how long something took.
    pub(super) fn calendar(&self) -> bool {
        self.time_only() && !self.is(&["time"]) && !self.is(&["day"]) && !self.is(&["an"])
    }

    pub(super) fn place(&self) -> bool {
        self.has(PLACE) && !self.has(KIND)
    }

    /// Whether it is a code of places, not their size: `county_code`, `GeoCode`, `fips`, or `district` alone.
    pub(super) fn place_code(&self) -> bool {
        let sizes = ["area", "land", "zone", "entity", "block", "no", "il", "an"];
        let sure = ["geocode", "fips", "m49", "pcode", "iso", "iso2", "iso3", "gid"];
        let alone = self.words.len() == 1 && !self.has(&sizes);
        self.place() && (alone || self.has(&sure) || (self.has(CODE) && !self.is(&["area number"])))
    }

    pub(super) fn measure(&self) -> bool {
        self.has(MEASURE) && !self.value_sure()
    }

    /// The names under which statistics offices publish their one column of values.
    pub(super) fn value_sure(&self) -> bool {
        self.is(&["value"])
            || self.is(&["obs value"])
            || self.is(&["valor"])
            || self.is(&["valeur"])
            || self.is(&["wert"])
            || self.is(&["numeric value"])
            || self.is(&["data value"])
            || self.is(&["fact value numeric"])
    }

    pub(super) fn vague(&self) -> bool {
        self.words.is_empty() || self.words.first().is_some_and(|w| VAGUE.contains(&w.as_str()))
    }

    pub(super) fn code(&self) -> bool {
        self.has(CODE)
    }

    pub(super) fn label(&self) -> bool {
        self.has(LABEL)
    }

    /// What is left without the words for "code" and "name": what it is a code or name of.
    pub(super) fn stem(&self) -> Vec<&str> {
        // "unit of measure", "Dim1ValueCode"
        let beside = |w: &str| w == "of" || (w == "value" && self.code());
        self.words
            .iter()
            .map(String::as_str)
            .filter(|w| !CODE.contains(w) && !LABEL.contains(w) && !beside(w))
            .collect()
    }

    /// Many places: `Provincias`. A column of numbers may count them, one of texts names them.
    pub(super) fn places(&self) -> bool {
        const MANY: &[&str] = &[
            "countries",
            "counties",
            "districts",
            "regions",
            "provinces",
            "municipalities",
            "states",
            "cities",
            "towns",
            "villages",
            "provincias",
            "comunidades",
            "municipios",
            "departamentos",
            "regiones",
            "distritos",
            "países",
            "départements",
            "régions",
            "communes",
            "kommuner",
            "regioner",
            "bundesländer",
            "gemeinden",
            "municípios",
            "regioni",
            "comuni",
            "gemeenten",
            "kommunen",
            "wilaya",
            "mikoa",
            "wilayas",
        ];
        self.has(MANY) && !self.has(KIND)
    }

    /// The source's mark on a value.
    pub(super) fn mark(&self) -> bool {
        let marks = [
            "obs status",
            "obs conf",
            "conf status",
            "flag",
            "flags",
            "flag codes",
            "flag code",
            "obs flag",
            "observation status",
            "observation flag",
            "data marking",
            "data markings",
        ];
        marks.iter().any(|m| self.is(&[m]))
    }

    /// Words beside a mark: what it means, footnotes.
    pub(super) fn footnote(&self) -> bool {
        let notes = ["flag description", "observation status label", "obs status label", "foot note"];
        notes.iter().any(|m| self.is(&[m])) || self.has(&["footnote", "footnotes"])
    }

    /// How the source keeps its series: nothing to show and nothing to say.
    pub(super) fn bookkeeping(&self) -> bool {
        self.is(&["decimals"]) || self.is(&["terminated"])
    }

    /// How many were asked or counted.
    pub(super) fn sample(&self) -> bool {
        self.is(&["sample size"]) || self.is(&["denominator unweighted"])
    }

    pub(super) fn multiplier(&self) -> bool {
        self.is(&["unit mult"]) || self.is(&["unit multiplier"]) || self.is(&["powercode code"])
    }

    /// Whether a yes here means that the value is hidden.
    pub(super) fn hides(&self) -> bool {
        self.is(&["suppressed"]) || self.is(&["is suppressed"]) || self.is(&["confidential"]) || self.is(&["hidden"])
    }

    pub(super) fn low(&self) -> bool {
        let ends = [
            "low",
            "lower",
            "lo",
            "lower ci",
            "ci low",
            "ci lower",
            "lower bound",
            "low ci",
            "lower 95 ci",
            "lower limit",
            "numeric low",
            "fact value numeric low",
            "low confidence limit",
            "lower confidence limit",
            "cilow",
            "lci",
        ];
        ends.iter().any(|m| self.is(&[m]))
    }

    pub(super) fn high(&self) -> bool {
        let ends = [
            "high",
            "upper",
            "hi",
            "upper ci",
            "ci high",
            "ci upper",
            "upper bound",
            "high ci",
            "upper 95 ci",
            "upper limit",
            "numeric high",
            "fact value numeric high",
            "high confidence limit",
            "upper confidence limit",
            "cihigh",
            "uci",
        ];
        ends.iter().any(|m| self.is(&[m]))
    }

    /// Numbers of rows and records, links, files: nothing to show.
    pub(super) fn system(&self) -> bool {
        let names = [
            "id",
            "index",
            "objectid",
            "fid",
            "rowid",
            "row id",
            "row",
            "s n",
            "sn",
            "no",
            "unnamed 0",
            "uuid",
            "recordid",
            "datasetid",
            "submission id",
            "instance id",
            "parent index",
            "serial",
            "serial no",
        ];
        self.has(&["url", "uri", "link", "href", "website", "uuid", "globalid", "objectid", "image", "photo"])
            || names.iter().any(|n| self.is(&[n]))
    }

    /// A number that names a record: `case number`, `BKG_NUM`; not `number of wells`.
    pub(super) fn record_number(&self) -> bool {
        self.words.len() > 1
            && self.words.last().is_some_and(|w| ["num", "nr", "number", "no", "id"].contains(&w.as_str()))
    }

    /// When a record was written.
    pub(super) fn stamp(&self) -> bool {
        let words = [
            "created",
            "updated",
            "update",
            "modified",
            "submission",
            "submitted",
            "timestamp",
            "start",
            "starttime",
            "end",
            "endtime",
            "today",
            "closed",
            "requested",
            "retrieved",
        ];
        self.has(&words)
    }
}

/// Whether a category stands for all others together, by its name.
#[must_use]
pub fn total(label: &str) -> bool {
    let label = label.trim();
    let small = label.trim_end_matches([':', '*', '.']).to_lowercase();
    // small letters would be tonnes
    label == "T"
        || matches!(
            small.as_str(),
            "total"
                | "totals"
                | "_t"
                | "tot"
                | "all"
                | "overall"
                | "both"
                | "both sexes"
                | "all ages"
                | "all sexes"
                | "all persons"
                | "all areas"
                | "grand total"
                | "total general"
                | "ensemble"
                | "insgesamt"
                | "gesamt"
                | "summe"
                | "totale"
                | "totaal"
                | "totalt"
                | "i alt"
                | "ambos sexos"
                | "todos"
                | "jumla"
                | "total population"
                | "المجموع"
                | "الإجمالي"
                | "итого"
                | "всего"
                | "合计"
                | "总计"
                | "toplam"
                | "razem"
                | "ogółem"
                | "celkem"
                | "yhteensä"
                | "סך הכל"
                | "कुल"
        )
}
