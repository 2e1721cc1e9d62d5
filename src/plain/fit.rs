//! How much fits on one sheet of A4, and in type of which size, before any browser has seen it.
//!
//! Heights are counted in lines of text from the same table of widths as pictures are, which is a little too wide rather
//! than too narrow; what stays empty is spread between the questions by the style sheet. The sizes here are those of
//! `.poster` in `style/paper.css`.

use super::poster::{Block, asked};
use crate::chart::{text_width, wrap};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, Standing, disputes};
use crate::say;

/// The sheet within its margins of 10 mm, in CSS pixels.
const SHEET: (u32, u32) = (718, 1047);

/// What is kept free: for the line that says that a translation is a draft, and for letters wider than ours.
const SPARE: u32 = 60;

/// The sizes of the type of sentences, in CSS pixels: 15 pt to 12 pt, which can still be read from two metres.
pub const BASES: [u8; 5] = [20, 19, 18, 17, 16];

/// How many contacts stand at the foot.
pub const CONTACTS: usize = 2;

/// From how many characters a figure is set smaller.
pub const LONG: usize = 6;

/// What fits.
pub(super) struct Fitted<'a> {
    pub base: u8,
    pub blocks: Vec<Block<'a>>,
    pub left_out: usize,
}

/// The largest type in which all fits; in the smallest, as many questions as fit, those that need attention first.
pub(super) fn fit<'a>(
    setting: &Setting,
    feed: &Feed,
    mut blocks: Vec<Block<'a>>,
    below: &[(&'a Indicator, String)],
) -> Fitted<'a> {
    let all = blocks.len();
    let smallest = BASES[BASES.len() - 1];
    let height = |base: u8, blocks: &[Block<'a>]| {
        let measure = Measure { setting, base };
        let rows = blocks.chunks(2).map(|row| row.iter().map(|b| measure.block(b)).max().unwrap_or_default());
        let questions: u32 = rows.sum();
        measure.head(feed) + questions + measure.below(below) + measure.foot(blocks.len() < all)
    };
    loop {
        let fits = |base: &u8| height(*base, &blocks) + SPARE <= SHEET.1;
        if let Some(base) = BASES.into_iter().find(fits) {
            return Fitted { base, left_out: all - blocks.len(), blocks };
        }
        let last = blocks.iter().enumerate().max_by_key(|(at, block)| (block.need, *at)).map(|(at, _)| at);
        match last {
            Some(at) if blocks.len() > 1 => drop(blocks.remove(at)),
            _ => return Fitted { base: smallest, left_out: all - blocks.len(), blocks },
        }
    }
}

/// Heights in type of one size, in CSS pixels.
struct Measure<'a> {
    setting: &'a Setting,
    base: u8,
}

impl Measure<'_> {
    /// Tenths of the base size, rounded up.
    fn em(&self, tenths: u32) -> u32 {
        (u32::from(self.base) * tenths).div_ceil(10)
    }

    /// A text in type of `size` tenths, its lines `leading` tenths of that size apart, within a width.
    fn text(&self, text: &str, size: u32, leading: u32, width: u32) -> u32 {
        let px = self.em(size);
        let lines = wrap(text, u8::try_from(px).unwrap_or(u8::MAX), width, usize::MAX).len() as u32;
        (lines * px * leading).div_ceil(10)
    }

    fn head(&self, feed: &Feed) -> u32 {
        let (setting, words) = (self.setting, &self.setting.words);
        let title = self.text(feed.programme.title.in_language(setting.language()), 20, 13, SHEET.0);
        let small = u8::try_from(self.em(9)).unwrap_or(u8::MAX);
        let standings: Vec<Standing> = feed.indicators.iter().map(|i| i.standing(setting)).collect();
        let used = Standing::ALL.into_iter().filter(|s| standings.contains(s));
        let name = |s: Standing| words.get(&["standing-", s.name()].concat());
        let widths = used.map(|s| text_width(&name(s), small) + self.em(45)).sum::<u32>() + self.em(100);
        title + self.em(14) + widths.div_ceil(SHEET.0) * self.em(16) + self.em(12)
    }

    fn block(&self, block: &Block<'_>) -> u32 {
        let (setting, words) = (self.setting, &self.setting.words);
        let column = (SHEET.0 - self.em(15)) / 2;
        let around = self.em(11) + self.text(&asked(setting, block).0, 11, 13, column);
        let Some((indicator, glance)) = &block.finding else { return around + self.em(14) };
        let header = &indicator.header;
        let standing = words.get(&["standing-", indicator.standing(setting).name()].concat());
        let waiting = disputes(setting, header);
        let mut marks = vec![standing];
        marks.extend((!waiting.is_empty()).then(|| words.get("disputed")));
        marks.extend(header.example.then(|| words.get("example")));
        marks.extend(glance.state.map(|state| words.state(state)));
        marks.extend(
            glance
                .on
                .and_then(|on| say::age(words, on, setting.as_of()))
                .map(|age| words.with("age", &[("age", (&age).into())])),
        );
        let figure = glance.figure.as_deref().unwrap_or_default();
        around
            + self.beside(figure, &marks, column)
            + self.text(header.title.in_language(setting.language()), 12, 13, column)
            + self.text(&glance.said.join(" "), 10, 14, column)
            + waiting.iter().map(|w| self.text(w, 10, 14, column - self.em(8)) + self.em(3)).sum::<u32>()
    }

    /// The figure with its marks beside it, or below it where they are too wide.
    fn beside(&self, figure: &str, marks: &[String], column: u32) -> u32 {
        let size = if figure.chars().count() > LONG { 22 } else { 30 };
        let px = |tenths: u32| u8::try_from(self.em(tenths)).unwrap_or(u8::MAX);
        let widest = marks.iter().map(|mark| text_width(mark, px(9))).max().unwrap_or_default();
        let (figure_high, marks_high) = (self.em(size * 11 / 10), marks.len() as u32 * self.em(14));
        if text_width(figure, px(size)) + widest + self.em(30) <= column {
            figure_high.max(marks_high)
        } else {
            figure_high + marks_high
        }
    }

    fn below(&self, below: &[(&Indicator, String)]) -> u32 {
        let line = |(indicator, said): &(&Indicator, String)| {
            let mark = if indicator.header.example { self.setting.words.get("example") } else { String::new() };
            let all = format!("{mark} MM {}: {said}", indicator.header.title.in_language(self.setting.language()));
            self.text(&all, 9, 14, SHEET.0)
        };
        if below.is_empty() { 0 } else { self.em(26) + below.iter().map(line).sum::<u32>() }
    }

    fn foot(&self, more: bool) -> u32 {
        let words = &self.setting.words;
        let contacts = self.setting.programme.contacts.iter().take(CONTACTS).map(|c| {
            let email = c.email.clone().unwrap_or_default();
            let name = c.name.in_language(self.setting.language());
            self.text(&format!("{} {name} – {email}", words.get("poster-ask")), 9, 14, SHEET.0)
        });
        let rule = if more { words.count("poster-more", 9) } else { String::new() } + &words.get("poster-rule");
        let here = format!("{} {}", words.get("poster-read"), "m".repeat(60));
        self.em(14) + self.text(&here, 9, 14, SHEET.0) + contacts.sum::<u32>() + self.text(&rule, 8, 14, SHEET.0)
    }
}
