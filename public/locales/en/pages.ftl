# Baraza, English: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = All indicators and all places of this programme, by name.
find-indicators = Indicators
find-places = Places
find-type = Type a part of the name
find-nothing = Nothing with this name is here.
