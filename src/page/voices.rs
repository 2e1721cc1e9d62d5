//! What communities say of the indicator, beside what the official source says.

use crate::kinds::Setting;
use crate::model::{Header, Stance, Voice};
use crate::part::{Badge, FeedText};
use crate::say::{self, Arg};
use leptos::prelude::*;

/// Voices, newest first; nothing where there are none.
#[component]
pub fn Voices(
    /// Words and programme.
    setting: Setting,
    /// The indicator's head.
    header: Header,
) -> impl IntoView {
    let mut voices = header.voices;
    voices.sort_by_key(|v| std::cmp::Reverse(v.on));
    (!voices.is_empty()).then(|| {
        let items = voices.iter().map(|v| voice(&setting, v)).collect_view();
        view! {
            <section class="voices" aria-labelledby="voices">
                <h2 id="voices">{setting.words.get("voices")}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

fn voice(setting: &Setting, voice: &Voice) -> impl IntoView + use<> {
    let (words, language) = (&setting.words, setting.language());
    let (name, shape) = match voice.stance {
        Stance::Disputed => ("disputed", "M3 3h10v8H8l-3 3v-3H3z"),
        Stance::Confirmed => ("confirmed", "M3 8.5 6.5 12 13 4.5"),
    };
    let example = voice.example.then(|| view! { " "<Badge name="example" shape="M2 4h12v8H2zM5 7h6M5 9h4" words=words.get("example")/> });
    let on = say::date(words.locale(), voice.on);
    let about: Vec<String> = voice
        .place
        .iter()
        .map(|p| setting.place(p))
        .chain(voice.period.iter().map(|p| say::period(words.locale(), p)))
        .collect();
    let about = (!about.is_empty()).then(|| view! { <small>{words.locale().list(&about)}</small> });
    let days = voice.days_waiting(setting.as_of());
    let number = words.locale().integer(days);
    let waited = [("n", Arg::Number(days as f64)), ("number", (&number).into())];
    let answer = match (&voice.reply, voice.stance) {
        (Some(reply), _) => {
            let date = say::date(words.locale(), reply.on);
            let by = reply.by.in_language(language).to_owned();
            let mut arguments = vec![("by", Arg::from(&by)), ("on", (&date).into())];
            arguments.extend(waited);
            let head = words.with("voice-reply", &arguments);
            view! { <div class="reply"><p><small>{head}</small></p><blockquote><FeedText text=reply.text.clone() language=language/></blockquote></div> }.into_any()
        }
        (None, Stance::Disputed) => {
            let may = voice.may_reply.clone().map(|m| view! { " "<span>{words.get("voice-may-reply")}" "<FeedText text=m language=language/></span> });
            view! { <p class="unanswered">{words.with("voice-unanswered", &waited)}{may}</p> }.into_any()
        }
        (None, Stance::Confirmed) => ().into_any(),
    };
    view! {
        <li class=format!("voice is-{name}")>
            <p>
                <Badge name=name shape=shape words=words.get(&format!("voice-{name}"))/>{example}" "
                <strong><FeedText text=voice.group.clone() language=language/></strong>" "<span>{on}</span>" "{about}
            </p>
            <blockquote><FeedText text=voice.reason.clone() language=language/></blockquote>
            {answer}
        </li>
    }
}
