//! About this number: the reference sheet, targets and their changes, who chose it, where it comes from.

use crate::kinds::{Indicator, Setting};
use crate::model::{Accumulation, Adding, Mark, Origin, Source, Text};
use crate::part::FeedText;
use crate::say;
use leptos::prelude::*;

/// The reference sheet.
#[component]
pub fn About(
    /// Words and programme.
    setting: Setting,
    /// The indicator.
    indicator: Indicator,
) -> impl IntoView {
    let words = setting.words.clone();
    let mut rows = source_rows(&setting, &indicator);
    rows.extend(sheet_rows(&setting, &indicator));
    rows.extend(mark_rows(&setting, &indicator));
    rows.extend(chosen_rows(&setting, &indicator));
    view! {
        <details id="about" open>
            <summary><h2>{words.get("about")}</h2></summary>
            <dl>{rows}</dl>
        </details>
    }
}

fn row(setting: &Setting, id: &str, value: impl IntoView + 'static) -> AnyView {
    view! { <div><dt>{setting.words.get(id)}</dt><dd>{value.into_any()}</dd></div> }.into_any()
}

fn text_row(setting: &Setting, id: &str, text: Option<&Text>) -> Option<AnyView> {
    let text = text?.clone();
    Some(row(setting, id, view! { <FeedText text=text language=setting.language()/> }))
}

fn source_rows(setting: &Setting, indicator: &Indicator) -> Vec<AnyView> {
    let header = &indicator.header;
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let mut rows = Vec::new();
    if header.example {
        rows.push(row(setting, "about-example", setting.words.get("example-sentence")));
    }
    rows.extend(source.map(|s| row(setting, "about-source", described(setting, s))));
    rows.extend(text_row(setting, "about-source-note", source.and_then(|s| s.note.as_ref())));
    rows.extend(text_row(setting, "about-responsible", header.responsible.as_ref()));
    rows
}

fn described(setting: &Setting, source: &Source) -> impl IntoView + use<> {
    let (words, language) = (&setting.words, setting.language());
    let title = view! { <FeedText text=source.title.clone() language=language/> };
    let title = match source.url.clone() {
        Some(url) => view! { <a href=url rel="noopener noreferrer external">{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let published = source.published.map(|day| {
        let date = say::date(words.locale(), day);
        view! { ", "<span>{words.with("published", &[("date", (&date).into())])}</span> }
    });
    let licence = source.licence.as_ref().map(|l| {
        let name = l.title.as_ref().map_or(l.id.clone(), |t| t.in_language(language).to_owned());
        let name = match l.url.clone() {
            Some(url) => view! { <a href=url rel="noopener noreferrer external license">{name}</a> }.into_any(),
            None => name.into_any(),
        };
        view! { <br/>{words.get("licence")}" "{name} }
    });
    view! { {title}", "<FeedText text=source.publisher.clone() language=language/>{published}{licence} }
}

fn sheet_rows(setting: &Setting, indicator: &Indicator) -> Vec<AnyView> {
    let (words, header) = (&setting.words, &indicator.header);
    let sheet = &header.sheet;
    let mut rows = Vec::new();
    for (id, text) in [
        ("about-definition", &sheet.definition),
        ("about-numerator", &sheet.numerator),
        ("about-denominator", &sheet.denominator),
        ("about-method", &sheet.method),
        ("about-frequency", &sheet.frequency),
        ("about-sampling", &sheet.sampling),
        ("about-quality", &sheet.quality),
    ] {
        rows.extend(text_row(setting, id, text.as_ref()));
    }
    rows.extend(sheet.response_rate.map(|r| row(setting, "about-response", words.locale().percent(r, 0))));
    let better = match header.better {
        crate::model::Better::Up => "better-up",
        crate::model::Better::Down => "better-down",
        crate::model::Better::Neither => "better-neither",
    };
    rows.push(row(setting, "about-better", words.get(better)));
    rows.extend(sheet.accumulation.map(|a| {
        let id = if a == Accumulation::Cumulative { "cumulative" } else { "per-period" };
        row(setting, "about-accumulation", words.get(id))
    }));
    rows.extend(sheet.adding.map(|a| {
        let id = match a {
            Adding::Safe => "adding-safe",
            Adding::CountsTwice => "adding-twice",
            Adding::Unknown => "adding-unknown",
        };
        row(setting, "about-adding", words.get(id))
    }));
    rows.extend(sheet.level.as_ref().map(|l| row(setting, "about-level", words.term("level", l))));
    if !header.codes.is_empty() {
        let codes: Vec<String> = header.codes.iter().map(|(list, code)| format!("{} {code}", list.to_uppercase())).collect();
        rows.push(row(setting, "about-codes", codes.join(", ")));
    }
    rows.push(row(setting, "about-judged", words.get("judged")));
    rows
}

fn mark_rows(setting: &Setting, indicator: &Indicator) -> Vec<AnyView> {
    let (words, header) = (&setting.words, &indicator.header);
    let mut rows = Vec::new();
    rows.extend(header.baseline.as_ref().map(|m| row(setting, "about-baseline", marked(setting, indicator, m))));
    if !header.milestones.is_empty() {
        let list = header.milestones.iter().map(|m| view! { <li>{marked(setting, indicator, m)}</li> }).collect_view();
        rows.push(row(setting, "about-milestones", view! { <ul>{list}</ul> }));
    }
    rows.extend(header.target().map(|m| row(setting, "about-target", marked(setting, indicator, m))));
    let earlier = header.targets.len().saturating_sub(1);
    if earlier > 0 {
        let list = header.targets[..earlier].iter().map(|m| view! { <li>{marked(setting, indicator, m)}</li> }).collect_view();
        rows.push(row(setting, "about-targets-before", view! { <ul>{list}</ul> }));
    }
    for due in &header.due {
        let date = say::date(words.locale(), due.on);
        let note = due.note.clone().map(|n| view! { " "<FeedText text=n language=setting.language()/> });
        rows.push(row(setting, "about-due", view! { {date}{note} }));
    }
    for split in &header.breaks {
        let when = say::period(words.locale(), &split.period);
        let text = view! { <FeedText text=split.reason.clone() language=setting.language()/> };
        rows.push(row(setting, "about-break", view! { {when}" – "{text} }));
    }
    rows.extend(notes(setting, indicator));
    rows
}

/// Notes on single values.
fn notes(setting: &Setting, indicator: &Indicator) -> Option<AnyView> {
    let series = indicator.data.series()?;
    let items: Vec<AnyView> = series
        .cells()
        .filter_map(|cell| {
            let note = cell.note()?.clone();
            let reported = cell.reported().map(|d| {
                let date = say::date(setting.words.locale(), d);
                view! { " ("{setting.words.with("reported", &[("date", (&date).into())])}")" }
            });
            let head = [setting.place(cell.place()), say::period(setting.words.locale(), cell.period())];
            let head = head.join(", ");
            Some(view! { <li>{head}{reported}": "<FeedText text=note language=setting.language()/></li> }.into_any())
        })
        .collect();
    (!items.is_empty()).then(|| row(setting, "about-notes", view! { <ul>{items}</ul> }))
}

fn marked(setting: &Setting, indicator: &Indicator, mark: &Mark) -> impl IntoView + use<> {
    let words = &setting.words;
    let value = mark.value.map_or_else(|| words.get("unknown"), |v| say::said(words.locale(), &indicator.header.unit, v));
    let when = say::period(words.locale(), &mark.period);
    let text = words.with("marked", &[("value", (&value).into()), ("when", (&when).into())]);
    let reason = mark.reason.clone().map(|r| view! { ". "<FeedText text=r language=setting.language()/> });
    let set = mark.set_on.map(|d| {
        let date = say::date(words.locale(), d);
        view! { " "<small>{words.with("set-on", &[("date", (&date).into())])}</small> }
    });
    view! { {text}{reason}{set} }
}

fn chosen_rows(setting: &Setting, indicator: &Indicator) -> Vec<AnyView> {
    let (words, language) = (&setting.words, setting.language());
    let Some(chosen) = indicator.header.chosen.as_ref() else {
        return vec![row(setting, "about-chosen", words.get("chosen-unknown"))];
    };
    let with = chosen.with.clone().map(|w| view! { "; "<span>{words.get("chosen-with")}" "<FeedText text=w language=language/></span> });
    let on = chosen.on.map(|d| view! { "; "<span>{say::date(words.locale(), d)}</span> });
    let origin = chosen.origin.map(|o| {
        let id = match o {
            Origin::Local => "origin-local",
            Origin::Shared => "origin-shared",
            Origin::Outside => "origin-outside",
        };
        view! { "; "<span>{words.get(id)}</span> }
    });
    let by = view! { <FeedText text=chosen.by.clone() language=language/>{with}{on}{origin} };
    let mut rows = vec![row(setting, "about-chosen", by)];
    rows.extend(text_row(setting, "about-dissent", chosen.dissent.as_ref()));
    rows
}
