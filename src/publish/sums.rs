//! Names and identifiers made from content: the same content has the same name, on every machine.

use base64::Engine as _;
use sha2::Digest as _;
use std::fmt::Write as _;

/// SHA-256 in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    sha2::Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// The checksum that browsers compare (SRI).
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(sha2::Sha384::digest(bytes)))
}

/// The checksum by which a policy allows what stands in a page.
pub fn source(bytes: &[u8]) -> String {
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(bytes)))
}

/// A stable identifier for what these parts name together: a version 8 UUID (RFC 9562) as a URN.
pub fn uuid<'a>(parts: impl IntoIterator<Item = &'a &'a str>) -> String {
    let mut hash = sha2::Sha256::new_with_prefix("baraza");
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut bytes: Vec<u8> = hash.finalize().into_iter().take(16).collect();
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    bytes.iter().enumerate().fold(String::from("urn:uuid:"), |mut out, (i, b)| {
        let dash = if [4, 6, 8, 10].contains(&i) { "-" } else { "" };
        let _ = write!(out, "{dash}{b:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_depend_on_each_part() {
        let id = uuid(&["a", "bc"]);
        assert_eq!(id, uuid(&["a", "bc"]));
        assert_ne!(id, uuid(&["ab", "c"]));
        assert_eq!((id.len(), id.as_bytes()[23]), (45, b'8'), "{id}");
    }
}
