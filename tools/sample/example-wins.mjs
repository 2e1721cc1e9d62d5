// Four invented policy wins, marked as examples: each stage, a day that is not known, evidence, a setback. The programme
// reported none of them.

import { invented } from "./example.mjs";
import { NOUNS } from "./nouns.mjs";
import { dense, t } from "./text.mjs";

export const SOURCE = invented(
  "example-wins",
  t("List of policy wins (invented)", "Liste d’avancées dans les politiques publiques (inventée)", "قائمة مكاسب في السياسات (مختلَقة)"),
  t(
    "All wins, days and documents are invented to show how a list of policy wins can look. The programme reported none of them.",
    "Toutes les avancées, dates et pièces sont inventées pour montrer à quoi peut ressembler une telle liste. Le programme n’en a communiqué aucune.",
    "كل المكاسب والتواريخ والوثائق مختلَقة لإظهار كيف يمكن أن تبدو قائمة كهذه. ولم يبلّغ البرنامج عن أي منها."));

const reached = (stage, on, more = {}) => dense({ stage, on, ...more });
const shows = (title, page) => [dense({ title, url: page && `https://example.org/${page}` })];

const WINS = [
  {
    id: "market-childcare",
    title: t("Childcare at three district markets", "Garde d’enfants sur trois marchés du district", "رعاية الأطفال في ثلاثة من أسواق المنطقة"),
    place: "GH",
    stages: [
      reached("raised", "2023-03-08", {
        evidence: shows(t("Petition of 412 market women (example)", "Pétition de 412 femmes des marchés (exemple)", "عريضة من 412 امرأة من نساء الأسواق (مثال)")),
      }),
      reached("tabled", "2023-09-14"),
      reached("adopted", "2023-12-19", {
        note: t("For two years at first.", "Pour deux ans d’abord.", "لسنتين في البداية."),
        evidence: shows(t("Minutes of the district council (example)", "Procès-verbal du conseil de district (exemple)", "محضر مجلس المنطقة (مثال)"), "childcare/minutes"),
      }),
      reached("funded", "2024-02-05", {
        evidence: shows(t("Page of the district budget (example)", "Page du budget du district (exemple)", "صفحة من ميزانية المنطقة (مثال)"), "childcare/budget"),
      }),
      reached("implemented", "2024-06-03", {
        note: t("At two of the three markets; the third has no room yet.", "Sur deux des trois marchés ; le troisième n’a pas encore de local.", "في سوقين من الثلاثة؛ وليس في الثالث مكان بعد."),
      }),
      reached("felt", "2025-11-20", {
        note: t("Mothers at both markets say that they now work without a child on their back.", "Les mères des deux marchés disent qu’elles travaillent maintenant sans enfant sur le dos.", "تقول الأمهات في السوقين إنهن يعملن الآن من دون طفل على الظهر."),
        evidence: shows(t("What 60 mothers said, in their own words (example)", "Ce que 60 mères ont dit, avec leurs mots (exemple)", "ما قالته 60 أمًّا بكلماتهن (مثال)")),
      }),
    ],
    contribution: t(
      "Invented: women’s groups wrote the proposal and asked again each month. Two councillors and the market committee carried it.",
      "Inventé : des groupes de femmes ont écrit la proposition et l’ont rappelée chaque mois. Deux conseillers et le comité des marchés l’ont portée.",
      "مختلَق: كتبت مجموعات نسائية المقترح وكرّرت طلبه كل شهر. وحمله عضوان في المجلس ولجنة الأسواق."),
    example: true,
  },
  {
    id: "advice-hours",
    title: t("Farm advice at hours when women are free", "Conseil agricole aux heures où les femmes sont libres", "إرشاد زراعي في ساعات تكون فيها النساء متفرغات"),
    place: "BD",
    stages: [
      reached("raised", "2024-05-12", {
        evidence: shows(t("List of 31 missed visits (example)", "Liste de 31 visites manquées (exemple)", "قائمة بزيارات فائتة عددها 31 (مثال)")),
      }),
      reached("adopted", undefined, {
        note: t("The copy that is shown bears no day.", "La copie montrée ne porte pas de date.", "النسخة المعروضة لا تحمل تاريخًا."),
        evidence: shows(t("Order of the farm advice office (example)", "Instruction du service de conseil agricole (exemple)", "تعليمات مكتب الإرشاد الزراعي (مثال)"), "advice/order"),
      }),
    ],
    contribution: t(
      "Invented: farmers’ groups kept the list. The office says that it had planned the change before.",
      "Inventé : des groupes d’agricultrices ont tenu la liste. Le service dit qu’il avait déjà prévu ce changement.",
      "مختلَق: أعدّت مجموعات مزارعات القائمة. ويقول المكتب إنه كان قد خطط لهذا التغيير من قبل."),
    example: true,
  },
  {
    id: "water-budget",
    title: t("District budget line for water near home", "Ligne du budget de district pour l’eau près des maisons", "بند في ميزانية المنطقة للمياه قرب البيوت"),
    place: "RW",
    stages: [
      reached("raised", "2022-10-15", {
        evidence: shows(t("Letter of nine women’s groups (example)", "Lettre de neuf groupes de femmes (exemple)", "رسالة من تسع مجموعات نسائية (مثال)")),
      }),
      reached("tabled", "2023-04-20"),
      reached("adopted", "2023-06-28"),
      reached("funded", "2023-09-11", {
        note: t("Money for six pumps.", "De l’argent pour six pompes.", "مال لست مضخات."),
        evidence: shows(t("Payment order (example)", "Ordre de paiement (exemple)", "أمر دفع (مثال)"), "water/payment"),
      }),
    ],
    contribution: t(
      "Invented: women’s groups counted the dry pumps; the district’s engineers worked out the cost.",
      "Inventé : des groupes de femmes ont compté les pompes à sec ; les ingénieurs du district ont calculé le coût.",
      "مختلَق: أحصت مجموعات نسائية المضخات الجافة؛ وحسب مهندسو المنطقة التكلفة."),
    setback: {
      on: "2025-07-01",
      what: t(
        "The next budget left the line out. Four pumps had been repaired by then.",
        "Le budget suivant n’a plus cette ligne. Quatre pompes étaient alors réparées.",
        "خلت الميزانية التالية من هذا البند. وكانت أربع مضخات قد أُصلحت حتى ذلك الحين."),
    },
    example: true,
  },
  {
    id: "seed-lists",
    title: t("Women named as farmers on the lists for seed aid", "Femmes inscrites comme agricultrices sur les listes d’aide en semences", "تسجيل النساء بصفة مزارعات في قوائم دعم البذور"),
    place: "PK",
    stages: [
      reached("raised", "2026-02-17", {
        note: t("No answer yet.", "Pas encore de réponse.", "لا رد بعد."),
        evidence: shows(t("Letter to the farm office (example)", "Lettre au service de l’agriculture (exemple)", "رسالة إلى مكتب الزراعة (مثال)")),
      }),
    ],
    contribution: t(
      "Invented: a network of women farmers wrote the letter on its own.",
      "Inventé : un réseau d’agricultrices a écrit la lettre de lui-même.",
      "مختلَق: كتبت شبكة مزارعات الرسالة من تلقاء نفسها."),
    example: true,
  },
];

export const EXAMPLE = {
  id: "policy-wins-example",
  kind: "policy",
  title: t("Policy wins, one by one (invented)", "Avancées dans les politiques, une par une (inventées)", "مكاسب في السياسات، واحدًا واحدًا (مختلَقة)"),
  summary: t(
    "How a list of policy wins can look, and how far each got. The programme reported none of these.",
    "À quoi peut ressembler une liste d’avancées, et jusqu’où chacune est allée. Le programme n’en a communiqué aucune.",
    "كيف يمكن أن تبدو قائمة مكاسب، وإلى أين وصل كل منها. ولم يبلّغ البرنامج عن أي منها."),
  example: true,
  unit: { kind: "count", noun: NOUNS.wins },
  better: "up",
  sheet: {
    definition: t(
      "A rule, plan or budget that says or does something new because people asked for it.",
      "Une règle, un plan ou un budget qui dit ou fait du nouveau parce que des gens l’ont demandé.",
      "قاعدة أو خطة أو ميزانية تقول أو تفعل شيئًا جديدًا لأن الناس طلبوه."),
    method: t(
      "A win reaches a stage once a document shows it; “felt” is for those whom it is for to say.",
      "Une étape est atteinte quand une pièce le montre ; seuls les gens concernés peuvent dire que l’effet est ressenti.",
      "يبلغ المكسب مرحلة حين تُظهر ذلك وثيقة؛ أما أثره على الناس فلا يقوله إلا المعنيون به."),
    frequency: t("Every quarter", "Chaque trimestre", "كل ثلاثة أشهر"),
    level: "outcome",
  },
  responsible: t("Network of women’s groups (example)", "Réseau de groupes de femmes (exemple)", "شبكة مجموعات نسائية (مثال)"),
  source: SOURCE.id,
  wins: WINS,
};
