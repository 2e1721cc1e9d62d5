//! The same texts in four languages, said by nothing, by the formatter of this repository, and by ICU4X.

const LANGUAGES: [&str; 4] = ["en", "fr", "ar", "rw"];

/// Number, percent, date, month, list, plural category.
fn texts(language: &str, x: f64, year: i32, month: u8, day: u8, items: &[String]) -> Vec<String> {
    #[cfg(feature = "icu4x")]
    return icu4x::texts(language, x, year, month, day, items);
    #[cfg(feature = "own")]
    return own::texts(language, x, year, month, day, items);
    #[cfg(not(any(feature = "icu4x", feature = "own")))]
    vec![
        language.to_string(),
        format!("{x:.1}"),
        x.to_string(),
        format!("{year}-{month}-{day}"),
        items.join(", "),
    ]
}

#[unsafe(no_mangle)]
pub extern "C" fn say(
    language: usize,
    x: f64,
    year: i32,
    month: u8,
    day: u8,
    count: usize,
) -> *const String {
    let items: Vec<String> = (0..count).map(|i| i.to_string()).collect();
    let text = texts(LANGUAGES[language % 4], x, year, month, day, &items).join("\n");
    Box::leak(Box::new(text))
}
#[unsafe(no_mangle)]
pub extern "C" fn start(text: *const String) -> *const u8 {
    unsafe { &*text }.as_ptr()
}
#[unsafe(no_mangle)]
pub extern "C" fn length(text: *const String) -> usize {
    unsafe { &*text }.len()
}

#[cfg(feature = "icu4x")]
mod icu4x {
    use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
    use icu::calendar::{Date, Gregorian};
    use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
    use icu::decimal::DecimalFormatter;
    use icu::list::ListFormatter;
    use icu::locale::Locale;
    use icu::plurals::PluralRules;

    #[cfg(feature = "baked")]
    mod baked {
        extern crate alloc;
        pub struct Baked;
        include!("../../../../target/cldr/baked/mod.rs");
        impl_data_provider!(Baked);
    }
    /// With the data of the crates, or with our own.
    macro_rules! new {
        ($type:ty, $own:ident, $whole:ident, $($argument:expr),*) => {{
            #[cfg(feature = "baked")]
            let made = <$type>::$own(&baked::Baked, $($argument),*);
            #[cfg(not(feature = "baked"))]
            let made = <$type>::$whole($($argument),*);
            made.ok()?
        }};
    }

    pub fn texts(
        language: &str,
        x: f64,
        year: i32,
        month: u8,
        day: u8,
        items: &[String],
    ) -> Vec<String> {
        try_texts(language, x, year, month, day, items).unwrap_or_default()
    }

    fn try_texts(
        language: &str,
        x: f64,
        year: i32,
        month: u8,
        day: u8,
        items: &[String],
    ) -> Option<Vec<String>> {
        let locale: Locale = language.parse().ok()?;
        let mut decimal = Decimal::try_from_f64(x, FloatPrecision::RoundTrip).ok()?;
        decimal.round_with_mode(
            -1,
            SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
        );
        decimal.pad_end(-1);
        let mut texts = vec![
            new!(
                DecimalFormatter,
                try_new_unstable,
                try_new,
                (&locale).into(),
                Default::default()
            )
            .format(&decimal)
            .to_string(),
        ];
        #[cfg(feature = "percent")]
        {
            use icu::experimental::dimension::percent::formatter::PercentFormatter;
            let percent = new!(
                PercentFormatter<DecimalFormatter>,
                try_new_unstable,
                try_new,
                (&locale).into(),
                Default::default()
            );
            let mut text = String::new();
            writeable::Writeable::write_to(&percent.format(&decimal), &mut text).ok()?;
            texts.push(text);
        }
        let date = Date::try_new_gregorian(year, month, day).ok()?;
        let long = new!(FixedCalendarDateTimeFormatter<Gregorian, _>, try_new_unstable, try_new, (&locale).into(), fieldsets::YMD::long());
        texts.push(long.format(&date).to_string());
        let month = new!(FixedCalendarDateTimeFormatter<Gregorian, _>, try_new_unstable, try_new, (&locale).into(), fieldsets::YM::long());
        texts.push(month.format(&date).to_string());
        let list = new!(
            ListFormatter,
            try_new_and_unstable,
            try_new_and,
            (&locale).into(),
            Default::default()
        );
        texts.push(list.format(items.iter()).to_string());
        let rules = new!(
            PluralRules,
            try_new_cardinal_unstable,
            try_new_cardinal,
            (&locale).into()
        );
        texts.push(format!("{:?}", rules.category_for(&decimal)));
        Some(texts)
    }
}

#[cfg(feature = "own")]
#[allow(dead_code)]
#[path = "../../../../src/say"]
mod say {
    mod cldr;
    mod date;
    mod list;
    pub mod locale;
    mod number;
}

#[cfg(feature = "own")]
mod own {
    use crate::say::locale::Locale;
    #[cfg(feature = "plurals")]
    use intl_pluralrules::{PluralRuleType, PluralRules};

    pub fn texts(
        language: &str,
        x: f64,
        year: i32,
        month: u8,
        day: u8,
        items: &[String],
    ) -> Vec<String> {
        let locale = Locale::of(language).unwrap_or_default();
        #[cfg(feature = "plurals")]
        let category = || {
            let id: unic_langid::LanguageIdentifier = language.parse().ok()?;
            let rules = PluralRules::create(id, PluralRuleType::CARDINAL).ok()?;
            rules.select(x).ok()
        };
        #[cfg(not(feature = "plurals"))]
        let category = || None::<u8>;
        vec![
            locale.number(x, 1),
            locale.percent(x, 1),
            locale.date(year, month, day),
            locale.month(year, month),
            locale.list(items),
            format!("{:?}", category()),
        ]
    }
}
