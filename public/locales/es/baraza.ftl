# Baraza, Spanish. How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.
# Spanish: `[one]` is for 1 alone, `[many]` for whole millions, where the noun follows with `de`. A period may be
# "2020", "2.º trimestre de 2025" or "2016–2020", a place or a group has no known gender and may begin with "el": so
# none of them follows a preposition; they stand before or after a colon, after a comma, in brackets. Dates follow
# `el` or `al`. A value or a difference never rules a verb (falta 1, faltan 2). The reader is `usted`, a promise is
# feminine, a win is `avance`.

## This file
# reviewed | draft
review = draft
draft-translation = Traducción provisional: algunas de estas palabras aún no las ha leído nadie que hable este idioma.
draft-correct = Ayude a corregirla
feed-fallback = Los textos del programa aún no están en este idioma: se muestran en otro ({ $language }).

## Every page
languages = Idiomas
page-title = { $name } – { $programme }
home = Todos los indicadores
way = Usted está aquí
partners = Socios
contacts = ¿Preguntas?
privacy = Esta página no usa cookies, no guarda nada sin que usted lo pida y no le cuenta a nadie que usted estuvo aquí.
privacy-live = Esta página no usa cookies y no guarda nada sin que usted lo pida. Para las cifras más recientes pregunta a { $hosts }; quien responde ve entonces su dirección de internet.
made-with = Hecho con Baraza: cada número dice de dónde viene.
licence-of-feed = Estos datos se pueden usar con esta licencia: { $licence }.
notices = { $n ->
    [one] { $number } parte de estos datos no se pudo mostrar
    [many] { $number } de partes de estos datos no se pudieron mostrar
   *[other] { $number } partes de estos datos no se pudieron mostrar
}
notices-english = Lo que está mal se explica aquí en inglés, para quien publica los datos.
not-found = Esta página no está aquí
not-found-hint = Puede que la dirección sea antigua o esté mal escrita. Todo lo que hay se encuentra en el tablero.

## More pages: their titles; their other words are in pages.ftl
more = Otras páginas
more-story = En cinco frases
more-gaps = Brechas que necesitan a alguien
more-two-voices = Dos voces
more-compare = Comparar dos cifras
more-unknown = Lo que no sabemos
more-history = Lo que se corrigió
more-reviews = Revisiones conjuntas
more-find = Buscar un indicador o un lugar
more-glossary = Qué significan las palabras
more-aloud = Palabras para compartir
more-device = En este dispositivo
more-report = Informe para imprimir
more-poster = Cartel para imprimir

## The feed
feed-stale = Se muestran los datos al { $date }: { $reason }
feed-unreachable = no se pudo actualizar (acceso bloqueado o sin internet).
feed-offline = no se pudo actualizar, no hay conexión.
feed-timed-out = no se pudo actualizar, el servidor tardó demasiado.
feed-not-allowed = no se pudo actualizar, el servidor no deja que otros sitios lean sus datos.
feed-not-as-mapped = no se pudo actualizar, los datos nuevos no son como se acordó.
feed-status = no se pudo actualizar, el servidor no lo permitió.
feed-web-page = no se pudo actualizar, llegó una página web en vez de datos.
feed-too-large = no se pudo actualizar, los datos nuevos son demasiado grandes.
feed-cut = no se pudo actualizar, los datos nuevos están cortados.
feed-not-json = no se pudo actualizar, los datos nuevos están dañados.
feed-encoding = no se pudo actualizar, los datos nuevos no están en UTF-8.
feed-not-a-programme = no se pudo actualizar, los datos nuevos no son de un programa.
feed-older = no se pudo actualizar, los datos que llegaron son más antiguos que estos.
feed-damaged = no se pudo actualizar, la copia de este sitio está dañada.
feed-no-reader = no se pudo actualizar, la parte de esta página que los lee no se puso en marcha.
feed-none = No hay nada que mostrar: no se pudieron leer los datos del programa.
live-copied = De { $host }, copiado el { $date }.
live-fresh = De { $host }, leído ahora mismo.
live-failed = De { $host }, copiado el { $date }: { $reason }
data-waiting = Los valores de este indicador están en un archivo que no llegó.
data-coming = Los valores de este indicador están en camino.
data-broken = No se pudieron leer los valores de este indicador. La lista de errores al pie de la página dice por qué.
other-kind = Este indicador es del tipo «{ $kind }», que esta versión solo muestra como texto y tabla.

## The board
as-of = Datos al { $date }
next-update = Próxima actualización: { $date }
published = fecha de publicación: { $date }
reported = se comunicó el { $date }
questions = Preguntas
tally = { $n ->
    [one] { $number } indicador
    [many] { $number } de indicadores
   *[other] { $number } indicadores
}
more-indicators = Más indicadores
without-report = { $n ->
    [one] { $number } indicador sin informe
    [many] { $number } de indicadores sin informe
   *[other] { $number } indicadores sin informe
}
card-target = meta: { $target }
age = hace { $age }
days = { $n ->
    [one] { $number } día
    [many] { $number } de días
   *[other] { $number } días
}
months = { $n ->
    [one] { $number } mes
    [many] { $number } de meses
   *[other] { $number } meses
}
years = { $n ->
    [one] { $number } año
    [many] { $number } de años
   *[other] { $number } años
}

## Where an indicator stands
standing-reached = Meta alcanzada
standing-on-course = En buen camino
standing-better = Mejora
standing-steady = Sin cambios
standing-info = Para su información
standing-behind = Atrasado
standing-short = Meta no alcanzada
standing-worse = Empeora
standing-overdue = Informe atrasado
standing-not-yet-due = Aún en plazo
standing-no-report = Sin informe
disputed = Cuestionado
example = Ejemplo

## States of a value
state-observed = medido
state-estimated = estimación
state-provisional = provisional
state-suppressed = oculto para proteger a las personas
state-not-reported = no comunicado
state-not-yet-due = aún en plazo
state-overdue = informe atrasado
state-not-applicable = no se aplica
unknown = no se sabe

## Values
total = Total
group-joined = { $first }, { $rest }
named-row = { $name }: { $what }
points = { $n ->
    [one] { $number } punto
    [many] { $number } de puntos
   *[other] { $number } puntos
}
value-counts = { $count } de { $of } ({ $percent })
count-of = { $count } de { $of }
sample-short = encuestados: { $number }
range-level = { $range } (confianza: { $level })
kilobytes = { $number } KB
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $place }, { $when }: { $value }.
   *[group] { $place }, { $group }, { $when }: { $value }.
}
finding-up = { $whose ->
    [all] { $place }, { $when }: { $value }, más que antes ({ $since }: { $before }).
   *[group] { $place }, { $group }, { $when }: { $value }, más que antes ({ $since }: { $before }).
}
finding-down = { $whose ->
    [all] { $place }, { $when }: { $value }, menos que antes ({ $since }: { $before }).
   *[group] { $place }, { $group }, { $when }: { $value }, menos que antes ({ $since }: { $before }).
}
finding-same = { $whose ->
    [all] { $place }, { $when }: { $value }, igual que antes ({ $since }).
   *[group] { $place }, { $group }, { $when }: { $value }, igual que antes ({ $since }).
}
finding-range = Lo más probable es que el valor real esté entre { $low } y { $high }.
finding-range-level = Lo más probable es que el valor real esté entre { $low } y { $high } (confianza: { $level }).
finding-target = La meta es de { $target } para el { $by }.
finding-target-met = Con eso se alcanza la meta ({ $target } para el { $by }).
finding-target-passed = Con eso se supera en { $gap } la meta ({ $target } para el { $by }).
finding-target-short = Eso queda { $gap } por debajo de la meta ({ $target } para el { $by }).
finding-target-above = Eso queda { $gap } por encima de la meta ({ $target } para el { $by }).
finding-break = Ahora se mide de otra manera: no se puede comparar con los años anteriores.
finding-estimated = Esto es una estimación.
finding-provisional = Este valor se comunicó antes de que terminara el período y aún puede cambiar.
finding-overdue = El valor ({ $when }) debía llegar el { $date }: no hay ningún informe en estos datos.
finding-overdue-published = Cuando se publicaron los datos aún había plazo; el plazo terminó el { $date }; no hay ningún informe en estos datos.
finding-not-yet-due = El valor ({ $when }) está aún en plazo: debe llegar el { $date }.
finding-not-reported = El valor ({ $when }) no se comunicó.
finding-suppressed = El valor ({ $when }) está oculto para proteger a las personas.
finding-not-applicable = El valor ({ $when }) no se aplica.
finding-nothing = No hay ningún valor en estos datos.
finding-disputed = { $n ->
    [one] Este valor se cuestiona: { $group } ({ $on }), { $number } día sin respuesta.
    [many] Este valor se cuestiona: { $group } ({ $on }), { $number } de días sin respuesta.
   *[other] Este valor se cuestiona: { $group } ({ $on }), { $number } días sin respuesta.
}
finding-spread = { $by }, { $when }: el valor más alto, { $high } ({ $high-value }); el más bajo, { $low } ({ $low-value }); diferencia: { $gap }.
example-sentence = Estos números son inventados, para mostrar cómo funciona esta página.
change-up = { $by } más que antes ({ $since })
change-down = { $by } menos que antes ({ $since })
change-same = sin cambios (valor anterior: { $since })

## Pictures and tables
controls = Qué mostrar
choose-by = Comparar
choose-place = Lugar
choose-period = Fecha de la clasificación
by-none = Solo el total
heading-trend = { $place } a lo largo del tiempo
heading-trend-by = { $place } a lo largo del tiempo ({ $by })
heading-places = Lugar por lugar, { $when }
ranking-order-need = Primero van los lugares más lejos de una buena situación.
ranking-order-value = Primero van los lugares con los valores más altos.
ranking-cut = Se muestran { $shown } de { $total } lugares.
order-when = En el orden de { $when }.
heading-map = En el mapa, { $when }
map-ends = Más bajo: { $low } ({ $low-value }). Más alto: { $high } ({ $high-value }).
map-count = { $class }: { $places }
map-under = menos de { $to }
map-between = de { $from } a menos de { $to }
map-over = { $from } o más
map-all = un solo valor
map-none = sin cifra
map-about = Cada cuadro es un lugar, más o menos donde está; todos tienen el mismo tamaño.
map-shapes = Las fronteras están simplificadas y no toman partido en ninguna disputa.
map-names = Qué significan los nombres cortos
map-more = { $n ->
    [one] { $number } lugar más
    [many] { $number } de lugares más
   *[other] { $number } lugares más
}
chart-target = Meta: { $value }
chart-target-when = Meta: { $value } ({ $when })
chart-baseline-when = Inicio: { $value } ({ $when })
chart-break = nueva forma de medir
chart-reference = { $place }: { $value }
chart-key-open = Un punto hueco es una estimación o aún puede cambiar.
chart-keys = Las flechas del teclado leen los valores uno por uno.
small-about = Todas tienen la misma escala.
small-whole = La línea de puntos es: { $whole }.
small-target = La línea discontinua es la meta de { $value }.
small-break = Una línea vertical de puntos: una nueva forma de medir.
slope-about = Las líneas discontinuas bajan; las continuas suben o siguen igual.
slope-missing = Sin línea, porque falta una cifra: { $names }.
table-caption = { $name }, en números
all-numbers = { $n ->
    [one] Todos los números ({ $number } fila)
    [many] Todos los números ({ $number } de filas)
   *[other] Todos los números ({ $number } filas)
}
rows-of = Filas { $rows } de { $total }
place = Lugar
group = Grupo
downloads = Descargas
download-csv = Todos los valores en una tabla (CSV, { $size })
download-json = Todos los valores en JSON-stat
download-svg = La imagen (SVG, { $size })
download-png = La imagen tal como se ve (PNG)
download-table = La tabla tal como se ve (CSV)
download-wins = Los avances en una tabla (CSV, { $size })
follow = Seguir los cambios (Atom)
note-source = Fuente: { $title }, { $publisher }. Licencia: { $licence }
cite = { $who }: «{ $title }». { $programme }. { $date }. { $source }.

## Voices
voices = Lo que dicen las comunidades
voice-disputed = Cuestiona este número
voice-confirmed = Confirma este número
voice-reply = { $n ->
    [one] Respuesta: { $by } ({ $on }), después de { $number } día
    [many] Respuesta: { $by } ({ $on }), después de { $number } de días
   *[other] Respuesta: { $by } ({ $on }), después de { $number } días
}
voice-unanswered = { $n ->
    [one] Sin respuesta desde hace { $number } día.
    [many] Sin respuesta desde hace { $number } de días.
   *[other] Sin respuesta desde hace { $number } días.
}
voice-may-reply = Quién puede responder:
voice-coarsened = Se muestra un lugar más grande que el nombrado, para que no se señale a nadie.
stories-of = Relatos sobre esto, mientras quienes los contaron lo permitan

## About this number
about = Acerca de este número
about-example = Ejemplo
about-source = Fuente
about-source-note = Lo que cambió en el camino
about-responsible = Quién es responsable
about-definition = Qué se mide
about-numerator = Lo que se cuenta
about-denominator = De un total de
about-method = Cómo se recoge la información
about-frequency = Cada cuánto tiempo
about-sampling = A quién se preguntó
about-quality = Atención
about-response = Respondieron
about-better = Qué es mejor
about-accumulation = Los valores son
about-adding = Sumar
about-protection = Números pequeños
about-level = Nivel
about-codes = Códigos
about-judged = Cómo se juzga
about-baseline = Inicio
about-milestones = En el camino
about-target = Meta
about-targets-before = Metas anteriores
about-due = Plazo
about-break = Nueva forma de medir
about-revisions = Correcciones
revised = { $on }: { $whose }: { $from }, ahora { $to }.
revised-none = sin cifra
about-notes = Notas sobre los valores
about-chosen = Quién lo eligió
about-dissent = Quién no estuvo de acuerdo
about-words = Palabras explicadas
about-cite = Cómo citarlo
cite-here = esta página
licence = Licencia:
proxy = No es la medida exacta.
marked = { $value }, { $when }
set-on = se fijó el { $date }
better-up = Más es mejor
better-down = Menos es mejor
better-neither = Ni más ni menos es mejor
cumulative = acumulados: cada valor incluye todo lo anterior
per-period = solo de su propio período
adding-safe = Las partes se pueden sumar.
adding-twice = Al sumar lugares o actividades se cuenta dos veces a algunas personas.
adding-unknown = La fuente no dice si al sumar las partes se cuenta dos veces a algunas personas.
protected-source = La fuente ocultó los números pequeños de personas antes de publicarlos.
protected-here = Los números de personas menores que { $threshold } están ocultos, y también los que los revelarían; los demás se redondean a { $base }.
judged = Meta alcanzada: el valor llega a la meta o la pasa. Antes del último día de la meta: en buen camino, si el valor está en la línea recta que va del inicio a la meta o la pasa; si no, atrasado. Después de ese día: meta no alcanzada. Si no hay meta, decide el cambio desde el valor anterior. Nunca se comparan valores que se midieron de formas distintas.
way-share = Camino a la meta: ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }, de { $start } ({ $from }) a { $target } ({ $to }).
way-line = Línea recta: { $start } + ({ $target } − { $start }) × { $gone } ÷ { $whole } días = { $expected } el { $on }.
chosen-unknown = La fuente no dice quién lo eligió.
chosen-with = con el acuerdo de:
origin-local = elección local
origin-shared = elección en común
origin-outside = elección que vino de fuera
level-input = Recursos
level-output = Producto: lo que se hizo
level-outcome = Efecto: lo que cambió
level-impact = Impacto: lo que perdura

## Roles
role-funding = financia
role-accountable = rinde cuentas
role-extending = hace llegar el dinero
role-implementing = pone en práctica el programa
role-community = habla por las comunidades
role-government = gobierno

## The files of lists: their other words are in lists.ftl
download-payments = Los pagos como tabla (CSV, { $size })
download-days = Cuánto esperan las quejas (CSV, { $size })
download-answers = Todas las respuestas (CSV, { $size })
download-scores = Las dos notas (CSV, { $size })
