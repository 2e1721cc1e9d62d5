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
