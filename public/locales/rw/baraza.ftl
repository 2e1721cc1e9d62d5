# Baraza, Kinyarwanda. How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.
# Kinyarwanda: CLDR has no plurals for it, so the program knows `other` alone; where the singular differs, the number
# itself chooses it (`[1]`). A place, a group, a period or a value has no known noun class and may begin with a vowel:
# so nothing agrees with it, and `ku`, `mu`, `na`, `kuri` stand before it only where it is a bare figure or a date; it
# stands before or after a colon, after a comma, in brackets. `bi-` says it of things of no class. A figure is
# `umubare` or `imibare`, the feed `amakuru`, the programme `gahunda` (`porogaramu` is software). A win is `intsinzi`
# (ya-, za-), a promise `isezerano`, plural `amasezerano`. The apostrophe is U+2019.

## This file
# reviewed | draft
review = draft
draft-translation = Ubuhinduzi bw’agateganyo: amwe muri aya magambo ntarasomwa n’umuntu uvuga uru rurimi.
draft-correct = Fasha kuyikosora
feed-fallback = Amagambo ya porogaramu ubwayo ntaraboneka muri uru rurimi: agaragara mu rundi rurimi ({ $language }).

## Every page
languages = Indimi
page-title = { $name } – { $programme }
home = Ibipimo byose
way = Aho uri
partners = Abafatanyabikorwa
contacts = Ufite ikibazo?
privacy = Uru rupapuro ntirukoresha kuki (cookies), nta kintu rubika utabisabye, kandi nta muntu rubwira ko warusuye.
privacy-live = Uru rupapuro ntirukoresha kuki (cookies), kandi nta kintu rubika utabisabye. Kugira ngo rubone imibare mishya rubaza { $hosts }; usubije amenya aderesi yawe ya interineti.
made-with = Byakozwe hifashishijwe Baraza: buri mubare uvuga aho waturutse.
licence-of-feed = Aya makuru ashobora gukoreshwa hakurikijwe uru ruhushya: { $licence }.
notices = { $n ->
    [1] Igice { $number } cy’aya makuru nticyashoboye kugaragazwa
   *[other] Ibice { $number } by’aya makuru ntibyashoboye kugaragazwa
}
notices-english = Ibitagenda neza byanditse hano mu Cyongereza, bigenewe uwatangaje aya makuru.
not-found = Uru rupapuro ntiruri hano
not-found-hint = Aderesi ishobora kuba ishaje cyangwa yanditse nabi. Ibihari byose biboneka ku rupapuro rw’ibipimo byose.

## More pages: their titles; their other words are in pages.ftl
more = Izindi mpapuro
more-story = Mu nteruro eshanu
more-gaps = Icyuho gikeneye umuntu
more-two-voices = Amajwi abiri
more-compare = Gereranya imibare ibiri
more-unknown = Ibyo tutazi
more-history = Ibyakosowe
more-reviews = Isuzuma rihuriweho
more-find = Shakisha igipimo cyangwa ahantu
more-glossary = Icyo amagambo asobanura
more-aloud = Amagambo yo kugeza ku bandi
more-device = Kuri iki gikoresho
more-report = Raporo yo gucapa
more-poster = Icyapa cyo gucapa

## The feed
feed-stale = Imibare yo kugeza ku wa { $date }: { $reason }
feed-unreachable = kuvugurura ntibyashobotse (birafunze cyangwa nta interineti).
feed-offline = kuvugurura ntibyashobotse, nta murongo wa interineti uhari.
feed-timed-out = kuvugurura ntibyashobotse, seriveri yatinze cyane.
feed-not-allowed = kuvugurura ntibyashobotse, seriveri ntiyemerera izindi mbuga gusoma imibare yayo.
feed-not-as-mapped = kuvugurura ntibyashobotse, amakuru mashya ntameze uko byemeranyijwe.
feed-status = kuvugurura ntibyashobotse, seriveri yabyanze.
feed-web-page = kuvugurura ntibyashobotse, haje urupapuro rwa interineti aho kuba amakuru.
feed-too-large = kuvugurura ntibyashobotse, amakuru mashya aremereye cyane.
feed-cut = kuvugurura ntibyashobotse, amakuru mashya ntiyuzuye.
feed-not-json = kuvugurura ntibyashobotse, amakuru mashya yangiritse.
feed-encoding = kuvugurura ntibyashobotse, amakuru mashya ntari muri UTF-8.
feed-not-a-programme = kuvugurura ntibyashobotse, amakuru mashya si aya gahunda.
feed-older = kuvugurura ntibyashobotse, amakuru yabonetse ashaje kurusha aya.
feed-damaged = kuvugurura ntibyashobotse, kopi y’uru rubuga ubwarwo yangiritse.
feed-no-reader = kuvugurura ntibyashobotse, porogaramu isoma amakuru mashya ntiyatangiye.
feed-none = Nta cyo kugaragaza gihari: amakuru ya gahunda ntiyashoboye gusomwa.
live-copied = Bivuye kuri { $host }, byakoporowe ku wa { $date }.
live-fresh = Bivuye kuri { $host }, bisomwe ubu.
live-failed = Bivuye kuri { $host }, byakoporowe ku wa { $date }: { $reason }
data-waiting = Imibare y’iki gipimo iri muri dosiye itaragera hano.
data-coming = Imibare y’iki gipimo iri mu nzira.
data-broken = Imibare y’iki gipimo ntiyashoboye gusomwa. Urutonde rw’amakosa ruri hasi ku rupapuro ruvuga impamvu.
other-kind = Iki gipimo ni icyo mu bwoko «{ $kind }», kandi iyi verisiyo ikigaragaza mu nyandiko no mu mbonerahamwe gusa.

## The board
as-of = Imibare yo kugeza ku wa { $date }
next-update = Ivugurura ritaha: { $date }
published = byatangajwe ku wa { $date }
reported = byatanzweho raporo ku wa { $date }
questions = Ibibazo
tally = { $n ->
    [1] Igipimo { $number }
   *[other] Ibipimo { $number }
}
more-indicators = Ibindi bipimo
without-report = { $n ->
    [1] Igipimo { $number } kidafite raporo
   *[other] Ibipimo { $number } bidafite raporo
}
card-target = intego: { $target }
age = hashize { $age }
days = { $n ->
    [1] umunsi { $number }
   *[other] iminsi { $number }
}
months = { $n ->
    [1] ukwezi { $number }
   *[other] amezi { $number }
}
years = { $n ->
    [1] umwaka { $number }
   *[other] imyaka { $number }
}

## Where an indicator stands
standing-reached = Intego yagezweho
standing-on-course = Biri mu nzira nziza
standing-better = Biratera imbere
standing-steady = Nta cyahindutse
standing-info = Kumenyesha gusa
standing-behind = Biri inyuma
standing-short = Intego ntiyagezweho
standing-worse = Birasubira inyuma
standing-overdue = Raporo yatinze
standing-not-yet-due = Igihe ntikiragera
standing-no-report = Nta raporo
disputed = Bigibwaho impaka
example = Urugero

## States of a value
state-observed = byarapimwe
state-estimated = igereranya
state-provisional = by’agateganyo
state-suppressed = byahishwe mu kurinda abantu
state-not-reported = nta raporo yatanzwe
state-not-yet-due = igihe ntikiragera
state-overdue = byatinze
state-not-applicable = ntibireba iki gipimo
unknown = ntibizwi

## Values
total = Muri rusange
group-joined = { $first }, { $rest }
named-row = { $name }: { $what }
points = { $n ->
    [1] inota { $number }
   *[other] amanota { $number }
}
value-counts = { $count } ({ $percent }, muri rusange: { $of })
count-of = { $count } kuri { $of }
sample-short = ababajijwe: { $number }
range-level = { $range } (icyizere: { $level })
kilobytes = { $number } KB
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $place }, { $when }: { $value }.
   *[group] { $place }, { $group }, { $when }: { $value }.
}
finding-up = { $whose ->
    [all] { $place }, { $when }: { $value }, byariyongereye ugereranyije na mbere ({ $since }: { $before }).
   *[group] { $place }, { $group }, { $when }: { $value }, byariyongereye ugereranyije na mbere ({ $since }: { $before }).
}
finding-down = { $whose ->
    [all] { $place }, { $when }: { $value }, byaragabanutse ugereranyije na mbere ({ $since }: { $before }).
   *[group] { $place }, { $group }, { $when }: { $value }, byaragabanutse ugereranyije na mbere ({ $since }: { $before }).
}
finding-same = { $whose ->
    [all] { $place }, { $when }: { $value }, ntibyahindutse ugereranyije na mbere ({ $since }).
   *[group] { $place }, { $group }, { $when }: { $value }, ntibyahindutse ugereranyije na mbere ({ $since }).
}
finding-range = Birashoboka cyane ko umubare nyakuri uri hagati ya { $low } na { $high }.
finding-range-level = Birashoboka cyane ko umubare nyakuri uri hagati ya { $low } na { $high } (icyizere: { $level }).
finding-target = Intego ni { $target } bitarenze ku wa { $by }.
finding-target-met = Intego ({ $target }, bitarenze ku wa { $by }) yagezweho.
finding-target-passed = Intego ({ $target }, bitarenze ku wa { $by }) yagezweho ndetse irarengwa, ikinyuranyo ni { $gap }.
finding-target-short = Ibi biri munsi y’intego ({ $target }, bitarenze ku wa { $by }), ikinyuranyo ni { $gap }.
finding-target-above = Ibi biri hejuru y’intego ({ $target }, bitarenze ku wa { $by }), ikinyuranyo ni { $gap }.
finding-break = Uburyo bwo gupima bwarahindutse, ku buryo bitagereranywa n’imyaka yabanje.
finding-estimated = Ibi ni igereranya.
finding-provisional = Uyu mubare watangajwe mbere y’uko igihe kirangira kandi ushobora guhinduka.
finding-overdue = Imibare ({ $when }) yagombaga gutangwa ku wa { $date }: nta raporo iri muri aya makuru.
finding-overdue-published = Igihe cyo gutanga iyi mibare cyari kitaragera ubwo byatangazwaga; cyageze ku wa { $date }; nta raporo iri muri aya makuru.
finding-not-yet-due = Igihe cyo gutanga imibare ({ $when }) ntikiragera: izatangwa ku wa { $date }.
finding-not-reported = Imibare ({ $when }) ntiyatanzwe.
finding-suppressed = Imibare ({ $when }) yahishwe mu kurinda abantu.
finding-not-applicable = Imibare ({ $when }) ntireba iki gipimo.
finding-nothing = Nta mibare iri muri aya makuru.
finding-disputed = { $n ->
    [1] Ibi bigibwaho impaka: { $group } (ku wa { $on }), hashize umunsi { $number } nta gisubizo.
   *[other] Ibi bigibwaho impaka: { $group } (ku wa { $on }), hashize iminsi { $number } nta gisubizo.
}
finding-spread = { $by }, { $when }: hejuru cyane { $high } ({ $high-value }), hasi cyane { $low } ({ $low-value }), ikinyuranyo ni { $gap }.
example-sentence = Iyi mibare yarahimbwe kugira ngo yerekane uko uru rupapuro rukora.
change-up = byiyongereyeho { $by } ugereranyije na mbere ({ $since })
change-down = byagabanutseho { $by } ugereranyije na mbere ({ $since })
change-same = nta cyahindutse ugereranyije na mbere ({ $since })

## Pictures and tables
controls = Ibyo wifuza kureba
choose-by = Gereranya
choose-place = Ahantu
choose-period = Igihe cy’urutonde
by-none = Muri rusange gusa
heading-trend = { $place }: uko byagiye bihinduka
heading-trend-by = { $place }: uko byagiye bihinduka ({ $by })
heading-places = Buri hantu, { $when }
ranking-order-need = Ahantu hakiri kure cyane y’ibyiza ni ho habanza.
ranking-order-value = Ahantu hafite imibare iri hejuru cyane ni ho habanza.
ranking-cut = Hagaragajwe ahantu { $shown } kuri { $total }.
order-when = Ukurikije { $when }.
heading-map = Ku ikarita, { $when }
map-ends = Hasi cyane: { $low } ({ $low-value }). Hejuru cyane: { $high } ({ $high-value }).
map-count = { $class }: { $places }
map-under = munsi ya { $to }
map-between = kuva kuri { $from } kugeza munsi ya { $to }
map-over = { $from } cyangwa hejuru
map-all = agaciro kamwe
map-none = nta mubare
map-about = Buri kare ni ahantu hamwe, hafi y’aho hari; amakare yose arangana.
map-shapes = Imipaka yoroshejwe, kandi nta ruhande ibogamiyeho mu makimbirane.
map-names = Icyo amazina magufi asobanura
map-more = { $n ->
    [1] n’ahandi { $number }
   *[other] n’ahandi { $number }
}
chart-target = Intego: { $value }
chart-target-when = Intego: { $value } ({ $when })
chart-baseline-when = Intangiriro: { $value } ({ $when })
chart-break = uburyo bushya
chart-reference = { $place }: { $value }
chart-key-open = Akadomo karimo ubusa kerekana igereranya cyangwa umubare ushobora guhinduka.
chart-keys = Utubuto tw’imyambi dusoma agaciro kamwe kamwe.
small-about = Byose bifite igipimo kimwe.
small-whole = Umurongo w’utudomo ni { $whole }.
small-target = Umurongo ucikaguritse ni intego ya { $value }.
small-break = Umurongo uhagaze w’utudomo: uburyo bushya bwo gupima.
slope-about = Imirongo icikaguritse iramanuka; idacikaguritse irazamuka cyangwa iguma hamwe.
slope-missing = Nta murongo, kuko hari umubare ubura: { $names }.
table-caption = { $name }, mu mibare
all-numbers = { $n ->
    [1] Imibare yose (umurongo { $number })
   *[other] Imibare yose (imirongo { $number })
}
rows-of = Imirongo { $rows } kuri { $total }
place = Ahantu
group = Itsinda
downloads = Ibyo kumanura
download-csv = Imibare yose mu mbonerahamwe (CSV, { $size })
download-json = Imibare yose muri JSON-stat
download-svg = Ishusho (SVG, { $size })
download-png = Ishusho uko igaragara (PNG)
download-table = Imbonerahamwe uko igaragara (CSV)
download-wins = Intsinzi mu mbonerahamwe (CSV, { $size })
follow = Kurikirana impinduka (Atom)
note-source = Inkomoko: { $title }, { $publisher }. Uruhushya: { $licence }
cite = { $who }: “{ $title }”. { $programme }. { $date }. { $source }.

## Voices
voices = Icyo abaturage babivugaho
voice-disputed = Ntibabyemera
voice-confirmed = Barabyemeza
voice-reply = { $n ->
    [1] Igisubizo: { $by }, ku wa { $on }, nyuma y’umunsi { $number }
   *[other] Igisubizo: { $by }, ku wa { $on }, nyuma y’iminsi { $number }
}
voice-unanswered = { $n ->
    [1] Hashize umunsi { $number } nta gisubizo.
   *[other] Hashize iminsi { $number } nta gisubizo.
}
voice-may-reply = Abashobora gusubiza:
voice-coarsened = Hagaragajwe ahantu hagari kurusha ahavuzwe, kugira ngo hatagira umuntu utungwa urutoki.
stories-of = Inkuru zivuga kuri ibi, igihe cyose abazivuze babyemera

## About this number
about = Ibyerekeye uyu mubare
about-example = Urugero
about-source = Inkomoko
about-source-note = Ibyahinduwe mbere yo kugera hano
about-responsible = Ubishinzwe
about-definition = Ibipimwa
about-numerator = Ibibarwa
about-denominator = Ugereranyije na
about-method = Uko amakuru akusanywa
about-frequency = Bikorwa kangahe
about-sampling = Ababajijwe
about-quality = Ibyo kwitondera
about-response = Abasubije
about-better = Icyerekezo cyiza
about-accumulation = Imibare ni
about-adding = Guteranya
about-protection = Imibare mito
about-level = Urwego
about-codes = Kode
about-judged = Uko bisuzumwa
about-baseline = Intangiriro
about-milestones = Intambwe zo mu nzira
about-target = Intego
about-targets-before = Intego za mbere
about-due = Igihe ntarengwa
about-break = Uburyo bushya bwo gupima
about-revisions = Ibyakosowe
revised = { $on }: { $whose }: { $from }, ubu { $to }.
revised-none = nta mubare
about-notes = Ibisobanuro ku mibare
about-chosen = Uwagitoranyije
about-dissent = Abatarabyemeye
about-words = Amagambo asobanuye
about-cite = Uko byandikwa nk’inkomoko
cite-here = uru rupapuro
licence = Uruhushya:
proxy = Si igipimo nyacyo.
marked = { $value }, { $when }
set-on = byemejwe ku wa { $date }
better-up = Kwiyongera ni byo byiza
better-down = Kugabanuka ni byo byiza
better-neither = Kwiyongera no kugabanuka, nta kiruta ikindi
cumulative = iteranyije: buri mubare urimo iyawubanjirije yose
per-period = iy’igihe cyayo gusa
adding-safe = Ibice bishobora guteranywa.
adding-twice = Guteranya ahantu cyangwa ibikorwa bituma abantu babarwa kabiri.
adding-unknown = Inkomoko ntivuga niba guteranya ibice bituma abantu babarwa kabiri.
protected-source = Aho amakuru yavuye bahishe imibare mito y’abantu mbere yo kuyitangaza.
protected-here = Imibare y’abantu iri munsi ya { $threshold } irahishwe, hamwe n’iyatuma imenyekana; isigaye yegerejwe kuri { $base }.
judged = Intego yagezweho: umubare ugeze ku ntego cyangwa warayirenze. Mbere y’umunsi wa nyuma w’intego: biri mu nzira nziza iyo umubare ugeze ku murongo ugororotse uva ku ntangiriro ujya ku ntego cyangwa warawurenze, bitaba ibyo biri inyuma. Nyuma y’uwo munsi: intego ntiyagezweho. Iyo nta ntego ihari, harebwa icyahindutse ugereranyije n’umubare wabanje. Imibare yapimwe mu buryo butandukanye ntigereranywa na rimwe.
way-share = Inzira igana ku ntego: ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }, kuva kuri { $start } ({ $from }) kugera kuri { $target } ({ $to }).
way-line = Umurongo ugororotse: { $start } + ({ $target } − { $start }) × { $gone } ÷ iminsi { $whole } = { $expected } ku wa { $on }.
chosen-unknown = Inkomoko ntivuga uwagitoranyije.
chosen-with = byumvikanyweho na:
origin-local = cyatoranyijwe n’abatuye aho
origin-shared = cyatoranyijwe ku bwumvikane
origin-outside = cyavuye hanze
level-input = Ibyashowe
level-output = Umusaruro: ibyakozwe
level-outcome = Ibyavuyemo: icyahindutse
level-impact = Ingaruka: ibiramba

## Roles
role-funding = umuterankunga
role-accountable = ubazwa inshingano
role-extending = uwo inkunga inyuraho
role-implementing = ushyira mu bikorwa
role-community = uvugira abaturage
role-government = Leta

## The files of lists: their other words are in lists.ftl
download-payments = Ubwishyu mu mbonerahamwe (CSV, { $size })
download-days = Igihe ibirego bitegereza (CSV, { $size })
download-answers = Ibisubizo byose (CSV, { $size })
download-scores = Amanota yombi (CSV, { $size })
