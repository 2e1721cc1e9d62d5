// The programme around the indicators: title, partners, sources, and the readers' questions.

import { dense, t } from "./text.mjs";

export const TITLE = t("Women’s time, services and voice", "Temps, services et voix des femmes", "وقت النساء وخدماتهن وصوتهن");

export const SUMMARY = t(
  "ActionAid’s POWER programme worked with rural women in Ghana, Rwanda, Bangladesh and, from 2016 to 2018, Pakistan: on unpaid care work, farming, income and a say in decisions. Its figures come from a file of October 2019; the project ended on 31 December 2020, and no later file is used here. Official figures for Rwanda stand beside them: they show the country, not what the programme did.",
  "Le programme POWER d’ActionAid a travaillé avec des femmes rurales au Ghana, au Rwanda, au Bangladesh et, de 2016 à 2018, au Pakistan : travail de soin non rémunéré, agriculture, revenu et part aux décisions. Ses chiffres viennent d’un fichier d’octobre 2019 ; le projet a pris fin le 31 décembre 2020, et aucun fichier ultérieur n’est utilisé ici. À côté, des chiffres officiels du Rwanda : ils montrent le pays, pas l’effet du programme.",
  "عمل برنامج POWER التابع لمنظمة أكشن إيد مع نساء ريفيات في غانا ورواندا وبنغلاديش، وفي باكستان من 2016 إلى 2018: على أعمال الرعاية غير المدفوعة والزراعة والدخل والمشاركة في القرار. أرقامه من ملف يعود إلى أكتوبر 2019؛ وانتهى المشروع في 31 ديسمبر 2020، ولم يُستعمل هنا ملف لاحق. وإلى جانبها أرقام رسمية عن رواندا: تُظهر حال البلد لا أثر البرنامج.");

export const LANGUAGES = [
  { code: "en", review: "original" },
  { code: "fr", review: "machine" },
  { code: "ar", review: "machine" },
];

export const LICENCE = {
  id: "MIT",
  title: t(
    "MIT, as the repositories of the sources; the figures remain those of their publishers",
    "MIT, comme les dépôts des sources ; les chiffres restent ceux de leurs éditeurs",
    "MIT، كمستودعات المصادر؛ وتبقى الأرقام لناشريها"),
};

const STATUS = { 1: "pipeline", 2: "implementation", 3: "finalisation", 4: "closed", 5: "cancelled", 6: "suspended" };
const ROLES = { 1: "funding", 2: "accountable", 3: "extending", 4: "implementing" };

const PARTNERS = {
  "Netherlands Ministry of Foreign Affairs": ["netherlands-mfa", "Ministère des Affaires étrangères des Pays-Bas", "وزارة الخارجية الهولندية"],
  "ActionAid UK": ["actionaid-uk", "ActionAid Royaume-Uni", "أكشن إيد المملكة المتحدة"],
  "ActionAid Ghana": ["actionaid-ghana", "ActionAid Ghana", "أكشن إيد غانا"],
  "ActionAid Bangladesh": ["actionaid-bangladesh", "ActionAid Bangladesh", "أكشن إيد بنغلاديش"],
  "ActionAid Pakistan": ["actionaid-pakistan", "ActionAid Pakistan", "أكشن إيد باكستان"],
  "ActionAid Rwanda": ["actionaid-rwanda", "ActionAid Rwanda", "أكشن إيد رواندا"],
  "ActionAid International": ["actionaid-international", "ActionAid International", "أكشن إيد الدولية"],
};

/** What the IATI file says of the programme as a whole. */
export const header = (source) => {
  const day = (type) => source["/activity-date"].find((date) => date["@type"] === type)["@iso-date"];
  return { status: STATUS[source["/activity-status@code"]], period: `${day("2")}/${day("3")}` };
};

/** The partners, each once with all its roles. */
export const partners = (source) => {
  const found = new Map();
  for (const org of source["/participating-org"]) {
    const name = org["/narrative"][0][""];
    if (!PARTNERS[name]) throw new Error(`no names for ${name}`);
    const [id, fr, ar] = PARTNERS[name];
    const partner = found.get(id) ?? dense({ id, name: t(name, fr, ar), roles: [], identifier: org["@ref"] });
    partner.roles.push(ROLES[org["@role"]]);
    found.set(id, partner);
  }
  return [...found.values()];
};

/** The office that answers: neither its street address nor a telephone number is needed here. */
export const contacts = (source) => {
  const [contact] = source["/contact-info"];
  const name = contact["/organisation/narrative"][0][""];
  if (name !== "ActionAid UK - Programme Quality Assurance Team") throw new Error(`another office: ${name}`);
  return [{
    name: t(
      "ActionAid UK, Programme Quality Assurance Team",
      "ActionAid Royaume-Uni, équipe qualité des programmes",
      "أكشن إيد المملكة المتحدة، فريق ضمان جودة البرامج"),
    email: contact["/email"][0][""],
    url: contact["/website"][0][""],
  }];
};

/** The source of the programme's own figures. */
export const source = (activity) => ({
  id: "iati-power",
  title: t(
    `IATI activity ${activity["/iati-identifier"]}, POWER, as of October 2019`,
    `Activité IATI ${activity["/iati-identifier"]}, POWER, état d’octobre 2019`,
    `نشاط IATI رقم ${activity["/iati-identifier"]}، POWER، حتى أكتوبر 2019`),
  publisher: t("ActionAid UK", "ActionAid Royaume-Uni", "أكشن إيد المملكة المتحدة"),
  url: "https://github.com/IATI/D-Portal/blob/4ac3861d445f/dflat/json/test_2.json",
  licence: {
    id: "MIT",
    title: t(
      "MIT, the licence of the repository that holds the file; the publisher’s own licence was not checked",
      "MIT, licence du dépôt qui contient le fichier ; la licence de l’éditeur n’a pas été vérifiée",
      "MIT، رخصة المستودع الذي يحوي الملف؛ ولم تُراجَع رخصة الناشر نفسه"),
  },
  published: activity["@last-updated-datetime"].slice(0, 10),
  note: t(
    "Titles are shortened here; the official wording stands in each reference sheet. A zero with the remark “This will only be reported at the end of the project” is shown as not yet due.",
    "Les titres sont abrégés ici ; le libellé officiel figure dans chaque fiche. Un zéro portant la remarque « Ne sera communiqué qu’à la fin du projet » est montré comme pas encore dû.",
    "العناوين مختصرة هنا؛ والصياغة الرسمية في بطاقة كل مؤشر. والصفر المصحوب بملاحظة «لن يُبلَّغ عن هذا إلا في نهاية المشروع» يُعرض على أن موعده لم يحن."),
});

/** The readers' questions. What is most telling comes first, what is not reported yet comes last. */
export const SECTIONS = [
  {
    id: "time",
    question: t("Do women have more time?", "Les femmes ont-elles plus de temps ?", "هل صار لدى النساء وقت أكثر؟"),
    note: t(
      "The hours are official figures for all of Rwanda. Whether the programme gave women more time was to be reported at its end: those four answers are still missing here.",
      "Les heures sont des chiffres officiels pour tout le Rwanda. L’effet du programme sur le temps des femmes devait être communiqué à la fin : ces quatre réponses manquent encore ici.",
      "الساعات أرقام رسمية لرواندا كلها. أما ما إذا منح البرنامج النساء وقتًا أكثر فكان سيُبلَّغ عنه في نهايته: وهذه الإجابات الأربع ما زالت غائبة هنا."),
    indicators: [
      "unpaid-care-hours", "time-saving-satisfaction", "local-government-support", "time-diaries", "women-ready-to-teach",
      "time-saving-evidence", "meetings-care-evidence", "dialogue-meetings", "awareness-initiatives",
      "groups-trained-budgets", "women-more-time", "care-time-reduction", "households-sharing-care",
      "attitudes-unpaid-care",
    ],
  },
  {
    id: "services",
    question: t("Are services reaching people?", "Les services arrivent-ils aux gens ?", "هل تصل الخدمات إلى الناس؟"),
    note: t(
      "Water at home and births are official figures for Rwanda; water in schools is the ministry’s. Seeds and farm advice are the programme’s, for all its countries together. What water users say is from Malawi, from another programme. The check of water points, the two scores and the stories are invented: they show how such things can look.",
      "L’eau chez soi et les naissances sont des chiffres officiels du Rwanda ; l’eau dans les écoles vient du ministère. Les semences et le conseil agricole viennent du programme, tous pays ensemble. Ce que disent les usagers de l’eau vient du Malawi, d’un autre programme. Le contrôle des points d’eau, les deux notes et les récits sont inventés : ils montrent à quoi cela peut ressembler.",
      "المياه في البيوت والولادات أرقام رسمية عن رواندا، والمياه في المدارس من الوزارة. البذور والإرشاد الزراعي من البرنامج لكل بلدانه معًا. وما يقوله مستهلكو المياه من ملاوي، من برنامج آخر. أما فحص نقاط المياه والتقييمان والقصص فمختلَقة: تُظهر كيف يمكن أن تبدو."),
    indicators: ["drinking-water-basic", "schools-water", "births-skilled", "water-point-working", "water-satisfaction", "voices-example", "women-seeds",
      "extension-services"],
  },
  {
    id: "decisions",
    question: t("Do women decide?", "Les femmes décident-elles ?", "هل تشارك النساء في القرار؟"),
    note: t(
      "Seats in parliament and mayors are official figures for Rwanda. Much of the rest counts training: how many women came and what they say they learned, not yet what changed.",
      "Les sièges au parlement et les maires sont des chiffres officiels du Rwanda. Le reste compte surtout des formations : combien de femmes sont venues et ce qu’elles disent avoir appris, pas encore ce qui a changé.",
      "مقاعد البرلمان والعُمَد أرقام رسمية عن رواندا. وأغلب ما عداها يعدّ التدريب: كم امرأة حضرت وما تقول إنها تعلّمته، لا ما تغيّر بعد."),
    indicators: [
      "women-deputies", "women-district-mayors", "women-in-groups", "women-in-structures", "women-trained-leadership",
      "women-leaders-confident", "women-trained-rights", "women-know-rights", "women-know-reporting",
      "groups-meeting-monthly", "facilitators-trained", "facilitators-know-methods", "communities-women-present",
      "women-control-resources", "women-confident-rights",
    ],
  },
  {
    id: "income",
    question: t(
      "Do women earn and farm on better terms?",
      "Les femmes gagnent-elles et cultivent-elles dans de meilleures conditions ?",
      "هل تكسب النساء ويزرعن بشروط أفضل؟"),
    note: t(
      "Poverty is official and for Rwanda; from 2024 it is measured in another way. Income, yields and access to markets were to be reported at the programme’s end: those answers are still missing here.",
      "La pauvreté est un chiffre officiel du Rwanda, mesuré autrement depuis 2024. Revenus, récoltes et accès aux marchés devaient être communiqués à la fin du programme : ces réponses manquent encore ici.",
      "الفقر رقم رسمي عن رواندا، ويُقاس منذ 2024 بطريقة أخرى. أما الدخل والمحاصيل والوصول إلى الأسواق فكان سيُبلَّغ عنها في نهاية البرنامج: وهذه الإجابات ما زالت غائبة هنا."),
    indicators: [
      "poverty", "women-trained-business", "women-know-markets", "groups-savings", "groups-financial-records",
      "farmers-positive", "groups-resilient-farming", "women-know-farming", "income-rise", "market-access", "yields",
    ],
  },
  {
    id: "policy",
    question: t("Is policy changing?", "Les politiques changent-elles ?", "هل تتغيّر السياسات؟"),
    note: t(
      "These figures count meetings, plans and papers. Whether policy changed was to be reported at the end; one answer was to come in words, from outside experts. The list of policy wins is invented: it shows how such a list can look.",
      "Ces chiffres comptent des réunions, des plans et des documents. Le changement des politiques devait être communiqué à la fin ; une réponse devait venir en mots, d’experts externes. La liste des avancées est inventée : elle montre à quoi cela peut ressembler.",
      "هذه الأرقام تعدّ اجتماعات وخططًا ووثائق. أما تغيّر السياسات فكان سيُبلَّغ عنه في النهاية؛ وكان أحد الأجوبة سيأتي بالكلمات من خبراء خارجيين. وقائمة المكاسب مختلَقة: تُظهر كيف يمكن أن تبدو قائمة كهذه."),
    indicators: [
      "groups-advocacy-plans", "women-at-advocacy-meetings", "women-confident-advocacy", "advocacy-meetings",
      "attendees-positive", "policy-briefs", "brief-copies", "evidence-documents", "citations", "policy-wins-example",
      "policy-documents", "officials-support-investment", "reviewers-positive", "policy-support",
    ],
  },
  {
    id: "promises",
    question: t("Were promises kept, and where is the money?", "Les promesses ont-elles été tenues, et où est l’argent ?", "هل وُفي بالوعود، وأين المال؟"),
    note: t(
      "Where the money went is real, from the programme’s file of 2019. Promises, payments and complaints are invented: the file does not say what was promised for when. They show how promises in every direction can be followed, those of communities too.",
      "Où est allé l’argent est réel, tiré du fichier du programme de 2019. Promesses, paiements et plaintes sont inventés : le fichier ne dit pas ce qui était promis pour quand. Ils montrent comment suivre des promesses dans tous les sens, celles des communautés aussi.",
      "أما أين ذهب المال فحقيقي، من ملف البرنامج لعام 2019. والوعود والدفعات والشكاوى مختلَقة: فالملف لا يقول بماذا وُعد ولأي يوم. وهي تُظهر كيف تُتابَع الوعود في كل الاتجاهات، ومنها وعود المجتمعات."),
    indicators: ["power-money", "promises-example", "payments-example", "complaints-example"],
  },
];
