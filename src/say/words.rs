//! Fluent messages of one language.

use super::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
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
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `locale` from a Fluent file. Gives what is wrong with the file; what is right can be used all the
    /// same.
    #[must_use]
    pub fn new(locale: Locale, source: &str) -> (Self, Vec<String>) {
        let language = locale.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        let (resource, mut faults) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
        };
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(ToString::to_string));
        }
        (Self(Arc::new(Inner { locale, bundle })), faults)
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
        self.0.bundle.has_message(id)
    }

    /// A message without arguments.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments. A message that is missing shows its name: tests hold that none is.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Arg::Text(text) => given.set(*name, FluentValue::from(*text)),
                Arg::Number(number) => given.set(*name, FluentValue::from(*number)),
            }
        }
        let pattern = self.0.bundle.get_message(id).and_then(|m| m.value());
        pattern.map_or_else(
            || id.to_owned(),
            |pattern| {
                self.0
                    .bundle
                    .format_pattern(pattern, Some(&given), &mut Vec::new())
                    .into_owned()
            },
        )
    }

    /// A message that counts `n` whole things: `$n` chooses the form, `$number` is shown.
    #[must_use]
    pub fn count(&self, id: &str, n: usize) -> String {
        let number = self.0.locale.integer(n as i64);
        self.with(
            id,
            &[("n", Arg::Number(n as f64)), ("number", (&number).into())],
        )
    }

    /// A feed's word, such as a role or a frequency, if there is a message for it; else as it stands in the feed.
    #[must_use]
    pub fn term(&self, family: &str, word: &str) -> String {
        let id = format!("{family}-{word}");
        if self.has(&id) {
            self.get(&id)
        } else {
            word.to_owned()
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
