//! Money.

#[cfg(feature = "cli")]
use super::Evidence;
use super::Text;
use serde::Deserialize;
use serde_json::Value;

/// Where money is on its way from a budget to what was bought, when payments were promised and made, who looked at the
/// books, and what was decided together. Amounts are added up within a currency and a stage, never across.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Money {
    /// Amounts, each at one stage.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Amount>"))]
    pub amounts: Vec<Value>,
    /// Payments that were agreed, with their days.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Payment>"))]
    pub payments: Vec<Value>,
    /// Audits, done and due.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Audit>"))]
    pub audits: Vec<Value>,
    /// What was decided with those whom the money is for.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Decision>"))]
    pub decisions: Vec<Value>,
    /// What partners agreed on how the money is managed, on what it depends, and how it was adjusted.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Agreement>"))]
    pub agreements: Vec<Value>,
    /// Grants, each beside the local plan into which its money should go.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Grant>"))]
    pub grants: Vec<Value>,
    /// Those who bring knowledge together: translators, facilitators, community researchers.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Broker>"))]
    pub brokers: Vec<Value>,
}

/// How far an amount has come; IATI's budgets and transaction types in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// Planned (budget).
    Budgeted,
    /// Firmly promised to a receiver (2, outgoing commitment).
    Committed,
    /// Come in (1, incoming funds).
    Received,
    /// Paid on to who carries the work out (3, disbursement).
    Disbursed,
    /// Paid for goods and services (4, expenditure).
    Spent,
}

/// Whose an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// Of the country where the work is done.
    Local,
    /// Of another country, or of several.
    International,
}

/// What money may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Terms {
    /// Whatever the organisation needs.
    Core,
    /// This piece of work alone.
    Project,
}

/// Where an organisation is at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// In a country that receives official development assistance (the list of OECD's DAC).
    South,
    /// In any other.
    North,
}

/// Who bears the loss if the work fails, costs more, or the money is lost on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Who receives the money.
    Recipient,
    /// Who gives it.
    Giver,
    /// Both together, as they agreed.
    Shared,
}

/// An amount at one stage.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Amount {
    /// How far it has come.
    pub stage: Flow,
    /// The currency, three letters of ISO 4217: `EUR`.
    pub currency: String,
    /// The amount; negative where an earlier one is taken back.
    pub amount: f64,
    /// The value date.
    pub on: Option<String>,
    /// Who gives: the id of a partner, or a name.
    pub from: Option<Text>,
    /// Who gets it: the id of a partner, or a name.
    pub to: Option<Text>,
    /// Whose the receiver is.
    pub recipient: Option<Whose>,
    /// Whose the supplier is, for what is spent.
    pub supplier: Option<Whose>,
    /// What it may be used for.
    pub terms: Option<Terms>,
    /// Where the receiver is at home.
    pub region: Option<Region>,
    /// Whether the receiver is a women's group, or an organisation led by women and for them.
    pub womens_group: Option<bool>,
    /// Who carries the risk for it.
    pub risk: Option<Risk>,
    /// The id of one of `brokers`, where it is pay for them.
    pub broker: Option<String>,
    /// A sentence on it.
    pub note: Option<Text>,
}

/// A payment that was agreed. Without `paid` it is late once `due` has passed on the feed's own day (`as_of`).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Payment {
    /// A stable name within the indicator.
    pub id: String,
    /// The currency, three letters of ISO 4217.
    pub currency: String,
    /// The amount.
    pub amount: f64,
    /// Who pays: the id of a partner, or a name.
    pub from: Text,
    /// Who gets it: the id of a partner, or a name.
    pub to: Text,
    /// The day for which it was promised.
    pub due: Option<String>,
    /// The day on which it was paid.
    pub paid: Option<String>,
    /// Why it is or was late.
    pub reason: Option<Text>,
    /// What shows it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Evidence>"))]
    pub evidence: Vec<Value>,
    /// Whether it is invented to show how something looks.
    #[serde(default)]
    pub example: bool,
}

/// What an auditor found (International Standard on Auditing 705).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Opinion {
    /// The accounts are right.
    Unmodified,
    /// They are right but for what the auditor names.
    Qualified,
    /// They are not right.
    Adverse,
    /// The auditor could not tell.
    Disclaimer,
}

/// An audit. Without `opinion` it is still to come, and overdue once `due` has passed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Audit {
    /// What was audited: "The accounts of 2018".
    pub what: Text,
    /// Who audits.
    pub by: Option<Text>,
    /// The day for which it was promised.
    pub due: Option<String>,
    /// The day of the opinion.
    pub on: Option<String>,
    /// What was found.
    pub opinion: Option<Opinion>,
    /// A sentence on it, and on what was done about it.
    pub note: Option<Text>,
    /// What shows it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Evidence>"))]
    pub evidence: Vec<Value>,
}

/// A decision on money that was taken together with those whom it is for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Decision {
    /// What was decided.
    pub what: Text,
    /// With whom: a group, never a private person.
    pub with: Text,
    /// The day.
    pub on: Option<String>,
    /// The currency of `amount`.
    pub currency: Option<String>,
    /// How much money was decided on: a part of what is budgeted in that currency.
    pub amount: Option<f64>,
    /// How many people took part; 10 or more, or leave it out.
    pub took_part: Option<u32>,
    /// Who wrote the criteria by which it was decided.
    pub criteria: Option<Criteria>,
    /// What shows it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Evidence>"))]
    pub evidence: Vec<Value>,
}

/// Who wrote the criteria by which money is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Criteria {
    /// Those whom the money is for.
    Participants,
    /// They and who gives it, together.
    Together,
    /// Who gives it, alone.
    Giver,
}

/// What partners agreed on how money is managed. Where it depends on an indicator of this feed, `indicator` and either
/// `at_least` or `at_most` say so, and whether the condition is met follows from that indicator's newest value for all.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Agreement {
    /// A stable name within the indicator.
    pub id: String,
    /// Between whom, two or more: ids of partners, or names.
    pub between: Vec<Text>,
    /// What was agreed.
    pub what: Text,
    /// Since when it holds.
    pub since: Option<String>,
    /// On what it depends, in words.
    pub condition: Option<Text>,
    /// The indicator on which it depends, by its id.
    pub indicator: Option<String>,
    /// The condition is met from this value on, in the indicator's unit.
    pub at_least: Option<f64>,
    /// The condition is met up to this value.
    pub at_most: Option<f64>,
    /// How the money was adjusted since.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Adjustment>"))]
    pub adjustments: Vec<Value>,
}

/// Money that became more or less than was agreed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Adjustment {
    /// The day.
    pub on: String,
    /// The currency, three letters of ISO 4217.
    pub currency: String,
    /// By how much; negative where it became less.
    pub amount: f64,
    /// Why.
    pub why: Text,
    /// How it was decided.
    pub decided: Decided,
    /// Which side decided it: the id of a partner, or a name.
    pub by: Option<Text>,
}

/// How something was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Decided {
    /// By both sides together.
    Jointly,
    /// By one of them.
    OneSide,
}

/// A grant, and the local plan into which its money should go. Money that is promised after that plan is made comes too
/// late to be planned with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Grant {
    /// A stable name within the indicator.
    pub id: String,
    /// What it is called.
    pub what: Text,
    /// Its first day.
    pub start: String,
    /// Its last day. From 24 months on it counts as multi-year.
    pub end: String,
    /// The day on which the money was firmly promised; leave it out while it is not.
    pub promised: Option<String>,
    /// Whether those who receive it may move it to where it is needed, without asking.
    pub flexible: Option<bool>,
    /// The first day of the local planning or budget year.
    pub plan_start: Option<String>,
    /// The last day of that year.
    pub plan_end: Option<String>,
    /// The day by which the plan for that year is made.
    pub plan_made: Option<String>,
}

/// Whether those who bring knowledge together are paid for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Pay {
    /// For their time.
    Paid,
    /// For what it costs them alone: fares, meals, airtime.
    CostsOnly,
    /// Not at all.
    Unpaid,
}

/// Those who bring knowledge together. What they are paid stands in `amounts`, each with their `broker`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Broker {
    /// A stable name within the indicator.
    pub id: String,
    /// Who they are, by what they do: "Translators". Never a person: of one alone, the amount would tell a wage.
    pub who: Text,
    /// Whether they are paid.
    pub paid: Option<Pay>,
}
