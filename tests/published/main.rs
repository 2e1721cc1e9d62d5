//! The published folder as others read it: every link leads to a file, XML is well-formed and JSON is whole whatever the
//! feed says, JSON-stat keeps its own rules, and the same feed makes the same bytes.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

mod embed;
mod keep;
mod long;
mod map;

use baraza::publish::{self, Address};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const SITE: &str = "https://example.org/power/";

/// Files by their path below the folder.
type Files = BTreeMap<String, Vec<u8>>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("it is there") {
        let path = entry.expect("it can be read").path();
        let name = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &name);
        } else {
            fs::copy(&path, &name).expect("it can be copied");
        }
    }
}

fn list(folder: &Path, below: &Path, out: &mut Files) {
    for entry in fs::read_dir(folder).expect("it is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            list(&path, below, out);
        } else {
            let name = path.strip_prefix(below).expect("below").to_string_lossy().replace('\\', "/");
            out.insert(name, fs::read(&path).expect("it can be read"));
        }
    }
}

/// Publishes a programme into a folder that holds what a build leaves there, with empty programs.
fn published(name: &str, programme: &Path, address: &Address) -> Files {
    published_after(name, programme, address, &[])
}

/// The folder that [`published`] writes into.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("published-{name}"))
}

/// The same, where sites that were published before are named.
fn published_after(name: &str, programme: &Path, address: &Address, before: &[&Path]) -> Files {
    let out = folder(name);
    let _ = fs::remove_dir_all(&out);
    for folder in ["locales", "icons", "schema"] {
        copy(&root().join("public").join(folder), &out.join(folder));
    }
    let page = "<script data-js=\"/web-2.js\" data-wasm=\"/web-2_bg.wasm\"></script>";
    fs::write(out.join("index.html"), page).expect("it can be written");
    let built = [
        "baraza-1.css",
        "plain-1.css",
        "embed-1.css",
        "meeting-1.css",
        "web-2.js",
        "web-2_bg.wasm",
        "boot.js",
        "look.js",
        "charts.js",
        "tables.js",
        "take.js",
        "device.js",
        "sw.js",
        "reader.js",
        "find.js",
        "compare.js",
        "versus.js",
        "history.js",
        "gaps.js",
        "listen.js",
        "builder.js",
        "embed.js",
        "indicator.js",
        "baraza-reader.js",
        "baraza-reader_bg.wasm",
        "baraza-review.js",
        "baraza-review_bg.wasm",
        "keep.js",
    ];
    for file in built.into_iter().chain(publish::MEETING) {
        fs::write(out.join(file), file).expect("it can be written");
    }
    let bundle = publish::bundle(programme).expect("it reads");
    publish::publish(&bundle, programme, &out, address, before).expect("it is published");
    let mut files = Files::new();
    list(&out, &out, &mut files);
    files
}

fn text<'a>(files: &'a Files, name: &str) -> &'a str {
    let bytes = files.get(name).unwrap_or_else(|| panic!("{name} is not published"));
    std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{name} is no UTF-8"))
}

fn ending<'a>(files: &'a Files, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    files.keys().filter(move |name| name.ends_with(ending)).map(move |name| (name.as_str(), text(files, name)))
}

fn unescape(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |t, (a, b)| t.replace(a, b))
}

/// The published file that a link leads to, and its anchor; `None` for what leads away.
fn target(from: &str, link: &str) -> Option<(String, String)> {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap_or_default();
    let inside = path.strip_prefix(SITE).or_else(|| path.strip_prefix("/power/"));
    if inside.is_none() && (path.contains(':') || path.starts_with('/')) {
        return None;
    }
    let mut parts: Vec<&str> = if inside.is_some() { Vec::new() } else { from.split('/').collect() };
    parts.pop();
    if path.is_empty() {
        parts.push(from.rsplit('/').next().unwrap_or(from));
    }
    for part in inside.unwrap_or(path).split('/').filter(|part| !part.is_empty()) {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{from}: {link} leads out of the site"),
            part => parts.push(part),
        }
    }
    let folder = inside.unwrap_or(path).ends_with(['/', '.']) || parts.is_empty();
    let file = parts.join("/") + if folder && !parts.is_empty() { "/index.html" } else { "" };
    Some((if file.is_empty() { "index.html".into() } else { file }, anchor.to_owned()))
}

fn leads(files: &Files, from: &str, link: &str) {
    let Some((file, anchor)) = target(from, link) else { return };
    assert!(files.contains_key(&file), "{from}: {link} leads to {file}, which is not published");
    if !anchor.is_empty() {
        assert!(text(files, &file).contains(&format!("id=\"{anchor}\"")), "{from}: {link} leads to no place in {file}");
    }
}

/// The values of these attributes.
fn attributes<'a>(markup: &'a str, names: &[&str]) -> Vec<&'a str> {
    let values = |name: &&str| {
        let before = format!(" {name}=\"");
        let found: Vec<&str> = markup.split(&before).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        found
    };
    names.iter().flat_map(values).collect()
}

/// Every element is closed, every attribute quoted, every `&` an escape.
fn well_formed(name: &str, xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let rest =
        xml.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").unwrap_or_else(|| panic!("{name}: no head"));
    let mut roots = 0;
    for (i, piece) in rest.split('<').enumerate() {
        let (tag, said) =
            if i == 0 { ("", piece) } else { piece.split_once('>').unwrap_or_else(|| panic!("{name}: <{piece}")) };
        for escaped in tag.split('&').skip(1).chain(said.split('&').skip(1)) {
            let entity = escaped.split(';').next().unwrap_or_default();
            assert!(["lt", "gt", "amp", "quot"].contains(&entity), "{name}: &{entity}");
        }
        let illegal = |c: char| c < ' ' && !"\t\n\r".contains(c);
        assert!(!piece.contains(illegal) && !said.contains('>'), "{name}: {piece}");
        if i == 0 {
            continue;
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{name}: <{tag}>");
        let element = tag.trim_end_matches('/').split_whitespace().next().unwrap_or_default();
        if let Some(closed) = element.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{name}: <{tag}>");
        } else {
            assert!(
                element.chars().all(|c| c.is_ascii_alphanumeric() || c == ':') && !element.is_empty(),
                "{name}: <{tag}>"
            );
            roots += usize::from(open.is_empty());
            if !tag.ends_with('/') {
                open.push(element);
            }
        }
        assert!(!open.is_empty() || said.trim().is_empty(), "{name}: text outside: {said}");
    }
    assert!(open.is_empty() && roots == 1, "{name}: {open:?} stay open, {roots} roots");
}

/// The data of a page's head, if it has any.
fn data_of(name: &str, html: &str) -> Option<Value> {
    let blocks: Vec<&str> = html.split("<script type=\"application/ld+json\">").skip(1).collect();
    assert!(blocks.len() <= 1, "{name}: {} blocks", blocks.len());
    let json = blocks.first()?.split("</script>").next()?;
    Some(serde_json::from_str(json).unwrap_or_else(|e| panic!("{name}: {e}: {json}")))
}

/// The page's own policy allows exactly its style sheets, and every server is told to allow them.
fn allowed(files: &Files, name: &str, html: &str) {
    let between = |start: &'static str, end: &'static str| {
        html.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0)).collect::<Vec<_>>()
    };
    let policy = between("http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    let styles = policy[0].split("; ").find_map(|part| part.strip_prefix("style-src 'self' ")).expect("a policy");
    let sums = between("<style>", "</style>").into_iter().map(|css| {
        use base64::Engine as _;
        use sha2::Digest as _;
        format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(css)))
    });
    assert_eq!(sums.collect::<Vec<_>>(), styles.split(' ').collect::<Vec<_>>(), "{name}");
    for headers in ["_headers", "headers.nginx.conf", ".htaccess"] {
        assert!(text(files, headers).contains(&["style-src 'self' ", styles].concat()), "{name}: {headers}");
    }
}

/// Whether a file is an embed, or belongs to one: it stands in a folder below `embed/`.
fn is_embed(name: &str) -> bool {
    let below = ["embed/", "fr/embed/", "ar/embed/"].into_iter().find_map(|folder| name.strip_prefix(folder));
    below.is_some_and(|rest| rest.contains('/'))
}

/// What holds for every published folder.
fn sound(files: &Files) {
    embed::sound(files);
    for (name, html) in ending(files, ".html") {
        for link in attributes(html, &["href", "src", "data-js", "data-wasm"]) {
            leads(files, name, &unescape(link));
        }
        if is_embed(name) {
            continue;
        }
        // nothing but our own scripts runs, and each has a file
        let data = html.matches("<script type=\"application/ld+json\">").count();
        let ours = html
            .split("<script ")
            .filter_map(|rest| rest.split('>').next())
            .filter(|tag| tag.contains("type=\"module\" src=\"") && tag.contains(" integrity=\"sha"));
        assert_eq!(html.matches("<script").count(), data + ours.count(), "{name}");
        allowed(files, name, html);
        let head = html.split("<body>").next().unwrap_or_default();
        for property in ["og:title", "og:description", "og:type", "og:locale"] {
            assert!(head.contains(&format!("<meta property=\"{property}\" content=\"")), "{name}: no {property}");
        }
        let data = data_of(name, html);
        for url in data.iter().flat_map(|d| d["distribution"].as_array()).flatten() {
            leads(files, name, url["contentUrl"].as_str().expect("an address"));
        }
        for member in ["name", "description", "inLanguage", "dateModified", "license"] {
            assert!(data.as_ref().is_none_or(|d| !d[member].is_null()), "{name}: no {member}");
        }
    }
    for (name, xml) in ending(files, ".xml") {
        well_formed(name, xml);
        for link in attributes(xml, &["href"]) {
            leads(files, name, &unescape(link));
        }
    }
    for (name, xml) in ending(files, "changes.xml") {
        let dates: Vec<&str> = xml.split("<updated>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
        assert_eq!(dates[0], dates.get(1).copied().unwrap_or(dates[0]), "{name}: as new as its newest entry");
        assert!(dates[1..].windows(2).all(|pair| pair[0] >= pair[1]) && dates.len() <= 51, "{name}: newest first");
        let mut ids: Vec<&str> = xml.split("<id>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
        ids.sort_unstable();
        let before = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), before, "{name}: an id stands twice");
    }
    for (name, bytes) in files {
        let here = env!("CARGO_MANIFEST_DIR").as_bytes();
        assert!(!bytes.windows(here.len()).any(|w| w == here), "{name} holds a path of this machine");
    }
}

/// JSON-stat 2.0, by its own rules. Gives how many values there are.
fn cube(name: &str, text: &str) -> usize {
    let all: Value = serde_json::from_str(text).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!((&all["version"], &all["class"]), (&json!("2.0"), &json!("dataset")), "{name}");
    let ids: Vec<&str> = all["id"].as_array().expect("ids").iter().filter_map(Value::as_str).collect();
    let sizes: Vec<usize> =
        all["size"].as_array().expect("sizes").iter().map(|n| n.as_u64().expect("a size") as usize).collect();
    assert_eq!((ids.len(), all["dimension"].as_object().map(|d| d.len())), (sizes.len(), Some(ids.len())), "{name}");
    let mut codes: Vec<Vec<&str>> = Vec::new();
    for (id, size) in ids.iter().zip(&sizes) {
        let category = &all["dimension"][id]["category"];
        let index: Vec<&str> =
            category["index"].as_array().expect("an index").iter().filter_map(Value::as_str).collect();
        let unique: std::collections::BTreeSet<_> = index.iter().collect();
        assert_eq!((index.len(), unique.len()), (*size, *size), "{name}: {id}");
        for code in &index {
            assert!(
                category["label"][code].as_str().is_some_and(|l| !l.is_empty()),
                "{name}: {id} {code} has no label"
            );
        }
        for child in
            category["child"].as_object().into_iter().flat_map(|c| c.values()).flat_map(|c| c.as_array()).flatten()
        {
            assert!(index.contains(&child.as_str().expect("a code")), "{name}: {child}");
        }
        codes.push(index);
    }
    let role = all["role"].as_object().expect("roles");
    for (role, of) in role {
        assert!(["time", "geo", "metric"].contains(&role.as_str()), "{name}: {role}");
        assert!(
            of.as_array().expect("a list").iter().all(|id| ids.contains(&id.as_str().expect("an id"))),
            "{name}: {role}"
        );
    }
    let unit = &all["dimension"]["indicator"]["category"]["unit"][codes[0][0]];
    assert!(unit["decimals"].is_u64(), "{name}: {unit}");
    let whole: usize = sizes.iter().product();
    let inside = |at: &str| at.parse::<usize>().is_ok_and(|at| at < whole);
    let value = |at: usize| match &all["value"] {
        Value::Array(list) => list[at].clone(),
        sparse => sparse.get(at.to_string()).cloned().unwrap_or_default(),
    };
    match &all["value"] {
        Value::Array(list) => assert_eq!(list.len(), whole, "{name}: values"),
        Value::Object(list) => assert!(list.keys().all(|at| inside(at)), "{name}: values"),
        other => panic!("{name}: {other}"),
    }
    for (at, status) in all["status"].as_object().into_iter().flatten() {
        assert!(inside(at), "{name}: {at}");
        let numbered = ["estimated", "provisional"].contains(&status.as_str().unwrap_or_default());
        assert_eq!(value(at.parse().expect("a place")).is_number(), numbered, "{name}: {at} {status}");
        assert!(all["extension"]["baraza"]["states"][status.as_str().expect("a word")].is_string(), "{name}: {status}");
    }
    assert!(all["updated"].as_str().is_some_and(|day| day.len() == 10), "{name}");
    (0..whole).filter(|at| value(*at).is_number()).count()
}

/// Every value of a CSV file stands in the cube where its codes say.
fn same_as_csv(name: &str, json: &str, csv: &str) {
    let all: Value = serde_json::from_str(json).expect("it was read before");
    let at = |dimension: &str, code: &str| {
        let index = all["dimension"][dimension]["category"]["index"].as_array().expect("an index");
        index.iter().position(|c| c == code).unwrap_or_else(|| panic!("{name}: {dimension} {code}"))
    };
    let size = |i: usize| all["size"][i].as_u64().expect("a size") as usize;
    for row in csv.trim_start_matches('\u{FEFF}').split("\r\n").skip(1).filter(|row| !row.is_empty()) {
        let fields = fields(row);
        let place = (at("place", &fields[1]) * size(2) + at("group", &fields[4])) * size(3) + at("period", &fields[3]);
        let value =
            all["value"].get(place).or_else(|| all["value"].get(place.to_string())).cloned().unwrap_or_default();
        assert_eq!(value.as_f64(), fields[6].parse().ok(), "{name}: {row}");
        let status = all["status"][place.to_string()].as_str().unwrap_or("observed");
        assert_eq!(status, fields[14], "{name}: {row}");
    }
}

fn fields(row: &str) -> Vec<String> {
    let (mut out, mut quoted) = (vec![String::new()], false);
    for c in row.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            c => out.last_mut().expect("one").push(c),
        }
    }
    out
}

/// A picture as it is where nobody knows yet where it will stand: without its last line, the address.
fn without_address(svg: &str) -> String {
    let rest: String = svg.split_inclusive("</text>").filter(|piece| !piece.contains(SITE)).collect();
    let height = |text: &str| text.split("height=\"").nth(1)?.split('"').next()?.parse::<u32>().ok();
    let was = height(svg).expect("a picture has a height");
    let now = was - 18;
    rest.replacen(&format!(" {was}\" width"), &format!(" {now}\" width"), 1).replacen(
        &format!("height=\"{was}\""),
        &format!("height=\"{now}\""),
        1,
    )
}

#[test]
fn the_sample_is_published_whole() {
    let sample = root().join("public/programmes/power/programme.json");
    let files = published("sample", &sample, &Address::at(SITE).expect("an address"));
    sound(&files);
    let mut values = 0;
    let mut cubes = 0;
    for (name, text) in ending(&files, ".json").filter(|(name, _)| name.contains("i/")) {
        values += cube(name, text);
        cubes += 1;
        same_as_csv(name, text, self::text(&files, &name.replace(".json", ".csv")));
    }
    assert!(cubes > 150 && values > 900, "{cubes} cubes with {values} values");
    // the package names every table of the first language, with its own bytes
    let package: Value = serde_json::from_str(text(&files, "datapackage.json")).expect("it is JSON");
    let resources = package["resources"].as_array().expect("resources");
    let tables = files.keys().filter(|name| name.starts_with("i/") && name.ends_with(".csv")).count();
    assert_eq!(resources.len(), tables);
    for resource in resources {
        let path = resource["path"].as_str().expect("a path");
        assert_eq!(resource["bytes"].as_u64(), files.get(path).map(|f| f.len() as u64), "{path}");
        let first = text(&files, path).trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
        let described = resource["schema"]["fields"].as_array().expect("fields");
        let names: Vec<&str> = described.iter().filter_map(|f| f["name"].as_str()).collect();
        assert_eq!(names, first.split(',').collect::<Vec<_>>(), "{path}");
        assert!(described.iter().all(|f| f["description"].is_string()), "{path}: a column without a meaning");
    }
    // the pictures in the docs are those of the sample
    for (kind, id, picture) in [
        ("coverage", "drinking-water-basic", ""),
        ("coverage-map", "births-skilled", "-map"),
        ("coverage-ranking", "water-point-working", "-ranking"),
        ("policy", "policy-wins-example", ""),
        ("promises", "promises-example", ""),
        ("money", "power-money", ""),
        ("remedies", "complaints-example", ""),
        ("remedies-waiting", "complaints-example", "-waiting"),
        ("voices", "water-satisfaction", ""),
    ] {
        let file = format!("i/{id}/{id}{picture}.svg");
        let known = fs::read_to_string(root().join(format!("docs/kinds/{kind}.svg"))).unwrap_or_default();
        let same = known == without_address(text(&files, &file));
        assert!(same, "make build, then cp dist/{file} docs/kinds/{kind}.svg");
    }
    // what is invented is not offered as data; all else is
    let bundle = publish::bundle(&sample).expect("it reads");
    for header in bundle.feed.indicators.iter().map(|i| &i.header) {
        let page = format!("i/{}/index.html", header.id);
        assert_eq!(data_of(&page, text(&files, &page)).is_none(), header.example, "{page}");
    }
    let sitemap = text(&files, "sitemap.xml");
    let pages = files.keys().filter(|name| name.ends_with("index.html") && !is_embed(name)).count();
    assert_eq!(sitemap.matches("<loc>").count(), pages);
    assert!(text(&files, "robots.txt").contains(&format!("Sitemap: {SITE}sitemap.xml")));
    assert!(text(&files, "index.html").contains(&format!("<link rel=\"canonical\" href=\"{SITE}\">")));
    // link previews have a picture: the page's own, or the icon where this machine has no letters for it
    for (name, html) in ending(&files, "index.html").filter(|(name, _)| !is_embed(name)) {
        let image = html.split("og:image\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
        let image = image.and_then(|url| url.strip_prefix(SITE)).unwrap_or_else(|| panic!("{name}: no picture"));
        let png = files.get(image).unwrap_or_else(|| panic!("{name}: {image} is not published"));
        let size = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
        assert!(png.starts_with(b"\x89PNG"), "{image}");
        let wanted = if image.starts_with("icons/") { (512, 512) } else { (1200, 630) };
        assert_eq!((size(16), size(20)), wanted, "{image}");
        assert_eq!(html.contains("summary_large_image"), wanted.0 == 1200, "{name}");
    }
}

/// A programme in which every text tries to be something else.
fn hostile() -> Value {
    let evil = "</script><script>alert(1)</script>&\"'<!--]]>&lt;";
    let unit = json!({"kind": "count", "noun": {"en": {"other": "#"}}});
    let voice = json!({"stance": "disputed", "group": evil, "on": "2025-04-01", "reason": evil,
        "reply": {"by": evil, "on": "2025-05-01", "text": evil}});
    json!({
        "baraza": "1", "id": "evil", "title": evil, "summary": evil, "as_of": "2026-05-12",
        "languages": [{"code": "en", "review": "original"}, {"code": "ar", "review": "machine"}],
        "licence": {"id": evil, "title": evil},
        "partners": [{"id": "p", "name": evil, "roles": ["accountable"]}],
        "sources": [{"id": "s", "title": evil, "publisher": evil, "licence": {"id": "CC-BY-4.0"}}],
        "places": [{"id": "A", "name": evil}, {"id": "B", "name": evil, "parent": "A"}],
        "breakdowns": [{"id": "sex", "name": evil, "groups": [{"id": "F", "name": evil}, {"id": "M", "name": evil}]}],
        "sections": [{"id": "q", "question": evil, "indicators": ["water", "won", "said", "new", "none"]}],
        "indicators": [
            {"id": "water", "kind": "coverage", "title": evil, "summary": evil, "better": "up", "source": "s",
             "unit": {"kind": "count", "noun": {"en": {"one": evil, "other": evil}}},
             "targets": [{"period": "2026", "value": 80, "reason": evil}],
             "due": [{"period": "2025", "on": "2026-03-31"}], "voices": [voice],
             "observations": {"places": ["A", "B"], "periods": ["2023", "2024", "2025"], "groups": ["_T", "F", "M"],
                "place": [0, 0, 0, 1, 1], "period": [0, 1, 2, 1, 0], "group": [0, 0, 0, 1, 2],
                "value": [40, 55.5, null, 7, null],
                "status": ["observed", "provisional", "not-yet-due", "observed", "suppressed"],
                "note": [evil, evil, evil, evil, evil]}},
            {"id": "won", "kind": "policy", "title": evil, "better": "up", "unit": unit,
             "wins": [{"id": "w", "title": evil, "stages": [{"stage": "raised", "on": "2024-01-01", "note": evil},
                {"stage": "adopted", "on": "2025-01-01"}], "setback": {"on": "2025-06-01", "what": evil}}]},
            {"id": "said", "kind": "promises", "title": evil, "better": "up", "unit": unit,
             "promises": [{"id": "late", "what": evil, "from": {"side": "government", "name": evil},
                "to": {"side": "community", "name": evil}, "due": "2025-01-01"}]},
            {"id": "new", "kind": "strange", "title": evil, "better": "up", "unit": {"kind": "percent"},
             "observations": {"places": ["A"], "periods": ["2023"], "place": 0, "period": [0],
                "value": [null], "status": "suppressed"}},
            {"id": "none", "kind": "coverage", "title": evil, "better": "up", "unit": unit, "data": "not-there.json"},
        ],
    })
}

#[test]
fn hostile_text_stays_text_in_every_format() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    fs::create_dir_all(&folder).expect("a folder");
    let programme = folder.join("programme.json");
    fs::write(&programme, hostile().to_string()).expect("it can be written");
    let files = published("hostile", &programme, &Address::below("/power/"));
    sound(&files);
    for (name, text) in ending(&files, ".json").filter(|(name, _)| name.contains("i/")) {
        cube(name, text);
    }
    let said = hostile()["title"].as_str().map(str::to_owned).expect("a text");
    let data = data_of("index.html", text(&files, "index.html")).expect("a data set");
    assert_eq!(data["name"].as_str(), Some(said.as_str()));
    let changes = text(&files, "changes.xml");
    for what in ["value", "overdue", "disputed", "reply", "step", "setback", "late"] {
        assert!(changes.contains(&format!("<category term=\"{what}\"/>")), "no {what} in {changes}");
    }
    // without a full address: no list of pages, no canonical address, feeds that link relatively
    assert!(!files.contains_key("sitemap.xml") && !text(&files, "index.html").contains("canonical"));
    assert!(text(&files, "ar/i/water/changes.xml").contains("href=\"../../i/water/#voices\""));
    let again = published("hostile-again", &programme, &Address::below("/power/"));
    assert_eq!(files.keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
    for (name, bytes) in &files {
        assert!(again[name] == *bytes, "{name} differs the second time");
    }
}
