//! How much fits on one sheet of A4, and in type of which size, before any browser has seen it.
//!
//! Heights are counted in lines of text, from the same table of widths as pictures are. It fits half-bold letters; of
//! plain ones a line holds more, by the twelfth part that was measured with the fonts that the style sheet names. What
//! stays empty is spread between the questions by the style sheet. The sizes here are those of `.poster` in
//! `style/paper.css`: widths and sizes of type in tenths of the size of sentences, heights in hundredths.

use super::poster::{Block, asked, badges, beside};
use crate::chart::{text_width, wrap};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, Standing, disputes};

/// The sheet within its margins of 8 mm, in CSS pixels.
const SHEET: (u32, u32) = (733, 1058);

/// What is kept free: for the line that says that a translation is a draft, and for letters wider than ours.
const SPARE: u32 = 50;

/// The sizes of the type of sentences, in CSS pixels: 15 pt to 12 pt, which can still be read from two metres.
const BASES: [u32; 5] = [20, 19, 18, 17, 16];

/// How many contacts stand at the foot.
pub const CONTACTS: usize = 2;

/// Whether a figure is so long that it is set smaller.
#[must_use]
pub fn is_long(figure: &str) -> bool {
    text_width(figure, 10) > 44
}

/// What fits.
pub(super) struct Fitted<'a> {
    pub base: u32,
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
    loop {
        let fits = |base: &u32| {
            let measure = Measure { setting, width: SHEET.0 * 10 / base };
            let rows = blocks.chunks(2).map(|row| row.iter().map(|b| measure.block(b)).max().unwrap_or_default());
            let height =
                measure.head(feed) + rows.sum::<u32>() + measure.below(below) + measure.foot(blocks.len() < all);
            height * base / 100 + SPARE <= SHEET.1
        };
        let found = BASES.into_iter().find(fits);
        let last = blocks.iter().enumerate().max_by_key(|(at, block)| (block.need, *at)).map(|(at, _)| at);
        match (found, last) {
            (None, Some(at)) if blocks.len() > 1 => drop(blocks.remove(at)),
            _ => {
                let base = found.unwrap_or(BASES[BASES.len() - 1]);
                return Fitted { base, left_out: all - blocks.len(), blocks };
            }
        }
    }
}

/// Heights on a sheet of a width.
struct Measure<'a> {
    setting: &'a Setting,
    width: u32,
}

impl Measure<'_> {
    /// A text in bold type of a size, its lines `leading` tenths of that size apart, within a width.
    fn bold(&self, text: &str, size: u8, leading: u32, width: u32) -> u32 {
        wrap(text, size, width, usize::MAX).len() as u32 * u32::from(size) * leading
    }

    /// The same in plain type.
    fn plain(&self, text: &str, size: u8, leading: u32, width: u32) -> u32 {
        self.bold(text, size, leading, width * 13 / 12)
    }

    /// Title, day, how many stand where.
    fn head(&self, feed: &Feed) -> u32 {
        let title = self.bold(feed.programme.title.in_language(self.setting.language()), 19, 12, self.width);
        let standings: Vec<Standing> = feed.indicators.iter().map(|i| i.standing(self.setting)).collect();
        let used = Standing::ALL.into_iter().filter(|s| standings.contains(s));
        let name = |s: Standing| self.setting.words.get(&["standing-", s.name()].concat());
        let tally: u32 = used.map(|s| text_width(&name(s), 9) + 34).sum();
        title + 130 + tally.div_ceil(self.width) * 126 + 60
    }

    /// A question with its finding, in one of two columns.
    fn block(&self, block: &Block<'_>) -> u32 {
        let column = (self.width - 15) / 2;
        let around = 110 + self.bold(&asked(self.setting, block).0, 11, 13, column);
        let Some((indicator, glance)) = &block.finding else { return around + 140 };
        let figure = glance.figure.as_deref().unwrap_or_default();
        let title = indicator.header.title.in_language(self.setting.language());
        let waiting = disputes(self.setting, &indicator.header);
        around
            + self.figure(figure, &badges(self.setting, indicator), &beside(self.setting, glance), column)
            + self.bold(title, 11, 13, column)
            + self.plain(&glance.said.join(" "), 10, 14, column)
            + waiting.iter().map(|w| self.bold(w, 10, 14, column - 9) + 30).sum::<u32>()
    }

    /// The figure with its marks beside it, or below it where they are too wide.
    fn figure(&self, figure: &str, badges: &[String], plain: &[String], column: u32) -> u32 {
        let size = if is_long(figure) { 22 } else { 30 };
        let bold = badges.iter().map(|badge| text_width(badge, 9) + 12);
        let widest = bold.chain(plain.iter().map(|said| text_width(said, 9) * 12 / 13)).max().unwrap_or_default();
        let lines = badges.len() + plain.len();
        let (figure_high, marks_high) = (u32::from(size) * 11, lines as u32 * 136);
        if text_width(figure, size) + 10 + widest <= column {
            figure_high.max(marks_high)
        } else {
            figure_high + marks_high
        }
    }

    /// The box of disputes.
    fn below(&self, below: &[(&Indicator, String)]) -> u32 {
        let (words, language) = (&self.setting.words, self.setting.language());
        let line = |(indicator, said): &(&Indicator, String)| {
            let mark = if indicator.header.example { words.get("example") } else { String::new() };
            let all = format!("{mark} MM {} : {said}", indicator.header.title.in_language(language));
            self.plain(&all, 9, 14, self.width - 16)
        };
        if below.is_empty() { 0 } else { 280 + below.iter().map(line).sum::<u32>() }
    }

    /// Where to read more, whom to ask, how it was chosen.
    fn foot(&self, more: bool) -> u32 {
        let words = &self.setting.words;
        let contacts = self.setting.programme.contacts.iter().take(CONTACTS).map(|c| {
            let email = c.email.clone().unwrap_or_default();
            let name = c.name.in_language(self.setting.language());
            self.plain(&format!("{} {name} – {email}", words.get("poster-ask")), 9, 14, self.width)
        });
        let rule = if more { words.count("poster-more", 9) } else { String::new() } + &words.get("poster-rule");
        let here = format!("{} {}", words.get("poster-read"), "n".repeat(50));
        80 + self.plain(&here, 9, 14, self.width) + contacts.sum::<u32>() + self.plain(&rule, 8, 14, self.width)
    }
}
