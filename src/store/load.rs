//! The state of something that is fetched.

use crate::feed::FeedError;

/// Something that is fetched. A value that has come is never thrown away because a newer one could not be had.
#[derive(Debug, Clone, PartialEq)]
pub enum Load<T> {
    /// It has not come yet.
    Waiting,
    /// It is here.
    Ready(T),
    /// It is here, but a newer one could not be had.
    Stale {
        /// What is here.
        value: T,
        /// Why the newer one is not.
        because: FeedError,
    },
    /// It could not be had.
    Failed(FeedError),
}

impl<T> Load<T> {
    /// What is here.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Ready(value) | Self::Stale { value, .. } => Some(value),
            Self::Waiting | Self::Failed(_) => None,
        }
    }

    /// Why there is nothing, or nothing newer.
    #[must_use]
    pub fn trouble(&self) -> Option<&FeedError> {
        match self {
            Self::Stale { because, .. } | Self::Failed(because) => Some(because),
            Self::Waiting | Self::Ready(_) => None,
        }
    }

    /// The same with another value made from the one that is here.
    #[must_use]
    pub fn map(&self, make: impl FnOnce(&T) -> T) -> Self {
        match self {
            Self::Ready(value) => Self::Ready(make(value)),
            Self::Stale { value, because } => Self::Stale { value: make(value), because: because.clone() },
            Self::Waiting => Self::Waiting,
            Self::Failed(because) => Self::Failed(because.clone()),
        }
    }

    /// The state after a refresh: a failure leaves what is here.
    #[must_use]
    pub fn refreshed(self, fresh: Result<T, FeedError>) -> Self {
        match (fresh, self) {
            (Ok(value), _) => Self::Ready(value),
            (Err(because), Self::Ready(value) | Self::Stale { value, .. }) => Self::Stale { value, because },
            (Err(because), Self::Waiting | Self::Failed(_)) => Self::Failed(because),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_refresh_keeps_what_is_here() {
        let failed = || Err(FeedError::Unreachable);
        assert_eq!(Load::Ready(1).refreshed(failed()).value(), Some(&1));
        assert_eq!(Load::<u8>::Waiting.refreshed(failed()), Load::Failed(FeedError::Unreachable));
        let stale = Load::Stale { value: 1, because: FeedError::WebPage };
        assert_eq!(stale.refreshed(Ok(2)), Load::Ready(2));
    }
}
