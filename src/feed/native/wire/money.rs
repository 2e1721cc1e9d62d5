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
    /// What shows it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Evidence>"))]
    pub evidence: Vec<Value>,
}
