#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| baraza_fuzz::review(bytes));
