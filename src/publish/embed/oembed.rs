//! oEmbed (<https://oembed.com>): what a page says of its embed to those who turn addresses into frames. WordPress finds it
//! through the page's head, keeps of it a quotation and a frame, and puts the frame into a sandbox.

use crate::kinds::Setting;
use crate::publish::document::escape;
use crate::publish::terms::outside;
use serde_json::{Value, json};

/// The file beside an embed.
pub(in crate::publish) const FILE: &str = "oembed.json";

/// What a frame measures before it has told its height.
const SIZE: (u32, u32) = (600, 600);

/// The answer: `page` and `embed` are full addresses, `said` stands where the frame is not shown.
pub(super) fn oembed(setting: &Setting, title: &str, said: &str, (root, page, embed): (&str, &str, &str)) -> Value {
    let (width, height) = SIZE;
    let (title, said) = (outside(setting, title), outside(setting, said));
    let html = format!(
        "<blockquote><a href=\"{}\">{}: {}</a></blockquote>\
<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\"></iframe>",
        escape(page),
        escape(&title),
        escape(&said),
        escape(embed),
        escape(&title),
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": setting.programme.title.in_language(setting.language()),
        "provider_url": root,
        "width": width,
        "height": height,
        "html": html,
    })
}
