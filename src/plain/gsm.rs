//! How long an SMS is. The GSM 03.38 alphabet packs 160 characters into one message; those of its extension table count
//! twice. One character outside of it makes the whole message UCS-2: 70 units of UTF-16.

/// The alphabet that a message is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// The basic alphabet, seven bits a character.
    Gsm7,
    /// All alphabets, sixteen bits a unit.
    Ucs2,
}

impl Alphabet {
    /// How much fits into one message.
    #[must_use]
    pub fn limit(self) -> usize {
        match self {
            Self::Gsm7 => 160,
            Self::Ucs2 => 70,
        }
    }

    /// Its name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Gsm7 => "gsm",
            Self::Ucs2 => "ucs",
        }
    }
}

/// How long a text is as an SMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// The alphabet that it needs.
    pub alphabet: Alphabet,
    /// Characters, as the alphabet counts them.
    pub units: usize,
}

impl Length {
    /// Whether it is one message.
    #[must_use]
    pub fn fits(self) -> bool {
        self.units <= self.alphabet.limit()
    }
}

/// The basic table of GSM 03.38 but for ASCII's letters and digits. Its place 0x1B is the way to the extension table.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";

/// The extension table: each costs two.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// How long a text is; it is counted as it stands.
#[must_use]
pub fn length(text: &str) -> Length {
    let one = |c: char| match c {
        c if c.is_ascii_alphanumeric() || BASIC.contains(c) => Some(1),
        c if EXTENSION.contains(c) => Some(2),
        _ => None,
    };
    match text.chars().map(one).sum::<Option<usize>>() {
        Some(units) => Length { alphabet: Alphabet::Gsm7, units },
        None => Length { alphabet: Alphabet::Ucs2, units: text.encode_utf16().count() },
    }
}

/// The text with plain quotes, dashes and spaces in place of typographic ones, on one line and without marks that cannot
/// be seen. Letters are never changed.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | 'ʼ' => out.push('\''),
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => out.push('"'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '…' => out.push_str("..."),
            // soft hyphen, marks of direction, zero width; joiners stay, since words and emoji are made with them
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gsm(units: usize) -> Length {
        Length { alphabet: Alphabet::Gsm7, units }
    }

    fn ucs(units: usize) -> Length {
        Length { alphabet: Alphabet::Ucs2, units }
    }

    #[test]
    fn counts_by_the_tables() {
        assert_eq!(BASIC.chars().count() + 62, 127, "the table has 128 places, one of which leads to the extension");
        assert_eq!(length(""), gsm(0));
        assert_eq!(length("Eau: 94.2% (Kigali) @ £5 é à ü Ç ß Ω"), gsm(36));
        assert_eq!(length("5 €"), gsm(4));
        assert_eq!(length("[a]{b}^~|\\"), gsm(18));
        // in no table: these make all of it UCS-2
        for letter in ["ç", "ê", "á", "í", "ã", "’", "–", "\u{a0}", "`"] {
            assert_eq!(length(&format!("a€{letter}")), ucs(3), "{letter}");
        }
        assert_eq!(length("ماء"), ucs(3));
        assert_eq!(length("💧"), ucs(2), "a pair of surrogates");
        assert_eq!(length("👩‍🌾"), ucs(5), "woman, joiner, sheaf of rice");
    }

    #[test]
    fn the_limits_are_the_last_that_fit() {
        assert!(length(&"a".repeat(160)).fits() && !length(&"a".repeat(161)).fits());
        assert!(length(&"€".repeat(80)).fits() && !length(&"€".repeat(81)).fits());
        assert!(length(&"ç".repeat(70)).fits() && !length(&"ç".repeat(71)).fits());
        assert!(length(&"💧".repeat(35)).fits() && !length(&"💧".repeat(36)).fits());
    }

    #[test]
    fn folds_marks_and_never_letters() {
        assert_eq!(fold("“A”\u{a0}– l’eau :\u{202f}94,2\u{202f}% …"), "\"A\" - l'eau : 94,2 % ...");
        assert_eq!(fold("\u{2068}Kigali\u{2069},\u{2009}\n 2016–2020 "), "Kigali, 2016-2020");
        let letters = "çêãáíœłşθжמأإىةئ漢👩‍🌾";
        assert_eq!(fold(letters), letters);
    }
}
