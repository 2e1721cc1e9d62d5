//! The common case of a large file, straight from its bytes: every column a list of plain numbers. Nothing is built in
//! between, and whatever is odd (another column, a gap, a row that stands twice) is left to the careful way in
//! [`super::observations`], which says where it is.

use super::observations;
use super::reader::Reader;
use super::scan::scan;
use crate::feed::limits;
use crate::model::{Header, Programme, Series, State, order};

/// Reads a file of observations; `None` when it is not the common case. Then nothing has been said of it.
pub fn read(r: &Reader, programme: &Programme, header: &Header, bytes: &[u8]) -> Option<Series> {
    if bytes.len() > limits::BODY || !header.due.is_empty() {
        return None;
    }
    let plain = scan(bytes)?;
    let (number, periods) = (plain.value?, plain.periods?);
    let (names, kinds) = (plain.places?, plain.groups.unwrap_or_default());
    let rows = number.len();
    let column = |column: Option<Vec<u32>>| column.unwrap_or_else(|| vec![0; rows]);
    let (place, period, group) = (column(plain.place), column(plain.period), column(plain.group));
    let whole = [place.len(), period.len(), group.len()].iter().all(|n| *n == rows);
    if rows == 0 || !whole || plain.rows.is_some_and(|n| n as usize != rows) {
        return None;
    }
    let mut quiet = Reader { languages: r.languages.clone(), as_of: r.as_of, notices: Vec::new() };
    let lists = (names.as_slice(), kinds.as_slice(), periods);
    let (places, groups, periods) = observations::lists(&mut quiet, programme, "", lists)?;
    let within = |column: &[u32], list: usize| column.iter().all(|at| (*at as usize) < list);
    let fits = within(&place, places.len()) && within(&period, periods.len()) && within(&group, groups.len());
    if !fits || !quiet.notices.is_empty() {
        return None;
    }
    let series = Series { places, periods, groups, place, period, group, number, ..Series::default() };
    arranged(series)
}

/// Periods in time order, rows by place, group and period; `None` where two rows are for the same.
fn arranged(mut series: Series) -> Option<Series> {
    let when = |i: usize| (series.periods[i].end, series.periods[i].start);
    let by_time = order(series.periods.len(), &|a, b| when(a).cmp(&when(b)));
    let mut rank = vec![0; by_time.len()];
    for (new, old) in by_time.iter().enumerate() {
        rank[*old] = new as u32;
    }
    series.periods = by_time.iter().map(|i| series.periods[*i].clone()).collect();
    for period in &mut series.period {
        *period = rank[*period as usize];
    }
    let key = |row: usize| (series.place[row], series.group[row], series.period[row]);
    let rows = series.number.len();
    if !(1..rows).all(|row| key(row - 1) < key(row)) {
        let by_key = order(rows, &|a, b| key(a).cmp(&key(b)));
        if by_key.windows(2).any(|pair| key(pair[0]) == key(pair[1])) {
            return None;
        }
        let along = |column: &[u32]| by_key.iter().map(|row| column[*row]).collect::<Vec<_>>();
        let (place, period, group) = (along(&series.place), along(&series.period), along(&series.group));
        series.number = by_key.iter().map(|row| series.number[*row]).collect();
        (series.place, series.period, series.group) = (place, period, group);
    }
    let state = |n: &f64| if n.is_nan() { State::NotReported } else { State::Observed };
    series.state = series.number.iter().map(state).collect();
    Some(series)
}

#[cfg(test)]
mod tests {
    use crate::feed::{Feed, native};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    type Row = (i64, i64, i64, Option<f64>);

    fn supplied(observations: &Value) -> Feed {
        let programme = json!({
            "baraza": "1", "id": "p", "title": "P", "as_of": "2024-12-31", "languages": [{"code": "en"}],
            "places": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "F", "name": "Women"}]}],
            "indicators": [{"id": "x", "kind": "coverage", "title": "X", "better": "up", "unit": {"kind": "percent"}, "data": "x.json"}]
        });
        let mut feed = native::read(programme.to_string().as_bytes()).expect("a programme");
        native::supply(&mut feed, "x.json", Ok(observations.to_string().as_bytes()));
        Feed { fingerprint: 0, ..feed }
    }

    proptest! {
        /// The quick way and the careful way read the same, and complain of the same.
        #[test]
        fn the_quick_way_is_the_careful_way(
            rows in prop::collection::vec((0_i64..3, -1_i64..4, 0_i64..2, prop::option::of(-1e3..1e3_f64)), 0..12),
            periods in prop::sample::select(vec![json!(["2021", "2020", "2020-Q1"]), json!(["2020", "x", "2021"]), json!([{"period": "2019", "label": "Round 1"}, "2020", "2021"])]),
            cut in 0_usize..12, short in any::<bool>(),
        ) {
            let column = |of: fn(&Row) -> Value| Value::Array(rows.iter().map(of).collect());
            let mut quick = json!({
                "places": ["a", "b"], "periods": periods, "groups": ["_T", "F"],
                "place": column(|r| json!(r.0)), "period": column(|r| json!(r.1)), "group": column(|r| json!(r.2)), "value": column(|r| json!(r.3)),
            });
            if short && cut < rows.len() {
                quick["value"].as_array_mut().expect("a list").truncate(cut);
            }
            let mut careful = quick.clone();
            // a column that is there, and empty, is not the common case
            careful["status"] = json!({});
            prop_assert_eq!(format!("{:?}", supplied(&quick)), format!("{:?}", supplied(&careful)));
        }
    }
}
