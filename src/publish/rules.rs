//! A published folder's own `_headers`, read as hosts read it: which headers go with which file.

/// The rules of a folder, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules(Vec<Rule>);

/// What holds for the paths that fit a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    pattern: String,
    lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Set(String, String),
    /// `! Name`: what an earlier rule has set does not hold here.
    Drop(String),
}

impl Rules {
    /// Reads the file: a pattern at the start of a line, what holds for it indented below. Other lines say nothing.
    pub fn read(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule { pattern: line.trim().to_owned(), lines: Vec::new() });
                continue;
            }
            let line = line.trim();
            let said = match (line.strip_prefix('!'), line.split_once(':')) {
                (Some(name), _) => Some(Line::Drop(name.trim().to_owned())),
                (None, Some((name, value))) => Some(Line::Set(name.trim().to_owned(), value.trim().to_owned())),
                (None, None) => None,
            };
            if let Some(rule) = rules.last_mut() {
                rule.lines.extend(said);
            }
        }
        Self(rules)
    }

    /// The headers of a file, by its path below the root (`/index.html`).
    pub fn of(&self, path: &str) -> Vec<(&str, &str)> {
        let mut out: Vec<(&str, &str)> = Vec::new();
        for line in self.0.iter().filter(|rule| fits(&rule.pattern, path)).flat_map(|rule| &rule.lines) {
            match line {
                Line::Set(name, value) => out.push((name, value)),
                Line::Drop(name) => out.retain(|(set, _)| !set.eq_ignore_ascii_case(name)),
            }
        }
        out
    }
}

/// A pattern has at most one `*`, for anything.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::headers;
    use crate::publish::sheet::Sheet;

    #[test]
    fn every_header_that_is_written_is_read() {
        let sheet = Sheet { css: String::new(), source: "'sha256-a+b/c='".into() };
        let needs = headers::Needs { sheets: &[&sheet], ..headers::Needs::default() };
        let rules = Rules::read(&headers::for_pages(needs));
        let page = rules.of("/index.html");
        let policy = headers::csp(needs);
        let want = [("Content-Security-Policy", policy.as_str())].into_iter().chain(headers::HEADERS.iter().copied());
        assert_eq!(page, want.chain([("Cache-Control", "no-cache")]).collect::<Vec<_>>());
    }

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        let rules = Rules::read(&headers::for_pages(headers::Needs::default()));
        let kept = |path: &str| -> Vec<&str> {
            rules.of(path).into_iter().filter(|(name, _)| *name == "Cache-Control").map(|(_, value)| value).collect()
        };
        for path in [
            "/baraza-web-0123456789abcdef.js",
            "/baraza-web-0123_bg.wasm",
            "/feed/0123456789abcdef.bin",
            "/keep/en-0123456789abcdef.json",
        ] {
            assert_eq!(kept(path), ["public, max-age=31536000, immutable"], "{path}");
        }
        for path in [
            "/index.html",
            "/boot.js",
            "/i/women-in-groups/index.html",
            "/programmes/power/programme.json",
            "/sw.js",
            "/keep.json",
        ] {
            assert_eq!(kept(path), ["no-cache"], "{path}");
        }
    }

    #[test]
    fn other_sites_may_show_embeds_alone() {
        let prefixes = [String::new(), "fr/".to_owned()];
        let needs = headers::Needs { prefixes: &prefixes, ..headers::Needs::default() };
        let rules = Rules::read(&headers::for_pages(needs));
        let said = |path: &str, header: &str| -> Vec<String> {
            rules.of(path).into_iter().filter(|(name, _)| *name == header).map(|(_, value)| value.to_owned()).collect()
        };
        for (path, framed, shared) in [
            ("/index.html", false, false),
            ("/fr/i/embed/index.html", false, false),
            ("/boot.js", false, false),
            ("/embed/index.html", false, false),
            ("/fr/embed/", false, false),
            ("/embed/water/index.html", true, true),
            ("/fr/embed/water/0123456789abcdef/index.html", true, true),
            ("/embed/water/now.json", true, true),
            ("/indicator.css", false, true),
            ("/fr/indicators.json", false, true),
            ("/embed.js", false, true),
            ("/indicator.js", false, true),
            ("/fr/i/water/preview.png", false, true),
        ] {
            let policy = said(path, "Content-Security-Policy");
            assert_eq!(policy.len(), 1, "{path}");
            assert_eq!(policy[0].contains("frame-ancestors *"), framed, "{path}");
            assert_eq!(
                policy[0].contains("frame-src 'self'"),
                path.trim_end_matches("index.html").ends_with("/embed/") && !path.contains("/i/"),
                "{path}"
            );
            let want = if shared { "cross-origin" } else { "same-origin" };
            assert_eq!(said(path, "Cross-Origin-Resource-Policy"), [want], "{path}");
            assert_eq!(said(path, "Access-Control-Allow-Origin").len(), usize::from(shared), "{path}");
        }
    }

    #[test]
    fn a_rule_takes_back_what_an_earlier_one_has_said() {
        let rules = Rules::read("# note\n/*\n  A: 1\n  B: 2: 3\n/x/*.js\n  ! a\n  C: 4\n  nonsense\n/y\n  D: 5\n");
        assert_eq!(rules.of("/x/a.js"), [("B", "2: 3"), ("C", "4")]);
        assert_eq!(rules.of("/y"), [("A", "1"), ("B", "2: 3"), ("D", "5")]);
        assert_eq!(Rules::read("").of("/"), []);
    }
}
