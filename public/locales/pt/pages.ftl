# Baraza, Portuguese: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Ir para o conteúdo
bar = Para o seu conforto e a sua segurança
look = Aparência
look-colours = Cores
look-device = Como o dispositivo
look-light = Claro
look-dark = Escuro
look-contrast = Alto contraste
look-text = Tamanho do texto
look-normal = Normal
look-large = Grande
look-largest = Muito grande
look-motion = Movimento
look-still = Sem movimento
leave = Sair depressa
leave-about = “Sair depressa” abre wikipedia.org no lugar desta página. No teclado, prima Escape três vezes. O seu navegador ainda se lembra de que esteve aqui: pode apagar o histórico.
offer = Ler esta página em português
offer-no = Não, obrigado

## Find
about-find = Todos os indicadores e todos os lugares deste programa, por nome.
find-indicators = Indicadores
find-places = Lugares
find-type = Escreva uma parte do nome
find-nothing = Aqui não há nada com esse nome.
