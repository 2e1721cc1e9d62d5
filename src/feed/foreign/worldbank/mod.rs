//! # World Bank Indicators API, versions 2 and 1
//!
//! Specification: "About the Indicators API Documentation" and "API Basic Call Structures" of the World Bank's Data
//! Help Desk (`api.worldbank.org/v2/country/KEN/indicator/SP.POP.TOTL?format=json`).
//!
//! **Recognised by** a list whose first element has `page` and `pages` and whose second is the list of rows (or
//! `null`), or by a list of one element with `message`. A row with `countryiso3code` makes it version 2. Rows that were
//! saved without the first element, and answers by source (`/v2/sources/2/…`, rows of `variable` and `value`), too.
//!
//! **Read:** `indicator` (what is measured), `country` (place: its three-letter code, or the two-letter one where there
//! is none), `date` (time: 2013, 2013Q1, 2013M01), `value` as number or text, `unit`, `obs_status` (SDMX's marks),
//! `decimal`, `lastupdated`. Values for a time after the last update are projections and become "estimated". The
//! world (`WLD`) is the total. Other groups of countries stay places like any other, and a notice warns of adding them.
//!
//! **Said:** pages that are missing. **Refused:** error messages, which come with HTTP status 200; answers without
//! rows; lists of countries, indicators or topics, which hold no values.
//!
//! ```json
//! "from": {"url": "https://api.worldbank.org/v2/country/KEN/indicator/SH.H2O.BASW.ZS?format=json&per_page=1000",
//!          "format": "worldbank", "at": {"indicator": "SH.H2O.BASW.ZS"}, "places": {"KEN": "kenya"}}
//! ```

mod sources;

use super::cube::Codes;
use super::{Category, Context, Cube, Fact, Measured, Role, json, time};
use crate::model::{Date, State};
use serde_json::Value;

/// Groups of countries, by region, income, lending and population: two-letter and three-letter codes.
const GROUPS: &str = "1A ARB 1W WLD 4E EAP 6D 6F 6L 6N 6X 7E ECA 8S SAS A4 SXZ A5 XZN A9 AFR B1 BHI B2 BLA B3 BMN \
    B4 BEA B6 BSS B7 BEC B8 CEB C4 CEA C5 CEU C6 CLA C7 CME C8 CSA C9 CAA D2 DLA D3 DMN D4 DEA D5 DSA D6 DSF D7 DEC \
    D8 DNS EU EUU F1 FCS F6 FXS M1 MDE N6 NLS OE OED R6 NRS S1 SST S2 PSS S3 CSS S4 OSS T2 TLA T3 TMN T4 TEA T5 TSA \
    T6 TSS T7 TEC V1 PRE V2 EAR V3 LTE V4 PST XC EMU XD HIC XE HPC XF IBD XG IDA XH IDB XI IDX XJ LAC XL LDC XM LIC \
    XN LMC XO LMY XP MIC XQ MNA XR NOC XS OEC XT UMC XU NAC XX XY INX Z4 EAS Z7 ECS ZF SSA ZG SSF ZH AFE ZI AFW ZJ \
    LCN ZQ MEA ZT IBT";

/// Recognises it: `v2`, `v1`, `v2 sources`, or `message` for an error.
pub fn version(document: &Value) -> Option<String> {
    if let Some(version) = sources::version(document) {
        return Some(version.to_owned());
    }
    let list = document.as_array()?;
    let head = list.first()?.as_object()?;
    if list.first().is_some_and(is_row) {
        return Some(if head.contains_key("countryiso3code") { "v2" } else { "v1" }.to_owned());
    }
    if let ([_], Some(Value::Array(messages))) = (list.as_slice(), head.get("message")) {
        return messages.first()?.get("key").map(|_| "message".to_owned());
    }
    let rows = list.get(1)?;
    if list.len() > 2
        || !head.contains_key("page")
        || !head.contains_key("pages")
        || !(rows.is_null() || rows.is_array())
    {
        return None;
    }
    let newer = head.contains_key("lastupdated") || rows.get(0).is_some_and(|row| row.get("countryiso3code").is_some());
    Some(if newer { "v2" } else { "v1" }.to_owned())
}

/// Whether this is a row: a value of an indicator for a country.
fn is_row(row: &Value) -> bool {
    let coded = |name: &str| row.get(name).is_some_and(|of| of.get("id").is_some() && of.get("value").is_some());
    coded("indicator") && coded("country") && row.get("date").is_some() && row.get("value").is_some()
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    if sources::version(&document).is_some() {
        return sources::read(&document, cx).into_iter().collect();
    }
    let bare = document.get(0).is_some_and(is_row);
    let document = if bare { Value::Array(vec![Value::Null, document]) } else { document };
    let head = document.get(0).unwrap_or(&Value::Null);
    if let Some(messages) = head.get("message").and_then(Value::as_array) {
        let said: Vec<String> =
            messages.iter().map(|m| format!("{}: {}", json::get(m, "key"), json::get(m, "value"))).collect();
        let what = format!("this is an error message of the World Bank, not data: {}", json::some(&said));
        cx.error("/0/message", what, "check the address: the codes of country and indicator, and the years");
        return Vec::new();
    }
    let Some(rows) = document.get(1).and_then(Value::as_array).filter(|rows| !rows.is_empty()) else {
        cx.error(
            "/1",
            "the World Bank has no rows for this request",
            "check the codes, the years and the page in the address",
        );
        return Vec::new();
    };
    if !rows.iter().any(|row| row.get("date").is_some() && row.get("value").is_some()) {
        let what = "this is a list of the World Bank's countries, indicators or topics, not data";
        cx.error("/1", what, "name an indicator: /v2/country/all/indicator/CODE?format=json");
        return Vec::new();
    }
    pages(head, rows.len(), "/0", cx);
    let mut reader = Reader::new(head, if bare { "" } else { "/1" });
    for (i, row) in rows.iter().enumerate() {
        reader.row(i, row, cx);
    }
    reader.finish(cx).into_iter().collect()
}

/// Says which pages are missing.
fn pages(head: &Value, rows: usize, at: &str, cx: &mut Context<'_>) {
    let count = |name: &str| json::get(head, name).parse::<u64>().ok();
    let (page, pages, total) = (count("page"), count("pages"), count("total"));
    let hint = "ask for all rows: per_page=20000 in the address";
    match (page, pages, total) {
        (Some(page), Some(pages), total) if pages > 1 => {
            let of = total.map(|n| format!(", {rows} of {n} rows")).unwrap_or_default();
            cx.warn(
                format!("{at}/pages"),
                format!("this is page {page} of {pages}{of}: the other pages are missing"),
                hint,
            );
        }
        (_, _, Some(total)) if u64::try_from(rows).is_ok_and(|rows| rows < total) => {
            cx.warn(format!("{at}/total"), format!("these are {rows} of {total} rows: the others are missing"), hint);
        }
        _ => {}
    }
}

struct Reader {
    /// Where the rows stand.
    at: &'static str,
    cube: Cube,
    codes: [Codes; 3],
    /// The row of the file in which each cell stands.
    lines: Vec<usize>,
    /// Marks whose meaning is not known.
    unknown: Vec<String>,
    /// Of each time, whether it lies past the last update.
    future: Vec<bool>,
    projected: usize,
}

impl Reader {
    fn new(head: &Value, at: &'static str) -> Self {
        let updated = json::get(head, "lastupdated");
        let mut cube = Cube {
            source: Some("World Bank".to_owned()),
            updated: Some(updated).filter(|text| !text.is_empty()),
            ..Cube::default()
        };
        cube.add("indicator", "Indicator", Role::Measure);
        cube.add("country", "Country", Role::Place);
        cube.add("date", "Date", Role::Time);
        Self {
            at,
            cube,
            codes: Default::default(),
            lines: Vec::new(),
            unknown: Vec::new(),
            future: Vec::new(),
            projected: 0,
        }
    }

    fn row(&mut self, i: usize, row: &Value, cx: &mut Context<'_>) {
        let line = format!("{}/{i}", self.at);
        let at = || format!("{line}/value");
        let (Some(value), date) = (row.get("value"), json::get(row, "date")) else {
            cx.warn(line, "this row has no value, so it is left out", "check it at the source");
            return;
        };
        let inner = |name: &str| row.get(name).map(|v| (json::get(v, "id"), json::get(v, "value"))).unwrap_or_default();
        let ((indicator, title), (two, name)) = (inner("indicator"), inner("country"));
        let three = json::get(row, "countryiso3code");
        let place = if three.is_empty() { two } else { three };
        if date.is_empty() || (place.is_empty() && name.is_empty()) {
            cx.warn(line, "this row names no country or no date, so it is left out", "check it at the source");
            return;
        }
        let place = if place.is_empty() { name.clone() } else { place };
        let indicator = if indicator.is_empty() { "value".to_owned() } else { indicator };
        let mut fact = json::fact(value, cx, at);
        self.mark(&mut fact, row);
        let unit = || Measured { label: json::get(row, "unit"), decimals: decimals(row), multiplier: 0 };
        let [a, b, c] = &mut self.codes;
        let [measures, places, times] = self.cube.dimensions.as_mut_slice() else {
            return;
        };
        let position = [
            a.position(measures, &indicator, || Category { unit: Some(unit()), ..Category::named(&indicator, &title) }),
            b.position(places, &place, || Category {
                total: matches!(place.as_str(), "WLD" | "1W"),
                ..Category::named(&place, &name)
            }),
            c.position(times, &date, || Category::named(&date, "")),
        ];
        if self.is_future(position[2], &date) && fact.state == State::Observed && fact.number.is_some() {
            fact.state = State::Estimated;
            self.projected += 1;
        }
        self.cube.push(&position, fact);
        self.lines.push(i);
    }

    /// Puts the source's mark on a cell.
    fn mark(&mut self, fact: &mut Fact, row: &Value) {
        let mark = json::get(row, "obs_status");
        if mark.is_empty() {
            return;
        }
        match super::state::of(&mark) {
            Some(state) if fact.number.is_some() || !state.has_number() => fact.state = state,
            Some(_) => {}
            None if self.unknown.contains(&mark) => {}
            None => self.unknown.push(mark.clone()),
        }
        fact.flags.push(mark);
    }

    /// Whether a time lies past the last update: what is said of it is a projection.
    fn is_future(&mut self, at: u32, date: &str) -> bool {
        let at = at as usize;
        if at >= self.future.len() {
            let updated = self.cube.updated.as_deref().and_then(Date::parse);
            let start = time::read(date.strip_prefix("YR").unwrap_or(date)).map(|p| p.start);
            self.future.push(matches!((start, updated), (Some(start), Some(updated)) if start > updated));
        }
        self.future.get(at).copied().unwrap_or_default()
    }

    fn finish(mut self, cx: &mut Context<'_>) -> Option<Cube> {
        if let Some(times) = self.cube.dimensions.last_mut() {
            json::periods(times, cx);
        }
        if !self.unknown.is_empty() {
            let what = format!("what these marks mean is not known: {}", json::some(&self.unknown));
            cx.warn("", what, "they stay beside their values");
        }
        if self.projected > 0 {
            let what =
                format!("{} values are for times after the last update: they are taken as projections", self.projected);
            cx.warn("", what, "show them as estimates");
        }
        let (mut cube, lines, at) = (self.cube, self.lines, self.at);
        json::settle(&mut cube, cx, |row| format!("{at}/{}", lines.get(row).copied().unwrap_or_default()));
        groups(&cube, cx);
        if let Some([only]) = cube.dimensions.first().map(|d| d.categories.as_slice()) {
            (cube.id, cube.title) = (only.id.clone(), only.label.clone());
        }
        if cube.is_empty() {
            cx.error("/1", "no row could be read as data of the World Bank", "check the address");
            return None;
        }
        Some(cube)
    }
}

fn decimals(row: &Value) -> Option<u8> {
    json::get(row, "decimal").parse().ok()
}

/// Warns of groups of countries beside countries.
fn groups(cube: &Cube, cx: &mut Context<'_>) {
    let places = cube.dimensions.iter().find(|d| d.role == Role::Place);
    let places = places.map(|d| d.categories.as_slice()).unwrap_or_default();
    let groups: Vec<&str> = places
        .iter()
        .filter(|c| GROUPS.split_whitespace().any(|code| code == c.id))
        .map(|c| c.label.as_str())
        .collect();
    if !groups.is_empty() && groups.len() < places.len() {
        let what = format!(
            "{} groups of countries stand beside countries, and hold them: {}",
            groups.len(),
            json::some(&groups)
        );
        cx.warn("", what, "do not add them up; choose places with `places`");
    }
}

#[cfg(test)]
mod tests;
