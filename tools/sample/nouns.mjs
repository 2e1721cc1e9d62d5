// Counted nouns in the plural forms that each language needs (CLDR: en one, other; fr one, many, other; ar all six).

const noun = (en, fr, ar) => ({
  en: { one: en[0], other: en[1] },
  fr: { one: fr[0], many: fr[1], other: fr[2] },
  ar: { zero: ar[0], one: ar[1], two: ar[2], few: ar[3], many: ar[4], other: ar[5] },
});

export const NOUNS = {
  women: noun(
    ["# woman", "# women"],
    ["# femme", "# de femmes", "# femmes"],
    ["لا نساء", "امرأة واحدة", "امرأتان", "# نساء", "# امرأة", "# امرأة"],
  ),
  people: noun(
    ["# person", "# people"],
    ["# personne", "# de personnes", "# personnes"],
    ["لا أشخاص", "شخص واحد", "شخصان", "# أشخاص", "# شخصًا", "# شخص"],
  ),
  groups: noun(
    ["# women’s group", "# women’s groups"],
    ["# groupe de femmes", "# de groupes de femmes", "# groupes de femmes"],
    ["لا مجموعات نسائية", "مجموعة نسائية واحدة", "مجموعتان نسائيتان", "# مجموعات نسائية", "# مجموعة نسائية", "# مجموعة نسائية"],
  ),
  meetings: noun(
    ["# meeting", "# meetings"],
    ["# réunion", "# de réunions", "# réunions"],
    ["لا اجتماعات", "اجتماع واحد", "اجتماعان", "# اجتماعات", "# اجتماعًا", "# اجتماع"],
  ),
  cases: noun(
    ["# documented case", "# documented cases"],
    ["# cas documenté", "# de cas documentés", "# cas documentés"],
    ["لا حالات موثّقة", "حالة موثّقة واحدة", "حالتان موثّقتان", "# حالات موثّقة", "# حالة موثّقة", "# حالة موثّقة"],
  ),
  initiatives: noun(
    ["# initiative", "# initiatives"],
    ["# initiative", "# d’initiatives", "# initiatives"],
    ["لا مبادرات", "مبادرة واحدة", "مبادرتان", "# مبادرات", "# مبادرة", "# مبادرة"],
  ),
  types: noun(
    ["# type of measure", "# types of measure"],
    ["# type de mesure", "# de types de mesures", "# types de mesures"],
    ["لا أنواع من الحلول", "نوع واحد من الحلول", "نوعان من الحلول", "# أنواع من الحلول", "# نوعًا من الحلول", "# نوع من الحلول"],
  ),
  policies: noun(
    ["# policy document", "# policy documents"],
    ["# document de politique", "# de documents de politique", "# documents de politique"],
    ["لا وثائق سياسات", "وثيقة سياسات واحدة", "وثيقتا سياسات", "# وثائق سياسات", "# وثيقة سياسات", "# وثيقة سياسات"],
  ),
  wins: noun(
    ["# policy win", "# policy wins"],
    ["# avancée", "# d’avancées", "# avancées"],
    ["لا مكاسب", "مكسب واحد", "مكسبان", "# مكاسب", "# مكسبًا", "# مكسب"],
  ),
  documents: noun(
    ["# document", "# documents"],
    ["# document", "# de documents", "# documents"],
    ["لا وثائق", "وثيقة واحدة", "وثيقتان", "# وثائق", "# وثيقة", "# وثيقة"],
  ),
  citations: noun(
    ["# citation", "# citations"],
    ["# citation", "# de citations", "# citations"],
    ["لا استشهادات", "استشهاد واحد", "استشهادان", "# استشهادات", "# استشهادًا", "# استشهاد"],
  ),
  briefs: noun(
    ["# policy brief", "# policy briefs"],
    ["# note de politique", "# de notes de politique", "# notes de politique"],
    ["لا موجزات سياسات", "موجز سياسات واحد", "موجزا سياسات", "# موجزات سياسات", "# موجز سياسات", "# موجز سياسات"],
  ),
  copies: noun(
    ["# copy", "# copies"],
    ["# exemplaire", "# d’exemplaires", "# exemplaires"],
    ["لا نسخ", "نسخة واحدة", "نسختان", "# نسخ", "# نسخة", "# نسخة"],
  ),
  assessments: noun(
    ["# expert assessment", "# expert assessments"],
    ["# avis d’expert", "# d’avis d’experts", "# avis d’experts"],
    ["لا تقييمات خبراء", "تقييم خبير واحد", "تقييما خبراء", "# تقييمات خبراء", "# تقييم خبراء", "# تقييم خبراء"],
  ),
  households: noun(
    ["# household", "# households"],
    ["# ménage", "# de ménages", "# ménages"],
    ["لا أسر", "أسرة واحدة", "أسرتان", "# أسر", "# أسرة", "# أسرة"],
  ),
  weeklyHours: noun(
    ["# hour a week", "# hours a week"],
    ["# heure par semaine", "# d’heures par semaine", "# heures par semaine"],
    ["لا ساعات في الأسبوع", "ساعة واحدة في الأسبوع", "ساعتان في الأسبوع", "# ساعات في الأسبوع", "# ساعة في الأسبوع", "# ساعة في الأسبوع"],
  ),
};
