//! What a server should say with every file: one list, written for nginx, Apache and `_headers`, and sent by `serve`.

use std::fmt::Write as _;

/// The Content-Security-Policy: own files only, WebAssembly but no `eval`, no inline script or style, Trusted Types.
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

fn joined<'a>(parts: impl Iterator<Item = &'a (&'a str, &'a str)>) -> String {
    parts.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join("; ")
}

/// The policy as a header.
pub fn csp() -> String {
    joined(CSP.iter())
}

/// The policy as a `<meta>`, for hosts that cannot send headers; browsers ignore `frame-ancestors` there.
pub fn csp_in_page() -> String {
    joined(CSP.iter().filter(|(name, _)| *name != "frame-ancestors"))
}

/// All headers, the policy first.
pub fn all() -> Vec<(String, String)> {
    let policy = ("Content-Security-Policy".to_owned(), csp());
    std::iter::once(policy).chain(HEADERS.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))).collect()
}

/// For names with a checksum in them.
const KEPT: &str = "public, max-age=31536000, immutable";

/// How long a file may be kept: hashed names for good, everything else must be asked for again.
pub fn cache(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    let hash = |part: &str| part.len() >= 12 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let hashed = name.split(['-', '.', '_']).any(hash);
    if hashed { KEPT } else { "no-cache" }
}

/// The same for hosts that read a `_headers` file (Netlify, Cloudflare Pages and others).
pub fn for_pages() -> String {
    let mut out = String::from("/*\n");
    for (name, value) in all() {
        let _ = writeln!(out, "  {name}: {value}");
    }
    out.push_str("  Cache-Control: no-cache\n");
    // a name with a checksum in it never holds anything else
    for kept in ["/feed/*", "/keep/*", "/baraza-*"] {
        let _ = write!(out, "{kept}\n  ! Cache-Control\n  Cache-Control: {KEPT}\n");
    }
    out
}

/// The same for nginx: include it in the `location` that serves the site.
pub fn for_nginx() -> String {
    let mut out =
        String::from("gzip_static on;\n# with the brotli module: brotli_static on;\nerror_page 404 /404.html;\n");
    for (name, value) in all() {
        let _ = writeln!(out, "add_header {name} \"{value}\" always;");
    }
    out.push_str("set $baraza_cache \"no-cache\";\n");
    let _ = writeln!(out, "if ($uri ~ \"[-/][0-9a-f]{{12,}}[._]\") {{ set $baraza_cache \"{KEPT}\"; }}");
    out.push_str("add_header Cache-Control $baraza_cache;\n");
    out
}

/// The same for Apache, as a `.htaccess`.
pub fn for_apache() -> String {
    let mut out = String::from(
        "ErrorDocument 404 /404.html\nAddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n<IfModule mod_headers.c>\n",
    );
    for (name, value) in all() {
        let _ = writeln!(out, "  Header always set {name} \"{value}\"");
    }
    out.push_str("  Header set Cache-Control \"no-cache\"\n");
    let _ = writeln!(
        out,
        "  <FilesMatch \"(^|-)[0-9a-f]{{12,}}[._]\">\n    Header set Cache-Control \"{KEPT}\"\n  </FilesMatch>\n</IfModule>"
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_exactly_this() {
        assert_eq!(
            csp(),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
require-trusted-types-for 'script'; trusted-types default"
        );
        for file in [for_pages(), for_nginx(), for_apache()] {
            assert!(file.contains(&csp()));
        }
    }

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        for name in [
            "baraza-web-0123456789abcdef.js",
            "baraza-web-0123456789abcdef_bg.wasm",
            "feed/0123456789abcdef.bin",
            "keep/en-0123456789abcdef.json",
        ] {
            assert!(cache(name).contains("immutable"), "{name}");
        }
        for name in [
            "index.html",
            "boot.js",
            "i/women-in-groups/index.html",
            "programmes/power/programme.json",
            "sw.js",
            "keep.json",
        ] {
            assert_eq!(cache(name), "no-cache", "{name}");
        }
    }
}
