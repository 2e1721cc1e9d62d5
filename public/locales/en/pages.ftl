# Baraza, English: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Skip to the content
bar = For your own comfort and safety
look = How it looks
look-colours = Colours
look-device = As the device says
look-light = Light
look-dark = Dark
look-contrast = High contrast
look-text = Text size
look-normal = Normal
look-large = Large
look-largest = Very large
look-motion = Motion
look-still = Keep everything still
leave = Leave quickly
leave-about = “Leave quickly” opens wikipedia.org in place of this page. On a keyboard, press Escape three times. Your browser still remembers that you were here: its history is yours to clear.
offer = Read this page in English
offer-no = No, thank you

## Find
about-find = All indicators and all places of this programme, by name.
find-indicators = Indicators
find-places = Places
find-type = Type a part of the name
find-nothing = Nothing with this name is here.
