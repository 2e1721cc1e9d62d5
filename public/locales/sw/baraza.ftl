# Baraza, Swahili (East Africa). How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.
# Swahili: a place, a group, a period or a value has no known noun class: so no word agrees with it; it stands before a
# colon, after a comma, in brackets. What a sentence says of a value agrees with `takwimu` or `idadi` (i-). A figure is
# `takwimu`, the feed `data`, the programme `mpango` (`programu` is software). A win is `fanikio`, plural `mafanikio`, a
# promise `ahadi`; stages are infinitives, which agree with nothing. The noun comes before its number.

## This file
# reviewed | draft
review = draft
draft-translation = Tafsiri ya awali: baadhi ya maneno haya bado hayajasomwa na mzungumzaji wa lugha hii.
draft-correct = Saidia kuirekebisha
feed-fallback = Maandishi ya programu yenyewe bado hayapo katika lugha hii: yanaonyeshwa katika lugha nyingine ({ $language }).

## Every page
languages = Lugha
page-title = { $name } – { $programme }
home = Viashiria vyote
way = Mahali ulipo
partners = Washirika
contacts = Una swali?
privacy = Ukurasa huu hauweki vidakuzi (cookies), hauhifadhi chochote usipouomba, na haumwambii mtu yeyote kwamba ulikuwa hapa.
privacy-live = Ukurasa huu hauweki vidakuzi (cookies), na hauhifadhi chochote usipouomba. Kwa takwimu mpya kabisa unauliza { $hosts }; anayejibu hujua anwani yako ya mtandao.
made-with = Umetengenezwa kwa Baraza: kila takwimu inasema imetoka wapi.
licence-of-feed = Data hizi zinaweza kutumiwa chini ya leseni hii: { $licence }.
notices = { $n ->
    [one] Sehemu { $number } ya data hizi haikuweza kuonyeshwa
   *[other] Sehemu { $number } za data hizi hazikuweza kuonyeshwa
}
notices-english = Makosa yameelezwa hapa kwa Kiingereza, kwa ajili ya mchapishaji.
not-found = Ukurasa huu haupo hapa
not-found-hint = Huenda anwani ni ya zamani au imeandikwa vibaya. Vyote vilivyopo vinapatikana kwenye ukurasa wa viashiria vyote.

## More pages: their titles; their other words are in pages.ftl
more = Kurasa nyingine
more-story = Kwa sentensi tano
more-gaps = Mapengo yanayohitaji mtu
more-two-voices = Sauti mbili
more-compare = Linganisha takwimu mbili
more-unknown = Tusichokijua
more-history = Kilichosahihishwa
more-reviews = Mapitio ya pamoja
more-find = Tafuta kiashiria au mahali
more-glossary = Maana ya maneno
more-aloud = Maneno ya kuwapelekea wengine
more-device = Kwenye kifaa hiki
more-report = Ripoti ya kuchapisha
more-poster = Bango la kuchapisha

## The feed
feed-stale = Takwimu za hadi { $date }: { $reason }
feed-unreachable = haikuwezekana kusasisha (mtandao umezuiwa au haupo).
feed-offline = haikuwezekana kusasisha, hakuna muunganisho.
feed-timed-out = haikuwezekana kusasisha, seva imechukua muda mrefu mno.
feed-not-allowed = haikuwezekana kusasisha, seva hairuhusu tovuti nyingine kusoma takwimu zake.
feed-not-as-mapped = haikuwezekana kusasisha, data mpya si kama ilivyokubaliwa.
feed-status = haikuwezekana kusasisha, seva imekataa.
feed-web-page = haikuwezekana kusasisha, umekuja ukurasa wa wavuti badala ya data.
feed-too-large = haikuwezekana kusasisha, data mpya ni kubwa mno.
feed-cut = haikuwezekana kusasisha, data mpya zimekatika.
feed-not-json = haikuwezekana kusasisha, data mpya zimeharibika.
feed-encoding = haikuwezekana kusasisha, data mpya haziko katika UTF-8.
feed-not-a-programme = haikuwezekana kusasisha, data mpya si za mpango.
feed-older = haikuwezekana kusasisha, data zilizoletwa ni za zamani kuliko hizi.
feed-damaged = haikuwezekana kusasisha, nakala ya tovuti yenyewe imeharibika.
feed-no-reader = haikuwezekana kusasisha, programu inayosoma data mpya haikuanza.
feed-none = Hakuna cha kuonyesha: data za mpango hazikuweza kusomwa.
live-copied = Kutoka { $host }, nakala ya { $date }.
live-fresh = Kutoka { $host }, zimesomwa sasa hivi.
live-failed = Kutoka { $host }, nakala ya { $date }: { $reason }
data-waiting = Takwimu za kiashiria hiki ziko kwenye faili ambalo halijafika.
data-coming = Takwimu za kiashiria hiki zinakuja.
data-broken = Takwimu za kiashiria hiki hazikuweza kusomwa. Orodha ya makosa iliyo chini ya ukurasa inaeleza sababu.
other-kind = Kiashiria hiki ni cha aina ya “{ $kind }”, ambayo toleo hili linaionyesha kwa maandishi na jedwali tu.

## The board
as-of = Takwimu za hadi { $date }
next-update = Sasisho lijalo: { $date }
published = imechapishwa tarehe { $date }
reported = imeripotiwa tarehe { $date }
questions = Maswali
tally = { $n ->
    [one] Kiashiria { $number }
   *[other] Viashiria { $number }
}
more-indicators = Viashiria vingine
without-report = { $n ->
    [one] Kiashiria { $number } kisicho na ripoti
   *[other] Viashiria { $number } visivyo na ripoti
}
card-target = lengo: { $target }
age = muda uliopita: { $age }
days = { $n ->
    [one] siku { $number }
   *[other] siku { $number }
}
months = { $n ->
    [one] mwezi { $number }
   *[other] miezi { $number }
}
years = { $n ->
    [one] mwaka { $number }
   *[other] miaka { $number }
}

## Where an indicator stands
standing-reached = Lengo limefikiwa
standing-on-course = Njiani kufikia lengo
standing-better = Hali inaboreka
standing-steady = Hakuna mabadiliko
standing-info = Kwa taarifa
standing-behind = Nyuma ya ratiba
standing-short = Lengo halikufikiwa
standing-worse = Hali inazorota
standing-overdue = Ripoti imechelewa
standing-not-yet-due = Muda bado haujafika
standing-no-report = Hakuna ripoti
disputed = Kuna pingamizi
example = Mfano

## States of a value
state-observed = imepimwa
state-estimated = makadirio
state-provisional = ya muda
state-suppressed = imefichwa ili kulinda watu
state-not-reported = haikuripotiwa
state-not-yet-due = muda bado haujafika
state-overdue = imechelewa
state-not-applicable = haihusiki
unknown = haijulikani

## Values
total = Jumla
group-joined = { $first }, { $rest }
named-row = { $name }: { $what }
points = { $n ->
    [one] pointi { $number }
   *[other] pointi { $number }
}
value-counts = { $count } kati ya { $of } ({ $percent })
count-of = { $count } kati ya { $of }
sample-short = walioulizwa: { $number }
range-level = { $range } (uhakika: { $level })
kilobytes = { $number } KB
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $place }, { $when }: { $value }.
   *[group] { $place }, { $group }, { $when }: { $value }.
}
finding-up = { $whose ->
    [all] { $place }, { $when }: { $value }, ikiwa imeongezeka kutoka { $before } ({ $since }).
   *[group] { $place }, { $group }, { $when }: { $value }, ikiwa imeongezeka kutoka { $before } ({ $since }).
}
finding-down = { $whose ->
    [all] { $place }, { $when }: { $value }, ikiwa imepungua kutoka { $before } ({ $since }).
   *[group] { $place }, { $group }, { $when }: { $value }, ikiwa imepungua kutoka { $before } ({ $since }).
}
finding-same = { $whose ->
    [all] { $place }, { $when }: { $value }, sawa na hapo awali ({ $since }).
   *[group] { $place }, { $group }, { $when }: { $value }, sawa na hapo awali ({ $since }).
}
finding-range = Inaelekea takwimu halisi iko kati ya { $low } na { $high }.
finding-range-level = Inaelekea takwimu halisi iko kati ya { $low } na { $high } (uhakika: { $level }).
finding-target = Lengo ni { $target } ifikapo { $by }.
finding-target-met = Lengo ({ $target } ifikapo { $by }) limefikiwa.
finding-target-passed = Lengo ({ $target } ifikapo { $by }) limefikiwa na kupitwa kwa { $gap }.
finding-target-short = Ni pungufu ya lengo ({ $target } ifikapo { $by }) kwa { $gap }.
finding-target-above = Ni juu ya lengo ({ $target } ifikapo { $by }) kwa { $gap }.
finding-break = Njia ya kupima imebadilika, kwa hiyo takwimu hii haiwezi kulinganishwa na za miaka ya nyuma.
finding-estimated = Haya ni makadirio.
finding-provisional = Takwimu hii iliripotiwa kabla ya kipindi kuisha na bado inaweza kubadilika.
finding-overdue = Takwimu ({ $when }) ilitakiwa kutolewa tarehe { $date }: hakuna ripoti katika data hizi.
finding-overdue-published = Muda wa takwimu hii ulikuwa haujafika wakati wa kuchapisha; ulifika tarehe { $date }; hakuna ripoti katika data hizi.
finding-not-yet-due = Muda wa takwimu ({ $when }) bado haujafika: itatolewa tarehe { $date }.
finding-not-reported = Takwimu ({ $when }) haikuripotiwa.
finding-suppressed = Takwimu ({ $when }) imefichwa ili kulinda watu.
finding-not-applicable = Takwimu ({ $when }) haihusiki.
finding-nothing = Hakuna takwimu katika data hizi.
finding-disputed = { $n ->
    [one] Kuna pingamizi: { $group } ({ $on }), siku { $number } bila jibu.
   *[other] Kuna pingamizi: { $group } ({ $on }), siku { $number } bila jibu.
}
finding-spread = { $by }, { $when }: juu kabisa { $high } ({ $high-value }), chini kabisa { $low } ({ $low-value }), tofauti { $gap }.
example-sentence = Takwimu hizi zimebuniwa ili kuonyesha jinsi ukurasa huu unavyofanya kazi.
change-up = imeongezeka kwa { $by } tangu { $since }
change-down = imepungua kwa { $by } tangu { $since }
change-same = hakuna mabadiliko tangu { $since }

## Pictures and tables
controls = Cha kuonyesha
choose-by = Linganisha
choose-place = Eneo
choose-period = Tarehe ya mpangilio
by-none = Jumla tu
heading-trend = { $place }: mwenendo wa muda
heading-trend-by = { $place }: mwenendo wa muda ({ $by })
heading-places = Eneo kwa eneo, { $when }
ranking-order-need = Maeneo yaliyo mbali zaidi na hali nzuri yanatangulia.
ranking-order-value = Maeneo yenye takwimu za juu zaidi yanatangulia.
ranking-cut = Yanaonyeshwa maeneo { $shown } kati ya { $total }.
order-when = Kwa mpangilio wa { $when }.
heading-map = Kwenye ramani, { $when }
map-ends = Chini kabisa: { $low } ({ $low-value }). Juu kabisa: { $high } ({ $high-value }).
map-count = { $class }: { $places }
map-under = chini ya { $to }
map-between = { $from } hadi chini ya { $to }
map-over = { $from } au zaidi
map-all = thamani moja
map-none = hakuna takwimu
map-about = Kila mraba ni eneo moja, karibu na mahali lilipo; miraba yote ina ukubwa mmoja.
map-shapes = Mipaka imerahisishwa, na haiegemei upande wowote katika mgogoro.
map-names = Maana ya majina mafupi
map-more = { $n ->
    [one] eneo { $number } zaidi
   *[other] maeneo { $number } zaidi
}
chart-target = Lengo: { $value }
chart-target-when = Lengo: { $value } ({ $when })
chart-baseline-when = Mwanzo: { $value } ({ $when })
chart-break = njia mpya
chart-reference = { $place }: { $value }
chart-key-open = Nukta isiyojazwa ni makadirio au bado inaweza kubadilika.
chart-keys = Vitufe vya mishale husoma thamani moja moja.
small-about = Yote yana kipimo kimoja.
small-whole = Mstari wa nukta ni { $whole }.
small-target = Mstari uliokatika ni lengo la { $value }.
small-break = Mstari wa wima wa nukta: njia mpya ya kupima.
slope-about = Mistari iliyokatika inashuka; isiyokatika inapanda au kubaki vilevile.
slope-missing = Bila mstari, kwa kuwa takwimu inakosekana: { $names }.
table-caption = { $name }, kwa takwimu
all-numbers = { $n ->
    [one] Takwimu zote (mstari { $number })
   *[other] Takwimu zote (mistari { $number })
}
rows-of = Mistari { $rows } kati ya { $total }
place = Eneo
group = Kundi
downloads = Vya kupakua
download-csv = Takwimu zote kwenye jedwali (CSV, { $size })
download-json = Takwimu zote katika JSON-stat
download-svg = Picha (SVG, { $size })
download-png = Picha kama inavyoonekana (PNG)
download-table = Jedwali kama linavyoonekana (CSV)
download-wins = Mafanikio kwenye jedwali (CSV, { $size })
follow = Fuatilia mabadiliko (Atom)
note-source = Chanzo: { $title }, { $publisher }. Leseni: { $licence }
cite = { $who }: “{ $title }”. { $programme }. { $date }. { $source }.

## Voices
voices = Jamii zinasema nini
voice-disputed = Pingamizi
voice-confirmed = Uthibitisho
voice-reply = { $n ->
    [one] Jibu: { $by }, { $on }, baada ya siku { $number }
   *[other] Jibu: { $by }, { $on }, baada ya siku { $number }
}
voice-unanswered = { $n ->
    [one] Hakuna jibu kwa siku { $number }.
   *[other] Hakuna jibu kwa siku { $number }.
}
voice-may-reply = Nani anaweza kujibu:
voice-coarsened = Eneo linaloonyeshwa ni kubwa kuliko lililotajwa, ili mtu yeyote asitambulike.
stories-of = Simulizi kuhusu jambo hili, maadamu waliozitoa wanaruhusu

## About this number
about = Kuhusu takwimu hii
about-example = Mfano
about-source = Chanzo
about-source-note = Kilichobadilishwa kabla ya kufika hapa
about-responsible = Nani anawajibika
about-definition = Kinachopimwa
about-numerator = Kinachohesabiwa
about-denominator = Kati ya
about-method = Jinsi inavyokusanywa
about-frequency = Mara ngapi
about-sampling = Walioulizwa
about-quality = Tahadhari
about-response = Waliojibu
about-better = Mwelekeo mzuri
about-accumulation = Takwimu ni
about-adding = Kujumlisha
about-protection = Idadi ndogo
about-level = Ngazi
about-codes = Misimbo
about-judged = Jinsi hali inavyoamuliwa
about-baseline = Mwanzo
about-milestones = Hatua za njiani
about-target = Lengo
about-targets-before = Malengo ya awali
about-due = Tarehe ya kutolewa
about-break = Njia mpya ya kupima
about-revisions = Masahihisho
revised = { $on }: { $whose }: { $from }, sasa { $to }.
revised-none = hakuna takwimu
about-notes = Maelezo ya takwimu
about-chosen = Nani alikichagua
about-dissent = Nani hakukubali
about-words = Maneno yaliyoelezwa
about-cite = Jinsi ya kunukuu
cite-here = ukurasa huu
licence = Leseni:
proxy = Si kipimo halisi.
marked = { $value }, { $when }
set-on = tarehe ya kuwekwa: { $date }
better-up = Kuongezeka ni vizuri
better-down = Kupungua ni vizuri
better-neither = Kuongezeka au kupungua, hakuna kilicho bora zaidi
cumulative = za kulimbikiza: kila takwimu inajumuisha zote zilizotangulia
per-period = za kipindi chake pekee
adding-safe = Sehemu zinaweza kujumlishwa.
adding-twice = Kujumlisha maeneo au shughuli kunahesabu watu mara mbili.
adding-unknown = Chanzo hakisemi kama kujumlisha sehemu kunahesabu watu mara mbili.
protected-source = Chanzo kilificha idadi ndogo za watu kabla ya kuzichapisha.
protected-here = Idadi za watu zilizo chini ya { $threshold } zimefichwa, pamoja na zile ambazo zingezifichua; nyingine zimekadiriwa hadi { $base }.
judged = Lengo limefikiwa: takwimu iko kwenye lengo au imelipita. Kabla ya siku ya mwisho ya lengo: njiani kufikia lengo ikiwa takwimu iko kwenye mstari ulionyooka kutoka mwanzo hadi lengo au imeupita, la sivyo nyuma ya ratiba. Baada ya siku hiyo: lengo halikufikiwa. Bila lengo, yanayoamua ni mabadiliko tangu takwimu iliyotangulia. Takwimu zilizopimwa kwa njia tofauti hazilinganishwi kamwe.
way-share = Njia kuelekea lengo: ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }, kutoka { $start } ({ $from }) hadi { $target } ({ $to }).
way-line = Mstari ulionyooka: { $start } + ({ $target } − { $start }) × { $gone } ÷ siku { $whole } = { $expected } tarehe { $on }.
chosen-unknown = Chanzo hakisemi nani alikichagua.
chosen-with = kwa makubaliano na
origin-local = kilichaguliwa na wenyeji
origin-shared = kilichaguliwa kwa pamoja
origin-outside = kililetwa kutoka nje
level-input = Rasilimali
level-output = Utekelezaji: kilichofanyika
level-outcome = Matokeo: kilichobadilika
level-impact = Athari: kinachodumu

## Roles
role-funding = mfadhili
role-accountable = mwajibikaji
role-extending = mpitisha fedha
role-implementing = mtekelezaji
role-community = msemaji wa jamii
role-government = serikali

## The files of lists: their other words are in lists.ftl
download-payments = Malipo kama jedwali (CSV, { $size })
download-days = Muda ambao malalamiko husubiri (CSV, { $size })
download-answers = Majibu yote (CSV, { $size })
download-scores = Alama zote mbili (CSV, { $size })
