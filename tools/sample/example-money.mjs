// Invented payments, audits and a decision, marked as examples: in every state, in two currencies. No real office,
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

export const EXAMPLE = {
  id: "payments-example",
  kind: "money",
  title: t("Payments, on time and late (invented)", "Paiements à temps et en retard (inventés)", "دفعات في موعدها ومتأخرة (مختلَقة)"),
  summary: t(
    "When money was promised and when it came, who looked at the books, and what women’s groups decided. The programme reported none of this.",
    "Quand l’argent a été promis et quand il est arrivé, qui a contrôlé les comptes, et ce que des groupes de femmes ont décidé. Le programme n’en a rien communiqué.",
    "متى وُعد بالمال ومتى وصل، ومن دقّق الحسابات، وماذا قررت مجموعات نسائية. ولم يبلّغ البرنامج عن شيء من هذا."),
  example: true,
  responsible: t("Network of women’s groups (example)", "Réseau de groupes de femmes (exemple)", "شبكة مجموعات نسائية (مثال)"),
  source: SOURCE.id,
  money: {
    amounts: [
      amount("budgeted", "EUR", 96_000, "2024-12-01", { from: FUND, to: RIGHTS, terms: "core", recipient: "local" }),
      amount("received", "EUR", 24_000, "2025-01-28", { from: FUND, to: RIGHTS, terms: "core", recipient: "local" }),
      amount("received", "EUR", 24_000, "2025-09-15", { from: FUND, to: RIGHTS, terms: "project", recipient: "local" }),
      amount("budgeted", "RWF", 5_200_000, "2025-05-01", { from: FUND, to: FARMERS, terms: "project", recipient: "local" }),
      amount("received", "RWF", 5_200_000, "2025-08-29", { from: FUND, to: FARMERS, terms: "project", recipient: "local" }),
      amount("spent", "RWF", 3_900_000, "2025-10-20", { from: FARMERS, supplier: "local" }),
      amount("spent", "RWF", 900_000, "2025-11-03", { from: FARMERS, supplier: "international" }),
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
      with: WOMEN, on: "2025-03-20",
    }],
  },
};

/** Every state is shown on the feed's day. */
export const check = (today, expect) => {
  const states = PAYMENTS.map(({ due, paid }) => (paid ? (paid > due ? "paid late" : "paid") : due < today ? "late" : "to come"));
  for (const state of ["paid", "paid late", "late", "to come"]) expect(states.includes(state), `payments: none is ${state}`);
};
