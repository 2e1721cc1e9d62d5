//! The pictures beside the main one, as files: the map, and the places.

use super::data::Data;
use super::figures::{ranking_title, ranking_when};
use super::looks::It;
use super::table::shown;
use super::{map, scene};
use crate::kinds::{Beside, Setting, View};
use crate::model::Header;

/// Those that the page shows at first, `width` CSS pixels wide.
#[must_use]
pub fn beside(setting: &Setting, header: &Header, data: &Data, width: u32) -> Vec<Beside> {
    let shown = shown(setting, data, &View::default());
    if shown.period.is_none() {
        return Vec::new();
    }
    let it = It { setting: setting.clone(), header: header.clone(), data: data.clone() };
    let map = map::map(setting, header, data, &shown, width).map(|scene| Beside {
        name: "map",
        title: setting.words.with("heading-map", &[("when", (&ranking_when(&it, &shown)).into())]),
        said: {
            let said = [map::ends(setting, header, data, &shown), map::boundaries(setting, data, &shown)];
            Some(said.into_iter().flatten().collect::<Vec<_>>().join(" ")).filter(|said| !said.is_empty())
        },
        scene,
    });
    let places = scene::by_place_in_file(setting, header, data, &shown, width).map(|scene| Beside {
        name: "ranking",
        title: ranking_title(&it, &shown),
        said: None,
        scene,
    });
    map.into_iter().chain(places).collect()
}
