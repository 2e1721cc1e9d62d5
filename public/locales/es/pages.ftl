# Baraza, Spanish: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Todos los indicadores y todos los lugares de este programa, por nombre.
find-indicators = Indicadores
find-places = Lugares
find-type = Escriba una parte del nombre
find-nothing = Aquí no hay nada con ese nombre.

## Paper: what report and poster share
print-hint = Hecho para papel A4: elija «Imprimir» en su navegador.

## Report
about-report = Todo el programa en papel: cada cifra, lo que dicen de ella las comunidades y lo que falta.
report-kicker = Informe
report-contents = Contenido
report-figures = Cifras clave
report-figures-caption = Una fila por indicador, con su valor más reciente
report-sources = Fuentes y licencias
report-judged = Cómo se juzga
report-indicator = Indicador
report-when = Cuándo
report-value = Valor
report-status = Situación
report-day = Todo se juzga en esta fecha: { $date }, no en el día en que usted lo lee.
report-marks = «Cuestionado» significa que una comunidad no está de acuerdo con la cifra y no ha recibido respuesta. «Ejemplo» significa que las cifras son inventadas.

## Poster
about-poster = Una hoja para colgar: un hallazgo por pregunta, lo que se cuestiona y a quién preguntar.
poster-disputes = Cuestionado, y todavía sin respuesta
poster-read = Más información:
poster-ask = Contacto:
poster-more = { $n ->
    [one] { $number } pregunta más no está en esta hoja.
    [many] { $number } de preguntas más no están en esta hoja.
   *[other] { $number } preguntas más no están en esta hoja.
}
poster-rule = Una cifra por pregunta: primero una que se cuestiona, que empeora o que no alcanza su meta; si no hay ninguna, la mejor.
