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
