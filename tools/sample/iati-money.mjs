// The money of ActionAid's IATI file: five budgets, what the donor promised and sent, what was passed on and spent.

import { dense, t } from "./text.mjs";

// IATI transaction types. Outgoing commitments (2) are left out: they promise on what stands under 11 already.
const STAGES = { 11: "committed", 1: "received", 3: "disbursed", 4: "spent" };
// IATI organisation types of receivers: 21 international, 22 national.
const WHOSE = { 21: "international", 22: "local" };
// Where receivers are at home, by their countries and OECD's list of who receives official development assistance. The
// federation is registered in one country and works from another, so nothing is said of it.
const REGION = {
  "actionaid-ghana": "south", "actionaid-bangladesh": "south", "actionaid-pakistan": "south", "actionaid-rwanda": "south",
};
const PARTNERS = {
  "Netherlands Ministry of Foreign Affairs": "netherlands-mfa", "Netherlands - Ministry of Foreign Affairs": "netherlands-mfa",
  "ActionAid UK": "actionaid-uk", "ActionAid Ghana": "actionaid-ghana", "ActionAid Bangladesh": "actionaid-bangladesh",
  "ActionAid Pakistan": "actionaid-pakistan", "ActionAid Rwanda": "actionaid-rwanda", "ActionAid International": "actionaid-international",
};

const partner = (transaction, side) => {
  const name = transaction[`/${side}-org/narrative`]?.[0][""];
  if (name && !PARTNERS[name]) throw new Error(`no partner ${name}`);
  return name && PARTNERS[name];
};

const budgets = (source) => source["/budget"].map((budget) => {
  const year = budget["/period-start@iso-date"].slice(0, 4);
  return {
    stage: "budgeted", currency: budget["/value@currency"], amount: Number(budget["/value"]), on: budget["/value@value-date"],
    note: t(`Budget for ${year}`, `Budget de ${year}`, `ميزانية ${year}`),
  };
});

const transactions = (source) => source["/transaction"]
  .filter((one) => STAGES[one["/transaction-type@code"]])
  .map((one) => {
    const stage = STAGES[one["/transaction-type@code"]];
    return dense({
      stage, currency: one["/value@currency"], amount: Number(one["/value"]), on: one["/transaction-date@iso-date"],
      from: partner(one, "provider"), to: partner(one, "receiver"),
      recipient: stage === "disbursed" ? WHOSE[one["/receiver-org@type"]] : undefined,
      region: stage === "disbursed" ? REGION[partner(one, "receiver")] : undefined,
    });
  })
  .sort((a, b) => Object.values(STAGES).indexOf(a.stage) - Object.values(STAGES).indexOf(b.stage) || (a.on < b.on ? -1 : 1));

/** The indicator. */
export const indicator = (source) => ({
  id: "power-money",
  kind: "money",
  title: t("Where the programme’s money went", "Où est allé l’argent du programme", "أين ذهب مال البرنامج"),
  summary: t(
    "From the budget of the Dutch ministry’s grant to what ActionAid reported as spent, until June 2019.",
    "Du budget de la subvention du ministère néerlandais à ce qu’ActionAid a déclaré avoir dépensé, jusqu’en juin 2019.",
    "من ميزانية منحة الوزارة الهولندية إلى ما أبلغت أكشن إيد عن إنفاقه، حتى يونيو 2019."),
  sheet: {
    quality: t(
      "Spending is reported for ActionAid UK and, until 2018, ActionAid Pakistan alone; what the other offices spent of the money passed on to them is not in the file. What ActionAid UK set aside for each office is left out: it is part of what the donor promised. Local is what the source classes as a national organisation; it classes ActionAid Bangladesh as international. Whether an office is of the South is not in the file: it follows from its country; of the federation’s own office nothing is said. The file ends in 2019; the project ended in 2020.",
      "Les dépenses ne sont déclarées que pour ActionAid Royaume-Uni et, jusqu’en 2018, ActionAid Pakistan ; ce que les autres bureaux ont dépensé de l’argent reçu ne figure pas dans le fichier. Ce qu’ActionAid Royaume-Uni a réservé à chaque bureau est laissé de côté : cela fait partie de ce que le bailleur a promis. Local : ce que la source classe comme organisation nationale ; elle classe ActionAid Bangladesh comme internationale. Qu’un bureau soit du Sud ne figure pas dans le fichier : cela découle de son pays ; rien n’est dit du bureau de la fédération. Le fichier s’arrête en 2019 ; le projet a pris fin en 2020.",
      "الإنفاق مُبلَّغ عنه لأكشن إيد المملكة المتحدة وحدها، ولأكشن إيد باكستان حتى 2018؛ أما ما أنفقته المكاتب الأخرى مما وصلها فليس في الملف. وتُرك ما خصصته أكشن إيد المملكة المتحدة لكل مكتب: فهو جزء مما وعد به المانح. والمحلي هو ما يصنّفه المصدر منظمة وطنية؛ وهو يصنّف أكشن إيد بنغلاديش منظمة دولية. أما كون المكتب من الجنوب فليس في الملف: بل يُعرف من بلده؛ ولا يُقال شيء عن مكتب الاتحاد نفسه. ينتهي الملف في 2019، وانتهى المشروع في 2020."),
    level: "input",
  },
  responsible: "actionaid-uk",
  source: "iati-power",
  money: { amounts: [...budgets(source), ...transactions(source)] },
});

/** Compares the sums with the source. */
export const check = (source, made, expect) => {
  const sum = (list, value) => Math.round(list.reduce((all, one) => all + value(one), 0) * 100) / 100;
  const of = (stage) => sum(made.money.amounts.filter((one) => one.stage === stage), (one) => one.amount);
  expect(of("budgeted") === sum(source["/budget"], (one) => Number(one["/value"])), "money: budgets");
  for (const [code, stage] of Object.entries(STAGES)) {
    const own = source["/transaction"].filter((one) => one["/transaction-type@code"] === code);
    expect(of(stage) === sum(own, (one) => Number(one["/value"])), `money: ${stage}`);
  }
  expect(made.money.amounts.every((one) => one.currency === "EUR"), "money: one currency");
};
