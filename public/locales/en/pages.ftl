# Baraza, English: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = All indicators and all places of this programme, by name.
find-indicators = Indicators
find-places = Places
find-type = Type a part of the name
find-nothing = Nothing with this name is here.

## On this device
# `kept-line` and `away` stand in copies that are kept on a device. `{ $size }` and the like are figures such as "230 KB".
about-device = Keep this programme here, to read it without a connection. Or take away all that is kept.
device-plain = To keep the programme, this page needs a script, and none is running.
device-instead = You can print any page. And each number has a table (CSV) that you can take with you.
device-facts = Good to know
device-what = What is kept: every page, number and table in the languages that you choose, and the filters too.
device-when = Nothing is kept before you press the button. What is kept stays as it is until you update it. It says how old it is.
device-not = What is not kept: who you are and what you read.
device-seen = Anyone who uses this device can see that you have kept this. If that could harm you, do not keep it.
device-here = Kept here
device-date = Figures as of
device-room-taken = Room taken
device-install = You can open it like an app: look for “Install” or “Add to home screen” in the menu of your browser.
device-choose = What to keep
device-shared = What all languages need
device-price = This fetches { $size }.
device-do-keep = Keep on this device
device-do-update = Update
device-do-change = Keep this choice
device-do-replace = Replace with the older figures
device-forget = Forget
device-forget-what = This takes away the kept copy and all choices that you made on this site. Your browser’s own list of pages is not part of it.
device-do-forget = Forget everything on this device
device-progress = Files fetched
device-unable = This browser does not let the site keep anything here. Private windows, addresses without https and old browsers often do not.
device-room = There is not enough room: it needs { $needed }, and { $free } are free.
device-working = Fetching: { $done } of { $all }.
device-busy = Another tab is doing this just now. Please wait.
device-missing = The site’s server does not have this file: { $file }.
device-damaged = This file came, but it is not the one that was published: { $file }.
device-unreachable = This file could not be fetched: { $file }.
device-full = The device or the browser has no room left.
device-refused = The browser refused: { $why }.
device-nothing = Nothing was kept. Please try again later. If it fails again, tell the people who publish this page.
device-before = What was kept before is still here and still works. Please try again later. If it fails again, tell the people who publish this page.
device-gone = Your browser has thrown part of the kept copy away. Please keep it again.
device-current = What is kept is what the site offers now.
device-other = The site has another version, with figures as of { $offered }.
device-older = The site now offers older figures, as of { $offered }. What you have kept stays, unless you replace it.
device-offline = The site cannot be reached just now. What is kept here can be read all the same.
device-forgotten = Nothing of this site is kept on this device any more. We have checked.
device-left = Some things could not be taken away: { $rest }. Close all other tabs of this site and try again.
device-evict = Your browser may throw the copy away when the device runs out of room.
kept-line = You are reading the copy that is kept on this device. It holds figures as of { $date }.
more-away = This page is not kept on this device
about-away = There is no connection just now, and this page was not kept. These pages are here.
