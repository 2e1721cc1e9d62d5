# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = Byasabwe
stage-tabled = Byagejejwe ku bayobozi
stage-adopted = Byemejwe
stage-funded = Byahawe amafaranga
stage-implemented = Byashyizwe mu bikorwa
stage-felt = Byageze ku baturage
setback = Yasubiye inyuma ku wa { $date }
contribution = Icyo gahunda yabikozeho
evidence = Ibimenyetso
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
no-date = byagezweho, itariki ntiyatanzwe
not-reached = ntibiragerwaho

## Promises
promise-kept = Ryubahirijwe
promise-late = Ryatinze
promise-broken = Ryishwe
promise-open = Ritegerejwe
side-community = Abaturage
side-civil-society = Sosiyete sivile
side-government = Leta
side-international-partner = Umufatanyabikorwa mpuzamahanga
party = { $name } ({ $side })
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
money-budgeted = Byateganyijwe
money-committed = Byemejwe ku mugaragaro
money-received = Byakiriwe
money-disbursed = Byatanzwe
money-spent = Byakoreshejwe
payment-paid = Bwarishyuwe
payment-paid-late = Bwishyuwe butinze
payment-late = Bwatinze
payment-coming = Buzaza
audits-heading = Ubugenzuzi bw’imari
money-to-local = ku muryango wo mu gihugu
money-for-core = inkunga rusange
money-supplier-local = umucuruzi wo mu gihugu
opinion-unmodified = ibaruramari ni ryo
opinion-qualified = ibaruramari ni ryo uretse ibyo umugenzuzi avuga
opinion-adverse = ibaruramari si ryo
opinion-disclaimer = umugenzuzi ntiyashoboye kubyemeza
decisions-heading = Ibyemejwe hamwe
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
money-local = Kuri { $all }, { $share } ni iby’imiryango yo mu gihugu, naho { $other } ni iby’imiryango mpuzamahanga.
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
money-to-international = ku muryango mpuzamahanga
money-for-project = amafaranga y’umushinga
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
count-payment-paid = bwarishyuwe: { $number }
count-payment-paid-late = bwishyuwe butinze: { $number }
count-payment-late = bwatinze: { $number }
count-payment-coming = buzaza: { $number }
payment-paid-on = bwishyuwe ku wa { $date }
payment-days-late = iminsi bwatinze: { $number }
audit-on = ku wa { $date }
audit-last = Ubugenzuzi buheruka ({ $what }): { $opinion }.
audits-overdue = Ubugenzuzi bwatinze: { $number }.
decision-with = Hamwe na
money-women = Kuri { $all }, { $share } ni iby’amatsinda n’imiryango y’abagore, naho { $other } ni iby’abandi.
money-south = Kuri { $all }, { $share } ni iby’imiryango yo mu bihugu byo mu Majyepfo y’isi, naho { $other } ni iby’iyo mu Majyaruguru.
money-risk = Kuri { $all }, uwakira ni we wirengera ingorane kuri { $share }, utanga kuri { $other }, bombi hamwe kuri { $both }.
money-brokers = Kuri { $all }, { $share } byavuzwe ko ari igihembo cy’abasemura, abahuza n’abandi bahuriza hamwe ubumenyi.
money-to-women = ku itsinda ry’abagore
money-to-others = ku ritari itsinda ry’abagore
money-to-south = ku muryango wo mu Majyepfo y’isi
money-to-north = ku muryango wo mu Majyaruguru y’isi
money-risk-recipient = uwakira ni we wirengera ingorane
money-risk-giver = utanga ni we wirengera ingorane
money-risk-shared = bombi birengera ingorane
money-for-broker = igihembo cyo guhuriza hamwe ubumenyi
equity-heading = Amafaranga ni aya nde, kandi ni nde wirengera ingorane
equity-note = Icyo nta wuvuga kiguma mu mubare wose kandi nta we kibarirwa. Ubwoko bw’amafaranga n’ibyiciro ntibiteranywa na rimwe.
equity-south = Amajyepfo y’isi: ibihugu bihabwa inkunga y’iterambere, hakurikijwe urutonde rwa OCDE. Amajyaruguru: ibindi byose.
equity-all = Ibice byose ({ $number })
equity-of = Kuri
equity-part = Igice
equity-unsaid = nta wubivuga
brokers-heading = Uhembwa kubera guhuriza hamwe ubumenyi
brokers-all = Abasemura, abahuza n’abandi bahuriza hamwe ubumenyi: { $number } ({ $states }).
broker-who = Uwo ari we
broker-pay = Arahembwa?
broker-paid = bahembwa
broker-costs-only = ibyo batanze gusa
broker-unpaid = badahembwa
broker-share = Kuri byose by’icyo cyiciro
grants-heading = Igihe amafaranga asezeranywa, n’igihe imigambi y’aho hantu ikorwa
grants-caption = Umurongo kuri buri nkunga: kuva ku munsi umugambi w’aho hantu ukorwaho kugeza ku munsi amafaranga yasezeranyijweho
grants-before = Inkunga zasezeranyijwe mbere y’uko umugambi w’aho hantu ukorwa: { $number } kuri { $of }.
grants-after = Iyatinze kurusha izindi: “{ $what }”, yasezeranyijwe ku wa { $date }, nyuma y’umugambi ({ $plan }) hashize: { $late }.
grants-missing = Iyatinze kurusha izindi: “{ $what }”, ntirasezeranywa, kandi umugambi ({ $plan }) umaze: { $late }.
grant-what = Inkunga
grant-runs = Igihe imara
grant-plan = Umwaka w’igenamigambi w’aho hantu
grant-promised = Amafaranga yasezeranyijwe
grant-multi-year = amezi 24 cyangwa arenga
grant-shorter = munsi y’amezi 24
grant-flexible = ishobora kwimurirwa aho ikenewe
grant-fixed = ni iy’ibyagenwe gusa
grant-plan-made = umugambi ukorwa bitarenze ku wa { $date }
grant-plan-day = Umugambi w’aho hantu wakozwe
grant-before = yasezeranyijwe mbere y’umugambi
grant-late = yasezeranyijwe nyuma y’umugambi
grant-after = nyuma y’umugambi hashize: { $late }
grant-not-yet = ntirasezeranywa
agreements-heading = Amasezerano ku mafaranga, n’ibyo ashingiyeho
agreements-met = Ibyasabwe bishingiye ku mubare: { $number } (byujujwe uyu munsi: { $met }, bitujujwe: { $missed }, ntibizwi: { $unknown }).
agreements-missed = Ibyasabwe bitujujwe uyu munsi: { $number }.
agreement-what = Ibyumvikanyweho
agreement-between = Hagati ya
agreement-since = Kuva
agreement-condition = Bishingiye kuri
agreement-today = Uyu munsi
agreement-state = Byujujwe?
agreement-met = byujujwe
agreement-missed = bitujujwe
agreement-in-words = bivugwa mu magambo gusa
agreement-free = nta cyo
agreement-at-least = { $title }: nibura { $number }
agreement-at-most = { $title }: bitarenze { $number }
adjustments-heading = Uko amafaranga yahinduwe
adjustments-all = Impinduka z’amafaranga: { $number }, zemejwe hamwe: { $joint }.
adjustments-last = Impinduka iheruka: { $amount } ku wa { $date }, { $decided }.
adjustment-decided = Uwafashe icyemezo
decided-jointly = byemejwe hamwe
decided-one-side = byemejwe n’uruhande rumwe
decisions-largest = Byemejwe hamwe na { $with }: { $amount } kuri { $all } ({ $share }).
decisions-took-part = Abantu babigizemo uruhare: { $number }.
decision-what = Ibyemejwe
decision-took-part = Babigizemo uruhare
decision-criteria = Uwanditse ibigenderwaho
criteria-participants = abo amafaranga agenewe
criteria-together = bombi hamwe
criteria-giver = utanga amafaranga
download-list = { $name }, mu mbonerahamwe (CSV, { $size })

## Remedies
remedies-serious-heading = Ku bibazo bikomeye
remedies-life = Uko igihe cyabazwe
remedy-received = Ibyakiriwe
remedy-resolved = Ibyakemutse
remedy-reopened = Ibyongeye gufungurwa
remedy-in-time = Byakemutse ku gihe
remedy-late = Byakemutse bitinze
remedy-waiting = Bifunguye, biracyari mu gihe
remedy-overdue = Bifunguye igihe kirekire cyane
remedy-still-open = Bigifunguye
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
remedies-fates-heading = Uko ibirego byagenze
remedies-fates-caption = Ibifite igihe kizwi, bigereranyijwe n’icyasezeranyijwe
remedies-periods = Ibirego uko igihe gihita
remedies-topics = Ibyo byari bishingiyeho
remedies-method = Ibigifunguye na byo birabarwa (Kaplan–Meier): buri munsi, igice kitarakemuka gikubwa na 1 − ibyakemutse ÷ ibitegereje. Bityo nta kigaragara neza kubera ko ibikomeye bikomeza gufungurwa.
remedy-period = Igihe
remedy-open = Ibifunguye ku musozo
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

## Voices as a kind: answers, scores, stories
stories-heading = Inkuru
answer-margin = Intera y’ikosa (95%)
score-official = Ay’ubuyobozi
score-community = Ay’abaturage
score-distance = Ikinyuranyo
stories-chosen = Uko inkuru zatoranyijwe:
answer-few = ibisubizo bike cyane
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
answer-unsure = Simbizi
answer-everyone = Bose
score-what = Ikintu
score-one = hari ayabuze
