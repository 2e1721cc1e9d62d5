# Baraza, Arabic: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = كل مؤشرات هذا البرنامج وكل أماكنه، مرتبة بالاسم.
find-indicators = المؤشرات
find-places = الأماكن
find-type = اكتب جزءًا من الاسم
find-nothing = لا شيء هنا بهذا الاسم.
