# Baraza, Kinyarwanda: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Jya ku bikubiyemo
bar = Ku byiza n’umutekano byawe
look = Uko bigaragara
look-colours = Amabara
look-device = Nk’uko igikoresho kibivuga
look-light = Urumuri
look-dark = Umwijima
look-contrast = Itandukaniro rinini
look-text = Ingano y’inyandiko
look-normal = Isanzwe
look-large = Nini
look-largest = Nini cyane
look-motion = Kugenda kw’ibigaragara
look-still = Nta kigenda
leave = Sohoka vuba
leave-about = “Sohoka vuba” ifungura wikipedia.org mu mwanya w’uru rupapuro. Kuri mwandikisho, kanda Escape inshuro eshatu. Mushakisha yawe iracyibuka ko wari hano: ushobora gusiba amateka yayo.
offer = Soma uru rupapuro mu Kinyarwanda
offer-no = Oya, murakoze

## Find
about-find = Ibipimo byose n’ahantu hose by’iyi gahunda, bikurikiranye ku mazina.
find-indicators = Ibipimo
find-places = Ahantu
find-type = Andika igice cy’izina
find-nothing = Nta kintu gifite iri zina kiri hano.
find-left = Ibipimo: { $indicators }; ahantu: { $places }

## What the words mean
about-glossary = Icyo amagambo yo kuri izi mpapuro asobanura, buri jambo rifite urugero.
glossary-contents = Amatsinda y’amagambo
glossary-numbers = Imibare n’ibyo ibara
glossary-goals = Kuva ku ntangiriro kugera ku ntego
glossary-standings = Aho igipimo kigeze
glossary-states = Ibizwi ku mubare
glossary-voices = Icyo abaturage babivugaho
glossary-levels = Kuva ku kazi kugera ku mpinduka
glossary-policy = Intsinzi muri politiki
glossary-promises = Amasezerano
glossary-money = Amafaranga
glossary-remedies = Ibirego
glossary-answers = Ibisubizo, amanota n’inkuru
glossary-sources = Inkomoko n’amadosiye
term-find-indicators = Ibintu bipimwa kenshi kugira ngo harebwe icyahindutse. Urugero: igice cy’ingo zifite amazi meza.
term-about-numerator = Ibyo igice kibara. Urugero: mu ngo 400, ingo 220 zifite amazi meza.
term-about-denominator = Ibyashoboraga kubarwa byose. Urugero: ingo zose 400 zabajijwe.
term-total = Abantu bose hamwe, batagabanyijwe mu matsinda. Urugero: abagore n’abagabo.
term-choose-by = Kugabanya umubare mu matsinda, kugira ngo herekanwe abamerewe neza n’abamerewe nabi. Urugero: abakobwa iruhande rw’abahungu.
term-points = Intera iri hagati y’ijanisha ribiri. Urugero: kuva kuri 40% kugera kuri 55% ni amanota 15.
term-about-sampling = Akenshi habazwa abantu bamwe gusa, bakavugira bose. Urugero: ingo 400 mu ngo 9.000.
term-range-level = Umubare nyawo ushobora kuba uri hagati y’iyi ibiri. Icyizere kivuga uko bizwi neza: 95% bivuga ko ari ukuri inshuro hafi 95 ku 100.
term-about-accumulation = Umubare ubara igihe cyawo gusa, cyangwa n’ibyabanje byose. Urugero: amariba 20 uyu mwaka, cyangwa amariba 80 kugeza ubu.
term-about-adding = Hari ibice bitagomba guteranywa, kuko umuntu umwe ashobora kuba mu bice bibiri. Urugero: umugore witabiriye amahugurwa yombi.
term-about-better = Bivuga niba kwiyongera ari inkuru nziza. Urugero: ingo nyinshi zifite amazi ni byiza; abana benshi barwaye si byiza.
term-proxy = Ibyo dushaka kumenya ntibyashoboye gupimwa, hapimwa ikindi kibyegereye. Urugero: ibitabo byagurishijwe, mu mwanya w’abana basoma.
term-about-break = Kuva hano bibarwa mu bundi buryo, bityo imibare mishya ntigereranywa n’iya kera. Urugero: ibibazo bishya mu bushakashatsi.
term-as-of = Umunsi ibiri hano byose bisuzumirwaho. Urugero: raporo yaje nyuma y’umunsi umwe ntiraza hano.
term-age = Igihe gishize kuva ku munsi umubare mushya uvuga. Urugero: umubare wo mu 2024 umaze umwaka mu mpera za 2025.
term-about-baseline = Aho ibintu byari biri mbere y’uko akazi gatangira. Urugero: 40% by’ingo mu 2020.
term-about-milestones = Ibigomba kugerwaho mu nzira ijya ku ntego. Urugero: kimwe cya kabiri cy’ingo mu 2024.
term-about-target = Ibigomba kugerwaho, n’igihe ntarengwa. Urugero: 80% by’ingo mu mpera za 2026.
term-about-due = Umunsi raporo igomba kuba iri hano. Urugero: imibare yo mu 2025 ku wa 31 Werurwe 2026.
term-about-judged = Nta muntu utanga amanota n’intoki: itegeko rimwe rikurikizwa ku mibare yose, kandi aya magambo avuga icyo ribona. Urugero: 82% mu gihe intego ari 80% bivuga ko intego yagezweho.
term-standing-reached = Umubare mushya ugeze ku ntego cyangwa warayirenze. Urugero: intego ni 80%, umubare ni 82%.
term-standing-on-course = Umunsi w’intego nturagera, kandi umubare ugeze kure bihagije ku murongo ugororotse uva ku ntangiriro ujya ku ntego. Urugero: kimwe cya kabiri cy’inzira mu gice cy’igihe.
term-standing-better = Nta ntego ihari, kandi impinduka ya nyuma yagiye mu cyerekezo cyiza. Urugero: kuva kuri 40% kugera kuri 45%.
term-standing-steady = Nta ntego ihari, kandi imibare ibiri ya nyuma irangana. Urugero: 40%, hanyuma na none 40%.
term-standing-info = Nta ntego ihari, kandi impinduka ntiyitwa nziza cyangwa mbi. Urugero: umubare wa mbere, nta wundi wabanje.
term-standing-behind = Umunsi w’intego nturagera, kandi umubare nturagera kure bihagije ku murongo uva ku ntangiriro ujya ku ntego. Urugero: kimwe cya gatatu cy’inzira mu gice cy’igihe.
term-standing-short = Umunsi w’intego wararenze, kandi umubare wa nyuma ntiwayigezeho. Urugero: intego yari 80%, umubare ni 72%.
term-standing-worse = Nta ntego ihari, kandi impinduka ya nyuma yagiye mu cyerekezo kibi. Urugero: kuva kuri 45% kugera kuri 40%.
term-standing-overdue = Umunsi wa raporo wararenze, kandi nta raporo iri muri aya makuru. Urugero: yagombaga kuza muri Werurwe, none ni Gicurasi.
term-standing-not-yet-due = Umunsi wa raporo ya mbere nturagera. Urugero: itegerejwe umwaka utaha.
term-standing-no-report = Nta mubare wo kwerekana. Urugero: nta wawohereje, cyangwa warahishwe.
term-state-observed = Hari uwawubaze cyangwa uwawupimye. Urugero: habajijwe ingo 400.
term-state-estimated = Wabazwe uhereye ku yindi mibare. Urugero: hagati y’imyaka ibiri abantu babajijwemo.
term-state-provisional = Watangajwe hakiri kare kandi ushobora guhinduka. Urugero: muri Gicurasi, ku mwaka wose.
term-state-suppressed = Umubare urazwi ariko ntiwerekanwa, kuko ari muto ku buryo abantu bamenyekana. Urugero: abantu batatu mu mudugudu umwe.
term-state-not-reported = Umubare wagombaga kuba hano, kandi nta wawohereje. Si zeru. Urugero: akarere katatanze raporo.
term-state-not-yet-due = Umunsi wawo nturagera. Si zeru. Urugero: umubare usabwa mu mpera z’umwaka.
term-state-overdue = Umunsi wawo wararenze, kandi nta raporo iri muri aya makuru. Si zeru. Urugero: wagombaga kuza muri Werurwe, none ni Gicurasi.
term-state-not-applicable = Ikibazo nta cyo kivuze hano. Urugero: amafi yarobwe ahantu hatari amazi.
term-disputed = Abaturage bavuga ko umubare atari wo, kandi nta wabasubije. Urugero: “Ipompo yarakamye kuva muri Gicurasi.”
term-voice-confirmed = Abaturage bavuga ko umubare ari wo. Urugero: “Natwe twabaze amapompo.”
term-about-level = Aho umubare uri mu nzira iva ku kazi ijya ku mpinduka. Urugero: imbuto, hanyuma imirima, hanyuma ibiribwa, hanyuma ubuzima.
term-level-input = Ibyashyizwemo. Urugero: amafaranga, abakozi n’imbuto.
term-level-output = Ibyo akazi kakoze. Urugero: amariba mashya 20.
term-level-outcome = Ibyo abantu bakora cyangwa bafite kubera ako kazi. Urugero: ingo zikoresha amazi meza.
term-level-impact = Ibikomeza kuba byiza. Urugero: abana barwaye bake.
term-stage-raised = Abantu babigejeje ku bafata ibyemezo. Urugero: abagore basaba inama njyanama amafaranga y’imbuto.
term-stage-tabled = Abafata ibyemezo babifite imbere yabo. Urugero: umushinga w’itegeko uri ku murongo w’ibyigwa.
term-stage-adopted = Byafashweho icyemezo. Urugero: inama njyanama yabitoye.
term-stage-funded = Bifite amafaranga. Urugero: umurongo mu ngengo y’imari.
term-stage-implemented = Birakorwa. Urugero: imbuto ziratangwa.
term-stage-felt = Abantu babibona mu buzima bwabo. Urugero: imbuto ziza mbere y’imvura.
term-setback = Ibyari byagezweho byasubijwe inyuma, byose cyangwa igice. Urugero: amafaranga yakuweho.
term-contribution = Ibyo gahunda ubwayo yakoze. Abandi bashobora kuba barakoze ibirenze. Urugero: yahuje abagore n’inama njyanama.
term-evidence = Ikintu kibigaragaza kandi gishobora kurebwa. Urugero: itegeko, cyangwa inyandikomvugo y’inama.
term-promise-kept = Ryarakozwe, kandi umunsi waratanzwe. Urugero: umuhanda warasanwe, nubwo byatinze.
term-promise-late = Umunsi waryo wararenze, ritarubahirizwa kandi ritarishwe. Urugero: umuhanda wagombaga kuboneka muri Werurwe, none ni Gicurasi.
term-promise-broken = Uwaritanze, cyangwa aya makuru, avuga ko ritazubahirizwa. Urugero: “Nta muhanda uzubakwa.”
term-promise-open = Umunsi waryo nturagera, cyangwa nta munsi wumvikanyweho. Urugero: umuhanda mbere y’impera z’umwaka utaha.
term-money-budgeted = Yateganyirijwe uyu murimo. Urugero: 10.000 by’amariba.
term-money-committed = Yasezeranyijwe umuntu ku mugaragaro. Urugero: inkunga ya 8.000 yasinywe.
term-money-received = Yageze aho yagombaga kugera. Urugero: 5.000 byavuye ku muterankunga.
term-money-disbursed = Yahawe abakora umurimo. Urugero: 4.000 byoherejwe ku biro by’umudugudu.
term-money-spent = Yishyuwe ibintu na serivisi. Urugero: 3.000 by’imiyoboro.
term-payment-paid = Bwishyuwe ku munsi wabwo, cyangwa nta munsi wumvikanyweho. Urugero: bwagombaga kuba ku wa 31 Werurwe, bwishyurwa ku wa 28 Werurwe.
term-payment-late = Umunsi wabwo wararenze, kandi nta bwishyu buri muri aya makuru. Urugero: bwari ubwo muri Werurwe, none ni Gicurasi.
term-payment-paid-late = Bwarishyuwe, ariko nyuma y’umunsi wabwo. Urugero: bwari ubwo muri Werurwe, bwishyurwa muri Gicurasi.
term-payment-coming = Umunsi wabwo nturagera, cyangwa nta munsi wumvikanyweho. Urugero: ni ubwo mu mpera z’umwaka utaha.
term-money-to-local = Yishyuwe umuryango wo mu gihugu umurimo ukorerwamo. Urugero: itsinda ry’abagore bo mu karere.
term-money-supplier-local = Ibyaguzwe byavuye ku mucuruzi wo mu gihugu umurimo ukorerwamo. Urugero: imiyoboro yo mu iduka ryo mu mujyi.
term-money-for-core = Amafaranga y’icyo umuryango ukeneye cyose, si ay’umurimo umwe gusa. Urugero: ubukode, cyangwa umucungamari.
term-audits-heading = Umuntu wo hanze yagenzuye niba ibaruramari ari ryo. Urugero: umugenzuzi w’intara, rimwe mu mwaka.
term-opinion-qualified = Igice kinini ni cyo, kandi umugenzuzi avuga ikitari cyo. Urugero: habuze inyemezabwishyu ebyiri.
term-remedy-received = Ikirego cyaje kandi cyanditswe. Urugero: “Ipompo yarapfuye.”
term-remedy-resolved = Ababishinzwe bavuga ko byarangiye. Urugero: ipompo yarasanwe.
term-remedy-reopened = Bavuze ko cyakemutse, nyamara si ko byari bimeze. Urugero: ipompo yongeye gupfa nyuma y’icyumweru.
term-remedy-still-open = Nta wugikemuye kugeza ubu. Na cyo kirabarwa. Urugero: ipompo nta muntu urayireba.
term-remedy-in-time = Nticyarengeje igihe cyasezeranyijwe. Urugero: hasezeranyijwe iminsi 30, kimara 12.
term-remedy-late = Cyarengeje igihe cyasezeranyijwe. Urugero: hasezeranyijwe iminsi 30, kimara 45.
term-remedy-waiting = Kirafunguye, kandi igihe cyasezeranyijwe ntikirarangira. Urugero: hasezeranyijwe iminsi 30, kimaze 10.
term-remedy-overdue = Kirafunguye, kandi igihe cyasezeranyijwe cyararangiye. Urugero: hasezeranyijwe iminsi 30, kimaze 60.
term-remedies-life = Ibigifunguye na byo birabarwa, ku gihe bimaze gutegereza. Urugero: mu birego 10, 5 byafashe iminsi itarenze 12, ibindi 5 bimaze gutegereza irenze; ubwo kimwe cya kabiri gikemuka mu minsi 12.
word-fixed = Byakemutse koko
term-word-fixed = Abareze barabajijwe, kandi ni ko babivuga. Urugero: mu bantu 31 bashubije, 24 bavuga ko amazi yongeye kuza.
term-remedies-serious-heading = Inzira yizewe yo kuvuga ihohoterwa, ruswa cyangwa iterabwoba. Izi paji si ho hantu habyo. Urugero: telefoni y’umuvunyi, aho nta zina ryandikwa.
term-about-response = Umubare w’abashubije mu babajijwe. Uko baba bake, ni ko iby’abandi bimenyekana gake. Urugero: 128 kuri 160.
term-answer-margin = Habajijwe bamwe gusa, batoranyijwe muri tombora. Ijanisha rya bose rishobora kuba riri hagati y’iyi mibare ibiri. Iregerana iyo hashubije benshi, igatandukana aho abaturanyi batoranyirijwe hamwe. Urugero: 55%, hagati ya 46% na 64%.
term-answer-few = Hashubije bake cyane ku buryo undi umwe yahindura ijanisha, bityo nta na rimwe rivugwa. Urugero: ibisubizo 12.
term-score-official = Amanota atangwa n’urwego rw’ubuyobozi. Urugero: ikigo cy’amazi giha ipompo 81 ku 100.
term-score-community = Amanota atangwa n’abayikoresha. Urugero: umudugudu uha iyo pompo 46 ku 100.
term-score-distance = Uko amanota yombi atandukanye; hariho akamenyetso ko kuvanamo aho abaturage batanze make. Urugero: hagati ya 46 na 81 harimo 35.
term-stories-heading = Ibyo abantu bavuze mu magambo yabo; byerekanwa ari uko babyemeye. Urugero: “Mu gitondo dutegereza amasaha abiri.”
term-stories-chosen = Utoranya inkuru ashobora gutuma ibintu bigaragara neza cyangwa nabi, bityo havugwa uko zatoranyijwe. Urugero: imwe muri buri mudugudu, muri tombora.
word-consent = Uruhushya
term-word-consent = Uwavuze inkuru yemeye ko yerekanwa: aho yerekanwa, n’igihe bigarukira. Iyo bitabaye, ntiyerekanwa. Urugero: kuri iyi paji ariko atari ku rupapuro, kugeza muri Kamena.
word-withdrawn = Yisubiwe
term-word-withdrawn = Uwavuze inkuru ntagishaka ko yerekanwa. Ubwo iva kuri izi paji, no muri kopi ziri ku bikoresho igihe bibonye interineti. Urugero: inkuru yari hano mu cyumweru gishize.
term-about-source = Uwawupimye cyangwa uwawubaze, n’aho bisomerwa. Urugero: ubushakashatsi bw’ikigo cy’ibarurishamibare.
term-licence = Ibyo wemerewe gukoresha imibare. Urugero: kuri CC BY wayikoresha iyo uvuze inkomoko.
term-about-example = Byarahimbwe, kugira ngo herekanwe uko urupapuro rukora. Nta cyo bivuga ku isi. Urugero: ahantu hatabaho.
term-draft-translation = Byarahinduwe mu rurimi, ariko nta muntu uruvuga neza urabisoma. Urugero: hari ijambo rishobora kuba ririmo ikosa.
term-download-csv = CSV ni imbonerahamwe yoroshye. Urugero: porogaramu yose y’imbonerahamwe irayifungura.
term-download-json = JSON-stat ni ya mbonerahamwe igenewe porogaramu. Urugero: urundi rubuga rushobora kuyisoma.
term-download-svg = SVG ni igishushanyo gikomeza kugaragara neza mu bunini bwose. Urugero: cyashyirwa ku cyapa.
term-follow = Atom ikumenyesha iyo hari icyahindutse, nta konti ukeneye. Urugero: ongera umuyoboro muri porogaramu isoma amakuru.

## Words to pass on
about-aloud = Ibyabonetse, nk’amakuru yo gusoma mu ijwi n’ubutumwa bwa telefone.
radio = Amakuru ya radiyo
radio-length = { $time }, iyo hasomwe amagambo { $rate } ku munota. Buri mubare ugize imibare minini ubarwa nk’ijambo.
radio-rule = Buri kibazo kigira umwanya wacyo. Ibigibwaho impaka, ibyasubiye inyuma, ibitageze ku ntego, ibiri inyuma n’ibyatinze bibanziriza ibyiza, na byo bikabanziriza ibisigaye. Iyo iminota hafi ibiri yuzuye, birarangira.
seconds = { $n ->
    [1] isegonda { $number }
   *[other] amasegonda { $number }
}
listen = Umva
listen-stop = Hagarika
say-hello = Aya ni amakuru ya gahunda: { $programme }.
say-as-of = Imibare ni iyo ku wa { $date }.
say-example = Ibikurikira byarahimbwe, ni urugero.
say-ask = Niba ufite ikibazo, cyangwa ubibona ukundi, baza: { $contact }.
say-next = Imibare itaha izaza ku wa { $date }.
say-next-unknown = Umunsi w’imibare itaha nturamenyekana.
sms = Ubutumwa bwa SMS
sms-about = Buri butumwa bukwira muri SMS imwe: inyuguti 160 z’alufabeti y’ibanze, cyangwa 70 iyo harimo inyuguti itayirimo.
sms-count = { $alphabet ->
    [gsm] inyuguti { $number } kuri { $limit } (alufabeti y’ibanze)
   *[ucs] inyuguti { $number } kuri { $limit } (alufabeti zose)
}
sms-send = Fungura nka SMS
sms-none = Ibi ntibikwira muri SMS imwe.
sms-placed = { $value } ({ $place }, { $when })
sms-dated = { $value } ({ $when })

## On this device
about-device = Bika iyi gahunda hano, uyisome nta murongo wa interineti. Cyangwa usibe ibibitse byose.
device-plain = Kugira ngo gahunda ibikwe, uru rupapuro rukeneye porogaramu ntoya (script), kandi hano nta n’imwe ikora.
device-instead = Ushobora gucapa urupapuro urwo ari rwo rwose, ukajyana n’imbonerahamwe (CSV) ya buri gipimo.
device-facts = Ibyo ukwiye kumenya
device-what = Ibibikwa: impapuro zose, imibare yose n’imbonerahamwe zose mu ndimi uhitamo, hamwe n’uburyo bwo kuyungurura.
device-when = Nta kintu kibikwa utarakanda buto. Ibibitswe biguma uko biri kugeza ubivuguruye, kandi bivuga itariki yabyo.
device-not = Ibitabikwa: uwo uri we n’ibyo usoma.
device-seen = Umuntu wese ukoresha iki gikoresho ashobora kubona ko wabitse iyi gahunda. Niba byakugirira nabi, ntuyibike.
device-here = Ibibitse hano
device-date = Imibare yo kugeza ku wa
device-room-taken = Umwanya bifata
device-install = Ushobora kuyifungura nka porogaramu: shaka “Install” cyangwa “Add to home screen” muri menu ya mushakisha yawe.
device-choose = Ibyo kubika
device-shared = Ibyo indimi zose zikenera
device-price = Ibizakururwa: { $size }.
device-do-keep = Bika kuri iki gikoresho
device-do-update = Vugurura
device-do-change = Bika aya mahitamo
device-do-replace = Simbuza imibare ishaje
device-forget = Gusiba
device-forget-what = Ibi bisiba kopi ibitse n’amahitamo yose wagize kuri uru rubuga. Urutonde rw’impapuro mushakisha yawe ibika rwo ntirurimo.
device-do-forget = Siba byose kuri iki gikoresho
device-progress = Dosiye zakuruwe
device-unable = Iyi mushakisha ntiyemerera urubuga kugira icyo rubika hano. Ni ko bikunze kuba mu madirishya yihariye, kuri aderesi zitagira https no muri mushakisha za kera.
device-room = Nta mwanya uhagije uhari. Ukenewe: { $needed }. Uhari: { $free }.
device-working = Birakururwa: { $done } kuri { $all }.
device-busy = Irindi dirishya riri kubikora ubu. Tegereza.
device-missing = Iyi dosiye ntiri kuri seriveri y’urubuga: { $file }.
device-damaged = Iyi dosiye yaje, ariko si yo yatangajwe: { $file }.
device-unreachable = Iyi dosiye ntiyashoboye gukururwa: { $file }.
device-full = Nta mwanya usigaye kuri iki gikoresho cyangwa muri mushakisha.
device-refused = Mushakisha yanze: { $why }.
device-nothing = Nta cyabitswe. Ongera ugerageze nyuma. Nibyongera kwanga, bibwire abatangaza uru rupapuro.
device-before = Ibyari bibitse mbere biracyahari kandi biracyakora. Ongera ugerageze nyuma. Nibyongera kwanga, bibwire abatangaza uru rupapuro.
device-gone = Mushakisha yawe yasibye igice cya kopi yari ibitse. Ongera uyibike.
device-current = Ibibitse ni byo urubuga rutanga ubu.
device-other = Urubuga rufite indi verisiyo, ifite imibare yo kugeza ku wa { $offered }.
device-older = Ubu urubuga rutanga imibare ishaje, yo kugeza ku wa { $offered }. Ibyo wabitse biragumaho, keretse ubisimbuje.
device-offline = Urubuga ntirushobora kuboneka ubu. Ibibitse hano byo birasomeka.
device-forgotten = Nta kintu cy’uru rubuga kikibitse kuri iki gikoresho. Twabigenzuye.
device-left = Hari ibitashoboye gusibwa: { $rest }. Funga andi madirishya yose y’uru rubuga, wongere ugerageze.
device-evict = Mushakisha yawe ishobora gusiba kopi igihe igikoresho kibuze umwanya.
kept-line = Urasoma kopi ibitse kuri iki gikoresho. Irimo imibare yo kugeza ku wa { $date }.
more-away = Uru rupapuro ntirubitse kuri iki gikoresho
about-away = Nta murongo wa interineti uhari ubu, kandi uru rupapuro ntirwabitswe. Izi mpapuro zo zirahari.

## Paper: what report and poster share
print-hint = Byateguriwe urupapuro rwa A4: hitamo “Gucapa” muri mushakisha yawe.

## Report
about-report = Gahunda yose ku rupapuro: buri mubare, icyo abaturage bawuvugaho, n’ibibura.
report-kicker = Raporo
report-contents = Ibirimo
report-figures = Imibare y’ingenzi
report-figures-caption = Umurongo umwe kuri buri kipimo, n’umubare wacyo uheruka
report-sources = Inkomoko n’impushya
report-judged = Uko bipimwa
report-indicator = Igipimo
report-when = Ryari
report-value = Umubare
report-status = Aho bigeze
report-day = Byose bipimwa kuri iyi tariki: { $date }, atari umunsi ubisomeraho.
report-marks = “Bigibwaho impaka” bivuga ko abaturage batemera umubare kandi batarasubizwa. “Urugero” bivuga ko imibare ari impimbano.

## Poster
about-poster = Urupapuro rumwe rwo kumanika: igisubizo kimwe kuri buri kibazo, ibigibwaho impaka, n’uwo wabaza.
poster-disputes = Bigibwaho impaka, nta gisubizo kiraboneka
poster-read = Soma ibindi:
poster-ask = Baza:
poster-more = { $n ->
    [1] Hari ikindi kibazo { $number } kitari kuri uru rupapuro.
   *[other] Hari ibindi bibazo { $number } bitari kuri uru rupapuro.
}
poster-rule = Buri kibazo kigaragaza umubare umwe: habanza ugibwaho impaka, usubira inyuma cyangwa utageze ku ntego; iyo ntawo, hagaragara umwiza kurusha iyindi.

## Gaps
about-gaps = Aho umubare uri inyuma y’intego, utayigezeho cyangwa wasubiye inyuma; ubishinzwe n’igihe ntarengwa. Ikinini kibanza. Ibibura cyangwa ibihishe ntibiri hano, n’ingero z’impimbano na zo.
gaps-none = Nta cyuho kizwi muri iyi mibare.
gaps-map = Aho icyuho kiri
gaps-map-most = Ahari ibyuho byinshi: { $places } ({ $number }).
gaps-map-about = Buri mubare uvuga imirongo yo mu mbonerahamwe zikurikira iri ahantu no mu biri muri ho. 0 bivuze ko nta n’umwe uzwi.
gaps-map-table = Ibyo nyine mu mbonerahamwe
gaps-map-all = Byose hamwe
gaps-place = Ahantu hanjye
gaps-everywhere = Ahantu hose
gaps-left = Ibyuho hano: { $number }
gaps-short = Inyuma y’intego
gaps-fell = Ibyasubiye inyuma
gaps-widening = Itandukaniro ryiyongereye
gaps-widening-about = Bose bashobora gutera imbere mu gihe bamwe basigara inyuma. Buri murongo ugereranya amatsinda abiri atandukanye cyane ubu n’ayo matsinda mbere.
gap-where = Aho ari, n’abo ari bo
gap-what = Ikintu
gap-now = Ubu
gap-target = Intego
gap-to-go = Ibisigaye
gap-before = Mbere
gap-change = Impinduka
gap-responsible = Ubishinzwe
gap-nobody = nta wavuzwe
gap-by = bitarenze { $date }
gap-of-whole = intego ya { $place }
gap-apart = Itandukaniro
gap-ahead = Imbere
gap-behind = Inyuma
gap-all = Bose
gap-from-to = { $then } → { $now }

## What we do not know
about-unknown = Ibyatinze, ibibura cyangwa ibihishe, n’impamvu yatanzwe; ibikurikira; n’uko buri mubare upimwa. Nta na kimwe muri ibi ari zeru.
unknown-none = Nta kibura, kandi nta gitegerejwe.
unknown-overdue = Ibyatinze
unknown-missing = Ibitatangajwe
unknown-hidden = Byahishwe kugira ngo abantu barindwe
unknown-due = Ibikurikira
unknown-plan = Uko buri mubare upimwa
unknown-where = Aho ari, n’abo ari bo
unknown-for = Igihe
unknown-late = Ubukererwe
unknown-why = Impamvu
unknown-on = Bitarenze
unknown-no-reason = nta mpamvu yatanzwe
unknown-more = ibindi { $number }
plan-how = Uko bikorwa
plan-often = Inshuro
plan-silent = ntibyavuzwe
plan-unsaid = Nta wuvuga uko bikorwa
plan-unsaid-about = Ibi ntibivugwa uko bipimwa cyangwa inshuro bipimwa: { $number }. Buri kimwe kiri munsi y’ubibazwa.

## The programme in five sentences
about-story = Interuro zivanwa mu mibare, hakurikijwe itegeko rimwe kuri bose: mu byiza havugwa mbere umubare uzamuka, mu bibi umubare usubira inyuma. Ingero zahimbwe ntizirimo.
story-better = Byabaye byiza
story-worse = Byabaye bibi
story-whom = Kuri nde
story-disputed = Ibihakanwa
story-due = Ibitegerejwe
story-not-judged = Nta mubare ushobora gusuzumwa ubu: nta ntego n’agaciro ka mbere bihari.
story-better-count = { $n ->
    [1] Umubare umwe kuri { $total } ishobora gusuzumwa ugana aheza cyangwa wageze ku ntego.
   *[other] Imibare { $number } kuri { $total } ishobora gusuzumwa igana aheza cyangwa yageze ku ntego.
}
story-better-none = { $n ->
    [1] Umubare umwe ushobora gusuzumwa ntugana aheza.
   *[other] Mu mibare { $number } ishobora gusuzumwa nta n’umwe ugana aheza.
}
story-worse-count = { $n ->
    [1] Umubare umwe kuri { $total } ishobora gusuzumwa wasubiye inyuma cyangwa nturagera ku ntego.
   *[other] Imibare { $number } kuri { $total } ishobora gusuzumwa yasubiye inyuma cyangwa ntiragera ku ntego.
}
story-worse-none = { $n ->
    [1] Umubare umwe ushobora gusuzumwa ntiwasubiye inyuma.
   *[other] Mu mibare { $number } ishobora gusuzumwa nta n’umwe wasubiye inyuma.
}
story-whom-count = Itandukaniro rinini hagati y’amatsinda y’abantu:
story-whom-none = Iyi mibare ntitandukanya amatsinda y’abantu.
story-disputed-count = { $n ->
    [1] Ubuhakane bumwe bw’abaturage butegereje igisubizo.
   *[other] Ubuhakane { $number } bw’abaturage butegereje igisubizo.
}
story-disputed-none = Nta buhakane butegereje igisubizo.
story-waiting = { $group }: bamaze { $days } bategereje.
story-late = { $n ->
    [1] Raporo y’umubare umwe yaratinze.
   *[other] Raporo z’imibare { $number } zaratinze.
}
story-late-none = Nta raporo yatinze.
story-next = raporo itaha itegerejwe ku wa { $date }.
story-change = { $said } Ubu: { $change }.

## Two voices
about-two-voices = Ibyo abaturage bahakana n’ibyo bemeza, iruhande rw’ibyo imibare ivuga; n’igihe igisubizo cyafashe.
two-waiting = Ibihakanwa, bitarasubizwa
two-answered = Ibihakanwa, byasubijwe
two-confirmed = Ibyemejwe
two-none = Nta baturage barahakana cyangwa ngo bemeze umubare hano.
two-only-examples = Nta baturage baravuga kuri iyi mibare. Ibikurikira byahimbwe kugira ngo byerekane uko bimera.
two-count-waiting = { $n ->
    [1] Ubuhakane bumwe bumaze { $days } butegereje igisubizo.
   *[other] Ubuhakane { $number } butegereje igisubizo, ubumaze igihe kinini { $days }.
}
two-count-none = Nta buhakane butegereje igisubizo.
two-count-answered = { $n ->
    [1] Bumwe bwasubijwe, nyuma ya { $days }.
   *[other] { $number } bwasubijwe, mu gihe kitarenze { $days }.
}
two-count-unanswered = Nta na bumwe burasubizwa.
two-count-confirmed = { $n ->
    [1] Umubare umwe waremejwe.
   *[other] Ibyemejwe: { $number }.
}
two-count-unconfirmed = Nta mubare wemejwe.

## What was corrected
about-history = Imibare yatangajwe hano ikaza guhindurwa, n’impamvu; n’ibyo yavugaga mbere.
history-none = Nta cyatangajwe hano cyahinduwe kuva icyo gihe.
history-changes = Icyahinduwe
history-on = Cyahinduwe ku wa
history-from = Mbere
history-to = Nyuma
history-day = Reba uko byari ku munsi runaka
history-all = Iminsi yose
history-shown = Buri mubare uri hano uko wari kuri uwo munsi.
history-outside = Iminsi izwi hano ni kuva ku wa { $from } kugeza ku wa { $until }.
history-since = { $sure ->
    [yes] Kuva ku wa { $from } bivuga:
   *[no] Birashoboka ko kuva ku wa { $from } bivuga:
}
history-span = { $sure ->
    [yes] Kuva ku wa { $from } kugeza ku wa { $until } byavugaga:
   *[no] Birashoboka ko kuva ku wa { $from } kugeza ku wa { $until } byavugaga:
}
history-single = { $sure ->
    [yes] Ku wa { $from } byavugaga:
   *[no] Birashoboka ko ku wa { $from } byavugaga:
}
history-empty = { $sure ->
    [yes] Mbere yo ku wa { $from } nta cyari cyaratanzwe.
   *[no] Birashoboka ko mbere yo ku wa { $from } nta cyari cyaratanzwe.
}
history-older = Ibyavugwaga mbere yo ku wa { $from } ntibigaragara hano.
history-words = Ibya kera biri mu magambo gusa, kugira ngo uru rupapuro rutaremera.
history-unsure = “Birashoboka”: inkomoko ntivuga igihe umubare watangiwe. Ufatwa nk’uwari uzwi kuva igihe cyawo kirangiye.

## Gutondeka imirongo y’imbonerahamwe
sort = Tondeka
sort-up = Byatondetswe hakurikijwe { $column }: ibito cyangwa ibya kera bibanza.
sort-down = Byatondetswe hakurikijwe { $column }: ibinini cyangwa ibya vuba bibanza.
sort-forward = Byatondetswe hakurikijwe { $column }: kuva kuri A kugeza kuri Z.
sort-backward = Byatondetswe hakurikijwe { $column }: kuva kuri Z kugeza kuri A.
sort-own = Byasubiye uko byari bikurikiranye.
sort-part = Imirongo yo kuri uru rupapuro ni yo yonyine yatondetswe.
## Compare
about-compare = Imibare ibiri iri kumwe: y’ibipimo bibiri, y’ahantu habiri cyangwa y’amatsinda abiri. Mbere na mbere havugwa niba ishobora kugereranywa, kandi niba bidashoboka, impamvu.
compare-side-a = Umubare wa mbere (A)
compare-side-b = Umubare wa kabiri (B)
compare-a = A
compare-b = B
compare-indicator = Igipimo
compare-pick = Hitamo kimwe
compare-free = Iyi mibare yombi ishobora kugereranywa.
compare-careful = Iyi mibare yombi ishobora kugereranywa, ariko witonze.
compare-never = Iyi mibare yombi ntigomba kugereranywa. Nta kinyuranyo cyerekanwa.
compare-nothing = Ibyo wahisemo nta mibare bifite.
compare-unknown = “{ $asked }” ntibiri hano. Hitamo muri ibi.
compare-lost = Imibare ntiyaje. Reba umurongo wa interineti, wongere uhitemo.
compare-period = Igihe
compare-minus = A ukuyemo B
compare-points = amanota ku ijana
compare-latest-of = Uheruka
compare-picture = Byombi uko igihe gihita. { $a }: { $value-a } ({ $when-a }). { $b }: { $value-b } ({ $when-b }).
compare-split = Utudomo: kuva aha bipimwa mu bundi buryo, ni yo mpamvu umurongo utahambuka.
compare-more = { $first }, { $rest }
compare-alike = Ibibara ibintu bimwe
compare-alike-about = Imibare yo mu itsinda rimwe ibara ibintu bimwe, bityo ishobora kugereranywa, uretse ibiri ibiri ivugwa. Imibare yo mu matsinda abiri ibara ibintu bitandukanye, ntigereranywa.
compare-within = Ahantu: { $places }; amatsinda: { $groups }
compare-not = Ibitagereranywa
compare-care = Ibigereranywa witonze
compare-every = Ibi bireba ibiri ibiri byose.
compare-rest = Ibindi bibiri bibiri: { $number }
compare-alone = Ibitagira ikindi bibara kimwe hano
compare-alone-about = Ibi bigereranywa na byo ubwabyo gusa: ahantu n’ahandi cyangwa itsinda n’irindi, aho bifite byinshi.
compare-unsaid = Nta wuvuga ibyo bibarwamo
compare-unsaid-about = Ibi ni ijanisha, kandi ababikoze ntibavuga abo cyangwa ibyo bibarwamo. Ijanisha rigereranywa n’irindi ari uko byombi ari iby’ibintu bimwe, ni yo mpamvu ibi biri byonyine.
compare-lists = Ni intonde, si imibare mu gihe
compare-lists-about = Amafaranga, amasezerano, ibirego, ibyagezweho n’amajwi bifite impapuro zabyo. Nta murongo washyirwa iruhande rw’undi.
compare-percent = ijanisha ({ $noun })
compare-percent-text = ijanisha. Muri: { $text }
compare-percent-unsaid = ijanisha, kandi nta wuvuga ibyo ribarwamo
compare-number = umubare ({ $noun })
compare-number-unsaid = umubare, kandi nta wuvuga icyo ubara
compare-amount = ingano ({ $noun })
compare-days = iminsi
compare-weeks = ibyumweru
compare-months = amezi
compare-quarters = ibihembwe
compare-years = imyaka
compare-same = Byombi ni umubare umwe rwose. Hitamo ikindi gipimo, ahandi hantu cyangwa irindi tsinda kuri kimwe muri byo.
compare-invented = Kimwe cyarahimbwe kugira ngo cyerekane uko uru rupapuro rukora. Ikindi ni ukuri.
compare-currency = Kimwe kiri muri { $a }, ikindi muri { $b }. Agaciro k’imwe mu yindi gahinduka buri munsi.
compare-counted = Bibara ibintu bitandukanye. Kimwe ni { $a }, ikindi ni { $b }.
compare-accumulation = Kimwe kibara buri gihe ukwacyo. Ikindi kirimo n’ibyabanje byose.
compare-method = Bipimwa mu buryo bubiri. Kimwe: { $a } Ikindi: { $b }
compare-apart = Nta gihe byombi bifitiye umubare.
compare-provisional = Ibi bishobora guhinduka, bityo nta kinyuranyo cyerekanwa kuri: { $periods }.
compare-length = Kimwe kibarwa mu { $a }, ikindi mu { $b }.
compare-source = Kimwe cyavuye muri “{ $a }”, ikindi muri “{ $b }”. Bashobora kuba barabajije ukundi.
compare-places = Ni iby’ahantu habiri: { $a } na { $b }.
compare-groups = Ni iby’amatsinda abiri: { $a } na { $b }.
compare-place-part = { $part } hari muri { $whole }, bityo ibihabarwa biri muri byombi.
compare-group-part = “{ $part }” ni igice cya “{ $whole }”, bityo abantu bamwe bari muri byombi.
compare-overlap = Kimwe kigabanyijwe hakurikijwe { $a }, ikindi { $b }. Abantu bamwe bashobora kuba muri byombi.
compare-chance = Intera zirahura, bityo ikinyuranyo gishobora kuba impanuka: { $periods }.
compare-few = Kimwe gishingiye kuri bake kurusha { $least }, bityo umwe wiyongereye cyangwa ugabanutse ahindura byinshi: { $periods }.
compare-estimated = Ibi byarabazwe, ntibyapimwe: { $periods }.
compare-hidden = Hari umubare wahishwe kugira ngo abantu barindwe: { $periods }.
compare-latest = Imibare yabyo iheruka ni iy’ibihe bibiri: { $periods }. Gereranya iy’igihe kimwe.
compare-silent = “{ $title }”: ibice bya { $place } bitatanze raporo kuri { $period }: { $number } kuri { $all }.
compare-break = “{ $title }” ipimwa mu buryo bushya guhera { $period }. Ntugereranye imibare ya nyuma n’iya mbere. { $reason }
compare-quality = “{ $title }”, witonde: { $text }

## Isuzuma rihuriweho
about-reviews = Ibyo abafatanyabikorwa barebeye hamwe, ibyo bemeje n’uko byagenze.
reviews-none = Nta suzuma rihuriweho riratangazwa.
reviews-title = Isuzuma rihuriweho ryo ku wa { $date }
reviews-refused = Iyi dosiye si yo abayoboye bombi bemeje. Ntuyishingireho kugeza uyitangaje ayikosoye.
reviews-signed = { $seat }: byemejwe kandi bisinywe n’urufunguzo porogaramu ivuga
reviews-confirmed = { $seat }: byemejwe, ntibisinywe
reviews-silent = { $seat }: ntibyemejwe
reviews-decision = Icyemejwe
reviews-owner = Ubishinzwe
reviews-due = Bitarenze
reviews-became = Kugeza ubu
reviews-read = Soma inyandikomvugo
reviews-csv = Ibyemezo (CSV)
reviews-ics = Ibyemezo bya kalendari (.ics)
reviews-file = Dosiye y’isuzuma (JSON)
reviews-no-decision = Nta cyemezo cyanditswe.
picture-files = Andi mashusho y’uru rupapuro
picture-file = { $title } (SVG, { $size })

## Who is who
who-is-who = Ni nde
who-partners = Abafatanyabikorwa
who-partner = Umufatanyabikorwa
who-side = Uruhande
who-as = Nk’iki
who-committees = Komite n’utunama
who-no-committee = Nta wavuze komite n’utunama bihari.
who-counted = Imyanya ibarwa ku munsi w’imibare: iy’abayobora n’abanyamuryango, bafite ijwi mu byemezo; si iy’indorerezi.
who-rules-not-said = Nta wavuze uko imyanya yayo itangwa.
who-rules = Ibindi kuri iyi komite
who-no-seat = Nta wavuze imyanya ifite.
who-seat = Uwicaraho
who-role = Nk’iki
who-chair = uyobora
who-term = Kuva ryari kugeza ryari
who-chosen = Uko yatoranyijwe
who-from = kuva ku wa { $date }
who-until = kugeza ku wa { $date }
who-not-said = nta wabivuze
who-empty = Nta wuwuriho
who-over = Manda yararangiye
who-ahead = Manda ntiratangira
who-unsaid = Uruhande ntirwavuzwe
who-holds = { $n ->
    [1] { $who }: { $held } mu mwanya { $number }.
   *[other] { $who }: { $held } mu myanya { $number }.
}
who-holds-and-chairs = { $n ->
    [1] { $who }: { $held } mu mwanya { $number }, { $chairs }.
   *[other] { $who }: { $held } mu myanya { $number }, { $chairs }.
}
who-chairs = { $n ->
    [1] { $held } mu uyobora { $number }
   *[other] { $held } mu bayobora { $number }
}
who-invented = Byahimbwe, kugira ngo herekanwe uko bisa.
who-conflicts = Amakimbirane y’inyungu yatangajwe
who-no-conflict = Nta yatangajwe hano. Ibyo ntibivuze ko ntayo.
who-whose = Uwo areba
who-with = Areba iki
who-declared = Yatangajwe ku wa
who-done = Icyakozwe
who-action-recused = ntabigiramo uruhare
who-action-noted = byanditswe gusa
who-action-stepped-down = yavuye ku mwanya
who-action-resolved = yakuyeho icyabiteraga
who-ended = Byarangiye kuva ku wa { $date }

## The app, on published pages: what it costs, and why it is not there
app-ask = Suzuma imibare ({ $size })
app-unsupported = Urasoma urupapuro rwatangajwe. Uburyo bwo guhitamo busaba porogaramu ya interineti (browser) ifite WebAssembly.
app-failed = Urasoma urupapuro rwatangajwe. Uburyo bwo guhitamo ntibwashoboye gufunguka.
app-crashed = Uburyo bwo guhitamo bwahagaze. Urupapuro ruguma uko ruri.
app-published = Fungura urupapuro rwatangajwe

## Shown on other sites
embed-stale = Imibare itaha yagombaga kuza ku wa { $date }, kandi hano ntirahagera. Iyi ishobora kuba itakijyanye n’igihe.
embed-kept = Iyi ni kopi idahinduka. Yerekana imibare yo kugeza ku wa { $date }.
embed-newer = Hari verisiyo nshya kurushaho, ifite imibare yo kugeza ku wa { $date }.
embed-gone = Ibi ntibigitangazwa hano.
embed-all = Imibare, ibisobanuro n’inkomoko byose
embed-title = Erekana ibi ku rubuga rwawe
embed-about = Shyira igipimo, ikibazo cyangwa urutonde rwose ku mpapuro zawe. Itariki yacyo, inkomoko yacyo, ubishinzwe n’ubihakana bizana na cyo.
embed-plain = Nta skiripiti: koporora uyu murongo, ushyiremo aderesi n’umutwe bya kimwe mu biri hasi.
embed-what = Icyo werekana
embed-part = Ahantu cyangwa amatsinda
embed-host = Nk’urupapuro birimo
embed-state = Iyo imibare mishya ije
embed-live = Erekana imishya
embed-frozen = Gumana iyi, uvuge ko hari imishya
embed-way = Uburyo
embed-mail = Ishusho yo mu butumwa bwa imeyili
embed-paper = Ibara ry’inyuma
embed-ink = Ibara ry’inyandiko
embed-accent = Ibara ry’amahuza n’imirongo
embed-refused = Aya mabara aragoye gusomeka, ni yo mpamvu adakoreshwa: { $why }
embed-preview = Mu mwanya ufite ubugari bwa pigiseli { $width }
embed-copy = Koporora kode
embed-copied = Byakoporowe.
embed-no-picture = Nta shusho ihari: kugira ngo iboneke, urubuga rugomba kumenya aderesi yarwo yuzuye igihe rutangazwa.
embed-list = Ibishobora kwerekanwa byose
