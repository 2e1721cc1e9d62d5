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
more-find = Shakisha igipimo cyangwa ahantu
more-glossary = Icyo amagambo asobanura
more-aloud = Amagambo yo kugeza ku bandi
more-device = Kuri iki gikoresho
more-report = Raporo yo gucapa
more-poster = Icyapa cyo gucapa

## The app
app-ask = Suzuma imibare ({ $size })
app-unsupported = Urasoma urupapuro rwatangajwe. Uburyo bwo guhitamo busaba porogaramu ya interineti (browser) ifite WebAssembly.
app-failed = Urasoma urupapuro rwatangajwe. Uburyo bwo guhitamo ntibwashoboye gufunguka.
app-crashed = Uburyo bwo guhitamo bwahagaze. Urupapuro ruguma uko ruri.
app-published = Fungura urupapuro rwatangajwe

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

## Policy wins
stage-raised = Byasabwe
stage-tabled = Byagejejwe ku bayobozi
stage-adopted = Byemejwe
stage-funded = Byahawe amafaranga
stage-implemented = Byashyizwe mu bikorwa
stage-felt = Byageze ku baturage
policy-wins = { $n ->
   *[other] Kugeza ubu, intsinzi { $number } mu ngamba za Leta: { $stages }.
}
at-raised = { $n ->
    [1] { $number } yasabwe
   *[other] { $number } zasabwe
}
at-tabled = { $n ->
    [1] { $number } yagejejwe ku bayobozi
   *[other] { $number } zagejejwe ku bayobozi
}
at-adopted = { $n ->
    [1] { $number } yemejwe
   *[other] { $number } zemejwe
}
at-funded = { $n ->
    [1] { $number } yahawe amafaranga
   *[other] { $number } zahawe amafaranga
}
at-implemented = { $n ->
    [1] { $number } yashyizwe mu bikorwa
   *[other] { $number } zashyizwe mu bikorwa
}
at-felt = { $n ->
    [1] { $number } yageze ku baturage
   *[other] { $number } zageze ku baturage
}
policy-latest = { $stage ->
    [raised] Intambwe iheruka: gusaba «{ $title }», ku wa { $date }.
    [tabled] Intambwe iheruka: kugeza ku bayobozi «{ $title }», ku wa { $date }.
    [adopted] Intambwe iheruka: kwemeza «{ $title }», ku wa { $date }.
    [funded] Intambwe iheruka: guha amafaranga «{ $title }», ku wa { $date }.
    [implemented] Intambwe iheruka: gushyira mu bikorwa «{ $title }», ku wa { $date }.
   *[felt] Intambwe iheruka: «{ $title }» byageze ku baturage bitarenze ku wa { $date }.
}
policy-setbacks = { $n ->
    [1] Intsinzi { $number } yaje gusubira inyuma.
   *[other] Intsinzi { $number } zaje gusubira inyuma.
}
policy-none = Kugeza ubu nta ntsinzi mu ngamba za Leta iri muri aya makuru.
policy-heading = Aho intsinzi zigeze
policy-caption = Intsinzi zageze nibura kuri iyi ntambwe
policy-list = Intsinzi, imwe ku yindi
policy-win = Intsinzi
setback = Yasubiye inyuma ku wa { $date }
no-date = byagezweho, itariki ntiyatanzwe
not-reached = ntibiragerwaho
contribution = Icyo gahunda yabikozeho
evidence = Ibimenyetso

## Promises
side-community = Abaturage
side-civil-society = Sosiyete sivile
side-government = Leta
side-international-partner = Umufatanyabikorwa mpuzamahanga
party = { $name } ({ $side })
promise-kept = Ryubahirijwe
promise-late = Ryatinze
promise-broken = Ryishwe
promise-open = Ritegerejwe
promises-all = { $n ->
    [1] Isezerano { $number }: { $states }.
   *[other] Amasezerano { $number }: { $states }.
}
count-kept = { $n ->
    [1] { $number } ryubahirijwe
   *[other] { $number } yubahirijwe
}
count-late = { $n ->
    [1] { $number } ryatinze
   *[other] { $number } yatinze
}
count-broken = { $n ->
    [1] { $number } ryishwe
   *[other] { $number } yishwe
}
count-open = { $n ->
    [1] { $number } ritegerejwe
   *[other] { $number } ategerejwe
}
promises-due = { $n ->
    [1] Isezerano { $number } ryageze igihe, ayubahirijwe: { $kept }.
   *[other] Amasezerano { $number } yageze igihe, ayubahirijwe: { $kept }.
}
promises-longest = { $n ->
    [1] Iryatinze cyane: «{ $what }» (uwaritanze: { $from }; uwarihawe: { $to }), umunsi { $number }.
   *[other] Iryatinze cyane: «{ $what }» (uwaritanze: { $from }; uwarihawe: { $to }), iminsi { $number }.
}
promises-next = Irikurikiyeho kubahirizwa: «{ $what }» (uwaritanze: { $from }; uwarihawe: { $to }), ku wa { $date }.
promises-none = Kugeza ubu nta sezerano riri muri aya makuru.
promises-heading = Abubahirije ibyo basezeranye
promises-caption = Akamenyetso kamwe kuri buri sezerano, hakurikijwe uwaritanze
promises-list = Amasezerano, rimwe ku rindi
promise-from = Uwaritanze
promise-to = Uwarihawe
promise-what = Isezerano
promise-due = Igihe ntarengwa
promise-state = Uko rihagaze
promise-made = ryatanzwe ku wa { $date }
promise-due-on = igihe ntarengwa: { $date }
promise-no-due = nta munsi wumvikanyweho
promise-kept-on = ryubahirijwe ku wa { $date }
promise-kept-late = { $n ->
    [1] ryubahirijwe ku wa { $date }, ryatinze umunsi { $number }
   *[other] ryubahirijwe ku wa { $date }, ryatinze iminsi { $number }
}
promise-days-late = { $n ->
    [1] ryatinze umunsi { $number }
   *[other] ryatinze iminsi { $number }
}
promise-broken-on = ryishwe ku wa { $date }
promise-reason = Impamvu yatanzwe
promises-judged = Ryubahirijwe: hatanzwe umunsi ryubahirijweho. Ryishwe: uwaritanze cyangwa aya makuru avuga ko ritazubahirizwa. Ryatinze: umunsi waryo wararenze, ritarubahirizwa kandi ritarishwe. Ritegerejwe: umunsi waryo nturagera, cyangwa nta munsi wumvikanyweho.

## Money
money-sum = { $amount } { $currency }
money-none = Nta mafaranga aragera muri aya makuru.
money-progress = { $share } bya { $amount } byateganyijwe byaratanzwe.
money-stages = Kugeza ubu: { $stages }.
money-at-budgeted = { $amount } byateganyijwe
money-at-committed = { $amount } byemejwe ku mugaragaro
money-at-received = { $amount } byakiriwe
money-at-disbursed = { $amount } byatanzwe
money-at-spent = { $amount } byakoreshejwe
money-apart = Amafaranga y’ubwoko butandukanye ntateranywa na rimwe.
money-local = Kuri { $all }, { $share } ni ibyo imiryango yo mu gihugu.
money-core = Kuri { $all }, { $share } bishobora gukoreshwa icyo umuryango ukeneye cyose.
money-bought = Kuri { $all }, { $share } byagiye ku bacuruzi bo mu gihugu.
money-unsaid = Kuri { $share }, nta wubivuga.
money-heading = Aho amafaranga ageze
money-caption = Guhera ku ngengo y’imari kugeza ku byaguzwe, buri bwoko bw’amafaranga ukwabwo
money-stage = Icyiciro
money-amount = Amafaranga
money-of-budget = Igice cy’ingengo y’imari
money-all = Amafaranga yose ({ $number })
money-on = Itariki
money-terms = Uko akoreshwa
money-budgeted = Byateganyijwe
money-committed = Byemejwe ku mugaragaro
money-received = Byakiriwe
money-disbursed = Byatanzwe
money-spent = Byakoreshejwe
money-to-local = ku muryango wo mu gihugu
money-to-international = ku muryango mpuzamahanga
money-for-core = inkunga rusange
money-for-project = amafaranga y’umushinga
money-supplier-local = umucuruzi wo mu gihugu
money-supplier-international = umucuruzi mpuzamahanga
payments-all = Ubwishyu bwumvikanyweho: { $number } ({ $states }).
payments-due = Ubwishyu bwakozwe, mu bwageze igihe: { $paid } kuri { $due }.
payments-late = Ubwishyu bwatinze: { $number }.
payments-longest = Ubwatinze kurusha ubundi: { $amount } bya { $from } bijya kuri { $to }, iminsi: { $number }.
payments-next = Ubwishyu bukurikira: { $amount } bya { $from } bijya kuri { $to }, ku wa { $date }.
payments-heading = Igihe amafaranga yasezeranyijwe n’igihe yishyuriwe
payments-caption = Ikimenyetso kimwe kuri buri bwishyu, hakurikijwe uwakira
calendar-caption = Umurongo kuri buri bwishyu: kuva ku munsi wasezeranyijwe kugeza ku munsi bwishyuriweho, cyangwa kugeza uyu munsi mu gihe bwatinze
calendar-promised = Umunsi wasezeranyijwe
calendar-next = ni bwo bukurikira
payments-list = Ubwishyu, bumwe kuri bumwe
payments-judged = Bwarishyuwe: ku munsi wabwo, cyangwa nta munsi wumvikanyweho. Bwishyuwe butinze: nyuma y’umunsi wabwo. Bwatinze: umunsi wabwo wararenze, kandi nta bwishyu buri muri aya makuru. Buzaza: umunsi wabwo nturagera.
payment-paid = Bwarishyuwe
payment-paid-late = Bwishyuwe butinze
payment-late = Bwatinze
payment-coming = Buzaza
count-payment-paid = bwarishyuwe: { $number }
count-payment-paid-late = bwishyuwe butinze: { $number }
count-payment-late = bwatinze: { $number }
count-payment-coming = buzaza: { $number }
payment-paid-on = bwishyuwe ku wa { $date }
payment-days-late = iminsi bwatinze: { $number }
download-payments = Ubwishyu mu mbonerahamwe (CSV, { $size })
audits-heading = Ubugenzuzi bw’imari
audit-on = ku wa { $date }
audit-last = Ubugenzuzi buheruka ({ $what }): { $opinion }.
audits-overdue = Ubugenzuzi bwatinze: { $number }.
opinion-unmodified = ibaruramari ni ryo
opinion-qualified = ibaruramari ni ryo uretse ibyo umugenzuzi avuga
opinion-adverse = ibaruramari si ryo
opinion-disclaimer = umugenzuzi ntiyashoboye kubyemeza
decisions-heading = Ibyemejwe hamwe
decision-with = Hamwe na

## Remedies
remedies-none = Nta birego biri muri aya makuru.
remedies-received = ibyakiriwe: { $number }
remedies-resolved = ibyakemutse: { $number }
remedies-reopened = ibyongeye gufungurwa: { $number }
remedies-open = ibigifunguye ubu: { $number }
remedies-counts = Ibirego: { $counts }.
remedies-counts-in = Ibirego, { $period }: { $counts }.
remedies-few = Ibirego ni bike cyane ({ $number }) ku buryo batavuga igihe bimara.
remedies-median = Igihe kimwe cya kabiri gikemukamo, habariwemo n’ibigifunguye: { $days }.
remedies-no-median = Ibitageze kuri kimwe cya kabiri ni byo byakemutse; ikimaze igihe kirekire gitegereje: { $days }.
remedies-promised = Igihe cyasezeranyijwe: { $days }.
remedies-within = Ibyakemutse mu gihe cyasezeranyijwe ({ $days }): { $share }.
remedies-overdue = Ibifunguye birengeje icyo gihe: { $number }.
remedies-confirmed = Mu bantu { $asked } babajijwe, { $answered } barashubije, kandi { $fixed } muri bo bavuga ko byakemutse koko.
remedies-serious = Ku bibazo bikomeye: { $who }. { $how }
remedies-serious-heading = Ku bibazo bikomeye
remedies-fates-heading = Uko ibirego byagenze
remedies-fates-caption = Ibifite igihe kizwi, bigereranyijwe n’icyasezeranyijwe
remedies-periods = Ibirego uko igihe gihita
remedies-topics = Ibyo byari bishingiyeho
remedies-life = Uko igihe cyabazwe
remedies-method = Ibigifunguye na byo birabarwa (Kaplan–Meier): buri munsi, igice kitarakemuka gikubwa na 1 − ibyakemutse ÷ ibitegereje. Bityo nta kigaragara neza kubera ko ibikomeye bikomeza gufungurwa.
remedy-period = Igihe
remedy-received = Ibyakiriwe
remedy-resolved = Ibyakemutse
remedy-reopened = Ibyongeye gufungurwa
remedy-open = Ibifunguye ku musozo
remedy-still-open = Bigifunguye
remedy-in-time = Byakemutse ku gihe
remedy-late = Byakemutse bitinze
remedy-waiting = Bifunguye, biracyari mu gihe
remedy-overdue = Bifunguye igihe kirekire cyane
remedy-fate = Uko byagenze
remedy-count = Ibirego
remedy-share = Igice
remedy-days = Iminsi
remedy-at-risk = Byategereje nibura icyo gihe
remedy-then-resolved = Byakemutse icyo gihe
remedy-then-open = Bigifunguye, icyo bimaze gutegereza
remedy-unresolved = Igice kitarakemuka
remedy-topic = Ibyerekeye
remedy-other-topics = Ibindi, bike cyane ku buryo bitavugwa
remedy-half = kimwe cya kabiri cyakemutse: { $days }
remedy-promised = byasezeranyijwe: { $days }
remedy-axis-days = iminsi yo gutegereza
download-days = Igihe ibirego bitegereza (CSV, { $size })

## Voices as a kind: answers, scores, stories
voices-none = Nta bisubizo n’inkuru biri muri aya makuru.
voices-good = ku ruhande rwiza
voices-bad = ku ruhande rubi
voices-only = { $question }: { $share } { $good }, { $other } { $bad }. Ibisubizo: { $number }.
voices-highest = Ibyinshi { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-lowest = Ibike { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-few = Ibisubizo ni bike cyane ({ $number }) ku buryo hatavugwa ijanisha.
voices-answered = Ibisubizo: { $number }.
voices-response = Mu bantu { $asked } babajijwe, { $answered } barashubije ({ $share }).
voices-not-random = Ababajijwe ntibatoranyijwe ku buryo bwa tombora: ibi bivugira abashubije, si bose, bityo nta ntera y’ikosa itangwa.
voices-margin = Habajijwe bamwe gusa; kuri bose, ijanisha rya “{ $question }” riri hagati ya { $range } (icyizere cya 95%).
voices-hidden = Imibare mito irahishwa kugira ngo abantu barindwe, bityo amajanisha amwe ni intera.
voices-furthest = Amanota yombi atandukana cyane kuri { $name }: { $official } y’ubuyobozi, { $community } y’abaturage, ikinyuranyo cy’amanota { $distance }.
voices-stories = Inkuru: { $number } ({ $list }).
voices-withheld = Inkuru zitagaragazwa kuko nta ruhushya, rwarangiye cyangwa rwavanyweho: { $number }.
voices-heading = Ibyo abantu bashubije
voices-apart = Aho ibisubizo bitandukana cyane:
voices-table = Ibisubizo byose, mu mibare
voices-how = Uko abantu babajijwe:
voices-unknown = byahishwe, ntibirenze ibi
scores-heading = Amanota y’ubuyobozi n’ay’abaturage
stories-heading = Inkuru
stories-chosen = Uko inkuru zatoranyijwe:
stories-paper = Uwavuze inkuru ashobora kuyivanaho igihe cyose: andikira abari hepfo. Ubwo iva kuri uru rupapuro no muri kopi zabitswe. Kopi zacapwe ntizishobora kugarurwa.
story-good = Byagenze neza
story-bad = Byagenze nabi
story-mixed = Ibyiza n’ibibi
story-until = ishobora kugaragazwa kugeza ku wa { $date }
story-screen = si iyo gucapwa
story-about = Ibyerekeye:
answer-question = Ikibazo
answer-who = Abashubije
answer-count = Ibisubizo
answer-margin = Intera y’ikosa (95%)
answer-unsure = Simbizi
answer-everyone = Bose
answer-few = ibisubizo bike cyane
score-what = Ikintu
score-official = Ay’ubuyobozi
score-community = Ay’abaturage
score-distance = Ikinyuranyo
score-one = hari ayabuze
download-answers = Ibisubizo byose (CSV, { $size })
download-scores = Amanota yombi (CSV, { $size })
