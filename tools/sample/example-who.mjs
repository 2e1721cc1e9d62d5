// Invented committees with their seats, and invented conflicts of interest, marked as examples: a seat that stands empty, a
// term that has run out, a conflict of which nobody says what was done. No real office, organisation or person is meant.

import { BOARD } from "./example.mjs";
import { t } from "./text.mjs";

const TERM = { from: "2025-01-01", until: "2026-12-31" };
const USERS = t("Water users’ committee (example)", "Comité d’usagers de l’eau (exemple)", "لجنة مستعملي المياه (مثال)");
const SCHOOL = t("School of public health (example)", "École de santé publique (exemple)", "مدرسة الصحة العامة (مثال)");
const named = t("Named by the fund.", "Nommé par le fonds.", "سمّاه الصندوق.");

export const COMMITTEES = [
  {
    id: "steering", example: true,
    name: t("Steering committee (example)", "Comité de pilotage (exemple)", "اللجنة التوجيهية (مثال)"),
    purpose: t(
      "Decides on plans and money, and holds the joint reviews.",
      "Décide des plans et de l’argent, et tient les revues conjointes.",
      "تقرر الخطط والأموال، وتعقد المراجعات المشتركة."),
    chosen: t(
      "Each side chooses its own seats for two years. Proposals are open for a month, and the choice is published with its reasons.",
      "Chaque côté choisit ses propres sièges pour deux ans. Les propositions sont ouvertes pendant un mois, et le choix est publié avec ses raisons.",
      "يختار كل طرف مقاعده لسنتين. ويُفتح باب الترشيح شهرًا، ويُنشر الاختيار مع أسبابه."),
    seats: [
      {
        role: "chair", partner: "example-forum", ...TERM, review_seat: "community",
        chosen: t("Elected by the groups of the forum.", "Élu par les groupes du forum.", "انتخبته مجموعات الملتقى."),
      },
      { role: "chair", partner: "example-fund", ...TERM, review_seat: "international", chosen: named },
      {
        role: "member", office: USERS, side: "community", ...TERM,
        chosen: t("Drawn by lot among the committees of three provinces.", "Tiré au sort parmi les comités de trois provinces.", "بالقرعة بين لجان ثلاث مقاطعات."),
      },
      {
        role: "member", office: t("Youth association (example)", "Association de jeunes (exemple)", "جمعية شبابية (مثال)"), side: "community",
        from: "2024-04-01", until: "2026-03-31",
      },
      { role: "member", side: "community" },
      {
        role: "member", office: BOARD, side: "government", ...TERM,
        chosen: t("Named by the district.", "Nommé par le district.", "سمّته المنطقة."),
      },
      {
        role: "member", partner: "example-fund", office: t("Country office", "Bureau national", "المكتب القُطري"), from: "2025-01-01",
        chosen: named,
      },
      {
        role: "observer", office: t("District audit office (example)", "Service d’audit du district (exemple)", "مكتب التدقيق في المنطقة (مثال)"),
        side: "government", ...TERM,
      },
    ],
  },
  {
    id: "grants-panel", example: true,
    name: t("Grants panel (example)", "Commission des subventions (exemple)", "هيئة المنح (مثال)"),
    purpose: t("Chooses among the proposals of local groups.", "Choisit parmi les propositions des groupes locaux.", "تختار من بين مقترحات المجموعات المحلية."),
    seats: [
      {
        role: "chair", office: t("Network of women’s funds (example)", "Réseau de fonds de femmes (exemple)", "شبكة صناديق نسائية (مثال)"),
        side: "civil-society", from: "2025-06-01", until: "2027-05-31",
        chosen: t("After an open call, by the steering committee.", "Après un appel ouvert, par le comité de pilotage.", "بعد دعوة مفتوحة، من اللجنة التوجيهية."),
      },
      { role: "member", partner: "example-fund", from: "2025-06-01", chosen: named },
      { role: "member", office: SCHOOL, from: "2025-06-01" },
    ],
  },
];

export const CONFLICTS = [
  {
    partner: "example-fund", committee: "steering", declared: "2025-02-10", action: "recused", example: true,
    with: t("Holds shares in a firm that sells pumps.", "Détient des parts d’une entreprise qui vend des pompes.", "يملك أسهمًا في شركة تبيع المضخات."),
    text: t("Leaves the room when pumps are bought.", "Quitte la salle quand on achète des pompes.", "يغادر القاعة عند شراء المضخات."),
  },
  {
    office: USERS, committee: "steering", declared: "2025-09-01", action: "noted", example: true,
    with: t("Is paid for guarding two of the water points.", "Est payé pour garder deux des points d’eau.", "يتقاضى أجرًا عن حراسة نقطتين من نقاط الماء."),
  },
  {
    office: SCHOOL, committee: "grants-panel", declared: "2026-01-15", example: true,
    with: t("Applies for a grant itself.", "Demande elle-même une subvention.", "تطلب منحة لنفسها."),
  },
];

/** Every seat is held by a partner that is there, and those of the review by its co-chairs. */
export const check = (partners, review, expect) => {
  const ids = partners.map(({ id }) => id);
  for (const { partner } of [...COMMITTEES.flatMap(({ seats }) => seats), ...CONFLICTS]) {
    expect(!partner || ids.includes(partner), `who: there is no partner ${partner}`);
  }
  for (const { partner, review_seat } of COMMITTEES.flatMap(({ seats }) => seats).filter((seat) => seat.review_seat)) {
    expect(review.includes(`{"partner":"${partner}","seat":"${review_seat}"}`), `who: ${partner} is no co-chair`);
  }
};
