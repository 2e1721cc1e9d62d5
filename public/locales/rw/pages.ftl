# Baraza, Kinyarwanda: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Ibipimo byose n’ahantu hose by’iyi gahunda, bikurikiranye ku mazina.
find-indicators = Ibipimo
find-places = Ahantu
find-type = Andika igice cy’izina
find-nothing = Nta kintu gifite iri zina kiri hano.
