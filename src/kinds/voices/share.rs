//! Shares that hidden counts leave open, and the margin of a sample.

use super::data::Count;

/// A share in per cent, or what it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

/// The 97.5 % point of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

impl Range {
    /// The share of a part of a whole: least where the part is as small and the rest as large as they may be, most where
    /// it is the other way round.
    #[must_use]
    pub fn of(part: Count, whole: Count) -> Self {
        let share = |part: u64, rest: u64| match part.saturating_add(rest) {
            0 => 0.0,
            all => part as f64 / all as f64 * 100.0,
        };
        Self {
            least: share(part.least, whole.most.saturating_sub(part.most)),
            most: share(part.most, whole.least.saturating_sub(part.least)),
        }
    }

    /// Halfway between least and most.
    #[must_use]
    pub fn middle(self) -> f64 {
        f64::midpoint(self.least, self.most)
    }

    /// Where the share of all lies of whom a random sample of `n` was asked, with 95 % confidence: the score interval
    /// (Wilson 1927, *Probable inference, the law of succession, and statistical inference*), `n` divided by the design
    /// effect (Kish 1965, *Survey Sampling*). It stays between 0 and 100 and is not too narrow near them, as the plain
    /// `1.96 √(p(1−p)/n)` is. Where the share itself is open, the lower end belongs to the least and the upper to the most.
    #[must_use]
    pub fn margin(self, n: u64, effect: f64) -> Self {
        let n = n as f64 / effect.max(1.0);
        let end = |share: f64, sign: f64| {
            let p = share / 100.0;
            let middle = p + Z * Z / (2.0 * n);
            let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
            ((middle + sign * half) / (1.0 + Z * Z / n) * 100.0).clamp(0.0, 100.0)
        };
        Self { least: end(self.least, -1.0), most: end(self.most, 1.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_counts_leave_a_share_open() {
        // 50 good, 30 bad, and 1 to 4 of each hidden: least 51/(51+34), most 54/(54+31)
        let part = Count { least: 51, most: 54 };
        let whole = Count { least: 82, most: 88 };
        let share = Range::of(part, whole);
        assert_eq!((share.least * 100.0).round(), 6000.0);
        assert_eq!((share.most * 100.0).round(), 6353.0);
        assert_eq!(Range::of(Count::known(3), Count::known(4)), Range { least: 75.0, most: 75.0 });
        assert_eq!(Range::of(Count::default(), Count::default()), Range { least: 0.0, most: 0.0 });
    }

    #[test]
    fn the_margin_is_that_of_a_known_case() {
        // 81 of 263: Newcombe (1998), Statistics in Medicine 17, table I, method 3: 0.2553 to 0.3662
        let share = Range::of(Count::known(81), Count::known(263)).margin(263, 1.0);
        assert_eq!(((share.least * 100.0).round(), (share.most * 100.0).round()), (2553.0, 3662.0));
        // 15 of 148: 0.0624 to 0.1605; 0 of 20: 0 to 0.1611
        let share = Range::of(Count::known(15), Count::known(148)).margin(148, 1.0);
        assert_eq!(((share.least * 100.0).round(), (share.most * 100.0).round()), (624.0, 1605.0));
        let none = Range { least: 0.0, most: 0.0 }.margin(20, 1.0);
        assert_eq!((none.least, (none.most * 100.0).round()), (0.0, 1611.0));
        // a design effect of 2 is half the sample
        let half = Range { least: 40.0, most: 40.0 };
        assert_eq!(half.margin(400, 2.0), half.margin(200, 1.0));
    }
}
