//! The picture as a file.

use super::{Kind, Setting, View, citation};
use crate::chart::{Scene, to_svg};
use crate::model::Header;

/// An indicator's picture as a file: the shown view, with title, finding, dispute, and below it how it is cited, with its
/// address where that is known.
#[must_use]
pub fn picture(
    setting: &Setting,
    header: &Header,
    kind: &dyn Kind,
    view: &View,
    address: Option<String>,
) -> Option<String> {
    let scene = kind.picture(setting, header, view, WIDTH)?;
    Some(written(setting, header, &scene, &kind.finding(setting, header).join(" "), address))
}

/// How wide it is, in CSS pixels.
pub(super) const WIDTH: u32 = 720;

/// The same of a picture that is drawn already, with its finding.
pub(super) fn written(
    setting: &Setting,
    header: &Header,
    scene: &Scene,
    finding: &str,
    address: Option<String>,
) -> String {
    let notes: Vec<String> = std::iter::once(citation(setting, header)).chain(address).collect();
    let title = header.title.in_language(setting.language());
    to_svg(scene, title, finding, &notes, setting.words.locale().dir() == "rtl")
}
