//! What a server should say with every file: one list, written for nginx, Apache and `_headers`; `serve` sends what it
//! reads there. What other sites show of this one – embeds, their scripts, pictures for mails – has a list of its own.

use super::embed::{ALL, LOOK};
use super::sheet::Sheet;
use std::fmt::Write as _;

/// The Content-Security-Policy: own files only, WebAssembly but no `eval`, no inline script, Trusted Types;
/// no inline style but the sheets that are named by their checksums.
pub const CSP: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("frame-ancestors", "'self'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "default"),
];

/// All headers but the Content-Security-Policy.
pub const HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
];

/// The policy of embeds: the sheets that stand in them, one script, what it asks this site for; any site may show them.
const EMBED_CSP: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", ""),
    ("connect-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("frame-ancestors", "*"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "'none'"),
];

/// What browsers must be told of everything that other sites may fetch or show.
const SHARED: &[(&str, &str)] =
    &[("Cross-Origin-Resource-Policy", "cross-origin"), ("Access-Control-Allow-Origin", "*")];

/// The same of what is this site's own; a header that is empty is not sent.
const OWN: &[(&str, &str)] = &[("Cross-Origin-Resource-Policy", "same-origin"), ("Access-Control-Allow-Origin", "")];

/// The scripts that other sites fetch, and that sandboxed frames do; and the style of elements.
const SCRIPTS: [&str; 3] = ["embed.js", "indicator.js", LOOK];

/// Paths of embeds, as nginx and Apache understand it: all below `embed/`, wherever the site stands; not where an indicator's
/// own page is called so.
const EMBEDS: &str = "(?<!/i)/embed/[^/]+/";

/// The page where embeds are made.
const MAKER: &str = "(?<!/i)/embed/(index[.]html)?$";

/// Files beside embeds that other sites fetch.
const FILES: &str = "/(embed[.]js|indicator[.](js|css)|indicators[.]json|preview[.]png)$";

/// What pages need beside the site's own files.
#[derive(Clone, Copy, Default)]
pub struct Needs<'a> {
    /// Style sheets that stand in the page.
    pub sheets: &'a [&'a Sheet],
    /// Where others publish data that are read live: scheme and host each.
    pub origins: &'a [&'a str],
    /// Whether the page shows others of this site in frames.
    pub frames: bool,
    /// Style sheets that stand in embeds, those of earlier times too.
    pub embed_sheets: &'a [&'a Sheet],
    /// The folders of the site's languages, each ending in a slash unless empty.
    pub prefixes: &'a [String],
}

fn joined<'a>(parts: impl Iterator<Item = &'a (&'a str, &'a str)>, needs: Needs<'_>) -> String {
    let styles = needs.sheets.iter().fold(String::new(), |all, sheet| [&all, " ", &sheet.source].concat());
    let origins = needs.origins.iter().fold(String::new(), |all, origin| [&all, " ", origin].concat());
    let more = |name: &str| match name {
        "style-src" => styles.as_str(),
        "connect-src" => &origins,
        _ => "",
    };
    let frames = needs.frames.then(|| "frame-src 'self'".to_owned());
    parts.map(|(name, value)| format!("{name} {value}{}", more(name))).chain(frames).collect::<Vec<_>>().join("; ")
}

/// The policy as a header, which is the same for all pages.
pub fn csp(needs: Needs<'_>) -> String {
    joined(CSP.iter(), needs)
}

/// The policy as a `<meta>`, for hosts that cannot send headers; browsers ignore `frame-ancestors` there. It names only what
/// the page itself needs.
pub fn csp_in_page(needs: Needs<'_>) -> String {
    joined(CSP.iter().filter(|(name, _)| *name != "frame-ancestors"), needs)
}

fn embed_joined(without: &str, sheets: &[&Sheet]) -> String {
    let styles = sheets.iter().map(|sheet| sheet.source.as_str()).collect::<Vec<_>>().join(" ");
    let parts = EMBED_CSP.iter().filter(|(name, _)| *name != without);
    let part = |(name, value): &(&str, &str)| format!("{name} {}", if *name == "style-src" { &styles } else { *value });
    parts.map(part).collect::<Vec<_>>().join("; ")
}

/// The policy of embeds as a header.
pub fn embed_csp(sheets: &[&Sheet]) -> String {
    embed_joined("", sheets)
}

/// The same as a `<meta>`.
pub fn embed_csp_in_page(sheets: &[&Sheet]) -> String {
    embed_joined("frame-ancestors", sheets)
}

/// All headers, the policy first.
fn all(needs: Needs<'_>) -> Vec<(String, String)> {
    let policy = ("Content-Security-Policy".to_owned(), csp(needs));
    std::iter::once(policy).chain(HEADERS.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))).collect()
}

/// For names with a checksum in them.
const KEPT: &str = "public, max-age=31536000, immutable";

/// For hosts that read a `_headers` file (Netlify, Cloudflare Pages and others).
pub fn for_pages(needs: Needs<'_>) -> String {
    let mut out = String::from("/*\n");
    for (name, value) in all(needs) {
        let _ = writeln!(out, "  {name}: {value}");
    }
    out.push_str("  Cache-Control: no-cache\n");
    // a name with a checksum in it never holds anything else
    for kept in ["/feed/*", "/keep/*", "/baraza-*"] {
        let _ = write!(out, "{kept}\n  ! Cache-Control\n  Cache-Control: {KEPT}\n");
    }
    let mut rule = |pattern: &str, headers: &[(&str, &str)]| {
        let _ = writeln!(out, "{pattern}");
        for (name, value) in headers {
            let _ = writeln!(out, "  ! {name}");
            if !value.is_empty() {
                let _ = writeln!(out, "  {name}: {value}");
            }
        }
    };
    let (policy, maker) = (embed_csp(needs.embed_sheets), csp(Needs { frames: true, ..needs }));
    let framed = [&[("Content-Security-Policy", policy.as_str())], SHARED].concat();
    let own = [&[("Content-Security-Policy", maker.as_str())], OWN].concat();
    for prefix in needs.prefixes {
        rule(&format!("/{prefix}embed/*"), &framed);
        // the page where embeds are made is none
        rule(&format!("/{prefix}embed/"), &own);
        rule(&format!("/{prefix}embed/index.html"), &own);
        rule(&format!("/{prefix}{ALL}"), SHARED);
        rule(&format!("/{prefix}i/*/preview.png"), SHARED);
    }
    for script in SCRIPTS {
        rule(&format!("/{script}"), SHARED);
    }
    out
}

/// The same for nginx: include it in the `location` that serves the site.
pub fn for_nginx(needs: Needs<'_>) -> String {
    let mut out =
        String::from("gzip_static on;\n# with the brotli module: brotli_static on;\nerror_page 404 /404.html;\n");
    let (policy, embed) = (csp(needs), embed_csp(needs.embed_sheets));
    let maker = csp(Needs { frames: true, ..needs });
    let _ = write!(
        out,
        "set $baraza_policy \"{policy}\";\nset $baraza_resource \"same-origin\";\nset $baraza_allow \"\";\n\
if ($uri ~ \"{EMBEDS}\") {{ set $baraza_policy \"{embed}\"; }}\n\
if ($uri ~ \"{MAKER}\") {{ set $baraza_policy \"{maker}\"; }}\n\
if ($uri ~ \"{EMBEDS}|{FILES}\") {{ set $baraza_resource \"cross-origin\"; set $baraza_allow \"*\"; }}\n\
add_header Access-Control-Allow-Origin $baraza_allow always;\n"
    );
    for (name, value) in all(needs) {
        let value = match name.as_str() {
            "Content-Security-Policy" => "$baraza_policy".to_owned(),
            "Cross-Origin-Resource-Policy" => "$baraza_resource".to_owned(),
            _ => format!("\"{value}\""),
        };
        let _ = writeln!(out, "add_header {name} {value} always;");
    }
    out.push_str("set $baraza_cache \"no-cache\";\n");
    let _ = writeln!(out, "if ($uri ~ \"[-/][0-9a-f]{{12,}}[._]\") {{ set $baraza_cache \"{KEPT}\"; }}");
    out.push_str("add_header Cache-Control $baraza_cache;\n");
    out
}

/// The same for Apache, as a `.htaccess`.
pub fn for_apache(needs: Needs<'_>) -> String {
    let mut out = String::from(
        "ErrorDocument 404 /404.html\nAddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n<IfModule mod_headers.c>\n",
    );
    for (name, value) in all(needs) {
        let _ = writeln!(out, "  Header always set {name} \"{value}\"");
    }
    let policies = [(EMBEDS, embed_csp(needs.embed_sheets)), (MAKER, csp(Needs { frames: true, ..needs }))];
    for (path, policy) in policies {
        let _ = writeln!(
            out,
            "  <If \"%{{REQUEST_URI}} =~ m#{path}#\">\n    Header always set Content-Security-Policy \"{policy}\"\n  </If>"
        );
    }
    let _ = writeln!(out, "  <If \"%{{REQUEST_URI}} =~ m#{EMBEDS}|{FILES}#\">");
    for (name, value) in SHARED {
        let _ = writeln!(out, "    Header always set {name} \"{value}\"");
    }
    out.push_str("  </If>\n  Header set Cache-Control \"no-cache\"\n");
    let _ = writeln!(
        out,
        "  <FilesMatch \"(^|-)[0-9a-f]{{12,}}[._]\">\n    Header set Cache-Control \"{KEPT}\"\n  </FilesMatch>\n</IfModule>"
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(name: &str) -> Sheet {
        Sheet { css: String::new(), source: format!("'sha256-{name}='") }
    }

    #[test]
    fn the_policy_is_exactly_this() {
        let (main, plain) = (sheet("main"), sheet("plain"));
        let both = Needs { sheets: &[&main, &plain], ..Needs::default() };
        assert_eq!(
            csp(both),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-main=' 'sha256-plain='; \
img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types default"
        );
        let only = Needs { sheets: &[&main], origins: &["https://stats.example.org"], ..Needs::default() };
        assert!(csp_in_page(only).contains("connect-src 'self' https://stats.example.org; worker-src"));
        assert!(csp_in_page(only).contains("style-src 'self' 'sha256-main='; img-src"), "only what is in the page");
        assert!(!csp_in_page(only).contains("frame-ancestors"));
        for file in [for_pages(both), for_nginx(both), for_apache(both)] {
            assert!(file.contains(&csp(both)));
        }
    }

    #[test]
    fn any_site_may_show_embeds_and_nothing_else() {
        let (now, before) = (sheet("now"), sheet("before"));
        let prefixes = [String::new(), "fr/".to_owned()];
        let needs = Needs { embed_sheets: &[&now, &before], prefixes: &prefixes, ..Needs::default() };
        let policy = "default-src 'none'; script-src 'self'; style-src 'sha256-now=' 'sha256-before='; connect-src 'self'; \
base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types 'none'";
        assert_eq!(embed_csp(&[&now, &before]), policy);
        assert!(!embed_csp_in_page(&[&now]).contains("frame-ancestors"));
        for file in [for_pages(needs), for_nginx(needs), for_apache(needs)] {
            assert!(file.contains(policy) && file.contains("frame-ancestors 'self'"), "{file}");
        }
    }
}
