# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = Kuombwa
stage-tabled = Kuwasilishwa
stage-adopted = Kupitishwa
stage-funded = Kutengewa fedha
stage-implemented = Kutekelezwa
stage-felt = Kugusa watu
setback = Lilirudi nyuma tarehe { $date }
contribution = Mchango wa mpango
evidence = Ushahidi
policy-wins = { $n ->
    [one] Fanikio { $number } la kisera hadi sasa: { $stages }.
   *[other] Mafanikio { $number } ya kisera hadi sasa: { $stages }.
}
at-raised = { $n ->
    [one] { $number } limeombwa
   *[other] { $number } yameombwa
}
at-tabled = { $n ->
    [one] { $number } limewasilishwa
   *[other] { $number } yamewasilishwa
}
at-adopted = { $n ->
    [one] { $number } limepitishwa
   *[other] { $number } yamepitishwa
}
at-funded = { $n ->
    [one] { $number } limetengewa fedha
   *[other] { $number } yametengewa fedha
}
at-implemented = { $n ->
    [one] { $number } limetekelezwa
   *[other] { $number } yametekelezwa
}
at-felt = { $n ->
    [one] { $number } limegusa watu
   *[other] { $number } yamegusa watu
}
policy-latest = { $stage ->
    [raised] Hatua ya karibuni: kuombwa kwa “{ $title }”, tarehe { $date }.
    [tabled] Hatua ya karibuni: kuwasilishwa kwa “{ $title }”, tarehe { $date }.
    [adopted] Hatua ya karibuni: kupitishwa kwa “{ $title }”, tarehe { $date }.
    [funded] Hatua ya karibuni: kutengewa fedha kwa “{ $title }”, tarehe { $date }.
    [implemented] Hatua ya karibuni: kutekelezwa kwa “{ $title }”, tarehe { $date }.
   *[felt] Hatua ya karibuni: watu waliguswa na “{ $title }” kufikia tarehe { $date }.
}
policy-setbacks = { $n ->
    [one] Fanikio { $number } lilirudi nyuma baadaye.
   *[other] Mafanikio { $number } yalirudi nyuma baadaye.
}
policy-none = Bado hakuna fanikio la kisera katika data hizi.
policy-heading = Mafanikio yamefika wapi
policy-caption = Mafanikio yaliyofika angalau hatua hii
policy-list = Mafanikio, moja baada ya jingine
policy-win = Fanikio
no-date = imefikiwa, tarehe haikutajwa
not-reached = bado

## Promises
promise-kept = Imetimizwa
promise-late = Imechelewa
promise-broken = Imevunjwa
promise-open = Inasubiriwa
side-community = Jamii
side-civil-society = Asasi za kiraia
side-government = Serikali
side-international-partner = Mshirika wa kimataifa
party = { $name } ({ $side })
promises-all = { $n ->
    [one] Ahadi { $number }: { $states }.
   *[other] Ahadi { $number }: { $states }.
}
count-kept = { $n ->
    [one] { $number } imetimizwa
   *[other] { $number } zimetimizwa
}
count-late = { $n ->
    [one] { $number } imechelewa
   *[other] { $number } zimechelewa
}
count-broken = { $n ->
    [one] { $number } imevunjwa
   *[other] { $number } zimevunjwa
}
count-open = { $n ->
    [one] { $number } inasubiriwa
   *[other] { $number } zinasubiriwa
}
promises-due = { $n ->
    [one] Muda wa ahadi { $number } umefika, na zilizotimizwa ni { $kept }.
   *[other] Muda wa ahadi { $number } umefika, na zilizotimizwa ni { $kept }.
}
promises-longest = { $n ->
    [one] Iliyochelewa zaidi: “{ $what }” (kutoka: { $from }; kwa: { $to }), siku { $number }.
   *[other] Iliyochelewa zaidi: “{ $what }” (kutoka: { $from }; kwa: { $to }), siku { $number }.
}
promises-next = Inayofuata kutimizwa: “{ $what }” (kutoka: { $from }; kwa: { $to }), tarehe { $date }.
promises-none = Bado hakuna ahadi katika data hizi.
promises-heading = Nani ametimiza alichoahidi
promises-caption = Alama moja kwa kila ahadi, kulingana na aliyeahidi
promises-list = Ahadi, moja baada ya nyingine
promise-from = Kutoka
promise-to = Kwa
promise-what = Ahadi
promise-due = Siku ya mwisho
promise-state = Hali
promise-made = iliahidiwa tarehe { $date }
promise-due-on = siku ya mwisho: { $date }
promise-no-due = hakuna siku iliyokubaliwa
promise-kept-on = ilitimizwa tarehe { $date }
promise-kept-late = { $n ->
    [one] ilitimizwa tarehe { $date }, ikiwa imechelewa siku { $number }
   *[other] ilitimizwa tarehe { $date }, ikiwa imechelewa siku { $number }
}
promise-days-late = { $n ->
    [one] imechelewa siku { $number }
   *[other] imechelewa siku { $number }
}
promise-broken-on = ilivunjwa tarehe { $date }
promise-reason = Sababu iliyotolewa
promises-judged = Imetimizwa: siku ilipotimizwa imetajwa. Imevunjwa: aliyeahidi au data hizi zinasema kwamba haitatimizwa. Imechelewa: siku yake imepita, haijatimizwa wala kuvunjwa. Inasubiriwa: siku yake haijafika, au hakuna siku iliyokubaliwa.

## Money
money-budgeted = Zilizopangwa
money-committed = Zilizoahidiwa rasmi
money-received = Zilizopokelewa
money-disbursed = Zilizotolewa
money-spent = Zilizotumika
payment-paid = Yamelipwa
payment-paid-late = Yamelipwa kwa kuchelewa
payment-late = Yamechelewa
payment-coming = Yajayo
audits-heading = Ukaguzi wa hesabu
money-to-local = kwa shirika la hapa nchini
money-for-core = msaada wa jumla
money-supplier-local = muuzaji wa hapa nchini
opinion-unmodified = hesabu ni sahihi
opinion-qualified = hesabu ni sahihi isipokuwa yale ambayo mkaguzi anataja
opinion-adverse = hesabu si sahihi
opinion-disclaimer = mkaguzi hakuweza kutoa maoni
decisions-heading = Yaliyoamuliwa pamoja
money-sum = { $currency } { $amount }
money-none = Bado hakuna kiasi chochote kwenye data hizi.
money-progress = { $share } ya { $amount } zilizopangwa zimeshatolewa.
money-stages = Hadi sasa: { $stages }.
money-at-budgeted = { $amount } zilizopangwa
money-at-committed = { $amount } zilizoahidiwa rasmi
money-at-received = { $amount } zilizopokelewa
money-at-disbursed = { $amount } zilizotolewa
money-at-spent = { $amount } zilizotumika
money-apart = Fedha za sarafu tofauti hazijumlishwi kamwe.
money-local = Kati ya { $all }, { $share } ni kwa mashirika ya hapa nchini, na { $other } kwa ya kimataifa.
money-core = Kati ya { $all }, { $share } zinaweza kutumika kwa chochote ambacho shirika linahitaji.
money-bought = Kati ya { $all }, { $share } zilienda kwa wauzaji wa hapa nchini.
money-unsaid = Kuhusu { $share }, hakuna anayesema.
money-heading = Fedha ziko wapi
money-caption = Kuanzia bajeti hadi vilivyonunuliwa, kila sarafu peke yake
money-stage = Hatua
money-amount = Kiasi
money-of-budget = Sehemu ya bajeti
money-all = Kiasi zote ({ $number })
money-on = Tarehe
money-terms = Masharti
money-to-international = kwa shirika la kimataifa
money-for-project = fedha za mradi
money-supplier-international = muuzaji wa kimataifa
payments-all = Malipo yaliyokubaliwa: { $number } ({ $states }).
payments-due = Yaliyofanywa, kati ya malipo ambayo siku yake imefika: { $paid } kati ya { $due }.
payments-late = Malipo yaliyochelewa: { $number }.
payments-longest = Yaliyochelewa zaidi: { $amount } kutoka { $from } kwenda { $to }, siku: { $number }.
payments-next = Malipo yanayofuata: { $amount } kutoka { $from } kwenda { $to }, tarehe { $date }.
payments-heading = Fedha ziliahidiwa na kulipwa lini
payments-caption = Alama moja kwa kila malipo, kwa anayepokea
calendar-caption = Safu kwa kila malipo: kuanzia siku iliyoahidiwa hadi siku ya kulipwa, au hadi leo yakiwa yamechelewa
calendar-promised = Siku iliyoahidiwa
calendar-next = yanafuata
payments-list = Malipo, moja moja
payments-judged = Yamelipwa: kwa siku yake, au hakuna siku iliyokubaliwa. Yamelipwa kwa kuchelewa: baada ya siku yake. Yamechelewa: siku yake imepita, na hakuna malipo kwenye data hizi. Yajayo: siku yake haijafika.
count-payment-paid = yamelipwa: { $number }
count-payment-paid-late = yamelipwa kwa kuchelewa: { $number }
count-payment-late = yamechelewa: { $number }
count-payment-coming = yajayo: { $number }
payment-paid-on = yalilipwa tarehe { $date }
payment-days-late = siku za kuchelewa: { $number }
audit-on = tarehe { $date }
audit-last = Ukaguzi wa mwisho ({ $what }): { $opinion }.
audits-overdue = Ukaguzi uliochelewa: { $number }.
decision-with = Pamoja na
money-women = Kati ya { $all }, { $share } ni kwa vikundi na mashirika ya wanawake, na { $other } kwa wengine.
money-south = Kati ya { $all }, { $share } ni kwa mashirika ya Kusini, na { $other } kwa yale ya Kaskazini.
money-risk = Kati ya { $all }, anayepokea anabeba hatari ya { $share }, anayetoa ya { $other }, na wote pamoja ya { $both }.
money-brokers = Kati ya { $all }, { $share } zimetajwa kuwa malipo ya wakalimani, wawezeshaji na wengine wanaounganisha maarifa.
money-to-women = kwa kikundi cha wanawake
money-to-others = kwa kikundi kisicho cha wanawake
money-to-south = kwa shirika la Kusini
money-to-north = kwa shirika la Kaskazini
money-risk-recipient = hatari ni ya anayepokea
money-risk-giver = hatari ni ya anayetoa
money-risk-shared = hatari ni ya wote
money-for-broker = malipo ya kuunganisha maarifa
equity-heading = Fedha ni za nani, na nani anabeba hatari
equity-note = Kisichosemwa na yeyote kinabaki kwenye jumla na hakihesabiwi kwa yeyote. Sarafu na hatua hazijumlishwi kamwe.
equity-south = Kusini: nchi zinazopokea misaada ya maendeleo, kwa orodha ya OECD. Kaskazini: nyingine zote.
equity-all = Sehemu zote ({ $number })
equity-of = Kati ya
equity-part = Sehemu
equity-unsaid = hakuna anayesema
brokers-heading = Nani analipwa kwa kuunganisha maarifa
brokers-all = Wakalimani, wawezeshaji na wengine wanaounganisha maarifa: { $number } ({ $states }).
broker-who = Nani
broker-pay = Wanalipwa?
broker-paid = wanalipwa
broker-costs-only = gharama tu
broker-unpaid = hawalipwi
broker-share = Kati ya zote za hatua hiyo
grants-heading = Fedha zinaahidiwa lini, na mipango ya eneo inafanywa lini
grants-caption = Safu kwa kila ruzuku: kuanzia siku ya kufanya mpango wa eneo hadi siku fedha zilipoahidiwa
grants-before = Ruzuku zilizoahidiwa kabla mpango wa eneo haujafanywa: { $number } kati ya { $of }.
grants-after = Iliyochelewa zaidi: “{ $what }”, iliahidiwa tarehe { $date }, baada ya mpango wa eneo ({ $plan }) kwa: { $late }.
grants-missing = Iliyochelewa zaidi: “{ $what }”, bado haijaahidiwa, na tangu mpango wa eneo ({ $plan }) ni: { $late }.
grant-what = Ruzuku
grant-runs = Muda wake
grant-plan = Mwaka wa mipango ya eneo
grant-promised = Fedha zimeahidiwa
grant-multi-year = miezi 24 au zaidi
grant-shorter = chini ya miezi 24
grant-flexible = inaweza kuhamishwa panapohitajika
grant-fixed = kwa malengo maalum
grant-plan-made = mpango unafanywa ifikapo { $date }
grant-plan-day = Mpango wa eneo umefanywa
grant-before = iliahidiwa kabla ya mpango
grant-late = iliahidiwa baada ya mpango
grant-after = baada ya mpango kwa: { $late }
grant-not-yet = bado haijaahidiwa
agreements-heading = Makubaliano kuhusu fedha, na masharti yake
agreements-met = Masharti yanayotegemea takwimu: { $number } (yametimia leo: { $met }, hayajatimia: { $missed }, haijulikani: { $unknown }).
agreements-missed = Masharti ambayo hayajatimia leo: { $number }.
agreement-what = Kilichokubaliwa
agreement-between = Kati ya
agreement-since = Tangu
agreement-condition = Inategemea
agreement-today = Leo
agreement-state = Limetimia?
agreement-met = limetimia
agreement-missed = halijatimia
agreement-in-words = limesemwa kwa maneno tu
agreement-free = hakuna sharti
agreement-at-least = { $title }: angalau { $number }
agreement-at-most = { $title }: isizidi { $number }
adjustments-heading = Jinsi fedha zilivyorekebishwa
adjustments-all = Marekebisho ya fedha: { $number }, yaliyoamuliwa pamoja: { $joint }.
adjustments-last = Rekebisho la mwisho: { $amount } tarehe { $date }, { $decided }.
adjustment-decided = Nani aliamua
decided-jointly = limeamuliwa pamoja
decided-one-side = limeamuliwa na upande mmoja
decisions-largest = Imeamuliwa pamoja na { $with }: { $amount } kati ya { $all } ({ $share }).
decisions-took-part = Watu walioshiriki: { $number }.
decision-what = Kilichoamuliwa
decision-took-part = Walioshiriki
decision-criteria = Nani aliandika vigezo
criteria-participants = wale ambao fedha ni zao
criteria-together = pande zote pamoja
criteria-giver = anayetoa fedha
download-list = { $name }, kama jedwali (CSV, { $size })

## Remedies
remedies-serious-heading = Kwa matukio mazito
remedies-life = Jinsi muda ulivyohesabiwa
remedy-received = Yaliyopokelewa
remedy-resolved = Yaliyotatuliwa
remedy-reopened = Yaliyofunguliwa tena
remedy-in-time = Yaliyotatuliwa kwa wakati
remedy-late = Yaliyotatuliwa kwa kuchelewa
remedy-waiting = Wazi, bado ndani ya muda
remedy-overdue = Wazi kwa muda mrefu mno
remedy-still-open = Bado yako wazi
remedies-none = Bado hakuna malalamiko kwenye data hizi.
remedies-received = yaliyopokelewa: { $number }
remedies-resolved = yaliyotatuliwa: { $number }
remedies-reopened = yaliyofunguliwa tena: { $number }
remedies-open = yaliyo wazi sasa: { $number }
remedies-counts = Malalamiko: { $counts }.
remedies-counts-in = Malalamiko, { $period }: { $counts }.
remedies-few = Malalamiko ni machache mno ({ $number }) kusema yanachukua muda gani.
remedies-median = Muda ambao nusu hutatuliwa, pamoja na yale ambayo bado yako wazi: { $days }.
remedies-no-median = Chini ya nusu yametatuliwa; subira ndefu zaidi hadi sasa: { $days }.
remedies-promised = Muda ulioahidiwa: { $days }.
remedies-within = Yaliyotatuliwa ndani ya muda ulioahidiwa ({ $days }): { $share }.
remedies-overdue = Yaliyo wazi kwa muda mrefu kuliko huo: { $number }.
remedies-confirmed = Kati ya watu { $asked } walioulizwa, { $answered } walijibu, na { $fixed } kati yao wanasema limetatuliwa kweli.
remedies-serious = Kwa matukio mazito: { $who }. { $how }
remedies-fates-heading = Yaliyotokea kwa malalamiko
remedies-fates-caption = Yale ambayo muda wake unajulikana, yakilinganishwa na ahadi
remedies-periods = Malalamiko kadiri muda unavyopita
remedies-topics = Yalihusu nini
remedies-method = Yale ambayo bado yako wazi yanahesabiwa pia (Kaplan–Meier): kila siku, sehemu isiyotatuliwa huzidishwa kwa 1 − yaliyotatuliwa ÷ yanayosubiri. Hivyo hakuna kinachoonekana bora kwa sababu matukio magumu yanabaki wazi.
remedy-period = Kipindi
remedy-open = Yaliyo wazi mwishoni
remedy-fate = Yaliyotokea
remedy-count = Malalamiko
remedy-share = Sehemu
remedy-days = Siku
remedy-at-risk = Yaliyosubiri angalau muda huo
remedy-then-resolved = Yaliyotatuliwa wakati huo
remedy-then-open = Bado wazi, subira hadi sasa
remedy-unresolved = Sehemu isiyotatuliwa
remedy-topic = Kuhusu
remedy-other-topics = Mengine, machache mno kutajwa
remedy-half = nusu yametatuliwa: { $days }
remedy-promised = iliyoahidiwa: { $days }
remedy-axis-days = siku za kusubiri

## Voices as a kind: answers, scores, stories
stories-heading = Simulizi
answer-margin = Kiwango cha makosa (95%)
score-official = Rasmi
score-community = Jamii
score-distance = Tofauti
stories-chosen = Jinsi simulizi zilivyochaguliwa:
answer-few = majibu machache mno
voices-none = Bado hakuna majibu wala simulizi katika data hii.
voices-good = upande mzuri
voices-bad = upande mbaya
voices-only = { $question }: { $share } { $good }, { $other } { $bad }. Majibu: { $number }.
voices-highest = Zaidi ya yote { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-lowest = Kidogo zaidi { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-few = Majibu ni machache mno ({ $number }) kutaja asilimia.
voices-answered = Majibu: { $number }.
voices-response = Kati ya watu { $asked } walioulizwa, { $answered } walijibu ({ $share }).
voices-not-random = Sampuli haikuwa ya bahati nasibu: inasema kwa niaba ya waliojibu, si ya watu wote, hivyo hakuna kiwango cha makosa.
voices-margin = Ni baadhi tu walioulizwa; kwa watu wote, asilimia ya “{ $question }” iko ndani ya { $range } (uhakika wa 95%).
voices-hidden = Idadi ndogo zimefichwa ili kulinda watu, hivyo baadhi ya asilimia ni kati ya mbili.
voices-furthest = Alama hizi mbili zinatofautiana zaidi kwa { $name }: { $official } rasmi, { $community } ya jamii, tofauti ya pointi { $distance }.
voices-stories = Simulizi: { $number } ({ $list }).
voices-withheld = Simulizi zisizoonyeshwa kwa kuwa ridhaa haipo, imeisha au imeondolewa: { $number }.
voices-heading = Watu walijibu nini
voices-apart = Majibu yanapotofautiana zaidi:
voices-table = Majibu yote, kwa namba
voices-how = Jinsi watu walivyoulizwa:
voices-unknown = imefichwa, si zaidi ya hii
scores-heading = Alama rasmi na alama ya jamii
stories-paper = Aliyesimulia anaweza kuiondoa simulizi wakati wowote: andika kwa mawasiliano yaliyo chini. Hapo itaondoka kwenye ukurasa huu na nakala zilizohifadhiwa. Nakala zilizochapishwa haziwezi kurudishwa.
story-good = Ilienda vizuri
story-bad = Ilienda vibaya
story-mixed = Mazuri na mabaya
story-until = inaweza kuonyeshwa hadi { $date }
story-screen = si kwa karatasi
story-about = Kuhusu:
answer-question = Swali
answer-who = Nani alijibu
answer-count = Majibu
answer-unsure = Hajui
answer-everyone = Watu wote
score-what = Nini
score-one = moja haipo
