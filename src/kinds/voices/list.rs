//! Voices as a [`List`].

use super::{Data, card, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, List, Setting, Standing};
use crate::markup::Node;
use crate::model::Header;

impl List for Data {
    fn standing(&self, _: &Setting, _: &Header) -> Standing {
        self.standing()
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        text::finding(setting, header, self)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        card::summary(setting, header, self)
    }

    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, _: &Header) -> Option<String> {
        text::figure(setting, self)
    }

    fn inside(&self, setting: &Setting, header: &Header) -> Node {
        card::inside(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.is_empty()
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let answers = self
            .survey
            .as_ref()
            .map(|survey| Download::made(".csv", "download-answers", table::answers_csv(setting, header, survey)));
        let scores = self
            .scores
            .as_ref()
            .map(|scores| Download::made("-scores.csv", "download-scores", table::scores_csv(setting, header, scores)));
        answers.into_iter().chain(scores).collect()
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::main(setting, self, width)
    }

    #[cfg(feature = "cli")]
    fn beside(&self, setting: &Setting, width: u32) -> Vec<crate::kinds::Beside> {
        let words = &setting.words;
        let asked = self.survey.as_ref().and_then(|survey| table::picture(setting, survey, width));
        let apart = self.survey.as_ref().and_then(|survey| survey.most_apart()).and_then(|question| {
            let question_text = question.text.in_language(setting.language());
            let title = [&words.get("voices-apart"), " ", question_text].concat();
            Some(crate::kinds::Beside {
                name: "groups",
                title,
                said: None,
                scene: table::parts(setting, question, width)?,
            })
        });
        // where nothing was asked, the scores are the main picture
        let scores = self.scores.as_ref().filter(|_| asked.is_some()).and_then(|scores| {
            let (title, said) = (words.get("scores-heading"), text::furthest(setting, self));
            Some(crate::kinds::Beside { name: "scores", title, said, scene: table::pairs(setting, scores, width)? })
        });
        apart.into_iter().chain(scores).collect()
    }

    fn terms(&self) -> Vec<String> {
        let survey = self.survey.as_ref();
        let scores = ["score-official", "score-community", "score-distance"].map(|id| self.scores.as_ref().map(|_| id));
        let others = [
            survey.filter(|survey| survey.asked.is_some() && survey.answered.is_some()).map(|_| "about-response"),
            survey.filter(|survey| survey.random).map(|_| "answer-margin"),
            (!self.stories.is_empty()).then_some("stories-heading"),
        ];
        scores.into_iter().chain(others).flatten().map(str::to_owned).collect()
    }
}
