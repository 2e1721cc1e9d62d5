//! The code lists of the IATI standard that are read, and the words that say that a value comes later.

/// The name of a code in one of the lists; the code itself where the list has no such.
pub fn name<'a>(list: &[(&str, &'a str)], code: &'a str) -> &'a str {
    list.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map_or(code, |(_, name)| name)
}

/// `TransactionType`, with the letters of version 1.
pub const TRANSACTION: [(&str, &str); 23] = [
    ("1", "Incoming Funds"),
    ("2", "Outgoing Commitment"),
    ("3", "Disbursement"),
    ("4", "Expenditure"),
    ("5", "Interest Payment"),
    ("6", "Loan Repayment"),
    ("7", "Reimbursement"),
    ("8", "Purchase of Equity"),
    ("9", "Sale of Equity"),
    ("10", "Credit Guarantee"),
    ("11", "Incoming Commitment"),
    ("12", "Outgoing Pledge"),
    ("13", "Incoming Pledge"),
    ("IF", "Incoming Funds"),
    ("C", "Commitment"),
    ("D", "Disbursement"),
    ("E", "Expenditure"),
    ("IR", "Interest Repayment"),
    ("LR", "Loan Repayment"),
    ("R", "Reimbursement"),
    ("QP", "Purchase of Equity"),
    ("QS", "Sale of Equity"),
    ("CG", "Credit Guarantee"),
];

/// `BudgetType`.
pub const BUDGET_TYPE: [(&str, &str); 2] = [("1", "Original"), ("2", "Revised")];

/// `BudgetStatus`.
pub const BUDGET_STATUS: [(&str, &str); 2] = [("1", "Indicative"), ("2", "Committed")];

/// `IndicatorMeasure`.
pub const MEASURE: [(&str, &str); 5] =
    [("1", "Unit"), ("2", "Percentage"), ("3", "Nominal"), ("4", "Ordinal"), ("5", "Qualitative")];

/// `ResultType`.
pub const RESULT: [(&str, &str); 4] = [("1", "Output"), ("2", "Outcome"), ("3", "Impact"), ("9", "Other")];

/// `ActivityStatus`.
pub const STATUS: [(&str, &str); 6] = [
    ("1", "Pipeline/identification"),
    ("2", "Implementation"),
    ("3", "Finalisation"),
    ("4", "Closed"),
    ("5", "Cancelled"),
    ("6", "Suspended"),
];

/// `ActivityDateType`, with the words of version 1.
pub const DATE: [(&str, &str); 8] = [
    ("1", "planned start"),
    ("2", "actual start"),
    ("3", "planned end"),
    ("4", "actual end"),
    ("start-planned", "planned start"),
    ("start-actual", "actual start"),
    ("end-planned", "planned end"),
    ("end-actual", "actual end"),
];

/// What is done to a value when it becomes known.
const DONE: [&str; 14] = [
    "reported",
    "measured",
    "collected",
    "assessed",
    "evaluated",
    "calculated",
    "surveyed",
    "available",
    "updated",
    "provided",
    "recorded",
    "known",
    "published",
    "determined",
];

/// When that is, if it is later.
const LATER: [&str; 18] = [
    "at the end of",
    "at end of",
    "at the end",
    "end of project",
    "end of the project",
    "end of the programme",
    "end of programme",
    "end of the program",
    "end of the period",
    "endline",
    "end line",
    "final evaluation",
    "final survey",
    "final report",
    "on completion",
    "at completion",
    "later",
    "next year",
];

/// The sentence in a text that says that a value comes later: "This will only be reported at the end of the project",
/// "not yet available". A target ("70% will report increased skills by the end") is no such sentence: the value itself
/// must be what is reported, so the word has to be passive (`be reported`, `reported only`, `only reported`), and the
/// time has to be named beside it. Only English is understood.
pub fn comes_later(text: &str) -> Option<&str> {
    text.split_inclusive(['.', ';', '!', '?', '\n']).map(str::trim).find(|sentence| is_later(sentence))
}

fn is_later(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let done = |word: Option<&&str>| word.is_some_and(|w| DONE.contains(w));
    let follows = |at: usize, pattern: &[&str]| {
        pattern.iter().enumerate().all(|(i, want)| words.get(at + i) == Some(want))
            && done(words.get(at + pattern.len()))
    };
    let any = |pattern: &[&str]| (0..words.len()).any(|at| follows(at, pattern));
    if any(&["not", "yet"]) || any(&["not", "yet", "been"]) || any(&["yet", "to", "be"]) {
        return true;
    }
    let passive = any(&["be"]) || any(&["be", "only"]) || any(&["only", "be"]) || any(&["only"]);
    let only = (0..words.len()).any(|at| done(words.get(at)) && words.get(at + 1) == Some(&"only"));
    let plain = words.join(" ");
    let padded = format!(" {plain} ");
    (passive || only) && LATER.iter().any(|later| padded.contains(&format!(" {later} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_sentence_on_the_value_itself_makes_it_late() {
        for later in [
            "This will only be reported at the end of the project",
            "Women in three districts. To be measured at endline.",
            "Reported only at the end of the programme",
            "Data will be available later",
            "Not yet available",
            "It has not yet been measured",
            "yet to be collected",
        ] {
            assert!(comes_later(later).is_some(), "{later}");
        }
        for sure in [
            "70% of women will report increased skills by the end of the project",
            "Number of new laws by the end of 2020",
            "This will be reported every year",
            "Number of cases reported at the end of the year",
            "Only women were asked. The survey ran at the end of the project",
            "No new groups yet",
            "",
        ] {
            assert_eq!(comes_later(sure), None, "{sure}");
        }
    }
}
