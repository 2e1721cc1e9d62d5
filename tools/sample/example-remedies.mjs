// Invented complaints, marked as examples: aggregated, with those still open, reopened ones, and the answers of those who
// were asked again. No real office, organisation or person is meant.

import { BOARD, invented } from "./example.mjs";
import { t } from "./text.mjs";

export const SOURCE = invented(
  "example-remedies",
  t("Register of complaints (invented)", "Registre des plaintes (inventé)", "سجل شكاوى (مختلَق)"),
  t(
    "All complaints, days and answers are invented to show how remedies can be followed. The programme reported none of them.",
    "Toutes les plaintes, durées et réponses sont inventées pour montrer comment suivre des recours. Le programme n’en a communiqué aucune.",
    "كل الشكاوى والمدد والإجابات مختلَقة لإظهار كيف تُتابَع سبل الإنصاف. ولم يبلّغ البرنامج عن أي منها."));

const count = (period, received, resolved, reopened, open) => ({ period, received, resolved, reopened, open });
const COUNTS = [
  count("2025-Q1", 31, 19, 0, 12),
  count("2025-Q2", 44, 35, 2, 23),
  count("2025-Q3", 38, 30, 4, 35),
  count("2025-Q4", 52, 41, 3, 49),
  count("2026-Q1", 47, 45, 5, 56),
];

const time = (days, resolved, open) => ({ days, resolved, open });
const TIMES = [
  time(3, 18, 4), time(7, 29, 5), time(14, 34, 7), time(21, 27, 6), time(30, 20, 7), time(45, 13, 6), time(60, 9, 5),
  time(90, 4, 6), time(120, 2, 5), time(180, 0, 3), time(240, 0, 2),
];

export const EXAMPLE = {
  id: "complaints-example",
  kind: "remedies",
  title: t("Complaints about water points (invented)", "Plaintes sur les points d’eau (inventées)", "شكاوى عن نقاط المياه (مختلَقة)"),
  summary: t(
    "How many complaints came, how long they take, and whether it was really fixed. The programme reported none of this.",
    "Combien de plaintes sont venues, combien de temps elles prennent, et si le problème a vraiment été réglé. Le programme n’en a rien communiqué.",
    "كم شكوى وردت، وكم تستغرق، وهل أُصلح الأمر فعلًا. ولم يبلّغ البرنامج عن شيء من هذا."),
  example: true,
  responsible: BOARD,
  source: SOURCE.id,
  remedies: {
    channel: {
      who: t("Women’s helpline (example)", "Ligne d’écoute des femmes (exemple)", "خط مساعدة النساء (مثال)"),
      how: t(
        "For abuse, exploitation, corruption or threats, do not write here. The helpline listens day and night, free of charge, and writes down no name.",
        "En cas d’abus, d’exploitation, de corruption ou de menaces, n’écrivez pas ici. La ligne d’écoute répond jour et nuit, gratuitement, et ne note aucun nom.",
        "في حالات الإساءة أو الاستغلال أو الفساد أو التهديد لا تكتبوا هنا. الخط يستمع ليلًا ونهارًا مجانًا، ولا يدوّن أي اسم."),
    },
    promise: { days: 30, share: 80 },
    counts: COUNTS,
    times: TIMES,
    confirmed: { asked: 96, answered: 61, fixed: 47 },
    topics: [
      { name: t("The pump is broken", "La pompe est en panne", "المضخة معطلة"), received: 97 },
      { name: t("The water is not clean", "L’eau n’est pas propre", "الماء غير نظيف"), received: 58 },
      { name: t("The price is not the agreed one", "Le prix n’est pas celui convenu", "السعر ليس المتفق عليه"), received: 36 },
      { name: t("The way is not safe", "Le chemin n’est pas sûr", "الطريق غير آمن"), received: 14 },
      { name: t("Opening hours", "Heures d’ouverture", "ساعات العمل"), received: 4 },
      { name: t("Queues", "Files d’attente", "طوابير الانتظار"), received: 3 },
    ],
  },
};

/** What is open and what is resolved adds up, period by period, and the times speak of the same complaints. */
export const check = (today, expect) => {
  let open = 0;
  for (const count of COUNTS) {
    open += count.received + count.reopened - count.resolved;
    expect(open === count.open, `complaints: ${count.period}: ${open} should be open, not ${count.open}`);
  }
  const sum = (of) => TIMES.reduce((all, one) => all + of(one), 0);
  expect(sum((one) => one.resolved + one.open) === COUNTS.reduce((all, one) => all + one.received, 0), "complaints: the times speak of others");
  expect(sum((one) => one.open) === COUNTS.at(-1).open, "complaints: the times know of other open ones");
};
