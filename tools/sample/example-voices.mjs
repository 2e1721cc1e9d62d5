// Invented scores and stories, marked as examples. No real person, office or place is meant.

import { BOARD, invented } from "./example.mjs";
import { t } from "./text.mjs";

export const SOURCE = invented(
  "example-voices",
  t("Village meetings and stories (invented)", "Assemblées villageoises et récits (inventés)", "اجتماعات قرى وقصص (مختلَقة)"),
  t(
    "All scores and stories are invented to show how two scores and told experiences can stand beside each other. Nobody told any of this.",
    "Toutes les notes et tous les récits sont inventés pour montrer comment deux notes et des expériences racontées peuvent se côtoyer. Personne n’a raconté cela.",
    "كل التقييمات والقصص مختلَقة لإظهار كيف يمكن أن يقف تقييمان وتجارب محكية جنبًا إلى جنب. ولم يحكِ أحد شيئًا من هذا."));

const score = (what, place, official, community) => ({ what, place, official, community });

export const EXAMPLE = {
  id: "voices-example",
  kind: "voices",
  title: t("Two scores and four stories (invented)", "Deux notes et quatre récits (inventés)", "تقييمان وأربع قصص (مختلَقة)"),
  summary: t(
    "What the office says of five water points, what village meetings say, and what people told. Nobody reported any of this.",
    "Ce que le service dit de cinq points d’eau, ce qu’en disent les assemblées villageoises, et ce que des gens ont raconté. Personne n’a communiqué cela.",
    "ما تقوله الجهة عن خمس نقاط مياه، وما تقوله اجتماعات القرى، وما حكاه الناس. ولم يبلّغ أحد عن شيء من هذا."),
  example: true,
  responsible: BOARD,
  source: SOURCE.id,
  scores: {
    most: 100,
    period: "2026-Q1",
    official_by: BOARD,
    community_by: t("Village meetings (example)", "Assemblées villageoises (exemple)", "اجتماعات القرى (مثال)"),
    rows: [
      score(t("Pump at the market", "Pompe du marché", "مضخة السوق"), "RW-02", 84, 46),
      score(t("Spring at the school", "Source de l’école", "نبع المدرسة"), "RW-03", 61, 73),
      score(t("Kiosk at the clinic", "Kiosque du dispensaire", "كشك العيادة"), "RW-04", 78, 74),
      score(t("Borehole in the valley", "Forage de la vallée", "بئر الوادي"), "RW-05", 90, 58),
      score(t("Tank on the hill", "Citerne de la colline", "خزان التل"), "RW-05", null, 35),
    ],
  },
  stories: {
    chosen: t(
      "Every village meeting chose one story by vote, whether it went well or badly.",
      "Chaque assemblée villageoise a choisi un récit par vote, qu’il se soit bien ou mal passé.",
      "اختار كل اجتماع قرية قصة واحدة بالتصويت، سواء سار الأمر جيدًا أم سيئًا."),
    told: [
      {
        id: "two-hours", tone: "bad", about: "water-point-working", place: "RW-02", on: "2026-03-14",
        text: t(
          "The list says that our pump works. It does, for two hours in the morning. Who comes later walks to the river.",
          "La liste dit que notre pompe marche. Elle marche, deux heures le matin. Qui vient plus tard va à la rivière.",
          "تقول القائمة إن مضختنا تعمل. وهي تعمل ساعتين في الصباح. ومن يأتي بعدها يمشي إلى النهر."),
        by: t("A mother of three", "Une mère de trois enfants", "أم لثلاثة أطفال"),
        consent: { given: "2026-03-14", until: "2031-03-14", scope: ["site"] },
      },
      {
        id: "mended", tone: "good", about: "water-point-working", place: "RW-03", on: "2026-02-20",
        text: t(
          "We called on Monday, and on Friday the spring was clean again. The young man who mended it now teaches two of us.",
          "Nous avons appelé le lundi, et le vendredi la source était de nouveau propre. Le jeune homme qui l’a réparée forme maintenant deux d’entre nous.",
          "اتصلنا يوم الاثنين، وفي يوم الجمعة عاد النبع نظيفًا. والشاب الذي أصلحه يدرّب الآن اثنتين منا."),
        by: t("A water committee", "Un comité de l’eau", "لجنة مياه"),
        consent: { given: "2026-02-20", scope: ["site", "print"] },
      },
      {
        id: "price", tone: "mixed", about: "drinking-water-basic", place: "RW-04", on: "2026-03-02",
        text: t(
          "The water at the kiosk is clean, and my children are ill less often. But in the dry months it costs more than I earn in a morning.",
          "L’eau du kiosque est propre, et mes enfants sont moins souvent malades. Mais pendant les mois secs elle coûte plus que ce que je gagne en une matinée.",
          "ماء الكشك نظيف، وصار أطفالي أقل مرضًا. لكنه في الأشهر الجافة يكلف أكثر مما أكسبه في صباح كامل."),
        by: t("A trader", "Une marchande", "بائعة"),
        consent: { given: "2026-03-02", until: "2031-03-02", scope: ["site", "print"] },
      },
      { id: "taken-back", tone: "bad", consent: { given: "2026-02-11", scope: ["site"], withdrawn: "2026-04-02" } },
    ],
  },
};

/** Both scores lie on their scale, and what was taken back holds no words. */
export const check = (expect) => {
  const { scores, stories } = EXAMPLE;
  const on = (n) => n === null || (n >= 0 && n <= scores.most);
  for (const { what, official, community } of scores.rows) expect(on(official) && on(community), `scores: ${what.en}`);
  for (const { id, text, consent } of stories.told) expect(Boolean(text) !== Boolean(consent.withdrawn), `stories: ${id}`);
};
