# Baraza, Portuguese: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Todos os indicadores e todos os lugares deste programa, por nome.
find-indicators = Indicadores
find-places = Lugares
find-type = Escreva uma parte do nome
find-nothing = Aqui não há nada com esse nome.
