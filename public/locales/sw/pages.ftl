# Baraza, Swahili (East Africa): the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Viashiria vyote na mahali pote pa mpango huu, kwa majina.
find-indicators = Viashiria
find-places = Mahali
find-type = Andika sehemu ya jina
find-nothing = Hakuna kitu chenye jina hili hapa.

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
