//! Sentences say what the numbers say, in every language.

use super::pictures::scenes;
use super::*;

/// What ends a sentence in the languages of `public/locales`.
const STOP: char = '.';

/// The text without marks that nobody sees.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}')).collect()
}

/// The numbers in a text as they are written, with sign, groups and decimals. Marks of direction and isolates part them.
fn numbers(text: &str) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    let digit = |at: usize| text.get(at).is_some_and(|c| c.is_numeric());
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let mut number = String::new();
        if at > 0 && text[at - 1] == '-' && !(at > 1 && digit(at - 2)) {
            number.push('-');
        }
        while digit(at) || (digit(at + 1) && matches!(text.get(at), Some('.' | ',' | '\u{00A0}' | '\u{202F}'))) {
            number.push(text[at]);
            at += 1;
        }
        found.push(number);
    }
    found
}

/// The series of one line alone, as the page shows it below its picture.
fn line(data: &coverage::Data, reading: &coverage::Reading<'_>) -> Series {
    let mut series = Series::clone(&data.series);
    series.retain(|place, group| *place == reading.place && *group == reading.group);
    series
}

/// All numbers in a table: its columns, figures and details.
fn held(table: &Table) -> BTreeSet<String> {
    let figures = table.rows.iter().flat_map(|row| &row.figures);
    let figures = figures.flat_map(|f| [Some(f.text.as_str()), f.detail.as_deref()]).flatten();
    table.columns.iter().map(String::as_str).chain(figures).flat_map(numbers).collect()
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn every_sentence_is_whole_and_ends_once(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let reading = coverage::reading(&indicator.header, data, setting.as_of());
            let sentences = coverage::finding(setting, &indicator.header, &reading);
            prop_assert!(!sentences.is_empty());
            prop_assert_eq!(sentences.join(" "), indicator.finding(setting));
            for sentence in sentences {
                let text: Vec<char> = seen(&sentence).chars().collect();
                let shown: String = text.iter().collect();
                // a stop between two digits is a decimal sign, or belongs to an ordinal: 2.º
                let number = |at: usize| text.get(at).is_some_and(|c| c.is_numeric() || "ºª".contains(*c));
                let stops: Vec<usize> = (0..text.len())
                    .filter(|at| text[*at] == STOP && !(*at > 0 && number(at - 1) && number(at + 1)))
                    .collect();
                prop_assert_eq!(stops, vec![text.len() - 1], "{}: {}", setting.language(), shown);
                prop_assert!(!text.windows(2).any(|two| two.iter().all(|c| c.is_whitespace())), "two spaces: {}", shown);
                prop_assert!(!text[0].is_whitespace(), "{}", shown);
                for wrong in [" .", " ,", " ،", "( ", " )", "()", ",,", "NaN", " inf ", " inf%", "(inf", "–%", "{", "}", "$", "finding-", "state-"] {
                    prop_assert!(!shown.contains(wrong), "\"{}\" in {}", wrong, shown);
                }
                prop_assert_eq!(sentence.matches('\u{2068}').count(), sentence.matches('\u{2069}').count());
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_table_holds_what_the_sentences_say(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let header = &indicator.header;
            let reading = coverage::reading(header, data, setting.as_of());
            let mut known = held(&Table::of(setting, header, &line(data, &reading)));
            let inside = |text: &str, known: &BTreeSet<String>| {
                let missing: Vec<_> = numbers(text).into_iter().filter(|n| !known.contains(n)).collect();
                prop_assert!(missing.is_empty(), "{:?} of {:?} are not in {:?}", missing, seen(text), known);
                Ok(())
            };
            if reading.latest.is_some() {
                inside(&coverage::short(setting, header, &reading), &known)?;
            }
            // what the table does not hold stands in "About this number" and among the voices, or follows from them
            let locale = setting.words.locale();
            let mut say = |text: String| known.extend(numbers(&text));
            if let Some((mark, target)) = reading.target {
                say(say::figure(locale, &header.unit, target));
                say(say::date(locale, mark.period.end));
                if let Some(latest) = reading.latest.and_then(|c| c.number()) {
                    say(say::difference(&setting.words, &header.unit, say::gap(&header.unit, latest, target)));
                }
            }
            if let Some(cell) = reading.absent {
                say(say::date(locale, reading.due.map_or(cell.period().end, |due| due.on)));
            }
            if let Some(level) = reading.latest.and_then(|c| c.value().range?.level) {
                say(locale.percent(level, 0));
            }
            for voice in header.voices.iter().filter(|v| v.stance == Stance::Disputed) {
                say(say::date(locale, voice.on));
                say(locale.integer(setting.as_of().days_since(voice.on).max(0)));
            }
            coverage::finding(setting, header, &reading).iter().try_for_each(|sentence| inside(sentence, &known))
        })?;
    }

    #[test]
    fn nothing_is_said_of_a_value_that_is_absent(
        mut indicator in indicator(wild()),
        states in proptest::collection::vec(select(State::NAMED[3..].to_vec()), 60),
    ) {
        let rows = indicator.0["observations"]["value"].as_array().map_or(0, Vec::len);
        let absent: Vec<&str> = states[..rows].iter().map(|state| state.name()).collect();
        indicator.0["observations"]["value"] = Value::Null;
        indicator.0["observations"]["rows"] = json!(rows);
        indicator.0["observations"]["status"] = json!(absent);
        each_language(&indicator, |setting, indicator, data| {
            let header = &indicator.header;
            let reading = coverage::reading(header, data, setting.as_of());
            prop_assert_eq!(reading.latest, None);
            prop_assert_eq!(reading.to_go, None);
            let bare = |text: &str| seen(text).replace('\u{00A0}', "");
            let zero = bare(&say::figure(setting.words.locale(), &header.unit, 0.0));
            let sentences = coverage::finding(setting, header, &reading);
            // a target of zero is said, and in a sentence of its own
            for sentence in sentences.iter().skip(usize::from(header.example)).skip(usize::from(reading.target.is_some())) {
                prop_assert!(!sentence.contains('%') && !sentence.contains('٪'), "{}", sentence);
                prop_assert!(!header.unit.is_percent() || !bare(sentence).contains(&zero), "{}", sentence);
            }
            for row in Table::of(setting, header, &data.series).rows {
                for figure in row.figures {
                    prop_assert_eq!(numbers(&figure.text), Vec::<String>::new());
                    prop_assert_eq!(figure.detail, None);
                }
            }
            let spark = coverage::spark(setting, header, data, &reading.place, &reading.group);
            prop_assert!(spark.is_none());
            for scene in scenes(setting, indicator, data) {
                let drawn = scene.marks.iter().find(|mark| matches!(mark.ink, Ink::Series(_) | Ink::Band(_)));
                prop_assert_eq!(drawn, None);
            }
            Ok(())
        })?;
    }

    #[test]
    fn up_down_and_the_same_are_what_the_shown_figures_are(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let reading = coverage::reading(&indicator.header, data, setting.as_of());
            let latest = reading.latest.and_then(|c| c.number());
            let (Some(change), Some(latest)) = (reading.since_first, latest) else { return Ok(()) };
            let from = change.from.number().unwrap_or_default();
            let figure = |n: f64| say::figure(setting.words.locale(), &indicator.header.unit, n);
            prop_assert_eq!(change.by == 0.0, figure(from) == figure(latest), "{} to {}: {}", from, latest, change.by);
            prop_assert!(change.by == 0.0 || (change.by > 0.0) == (latest > from), "{} to {}: {}", from, latest, change.by);
            Ok(())
        })?;
    }
}

/// The largest numbers there are lie further apart than any number can say.
#[test]
fn the_largest_numbers_are_not_the_same() {
    let unit = Unit::Percent { decimals: 0, of: baraza::model::Noun::default() };
    assert!(say::gap(&unit, -f64::MAX, f64::MAX) > 0.0, "shown as \"the same as\"");
}
