# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = طُرح
stage-tabled = عُرض رسميًا
stage-adopted = أُقرّ
stage-funded = مُوّل
stage-implemented = نُفّذ
stage-felt = لمسه الناس
setback = تراجع في { $date }
contribution = ما فعله البرنامج من أجل ذلك
evidence = الأدلة
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
no-date = تمّ ذلك، دون ذكر التاريخ
not-reached = ليس بعد

## Promises
promise-kept = وُفي به
promise-late = متأخر
promise-broken = أُخلف
promise-open = قائم
side-community = المجتمع المحلي
side-civil-society = المجتمع المدني
side-government = الحكومة
side-international-partner = شريك دولي
party = { $name } ({ $side })
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
money-budgeted = مخصّص
money-committed = ملتزم به
money-received = وارد
money-disbursed = مصروف
money-spent = منفق
payment-paid = مدفوعة
payment-paid-late = مدفوعة متأخرة
payment-late = متأخرة
payment-coming = آتية
audits-heading = تدقيق الحسابات
money-to-local = إلى منظمة محلية
money-for-core = دعم عام
money-supplier-local = مورّد محلي
opinion-unmodified = الحسابات صحيحة
opinion-qualified = الحسابات صحيحة إلا ما يذكره المدقق
opinion-adverse = الحسابات غير صحيحة
opinion-disclaimer = لم يستطع المدقق أن يحكم
decisions-heading = ما تقرر معًا
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
money-local = من { $all }، { $share } لمنظمات محلية، و{ $other } لمنظمات دولية.
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
money-to-international = إلى منظمة دولية
money-for-project = تمويل مشروع
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
count-payment-paid = مدفوعة: { $number }
count-payment-paid-late = مدفوعة متأخرة: { $number }
count-payment-late = متأخرة: { $number }
count-payment-coming = آتية: { $number }
payment-paid-on = دُفعت في { $date }
payment-days-late = أيام التأخر: { $number }
audit-on = في { $date }
audit-last = آخر تدقيق ({ $what }): { $opinion }.
audits-overdue = عمليات تدقيق متأخرة: { $number }.
decision-with = مع
money-women = من { $all }، { $share } لمجموعات ومنظمات نسائية، و{ $other } لغيرها.
money-south = من { $all }، { $share } لمنظمات من الجنوب، و{ $other } لمنظمات من الشمال.
money-risk = من { $all }، يتحمّل المتلقّي مخاطر { $share }، ويتحمّل المانح مخاطر { $other }، ويتحمّل الاثنان معًا مخاطر { $both }.
money-brokers = من { $all }، ذُكر { $share } أجرًا للترجمة والتيسير وغيرهما من أعمال وصل المعارف.
money-to-women = إلى مجموعة نسائية
money-to-others = إلى غير مجموعة نسائية
money-to-south = إلى منظمة من الجنوب
money-to-north = إلى منظمة من الشمال
money-risk-recipient = على مسؤولية المتلقّي
money-risk-giver = على مسؤولية المانح
money-risk-shared = بمخاطر مشتركة
money-for-broker = أجر لوصل المعارف
equity-heading = لمن المال، ومن يتحمّل المخاطر
equity-note = ما لا يقول أحد شيئًا عنه يبقى في المجموع ولا يُحسب لأحد. ولا تُجمع العملات ولا المراحل أبدًا.
equity-south = الجنوب: البلدان التي تتلقى مساعدات إنمائية، بحسب قائمة منظمة التعاون الاقتصادي والتنمية. والشمال: كل ما عداها.
equity-all = كل الأجزاء ({ $number })
equity-of = من
equity-part = الجزء
equity-unsaid = لا يقول أحد
brokers-heading = من يتقاضى أجرًا على وصل المعارف
brokers-all = الترجمة والتيسير وغيرهما من أعمال وصل المعارف: { $number } ({ $states }).
broker-who = من
broker-pay = بأجر؟
broker-paid = بأجر
broker-costs-only = النفقات فقط
broker-unpaid = بلا أجر
broker-share = من كل ما في المرحلة
grants-heading = متى يُوعد بالمال، ومتى تُوضع الخطط المحلية
grants-caption = سطر لكل منحة: من يوم وضع الخطة المحلية إلى يوم الوعد بالمال
grants-before = المنح التي وُعد بمالها قبل وضع الخطة المحلية: { $number } من { $of }.
grants-after = الأكثر تأخرًا عن خطتها: «{ $what }»، وُعد بها في { $date }، أي بعد الخطة المحلية ({ $plan }) بمدة: { $late }.
grants-missing = الأكثر تأخرًا عن خطتها: «{ $what }»، لم يُوعد بها بعد، وقد مضى على الخطة المحلية ({ $plan }): { $late }.
grant-what = المنحة
grant-runs = مدتها
grant-plan = سنة التخطيط المحلي
grant-promised = الوعد بالمال
grant-multi-year = 24 شهرًا أو أكثر
grant-shorter = أقل من 24 شهرًا
grant-flexible = يمكن نقلها إلى حيث الحاجة
grant-fixed = لأغراض محددة
grant-plan-made = توضع الخطة حتى { $date }
grant-plan-day = وضع الخطة المحلية
grant-before = وُعد بها قبل الخطة
grant-late = وُعد بها بعد الخطة
grant-after = بعد الخطة بمدة: { $late }
grant-not-yet = لم يُوعد بها بعد
agreements-heading = الاتفاقات على المال وشروطها
agreements-met = الشروط التي تتوقف على رقم: { $number } (متحققة اليوم: { $met }، غير متحققة: { $missed }، غير معروفة: { $unknown }).
agreements-missed = شروط غير متحققة اليوم: { $number }.
agreement-what = ما اتُّفق عليه
agreement-between = بين
agreement-since = منذ
agreement-condition = يتوقف على
agreement-today = اليوم
agreement-state = متحقق؟
agreement-met = متحقق
agreement-missed = غير متحقق
agreement-in-words = مذكور بالكلمات فقط
agreement-free = لا شيء
agreement-at-least = { $title }: { $number } على الأقل
agreement-at-most = { $title }: { $number } على الأكثر
adjustments-heading = كيف عُدّل المال
adjustments-all = تعديلات المال: { $number }، وما تقرر منها معًا: { $joint }.
adjustments-last = آخر تعديل: { $amount } في { $date }، { $decided }.
adjustment-decided = من قرر
decided-jointly = بقرار مشترك
decided-one-side = بقرار من طرف واحد
decisions-largest = تقرر مع { $with }: { $amount } من { $all } ({ $share }).
decisions-took-part = عدد من شاركوا فيه: { $number }.
decision-what = ما تقرر
decision-took-part = المشاركون
decision-criteria = من كتب المعايير
criteria-participants = من لهم المال
criteria-together = الطرفان معًا
criteria-giver = من يعطي المال
download-list = { $name }، جدولًا (CSV، { $size })

## Remedies
remedies-serious-heading = للحالات الخطيرة
remedies-life = كيف حُسبت المدة
remedy-received = وردت
remedy-resolved = حُلّت
remedy-reopened = أُعيد فتحها
remedy-in-time = حُلّت في موعدها
remedy-late = حُلّت متأخرة
remedy-waiting = مفتوحة ولم تنقضِ مدتها
remedy-overdue = مفتوحة منذ زمن طويل
remedy-still-open = لا تزال مفتوحة
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
remedies-fates-heading = ما آلت إليه الشكاوى
remedies-fates-caption = ما عُرفت مدته، مقارنةً بما وُعد به
remedies-periods = الشكاوى عبر الزمن
remedies-topics = موضوعاتها
remedies-method = ما لا يزال مفتوحًا يُحتسب أيضًا (كابلان–ماير): في كل يوم تُضرب حصة ما لم يُحلّ في 1 − ما حُلّ ÷ ما ينتظر. فلا يبدو شيء أفضل لأن الحالات الصعبة تبقى مفتوحة.
remedy-period = الفترة
remedy-open = مفتوحة في نهايتها
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

## Voices as a kind: answers, scores, stories
stories-heading = قصص
answer-margin = الهامش (95٪)
score-official = الرسمي
score-community = المجتمع
score-distance = الفارق
stories-chosen = كيف اختيرت القصص:
answer-few = إجابات قليلة جدًا
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
answer-unsure = لا يعرف
answer-everyone = الجميع
score-what = الموضوع
score-one = أحدهما غائب
