// One invented indicator, marked as an example, that shows what the format can hold: counts, ranges, every state of a
// value, milestones, a changed target, voices and replies. None of its figures is real.

import { NOUNS } from "./nouns.mjs";
import { t } from "./text.mjs";

/** A source that says of itself that it is invented. */
export const invented = (id, title, note) => ({
  id, title,
  publisher: t("Nobody: an example", "Personne : un exemple", "لا أحد: مثال"),
  licence: { id: "CC0-1.0", title: t("Public domain", "Domaine public", "ملكية عامة"), url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  note,
});

export const SOURCE = invented(
  "example-check",
  t("Community check of water points (invented)", "Contrôle communautaire des points d’eau (inventé)", "فحص مجتمعي لنقاط المياه (مختلَق)"),
  t(
    "All figures, voices and offices are invented to show how a community check can look.",
    "Tous les chiffres, voix et services sont inventés pour montrer à quoi peut ressembler un contrôle communautaire.",
    "كل الأرقام والأصوات والجهات مختلَقة لإظهار كيف يمكن أن يبدو فحص مجتمعي."));

export const BOARD = t("District water board (example)", "Régie de l’eau du district (exemple)", "هيئة مياه المنطقة (مثال)");
const PLACES = ["RW", "RW-01", "RW-02", "RW-03", "RW-04", "RW-05"];
const PERIODS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"];
const GROUPS = ["_T", "U", "R"];

const NOTES = {
  three: t("Without the Northern Province, where checks began in April 2025.", "Sans la Province du Nord, où les contrôles ont commencé en avril 2025.", "من دون المقاطعة الشمالية التي بدأ فيها الفحص في أبريل 2025."),
  begun: t("Checks began here in April 2025.", "Les contrôles ont commencé ici en avril 2025.", "بدأ الفحص هنا في أبريل 2025."),
  noEast: t("Without the Eastern Province, whose value is an estimate.", "Sans la Province de l’Est, dont la valeur est une estimation.", "من دون المقاطعة الشرقية، فقيمتها تقديرية."),
  floods: t("Floods closed the roads: estimated from telephone calls.", "Inondations, routes coupées : estimé par téléphone.", "قطعت الفيضانات الطرق: قُدّرت القيمة بمكالمات هاتفية."),
  few: t("Fewer than five households in town were visited: hidden to protect them.", "Moins de cinq ménages visités en ville : masqué pour les protéger.", "زيرت أقل من خمس أسر في المدن: أُخفيت القيمة لحمايتها."),
  also: t("Hidden too, so that the value for towns cannot be worked out.", "Masqué aussi, pour que la valeur des villes ne puisse être déduite.", "أُخفيت أيضًا كي لا تُستنتج قيمة المدن."),
  missing: t("The check did not take place: the volunteers’ travel was not paid.", "Le contrôle n’a pas eu lieu : les trajets des bénévoles n’ont pas été payés.", "لم يجرِ الفحص: لم تُدفع تكاليف تنقّل المتطوعين."),
  noWest: t("Without the Western Province, which did not report.", "Sans la Province de l’Ouest, qui n’a rien communiqué.", "من دون المقاطعة الغربية التي لم تبلّغ."),
  may: t("One sector is still to be checked again.", "Un secteur doit encore être revu.", "ما زال قطاع واحد بحاجة إلى إعادة فحص."),
};

// place, group, then for each period: [working, visited] or a state with its note
const CHECKS = [
  ["RW", "_T", [48, 80, "three"], [52, 80, "noEast"], [55, 80, "noWest"], [70, 100], [72, 100, "may"], ["not-yet-due"]],
  ["RW", "U", [15, 20], ["suppressed", "few"], [17, 20], [17, 20], [18, 20]],
  ["RW", "R", [33, 60], ["suppressed", "also"], [38, 60], [53, 80], [54, 80]],
  ["RW-01", "_T", [15, 20], [16, 20], [16, 20], [17, 20], [17, 20]],
  ["RW-02", "_T", [12, 20], ["estimated", "floods", 60], [13, 20], [14, 20], [15, 20]],
  ["RW-03", "_T", ["not-applicable", "begun"], [13, 20], [14, 20], [14, 20], [15, 20]],
  ["RW-04", "_T", [10, 20], [11, 20], ["not-reported", "missing"], [12, 20], [11, 20]],
  ["RW-05", "_T", [11, 20], [12, 20], [12, 20], [13, 20], [14, 20]],
];

const REPORTED = { "2025-Q1": "2025-04-14", "2025-Q2": "2025-07-15", "2025-Q3": "2025-10-13", "2025-Q4": "2026-01-15", "2026-Q1": "2026-04-15" };
const PROVISIONAL = "2026-Q1";

// Wilson's range for a share at 95 per cent.
const wilson = (count, of) => {
  const z = 1.96;
  const p = count / of;
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - spread) / scale, (middle + spread) / scale].map((x) => Number((100 * x).toFixed(1)));
};

const cell = (place, group, period, given) => {
  const row = { place: PLACES.indexOf(place), group: GROUPS.indexOf(group), period: PERIODS.indexOf(period) };
  if (typeof given[0] === "string") {
    const [status, note, value] = given;
    const reported = ["not-reported", "not-yet-due"].includes(status) ? null : REPORTED[period];
    return { ...row, value: value ?? null, low: null, high: null, count: null, of: null, status, reported, note: note ? NOTES[note] : null };
  }
  const [count, of, note] = given;
  const [low, high] = wilson(count, of);
  const status = period === PROVISIONAL ? "provisional" : "observed";
  return {
    ...row, value: Number(((100 * count) / of).toFixed(2)), low, high, count, of, status,
    reported: REPORTED[period], note: note ? NOTES[note] : null,
  };
};

const ROWS = CHECKS.flatMap(([place, group, ...given]) => given.map((one, i) => cell(place, group, PERIODS[i], one)));
const column = (name) => ROWS.map((row) => row[name]);
const notes = Object.fromEntries(ROWS.flatMap((row, i) => (row.note ? [[String(i), row.note]] : [])));

const VOICES = [
  {
    stance: "disputed",
    group: t("Women’s group of a lakeside sector (example)", "Groupe de femmes d’un secteur au bord du lac (exemple)", "مجموعة نسائية من قطاع على ضفاف البحيرة (مثال)"),
    on: "2026-04-22",
    reason: t(
      "The pump by the school counts as working. It gives water for two hours in the morning; after that we walk to the lake.",
      "La pompe de l’école est comptée comme en marche. Elle donne de l’eau deux heures le matin ; ensuite, nous marchons jusqu’au lac.",
      "تُحسب مضخة المدرسة عاملة، وهي تعطي الماء ساعتين في الصباح، ثم نمشي إلى البحيرة."),
    place: "RW-04", period: "2026-Q1", may_reply: BOARD, example: true,
  },
  {
    stance: "confirmed",
    group: t("Water users’ committee of a hill sector (example)", "Comité d’usagers de l’eau d’un secteur de colline (exemple)", "لجنة مستعملي المياه في قطاع جبلي (مثال)"),
    on: "2026-01-28",
    reason: t(
      "This is what we saw on our own round. Two pumps that stood still in autumn give water again.",
      "C’est ce que nous avons vu pendant notre tournée. Deux pompes arrêtées en automne redonnent de l’eau.",
      "هذا ما رأيناه في جولتنا. مضختان كانتا متوقفتين في الخريف تعطيان الماء من جديد."),
    place: "RW-05", period: "2025-Q4", may_reply: BOARD, example: true,
    reply: {
      by: BOARD,
      on: "2026-02-09",
      text: t(
        "Thank you. The spare parts came in December; the third pump follows in March.",
        "Merci. Les pièces sont arrivées en décembre ; la troisième pompe suivra en mars.",
        "شكرًا لكم. وصلت قطع الغيار في ديسمبر، والمضخة الثالثة ستليها في مارس."),
    },
  },
];

export const EXAMPLE = {
  id: "water-point-working",
  kind: "coverage",
  title: t(
    "Households whose nearest water point worked on the day of the visit (community check)",
    "Ménages dont le point d’eau le plus proche marchait le jour de la visite (contrôle communautaire)",
    "أسر كانت أقرب نقطة مياه إليها تعمل يوم الزيارة (فحص مجتمعي)"),
  summary: t(
    "Volunteers go with the household to its nearest tap, pump or spring and see whether water comes.",
    "Des bénévoles vont avec le ménage au robinet, à la pompe ou à la source la plus proche et regardent si l’eau coule.",
    "يذهب متطوعون مع الأسرة إلى أقرب صنبور أو مضخة أو ينبوع ليروا هل يجري الماء."),
  example: true,
  unit: { kind: "percent", decimals: 0, of: NOUNS.households },
  protection: { subjects: "people", applied: "source", note: t("The figures are invented.", "Les chiffres sont inventés.", "الأرقام من الخيال.") },
  better: "up",
  proxy: t(
    "Stands in for water every day: a point that works on one day may be dry on the next.",
    "Tient lieu d’eau chaque jour : un point qui marche un jour peut être à sec le lendemain.",
    "بديل عن توفّر المياه كل يوم: فالنقطة التي تعمل اليوم قد تجف غدًا."),
  sheet: {
    definition: t(
      "Households that found water flowing at their nearest water point when the volunteers came.",
      "Ménages qui ont trouvé de l’eau à leur point d’eau le plus proche au passage des bénévoles.",
      "أسر وجدت الماء جاريًا في أقرب نقطة مياه إليها عند مجيء المتطوعين."),
    numerator: t("Households visited whose nearest water point gave water", "Ménages visités dont le point d’eau le plus proche donnait de l’eau", "الأسر التي زيرت وكانت أقرب نقطة إليها تعطي الماء"),
    denominator: t("All households visited", "Tous les ménages visités", "كل الأسر التي زيرت"),
    method: t("Two volunteers look and write down what they see; nobody’s name is kept.", "Deux bénévoles regardent et notent ce qu’ils voient ; aucun nom n’est gardé.", "متطوعان ينظران ويدوّنان ما يريان؛ ولا يُحفظ اسم أحد."),
    frequency: t("Every quarter", "Chaque trimestre", "كل ثلاثة أشهر"),
    sampling: t("20 households in each province, drawn by lot from the lists of five sectors", "20 ménages par province, tirés au sort dans les listes de cinq secteurs", "20 أسرة في كل مقاطعة تُسحب بالقرعة من قوائم خمسة قطاعات"),
    response_rate: 93,
    quality: t(
      "Twenty households are few: look at the range, and do not rank provinces by small differences.",
      "Vingt ménages, c’est peu : regardez l’intervalle et ne classez pas les provinces sur de petits écarts.",
      "عشرون أسرة عدد قليل: انظروا إلى المجال ولا ترتّبوا المقاطعات بحسب فروق صغيرة."),
    accumulation: "per-period",
    adding: "safe",
    level: "outcome",
  },
  chosen: {
    by: t("Women’s groups of five sectors (example)", "Groupes de femmes de cinq secteurs (exemple)", "مجموعات نسائية من خمسة قطاعات (مثال)"),
    with: BOARD,
    on: "2024-11-14",
    origin: "shared",
    dissent: t(
      "One group wanted to count the hours of water in a day, not whether the point works.",
      "Un groupe voulait compter les heures d’eau par jour, et non si le point marche.",
      "أرادت إحدى المجموعات عدّ ساعات توفّر الماء في اليوم، لا عمل النقطة فحسب."),
  },
  responsible: BOARD,
  source: SOURCE.id,
  baseline: {
    period: "2024-Q4", value: 55, place: "RW", set_on: "2025-01-20",
    reason: t("First round of visits, 44 of 80 households.", "Première tournée, 44 ménages sur 80.", "أول جولة زيارات، 44 أسرة من 80."),
  },
  milestones: [
    { period: "2025-Q2", value: 65, place: "RW", set_on: "2025-01-20" },
    { period: "2025-Q4", value: 75, place: "RW", set_on: "2025-01-20" },
  ],
  targets: [
    { period: "2026-Q4", value: 90, place: "RW", set_on: "2025-01-20",
      reason: t("Agreed with the women’s groups.", "Convenu avec les groupes de femmes.", "اتُّفق عليه مع المجموعات النسائية.") },
    { period: "2026-Q4", value: 80, place: "RW", set_on: "2025-10-30",
      reason: t("Lowered: spare parts are paid for in three provinces only.", "Abaissé : les pièces ne sont payées que dans trois provinces.", "خُفّض: قطع الغيار مموَّلة في ثلاث مقاطعات فقط.") },
  ],
  due: [
    { period: "2025-Q3", on: "2025-10-15" },
    { period: "2025-Q4", on: "2026-01-15" },
    { period: "2026-Q1", on: "2026-04-15" },
    { period: "2026-Q2", on: "2026-07-15",
      note: t("Visits run until the end of June.", "Les visites durent jusqu’à la fin juin.", "تستمر الزيارات حتى نهاية يونيو.") },
  ],
  revisions: [
    { on: "2026-02-20", period: "2025-Q4", place: "RW", from: 72, to: 70,
      reason: t("Two households had been counted twice.", "Deux ménages avaient été comptés deux fois.", "حُسبت أسرتان مرتين.") },
  ],
  observations: {
    places: PLACES,
    periods: PERIODS,
    groups: GROUPS,
    place: column("place"),
    period: column("period"),
    group: column("group"),
    value: column("value"),
    low: column("low"),
    high: column("high"),
    level: 95,
    sample: column("of"),
    count: column("count"),
    of: column("of"),
    status: column("status"),
    reported: column("reported"),
    note: notes,
  },
  voices: VOICES,
};

/** The parts add up: provinces to Rwanda, town and country to Rwanda. */
export const check = (expect) => {
  PERIODS.slice(0, 5).forEach((period, p) => {
    const at = (test) => ROWS.filter((row) => row.period === p && row.count !== null && test(row));
    const sum = (list, name) => list.reduce((total, row) => total + row[name], 0);
    const [total] = at((row) => row.place === 0 && row.group === 0);
    const areas = at((row) => row.place === 0 && row.group > 0);
    for (const name of ["count", "of"]) {
      expect(sum(at((row) => row.place > 0), name) === total[name], `example, ${period}: provinces, ${name}`);
      if (areas.length > 0) expect(sum(areas, name) === total[name], `example, ${period}: areas, ${name}`);
    }
  });
};
