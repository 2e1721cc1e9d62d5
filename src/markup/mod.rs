//! Elements as plain values: built once, drawn into the browser's document or written as HTML.
//!
//! Why not only `view!`: it makes a type for every shape of every element, and each is compiled anew; for pages that
//! are mostly text that was a third of the program. One [`Node`] for all of them is small, gives HTML without markers
//! for hydration, and can be looked at in tests. What changes while it is shown stays a Leptos view inside a node.

mod node;
mod render;
mod sent;
#[cfg(feature = "review")]
mod tree;

pub use node::{Node, Str, as_published, as_shown, el};
pub use sent::Sent;
