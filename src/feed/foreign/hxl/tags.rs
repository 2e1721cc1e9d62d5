//! Tags and their attributes.

/// A tag: `#affected+f+children`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// The hashtag, with its sign, in small letters.
    pub name: String,
    /// Its attributes, in small letters.
    pub attributes: Vec<String>,
}

/// A letter first, then letters, digits and strokes.
fn is_token(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

impl Tag {
    /// Reads `#tag +attribute+attribute`; spaces around the signs do no harm.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().strip_prefix('#')?.split('+').map(str::trim);
        let name = parts.next().filter(|t| is_token(t))?;
        let attributes: Vec<&str> = parts.collect();
        if !attributes.iter().all(|a| is_token(a)) {
            return None;
        }
        let attributes = attributes.iter().map(|a| a.to_ascii_lowercase()).collect();
        Some(Self { name: format!("#{}", name.to_ascii_lowercase()), attributes })
    }

    /// As it is written.
    pub(super) fn text(&self) -> String {
        self.attributes.iter().fold(self.name.clone(), |all, a| format!("{all}+{a}"))
    }

    pub(super) fn has(&self, attributes: &[&str]) -> bool {
        self.attributes.iter().any(|a| attributes.contains(&a.as_str()))
    }

    /// The tag without some of its attributes.
    pub(super) fn without(&self, gone: impl Fn(&str) -> bool) -> Self {
        let attributes = self.attributes.iter().filter(|a| !gone(a)).cloned().collect();
        Self { name: self.name.clone(), attributes }
    }

    pub(super) fn is_code(&self) -> bool {
        self.attributes.iter().any(|a| matches!(a.as_str(), "code" | "id") || a.starts_with("v_"))
    }

    /// Whether an attribute says in which form or language the same thing stands.
    pub(super) fn is_form(attribute: &str) -> bool {
        const LANGUAGES: [&str; 22] = [
            "en", "es", "fr", "pt", "ar", "ru", "zh", "sw", "uk", "tr", "it", "de", "nl", "fa", "ps", "my", "bn", "hi",
            "ur", "so", "ht", "ne",
        ];
        matches!(attribute, "code" | "id" | "name" | "label" | "alt")
            || attribute.starts_with("v_")
            || attribute.starts_with("i_")
            || LANGUAGES.contains(&attribute)
    }
}

/// The breakdown that an attribute belongs to.
pub(super) fn breakdown(attribute: &str) -> Option<&'static str> {
    match attribute {
        "f" | "m" | "i" | "x" => Some("sex"),
        "infants" | "children" | "adolescents" | "youth" | "adults" | "elderly" | "newborns" => Some("age"),
        _ if attribute
            .strip_prefix("age")
            .is_some_and(|rest| rest.starts_with(|c: char| c == '_' || c.is_ascii_digit())) =>
        {
            Some("age")
        }
        "refugees" | "idps" | "hosts" | "host" | "displaced" | "nondisplaced" | "returnees" | "migrants"
        | "asylum_seekers" | "asylumseekers" | "incamp" | "noncamp" | "disabled" | "pwd" | "rural" | "urban" => {
            Some("group")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_what_is_none() {
        let tag = Tag::parse(" #Affected +F+children ").map(|t| t.text());
        assert_eq!(tag.as_deref(), Some("#affected+f+children"));
        for none in ["", "#", "affected", "#1", "# of people", "#a b", "#a+", "#a++b", "#a+1", "a#b"] {
            assert_eq!(Tag::parse(none), None, "{none}");
        }
        assert_eq!(
            (breakdown("f"), breakdown("age_5_11"), breakdown("age0"), breakdown("agency")),
            (Some("sex"), Some("age"), Some("age"), None)
        );
    }
}
