//! Placing labels so that none covers another.

use crate::model::order;

/// Moves labels of the given heights, wanted at the given tops, apart so that none overlaps and all lie within
/// `from..to`; order is kept. All in the same unit. Where there is too little room they are set close, from the top.
#[must_use]
pub fn apart(wanted: &[i32], heights: &[i32], from: i32, to: i32) -> Vec<i32> {
    let order = order(wanted.len(), &|a, b| wanted[a].cmp(&wanted[b]));
    let mut placed = vec![from; wanted.len()];
    // downwards: no label starts before its neighbour ends
    let mut next = from;
    for i in &order {
        placed[*i] = wanted[*i].max(next);
        next = placed[*i] + heights[*i];
    }
    // upwards: whatever was pushed out below comes back
    let mut limit = to;
    for i in order.iter().rev() {
        placed[*i] = placed[*i].min(limit - heights[*i]);
        limit = placed[*i];
    }
    // no room: close from the top
    let mut next = from;
    for i in &order {
        placed[*i] = placed[*i].max(next);
        next = placed[*i] + heights[*i];
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn never_overlap_and_keep_order(wanted in proptest::collection::vec(0..200i32, 1..10)) {
            let heights = vec![20; wanted.len()];
            let placed = apart(&wanted, &heights, 0, 200);
            let mut pairs: Vec<_> = wanted.iter().zip(&placed).collect();
            pairs.sort_by_key(|(_, p)| **p);
            for two in pairs.windows(2) {
                prop_assert!(two[0].1 + 20 <= *two[1].1);
                prop_assert!(two[0].0 <= two[1].0);
            }
            prop_assert!(*placed.iter().min().unwrap_or(&0) >= 0);
        }
    }
}
