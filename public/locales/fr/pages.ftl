# Baraza, French: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Tous les indicateurs et tous les lieux de ce programme, par nom.
find-indicators = Indicateurs
find-places = Lieux
find-type = Écrivez une partie du nom
find-nothing = Rien ne porte ce nom ici.
