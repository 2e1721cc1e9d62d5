// A survey of water users in Malawi, counted by question, district and the respondent's sex.

import { dense, official, t } from "./text.mjs";

const SCALE = [
  ["Very Dissatisfied", t("Very dissatisfied", "Très insatisfait", "مستاء جدًا")],
  ["Dissatisfied", t("Dissatisfied", "Insatisfait", "مستاء")],
  ["Somewhat dissatisfied", t("Somewhat dissatisfied", "Plutôt insatisfait", "مستاء إلى حد ما")],
  ["Neither satisfied nor dissatisfied", t("Neither", "Ni l’un ni l’autre", "لا هذا ولا ذاك")],
  ["Somewhat satisfied", t("Somewhat satisfied", "Plutôt satisfait", "راضٍ إلى حد ما")],
  ["Satisfied", t("Satisfied", "Satisfait", "راضٍ")],
  ["Very satisfied", t("Very satisfied", "Très satisfait", "راضٍ جدًا")],
];

const QUESTIONS = {
  satisfaction_service_level: t("Service of the water point", "Service du point d’eau", "خدمة نقطة المياه"),
  satisfaction_water_quality: t("Quality of the water", "Qualité de l’eau", "جودة المياه"),
  satisfaction_maintenance_fund: t("Fund for repairs", "Caisse pour les réparations", "صندوق الصيانة"),
  satisfaction_sanitation_hygiene: t("Sanitation and hygiene", "Assainissement et hygiène", "الصرف الصحي والنظافة"),
  satisfaction_theft_protection: t("Protection from theft", "Protection contre le vol", "الحماية من السرقة"),
};

export const PLACES = [
  ["MW", "country", undefined, t("Malawi", "Malawi", "ملاوي")],
  ["MW-MG", "district", "MW", t("Mangochi", "Mangochi", "مانغوتشي")],
  ["MW-ZO", "district", "MW", t("Zomba", "Zomba", "زومبا")],
].map(([id, kind, parent, name]) => dense({ id, name, parent, kind }));

const DISTRICTS = { Mangochi: "MW-MG", Zomba: "MW-ZO" };
const SEXES = { Female: "F", Male: "M" };

export const SOURCE = {
  id: "malawi-water-users",
  title: t(
    "Water Consumer Survey, Zomba and Mangochi, 2021",
    "Enquête auprès des usagers de l’eau, Zomba et Mangochi, 2021",
    "مسح مستهلكي المياه، زومبا ومانغوتشي، 2021"),
  publisher: t("openwashdata", "openwashdata", "openwashdata"),
  url: "https://doi.org/10.5281/zenodo.17523094",
  licence: {
    id: "CC-BY-4.0",
    title: t("Creative Commons Attribution 4.0", "Creative Commons Attribution 4.0", "المشاع الإبداعي، النسبة 4.0"),
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  note: t(
    "Counted from the interviews with 423 households. Counts below 5 are hidden in the source.",
    "Compté à partir d’entretiens avec 423 ménages. Les nombres inférieurs à 5 sont masqués à la source.",
    "حُسبت من مقابلات مع 423 أسرة. والأعداد دون 5 مخفية في المصدر."),
};

/** The rows of the file: question, district, sex, answer, n, suppressed. No field holds a comma. */
const lines = (text) => text.trim().split(/\r?\n/).slice(1).map((line) => line.split(","));

const rows = (all, question) =>
  Object.entries(DISTRICTS).flatMap(([district, place]) =>
    Object.entries(SEXES).map(([sex, group]) => {
      const own = all.filter((line) => line[0] === question && line[1] === district && line[2] === sex);
      // an answer that is not listed was given by nobody
      const counts = SCALE.map(([answer]) => {
        const found = own.find((line) => line[3] === answer);
        return !found ? 0 : found[5] === "true" ? null : Number(found[4]);
      });
      return { place, group, counts };
    }));

/** The indicator. */
export const indicator = (text) => ({
  id: "water-satisfaction",
  kind: "voices",
  title: t("What water users in Malawi say (2021)", "Ce que disent les usagers de l’eau au Malawi (2021)", "ماذا يقول مستهلكو المياه في ملاوي (2021)"),
  summary: t(
    "How content people in two districts were with their water point. This is another programme’s survey: it shows what answers on a scale can tell.",
    "À quel point les gens de deux districts étaient contents de leur point d’eau. C’est l’enquête d’un autre programme : elle montre ce que des réponses sur une échelle peuvent dire.",
    "مدى رضا الناس في منطقتين عن نقطة المياه. هذا مسح برنامج آخر: يُظهر ما يمكن أن تقوله إجابات على مقياس."),
  source: SOURCE.id,
  survey: {
    period: "2021-09-20",
    how: t(
      "Interviews in 423 households in two districts. How the households were chosen is not written down, so no margin is given.",
      "Entretiens dans 423 ménages de deux districts. La manière de choisir les ménages n’est pas consignée ; aucune marge n’est donc donnée.",
      "مقابلات في 423 أسرة في منطقتين. لم تُدوَّن طريقة اختيار الأسر، ولذلك لا يُذكر هامش."),
    random: false,
    answered: 423,
    scale: SCALE.map(([, name]) => name),
    good: t("satisfied", "satisfait", "رضًا"),
    bad: t("dissatisfied", "insatisfait", "استياءً"),
    questions: Object.entries(QUESTIONS).map(([id, name]) => ({ text: name, rows: rows(lines(text), id) })),
  },
  sheet: {
    definition: official("Respondents by their answer on a seven-point scale of satisfaction."),
    sampling: t(
      "Interviews in 423 households in the districts of Zomba and Mangochi.",
      "Entretiens dans 423 ménages des districts de Zomba et de Mangochi.",
      "مقابلات في 423 أسرة في منطقتي زومبا ومانغوتشي."),
  },
});

/** Every count of the five questions is in the indicator, and no question has more answers than households. */
export const check = (text, { survey }, expect) => {
  const wanted = lines(text).filter(([question]) => question in QUESTIONS);
  const counts = survey.questions.flatMap(({ rows: all }) => all.flatMap((row) => row.counts));
  const sum = (list) => list.reduce((total, n) => total + n, 0);
  expect(sum(counts) === sum(wanted.map((line) => Number(line[4]))), "water users: counts were lost");
  expect(counts.filter((n) => n === null).length === wanted.filter((line) => line[5] === "true").length, "water users: hidden counts");
  expect(wanted.every((line) => SCALE.some(([answer]) => answer === line[3])), "water users: an answer is not on the scale");
  for (const { text: name, rows: all } of survey.questions) {
    expect(sum(all.flatMap((row) => row.counts)) <= 423, `water users: ${name.en}`);
  }
};
