# Baraza, Swahili (East Africa): the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Viashiria vyote na mahali pote pa mpango huu, kwa majina.
find-indicators = Viashiria
find-places = Mahali
find-type = Andika sehemu ya jina
find-nothing = Hakuna kitu chenye jina hili hapa.
