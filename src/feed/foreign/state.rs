//! The marks with which sources say what a value is.

use crate::model::State;

/// The state that a mark stands for: SDMX CL_OBS_STATUS and CL_CONF_STATUS, Eurostat's and PxWeb's flags, words.
/// Several marks may stand together (`bep`); the one that says most wins. `None` where none of them is known.
#[must_use]
pub fn of(mark: &str) -> Option<State> {
    let mark = mark.trim();
    // our own names, as the tables that pages offer have them
    if let Some(own) = State::NAMED.into_iter().chain([State::Overdue]).find(|s| s.name() == mark) {
        return Some(own);
    }
    let word = match mark.to_ascii_lowercase().as_str() {
        "" => return None,
        "normal" | "normal value" | "final" | "free" => Some(State::Observed),
        "estimated" | "estimate" | "estimated value" | "imputed" | "imputed value" | "forecast" | "forecast value"
        | "e" => Some(State::Estimated),
        "provisional" | "provisional value" | "preliminary" | "preliminary value" | "unvalidated value" | "p" => {
            Some(State::Provisional)
        }
        "suppressed" | "confidential" | "*" | "c" => Some(State::Suppressed),
        "missing" | "not available" | "missing value" | "not reported" | ":" | ".." | "..." | "…" | "m" => {
            Some(State::NotReported)
        }
        "not applicable" | "." | "z" => Some(State::NotApplicable),
        // "Missing value; suppressed", "Missing value; data cannot exist"
        missing if missing.starts_with("missing value") => {
            Some(if missing.contains("suppressed") { State::Suppressed } else { State::NotReported })
        }
        _ => None,
    };
    let apart = |c: char| c == ' ' || c == ',';
    let marks = mark.chars().filter(|c| !apart(*c)).count();
    // words are no letters: "no", "of" …
    let whole = mark.split(apart).all(|part| part.len() <= 1) || !mark.contains(apart);
    if word.is_some() || marks > 4 || !whole || !mark.chars().all(|c| c.is_ascii_alphabetic() || c == ':' || apart(c)) {
        return word;
    }
    // the order is that in which one mark outweighs another
    let letters: Vec<State> = mark.chars().filter_map(letter).collect();
    [State::Suppressed, State::NotApplicable, State::NotReported, State::Provisional, State::Estimated, State::Observed]
        .into_iter()
        .find(|s| letters.contains(s))
}

/// One letter of CL_OBS_STATUS 2.x, CL_CONF_STATUS 1.x or Eurostat's flags (which are lower case).
fn letter(letter: char) -> Option<State> {
    // Eurostat's own estimate; in capitals it is a strike
    if letter == 's' {
        return Some(State::Estimated);
    }
    match letter.to_ascii_uppercase() {
        // normal; break, definition differs, low reliability, not significant, revised, strike, experimental: there is a value
        'A' | 'B' | 'D' | 'U' | 'N' | 'R' | 'S' | 'G' | 'J' => Some(State::Observed),
        'E' | 'F' | 'I' | 'K' | 'T' => Some(State::Estimated),
        'P' | 'V' => Some(State::Provisional),
        'C' | 'Q' => Some(State::Suppressed),
        'M' | 'L' | 'O' | 'H' | ':' => Some(State::NotReported),
        'Z' => Some(State::NotApplicable),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_several_sources() {
        for (mark, want) in [
            ("A", Some(State::Observed)),
            ("e", Some(State::Estimated)),
            ("p", Some(State::Provisional)),
            ("be", Some(State::Estimated)),
            ("e b", Some(State::Estimated)),
            ("b,p", Some(State::Provisional)),
            ("to be", None),
            ("s", Some(State::Estimated)),
            ("S", Some(State::Observed)),
            ("c", Some(State::Suppressed)),
            ("Q", Some(State::Suppressed)),
            (":", Some(State::NotReported)),
            (":c", Some(State::Suppressed)),
            ("..", Some(State::NotReported)),
            (".", Some(State::NotApplicable)),
            ("z", Some(State::NotApplicable)),
            ("Not applicable", Some(State::NotApplicable)),
            ("Provisional value", Some(State::Provisional)),
            ("Missing value; suppressed", Some(State::Suppressed)),
            ("Missing value; data cannot exist", Some(State::NotReported)),
            ("Time series break", None),
            ("", None),
            ("¿", None),
        ] {
            assert_eq!(of(mark), want, "{mark}");
        }
    }
}
