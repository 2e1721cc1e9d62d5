# Baraza, Swahili (East Africa): the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Viashiria vyote na mahali pote pa mpango huu, kwa majina.
find-indicators = Viashiria
find-places = Mahali
find-type = Andika sehemu ya jina
find-nothing = Hakuna kitu chenye jina hili hapa.

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
