//! Pictures stay inside, whatever they draw.

use super::*;

/// The widths of pages, and the narrowest there may be.
const WIDTHS: [u32; 4] = [200, 272, 480, 720];

/// Everything that is drawn of an indicator.
pub fn scenes(setting: &Setting, indicator: &Indicator, data: &coverage::Data) -> Vec<Scene> {
    let header = &indicator.header;
    let mut out = Vec::new();
    let bys = [None, Some("sex".to_owned()), Some("all".to_owned())];
    for by in bys {
        let shown = shown(setting, data, &View { by, ..View::default() });
        for width in WIDTHS {
            out.extend(coverage::picture(setting, header, data, &shown, width));
            out.extend(coverage::ranking(setting, header, data, &shown, width));
            out.extend(coverage::by_place(setting, header, data, &shown, width));
        }
    }
    let reading = coverage::reading(header, data, setting.as_of());
    out.extend(coverage::spark(setting, header, data, &reading.place, &reading.group));
    out
}

/// Left, top, right and bottom of every mark; a text's width too where `texts` asks for it.
fn boxes(scene: &Scene, texts: bool) -> Vec<([i32; 4], String)> {
    let bounds = |shape: &Shape| match shape {
        Shape::Line(points) | Shape::Area(points) => {
            let (x, y) = (points.iter().map(|p| p.0), points.iter().map(|p| p.1));
            [x.clone().min(), y.clone().min(), x.max(), y.max()].map(Option::unwrap_or_default)
        }
        Shape::Circle(x, y, r, _) => [x - r, y - r, x + r, y + r],
        Shape::Text { at, anchor, size, text } => {
            let width = if texts { text_width(text, *size).cast_signed() * UNIT } else { 0 };
            let left = match anchor {
                Anchor::Left => at.0,
                Anchor::Middle => at.0 - width / 2,
                Anchor::Right => at.0 - width,
            };
            [left, at.1, left + width, at.1]
        }
    };
    scene.marks.iter().map(|mark| (bounds(&mark.shape), format!("{mark:?}"))).collect()
}

pub fn within(scene: &Scene, texts: bool) -> Result<(), TestCaseError> {
    let (right, bottom) = (scene.width.cast_signed() * UNIT, scene.height.cast_signed() * UNIT);
    for ([x0, y0, x1, y1], mark) in boxes(scene, texts) {
        let inside = x0 >= 0 && y0 >= 0 && x1 <= right && y1 <= bottom;
        prop_assert!(
            inside,
            "{} by {}: {} reaches {:?}",
            scene.width,
            scene.height,
            mark,
            [x0, y0, x1, y1].map(|n| n / UNIT)
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn pictures_of_anything_stay_in_their_frame(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let drawn = scenes(setting, indicator, data);
            prop_assert_eq!(&drawn, &scenes(setting, indicator, data), "the same data give the same pictures");
            for scene in drawn {
                within(&scene, false)?;
                prop_assert_eq!(&scene.clone().mirrored().mirrored(), &scene);
            }
            Ok(())
        })?;
    }

    #[test]
    fn words_in_pictures_of_modest_numbers_are_not_cut_off(indicator in indicator(modest())) {
        each_language(&indicator, |setting, indicator, data| {
            scenes(setting, indicator, data).iter().filter(|scene| scene.width >= 272).try_for_each(|scene| within(scene, true))
        })?;
    }
}
