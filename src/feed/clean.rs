//! Feed text is text: what could move or hide its neighbours is taken out, the rest is kept as it is.

/// Whether a character could disturb its surroundings: directional overrides and isolates (U+202A–E, U+2066–9), tag
/// characters, and control characters other than line breaks and tabs. ZWJ, ZWNJ, LRM, RLM and ALM stay: languages
/// need them.
fn disturbs(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E0000}'..='\u{E007F}')
        || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// Combining marks stacked on one letter, past which they are dropped ("zalgo").
const MARKS: usize = 6;

fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// The text without what disturbs; at most `limit` characters. The second part says whether it was cut.
#[must_use]
pub fn clean(text: &str, limit: usize) -> (String, bool) {
    let mut marks = 0;
    let mut kept = text.trim().chars().filter(|c| !disturbs(*c)).filter(|c| {
        marks = if is_mark(*c) { marks + 1 } else { 0 };
        marks <= MARKS
    });
    let text: String = kept.by_ref().take(limit).collect();
    let cut = kept.next().is_some();
    (text, cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_out_what_moves_neighbours_and_keeps_what_languages_need() {
        assert_eq!(clean("a\u{202E}b\u{2066}c\u{E0041}\u{0}", 99).0, "abc");
        assert_eq!(clean("می\u{200C}خواهم \u{200F}", 99).0, "می\u{200C}خواهم \u{200F}");
        assert_eq!(clean("<b>bold</b> & 'so on'", 99).0, "<b>bold</b> & 'so on'");
        assert_eq!(clean(&format!("e{}", "\u{0301}".repeat(50)), 99).0.chars().count(), 1 + MARKS);
        assert_eq!(clean("12345", 5), ("12345".into(), false));
        assert_eq!(clean("123456", 5), ("12345".into(), true));
    }
}
