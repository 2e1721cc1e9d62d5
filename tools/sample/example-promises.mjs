// Eight invented promises, marked as examples: in every direction and every state. No real office, organisation or
// person is meant.

import { BOARD, invented } from "./example.mjs";
import { dense, t } from "./text.mjs";

export const SOURCE = invented(
  "example-promises",
  t("List of promises (invented)", "Liste de promesses (inventée)", "قائمة وعود (مختلَقة)"),
  t(
    "All promises, days, offices and organisations are invented to show how promises can be followed. The programme reported none of them.",
    "Toutes les promesses, dates, services et organisations sont inventés pour montrer comment suivre des promesses. Le programme n’en a communiqué aucune.",
    "كل الوعود والتواريخ والجهات والمنظمات مختلَقة لإظهار كيف تُتابَع الوعود. ولم يبلّغ البرنامج عن أي منها."));

const party = (side, en, fr, ar) => ({ side, name: t(en, fr, ar) });

const HEALTH = party("government", "District health office (example)", "Service de santé du district (exemple)", "مكتب صحة المنطقة (مثال)");
const ROADS = party("government", "District roads office (example)", "Service des routes du district (exemple)", "مكتب طرق المنطقة (مثال)");
const FINANCE = party("government", "District finance office (example)", "Service des finances du district (exemple)", "مكتب مالية المنطقة (مثال)");
const WATER = { side: "government", name: BOARD };
const FUND = party("international-partner", "Donor fund (example)", "Fonds de bailleurs (exemple)", "صندوق مانحين (مثال)");
const RIGHTS = party("civil-society", "Women’s rights organisation (example)", "Organisation pour les droits des femmes (exemple)", "منظمة لحقوق النساء (مثال)");
const WOMEN = party("community", "Women’s groups of three villages (example)", "Groupes de femmes de trois villages (exemple)", "مجموعات نسائية من ثلاث قرى (مثال)");
const USERS = party("community", "Water users’ committee (example)", "Comité d’usagers de l’eau (exemple)", "لجنة مستعملي المياه (مثال)");
const FARMERS = party("community", "Women farmers’ cooperative (example)", "Coopérative d’agricultrices (exemple)", "تعاونية مزارعات (مثال)");

const shows = (title, page) => [dense({ title, url: page && `https://example.org/${page}` })];

const PROMISES = [
  {
    id: "market-day-clinic",
    what: t("Open the health centre on market days", "Ouvrir le centre de santé les jours de marché", "فتح المركز الصحي في أيام السوق"),
    from: HEALTH, to: WOMEN, place: "RW", made: "2025-02-10", due: "2025-04-30", kept: "2025-04-14",
    evidence: shows(t("New opening hours (example)", "Nouveaux horaires (exemple)", "مواعيد الدوام الجديدة (مثال)"), "health/hours"),
    example: true,
  },
  {
    id: "rain-tanks",
    what: t("Pay for 40 rain-water tanks", "Payer 40 citernes d’eau de pluie", "دفع ثمن 40 خزانًا لمياه الأمطار"),
    from: FUND, to: FARMERS, place: "GH", made: "2024-11-05", due: "2025-06-30", kept: "2025-09-18",
    evidence: shows(t("Delivery note for 40 tanks (example)", "Bon de livraison de 40 citernes (exemple)", "إيصال تسليم 40 خزانًا (مثال)")),
    note: t("The tanks waited at the port.", "Les citernes ont attendu au port.", "ظلت الخزانات تنتظر في الميناء."),
    example: true,
  },
  {
    id: "market-road",
    what: t("Repair the road to the market before the rains", "Réparer la route du marché avant les pluies", "إصلاح طريق السوق قبل موسم الأمطار"),
    from: ROADS, to: WOMEN, place: "BD", made: "2025-01-20", due: "2025-05-31",
    note: t("Work has begun at one end; no new day was named.", "Les travaux ont commencé à un bout ; aucune nouvelle date n’a été donnée.", "بدأ العمل من أحد الطرفين؛ ولم يُحدَّد موعد جديد."),
    example: true,
  },
  {
    id: "diary-results",
    what: t("Bring the results of the time diaries back to each village", "Rendre les résultats des carnets du temps à chaque village", "إعادة نتائج يوميات الوقت إلى كل قرية"),
    from: RIGHTS, to: WOMEN, place: "GH", made: "2025-10-08", due: "2026-03-31",
    note: t("Two of the three villages have them.", "Deux des trois villages les ont reçus.", "وصلت إلى قريتين من الثلاث."),
    example: true,
  },
  {
    id: "pump-caretakers",
    what: t("Choose a caretaker for each new pump", "Choisir une personne chargée de chaque nouvelle pompe", "اختيار من يعتني بكل مضخة جديدة"),
    from: USERS, to: WATER, place: "RW", made: "2025-03-03", due: "2025-08-31", kept: "2025-08-17",
    evidence: shows(t("Minutes of the committee (example)", "Procès-verbal du comité (exemple)", "محضر اللجنة (مثال)"), "water/caretakers"),
    example: true,
  },
  {
    id: "seed-accounts",
    what: t("Publish how the money for seeds was spent", "Publier l’emploi de l’argent des semences", "نشر كيف أُنفق مال البذور"),
    from: FINANCE, to: FUND, place: "PK", made: "2026-01-15", due: "2026-09-30",
    decision: "2025-11/example-seeds",
    example: true,
  },
  {
    id: "legal-advice",
    what: t("Pay for a third year of free legal advice", "Payer une troisième année de conseil juridique gratuit", "تمويل سنة ثالثة من المشورة القانونية المجانية"),
    from: FUND, to: RIGHTS, place: "BD", made: "2024-12-02", due: "2025-12-31",
    broken: {
      on: "2025-10-02",
      reason: t("The fund’s own budget was cut.", "Le budget du fonds lui-même a été réduit.", "خُفضت ميزانية الصندوق نفسه."),
    },
    evidence: shows(t("Letter of the fund (example)", "Lettre du fonds (exemple)", "رسالة الصندوق (مثال)"), "legal/letter"),
    example: true,
  },
  {
    id: "seed-bank-visits",
    what: t("Show other villages how the seed bank works", "Montrer à d’autres villages comment marche la banque de semences", "تعريف قرى أخرى بعمل بنك البذور"),
    from: FARMERS, to: RIGHTS, place: "GH", made: "2025-11-22",
    note: t("A day is to be agreed after the harvest.", "Une date sera convenue après la récolte.", "سيُتفق على موعد بعد الحصاد."),
    example: true,
  },
];

export const EXAMPLE = {
  id: "promises-example",
  kind: "promises",
  title: t("Promises, kept and not kept (invented)", "Promesses tenues ou non (inventées)", "وعود وُفي بها ووعود لم يُوفَ بها (مختلَقة)"),
  summary: t(
    "Who promised what to whom, by when, and what became of it. The programme reported none of these.",
    "Qui a promis quoi à qui, pour quand, et ce qu’il en est advenu. Le programme n’en a communiqué aucune.",
    "من وعد من وبماذا وإلى متى، وماذا جرى بعد ذلك. ولم يبلّغ البرنامج عن أي منها."),
  example: true,
  sheet: {
    definition: t(
      "Something that an office, organisation or group said it would do, before witnesses or in writing.",
      "Ce qu’un service, une organisation ou un groupe a dit qu’il ferait, devant témoins ou par écrit.",
      "ما قال مكتب أو منظمة أو مجموعة إنه سيُنجَز، أمام شهود أو كتابةً."),
    method: t(
      "Both sides are asked every quarter; a promise is kept when those to whom it was made say so.",
      "Les deux côtés sont interrogés chaque trimestre ; une promesse est tenue quand ceux à qui elle a été faite le disent.",
      "يُسأل الطرفان كل ثلاثة أشهر؛ ولا يُحسب الوعد مُوفى به إلا إذا قال ذلك من قُطع لهم."),
    frequency: t("Every quarter", "Chaque trimestre", "كل ثلاثة أشهر"),
  },
  responsible: t("Network of women’s groups (example)", "Réseau de groupes de femmes (exemple)", "شبكة مجموعات نسائية (مثال)"),
  source: SOURCE.id,
  promises: PROMISES,
};

/** Every state is shown on the feed's day. */
export const check = (today, expect) => {
  const states = PROMISES.map(({ due, kept, broken }) => {
    if (kept) return kept > due ? "kept late" : "kept";
    if (broken) return "broken";
    if (!due) return "open, no day";
    return due < today ? "late" : "open";
  });
  for (const state of ["kept", "kept late", "late", "broken", "open", "open, no day"]) {
    expect(states.includes(state), `promises: none is ${state}`);
  }
};
