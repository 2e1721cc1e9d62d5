//! The program that reads live feeds, in a worker: fetched only when a feed has changed since the site was published.
//! A feed that breaks it breaks nothing else.

fn main() {
    baraza::browser::answer(baraza::feed::files::answer);
}
