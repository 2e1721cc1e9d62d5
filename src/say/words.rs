//! Fluent messages of one language.
//!
//! The messages are read by Fluent's own parser and resolved here: `fluent-bundle` would bring a second engine for
//! plurals (older rules, no Kinyarwanda) and 35 KB. What is resolved: text, literals, `{ $variable }`, references to
//! messages and terms, and selectors by name, number or plural category. Attributes and functions are not; a test holds
//! that no message uses them.

use super::Locale;
use super::number::written;
use super::plural::category;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeMap;
use std::sync::Arc;

/// An argument of a message. Numbers choose plural forms; what is shown is text, formatted by [`Locale`]. So messages
/// name both: `{ $n -> [one] { $number } day *[other] { $number } days }`.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// Text to show, or a name to choose by.
    Text(&'a str),
    /// A number to choose a plural form by.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// The words of one language, cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    locale: Locale,
    messages: BTreeMap<String, Pattern<String>>,
}

/// How deep messages may refer to messages.
const DEPTH: u8 = 5;

impl Words {
    /// The words of `locale` from a Fluent file. Gives what is wrong with the file; what is right can be used all the
    /// same. Terms are kept under their name with its dash.
    #[must_use]
    pub fn new(locale: Locale, source: &str) -> (Self, Vec<String>) {
        let (resource, faults) = match fluent_syntax::parser::parse_runtime(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            // whose words they are is told by `publish` and the tests; readers are spared
            Err((resource, errors)) if cfg!(feature = "cli") => {
                (resource, errors.iter().map(ToString::to_string).collect())
            }
            Err((resource, _)) => (resource, Vec::new()),
        };
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => message.value.and_then(|pattern| messages.insert(message.id.name, pattern)),
                Entry::Term(term) => messages.insert(["-", &term.id.name].concat(), term.value),
                _ => None,
            };
        }
        (Self(Arc::new(Inner { locale, messages })), faults)
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.0.locale
    }

    /// The language's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.locale.code()
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.messages.contains_key(id)
    }

    /// A message without arguments.
    #[must_use]
    #[inline(never)]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments, each isolated from the text around it (U+2068 … U+2069), so that neither moves the
    /// other. A message that is missing shows its name: tests hold that none is.
    #[must_use]
    #[inline(never)]
    pub fn with(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let mut out = String::new();
        self.resolve(id, arguments, &mut out, 0);
        out
    }

    fn resolve(&self, id: &str, arguments: &[(&str, Arg<'_>)], out: &mut String, depth: u8) {
        match self.0.messages.get(id) {
            Some(pattern) if depth < DEPTH => self.pattern(pattern, arguments, out, depth),
            _ => out.push_str(id),
        }
    }

    fn pattern(&self, pattern: &Pattern<String>, arguments: &[(&str, Arg<'_>)], out: &mut String, depth: u8) {
        let isolate = pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    let isolate =
                        isolate && matches!(expression, Expression::Inline(InlineExpression::VariableReference { .. }));
                    out.push_str(if isolate { "\u{2068}" } else { "" });
                    self.expression(expression, arguments, out, depth);
                    out.push_str(if isolate { "\u{2069}" } else { "" });
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, arguments: &[(&str, Arg<'_>)], out: &mut String, depth: u8) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, arguments, out, depth),
            Expression::Select { selector, variants } => {
                let chosen = variants.iter().find(|v| self.fits(v, selector, arguments));
                if let Some(variant) = chosen.or_else(|| variants.iter().find(|v| v.default)) {
                    self.pattern(&variant.value, arguments, out, depth);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, arguments: &[(&str, Arg<'_>)], out: &mut String, depth: u8) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                out.push_str(value)
            }
            InlineExpression::VariableReference { id } => match argument(arguments, &id.name) {
                Some(Arg::Text(text)) => out.push_str(text),
                Some(Arg::Number(number)) => out.push_str(&self.0.locale.number_short(number, 6)),
                None => out.push_str(&id.name),
            },
            InlineExpression::MessageReference { id, .. } => self.resolve(&id.name, arguments, out, depth + 1),
            InlineExpression::TermReference { id, .. } => {
                self.resolve(&["-", &id.name].concat(), arguments, out, depth + 1)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, arguments, out, depth),
            InlineExpression::FunctionReference { .. } => {}
        }
    }

    fn fits(
        &self,
        variant: &Variant<String>,
        selector: &InlineExpression<String>,
        arguments: &[(&str, Arg<'_>)],
    ) -> bool {
        let InlineExpression::VariableReference { id } = selector else { return false };
        match (&variant.key, argument(arguments, &id.name)) {
            (VariantKey::Identifier { name }, Some(Arg::Text(text))) => name == text,
            (VariantKey::Identifier { name }, Some(Arg::Number(number))) => {
                let decimals = u8::from(number.fract() != 0.0);
                name == category(self.code(), &written(number, decimals))
            }
            // whole numbers; what reads all others weighs 11 KB
            (VariantKey::NumberLiteral { value }, Some(Arg::Number(number))) => {
                value.parse::<u32>().is_ok_and(|key| f64::from(key) == number)
            }
            _ => false,
        }
    }

    /// A message that counts `n` whole things: `$n` chooses the form, `$number` is shown.
    #[must_use]
    pub fn count(&self, id: &str, n: usize) -> String {
        self.count_with(id, n, &[])
    }

    /// The same with more arguments.
    #[must_use]
    #[inline(never)]
    pub fn count_with(&self, id: &str, n: usize, more: &[(&str, Arg<'_>)]) -> String {
        let number = self.0.locale.integer(n as i64);
        let mut arguments = vec![("n", Arg::Number(n as f64)), ("number", (&number).into())];
        arguments.extend_from_slice(more);
        self.with(id, &arguments)
    }

    /// A feed's word, such as a role or a frequency, if there is a message for it; else as it stands in the feed.
    #[must_use]
    pub fn term(&self, family: &str, word: &str) -> String {
        let id = [family, "-", word].concat();
        if self.has(&id) { self.get(&id) } else { word.to_owned() }
    }
}

fn argument<'a>(arguments: &[(&str, Arg<'a>)], name: &str) -> Option<Arg<'a>> {
    arguments.iter().find(|(known, _)| *known == name).map(|(_, argument)| *argument)
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_what_our_messages_use() {
        let source = "
-name = Baraza
plain = Words of { -name }
shown = { $place }: { $value }.
alone = { $value }
many = { $n ->
    [0] none
    [one] { $number } day
   *[other] { $number } days
}
whose = { $whose ->
    [all] everyone
   *[group] { plain } of { $group }
}
";
        let (words, faults) = Words::new(Locale::default(), source);
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(words.get("plain"), "Words of Baraza");
        let shown = [("place", Arg::Text("كيغالي")), ("value", Arg::Text("5"))];
        assert_eq!(words.with("shown", &shown), "\u{2068}كيغالي\u{2069}: \u{2068}5\u{2069}.");
        assert_eq!(words.with("alone", &[("value", Arg::Text("5"))]), "5");
        assert_eq!(words.count("many", 0), "none");
        assert!(words.count("many", 1).ends_with(" day"));
        assert!(words.count("many", 2).ends_with(" days"));
        assert_eq!(words.with("whose", &[("whose", Arg::Text("all"))]), "everyone");
        assert!(
            words
                .with("whose", &[("whose", Arg::Text("x")), ("group", Arg::Text("Y"))])
                .starts_with("Words of Baraza of")
        );
        assert_eq!(words.get("missing"), "missing");
    }
}
