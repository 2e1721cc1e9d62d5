# Baraza, Swahili (East Africa): the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Nenda kwenye maudhui
bar = Kwa urahisi na usalama wako
look = Mwonekano
look-colours = Rangi
look-device = Kama kifaa kinavyosema
look-light = Mwanga
look-dark = Giza
look-contrast = Utofauti mkubwa
look-text = Ukubwa wa maandishi
look-normal = Kawaida
look-large = Makubwa
look-largest = Makubwa sana
look-motion = Mwendo
look-still = Bila mwendo
leave = Ondoka haraka
leave-about = “Ondoka haraka” hufungua wikipedia.org badala ya ukurasa huu. Kwenye kibodi, bonyeza Escape mara tatu. Kivinjari chako bado kinakumbuka kuwa ulikuwa hapa: unaweza kufuta historia yake.
offer = Soma ukurasa huu kwa Kiswahili
offer-no = Hapana, asante

## Find
about-find = Viashiria vyote na mahali pote pa mpango huu, kwa majina.
find-indicators = Viashiria
find-places = Mahali
find-type = Andika sehemu ya jina
find-nothing = Hakuna kitu chenye jina hili hapa.
find-left = Viashiria: { $indicators }; mahali: { $places }

## What the words mean
about-glossary = Maana ya maneno ya kurasa hizi, kila moja na mfano wake.
glossary-contents = Makundi ya maneno
glossary-numbers = Takwimu na kile zinachohesabu
glossary-goals = Kutoka mwanzo hadi lengo
glossary-standings = Hali ya kiashiria
glossary-states = Kinachojulikana kuhusu takwimu
glossary-voices = Jamii zinasema nini
glossary-levels = Kutoka kazi hadi mabadiliko
glossary-policy = Mafanikio ya sera
glossary-promises = Ahadi
glossary-money = Fedha
glossary-remedies = Malalamiko
glossary-answers = Majibu, alama na simulizi
glossary-sources = Vyanzo na faili
term-find-indicators = Mambo yanayopimwa tena na tena ili kuona mabadiliko. Mfano: sehemu ya nyumba zenye maji salama.
term-about-numerator = Kile ambacho sehemu inahesabu. Mfano: kati ya nyumba 400, zile 220 zenye maji salama.
term-about-denominator = Vyote ambavyo vingeweza kuhesabiwa. Mfano: nyumba zote 400 zilizoulizwa.
term-total = Watu wote pamoja, bila kugawanywa katika makundi. Mfano: wanawake na wanaume.
term-choose-by = Hugawanya takwimu kwa makundi, ili kuonyesha nani ana hali bora au mbaya. Mfano: wasichana kando ya wavulana.
term-points = Umbali kati ya asilimia mbili. Mfano: kutoka 40% hadi 55% ni pointi 15.
term-about-sampling = Mara nyingi watu wachache tu huulizwa, nao husema kwa niaba ya wote. Mfano: nyumba 400 kati ya 9,000.
term-range-level = Huenda takwimu ya kweli iko kati ya hizi mbili. Uhakika unasema ni kwa kiasi gani: 95% ina maana kwamba ni kweli takriban mara 95 kati ya 100.
term-about-accumulation = Takwimu huhesabu kipindi chake tu, au pia yote yaliyotangulia. Mfano: visima 20 mwaka huu, au visima 80 hadi sasa.
term-about-adding = Sehemu fulani hazipaswi kujumlishwa, kwa sababu mtu mmoja anaweza kuwa katika sehemu mbili. Mfano: mwanamke aliyehudhuria mafunzo yote mawili.
term-about-better = Husema kama ongezeko ni habari njema. Mfano: nyumba nyingi zaidi zenye maji ni vizuri; watoto wengi zaidi wagonjwa si vizuri.
term-proxy = Tunachotaka kujua hakikuweza kupimwa, kwa hiyo kilipimwa kitu kilicho karibu nacho. Mfano: vitabu vilivyouzwa, badala ya watoto wanaosoma.
term-about-break = Kuanzia hapa hesabu hufanywa kwa njia nyingine, kwa hiyo takwimu mpya hazilinganishwi na za zamani. Mfano: maswali mapya katika utafiti.
term-as-of = Siku ambayo kila kitu hapa kinaamuliwa. Mfano: ripoti iliyofika siku moja baadaye bado haimo.
term-age = Muda uliopita tangu siku ambayo takwimu mpya zaidi inaizungumzia. Mfano: takwimu ya 2024 ina umri wa mwaka mmoja mwishoni mwa 2025.
term-about-baseline = Jinsi hali ilivyokuwa kabla ya kazi kuanza. Mfano: 40% ya nyumba mwaka 2020.
term-about-milestones = Kinachopaswa kufikiwa njiani kuelekea lengo. Mfano: nusu ya nyumba mwaka 2024.
term-about-target = Kinachopaswa kufikiwa, na lini. Mfano: 80% ya nyumba mwishoni mwa 2026.
term-about-due = Siku ambayo ripoti inapaswa kuwa hapa. Mfano: takwimu za 2025 tarehe 31 Machi 2026.
term-about-judged = Hakuna anayetoa alama kwa mkono: kanuni moja inatumika kwa takwimu zote, na maneno haya yanasema inachopata. Mfano: 82% wakati lengo ni 80% ina maana kwamba lengo limefikiwa.
term-standing-reached = Takwimu mpya zaidi iko kwenye lengo au imelipita. Mfano: lengo ni 80%, takwimu ni 82%.
term-standing-on-course = Siku ya lengo haijafika, na takwimu imefika mbali ya kutosha kwenye mstari ulionyooka kutoka mwanzo hadi lengo. Mfano: nusu ya njia katika nusu ya muda.
term-standing-better = Hakuna lengo, na badiliko la mwisho lilielekea upande mzuri. Mfano: kutoka 40% hadi 45%.
term-standing-steady = Hakuna lengo, na takwimu mbili za mwisho ni sawa. Mfano: 40%, kisha 40% tena.
term-standing-info = Hakuna lengo, na badiliko haliitwi zuri wala baya. Mfano: takwimu ya kwanza, bila nyingine kabla yake.
term-standing-behind = Siku ya lengo haijafika, na takwimu haijafika mbali ya kutosha kwenye mstari kutoka mwanzo hadi lengo. Mfano: theluthi ya njia katika nusu ya muda.
term-standing-short = Siku ya lengo imepita, na takwimu ya mwisho haikulifikia. Mfano: lengo lilikuwa 80%, takwimu ni 72%.
term-standing-worse = Hakuna lengo, na badiliko la mwisho lilielekea upande mbaya. Mfano: kutoka 45% hadi 40%.
term-standing-overdue = Siku ya ripoti imepita, na hakuna ripoti katika data hizi. Mfano: ilipaswa kufika Machi, na sasa ni Mei.
term-standing-not-yet-due = Siku ya ripoti ya kwanza haijafika. Mfano: inatarajiwa mwaka ujao.
term-standing-no-report = Hakuna takwimu ya kuonyesha. Mfano: hakuna aliyeituma, au imefichwa.
term-state-observed = Mtu aliihesabu au aliipima. Mfano: nyumba 400 ziliulizwa.
term-state-estimated = Ilikokotolewa kutokana na takwimu nyingine. Mfano: kati ya miaka miwili ambayo watu waliulizwa.
term-state-provisional = Iliripotiwa mapema na bado inaweza kubadilika. Mfano: mwezi Mei, kwa mwaka mzima.
term-state-suppressed = Takwimu inajulikana lakini haionyeshwi, kwa kuwa ni ndogo hivi kwamba watu wangeweza kutambuliwa. Mfano: watu watatu katika kijiji kimoja.
term-state-not-reported = Takwimu ilipaswa kuwa hapa, na hakuna aliyeituma. Si sifuri. Mfano: wilaya isiyo na ripoti.
term-state-not-yet-due = Siku yake haijafika. Si sifuri. Mfano: takwimu inayoombwa mwishoni mwa mwaka.
term-state-overdue = Siku yake imepita, na hakuna ripoti katika data hizi. Si sifuri. Mfano: ilipaswa kufika Machi, na sasa ni Mei.
term-state-not-applicable = Swali halina maana hapa. Mfano: samaki waliovuliwa mahali pasipo na maji.
term-disputed = Jamii inasema kwamba takwimu si sahihi, na hakuna aliyejibu bado. Mfano: “Pampu imekauka tangu Mei.”
term-voice-confirmed = Jamii inasema kwamba takwimu ni sahihi. Mfano: “Sisi pia tulihesabu pampu.”
term-about-level = Takwimu iko wapi kwenye njia kutoka kazi hadi mabadiliko. Mfano: mbegu, kisha mashamba, kisha chakula, kisha afya.
term-level-input = Kinachowekwa. Mfano: fedha, wafanyakazi na mbegu.
term-level-output = Kilichotengenezwa na kazi. Mfano: visima vipya 20.
term-level-outcome = Kile ambacho watu wanafanya au wanacho kwa sababu hiyo. Mfano: nyumba zinazotumia maji salama.
term-level-impact = Kinachobaki kuwa bora. Mfano: watoto wagonjwa wachache zaidi.
term-stage-raised = Watu wamelipeleka jambo kwa wanaoamua. Mfano: wanawake wanaiomba halmashauri fedha za mbegu.
term-stage-tabled = Jambo liko mbele ya wanaoamua. Mfano: mswada uko kwenye ajenda.
term-stage-adopted = Limeamuliwa. Mfano: halmashauri imepiga kura ya kukubali.
term-stage-funded = Kuna fedha kwa ajili yake. Mfano: mstari katika bajeti.
term-stage-implemented = Linafanyika. Mfano: mbegu zinagawiwa.
term-stage-felt = Watu wanaona tofauti katika maisha yao. Mfano: mbegu zinafika kabla ya mvua.
term-setback = Kilichopatikana kimetenguliwa, chote au sehemu. Mfano: fedha zimeondolewa.
term-contribution = Kile ambacho mpango wenyewe ulifanya. Huenda wengine walifanya zaidi. Mfano: uliwakutanisha wanawake na halmashauri.
term-evidence = Kitu kinachothibitisha na kinachoweza kutazamwa. Mfano: sheria, au kumbukumbu za mkutano.
term-promise-kept = Imetekelezwa, na siku imetajwa. Mfano: barabara imetengenezwa, hata kama kwa kuchelewa.
term-promise-late = Siku yake imepita, na haijatimizwa wala kuvunjwa. Mfano: barabara ilipaswa kuwa tayari Machi, na sasa ni Mei.
term-promise-broken = Aliyeahidi, au data hizi, zinasema kwamba haitatimizwa. Mfano: “Hakutakuwa na barabara.”
term-promise-open = Siku yake haijafika, au hakuna siku iliyokubaliwa. Mfano: barabara kufikia mwisho wa mwaka ujao.
term-money-budgeted = Zimetengwa kwa kazi hii. Mfano: 10,000 kwa visima.
term-money-committed = Zimeahidiwa rasmi kwa mtu. Mfano: ruzuku ya 8,000 iliyosainiwa.
term-money-received = Zimefika. Mfano: 5,000 zimefika kutoka kwa mfadhili.
term-money-disbursed = Zimepelekwa kwa wanaofanya kazi. Mfano: 4,000 zimetumwa ofisi ya kijiji.
term-money-spent = Zimelipwa kwa bidhaa na huduma. Mfano: 3,000 kwa mabomba.
term-payment-paid = Yalilipwa kwa siku yake, au hakuna siku iliyokubaliwa. Mfano: yalitakiwa tarehe 31 Machi, na yalilipwa tarehe 28 Machi.
term-payment-late = Siku yake imepita, na hakuna malipo kwenye data hizi. Mfano: yalitakiwa Machi, na sasa ni Mei.
term-payment-paid-late = Yalilipwa, lakini baada ya siku yake. Mfano: yalitakiwa Machi, na yalilipwa Mei.
term-payment-coming = Siku yake haijafika, au hakuna siku iliyokubaliwa. Mfano: yanatakiwa mwishoni mwa mwaka ujao.
term-money-to-local = Zimelipwa kwa shirika la nchi ambako kazi inafanyika. Mfano: kikundi cha wanawake wilayani.
term-money-supplier-local = Kilichonunuliwa kilitoka kwa muuzaji wa nchi ambako kazi inafanyika. Mfano: mabomba kutoka duka la mjini.
term-money-for-core = Fedha za chochote ambacho shirika linahitaji, si za kazi moja tu. Mfano: kodi ya ofisi, au mhasibu.
term-audits-heading = Mtu wa nje ameangalia kama hesabu ni sahihi. Mfano: mkaguzi wa kaunti, mara moja kwa mwaka.
term-opinion-qualified = Sehemu kubwa ni sahihi, na mkaguzi anasema kisicho sahihi. Mfano: risiti mbili hazipo.
term-remedy-received = Lalamiko limefika na limeandikwa. Mfano: “Pampu imeharibika.”
term-remedy-resolved = Wanaohusika wanasema limekwisha. Mfano: pampu imetengenezwa.
term-remedy-reopened = Lilisemwa kuwa limetatuliwa, kumbe sivyo. Mfano: pampu iliharibika tena baada ya wiki moja.
term-remedy-still-open = Hakuna aliyelitatua hadi sasa. Nalo linahesabiwa. Mfano: pampu ambayo hakuna aliyeiangalia bado.
term-remedy-in-time = Halikuchukua muda zaidi ya ulioahidiwa. Mfano: siku 30 ziliahidiwa, na lilichukua 12.
term-remedy-late = Lilichukua muda zaidi ya ulioahidiwa. Mfano: siku 30 ziliahidiwa, na lilichukua 45.
term-remedy-waiting = Liko wazi, na muda ulioahidiwa haujaisha. Mfano: siku 30 ziliahidiwa, na limesubiri 10.
term-remedy-overdue = Liko wazi, na muda ulioahidiwa umeisha. Mfano: siku 30 ziliahidiwa, na limesubiri 60.
term-remedies-life = Yale ambayo bado yako wazi yanahesabiwa pia, kwa muda ambao yamesubiri hadi sasa. Mfano: kati ya malalamiko 10, 5 yalichukua hadi siku 12 na mengine 5 yamesubiri zaidi; basi nusu hutatuliwa ndani ya siku 12.
word-fixed = Limetatuliwa kweli
term-word-fixed = Waliolalamika waliulizwa, na wanasema hivyo. Mfano: kati ya 31 waliojibu, 24 wanasema maji yanatoka tena.
term-remedies-serious-heading = Njia salama ya kueleza ukatili, unyanyasaji, rushwa au vitisho. Kurasa hizi si mahali pake. Mfano: simu ya mchunguzi wa malalamiko ya umma, ambapo hakuna jina linaloandikwa.
term-about-response = Ni wangapi kati ya walioulizwa walijibu. Wakiwa wachache zaidi, tunajua machache zaidi kuhusu wengine. Mfano: 128 kati ya 160.
term-answer-margin = Ni baadhi tu walioulizwa, waliochaguliwa kwa kura. Huenda asilimia ya watu wote iko kati ya hizi mbili. Hukaribiana watu wengi zaidi wakijibu, na huachana pale majirani walipochaguliwa pamoja. Mfano: 55%, kati ya 46% na 64%.
term-answer-few = Waliojibu ni wachache mno hivi kwamba mmoja zaidi angebadilisha asilimia, hivyo haitajwi. Mfano: majibu 12.
term-score-official = Alama ambayo ofisi inatoa. Mfano: bodi ya maji inaipa pampu 81 kati ya 100.
term-score-community = Alama ambayo wanaoitumia wanatoa. Mfano: kijiji kinaipa pampu hiyo hiyo 46 kati ya 100.
term-score-distance = Alama hizo mbili zinatofautiana kwa kiasi gani; kwa alama ya kutoa pale jamii inapotoa kidogo. Mfano: kati ya 46 na 81 kuna tofauti ya 35.
term-stories-heading = Yale ambayo watu wameeleza kwa maneno yao; huonyeshwa kwa ridhaa yao tu. Mfano: “Tunasubiri saa mbili asubuhi.”
term-stories-chosen = Anayechagua simulizi anaweza kufanya mambo yaonekane mazuri au mabaya, hivyo inaelezwa jinsi zilivyochaguliwa. Mfano: moja kutoka kila kijiji, kwa kura.
word-consent = Ridhaa
term-word-consent = Aliyetoa simulizi ameruhusu ionyeshwe: wapi, na hadi lini. Bila hivyo haionyeshwi. Mfano: kwenye ukurasa huu lakini si kwenye karatasi, hadi Juni.
word-withdrawn = Imeondolewa
term-word-withdrawn = Aliyetoa simulizi hataki tena ionyeshwe. Hapo inaondoka kwenye kurasa hizi, na kwenye nakala zilizo kwenye vifaa mara tu vinapopata mtandao. Mfano: simulizi iliyokuwa hapa wiki iliyopita.
term-about-source = Nani aliipima au aliihesabu, na inaweza kusomwa wapi. Mfano: utafiti wa ofisi ya takwimu.
term-licence = Unachoruhusiwa kufanya na takwimu. Mfano: kwa CC BY unaweza kuzitumia ukitaja chanzo.
term-about-example = Imebuniwa, ili kuonyesha jinsi ukurasa unavyofanya kazi. Haisemi chochote kuhusu ulimwengu. Mfano: mahali ambapo hapapo.
term-draft-translation = Imetafsiriwa, lakini hakuna anayeijua lugha vizuri aliyeisoma bado. Mfano: neno fulani linaweza kuwa na kosa.
term-download-csv = CSV ni jedwali la kawaida. Mfano: programu yoyote ya majedwali inaweza kulifungua.
term-download-json = JSON-stat ni jedwali hilo hilo kwa ajili ya programu. Mfano: tovuti nyingine inaweza kulisoma.
term-download-svg = SVG ni mchoro unaobaki wazi kwa ukubwa wowote. Mfano: uweke kwenye bango.
term-follow = Atom hukuambia kitu kinapobadilika, bila akaunti. Mfano: ongeza kiungo kwenye programu ya kusoma habari.

## Words to pass on
about-aloud = Yaliyobainika, kama taarifa ya kusoma kwa sauti na kama ujumbe wa simu.
radio = Taarifa ya redio
radio-length = { $time }, kwa kusoma maneno { $rate } kwa dakika. Kila tarakimu ya namba huhesabiwa kama neno.
radio-rule = Kila swali hupata zamu. Lenye pingamizi, lililozorota, lisilofikia lengo, lililo nyuma au lililochelewa huja kabla ya lililo zuri, na hilo kabla ya mengine. Dakika mbili hivi zikijaa, taarifa inaisha.
seconds = { $n ->
    [one] sekunde { $number }
   *[other] sekunde { $number }
}
listen = Sikiliza
listen-stop = Simamisha
say-hello = Hizi ni habari za mpango: { $programme }.
say-as-of = Takwimu ni za tarehe { $date }.
say-example = Yanayofuata yamebuniwa, kama mfano.
say-ask = Ukiwa na swali, au ukiona tofauti, uliza: { $contact }.
say-next = Takwimu zijazo zitatoka tarehe { $date }.
say-next-unknown = Siku ya takwimu zijazo bado haijulikani.
sms = Ujumbe wa SMS
sms-about = Kila ujumbe unatosha katika SMS moja: herufi 160 za alfabeti ya msingi, au 70 ikiwa kuna herufi isiyomo.
sms-count = { $alphabet ->
    [gsm] herufi { $number } kati ya { $limit } (alfabeti ya msingi)
   *[ucs] herufi { $number } kati ya { $limit } (alfabeti zote)
}
sms-send = Fungua kama SMS
sms-none = Hii haitoshi katika SMS moja.
sms-placed = { $value } ({ $place }, { $when })
sms-dated = { $value } ({ $when })

## On this device
about-device = Hifadhi mpango huu hapa ili uusome bila mtandao. Au ondoa yote yaliyohifadhiwa.
device-plain = Ili kuhifadhi mpango, ukurasa huu unahitaji skripti, na hapa hakuna inayofanya kazi.
device-instead = Unaweza kuchapisha ukurasa wowote, na kuchukua jedwali (CSV) la kila kiashiria.
device-facts = Mambo ya kujua
device-what = Yanayohifadhiwa: kurasa zote, takwimu zote na majedwali yote katika lugha unazochagua, pamoja na vichujio.
device-when = Hakuna kinachohifadhiwa kabla hujabonyeza kitufe. Kilichohifadhiwa hubaki kama kilivyo hadi ukisasishe, na husema tarehe yake.
device-not = Yasiyohifadhiwa: wewe ni nani na unasoma nini.
device-seen = Mtu yeyote anayetumia kifaa hiki anaweza kuona kwamba umehifadhi mpango huu. Kama hilo linaweza kukudhuru, usiuhifadhi.
device-here = Yaliyohifadhiwa hapa
device-date = Takwimu za hadi
device-room-taken = Nafasi iliyotumika
device-install = Unaweza kuufungua kama programu: tafuta “Install” au “Add to home screen” katika menyu ya kivinjari chako.
device-choose = Ya kuhifadhi
device-shared = Yanayohitajika kwa lugha zote
device-price = Yatakayopakuliwa: { $size }.
device-do-keep = Hifadhi kwenye kifaa hiki
device-do-update = Sasisha
device-do-change = Hifadhi chaguo hili
device-do-replace = Weka takwimu za zamani zaidi badala yake
device-forget = Kusahau
device-forget-what = Hii huondoa nakala iliyohifadhiwa na chaguo zote ulizofanya kwenye tovuti hii. Orodha ya kurasa ya kivinjari chenyewe haimo.
device-do-forget = Sahau yote kwenye kifaa hiki
device-progress = Faili zilizopakuliwa
device-unable = Kivinjari hiki hakiruhusu tovuti kuhifadhi chochote hapa. Ndivyo ilivyo mara nyingi katika madirisha ya faragha, anwani zisizo na https na vivinjari vya zamani.
device-room = Hakuna nafasi ya kutosha. Inayohitajika: { $needed }. Iliyopo: { $free }.
device-working = Inapakua: { $done } kati ya { $all }.
device-busy = Kichupo kingine kinafanya hivi sasa. Tafadhali subiri.
device-missing = Seva ya tovuti haina faili hii: { $file }.
device-damaged = Faili hii imefika, lakini si ile iliyochapishwa: { $file }.
device-unreachable = Faili hii haikuweza kupakuliwa: { $file }.
device-full = Hakuna nafasi iliyobaki kwenye kifaa au kivinjari.
device-refused = Kivinjari kimekataa: { $why }.
device-nothing = Hakuna kilichohifadhiwa. Tafadhali jaribu tena baadaye. Ikishindikana tena, waambie wanaochapisha ukurasa huu.
device-before = Yaliyohifadhiwa awali bado yapo na bado yanafanya kazi. Tafadhali jaribu tena baadaye. Ikishindikana tena, waambie wanaochapisha ukurasa huu.
device-gone = Kivinjari chako kimeondoa sehemu ya nakala iliyohifadhiwa. Tafadhali ihifadhi tena.
device-current = Yaliyohifadhiwa ndiyo yanayotolewa na tovuti sasa.
device-other = Tovuti ina toleo lingine, lenye takwimu za hadi { $offered }.
device-older = Sasa tovuti inatoa takwimu za zamani zaidi, za hadi { $offered }. Ulichohifadhi kinabaki, isipokuwa ukikibadilisha.
device-offline = Tovuti haipatikani kwa sasa. Yaliyohifadhiwa hapa bado yanasomeka.
device-forgotten = Hakuna tena chochote cha tovuti hii kilichohifadhiwa kwenye kifaa hiki. Tumehakikisha.
device-left = Baadhi ya vitu havikuweza kuondolewa: { $rest }. Funga vichupo vingine vyote vya tovuti hii, kisha ujaribu tena.
device-evict = Kivinjari chako kinaweza kuondoa nakala kifaa kikikosa nafasi.
kept-line = Unasoma nakala iliyohifadhiwa kwenye kifaa hiki. Ina takwimu za hadi { $date }.
more-away = Ukurasa huu haujahifadhiwa kwenye kifaa hiki
about-away = Hakuna mtandao kwa sasa, na ukurasa huu haukuhifadhiwa. Kurasa hizi zipo hapa.

## Paper: what report and poster share
print-hint = Imetengenezwa kwa karatasi ya A4: chagua “Chapisha” katika kivinjari chako.

## Report
about-report = Mpango wote kwenye karatasi: kila takwimu, jamii zinasema nini kuihusu, na kinachokosekana.
report-kicker = Ripoti
report-contents = Yaliyomo
report-figures = Takwimu kuu
report-figures-caption = Mstari mmoja kwa kila kiashiria, na thamani yake mpya zaidi
report-sources = Vyanzo na leseni
report-judged = Jinsi mambo yanavyopimwa
report-indicator = Kiashiria
report-when = Lini
report-value = Thamani
report-status = Hali
report-day = Yote yanapimwa kwa tarehe hii: { $date }, si siku unayosoma.
report-marks = “Kuna pingamizi” ina maana kwamba jamii haikubaliani na takwimu na haijapata jibu. “Mfano” ina maana kwamba takwimu ni za kubuni.

## Poster
about-poster = Karatasi moja ya kubandika: tokeo moja kwa kila swali, chenye pingamizi, na wa kuuliza.
poster-disputes = Kuna pingamizi, na bado hakuna jibu
poster-read = Soma zaidi:
poster-ask = Uliza:
poster-more = { $n ->
    [one] Swali lingine { $number } haliko kwenye karatasi hii.
   *[other] Maswali mengine { $number } hayako kwenye karatasi hii.
}
poster-rule = Kila swali linaonyesha takwimu moja: kwanza yenye pingamizi, inayozorota au isiyofikia lengo; kama hakuna, iliyo bora zaidi.

## Gaps
about-gaps = Mahali namba iko nyuma ya lengo, haikulifikia au imerudi nyuma; nani anawajibika, na kufikia lini. Makubwa yanatangulia. Yasiyopatikana au yaliyofichwa hayapo hapa, wala mifano ya kubuni.
gaps-none = Hakuna pengo linalojulikana katika namba hizi.
gaps-map = Pengo ziko wapi
gaps-map-most = Pengo nyingi zaidi: { $places } ({ $number }).
gaps-map-about = Kila namba inasema mistari mingapi ya majedwali yaliyo chini iko mahali hapo na katika sehemu zake. 0 maana yake hakuna unaojulikana.
gaps-map-table = Hayo hayo katika jedwali
gaps-map-all = Jumla
gaps-place = Mahali pangu
gaps-everywhere = Mahali pote
gaps-left = Mapengo hapa: { $number }
gaps-short = Nyuma ya lengo
gaps-fell = Yaliyorudi nyuma
gaps-widening = Tofauti zilizokua
gaps-widening-about = Wote kwa pamoja wanaweza kupata maendeleo huku wengine wakiachwa nyuma. Kila mstari unalinganisha makundi mawili yaliyo mbali zaidi sasa na makundi yale yale hapo awali.
gap-where = Wapi, na nani
gap-what = Nini
gap-now = Sasa
gap-target = Lengo
gap-to-go = Kilichobaki
gap-before = Kabla
gap-change = Mabadiliko
gap-responsible = Nani anawajibika
gap-nobody = hakuna aliyetajwa
gap-by = kufikia { $date }
gap-of-whole = lengo la { $place }
gap-apart = Tofauti
gap-ahead = Mbele
gap-behind = Nyuma
gap-all = Watu wote
gap-from-to = { $then } → { $now }

## What we do not know
about-unknown = Kilichochelewa, kinachokosekana au kilichofichwa, pamoja na sababu iliyotolewa; kinachofuata; na jinsi kila namba inavyopimwa. Hakuna kati ya hivi ambacho ni sifuri.
unknown-none = Hakuna kinachokosekana, wala kinachosubiriwa.
unknown-overdue = Vilivyochelewa
unknown-missing = Havijaripotiwa
unknown-hidden = Vimefichwa ili kulinda watu
unknown-due = Vinavyofuata
unknown-plan = Jinsi kila namba inavyopimwa
unknown-where = Wapi, na nani
unknown-for = Kwa
unknown-late = Kuchelewa
unknown-why = Sababu
unknown-on = Kufikia
unknown-no-reason = hakuna sababu iliyotolewa
unknown-more = { $number } zaidi
plan-how = Jinsi
plan-often = Mara ngapi
plan-silent = haikusemwa
plan-unsaid = Hakuna anayesema vipi
plan-unsaid-about = Kwa hizi haisemwi zinapimwaje wala mara ngapi: { $number }. Kila moja iko chini ya anayewajibika nayo.

## The programme in five sentences
about-story = Sentensi zinatokana na takwimu, kwa kanuni moja kwa wote: kati ya zilizo bora hutajwa kwanza inayopanda, na kati ya zilizo mbaya inayorudi nyuma. Mifano ya kubuni imeachwa.
story-better = Bora zaidi
story-worse = Mbaya zaidi
story-whom = Kwa nani
story-disputed = Zenye pingamizi
story-due = Kinachofuata
story-not-judged = Hakuna takwimu inayoweza kupimwa bado: hakuna lengo wala thamani ya awali ya kulinganisha.
story-better-count = { $n ->
    [one] Takwimu moja kati ya { $total } zinazoweza kupimwa inaelekea vizuri au imefikia lengo.
   *[other] Takwimu { $number } kati ya { $total } zinazoweza kupimwa zinaelekea vizuri au zimefikia malengo.
}
story-better-none = { $n ->
    [one] Takwimu pekee inayoweza kupimwa haielekei vizuri.
   *[other] Kati ya takwimu { $number } zinazoweza kupimwa hakuna inayoelekea vizuri.
}
story-worse-count = { $n ->
    [one] Takwimu moja kati ya { $total } zinazoweza kupimwa imerudi nyuma au haijafikia lengo.
   *[other] Takwimu { $number } kati ya { $total } zinazoweza kupimwa zimerudi nyuma au hazijafikia malengo.
}
story-worse-none = { $n ->
    [one] Takwimu pekee inayoweza kupimwa haijarudi nyuma.
   *[other] Kati ya takwimu { $number } zinazoweza kupimwa hakuna iliyorudi nyuma wala kukosa lengo.
}
story-whom-count = Tofauti kubwa zaidi kati ya makundi ya watu:
story-whom-none = Takwimu hizi hazitofautishi makundi ya watu.
story-disputed-count = { $n ->
    [one] Pingamizi moja la jamii linasubiri jibu.
   *[other] Mapingamizi { $number } ya jamii yanasubiri jibu.
}
story-disputed-none = Hakuna pingamizi linalosubiri jibu.
story-waiting = { $group }: wamesubiri { $days }.
story-late = { $n ->
    [one] Ripoti ya takwimu moja imechelewa.
   *[other] Ripoti za takwimu { $number } zimechelewa.
}
story-late-none = Hakuna ripoti iliyochelewa.
story-next = ripoti inayofuata inatarajiwa { $date }.
story-change = { $said } Mwisho: { $change }.

## Two voices
about-two-voices = Jamii zinapinga nini na zinathibitisha nini, kando ya takwimu zinavyosema; na jibu lilichukua muda gani.
two-waiting = Zenye pingamizi, bila jibu
two-answered = Zenye pingamizi, zilizojibiwa
two-confirmed = Zilizothibitishwa
two-none = Hakuna jamii iliyopinga wala kuthibitisha takwimu hapa bado.
two-only-examples = Hakuna jamii iliyozungumzia takwimu hizi bado. Yanayofuata yamebuniwa ili kuonyesha jinsi inavyokuwa.
two-count-waiting = { $n ->
    [one] Pingamizi moja limesubiri jibu kwa { $days }.
   *[other] Mapingamizi { $number } yanasubiri jibu, la muda mrefu zaidi kwa { $days }.
}
two-count-none = Hakuna pingamizi linalosubiri jibu.
two-count-answered = { $n ->
    [one] Moja limejibiwa, baada ya { $days }.
   *[other] { $number } yamejibiwa, kwa muda usiozidi { $days }.
}
two-count-unanswered = Hakuna lililojibiwa hadi sasa.
two-count-confirmed = { $n ->
    [one] Takwimu moja imethibitishwa.
   *[other] Uthibitisho: { $number }.
}
two-count-unconfirmed = Hakuna takwimu iliyothibitishwa.

## What was corrected
about-history = Takwimu zilizochapishwa hapa na kubadilishwa baadaye, pamoja na sababu; na zilivyosema awali.
history-none = Hakuna kilichochapishwa hapa kilichobadilishwa tangu hapo.
history-changes = Kilichobadilishwa
history-on = Ilibadilishwa
history-from = Kabla
history-to = Baada
history-day = Tazama ilivyokuwa siku fulani
history-all = Siku zote
history-shown = Kila takwimu iko hapa kama ilivyokuwa siku hiyo.
history-outside = Siku zinazojulikana hapa ni kuanzia { $from } hadi { $until }.
history-since = { $sure ->
    [yes] Tangu { $from } inasema:
   *[no] Huenda tangu { $from } inasema:
}
history-span = { $sure ->
    [yes] Kuanzia { $from } hadi { $until } ilisema:
   *[no] Huenda kuanzia { $from } hadi { $until } ilisema:
}
history-single = { $sure ->
    [yes] Tarehe { $from } ilisema:
   *[no] Huenda tarehe { $from } ilisema:
}
history-empty = { $sure ->
    [yes] Kabla ya { $from } hakuna kilichokuwa kimeripotiwa.
   *[no] Kabla ya { $from } huenda hakuna kilichokuwa kimeripotiwa.
}
history-older = Ilichosema kabla ya { $from } hakionyeshwi hapa.
history-words = Hali za zamani ziko kwa maneno tu, ili ukurasa huu uwe mwepesi.
history-unsure = “Huenda”: chanzo hakisemi takwimu iliripotiwa lini. Inachukuliwa kuwa ilijulikana tangu mwisho wa kipindi chake.

## Kupanga safu za jedwali
sort = Panga
sort-up = Imepangwa kwa { $column }: ndogo au ya zamani kwanza.
sort-down = Imepangwa kwa { $column }: kubwa au ya karibuni kwanza.
sort-forward = Imepangwa kwa { $column }: kuanzia A hadi Z.
sort-backward = Imepangwa kwa { $column }: kuanzia Z hadi A.
sort-own = Imerudi kwenye mpangilio wake.
sort-part = Safu za ukurasa huu pekee ndizo zimepangwa.
## Compare
about-compare = Takwimu mbili kando kwa kando: za viashiria viwili, maeneo mawili au makundi mawili. Kwanza husemwa kama zinaweza kulinganishwa, na kama haziwezi, kwa nini.
compare-side-a = Takwimu ya kwanza (A)
compare-side-b = Takwimu ya pili (B)
compare-a = A
compare-b = B
compare-indicator = Kiashiria
compare-pick = Chagua kimoja
compare-free = Takwimu hizi mbili zinaweza kulinganishwa.
compare-careful = Takwimu hizi mbili zinaweza kulinganishwa, kwa uangalifu.
compare-never = Takwimu hizi mbili hazipaswi kulinganishwa. Hakuna tofauti inayoonyeshwa.
compare-nothing = Chaguo hili halina takwimu.
compare-unknown = “{ $asked }” haipo hapa. Chagua kati ya hizi.
compare-lost = Takwimu hazikufika. Angalia mtandao, kisha chagua tena.
compare-period = Kipindi
compare-minus = A toa B
compare-points = pointi za asilimia
compare-latest-of = Ya karibuni
compare-picture = Zote mbili kadiri muda unavyopita. { $a }: { $value-a } ({ $when-a }). { $b }: { $value-b } ({ $when-b }).
compare-split = Nukta: kuanzia hapa inapimwa kwa njia nyingine, kwa hiyo mstari hauvuki.
compare-more = { $first }, { $rest }
compare-alike = Zinazohesabu kitu kilekile
compare-alike-about = Takwimu za kundi moja zinahesabu kitu kilekile, kwa hiyo zinaweza kulinganishwa, isipokuwa jozi zilizotajwa. Takwimu za makundi mawili zinahesabu vitu tofauti na hazilinganishwi.
compare-within = Maeneo: { $places }; makundi: { $groups }
compare-not = Zisizolinganishwa
compare-care = Zinazolinganishwa kwa uangalifu
compare-every = Hii ni kwa jozi zote.
compare-rest = Jozi nyingine: { $number }
compare-alone = Hakuna kingine hapa kinachohesabu hivi
compare-alone-about = Hizi hulinganishwa zenyewe tu: eneo moja na jingine au kundi moja na jingine, pale yalipo kadhaa.
compare-unsaid = Hakuna anayesema ni ya nini
compare-unsaid-about = Hizi ni asilimia, na waliozitoa hawasemi ni za nani au za nini. Asilimia mbili hulinganishwa tu kama ni za kitu kilekile, kwa hiyo hizi zinakaa peke yake.
compare-lists = Orodha, si takwimu za vipindi
compare-lists-about = Fedha, ahadi, malalamiko, mafanikio na sauti zina kurasa zake. Hakuna mstari wa kuweka kando ya mwingine.
compare-percent = asilimia ({ $noun })
compare-percent-text = asilimia. Kati ya: { $text }
compare-percent-unsaid = asilimia, na hakuna anayesema ni ya nini
compare-number = idadi ({ $noun })
compare-number-unsaid = idadi, na hakuna anayesema ni ya nini
compare-amount = kiasi ({ $noun })
compare-days = siku
compare-weeks = wiki
compare-months = miezi
compare-quarters = robo za mwaka
compare-years = miaka
compare-same = Zote mbili ni takwimu ileile. Chagua kiashiria, eneo au kundi jingine kwa moja yao.
compare-invented = Moja imebuniwa, kuonyesha jinsi ukurasa huu unavyofanya kazi. Nyingine ni ya kweli.
compare-currency = Moja iko katika { $a }, nyingine katika { $b }. Thamani ya moja kwa nyingine hubadilika kila siku.
compare-counted = Zinahesabu vitu tofauti. Moja ni { $a }, nyingine ni { $b }.
compare-accumulation = Moja inahesabu kila kipindi peke yake. Nyingine ina yote yaliyotangulia pia.
compare-method = Zinapimwa kwa njia mbili. Moja: { $a } Nyingine: { $b }
compare-apart = Hakuna kipindi ambacho zote mbili zina takwimu.
compare-provisional = Hii bado inaweza kubadilika, kwa hiyo tofauti haionyeshwi kwa: { $periods }.
compare-length = Moja ni kwa { $a }, nyingine kwa { $b }.
compare-source = Moja inatoka “{ $a }”, nyingine inatoka “{ $b }”. Huenda ziliuliza kwa njia tofauti.
compare-places = Ni za maeneo mawili: { $a } na { $b }.
compare-groups = Zinahusu makundi mawili: { $a } na { $b }.
compare-place-part = { $part } iko ndani ya { $whole }, kwa hiyo kinachohesabiwa huko kimo katika zote mbili.
compare-group-part = “{ $part }” ni sehemu ya “{ $whole }”, kwa hiyo watu walewale wamo katika zote mbili.
compare-overlap = Moja imegawanywa kwa { $a }, nyingine kwa { $b }. Watu walewale wanaweza kuwa katika zote mbili.
compare-chance = Masafa yanakutana, kwa hiyo tofauti inaweza kuwa bahati tu: { $periods }.
compare-few = Moja inategemea chini ya { $least }, kwa hiyo mmoja zaidi au pungufu hubadilisha sana: { $periods }.
compare-estimated = Hii ilikokotolewa, haikupimwa: { $periods }.
compare-hidden = Takwimu imefichwa ili kulinda watu: { $periods }.
compare-latest = Takwimu zao za karibuni ni za vipindi viwili: { $periods }. Linganisha za kipindi kilekile.
compare-silent = “{ $title }”: sehemu za { $place } ambazo hazikuripoti kwa { $period }: { $number } kati ya { $all }.
compare-break = “{ $title }” inapimwa kwa njia mpya kuanzia { $period }. Usilinganishe takwimu za baadaye na za awali. { $reason }
compare-quality = “{ $title }”, angalizo: { $text }

## Mapitio ya pamoja
about-reviews = Yale washirika waliyoangalia pamoja, waliyoamua, na yaliyotokea baadaye.
reviews-none = Hakuna mapitio ya pamoja yaliyochapishwa bado.
reviews-title = Mapitio ya pamoja ya { $date }
reviews-refused = Faili hii si ile wenyeviti wenza waliyothibitisha. Usiitegemee hadi mchapishaji aitengeneze.
reviews-signed = { $seat }: imethibitishwa na kusainiwa kwa ufunguo ambao programu inautaja
reviews-confirmed = { $seat }: imethibitishwa, haijasainiwa
reviews-silent = { $seat }: haijathibitishwa
reviews-decision = Kilichoamuliwa
reviews-owner = Anayeshughulikia
reviews-due = Kufikia lini
reviews-became = Hadi sasa
reviews-read = Soma kumbukumbu
reviews-csv = Maamuzi (CSV)
reviews-ics = Maamuzi kwa kalenda (.ics)
reviews-file = Faili ya mapitio (JSON)
reviews-no-decision = Hakuna uamuzi ulioandikwa.
picture-files = Picha nyingine za ukurasa huu
picture-file = { $title } (SVG, { $size })

## Who is who
who-is-who = Nani ni nani
who-partners = Washirika
who-partner = Mshirika
who-side = Upande
who-as = Kama nani
who-committees = Kamati na majopo
who-no-committee = Hakuna aliyesema kuna kamati na majopo gani.
who-counted = Viti vinahesabiwa kwa siku ya takwimu: vya wenyeviti na wanachama, wenye sauti katika maamuzi; si vya waangalizi.
who-rules-not-said = Hakuna aliyesema viti vyake vinajazwaje.
who-rules = Zaidi kuhusu kamati hii
who-no-seat = Hakuna aliyesema ina viti gani.
who-seat = Anayeketi hapo
who-role = Kama nani
who-chair = mwenyekiti
who-term = Tangu lini hadi lini
who-chosen = Alivyochaguliwa
who-from = tangu { $date }
who-until = hadi { $date }
who-not-said = hakuna aliyesema
who-empty = Kitupu
who-over = Muda umeisha
who-ahead = Muda haujaanza
who-unsaid = Upande haukusemwa
who-holds = { $n ->
    [one] { $who }: { $held } kati ya kiti { $number }.
   *[other] { $who }: { $held } kati ya viti { $number }.
}
who-holds-and-chairs = { $n ->
    [one] { $who }: { $held } kati ya kiti { $number }, { $chairs }.
   *[other] { $who }: { $held } kati ya viti { $number }, { $chairs }.
}
who-chairs = { $n ->
    [one] { $held } kati ya mwenyekiti { $number }
   *[other] { $held } kati ya wenyeviti { $number }
}
who-invented = Imebuniwa, kuonyesha inavyoonekana.
who-conflicts = Migongano ya maslahi iliyotangazwa
who-no-conflict = Hakuna uliotangazwa hapa. Hiyo haimaanishi kwamba haupo.
who-whose = Wa nani
who-with = Na nini
who-declared = Ulitangazwa
who-done = Kilichofanywa
who-action-recused = hashiriki katika jambo hilo
who-action-noted = umeandikwa tu
who-action-stepped-down = aliacha kiti
who-action-resolved = alimaliza kilichousababisha
who-ended = Umeisha tangu { $date }

## The app, on published pages: what it costs, and why it is not there
app-ask = Chunguza takwimu ({ $size })
app-unsupported = Unasoma ukurasa uliochapishwa. Vichujio vinahitaji kivinjari chenye WebAssembly.
app-failed = Unasoma ukurasa uliochapishwa. Vichujio havikuweza kupakiwa.
app-crashed = Vichujio vimeacha kufanya kazi. Ukurasa unabaki kama ulivyo.
app-published = Fungua ukurasa uliochapishwa

## Shown on other sites
embed-stale = Takwimu zijazo zilipaswa kutoka tarehe { $date }, na hapa hazijafika. Huenda hizi zimepitwa na wakati.
embed-kept = Hii ni nakala isiyobadilika. Inaonyesha takwimu za hadi { $date }.
embed-newer = Kuna toleo jipya zaidi, lenye takwimu za hadi { $date }.
embed-gone = Hii haichapishwi tena hapa.
embed-all = Takwimu, maelezo na vyanzo vyote
embed-title = Onyesha haya kwenye tovuti yako
embed-about = Weka kiashiria, swali au ubao mzima kwenye kurasa zako. Tarehe yake, chanzo chake, anayewajibika na anayekipinga huja pamoja nacho.
embed-plain = Bila skripti: nakili mstari huu, na uweke ndani yake anwani na kichwa cha mojawapo ya yaliyo hapa chini.
embed-what = Cha kuonyesha
embed-part = Eneo au makundi
embed-host = Kama ukurasa unaokizunguka
embed-state = Takwimu mpya zinapofika
embed-live = Onyesha za karibuni zaidi
embed-frozen = Zibaki hizi, na useme kuwa kuna mpya zaidi
embed-way = Namna
embed-mail = Picha ya barua pepe
embed-paper = Rangi ya nyuma
embed-ink = Rangi ya maandishi
embed-accent = Rangi ya viungo na mistari
embed-refused = Rangi hizi ni ngumu kusomeka, kwa hiyo hazitumiki: { $why }
embed-preview = Katika nafasi yenye upana wa pikseli { $width }
embed-copy = Nakili msimbo
embed-copied = Imenakiliwa.
embed-no-picture = Hakuna picha: kwa hilo, tovuti lazima ijue anwani yake kamili inapochapishwa.
embed-list = Yote yanayoweza kuonyeshwa
