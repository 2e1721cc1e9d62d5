//! One way to write a JSON value, so that the same content has the same bytes and the same hash on every machine: the
//! JSON Canonicalization Scheme (RFC 8785). No spaces; keys in the order of their UTF-16 code units; texts with as few
//! escapes as JSON allows; numbers as ECMAScript writes them.

use serde_json::Value;
use std::fmt::Write as _;

/// The canonical JSON of a value.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(n) => out.push_str(&number(n.as_f64().unwrap_or_default())),
        Value::String(said) => text(said, out),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (i, key) in keys.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                text(key, out);
                out.push(':');
                write(&fields[key], out);
            }
            out.push('}');
        }
    }
}

/// A text (RFC 8785, section 3.2.2.2).
fn text(said: &str, out: &mut String) {
    out.push('"');
    for c in said.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{C}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// A number as `Number::toString` of ECMAScript 2023 (6.1.6.1.20) writes it: the shortest digits that read back as the
/// same double, which Rust's `{:e}` finds as well.
fn number(n: f64) -> String {
    if n == 0.0 {
        return "0".to_owned();
    }
    let sign = if n < 0.0 { "-" } else { "" };
    let said = format!("{:e}", n.abs());
    let (digits, exponent) = said.split_once('e').unwrap_or((&said, "0"));
    let digits = digits.replace('.', "");
    // the point stands behind so many digits
    let point = exponent.parse::<i32>().unwrap_or_default() + 1;
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |n: i32| "0".repeat(usize::try_from(n).unwrap_or_default());
    let body = match point {
        p if count <= p && p <= 21 => format!("{digits}{}", zeros(p - count)),
        p if 0 < p && p <= 21 => {
            let (whole, rest) = digits.split_at(usize::try_from(p).unwrap_or_default());
            format!("{whole}.{rest}")
        }
        p if -6 < p && p <= 0 => format!("0.{}{digits}", zeros(-p)),
        p => {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            format!("{first}{dot}{rest}e{}{}", if p > 0 { "+" } else { "-" }, (p - 1).abs())
        }
    };
    format!("{sign}{body}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// RFC 8785, appendix B.
    #[test]
    fn numbers_are_those_of_the_rfc() {
        for (bits, said) in [
            (0x0000_0000_0000_0000_u64, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        ] {
            assert_eq!(number(f64::from_bits(bits)), said, "{bits:x}");
        }
    }

    /// RFC 8785, section 3.2.3: the order of keys; and 3.2.2: literals.
    #[test]
    fn keys_and_texts_are_those_of_the_rfc() {
        let keys = json!({"\u{20ac}": "Euro Sign", "\r": "Carriage Return",
            "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis"});
        let canonical_keys = canonical(&keys);
        let order: Vec<_> = ["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]
            .map(|word| canonical_keys.find(word).expect("it is there"))
            .to_vec();
        assert!(order.is_sorted(), "{canonical_keys}");
        let value = json!({"numbers": [333_333_333.333_333_3, 1e30, 4.50, 2e-3, 1e-27], "literals": [null, true, false],
            "string": "\u{20ac}$\u{f}\nA'B\"\\\\\"/"});
        assert_eq!(
            canonical(&value),
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
             \"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
    }
}
