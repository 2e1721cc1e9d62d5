// Titles, meanings and notes of the official Rwandan indicators, and their sources.

import { t } from "./text.mjs";

const REPOSITORY = "https://github.com/sustainabledevelopment-rwanda/sdg-data-rwanda";

const licence = {
  id: "MIT",
  title: t(
    "MIT, the licence of the data repository; official statistics published openly on Rwanda’s SDG platform",
    "MIT, licence du dépôt de données ; statistiques officielles publiées librement sur la plateforme ODD du Rwanda",
    "MIT، رخصة مستودع البيانات؛ إحصاءات رسمية منشورة بحرية على منصة أهداف التنمية المستدامة في رواندا"),
  url: REPOSITORY,
};

const NISR = t(
  "National Institute of Statistics of Rwanda (NISR)",
  "Institut national de la statistique du Rwanda (NISR)",
  "المعهد الوطني للإحصاء في رواندا (NISR)");
const NEC = t(
  "National Electoral Commission of Rwanda (NEC)",
  "Commission électorale nationale du Rwanda (NEC)",
  "اللجنة الوطنية للانتخابات في رواندا (NEC)");

const MINEDUC = t(
  "Ministry of Education of Rwanda (MINEDUC)",
  "Ministère de l’Éducation du Rwanda (MINEDUC)",
  "وزارة التعليم في رواندا (MINEDUC)");

const unchanged = (file) => t(
  `Taken from the file ${file} of Rwanda’s SDG platform. No value was changed.`,
  `Repris du fichier ${file} de la plateforme ODD du Rwanda. Aucune valeur n’a été changée.`,
  `مأخوذ من الملف ${file} في منصة أهداف التنمية المستدامة لرواندا. لم تُغيَّر أي قيمة.`);

/** The sources of the official figures. Titles and addresses are compared with the metadata. */
export const SOURCES = [
  { id: "lfs", file: "5-4-1", meta: "Labour Force Survey (LFS)",
    title: t("Labour Force Survey (LFS)", "Enquête sur la main-d’œuvre (LFS)", "مسح القوى العاملة (LFS)"), publisher: NISR },
  { id: "household-survey", file: "6-1-1", meta: "Households Survey (HHS)",
    title: t("Households Survey (HHS)", "Enquête auprès des ménages (HHS)", "مسح الأسر (HHS)"), publisher: NISR },
  { id: "rdhs", file: "3-1-2", meta: "Rwanda Demographic Health Survey (RDHS)",
    title: t("Rwanda Demographic and Health Survey (RDHS)", "Enquête démographique et de santé du Rwanda (RDHS)", "المسح الديمغرافي والصحي لرواندا (RDHS)"), publisher: NISR },
  { id: "eicv", file: "1-2-1", meta: "Integrated Household Living Conditions Survey (EICV) - Main Indicators Report",
    title: t("Integrated Household Living Conditions Survey (EICV): Main Indicators Report", "Enquête intégrale sur les conditions de vie des ménages (EICV) : rapport des principaux indicateurs", "المسح المتكامل لظروف معيشة الأسر (EICV): تقرير المؤشرات الرئيسية"), publisher: NISR },
  { id: "nec", file: "5-5-1", meta: null,
    title: t("Administrative figures of the National Electoral Commission", "Chiffres administratifs de la Commission électorale nationale", "بيانات إدارية للجنة الوطنية للانتخابات"), publisher: NEC },
  { id: "schools", file: "4-a-1", meta: null,
    title: t("Figures of the Ministry of Education on schools", "Chiffres du ministère de l’Éducation sur les écoles", "بيانات وزارة التعليم عن المدارس"), publisher: MINEDUC },
].map(({ title, publisher, ...rest }) => ({ ...rest, title, publisher, licence, note: unchanged(`${rest.file}.json`) }));

const percent = { kind: "percent", decimals: 1 };

const custodian = (en, fr, ar) => ({
  by: t(
    `On the United Nations’ list of SDG indicators; custodian agency: ${en}`,
    `Dans la liste des indicateurs des ODD des Nations unies ; organisme responsable : ${fr}`,
    `ضمن قائمة الأمم المتحدة لمؤشرات أهداف التنمية المستدامة؛ الجهة الراعية: ${ar}`),
  origin: "outside",
});

/**
 * The indicators: `series` picks one series of the file where it has several, `lead` is the group that speaks where there
 * is no total.
 */
export const OFFICIAL = [
  {
    id: "unpaid-care-hours", file: "5-4-1", sdg: "5.4.1", source: "lfs", better: "down", noun: "weeklyHours",
    title: t("Time spent on unpaid care work", "Temps consacré au travail de soin non rémunéré", "الوقت المخصَّص لأعمال الرعاية غير المدفوعة"),
    summary: t(
      "Hours that people work for their own household each week without pay. Women give far more of them than men.",
      "Heures de travail non payé pour son propre ménage, chaque semaine. Les femmes en font bien plus que les hommes.",
      "ساعات العمل غير المدفوع لأجل الأسرة كل أسبوع. والنساء يعملن منها أكثر بكثير من الرجال."),
    proxy: t(
      "Stands in for SDG 5.4.1, the share of the day spent on unpaid domestic and care work. The source gives hours a week of own-use production, among people aged 16 and over who do some.",
      "Tient lieu de l’ODD 5.4.1, la part de la journée consacrée au travail domestique et de soin non rémunéré. La source donne des heures par semaine de production pour usage propre, chez les personnes de 16 ans et plus qui en font.",
      "بديل عن مؤشر الهدف 5.4.1، أي حصة اليوم المخصَّصة للعمل المنزلي والرعاية غير المدفوعة. يعطي المصدر ساعات أسبوعية من الإنتاج للاستعمال الذاتي لدى من يمارسونه في سن 16 وما فوق."),
    quality: t(
      "The source calls it a “proportion”, but its values are hours a week. There is no value for 2020.",
      "La source parle de « proportion », mais ses valeurs sont des heures par semaine. Il n’y a pas de valeur pour 2020.",
      "يسمّيه المصدر «نسبة» لكن قيمه ساعات في الأسبوع. ولا توجد قيمة لعام 2020."),
    definition: "national_indicator_available",
    chosen: custodian("UN Statistics Division (UNSD)", "Division de statistique de l’ONU (UNSD)", "شعبة الإحصاء في الأمم المتحدة (UNSD)"),
  },
  {
    id: "drinking-water-basic", file: "6-1-1", sdg: "6.1.1", source: "household-survey", better: "up", unit: percent,
    title: t("People with basic drinking water", "Personnes ayant un service élémentaire d’eau potable", "أشخاص يستعملون خدمات مياه شرب أساسية"),
    summary: t(
      "Water from an improved source, such as a tap, borehole or protected spring. In the country fewer people have it than in town.",
      "De l’eau d’une source améliorée : robinet, forage ou source protégée, par exemple. À la campagne, moins de gens en ont qu’en ville.",
      "مياه من مصدر محسَّن كالصنبور أو البئر أو الينبوع المحمي. ومن يحصلون عليها في الريف أقل منهم في المدن."),
    proxy: t(
      "Stands in for SDG 6.1.1, safely managed drinking water: on the premises, there when needed and free of contamination. The source counts basic water, which asks for less.",
      "Tient lieu de l’ODD 6.1.1, l’eau gérée en toute sécurité : à domicile, disponible au besoin et sans contamination. La source compte le service élémentaire, moins exigeant.",
      "بديل عن مؤشر الهدف 6.1.1، أي المياه المدارة بأمان: في المسكن، متاحة عند الحاجة وخالية من التلوث. يحسب المصدر المياه الأساسية، وشروطها أقل."),
    quality: t(
      "For 2005 there are values for town and country, but none for the whole of Rwanda. The title speaks of people; the source computes a share of households.",
      "Pour 2005, il y a des valeurs pour la ville et la campagne, mais aucune pour tout le Rwanda. Le titre parle de personnes ; la source calcule une part des ménages.",
      "لعام 2005 قيم للمدن وللريف، وليس هناك قيمة لرواندا كلها. يتحدث العنوان عن أشخاص، لكن المصدر يحسب حصة من الأسر."),
    definition: "computation_definitions",
    chosen: custodian("WHO, UNICEF, UN-Water", "OMS, UNICEF, ONU-Eau", "منظمة الصحة العالمية واليونيسف ولجنة الأمم المتحدة المعنية بالمياه"),
  },
  {
    id: "schools-water", file: "4-a-1", sdg: "4.a.1", source: "schools", better: "up", unit: percent, lead: "ED1",
    series: "Proportion of schools with access to basic drinking water [4.a.1]",
    title: t("Schools with basic drinking water", "Écoles ayant un service élémentaire d’eau potable", "مدارس فيها مياه شرب أساسية"),
    summary: t(
      "Schools of each level where there is drinking water from an improved source. Where there is none, children fetch it or go without.",
      "Écoles de chaque niveau où il y a de l’eau potable d’une source améliorée. Là où il n’y en a pas, les enfants vont la chercher ou s’en passent.",
      "مدارس من كل مرحلة فيها مياه شرب من مصدر محسَّن. وحيث لا توجد يجلبها الأطفال أو يستغنون عنها."),
    proxy: t(
      "Part of Rwanda’s figures for SDG 4.a.1: (e), basic drinking water in schools.",
      "Fait partie des chiffres du Rwanda pour l’ODD 4.a.1 : (e), l’eau potable dans les écoles.",
      "جزء من أرقام رواندا لمؤشر الهدف 4.أ.1: (هـ)، مياه الشرب في المدارس."),
    quality: t(
      "There is no value for all levels together, and none for 2022 and 2023. The platform calls this source not official.",
      "Il n’y a pas de valeur pour tous les niveaux ensemble, et aucune pour 2022 et 2023. La plateforme dit que cette source n’est pas officielle.",
      "ليست هناك قيمة لكل المراحل معًا، ولا قيم لعامي 2022 و2023. وتقول المنصة إن هذا المصدر غير رسمي."),
    definition: null,
    chosen: custodian("UNESCO Institute for Statistics (UIS)", "Institut de statistique de l’UNESCO (ISU)", "معهد اليونسكو للإحصاء"),
  },
  {
    id: "births-skilled", file: "3-1-2", sdg: "3.1.2", source: "rdhs", better: "up", unit: percent,
    title: t("Births attended by skilled health staff", "Naissances assistées par du personnel de santé qualifié", "ولادات تحت إشراف عاملين صحيين مهرة"),
    summary: t(
      "A doctor, nurse or midwife was there when the child was born.",
      "Un médecin, une infirmière ou une sage-femme était présent à la naissance.",
      "حضر طبيب أو ممرضة أو قابلة عند الولادة."),
    quality: t(
      "The survey asks about births in the five years before it. Provinces, town and country only for 2015 and 2020.",
      "L’enquête porte sur les naissances des cinq années précédentes. Provinces, ville et campagne en 2015 et 2020 seulement.",
      "يسأل المسح عن ولادات السنوات الخمس السابقة. المقاطعات والمدن والريف لعامي 2015 و2020 فقط."),
    definition: "indicator_definition",
    chosen: custodian("UNICEF", "UNICEF", "اليونيسف"),
  },
  {
    id: "women-deputies", file: "5-5-1", sdg: "5.5.1", source: "nec", better: "up", unit: percent,
    series: "Proportion of Women deputies in national parliament",
    title: t("Women among the deputies in parliament", "Femmes parmi les députés au parlement", "النساء بين نواب البرلمان"),
    summary: t(
      "Seats that women hold in the Chamber of Deputies. The constitution gives women at least 30% of posts in decision-making bodies.",
      "Sièges occupés par des femmes à la Chambre des députés. La constitution réserve aux femmes au moins 30 % des postes des organes de décision.",
      "المقاعد التي تشغلها النساء في مجلس النواب. يمنح الدستور النساء 30% على الأقل من المناصب في هيئات صنع القرار."),
    definition: "computation_definitions",
    chosen: custodian("UN Women", "ONU Femmes", "هيئة الأمم المتحدة للمرأة"),
  },
  {
    id: "women-district-mayors", file: "5-5-1", sdg: "5.5.1", source: "nec", better: "up", unit: percent,
    series: "Proportion of Women District Mayors in local government",
    title: t("Women among the district mayors", "Femmes parmi les maires de district", "النساء بين عُمَد المناطق"),
    proxy: t(
      "Part of Rwanda’s figures for SDG 5.5.1 (b), seats in local government. Mayors lead a district; they are not the council.",
      "Fait partie des chiffres du Rwanda pour l’ODD 5.5.1 (b), les sièges dans les collectivités locales. Les maires dirigent un district ; ils ne sont pas le conseil.",
      "جزء من أرقام رواندا لمؤشر الهدف 5.5.1 (ب)، أي مقاعد الحكم المحلي. العُمَد يقودون المناطق وليسوا مجالسها."),
    quality: t(
      "Four years only: 2014, 2016, 2018 and 2021.",
      "Quatre années seulement : 2014, 2016, 2018 et 2021.",
      "أربع سنوات فقط: 2014 و2016 و2018 و2021."),
    definition: null,
    chosen: custodian("UN Women", "ONU Femmes", "هيئة الأمم المتحدة للمرأة"),
  },
  {
    id: "poverty", file: "1-2-1", sdg: "1.2.1", source: "eicv", better: "down", unit: percent,
    title: t("People below the national poverty line", "Personnes sous le seuil national de pauvreté", "أشخاص تحت خط الفقر الوطني"),
    summary: t(
      "What a household uses up in a year is worth less than the national poverty line.",
      "Ce que le ménage consomme en un an vaut moins que le seuil national de pauvreté.",
      "ما تستهلكه الأسرة في السنة أقل قيمةً من خط الفقر الوطني."),
    quality: t(
      "The survey counts what a household uses, not who in it gets how much: inequality between women and men at home stays unseen. Ages are those of the source, “under 15” and “16 and over”.",
      "L’enquête compte ce que consomme le ménage, pas qui y reçoit combien : l’inégalité entre femmes et hommes au foyer reste invisible. Les âges sont ceux de la source : « moins de 15 ans » et « 16 ans et plus ».",
      "يحسب المسح استهلاك الأسرة لا نصيب كل فرد فيها: فاللامساواة بين النساء والرجال داخل البيت تبقى خفية. الأعمار كما في المصدر: «دون 15 سنة» و«16 سنة فأكثر»."),
    definition: "indicator_definition",
    breaks: [{
      period: "2024",
      reason: t(
        "EICV7 (2023–2024) made important changes of method. Earlier surveys used other poverty lines.",
        "L’EICV7 (2023–2024) a beaucoup changé de méthode. Les enquêtes précédentes utilisaient d’autres seuils de pauvreté.",
        "أدخل مسح EICV7 (2023–2024) تغييرات منهجية مهمة. واستعملت المسوح السابقة خطوط فقر أخرى."),
    }],
    chosen: custodian("World Bank (WB)", "Banque mondiale", "البنك الدولي"),
  },
];

/** How the metadata says the figures are collected. */
export const FREQUENCIES = {
  Annual: t("Every year", "Chaque année", "كل سنة"),
  "3 years": t("Every three years", "Tous les trois ans", "كل ثلاث سنوات"),
  "5 years": t("Every five years", "Tous les cinq ans", "كل خمس سنوات"),
  "Every 3 years": t("Every three years", "Tous les trois ans", "كل ثلاث سنوات"),
};

/** Ways in which people are told apart, and what the files call the groups. */
export const BREAKDOWNS = [
  { id: "sex", name: t("Sex", "Sexe", "الجنس"), groups: [
    { id: "F", name: t("Women and girls", "Femmes et filles", "النساء والفتيات") },
    { id: "M", name: t("Men and boys", "Hommes et garçons", "الرجال والفتيان") },
  ] },
  { id: "age", name: t("Age", "Âge", "العمر"), groups: [
    { id: "Y_LT15", name: t("Under 15 years", "Moins de 15 ans", "دون 15 سنة") },
    { id: "Y_GE16", name: t("16 years and over", "16 ans et plus", "16 سنة فأكثر") },
  ] },
  { id: "area", name: t("Town and country", "Ville et campagne", "المدن والريف"), groups: [
    { id: "U", name: t("Urban", "En ville", "المدن") },
    { id: "R", name: t("Rural", "À la campagne", "الريف") },
  ] },
  { id: "school", name: t("Level of school", "Niveau scolaire", "المرحلة الدراسية"), groups: [
    { id: "ED1", name: t("Primary", "Primaire", "الابتدائية") },
    { id: "ED0", name: t("Pre-primary", "Préprimaire", "ما قبل الابتدائية") },
    { id: "ED23", name: t("Secondary", "Secondaire", "الثانوية") },
  ] },
];

export const GROUP_CODES = {
  Female: "F", Male: "M",
  "under 15 years old": "Y_LT15", "16 years old and over": "Y_GE16",
  Urban: "U", Rural: "R",
  "Primary education": "ED1", "Pre-primary education": "ED0", "Secondary education (lower and upper secondary education)": "ED23",
};
