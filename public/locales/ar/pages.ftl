# Baraza, Arabic: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = انتقال إلى المحتوى
bar = لراحتك وسلامتك
look = شكل الصفحة
look-colours = الألوان
look-device = كما في الجهاز
look-light = فاتح
look-dark = داكن
look-contrast = تباين عالٍ
look-text = حجم النص
look-normal = عادي
look-large = كبير
look-largest = كبير جدًا
look-motion = الحركة
look-still = بلا حركة
leave = خروج سريع
leave-about = «خروج سريع» يفتح wikipedia.org بدل هذه الصفحة. على لوحة المفاتيح اضغط Escape ثلاث مرات. يبقى المتصفح يتذكر هذه الزيارة، ويمكنك مسح سجله.
offer = قراءة هذه الصفحة بالعربية
offer-no = لا، شكرًا

## Find
about-find = كل مؤشرات هذا البرنامج وكل أماكنه، مرتبة بالاسم.
find-indicators = المؤشرات
find-places = الأماكن
find-type = اكتب جزءًا من الاسم
find-nothing = لا شيء هنا بهذا الاسم.
