//! How wide text is, without a browser: a table of typical widths, a little too wide rather than too narrow.

/// Width of a character in thousandths of the font size.
fn advance(c: char) -> u32 {
    match c {
        '\u{0300}'..='\u{036F}'
        | '\u{064B}'..='\u{065F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2066}'..='\u{2069}'
        | '\u{061C}' => 0,
        ' ' | '\u{00A0}' | '\u{202F}' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'j' | 'l' | 'I' => 290,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 380,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '٪' => 870,
        'A'..='Z' | 'À'..='Ö' => 690,
        'س' | 'ش' | 'ص' | 'ض' => 900,
        '\u{0600}'..='\u{06FF}' | '\u{0590}'..='\u{05FF}' => 560,
        '\u{0900}'..='\u{0DFF}' => 680,
        '\u{1100}'..='\u{11FF}'
        | '\u{2E80}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FFEF}' => 1000,
        _ => 570,
    }
}

/// Width of a text in CSS pixels at a font size in CSS pixels, rounded up, with room for half-bold letters.
#[must_use]
pub fn text_width(text: &str, size: u8) -> u32 {
    (text.chars().map(advance).sum::<u32>() * u32::from(size)).div_ceil(920)
}

/// The text in lines of at most `width` CSS pixels, at most `lines` of them; what is left over ends in "…". Words stay
/// whole unless one alone is too wide, and so does what a no-break space joins: "55 %" in French.
#[must_use]
pub fn wrap(text: &str, size: u8, width: u32, lines: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut left_over = false;
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if text_width(&longer, size) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            out.push(std::mem::take(&mut line));
        }
        if out.len() == lines {
            left_over = true;
            break;
        }
        line = cut(word, size, width);
    }
    if !line.is_empty() {
        if out.len() < lines {
            out.push(line);
        } else {
            left_over = true;
        }
    }
    if let Some(last) = out.last_mut().filter(|_| left_over) {
        let wanted = format!("{last} …");
        *last = if text_width(&wanted, size) <= width { wanted } else { cut(&wanted, size, width) };
    }
    out
}

/// A text cut to a width, with "…" if anything is missing.
fn cut(text: &str, size: u8, width: u32) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.trim_end_matches('…').chars() {
        kept.push(c);
        if text_width(&kept, size) + text_width("…", size) > width {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_long_labels_in_any_script() {
        let arabic = "نسبة الأسر التي تستخدم خدمات مياه الشرب الأساسية في المناطق الريفية";
        for (text, width) in
            [(arabic, 100), ("Women in small and medium enterprises", 90), ("Donaudampfschifffahrtsgesellschaft", 60)]
        {
            let lines = wrap(text, 13, width, 3);
            assert!(lines.len() <= 3 && !lines.is_empty());
            assert!(lines.iter().all(|line| text_width(line, 13) <= width), "{lines:?}");
        }
        assert_eq!(wrap("Women", 13, 100, 2), ["Women"]);
        assert_eq!(wrap("en 2024,\n 55\u{A0}%", 13, 62, 2), ["en 2024,", "55\u{A0}%"]);
        assert!(wrap("one two three four five six", 13, 40, 2)[1].ends_with('…'));
    }
}
