# Baraza, Spanish: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Todos los indicadores y todos los lugares de este programa, por nombre.
find-indicators = Indicadores
find-places = Lugares
find-type = Escriba una parte del nombre
find-nothing = Aquí no hay nada con ese nombre.
