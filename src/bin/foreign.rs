//! The program that reads live feeds where a programme names data that others publish, in a worker. It is larger than
//! the reader of our own format, so only readers of such a programme ever fetch it.

fn main() {
    baraza::browser::answer(baraza::feed::foreign::answer);
}
