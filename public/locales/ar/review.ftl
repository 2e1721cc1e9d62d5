# بارازا، العربية: كلمات المراجعات المشتركة وجدول أعمالها ومحاضرها.

## جدول الأعمال
agenda-reason-better = أفضل
agenda-reason-worse = أسوأ
agenda-reason-missing = غائب حديثًا
agenda-reason-revised = مُصحَّح
agenda-reason-disputed = معترَض عليه بلا رد
agenda-reason-promise = وعد مستحق أو متأخر
agenda-reason-payment = دفعة متأخرة
agenda-reason-remedy = شكاوى تجاوزت مهلتها
agenda-reason-gap = فجوة بلا مسؤول
agenda-reason-decision = قُرّر في المرة السابقة
agenda-change = { $place }: { $now } ({ $period })، وقبل ذلك { $then } ({ $before }).
agenda-missing = { $place }، { $period }: { $state }.
agenda-places = { $n ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $number } أماكن
    [many] { $number } مكانًا
   *[other] { $number } مكان
}
agenda-revised = غُيّر في { $date } عن { $period }: من { $from } إلى { $to }. السبب المذكور: «{ $reason }»
agenda-disputed = { $group }، { $days } بلا رد: «{ $reason }»
agenda-promise-late = وعد من { $from } إلى { $to }: «{ $what }». موعده { $date }، والتأخر: { $days }.
agenda-promise-due = وعد من { $from } إلى { $to }: «{ $what }». موعده { $date }.
agenda-payment = { $amount } من { $from } إلى { $to }، موعدها { $date }، والتأخر: { $days }.
agenda-remedy = { $n ->
    [zero] لا شكاوى تجاوزت المهلة الموعودة ({ $days }).
    [one] شكوى واحدة تجاوزت المهلة الموعودة ({ $days }).
    [two] شكويان تجاوزتا المهلة الموعودة ({ $days }).
    [few] { $number } شكاوى تجاوزت المهلة الموعودة ({ $days }).
    [many] { $number } شكوى تجاوزت المهلة الموعودة ({ $days }).
   *[other] { $number } شكوى تجاوزت المهلة الموعودة ({ $days }).
}
agenda-gap-short = { $place }: { $now }، وينقصها عن الهدف { $far }. لا أحد مسؤول عنها.
agenda-gap-fell = { $place }: { $now }، تراجع بمقدار { $far }. لا أحد مسؤول عنه.
agenda-decision = «{ $what }» ({ $owner }، { $date }): { $became }

## القرارات
decision-kept = أُنجز
decision-late = متأخر
decision-dropped = تُرك
decision-open = لم يحن موعده
decision-silent = مضى موعده ولم يُقل عنه شيء
decision-no-day = بلا موعد
review-pair = { $first }، { $second }
calendar-summary = { $owner }: { $what }

## المحضر
seat-community = مقعد المجتمعات
seat-international = المقعد الدولي
role-chair = رئاسة مشتركة
role-member = عضو
role-observer = مراقب
minutes-example = هذه المراجعة مختلقة لتُظهر كيف تبدو المراجعة.
minutes-frozen = نظرت في الأرقام كما كانت في { $date }.
minutes-chairs = الرئاسة المشتركة: { $community } عن المجتمعات، و{ $international } عن الشركاء الدوليين.
minutes-agreed = أكّد الرئيسان المشاركان هذا المحضر. ومن لديه نسخة يمكنه أن يقارن هذا الرقم: { $number }
minutes-not-agreed = لم يؤكّد الرئيسان المشاركان هذا المحضر بعد.
minutes-attendance = من شارك
minutes-decisions = القرارات
minutes-reinterpreted = ما تعنيه الأرقام هنا حقًا
minutes-outcomes = ما آلت إليه القرارات السابقة
minutes-notes = ملاحظات
minutes-agenda = تغييرات في جدول الأعمال
minutes-more = دُوّن أيضًا
minutes-beside = نسختان جنبًا إلى جنب: لم يقل أحد بعد أيهما المعتمدة.
minutes-amendment = أُضيف أو غُيّر بعد تأكيد الاثنين
minutes-dissent = { $who } لا يوافق:
minutes-present = { $who } ({ $role })
minutes-outcome = «{ $what }»: { $became }
minutes-unknown = مدخل لا تعرف هذه النسخة قراءته ({ $kind }):
minutes-written = دوّنه: { $seat }
minutes-owner = المسؤول: { $owner }. الموعد: { $date }. حتى الآن: { $became }.
minutes-added = أُضيف:
minutes-moved = نُقل إلى موضع آخر.
minutes-parked = أُرجئ إلى مرة أخرى:
minutes-struck = شُطب:

## صفحة الاجتماع
meet-title = عقد مراجعة مشتركة
meet-about = كل ما يلزم الاجتماع: جدول أعمال مأخوذ من البيانات، وملاحظات، وقرارات، وما يتفق عليه الرئيسان المشاركان.
meet-plain = بلا نصوص برمجية تكون هذه الصفحة جدول الأعمال، للطباعة والحمل.
meet-unable = لا يستطيع هذا المتصفح إدارة الاجتماع. يمكن طباعة جدول الأعمال أدناه وحمله.
meet-here = المراجعات على هذا الجهاز
meet-open = افتح
meet-forget = امسحها من هذا الجهاز
meet-forget-sure = هل تُحذف هذه المراجعة من هذا الجهاز؟ ما لم يُحفظ في ملف يضيع.
meet-begin = ابدأ مراجعة
meet-seat = أكتب باسم
meet-chairs = الرئيسان المشاركان
meet-chair-none = اختر شريكًا
meet-last = ملف المراجعة السابقة، إن لم تُنشر هنا
meet-exercise = هذا تمرين فقط
meet-keep = هل يجوز لهذا الجهاز أن يحفظ المراجعة؟
meet-keep-yes = نعم: حتى بعد إغلاق هذه الصفحة، ودون اتصال
meet-keep-no = لا: فقط إلى أن تُغلق هذه الصفحة
meet-do-begin = ابدأ
meet-continue = افتح ملف مراجعة
meet-handed = سُلّمت إليك مراجعة. عدد المدخلات: { $entries }، حتى { $date }.
meet-do-read = اقرأها
meet-agenda = جدول الأعمال
meet-record = ما قيل
meet-agree = الاتفاق
meet-take = خذه معك
meet-steps = خطوات الاجتماع
meet-parked = أُرجئ إلى مرة أخرى
meet-up = قدّم
meet-down = أخّر
meet-park = أرجئ إلى مرة أخرى
meet-park-why = لماذا يُرجأ إلى مرة أخرى؟
meet-unpark = أعده إلى الجدول
meet-added = أُضيف
meet-add = أضف بندًا
meet-add-what = ما موضوعه؟
meet-add-indicator = أي مؤشر؟ (يمكن تركه فارغًا)
meet-no-indicator = بلا مؤشر
meet-do-add = أضف
meet-present = اعرض على الحائط
meet-present-end = عودة إلى الملاحظات (Esc)
meet-previous = السابق
meet-next = التالي
meet-place = { $at } من { $all }
meet-back = كل البنود
meet-explore = افتح الصفحة الكاملة
meet-picture-none = ليس لهذا البند صورة خاصة به.
meet-picture-gone = صفحة هذا المؤشر ليست على هذا الجهاز. اتصل بالإنترنت مرة، أو احفظ البرنامج قبل الاجتماع.
meet-said-here = ما دُوّن عنه
meet-said-none = لم يُدوَّن شيء بعد.
meet-write = دوّن
meet-kind = ما هو؟
meet-kind-note = ملاحظة
meet-kind-reinterpretation = ما يعنيه هذا الرقم هنا حقًا
meet-kind-decision = قرار
meet-kind-dissent = هناك من لا يوافق
meet-kind-outcome = ما آل إليه الأمر
meet-kind-attendance = من يشارك
meet-text = بكلماتك
meet-who-partner = الشريك
meet-who-office = المنصب، لا اسم شخص أبدًا
meet-who-none = لا أحد
meet-due = حتى أي يوم
meet-against = بشأن أي قرار
meet-role = بأي صفة
meet-fate = ما آل إليه الأمر
meet-do-write = دوّنه
meet-do-change = غيّره
meet-cancel = اتركه كما كان
meet-edit = غيّر
meet-strike = اشطب
meet-strike-why = لماذا يُشطب؟ سيبقى مقروءًا.
meet-hold = هذه هي المعتمدة
meet-conflicts = نسختان جنبًا إلى جنب. اختر المعتمدة منهما، أو اكتب نسخة جديدة.
meet-draft = ما تكتبه يُحفظ وأنت تكتبه.
meet-do-ok = نفّذ
meet-agree-about = يؤكّد كل رئيس مشارك بخطوة خاصة به، على جهاز واحد أو على جهازين. ويجب أن يرى الاثنان الرقم نفسه.
meet-agree-count = المدخلات القائمة الآن: { $entries }
meet-number = للقراءة بصوت عالٍ والمقارنة
meet-confirm-community = أؤكّد عن مقعد المجتمعات
meet-confirm-international = أؤكّد عن المقعد الدولي
meet-confirmed = { $seat }: أُكّد ما هو قائم الآن
meet-confirmed-before = { $seat }: أُكّدت حالة سابقة؛ وما جاء بعدها ليس فيها
meet-unconfirmed = { $seat }: لم يؤكَّد بعد
meet-agreed = الرئيسان المشاركان متفقان. الرقم للمقارنة: { $number }
meet-late = ما أُضيف أو غُيّر منذ ذلك الحين: { $entries }. وما جاء بعد التأكيد موسوم بعلامة.
meet-signed = { $seat }: موقَّع بمفتاح يسمّيه البرنامج
meet-signed-other = { $seat }: موقَّع بمفتاح لا يسمّيه البرنامج
meet-signed-wrong = { $seat }: التوقيع لا يخص ما أُكّد
meet-sign = التوقيع بمفتاح
meet-sign-about = اختياري. المفتاح يثبت لاحقًا من الذي أكّد. احتفظ بملفه لنفسك، وأرسل جزأه العلني إلى من ينشر البرنامج.
meet-sign-none = لا يستطيع هذا المتصفح التوقيع. ويكفي بدلًا منه الرقم الذي يُقرأ بصوت عالٍ.
meet-key-make = أنشئ مفتاحًا واحفظ ملفه
meet-key-use = وقّع التأكيد التالي بملف مفتاح
meet-key-public = الجزء العلني، لملف البرنامج:
meet-key-ready = سيوقَّع التأكيد التالي بهذا المفتاح.
meet-key-wrong = هذا ليس ملف مفتاح.
meet-take-file = ملف المراجعة: يُفتح في مكان آخر، ويمكن إكماله ودمجه ونشره
meet-take-minutes = المحضر، للطباعة
meet-take-table = القرارات (CSV)
meet-take-calendar = القرارات للتقويم (‎.ics)
meet-take-merge = ادمج مع نسخة أخرى
meet-take-merge-about = اختر ملف الرئيس المشارك الآخر. لا يُفقد شيء؛ وما يختلف يبقى جنبًا إلى جنب.
meet-merged = المدخلات الجديدة التي وصلت: { $entries }
meet-merged-none = ليس في النسخة الأخرى شيء جديد.
meet-differs = الملفان ليسا نسختين من مراجعة واحدة: يختلفان في «{ $field }». اختر ملفًا آخر.
meet-last-other = هذه مراجعة لبرنامج آخر: «{ $programme }». اختر ملفًا آخر.
meet-not-file = تعذّرت قراءة هذا الملف: { $why }
meet-code = انقلها إلى هاتف
meet-code-about = صوّر هذا الرمز بهاتف: يفتح المراجعة كما هي الآن، لمتابعة القراءة.
meet-code-link = الشيء نفسه كرابط للإرسال
meet-code-long = المراجعة أطول من أن يسعها رمز. سلّم الملف بدلًا منه.
meet-kept = حُفظ على هذا الجهاز.
meet-kept-not = غير محفوظ على هذا الجهاز: احفظ ملف المراجعة قبل أن تغلق هذه الصفحة.
meet-keeping = يُحفظ البرنامج على هذا الجهاز: { $done } من { $all }
meet-keep-failed = تعذّر حفظ البرنامج لاستعماله دون اتصال ({ $why }). لكن ما تكتبه يُحفظ.
meet-room = لم يبق على هذا الجهاز إلا مساحة قليلة. احفظ ملف المراجعة كثيرًا.
meet-refused = هذا المتصفح لا يحفظ شيئًا (نافذة خاصة أو لا مساحة). يمكنك أن تواصل، لكن احفظ ملف المراجعة قبل أن تغلق هذه الصفحة.
meet-write-failed = لم يُحفظ ما كتبت: { $why }. كلماتك ما زالت هنا. احفظ ملف المراجعة، ثم حاول مرة أخرى.
meet-elsewhere = هذه المراجعة مفتوحة أيضًا في نافذة أخرى. كلتاهما آمنة؛ وما يُكتب في إحداهما يظهر في الأخرى.
meet-other-day = تنظر هذه المراجعة في الأرقام على حال غير التي يعرضها الموقع الآن. وجدول أعمالها هو الذي كان عند بدايتها.
meet-no-agenda = لا يحمل هذا الملف جدول أعمال، والموقع يعرض الآن أرقامًا أخرى. أما ما قيل فهو كامل.
meet-core = لم يبدأ الجزء الذي يعمل على المراجعات. أعد تحميل الصفحة؛ لم يُفقد شيء مما حُفظ.
meet-closed = مسحت نافذة أخرى هذه المراجعة. احفظ ملف المراجعة الآن إن كنت تحتاج إليه.
meet-example-mark = تمرين
