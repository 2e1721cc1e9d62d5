//! Where the site will stand: what needs a full address gets one, the rest stays relative.

/// Where the site will stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The path on its host, with a slash at both ends; only `404.html` needs it.
    pub base: String,
    /// The full address with a slash at its end, where it is known.
    site: Option<String>,
}

impl Address {
    /// A site below this path, on a host that is not known.
    #[must_use]
    pub fn below(base: &str) -> Self {
        Self { base: folder_path(base), site: None }
    }

    /// A site at this full address: `https://example.org/path/`.
    ///
    /// # Errors
    /// What is wrong with the address.
    pub fn at(site: &str) -> Result<Self, &'static str> {
        let rest = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"));
        let rest = rest.ok_or("it must begin with https:// or http://")?;
        if !rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%/:+,;=!$()*[]".contains(&b)) {
            return Err("it must be plain ASCII (xn--… for other hosts), without ?, #, @ or spaces");
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if host.is_empty() || host.starts_with(':') {
            return Err("it has no host");
        }
        let base = folder_path(path);
        let scheme = &site[..site.len() - rest.len()];
        Ok(Self { site: Some(format!("{scheme}{host}{base}")), base })
    }

    /// The same with another path for `404.html`.
    #[must_use]
    pub fn with_base(self, base: &str) -> Self {
        Self { base: folder_path(base), ..self }
    }

    /// Whether the full address is known.
    #[must_use]
    pub fn known(&self) -> bool {
        self.site.is_some()
    }

    /// The full address of a path below the site's root, where it is known.
    #[must_use]
    pub fn full(&self, path: &str) -> Option<String> {
        self.site.as_ref().map(|site| format!("{site}{path}"))
    }

    /// The full address where it is known, else the way from a page whose way to the root is `base`.
    #[must_use]
    pub fn best(&self, base: &str, path: &str) -> String {
        self.full(path).unwrap_or_else(|| format!("{base}{path}"))
    }
}

/// A path with a slash at both ends.
#[must_use]
pub fn folder_path(path: &str) -> String {
    format!("/{}/", path.trim_matches('/')).replace("//", "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_full_addresses() {
        let site = Address::at("https://example.org/some/path").expect("an address");
        assert_eq!((site.base.as_str(), site.known()), ("/some/path/", true));
        assert_eq!(site.full("fr/").as_deref(), Some("https://example.org/some/path/fr/"));
        assert_eq!(Address::at("http://example.org:8080").expect("one").best("../", "x"), "http://example.org:8080/x");
        assert_eq!(Address::below("/").best("../", "x"), "../x");
        for wrong in
            ["example.org", "ftp://example.org/", "https:///x", "https://a b/", "https://x/?q", "https://x/\"<"]
        {
            assert!(Address::at(wrong).is_err(), "{wrong}");
        }
    }
}
