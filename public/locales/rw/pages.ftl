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
