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
