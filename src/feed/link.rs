//! Only safe links: parsed first, then judged.

/// Longest link.
pub const LONGEST: usize = 2048;

/// Whether a link may be followed: `https` (or `http`, `mailto`, `tel`), no credentials, no private host, at most
/// [`LONGEST`] bytes. Gives the reason when not.
///
/// # Errors
/// A sentence on why the link is not shown as one.
pub fn check(link: &str) -> Result<(), &'static str> {
    if link.len() > LONGEST {
        return Err("it is longer than 2,048 characters");
    }
    if link.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '<' | '>' | '"' | '`')) {
        return Err("it has characters that a link cannot have");
    }
    let Some((scheme, rest)) = link.split_once(':') else { return Err("it has no scheme such as https:") };
    match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => web(rest),
        "mailto" => rest.split('?').next().filter(|a| a.contains('@')).map(|_| ()).ok_or("it is no e-mail address"),
        "tel" => rest
            .chars()
            .all(|c| c.is_ascii_digit() || "+-.()".contains(c))
            .then_some(())
            .ok_or("it is no telephone number"),
        _ => Err("only https, http, mailto and tel links are shown"),
    }
}

fn web(rest: &str) -> Result<(), &'static str> {
    let authority = rest.strip_prefix("//").ok_or("it has no host")?;
    let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err("it carries a user name or password");
    }
    let host = match authority.strip_prefix('[') {
        Some(_) => return Err("its host is an address, not a name"),
        None => authority.split(':').next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase(),
    };
    let private = ["localhost", "local", "internal", "lan", "home", "corp", "test", "invalid", "onion"];
    let last = host.rsplit('.').next().unwrap_or_default();
    if !host.contains('.') || private.contains(&last) {
        return Err("its host is private");
    }
    if last.chars().all(|c| c.is_ascii_digit()) || last.starts_with("0x") {
        return Err("its host is an address, not a name");
    }
    Ok(())
}

/// The name of a file beside another, or below or above it; `None` where it would leave the host of an address.
#[cfg(feature = "foreign")]
#[must_use]
pub fn beside(name: &str, file: &str) -> Option<String> {
    let web = name.contains("://");
    if file.contains("://") || file.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = if web { name.split(['?', '#']).next()? } else { name }.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match (part, parts.last()) {
            ("", _) => return None,
            // scheme, nothing, host: these stay
            ("..", _) if web => drop(parts.pop().filter(|_| parts.len() >= 3)?),
            ("..", Some(last)) if !matches!(*last, "" | "..") => drop(parts.pop()),
            (part, _) => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "foreign")]
    #[test]
    fn finds_neighbours_on_the_same_host_only() {
        let of = |file: &str| beside("https://example.org/en/data/1-2-1.json?x=1/2", file);
        assert_eq!(of("../meta/1-2-1.json").as_deref(), Some("https://example.org/en/meta/1-2-1.json"));
        assert_eq!(of("other.json").as_deref(), Some("https://example.org/en/data/other.json"));
        assert_eq!(of("../../x").as_deref(), Some("https://example.org/x"));
        assert_eq!(of("../../../evil.example/x"), None);
        assert_eq!(of("https://elsewhere.example/x"), None);
        assert_eq!(of("/etc/passwd"), None);
        assert_eq!(beside("a/b.json", "c.csv").as_deref(), Some("a/c.csv"));
        assert_eq!(beside("data/b.json", "../meta/b.json").as_deref(), Some("meta/b.json"));
        assert_eq!(beside("b.json", "../meta/b.json").as_deref(), Some("../meta/b.json"));
        assert_eq!(beside("/srv/data/b.json", "../meta/b.json").as_deref(), Some("/srv/meta/b.json"));
    }

    #[test]
    fn lets_only_safe_links_through() {
        for good in
            ["https://statistics.gov.rw/a?b=c#d", "http://www.example.org", "mailto:info@example.org", "tel:+250-788"]
        {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "https://user:pw@example.org",
            "https://localhost/x",
            "https://printer.local",
            "https://127.0.0.1",
            "https://[::1]/",
            "https://2130706433/",
            "https://0x7f.1",
            "https:example.org",
            "mailto:nobody",
            "ftp://example.org",
            "https://example.org\\@evil.example",
            " https://example.org",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
        assert!(check(&format!("https://example.org/{}", "a".repeat(LONGEST))).is_err());
    }
}
