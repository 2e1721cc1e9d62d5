//! Small counts of people hide, and so do those from which they could be worked out.

/// The smallest count of people that is shown.
pub const LEAST: u32 = 5;
/// The fewest answers of which a mean or median is shown.
pub const AVERAGE: u32 = 10;

/// Which of these counts, whose sum may be known, must be hidden: those from 1 to 4; and with them the next larger ones,
/// until at least two are hidden that come to [`LEAST`] together, so that none of them follows from the others. `hidden`
/// are some that are hidden already. Where even the sum is small, all are hidden, the zeros too.
#[must_use]
pub fn hide(counts: &[u32], hidden: &[bool]) -> Vec<bool> {
    let sum: u64 = counts.iter().map(|n| u64::from(*n)).sum();
    let small = (1..u64::from(LEAST)).contains(&sum);
    let mut out: Vec<bool> = counts
        .iter()
        .enumerate()
        .map(|(i, n)| hidden.get(i) == Some(&true) || (1..LEAST).contains(n) || small)
        .collect();
    while out.contains(&true) {
        let gone = |i: &usize| out[*i] && counts[*i] > 0;
        let many = (0..counts.len()).filter(gone).count();
        let all: u64 = (0..counts.len()).filter(gone).map(|i| u64::from(counts[i])).sum();
        // hidden zeros alone say nothing of anybody
        if many == 0 || (many >= 2 && all >= u64::from(LEAST)) {
            break;
        }
        match (0..counts.len()).filter(|i| !out[*i] && counts[*i] > 0).min_by_key(|i| counts[*i]) {
            Some(next) => out[next] = true,
            None => {
                // there is no other to hide it behind: the zeros would tell it
                out.fill(true);
                break;
            }
        }
    }
    out
}

/// Which of these counts must be hidden where each stands for itself, out of `all` who could have been counted: those
/// from 1 to 4, and those that only 1 to 4 are missing from.
#[must_use]
pub fn hide_each(counts: &[u32], all: u32) -> Vec<bool> {
    let small = |n: u32| (1..LEAST).contains(&n);
    counts.iter().map(|n| all < LEAST || small(*n) || small(all.saturating_sub(*n))).collect()
}

/// The middle one of some numbers, or the mean of the two in the middle.
#[must_use]
pub fn median(numbers: &mut [f64]) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    if numbers.len() % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(*numbers.get(half.checked_sub(1)?)?, upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hides_what_is_small_and_what_tells_it() {
        let t = |counts: &[u32]| hide(counts, &[]);
        assert_eq!(t(&[20, 2]), [true, true]);
        assert_eq!(t(&[20, 9, 2, 0]), [false, true, true, false]);
        assert_eq!(t(&[20, 9, 0]), [false, false, false]);
        assert_eq!(t(&[3, 0]), [true, true]);
        assert_eq!(t(&[1, 1, 8, 30]), [true, true, true, false]);
        assert_eq!(hide(&[20, 9], &[true, false]), [true, true]);
        assert_eq!(hide_each(&[20, 12, 3, 0], 22), [true, false, true, false]);
        assert_eq!(
            (median(&mut [3.0, 1.0]), median(&mut [3.0, 1.0, 7.0]), median(&mut [])),
            (Some(2.0), Some(3.0), None)
        );
    }

    proptest! {
        #[test]
        fn no_small_count_stays_or_follows(counts in prop::collection::vec(0..40_u32, 0..8)) {
            let hidden = hide(&counts, &[]);
            let kept = |i: &usize| !hidden[*i];
            prop_assert!((0..counts.len()).filter(kept).all(|i| !(1..LEAST).contains(&counts[i])));
            let gone: Vec<u32> = (0..counts.len()).filter(|i| hidden[*i] && counts[*i] > 0).map(|i| counts[i]).collect();
            let all_gone = hidden.iter().all(|h| *h);
            prop_assert!(gone.is_empty() || all_gone || (gone.len() >= 2 && gone.iter().sum::<u32>() >= LEAST));
        }
    }
}
