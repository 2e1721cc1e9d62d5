// Invented payments, audits, agreements, grants and a decision, marked as examples: in every state, in two currencies. No real office,
// organisation or person is meant.

import { invented } from "./example.mjs";
import { t } from "./text.mjs";

export const SOURCE = invented(
  "example-money",
  t("List of payments (invented)", "Liste de paiements (inventée)", "قائمة دفعات (مختلَقة)"),
  t(
    "All payments, days, offices and organisations are invented to show how payments can be followed. The programme reported none of them.",
    "Tous les paiements, dates, services et organisations sont inventés pour montrer comment suivre des paiements. Le programme n’en a communiqué aucun.",
    "كل الدفعات والتواريخ والجهات والمنظمات مختلَقة لإظهار كيف تُتابَع الدفعات. ولم يبلّغ البرنامج عن أي منها."));

const FUND = t("Donor fund (example)", "Fonds de bailleurs (exemple)", "صندوق مانحين (مثال)");
const RIGHTS = t("Women’s rights organisation (example)", "Organisation pour les droits des femmes (exemple)", "منظمة لحقوق النساء (مثال)");
const FARMERS = t("Women farmers’ cooperative (example)", "Coopérative d’agricultrices (exemple)", "تعاونية مزارعات (مثال)");
const WOMEN = t("Women’s groups of three villages (example)", "Groupes de femmes de trois villages (exemple)", "مجموعات نسائية من ثلاث قرى (مثال)");
const ADVISERS = t("Advisers’ office abroad (example)", "Bureau de conseil à l’étranger (exemple)", "مكتب استشارات في الخارج (مثال)");
const AUDITOR = t("Auditors’ office (example)", "Cabinet d’audit (exemple)", "مكتب تدقيق (مثال)");

const payment = (id, to, amount, currency, due, paid, reason) => ({
  id, currency, amount, from: FUND, to, due, ...(paid ? { paid } : {}), ...(reason ? { reason } : {}), example: true,
});

const PAYMENTS = [
  payment("first-half", RIGHTS, 24_000, "EUR", "2025-01-31", "2025-01-28"),
  payment("second-half", RIGHTS, 24_000, "EUR", "2025-07-31", "2025-09-15",
    t("The report of the first half came late.", "Le rapport du premier semestre est arrivé en retard.", "وصل تقرير النصف الأول متأخرًا.")),
  payment("first-half-2026", RIGHTS, 24_000, "EUR", "2026-01-31", undefined,
    t("The new agreement is not signed.", "La nouvelle convention n’est pas signée.", "لم يُوقَّع الاتفاق الجديد.")),
  payment("second-half-2026", RIGHTS, 24_000, "EUR", "2026-07-31"),
  payment("seeds", FARMERS, 5_200_000, "RWF", "2025-09-01", "2025-08-29"),
];

const amount = (stage, currency, sum, on, more) => ({ stage, currency, amount: sum, on, ...more });
const FOR_WOMEN = { recipient: "local", region: "south", womens_group: true };
const COUNCIL = t("District council (example)", "Conseil de district (exemple)", "مجلس المقاطعة (مثال)");

// One condition is met and one is not, by the figures of Rwanda in this feed; the third is in words.
const AGREEMENTS = [
  {
    id: "women-decide", between: [FUND, RIGHTS], since: "2024-12-10",
    what: t("The women’s organisation manages the money itself", "L’organisation de femmes gère elle-même l’argent", "تدير المنظمة النسائية المال بنفسها"),
    condition: t(
      "As long as at least half of the members of parliament are women, half of the money for campaigns goes to women’s groups in the villages.",
      "Tant qu’au moins la moitié des membres du parlement sont des femmes, la moitié de l’argent des campagnes va aux groupes de femmes des villages.",
      "ما دام نصف أعضاء البرلمان على الأقل من النساء، يذهب نصف مال الحملات إلى المجموعات النسائية في القرى."),
    indicator: "women-deputies", at_least: 50,
    adjustments: [{
      on: "2025-06-20", currency: "EUR", amount: 4_000, decided: "jointly",
      why: t("Two more villages joined.", "Deux villages de plus se sont joints.", "انضمت قريتان أخريان."),
    }],
  },
  {
    id: "water-first", between: [FUND, FARMERS, COUNCIL], since: "2025-05-01",
    what: t("Seeds are paid for once there is water", "Les semences sont payées quand il y a de l’eau", "تُدفع أثمان البذور متى وُجد الماء"),
    condition: t(
      "The second half for seeds is paid once nine in ten households have basic drinking water.",
      "La seconde moitié pour les semences est payée dès que neuf ménages sur dix ont une eau de base.",
      "يُدفع النصف الثاني للبذور متى حصلت تسع أسر من كل عشر على مياه شرب أساسية."),
    indicator: "drinking-water-basic", at_least: 90,
    adjustments: [{
      on: "2026-02-02", currency: "RWF", amount: -400_000, decided: "one-side", by: FUND,
      why: t("The condition was not met.", "La condition n’était pas remplie.", "لم يتحقق الشرط."),
    }],
  },
  {
    id: "books-open", between: [RIGHTS, WOMEN], since: "2025-03-20",
    what: t("The books are open to every group", "Les comptes sont ouverts à chaque groupe", "الدفاتر مفتوحة لكل مجموعة"),
    condition: t("As long as the groups meet.", "Tant que les groupes se réunissent.", "ما دامت المجموعات تجتمع."),
  },
];

// Promised before the local plan, after it, and not yet.
const GRANTS = [
  {
    id: "core", start: "2025-01-01", end: "2026-12-31", promised: "2024-12-01", flexible: true,
    what: t("Core support for the women’s organisation", "Soutien général à l’organisation de femmes", "دعم عام للمنظمة النسائية"),
    plan_start: "2025-07-01", plan_end: "2026-06-30", plan_made: "2025-03-31",
  },
  {
    id: "seeds", start: "2025-08-01", end: "2026-03-31", promised: "2025-07-15", flexible: false,
    what: t("Seeds for the women farmers", "Semences pour les agricultrices", "بذور للمزارعات"),
    plan_start: "2025-07-01", plan_end: "2026-06-30", plan_made: "2025-03-31",
  },
  {
    id: "next", start: "2026-07-01", end: "2027-06-30", flexible: true,
    what: t("The year after", "L’année d’après", "السنة التالية"),
    plan_start: "2026-07-01", plan_end: "2027-06-30", plan_made: "2026-03-31",
  },
];

const BROKERS = [
  { id: "translators", who: t("Translators", "Traductrices", "المترجمات"), paid: "paid" },
  { id: "facilitators", who: t("Facilitators in the villages", "Animatrices dans les villages", "الميسّرات في القرى"), paid: "costs-only" },
  { id: "researchers", who: t("Community researchers", "Enquêtrices communautaires", "باحثات المجتمع"), paid: "unpaid" },
];

export const EXAMPLE = {
  id: "payments-example",
  kind: "money",
  title: t("Payments, on time and late (invented)", "Paiements à temps et en retard (inventés)", "دفعات في موعدها ومتأخرة (مختلَقة)"),
  summary: t(
    "When money was promised and when it came, whose it is, what was agreed, who looked at the books, and what women’s groups decided. The programme reported none of this.",
    "Quand l’argent a été promis et quand il est arrivé, à qui il va, ce qui a été convenu, qui a contrôlé les comptes, et ce que des groupes de femmes ont décidé. Le programme n’en a rien communiqué.",
    "متى وُعد بالمال ومتى وصل، ولمن هو، وعلى ماذا اتُّفق، ومن دقّق الحسابات، وماذا قررت مجموعات نسائية. ولم يبلّغ البرنامج عن شيء من هذا."),
  example: true,
  responsible: t("Network of women’s groups (example)", "Réseau de groupes de femmes (exemple)", "شبكة مجموعات نسائية (مثال)"),
  source: SOURCE.id,
  money: {
    amounts: [
      amount("budgeted", "EUR", 96_000, "2024-12-01", { from: FUND, to: RIGHTS, terms: "core", ...FOR_WOMEN }),
      amount("received", "EUR", 24_000, "2025-01-28", { from: FUND, to: RIGHTS, terms: "core", ...FOR_WOMEN, risk: "shared" }),
      amount("received", "EUR", 24_000, "2025-09-15", { from: FUND, to: RIGHTS, terms: "project", ...FOR_WOMEN, risk: "recipient" }),
      amount("received", "EUR", 12_000, "2025-10-01", { from: FUND, to: ADVISERS, terms: "project", recipient: "international", region: "north", womens_group: false, risk: "giver" }),
      amount("received", "EUR", 4_000, "2025-10-01", { from: FUND }),
      amount("budgeted", "RWF", 5_200_000, "2025-05-01", { from: FUND, to: FARMERS, terms: "project", ...FOR_WOMEN }),
      amount("received", "RWF", 5_200_000, "2025-08-29", { from: FUND, to: FARMERS, terms: "project", ...FOR_WOMEN, risk: "recipient" }),
      amount("spent", "RWF", 3_900_000, "2025-10-20", { from: FARMERS, supplier: "local" }),
      amount("spent", "RWF", 900_000, "2025-11-03", { from: FARMERS, supplier: "international" }),
      amount("spent", "RWF", 150_000, "2025-11-20", { from: FARMERS, supplier: "local", broker: "translators" }),
      amount("spent", "RWF", 50_000, "2025-11-20", { from: FARMERS, supplier: "local", broker: "facilitators" }),
    ],
    payments: PAYMENTS,
    audits: [
      {
        what: t("The accounts of 2024", "Les comptes de 2024", "حسابات 2024"), by: AUDITOR, due: "2025-06-30", on: "2025-06-12", opinion: "qualified",
        note: t("Two receipts were missing. They have been found since.", "Il manquait deux reçus. Ils ont été retrouvés depuis.", "كان ينقص إيصالان. وقد وُجدا منذ ذلك الحين."),
      },
      { what: t("The accounts of 2025", "Les comptes de 2025", "حسابات 2025"), by: AUDITOR, due: "2026-06-30" },
    ],
    decisions: [{
      what: t("Seeds before tools: the first money goes to seed banks", "Les semences avant les outils : le premier argent va aux banques de semences", "البذور قبل الأدوات: يذهب المال الأول إلى بنوك البذور"),
      with: WOMEN, on: "2025-03-20", currency: "RWF", amount: 3_900_000, took_part: 64, criteria: "together",
    }],
    agreements: AGREEMENTS,
    grants: GRANTS,
    brokers: BROKERS,
  },
};

/** Every state is shown on the feed's day. */
export const check = (today, expect) => {
  const states = PAYMENTS.map(({ due, paid }) => (paid ? (paid > due ? "paid late" : "paid") : due < today ? "late" : "to come"));
  const grants = GRANTS.map(({ promised, plan_made: made }) => (promised ? (promised > made ? "after" : "before") : made < today ? "missing" : "open"));
  for (const one of ["before", "after", "missing"]) expect(grants.includes(one), `grants: none is ${one}`);
  for (const state of ["paid", "paid late", "late", "to come"]) expect(states.includes(state), `payments: none is ${state}`);
};
