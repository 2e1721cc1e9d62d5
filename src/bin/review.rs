//! The program that works on joint reviews, in a worker: fetched only by the page of a meeting.

fn main() {
    baraza::browser::converse(
        |snapshot, asked| baraza::review::Desk::open(snapshot, &asked.open.language, &asked.open.words),
        baraza::review::Desk::answer,
    );
}
