//! Where embeds are made: what to show is chosen, seen at three widths, and copied as code. Without a script it lists every
//! embed, and the one line that shows it.

use super::What;
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, View};
use crate::markup::{Node, el};
use crate::page::{asked, unasked};
use crate::plain::opening::opening;
use crate::say::Locale;
use crate::store::Site;

/// The widths of pages in which an embed is seen, in CSS pixels.
const WIDTHS: [u32; 3] = [320, 600, 900];

/// Ways to show an embed: name, and what it is called; all but the last go by their own names.
const WAYS: [(&str, &str); 5] = [
    ("iframe", "iframe"),
    ("script", "iframe + embed.js"),
    ("element", "<baraza-indicator>"),
    ("wordpress", "WordPress"),
    ("markdown", "Markdown"),
];

/// Colours that can be chosen: name, and its message.
const COLOURS: [(&str, &str); 3] = [("paper", "embed-paper"), ("ink", "embed-ink"), ("accent", "embed-accent")];

/// The page.
#[must_use]
pub fn builder(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let line = "<iframe src=\"…\" title=\"…\" width=\"100%\" height=\"520\" loading=\"lazy\"></iframe>";
    let plain = el("div")
        .class("embed-plain")
        .add(el("p").add(words.get("embed-plain")))
        .add(el("pre").add(el("code").attr("dir", "ltr").add(line)));
    opening(setting, "embed-title", words.get("embed-about"))
        .add(form(setting, feed, site))
        .add(plain)
        .add(el("h2").attr("id", "embeds").add(words.get("embed-list")))
        .add(list(setting, feed, site))
}

/// What can be shown, by question.
fn grouped<'a>(setting: &Setting, feed: &'a Feed) -> Vec<(String, Vec<What<'a>>)> {
    let boards = What::all(setting, feed).into_iter().filter(|what| !matches!(what, What::Indicator(..))).collect();
    let language = setting.language();
    let mut out = Vec::new();
    let whole = |one: &'a Indicator| What::Indicator(one, View::default());
    let indicators = |list: Vec<&'a Indicator>| list.into_iter().map(whole).collect::<Vec<_>>();
    for section in &feed.programme.sections {
        out.push((section.question.in_language(language).to_owned(), indicators(asked(feed, section))));
    }
    out.push((setting.words.get("more-indicators"), indicators(unasked(feed))));
    // the largest last: most look for one figure
    out.push((setting.programme.title.in_language(language).to_owned(), boards));
    out.retain(|(_, list)| !list.is_empty());
    out
}

/// What a script makes of the page: it shows once that runs.
fn form(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let option = |value: String, text: String| el("option").attr("value", value).add(text);
    let what = grouped(setting, feed).into_iter().map(|(label, list)| {
        let options = list.into_iter().map(|what| option(what.folder(), what.title(setting)));
        el("optgroup").attr("label", label).all(options)
    });
    let parts = views(setting, feed).map(|(of, what, name)| {
        let part = what.strip_prefix(&of).unwrap_or_default().to_owned();
        option(part, name).attr("data-of", of)
    });
    let parts = std::iter::once(option(String::new(), words.get("total"))).chain(parts);
    let languages = site.languages.iter().filter_map(|code| Locale::of(code)).map(|locale| {
        let prefix = site.prefix(locale.code());
        let chosen = (locale.code() == setting.language()).then_some("");
        option(prefix, locale.name().to_owned()).attr("data-code", locale.code()).maybe("selected", chosen)
    });
    let host = option("host".to_owned(), words.get("embed-host"));
    let looks = ["device", "light", "dark"].map(|look| option(look.to_owned(), words.get(&["look-", look].concat())));
    let ways = WAYS.iter().map(|(value, name)| option((*value).to_owned(), (*name).to_owned()));
    let mail = option("mail".to_owned(), words.get("embed-mail"));
    let states = [("live", "embed-live"), ("frozen", "embed-frozen")];
    let states = states.map(|(value, label)| option(value.to_owned(), words.get(label)));
    let field = |id: &'static str, label: String, options: Vec<Node>| {
        let select = el("select").attr("id", ["embed-", id].concat()).attr("data-embed", id).all(options);
        el("div").add(el("label").attr("for", ["embed-", id].concat()).add(label)).add(select)
    };
    let colours = COLOURS.map(|(name, label)| {
        let id = ["embed-", name].concat();
        let input = el("input").attr("id", id.clone()).attr("data-embed", name).attr("maxlength", "7");
        let input =
            input.attr("placeholder", "#").attr("autocomplete", "off").attr("spellcheck", "false").attr("dir", "ltr");
        el("div").add(el("label").attr("for", id).add(words.get(label))).add(input)
    });
    let previews = WIDTHS.map(|width| {
        let number = words.locale().integer(i64::from(width));
        let caption = words.with("embed-preview", &[("width", (&number).into())]);
        let place = el("div")
            .class("embed-place")
            .attr("data-width", width.to_string())
            .attr("tabindex", "0")
            .attr("role", "region");
        el("figure").add(el("figcaption").add(caption.clone())).add(place.attr("aria-label", caption))
    });
    let code = el("pre").attr("tabindex", "0").add(el("code").attr("dir", "ltr").attr("data-code", ""));
    let copy =
        el("button").attr("type", "button").attr("data-copied", words.get("embed-copied")).add(words.get("embed-copy"));
    el("div")
        .class("seek embeds")
        .attr("data-refused", words.with("embed-refused", &[("why", "{0}".into())]))
        .attr("data-lost", words.get("compare-lost"))
        .attr("data-no-picture", words.get("embed-no-picture"))
        .add(field("what", words.get("embed-what"), what.collect()))
        .add(field("part", words.get("embed-part"), parts.collect()).attr("hidden", ""))
        .add(field("language", words.get("languages"), std::iter::once(host).chain(languages).collect()))
        .add(field("theme", words.get("look-colours"), looks.into()))
        .add(field("state", words.get("embed-state"), states.into()))
        .add(field("way", words.get("embed-way"), ways.chain([mail]).collect()))
        .all(colours)
        .add(el("p").attr("role", "status"))
        .add(code)
        .add(copy)
        .all(previews)
}

/// The places and breakdowns that can be shown by themselves: folder of the indicator, their own, and their name.
fn views<'a>(setting: &'a Setting, feed: &'a Feed) -> impl Iterator<Item = (String, String, String)> + 'a {
    feed.indicators.iter().flat_map(move |indicator| {
        let of = format!("{}/", indicator.header.id);
        let views = What::views(setting, indicator).into_iter();
        views.map(move |view| (of.clone(), view.folder(), view.of(setting).unwrap_or_default()))
    })
}

/// Every embed, by question.
fn list(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let root = [site.base.as_str(), &site.prefix(setting.language()), "embed/"].concat();
    let link = |folder: &str, name: String| {
        el("a").attr("href", [root.as_str(), folder].concat()).attr("rel", "external").add(name)
    };
    let views: Vec<_> = views(setting, feed).collect();
    let item = |what: What<'_>| {
        let folder = what.folder();
        let own = views.iter().filter(|(of, ..)| *of == folder);
        let parts: Vec<Node> = own.map(|(_, view, name)| el("li").add(link(view, name.clone()))).collect();
        let parts = (!parts.is_empty()).then(|| {
            let title = el("summary").add(setting.words.get("embed-part"));
            el("details").add(title).add(el("ul").all(parts))
        });
        el("li").add(link(&folder, what.title(setting))).add(parts)
    };
    let group = |(label, list): (String, Vec<What<'_>>)| {
        el("section").add(el("h3").add(label)).add(el("ul").all(list.into_iter().map(item)))
    };
    el("div").class("embed-list").all(grouped(setting, feed).into_iter().map(group))
}
