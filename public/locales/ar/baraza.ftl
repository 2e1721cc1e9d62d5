# Baraza, Arabic. How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.
# Arabic: zero, one and two say the number in the word, so they leave `{ $number }` out. What is counted comes in the
# nominative (`امرأتان`, `نقطتان`): so `{ $value }`, `{ $gap }`, `{ $age }` stand where the nominative is right, after a
# colon, after `والفارق` or alone in brackets, not after a preposition.

## This file
# reviewed | draft
review = draft
draft-translation = ترجمة أولية: بعض هذه الكلمات لم يقرأه بعدُ من يتكلم هذه اللغة.
draft-correct = ساعد في تصحيحها
feed-fallback = نصوص البرنامج نفسها ليست بهذه اللغة بعد، وهي معروضة بلغة أخرى ({ $language }).

## Every page
languages = اللغات
page-title = { $name } – { $programme }
home = كل المؤشرات
way = أنت هنا
partners = الشركاء
contacts = للأسئلة
privacy = لا تضع هذه الصفحة أي ملفات تعريف ارتباط، ولا تخزّن شيئًا إلا إذا طلبت ذلك، ولا تخبر أحدًا بزيارتك.
privacy-live = لا تضع هذه الصفحة أي ملفات تعريف ارتباط، ولا تخزّن شيئًا إلا إذا طلبت ذلك. ولإحضار أحدث الأرقام تسأل { $hosts }، ومن يجيب يعرف عندئذ عنوانك على الإنترنت.
made-with = صُنع باستخدام Baraza: كل رقم يقول من أين جاء.
licence-of-feed = يمكن استعمال هذه البيانات وفق الرخصة التالية: { $licence }.
notices = { $n ->
    [zero] لا أجزاء من هذه البيانات تعذّر عرضها
    [one] جزء واحد من هذه البيانات تعذّر عرضه
    [two] جزآن من هذه البيانات تعذّر عرضهما
    [few] { $number } أجزاء من هذه البيانات تعذّر عرضها
    [many] { $number } جزءًا من هذه البيانات تعذّر عرضها
   *[other] { $number } جزء من هذه البيانات تعذّر عرضها
}
notices-english = تفاصيل الأخطاء مكتوبة بالإنجليزية لمن ينشر البيانات.
not-found = هذه الصفحة ليست هنا
not-found-hint = ربما كان العنوان قديمًا أو فيه خطأ. كل ما هو موجود تجدونه على اللوحة.

## More pages: their titles; their other words are in pages.ftl
more = صفحات أخرى
more-story = في خمس جمل
more-gaps = فجوات تنتظر من يسدّها
more-two-voices = صوتان
more-compare = المقارنة بين رقمين
more-unknown = ما لا نعرفه
more-history = ما صُحِّح
more-find = البحث عن مؤشر أو مكان
more-glossary = معاني الكلمات
more-aloud = نصوص لنقلها إلى الناس
more-device = على هذا الجهاز
more-report = تقرير للطباعة
more-poster = ملصق للطباعة

## The app
app-ask = استكشاف الأرقام ({ $size })
app-unsupported = هذه هي الصفحة المنشورة. تحتاج المرشّحات إلى متصفح فيه WebAssembly.
app-failed = هذه هي الصفحة المنشورة. تعذّر تحميل المرشّحات.
app-crashed = توقفت عوامل التصفية عن العمل. تبقى الصفحة كما هي.
app-published = فتح الصفحة المنشورة

## The feed
feed-stale = الأرقام حتى { $date }: { $reason }
feed-unreachable = تعذّر التحديث (الوصول محجوب أو لا اتصال).
feed-offline = تعذّر التحديث، لا يوجد اتصال.
feed-timed-out = تعذّر التحديث، استغرق الخادم وقتًا طويلًا.
feed-not-allowed = تعذّر التحديث، الخادم لا يسمح لأي موقع آخر بقراءة بياناته.
feed-not-as-mapped = تعذّر التحديث، البيانات الجديدة ليست كما اتُّفق عليه.
feed-status = تعذّر التحديث، فقد رفض الخادم.
feed-web-page = تعذّر التحديث، فقد وصلت صفحة ويب بدل البيانات.
feed-too-large = تعذّر التحديث، فالبيانات الجديدة كبيرة جدًا.
feed-cut = تعذّر التحديث، فالبيانات الجديدة مقطوعة.
feed-not-json = تعذّر التحديث، فالبيانات الجديدة تالفة.
feed-encoding = تعذّر التحديث، فالبيانات الجديدة ليست بترميز UTF-8.
feed-not-a-programme = تعذّر التحديث، فالبيانات الجديدة ليست بيانات برنامج.
feed-older = تعذّر التحديث، فالبيانات المعروضة علينا أقدم من هذه.
feed-damaged = تعذّر التحديث، نسخة الموقع نفسها تالفة.
feed-no-reader = تعذّر التحديث، البرنامج الذي يقرأ البيانات الجديدة لم يبدأ.
feed-none = لا شيء يُعرض: تعذّرت قراءة بيانات البرنامج.
live-copied = من { $host }، نُسخت في { $date }.
live-fresh = من { $host }، قُرئت الآن.
live-failed = من { $host }، نُسخت في { $date }: { $reason }
data-waiting = قيم هذا المؤشر في ملف لم يصل.
data-coming = قيم هذا المؤشر في الطريق.
data-broken = تعذّرت قراءة قيم هذا المؤشر. قائمة الأخطاء في أسفل الصفحة تبيّن السبب.
other-kind = هذا المؤشر من النوع «{ $kind }»، وتعرضه هذه النسخة نصًا وجدولًا فقط.

## The board
as-of = الأرقام حتى { $date }
next-update = التحديث القادم: { $date }
published = نُشر في { $date }
reported = أُبلغ عنه في { $date }
questions = الأسئلة
tally = { $n ->
    [zero] لا مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $number } مؤشرات
    [many] { $number } مؤشرًا
   *[other] { $number } مؤشر
}
more-indicators = مؤشرات أخرى
without-report = { $n ->
    [zero] لا مؤشرات بلا تقرير
    [one] مؤشر واحد بلا تقرير
    [two] مؤشران بلا تقرير
    [few] { $number } مؤشرات بلا تقرير
    [many] { $number } مؤشرًا بلا تقرير
   *[other] { $number } مؤشر بلا تقرير
}
card-target = الهدف: { $target }
age = عمر الرقم: { $age }
days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
}
months = { $n ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $number } أشهر
    [many] { $number } شهرًا
   *[other] { $number } شهر
}
years = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
}

## Where an indicator stands
standing-reached = تحقق الهدف
standing-on-course = في الطريق إلى الهدف
standing-better = يتحسن
standing-steady = بلا تغيير
standing-info = للعلم
standing-behind = متأخر
standing-short = لم يتحقق الهدف
standing-worse = يسوء
standing-overdue = تقرير متأخر
standing-not-yet-due = لم يحن موعده
standing-no-report = لا تقرير
disputed = عليه اعتراض
example = مثال

## States of a value
state-observed = مَقيس
state-estimated = تقدير
state-provisional = مؤقت
state-suppressed = مخفي لحماية الناس
state-not-reported = لم يُبلَّغ عنه
state-not-yet-due = لم يحن موعده
state-overdue = تأخر موعده
state-not-applicable = لا ينطبق
unknown = غير معروف

## Values
total = الكل
group-joined = { $first }، { $rest }
named-row = { $name }: { $what }
points = { $n ->
    [zero] { $number } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $number } نقاط
    [many] { $number } نقطة
   *[other] { $number } نقطة
}
value-counts = { $count } من { $of } ({ $percent })
count-of = { $count } من { $of }
sample-short = عدد من سُئلوا: { $number }
range-level = { $range } (درجة الثقة: { $level })
kilobytes = { $number } كيلوبايت
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $place }، { $when }: { $value }.
   *[group] { $place }، { $group }، { $when }: { $value }.
}
finding-up = { $whose ->
    [all] { $place }، { $when }: { $value }، أي أكثر من ذي قبل ({ $since }: { $before }).
   *[group] { $place }، { $group }، { $when }: { $value }، أي أكثر من ذي قبل ({ $since }: { $before }).
}
finding-down = { $whose ->
    [all] { $place }، { $when }: { $value }، أي أقل من ذي قبل ({ $since }: { $before }).
   *[group] { $place }، { $group }، { $when }: { $value }، أي أقل من ذي قبل ({ $since }: { $before }).
}
finding-same = { $whose ->
    [all] { $place }، { $when }: { $value }، دون تغيير منذ { $since }.
   *[group] { $place }، { $group }، { $when }: { $value }، دون تغيير منذ { $since }.
}
finding-range = القيمة الحقيقية على الأرجح بين { $low } و{ $high }.
finding-range-level = القيمة الحقيقية على الأرجح بين { $low } و{ $high } (درجة الثقة: { $level }).
finding-target = الهدف حتى { $by }: { $target }.
finding-target-met = وبهذا تحقق الهدف (حتى { $by }: { $target }).
finding-target-passed = وبهذا تحقق الهدف وأكثر (حتى { $by }: { $target })، والفارق { $gap }.
finding-target-short = وهذا دون الهدف (حتى { $by }: { $target })، والفارق { $gap }.
finding-target-above = وهذا فوق الهدف (حتى { $by }: { $target })، والفارق { $gap }.
finding-break = تغيّرت طريقة القياس، فلا تصح المقارنة بالسنوات السابقة.
finding-estimated = هذا تقدير.
finding-provisional = أُبلغ عن هذا الرقم قبل نهاية الفترة، وقد يتغير.
finding-overdue = حلّ موعد القيمة ({ $when }) في { $date }، ولا تقرير عنها في هذه البيانات.
finding-overdue-published = لم يكن موعد هذه القيمة قد حلّ عند النشر؛ وقد حلّ في { $date }، ولا تقرير عنها في هذه البيانات.
finding-not-yet-due = لم يحن بعدُ موعد القيمة ({ $when }): تصدر في { $date }.
finding-not-reported = لم يُبلَّغ عن القيمة ({ $when }).
finding-suppressed = القيمة ({ $when }) مخفية لحماية الناس.
finding-not-applicable = القيمة ({ $when }) لا تنطبق.
finding-nothing = لا قيمة في هذه البيانات.
finding-disputed = { $n ->
    [zero] اعتراض على هذا الرقم: { $group }، { $on }؛ لا رد بعد.
    [one] اعتراض على هذا الرقم: { $group }، { $on }؛ يوم واحد دون رد.
    [two] اعتراض على هذا الرقم: { $group }، { $on }؛ يومان دون رد.
    [few] اعتراض على هذا الرقم: { $group }، { $on }؛ { $number } أيام دون رد.
    [many] اعتراض على هذا الرقم: { $group }، { $on }؛ { $number } يومًا دون رد.
   *[other] اعتراض على هذا الرقم: { $group }، { $on }؛ { $number } يوم دون رد.
}
finding-spread = { $by }، { $when }: الأعلى { $high } ({ $high-value })، والأدنى { $low } ({ $low-value })، والفارق { $gap }.
example-sentence = هذه الأرقام من الخيال، لبيان كيف تعمل هذه الصفحة.
change-up = زيادة منذ { $since }: { $by }
change-down = نقص منذ { $since }: { $by }
change-same = دون تغيير منذ { $since }

## Pictures and tables
controls = ما يُعرض
choose-by = المقارنة
choose-place = المكان
choose-period = تاريخ الترتيب
by-none = المجموع فقط
heading-trend = { $place } عبر الزمن
heading-trend-by = { $place } عبر الزمن، حسب { $by }
heading-places = مكانًا بمكان، { $when }
ranking-order-need = تأتي أولًا الأماكن الأبعد عن الحال الجيدة.
ranking-order-value = تأتي أولًا الأماكن ذات القيم الأعلى.
ranking-cut = المعروض { $shown } من أصل { $total } من الأماكن.
order-when = بترتيب { $when }.
heading-map = على الخريطة، { $when }
map-ends = الأدنى: { $low } ({ $low-value }). الأعلى: { $high } ({ $high-value }).
map-count = { $class }: { $places }
map-under = أقل من { $to }
map-between = من { $from } إلى أقل من { $to }
map-over = { $from } أو أكثر
map-all = قيمة واحدة
map-none = لا رقم
map-about = كل مربع مكان، في موضعه تقريبًا؛ والمربعات كلها بحجم واحد.
map-names = معنى الأسماء المختصرة
map-more = { $n ->
    [zero] لا أماكن أخرى
    [one] مكان آخر
    [two] مكانان آخران
    [few] { $number } أماكن أخرى
    [many] { $number } مكانًا آخر
   *[other] { $number } مكان آخر
}
chart-target = الهدف: { $value }
chart-target-when = الهدف: { $value } ({ $when })
chart-baseline-when = البداية: { $value } ({ $when })
chart-break = طريقة جديدة
chart-reference = { $place }: { $value }
chart-key-open = النقطة المفرّغة تقدير أو رقم قد يتغير.
chart-keys = تقرأ مفاتيح الأسهم القيم واحدة واحدة.
small-about = لها كلها المقياس نفسه.
small-whole = الخط المنقط هو: { $whole }.
small-target = الخط المتقطع هو الهدف { $value }.
small-break = خط منقط عمودي: طريقة قياس جديدة.
slope-about = الخطوط المتقطعة تنخفض، والمتصلة ترتفع أو تبقى كما هي.
slope-missing = بلا خط لأن رقمًا ناقص: { $names }.
table-caption = { $name }، بالأرقام
all-numbers = { $n ->
    [zero] كل الأرقام (لا صفوف)
    [one] كل الأرقام (صف واحد)
    [two] كل الأرقام (صفان)
    [few] كل الأرقام ({ $number } صفوف)
    [many] كل الأرقام ({ $number } صفًا)
   *[other] كل الأرقام ({ $number } صف)
}
rows-of = الصفوف { $rows } من { $total }
place = المكان
group = المجموعة
downloads = التنزيلات
download-csv = كل القيم في جدول (CSV، { $size })
download-json = كل القيم بصيغة JSON-stat
download-svg = الصورة (SVG، { $size })
download-png = الصورة كما تظهر (PNG)
download-table = الجدول كما يظهر (CSV)
download-wins = المكاسب في جدول (CSV، { $size })
follow = متابعة التغييرات (Atom)
note-source = المصدر: { $title }، { $publisher }. الرخصة: { $licence }
cite = { $who }: «{ $title }». { $programme }. { $date }. { $source }.

## Voices
voices = ما تقوله المجتمعات
voice-disputed = اعتراض على الرقم
voice-confirmed = تأكيد للرقم
voice-reply = { $n ->
    [zero] الرد: { $by }، { $on }، في اليوم نفسه
    [one] الرد: { $by }، { $on }، بعد يوم واحد
    [two] الرد: { $by }، { $on }، بعد يومين
    [few] الرد: { $by }، { $on }، بعد { $number } أيام
    [many] الرد: { $by }، { $on }، بعد { $number } يومًا
   *[other] الرد: { $by }، { $on }، بعد { $number } يوم
}
voice-unanswered = { $n ->
    [zero] لا رد بعد.
    [one] لا رد منذ يوم واحد.
    [two] لا رد منذ يومين.
    [few] لا رد منذ { $number } أيام.
    [many] لا رد منذ { $number } يومًا.
   *[other] لا رد منذ { $number } يوم.
}
voice-may-reply = من يمكنه الرد:
voice-coarsened = المكان المعروض أوسع من المكان المقصود، كي لا يُشار إلى أحد.
stories-of = قصص عن هذا، ما دام من رووها يسمحون بذلك

## About this number
about = عن هذا الرقم
about-example = مثال
about-source = المصدر
about-source-note = ما تغيّر في الطريق إلى هنا
about-responsible = من المسؤول
about-definition = ما يُقاس
about-numerator = ما يُعدّ
about-denominator = من بين
about-method = كيف تُجمع المعلومات
about-frequency = كل كم من الوقت
about-sampling = من سُئل
about-quality = تنبيه
about-response = نسبة من أجابوا
about-better = الاتجاه الجيد
about-accumulation = القيم
about-adding = الجمع
about-protection = الأعداد الصغيرة
about-level = المستوى
about-codes = الرموز
about-judged = كيف يُحكم على هذا الرقم
about-baseline = البداية
about-milestones = محطات في الطريق
about-target = الهدف
about-targets-before = أهداف سابقة
about-due = الموعد
about-break = طريقة قياس جديدة
about-revisions = تصحيحات
revised = { $on }: { $whose }: { $from }، والآن { $to }.
revised-none = لا رقم
about-notes = ملاحظات على القيم
about-chosen = من اختاره
about-dissent = من خالف الرأي
about-words = كلمات مشروحة
about-cite = كيف يُستشهد بهذا
cite-here = هذه الصفحة
licence = الرخصة:
proxy = مقياس تقريبي.
marked = { $value }، { $when }
set-on = حُدّد في { $date }
better-up = الأكثر أفضل
better-down = الأقل أفضل
better-neither = لا الأكثر أفضل ولا الأقل
cumulative = تراكمية: كل قيمة تشمل كل ما قبلها
per-period = كل قيمة لفترتها وحدها
adding-safe = يمكن جمع الأجزاء.
adding-twice = جمع الأماكن أو الأنشطة يعدّ بعض الناس مرتين.
adding-unknown = لا يقول المصدر هل يعدّ جمعُ الأجزاء بعض الناس مرتين.
protected-source = أخفى المصدر الأعداد الصغيرة من الأشخاص قبل نشرها.
protected-here = أعداد الأشخاص الأقل من { $threshold } مخفية، ومعها ما يدل عليها؛ وما سواها مقرب إلى { $base }.
judged = تحقق الهدف: عند بلوغه أو تجاوزه. قبل آخر يوم للهدف: «في الطريق إلى الهدف» إذا كانت القيمة على الخط المستقيم من البداية إلى الهدف أو تجاوزته، وإلا فهو «متأخر». بعد ذلك اليوم: لم يتحقق الهدف. وإن لم يكن هناك هدف، فالحكم للتغيّر منذ القيمة السابقة. ولا تُقارن أبدًا قيم قيست بطرق مختلفة.
way-share = الطريق إلى الهدف: ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }، من { $start } ({ $from }) إلى { $target } ({ $to }).
way-line = الخط المستقيم: { $start } + ({ $target } − { $start }) × { $gone } ÷ { $whole } يوم = { $expected } في { $on }.
chosen-unknown = لا يقول المصدر من اختاره.
chosen-with = بالاتفاق مع
origin-local = اختيار محلي
origin-shared = اختيار مشترك
origin-outside = اختيار من الخارج
level-input = المدخلات
level-output = المخرجات: ما أُنجز
level-outcome = النتائج: ما تغيّر
level-impact = الأثر: ما يدوم

## Roles
role-funding = التمويل
role-accountable = المسؤولية
role-extending = تمرير الأموال
role-implementing = التنفيذ
role-community = صوت المجتمعات
role-government = الحكومة

## Policy wins
stage-raised = طُرح
stage-tabled = عُرض رسميًا
stage-adopted = أُقرّ
stage-funded = مُوّل
stage-implemented = نُفّذ
stage-felt = لمسه الناس
policy-wins = { $n ->
    [zero] لا مكاسب في السياسات حتى الآن: { $stages }.
    [one] مكسب واحد في السياسات حتى الآن: { $stages }.
    [two] مكسبان في السياسات حتى الآن: { $stages }.
    [few] { $number } مكاسب في السياسات حتى الآن: { $stages }.
    [many] { $number } مكسبًا في السياسات حتى الآن: { $stages }.
   *[other] { $number } مكسب في السياسات حتى الآن: { $stages }.
}
at-raised = { $n ->
    [zero] لا شيء طُرح
    [one] واحد طُرح
    [two] اثنان طُرحا
    [few] { $number } طُرحت
    [many] { $number } طُرحت
   *[other] { $number } طُرحت
}
at-tabled = { $n ->
    [zero] لا شيء عُرض رسميًا
    [one] واحد عُرض رسميًا
    [two] اثنان عُرضا رسميًا
    [few] { $number } عُرضت رسميًا
    [many] { $number } عُرضت رسميًا
   *[other] { $number } عُرضت رسميًا
}
at-adopted = { $n ->
    [zero] لا شيء أُقرّ
    [one] واحد أُقرّ
    [two] اثنان أُقرّا
    [few] { $number } أُقرّت
    [many] { $number } أُقرّت
   *[other] { $number } أُقرّت
}
at-funded = { $n ->
    [zero] لا شيء مُوّل
    [one] واحد مُوّل
    [two] اثنان مُوّلا
    [few] { $number } مُوّلت
    [many] { $number } مُوّلت
   *[other] { $number } مُوّلت
}
at-implemented = { $n ->
    [zero] لا شيء نُفّذ
    [one] واحد نُفّذ
    [two] اثنان نُفّذا
    [few] { $number } نُفّذت
    [many] { $number } نُفّذت
   *[other] { $number } نُفّذت
}
at-felt = { $n ->
    [zero] لا شيء لمسه الناس
    [one] واحد لمسه الناس
    [two] اثنان لمسهما الناس
    [few] { $number } لمسها الناس
    [many] { $number } لمسها الناس
   *[other] { $number } لمسها الناس
}
policy-latest = { $stage ->
    [raised] آخر خطوة: طرح «{ $title }» في { $date }.
    [tabled] آخر خطوة: عرض «{ $title }» رسميًا في { $date }.
    [adopted] آخر خطوة: إقرار «{ $title }» في { $date }.
    [funded] آخر خطوة: تمويل «{ $title }» في { $date }.
    [implemented] آخر خطوة: تنفيذ «{ $title }» في { $date }.
   *[felt] آخر خطوة: لمس الناس أثر «{ $title }» بحلول { $date }.
}
policy-setbacks = { $n ->
    [zero] لم يتراجع أي مكسب لاحقًا.
    [one] تراجع لاحقًا مكسب واحد.
    [two] تراجع لاحقًا مكسبان.
    [few] تراجعت لاحقًا { $number } مكاسب.
    [many] تراجع لاحقًا { $number } مكسبًا.
   *[other] تراجع لاحقًا { $number } مكسب.
}
policy-none = لا مكسب في السياسات في هذه البيانات بعد.
policy-heading = إلى أين وصلت المكاسب
policy-caption = المكاسب التي وصلت إلى هذه المرحلة على الأقل
policy-list = المكاسب، واحدًا واحدًا
policy-win = المكسب
setback = تراجع في { $date }
no-date = تمّ ذلك، دون ذكر التاريخ
not-reached = ليس بعد
contribution = ما فعله البرنامج من أجل ذلك
evidence = الأدلة

## Promises
side-community = المجتمع المحلي
side-civil-society = المجتمع المدني
side-government = الحكومة
side-international-partner = شريك دولي
party = { $name } ({ $side })
promise-kept = وُفي به
promise-late = متأخر
promise-broken = أُخلف
promise-open = قائم
promises-all = { $n ->
    [zero] لا وعود: { $states }.
    [one] وعد واحد: { $states }.
    [two] وعدان: { $states }.
    [few] { $number } وعود: { $states }.
    [many] { $number } وعدًا: { $states }.
   *[other] { $number } وعد: { $states }.
}
count-kept = { $n ->
    [zero] لا شيء وُفي به
    [one] واحد وُفي به
    [two] اثنان وُفي بهما
    [few] { $number } وُفي بها
    [many] { $number } وُفي بها
   *[other] { $number } وُفي بها
}
count-late = { $n ->
    [zero] لا شيء متأخر
    [one] واحد متأخر
    [two] اثنان متأخران
    [few] { $number } متأخرة
    [many] { $number } متأخرة
   *[other] { $number } متأخرة
}
count-broken = { $n ->
    [zero] لا شيء أُخلف
    [one] واحد أُخلف
    [two] اثنان أُخلفا
    [few] { $number } أُخلفت
    [many] { $number } أُخلفت
   *[other] { $number } أُخلفت
}
count-open = { $n ->
    [zero] لا شيء قائم
    [one] واحد قائم
    [two] اثنان قائمان
    [few] { $number } قائمة
    [many] { $number } قائمة
   *[other] { $number } قائمة
}
promises-due = { $n ->
    [zero] لم يحن بعدُ موعد أي وعد، وما وُفي به: { $kept }.
    [one] حلّ موعد وعد واحد، وما وُفي به: { $kept }.
    [two] حلّ موعد وعدين، وما وُفي به منهما: { $kept }.
    [few] حلّ موعد { $number } وعود، وما وُفي به منها: { $kept }.
    [many] حلّ موعد { $number } وعدًا، وما وُفي به منها: { $kept }.
   *[other] حلّ موعد { $number } وعد، وما وُفي به منها: { $kept }.
}
promises-longest = { $n ->
    [zero] أطول تأخر: «{ $what }» (من: { $from }، إلى: { $to })، أقل من يوم.
    [one] أطول تأخر: «{ $what }» (من: { $from }، إلى: { $to })، يوم واحد.
    [two] أطول تأخر: «{ $what }» (من: { $from }، إلى: { $to })، يومان.
    [few] أطول تأخر: «{ $what }» (من: { $from }، إلى: { $to })، { $number } أيام.
    [many] أطول تأخر: «{ $what }» (من: { $from }، إلى: { $to })، { $number } يومًا.
   *[other] أطول تأخر: «{ $what }» (من: { $from }، إلى: { $to })، { $number } يوم.
}
promises-next = الموعد القادم: «{ $what }» (من: { $from }، إلى: { $to })، في { $date }.
promises-none = لا وعد في هذه البيانات بعد.
promises-heading = من وفى بما وعد به
promises-caption = علامة لكل وعد، حسب من قطعه
promises-list = الوعود، واحدًا واحدًا
promise-from = من
promise-to = إلى
promise-what = الوعد
promise-due = الموعد
promise-state = الحال
promise-made = قُطع الوعد في { $date }
promise-due-on = موعده { $date }
promise-no-due = لم يُتفق على موعد
promise-kept-on = وُفي به في { $date }
promise-kept-late = { $n ->
    [zero] وُفي به في { $date }، دون تأخر
    [one] وُفي به في { $date }، بتأخر يوم واحد
    [two] وُفي به في { $date }، بتأخر يومين
    [few] وُفي به في { $date }، بتأخر { $number } أيام
    [many] وُفي به في { $date }، بتأخر { $number } يومًا
   *[other] وُفي به في { $date }، بتأخر { $number } يوم
}
promise-days-late = { $n ->
    [zero] دون تأخر
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $number } أيام
    [many] متأخر { $number } يومًا
   *[other] متأخر { $number } يوم
}
promise-broken-on = أُخلف في { $date }
promise-reason = السبب المذكور
promises-judged = وُفي به: ذُكر اليوم الذي وُفي به فيه. أُخلف: قال من قطعه، أو قالت هذه البيانات، إنه لن يُوفى به. متأخر: مضى يومه ولم يُوفَ به ولم يُخلف. قائم: لم يأتِ يومه بعد، أو لم يُتفق على يوم.

## Money
money-sum = { $amount } { $currency }
money-none = لا مبالغ في هذه البيانات بعد.
money-progress = صُرف { $share } من { $amount } المخصّصة.
money-stages = حتى الآن: { $stages }.
money-at-budgeted = { $amount } مخصّصة
money-at-committed = { $amount } ملتزم بها
money-at-received = { $amount } واردة
money-at-disbursed = { $amount } مصروفة
money-at-spent = { $amount } منفقة
money-apart = لا تُجمع أبدًا مبالغ بعملات مختلفة.
money-local = من { $all }، { $share } لمنظمات محلية.
money-core = من { $all }، يمكن استعمال { $share } لكل ما تحتاجه المنظمة.
money-bought = من { $all }، ذهب { $share } إلى مورّدين محليين.
money-unsaid = أما { $share } منها فلا يقول أحد شيئًا عنها.
money-heading = أين المال
money-caption = من الميزانية إلى ما اشتُري، كل عملة وحدها
money-stage = المرحلة
money-amount = المبلغ
money-of-budget = من الميزانية
money-all = كل المبالغ ({ $number })
money-on = التاريخ
money-terms = الشروط
money-budgeted = مخصّص
money-committed = ملتزم به
money-received = وارد
money-disbursed = مصروف
money-spent = منفق
money-to-local = إلى منظمة محلية
money-to-international = إلى منظمة دولية
money-for-core = دعم عام
money-for-project = تمويل مشروع
money-supplier-local = مورّد محلي
money-supplier-international = مورّد دولي
payments-all = الدفعات المتفق عليها: { $number } ({ $states }).
payments-due = ما دُفع من الدفعات التي حلّ موعدها: { $paid } من { $due }.
payments-late = الدفعات المتأخرة: { $number }.
payments-longest = الأكثر تأخرًا: { $amount } من { $from } إلى { $to }، الأيام: { $number }.
payments-next = الدفعة التالية: { $amount } من { $from } إلى { $to }، في { $date }.
payments-heading = متى وُعد بالمال ومتى دُفع
payments-caption = علامة لكل دفعة، بحسب من يتسلّمها
calendar-caption = سطر لكل دفعة: من اليوم الموعود إلى يوم الدفع، أو إلى اليوم ما دامت متأخرة
calendar-promised = اليوم الموعود
calendar-next = هي التالية
payments-list = الدفعات واحدة واحدة
payments-judged = مدفوعة: في يومها، أو لم يُتفق على يوم. مدفوعة متأخرة: بعد يومها. متأخرة: مضى يومها ولا دفعة في هذه البيانات. آتية: لم يأتِ يومها بعد.
payment-paid = مدفوعة
payment-paid-late = مدفوعة متأخرة
payment-late = متأخرة
payment-coming = آتية
count-payment-paid = مدفوعة: { $number }
count-payment-paid-late = مدفوعة متأخرة: { $number }
count-payment-late = متأخرة: { $number }
count-payment-coming = آتية: { $number }
payment-paid-on = دُفعت في { $date }
payment-days-late = أيام التأخر: { $number }
download-payments = الدفعات جدولًا (CSV، { $size })
audits-heading = تدقيق الحسابات
audit-on = في { $date }
audit-last = آخر تدقيق ({ $what }): { $opinion }.
audits-overdue = عمليات تدقيق متأخرة: { $number }.
opinion-unmodified = الحسابات صحيحة
opinion-qualified = الحسابات صحيحة إلا ما يذكره المدقق
opinion-adverse = الحسابات غير صحيحة
opinion-disclaimer = لم يستطع المدقق أن يحكم
decisions-heading = ما تقرر معًا
decision-with = مع

## Remedies
remedies-none = لا شكاوى في هذه البيانات بعد.
remedies-received = وردت: { $number }
remedies-resolved = حُلّت: { $number }
remedies-reopened = أُعيد فتحها: { $number }
remedies-open = مفتوحة الآن: { $number }
remedies-counts = الشكاوى: { $counts }.
remedies-counts-in = الشكاوى، { $period }: { $counts }.
remedies-few = الشكاوى قليلة جدًا ({ $number }) فلا يمكن القول كم تستغرق.
remedies-median = المدة التي يُحلّ فيها نصفها، مع احتساب ما لا يزال مفتوحًا: { $days }.
remedies-no-median = حُلّ أقل من نصفها؛ وأطول انتظار حتى الآن: { $days }.
remedies-promised = المدة الموعودة: { $days }.
remedies-within = ما حُلّ في المدة الموعودة ({ $days }): { $share }.
remedies-overdue = ما بقي مفتوحًا أطول من ذلك: { $number }.
remedies-confirmed = من بين { $asked } سُئلوا، أجاب { $answered }، ومنهم { $fixed } يقولون إن الأمر أُصلح فعلًا.
remedies-serious = للحالات الخطيرة: { $who }. { $how }
remedies-serious-heading = للحالات الخطيرة
remedies-fates-heading = ما آلت إليه الشكاوى
remedies-fates-caption = ما عُرفت مدته، مقارنةً بما وُعد به
remedies-periods = الشكاوى عبر الزمن
remedies-topics = موضوعاتها
remedies-life = كيف حُسبت المدة
remedies-method = ما لا يزال مفتوحًا يُحتسب أيضًا (كابلان–ماير): في كل يوم تُضرب حصة ما لم يُحلّ في 1 − ما حُلّ ÷ ما ينتظر. فلا يبدو شيء أفضل لأن الحالات الصعبة تبقى مفتوحة.
remedy-period = الفترة
remedy-received = وردت
remedy-resolved = حُلّت
remedy-reopened = أُعيد فتحها
remedy-open = مفتوحة في نهايتها
remedy-still-open = لا تزال مفتوحة
remedy-in-time = حُلّت في موعدها
remedy-late = حُلّت متأخرة
remedy-waiting = مفتوحة ولم تنقضِ مدتها
remedy-overdue = مفتوحة منذ زمن طويل
remedy-fate = ما آلت إليه
remedy-count = الشكاوى
remedy-share = الحصة
remedy-days = الأيام
remedy-at-risk = انتظرت هذه المدة على الأقل
remedy-then-resolved = حُلّت عندها
remedy-then-open = لا تزال مفتوحة، انتظارها حتى الآن
remedy-unresolved = حصة ما لم يُحلّ
remedy-topic = الموضوع
remedy-other-topics = أخرى، أقل من أن تُسمّى
remedy-half = حُلّ النصف: { $days }
remedy-promised = الموعود: { $days }
remedy-axis-days = أيام الانتظار
download-days = مدة انتظار الشكاوى (CSV، { $size })

## Voices as a kind: answers, scores, stories
voices-none = لا إجابات ولا قصص في هذه البيانات بعد.
voices-good = في الجانب الأفضل
voices-bad = في الجانب الأسوأ
voices-only = { $question }: { $share } { $good }، { $other } { $bad }. الإجابات: { $number }.
voices-highest = الأكثر { $good }: { $question } ({ $share }؛ { $other } { $bad }).
voices-lowest = الأقل { $good }: { $question } ({ $share }؛ { $other } { $bad }).
voices-few = الإجابات ({ $number }) أقل من أن تُذكر لها نسب.
voices-answered = الإجابات: { $number }.
voices-response = من بين { $asked } سُئلوا، أجاب { $answered } ({ $share }).
voices-not-random = لم تكن العيّنة عشوائية: فهي تتحدث عمن أجابوا لا عن الجميع، ولذلك لا يُذكر هامش.
voices-margin = سُئل بعض الناس فقط؛ وعند الجميع تقع نسبة «{ $question }» ضمن { $range } (بثقة 95٪).
voices-hidden = أُخفيت الأعداد الصغيرة لحماية الناس، ولذلك بعض النسب نطاق.
voices-furthest = أبعد ما بين التقييمين عند { $name }: الرسمي { $official }، وتقييم المجتمع { $community }، والفارق { $distance } من النقاط.
voices-stories = القصص: { $number } ({ $list }).
voices-withheld = قصص لا تُعرض لأن الموافقة غائبة أو انتهت أو سُحبت: { $number }.
voices-heading = بماذا أجاب الناس
voices-apart = حيث تختلف الإجابات أكثر:
voices-table = كل الإجابات بالأرقام
voices-how = كيف سُئل الناس:
voices-unknown = مخفي، لا يزيد على هذا
scores-heading = التقييم الرسمي وتقييم المجتمع
stories-heading = قصص
stories-chosen = كيف اختيرت القصص:
stories-paper = لمن حكى قصة أن يسحبها في أي وقت: اكتبوا إلى جهة الاتصال أدناه. فتُزال من هذه الصفحة ومن النسخ المحفوظة. أما النسخ المطبوعة فلا يمكن استرجاعها.
story-good = سار جيدًا
story-bad = سار سيئًا
story-mixed = جيد وسيئ
story-until = يجوز عرضها حتى { $date }
story-screen = ليست للورق
story-about = عن:
answer-question = السؤال
answer-who = من أجاب
answer-count = الإجابات
answer-margin = الهامش (95٪)
answer-unsure = لا يعرف
answer-everyone = الجميع
answer-few = إجابات قليلة جدًا
score-what = الموضوع
score-official = الرسمي
score-community = المجتمع
score-distance = الفارق
score-one = أحدهما غائب
download-answers = كل الإجابات (CSV، { $size })
download-scores = التقييمان (CSV، { $size })
