//! Eurostat's own tables: `freq,unit,geo\\TIME_PERIOD` in the first cell, tabs between the others, flags behind the values.

/// The lines of such a table as rows of one value each, with names in the first; `None` where it is another.
pub(super) fn rows(text: &str) -> Option<Vec<(usize, Vec<String>)>> {
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let (_, head) = lines.next()?;
    let mut cells = head.split('\t').map(str::trim);
    let (names, across) = cells.next()?.split_once('\\')?;
    let periods: Vec<&str> = cells.collect();
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    let plain = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if periods.is_empty() || !names.iter().all(|n| plain(n)) || !plain(across.trim()) {
        return None;
    }
    let texts = |list: &[&str]| list.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
    let mut out = vec![(1, texts(&[names.as_slice(), &[across.trim(), "OBS_VALUE", "OBS_FLAG"]].concat()))];
    for (at, line) in lines {
        let mut cells = line.split('\t').map(str::trim);
        let keys: Vec<&str> = cells.next()?.split(',').map(str::trim).collect();
        if keys.len() != names.len() {
            return None;
        }
        for (period, cell) in periods.iter().zip(cells) {
            // "14.9 p", ": c"
            let (value, flag) = cell.split_once(' ').unwrap_or((cell, ""));
            let row = [keys.as_slice(), &[*period, value, flag.trim()]].concat();
            out.push((at + 1, texts(&row)));
        }
    }
    Some(out)
}
