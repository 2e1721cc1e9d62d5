# Baraza, Spanish: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Ir al contenido
bar = Para su comodidad y su seguridad
look = Apariencia
look-colours = Colores
look-device = Como el dispositivo
look-light = Claro
look-dark = Oscuro
look-contrast = Alto contraste
look-text = Tamaño del texto
look-normal = Normal
look-large = Grande
look-largest = Muy grande
look-motion = Movimiento
look-still = Sin movimiento
leave = Salir rápido
leave-about = «Salir rápido» abre wikipedia.org en lugar de esta página. Con el teclado, pulse Escape tres veces. Su navegador aún recuerda que usted estuvo aquí: puede borrar su historial.
offer = Leer esta página en español
offer-no = No, gracias

## Find
about-find = Todos los indicadores y todos los lugares de este programa, por nombre.
find-indicators = Indicadores
find-places = Lugares
find-type = Escriba una parte del nombre
find-nothing = Aquí no hay nada con ese nombre.
