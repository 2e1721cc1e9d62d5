# Baraza, Kinyarwanda: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Ibipimo byose n’ahantu hose by’iyi gahunda, bikurikiranye ku mazina.
find-indicators = Ibipimo
find-places = Ahantu
find-type = Andika igice cy’izina
find-nothing = Nta kintu gifite iri zina kiri hano.

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
