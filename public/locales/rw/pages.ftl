# Baraza, Kinyarwanda: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Ibipimo byose n’ahantu hose by’iyi gahunda, bikurikiranye ku mazina.
find-indicators = Ibipimo
find-places = Ahantu
find-type = Andika igice cy’izina
find-nothing = Nta kintu gifite iri zina kiri hano.

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
