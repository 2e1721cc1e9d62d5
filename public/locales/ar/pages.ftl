# Baraza, Arabic: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = كل مؤشرات هذا البرنامج وكل أماكنه، مرتبة بالاسم.
find-indicators = المؤشرات
find-places = الأماكن
find-type = اكتب جزءًا من الاسم
find-nothing = لا شيء هنا بهذا الاسم.

## Paper: what report and poster share
print-hint = أُعدّت هذه الصفحة لورق A4: اختاروا «طباعة» في المتصفح.

## Report
about-report = البرنامج كله على الورق: كل رقم، وما تقوله المجتمعات عنه، وما هو غائب.
report-kicker = تقرير
report-contents = المحتويات
report-figures = الأرقام الرئيسية
report-figures-caption = سطر لكل مؤشر بأحدث قيمة له
report-sources = المصادر والرخص
report-judged = كيف يُحكم على الأمور
report-indicator = المؤشر
report-when = متى
report-value = القيمة
report-status = أين يقف
report-day = يُحكم على كل شيء في هذا اليوم: { $date }، لا في يوم قراءتكم.
report-marks = «عليه اعتراض» تعني أن مجتمعًا لا يوافق على الرقم ولم يتلقَّ ردًا. و«مثال» تعني أن الأرقام مختلَقة.

## Poster
about-poster = ورقة واحدة للتعليق: نتيجة لكل سؤال، وما عليه اعتراض، ومن تسألون.
poster-disputes = عليه اعتراض، ولا رد بعد
poster-read = للمزيد:
poster-ask = اسألوا:
poster-more = { $n ->
    [zero] كل الأسئلة على هذه الورقة.
    [one] سؤال آخر واحد ليس على هذه الورقة.
    [two] سؤالان آخران ليسا على هذه الورقة.
    [few] { $number } أسئلة أخرى ليست على هذه الورقة.
    [many] { $number } سؤالًا آخر ليست على هذه الورقة.
   *[other] { $number } سؤال آخر ليست على هذه الورقة.
}
poster-rule = لكل سؤال رقم واحد: أولًا رقم عليه اعتراض أو يسوء أو لم يبلغ هدفه، فإن لم يوجد فالأفضل.
