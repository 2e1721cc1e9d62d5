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
find-left = Indicadores: { $indicators }; lugares: { $places }

## What the words mean
about-glossary = Qué significan las palabras de estas páginas, cada una con un ejemplo.
glossary-contents = Grupos de palabras
glossary-numbers = Los números y lo que cuentan
glossary-goals = Del comienzo a la meta
glossary-standings = Cómo va un indicador
glossary-states = Qué se sabe de un valor
glossary-voices = Qué dicen las comunidades
glossary-levels = Del trabajo al cambio
glossary-policy = Avances en las políticas
glossary-promises = Promesas
glossary-money = Dinero
glossary-remedies = Quejas
glossary-answers = Respuestas, notas y relatos
glossary-sources = Fuentes y archivos
term-find-indicators = Cosas que se miden una y otra vez para ver un cambio. Ejemplo: la parte de los hogares con agua segura.
term-about-numerator = Lo que cuenta una parte. Ejemplo: de 400 hogares, los 220 que tienen agua segura.
term-about-denominator = Todo lo que se pudo contar. Ejemplo: los 400 hogares preguntados.
term-total = Todas las personas juntas, sin separar grupos. Ejemplo: mujeres y hombres.
term-choose-by = Separa un número por grupos, para mostrar a quién le va mejor o peor. Ejemplo: las niñas junto a los niños.
term-points = La distancia entre dos porcentajes. Ejemplo: de 40 % a 55 % hay 15 puntos.
term-about-sampling = Muchas veces se pregunta solo a algunas personas, que hablan por todas. Ejemplo: 400 hogares de 9000.
term-range-level = El valor verdadero está probablemente entre estos dos. La confianza dice cuán seguro es: 95 % significa que se cumple unas 95 veces de cada 100.
term-about-accumulation = Un valor cuenta solo su propio tiempo, o también todo el anterior. Ejemplo: 20 pozos este año, u 80 pozos hasta ahora.
term-about-adding = Algunas partes no se deben sumar, porque la misma persona puede estar en dos de ellas. Ejemplo: una mujer que vino a los dos cursos.
term-about-better = Dice si una subida es buena noticia. Ejemplo: más hogares con agua es bueno; más niños enfermos, no.
term-proxy = Lo que se quiere saber no se pudo medir, y se midió algo cercano. Ejemplo: los libros vendidos, en lugar de los niños que leen.
term-about-break = Desde aquí se cuenta de otra manera, así que los valores nuevos no se comparan con los de antes. Ejemplo: preguntas nuevas en una encuesta.
term-as-of = El día en que se juzga todo esto. Ejemplo: un informe que llegó un día después todavía no está.
term-age = El tiempo desde el día del que habla el último valor. Ejemplo: un valor de 2024 tiene un año al final de 2025.
term-about-baseline = Cómo estaban las cosas antes del trabajo. Ejemplo: 40 % de los hogares en 2020.
term-about-milestones = Lo que se debe alcanzar en el camino a la meta. Ejemplo: la mitad de los hogares en 2024.
term-about-target = Lo que se debe alcanzar, y para cuándo. Ejemplo: 80 % de los hogares al final de 2026.
term-about-due = El día en que un informe debe estar aquí. Ejemplo: los valores de 2025 el 31 de marzo de 2026.
term-about-judged = Nadie pone notas a mano: una sola regla vale para todos los números, y estas palabras dicen lo que halla. Ejemplo: con 82 % y una meta de 80 %, la meta está alcanzada.
term-standing-reached = El último valor está en la meta o la pasa. Ejemplo: la meta es 80 %, el valor es 82 %.
term-standing-on-course = El día de la meta no ha llegado, y el valor va bastante adelante en la línea recta del comienzo a la meta. Ejemplo: medio camino a medio tiempo.
term-standing-better = No hay meta, y el último cambio fue en la buena dirección. Ejemplo: de 40 % a 45 %.
term-standing-steady = No hay meta, y los dos últimos valores son iguales. Ejemplo: 40 %, y otra vez 40 %.
term-standing-info = No hay meta, y el cambio no se llama bueno ni malo. Ejemplo: un primer valor, sin otro antes.
term-standing-behind = El día de la meta no ha llegado, y el valor no va bastante adelante en la línea del comienzo a la meta. Ejemplo: un tercio del camino a medio tiempo.
term-standing-short = El día de la meta ha pasado, y el último valor no la alcanzó. Ejemplo: la meta era 80 %, el valor es 72 %.
term-standing-worse = No hay meta, y el último cambio fue en la mala dirección. Ejemplo: de 45 % a 40 %.
term-standing-overdue = El día del informe ha pasado, y no hay informe en estos datos. Ejemplo: se esperaba en marzo, y ya es mayo.
term-standing-not-yet-due = El día del primer informe no ha llegado. Ejemplo: se espera el año que viene.
term-standing-no-report = No hay número que mostrar. Ejemplo: nadie lo envió, o está oculto.
term-state-observed = Alguien lo contó o lo midió. Ejemplo: se preguntó en 400 hogares.
term-state-estimated = Se calculó con otros números. Ejemplo: entre dos años en que se preguntó a la gente.
term-state-provisional = Se informó pronto y todavía puede cambiar. Ejemplo: en mayo, para todo el año.
term-state-suppressed = El número se conoce pero no se muestra: es tan pequeño que se podría reconocer a las personas. Ejemplo: tres personas en una aldea.
term-state-not-reported = El número debería estar, y nadie lo envió. No es un cero. Ejemplo: un distrito sin informe.
term-state-not-yet-due = Su día no ha llegado. No es un cero. Ejemplo: un valor que se pide al final del año.
term-state-overdue = Su día ha pasado, y no hay informe en estos datos. No es un cero. Ejemplo: se esperaba en marzo, y ya es mayo.
term-state-not-applicable = La pregunta no tiene sentido aquí. Ejemplo: la pesca en un lugar sin agua.
term-disputed = Una comunidad dice que el número está mal, y nadie ha respondido todavía. Ejemplo: «La bomba está seca desde mayo».
term-voice-confirmed = Una comunidad dice que el número está bien. Ejemplo: «Nosotras también contamos las bombas».
term-about-level = En qué punto del camino del trabajo al cambio está un número. Ejemplo: las semillas, luego los campos, luego la comida, luego la salud.
term-level-input = Lo que se pone. Ejemplo: dinero, personal y semillas.
term-level-output = Lo que el trabajo ha hecho. Ejemplo: 20 pozos nuevos.
term-level-outcome = Lo que la gente hace o tiene gracias a eso. Ejemplo: hogares que usan agua segura.
term-level-impact = Lo que queda mejor. Ejemplo: menos niños enfermos.
term-stage-raised = La gente lo ha llevado ante quienes deciden. Ejemplo: las mujeres piden al concejo dinero para semillas.
term-stage-tabled = Quienes deciden lo tienen delante. Ejemplo: un proyecto de ley está en el orden del día.
term-stage-adopted = Está decidido. Ejemplo: el concejo vota a favor.
term-stage-funded = Hay dinero para eso. Ejemplo: una línea en el presupuesto.
term-stage-implemented = Se está haciendo. Ejemplo: se reparten las semillas.
term-stage-felt = La gente lo nota en su vida. Ejemplo: las semillas llegan a tiempo para la lluvia.
term-setback = Algo ganado se ha deshecho, todo o en parte. Ejemplo: se quita el dinero.
term-contribution = Lo que hizo el programa mismo. Tal vez otros hicieron más. Ejemplo: reunió a las mujeres y al concejo.
term-evidence = Algo que lo muestra y que se puede consultar. Ejemplo: una ley, o el acta de una reunión.
term-promise-kept = Se hizo, y se da el día. Ejemplo: el camino está arreglado, aunque tarde.
term-promise-late = Su día ha pasado, y no está cumplida ni rota. Ejemplo: el camino se esperaba en marzo, y ya es mayo.
term-promise-broken = Quien la hizo, o estos datos, dicen que no se cumplirá. Ejemplo: «No habrá camino».
term-promise-open = Su día no ha llegado, o no se acordó ninguno. Ejemplo: un camino para el final del año que viene.
term-money-budgeted = Apartado para este trabajo. Ejemplo: 10.000 para pozos.
term-money-committed = Prometido en firme a alguien. Ejemplo: una subvención firmada de 8.000.
term-money-received = Que ya llegó. Ejemplo: llegaron 5.000 del donante.
term-money-disbursed = Entregado a quienes hacen el trabajo. Ejemplo: 4.000 enviados a la oficina del pueblo.
term-money-spent = Pagado por bienes y servicios. Ejemplo: 3.000 por tubos.
term-payment-paid = Se pagó en su día, o no se acordó ninguno. Ejemplo: era para el 31 de marzo, y se pagó el 28 de marzo.
term-payment-late = Su día ya pasó y no hay ningún pago en estos datos. Ejemplo: era para marzo, y ya es mayo.
term-payment-paid-late = Se pagó, pero después de su día. Ejemplo: era para marzo, y se pagó en mayo.
term-payment-coming = Su día aún no llegó, o no se acordó ninguno. Ejemplo: es para el final del año que viene.
term-money-to-local = Pagado a una organización del país donde se hace el trabajo. Ejemplo: un grupo de mujeres del distrito.
term-money-supplier-local = Lo que se compró vino de un vendedor del país donde se hace el trabajo. Ejemplo: tubos de una tienda del pueblo.
term-money-for-core = Dinero para lo que la organización necesite, no solo para un trabajo. Ejemplo: el alquiler, o una contable.
term-audits-heading = Alguien de fuera ha revisado si las cuentas están bien. Ejemplo: la auditoría del condado, una vez al año.
term-opinion-qualified = La mayor parte está bien, y quien revisa dice qué no lo está. Ejemplo: faltan dos recibos.
term-remedy-received = Llegó una queja y se anotó. Ejemplo: «La bomba está rota».
term-remedy-resolved = Quienes responden de ello dicen que está arreglado. Ejemplo: la bomba se reparó.
term-remedy-reopened = Se dio por resuelta, y no lo estaba. Ejemplo: la bomba se rompió otra vez a la semana.
term-remedy-still-open = Nadie la ha resuelto hasta ahora. También cuenta. Ejemplo: una bomba que nadie ha mirado todavía.
term-remedy-in-time = No tardó más de lo prometido. Ejemplo: se prometieron 30 días, y tardó 12.
term-remedy-late = Tardó más de lo prometido. Ejemplo: se prometieron 30 días, y tardó 45.
term-remedy-waiting = Está abierta, y el plazo prometido no ha pasado. Ejemplo: se prometieron 30 días, y lleva 10.
term-remedy-overdue = Está abierta, y el plazo prometido ya pasó. Ejemplo: se prometieron 30 días, y lleva 60.
term-remedies-life = Las que siguen abiertas también cuentan, por el tiempo que llevan esperando. Ejemplo: de 10 quejas, 5 tardaron hasta 12 días y las otras 5 llevan más; entonces la mitad se resuelve en 12 días.
word-fixed = Arreglado de verdad
term-word-fixed = Se preguntó a quienes se quejaron, y dicen que lo está. Ejemplo: de 31 que respondieron, 24 dicen que vuelve a salir agua.
term-remedies-serious-heading = Un camino seguro para contar violencia, abusos, corrupción o amenazas. Estas páginas no son el lugar. Ejemplo: un teléfono de la defensoría donde no se anota ningún nombre.
term-about-response = Cuántas de las personas preguntadas respondieron. Cuantas menos son, menos se sabe de las otras. Ejemplo: 128 de 160.
term-answer-margin = Solo se preguntó a una parte, elegida por sorteo. La parte de todo el mundo está probablemente entre estos dos. Están más cerca cuanta más gente respondió, y más lejos donde se sorteó a vecinos juntos. Ejemplo: 55 %, entre 46 % y 64 %.
term-answer-few = Respondieron tan pocas personas que una más cambiaría la parte, así que no se dice ninguna. Ejemplo: 12 respuestas.
term-score-official = La nota que pone una oficina. Ejemplo: la junta del agua da a la bomba 81 de 100.
term-score-community = La nota que ponen quienes la usan. Ejemplo: el pueblo da a la misma bomba 46 de 100.
term-score-distance = Cuánto se separan las dos notas; con un menos donde la comunidad da menos. Ejemplo: 46 y 81 se separan 35.
term-stories-heading = Lo que contaron personas, con sus palabras; se muestra solo con su consentimiento. Ejemplo: «Esperamos dos horas por la mañana».
term-stories-chosen = Quien elige los relatos puede hacer que las cosas parezcan buenas o malas, así que se dice cómo se eligieron. Ejemplo: uno de cada pueblo, por sorteo.
word-consent = Consentimiento
term-word-consent = Quien contó un relato permitió que se mostrara: dónde y hasta cuándo. Sin eso no se muestra. Ejemplo: en esta página pero no en papel, hasta junio.
word-withdrawn = Retirado
term-word-withdrawn = Quien contó un relato ya no quiere que se muestre. Entonces desaparece de estas páginas, y de las copias en los aparatos en cuanto tienen conexión. Ejemplo: un relato que estaba aquí la semana pasada.
term-about-source = Quién lo midió o lo contó, y dónde se puede leer. Ejemplo: una encuesta de la oficina de estadística.
term-licence = Lo que usted puede hacer con los números. Ejemplo: con CC BY puede usarlos si nombra la fuente.
term-about-example = Inventado, para mostrar cómo funciona una página. No dice nada del mundo. Ejemplo: un lugar que no existe.
term-draft-translation = Está traducido, pero nadie que hable bien la lengua lo ha leído todavía. Ejemplo: una palabra puede estar mal.
term-download-csv = CSV es una tabla sencilla. Ejemplo: se abre con cualquier programa de tablas.
term-download-json = JSON-stat es la misma tabla para programas. Ejemplo: otro sitio puede leerla.
term-download-svg = SVG es un dibujo que se ve nítido en cualquier tamaño. Ejemplo: póngalo en un cartel.
term-follow = Atom le dice cuándo algo ha cambiado, sin cuenta. Ejemplo: añada el enlace a un lector de noticias.

## Words to pass on
about-aloud = Lo que se ha visto, como noticias para leer en voz alta y como textos para el teléfono.
radio = Boletín de radio
radio-length = { $time }, a { $rate } palabras por minuto. Cada cifra de un número cuenta como una palabra.
radio-rule = Cada pregunta tiene su turno. Lo disputado, lo que está peor, lejos de la meta, atrasado o sin informe viene antes que lo bueno, y eso antes que el resto. Cuando se llenan unos dos minutos, termina.
seconds = { $n ->
    [one] { $number } segundo
    [many] { $number } de segundos
   *[other] { $number } segundos
}
listen = Escuchar
listen-stop = Parar
say-hello = Estas son las noticias del programa: { $programme }.
say-as-of = Los números son del { $date }.
say-example = Lo que sigue es inventado, como ejemplo.
say-ask = Para preguntar, o si usted lo ve de otra manera: { $contact }.
say-next = Los próximos números llegan el { $date }.
say-next-unknown = El día de los próximos números todavía no se conoce.
sms = Textos para SMS
sms-about = Cada uno cabe en un SMS: 160 caracteres del alfabeto básico, o 70 si hay una letra que no está en él.
sms-count = { $alphabet ->
    [gsm] { $number } de { $limit } caracteres (alfabeto básico)
   *[ucs] { $number } de { $limit } caracteres (todos los alfabetos)
}
sms-send = Abrir como SMS
sms-none = Esto no cabe en un SMS.
sms-placed = { $value } ({ $place }, { $when })
sms-dated = { $value } ({ $when })

## On this device
about-device = Guarde este programa aquí para leerlo sin conexión. O borre todo lo guardado.
device-plain = Para guardar el programa, esta página necesita un script, y aquí no funciona ninguno.
device-instead = Puede imprimir cualquier página y llevarse la tabla (CSV) de cada indicador.
device-facts = Conviene saber
device-what = Lo que se guarda: todas las páginas, cifras y tablas en los idiomas que usted elija, y también los filtros.
device-when = No se guarda nada antes de que usted pulse el botón. Lo guardado queda como está hasta que lo actualice, y dice de qué fecha es.
device-not = Lo que no se guarda: quién es usted y qué lee.
device-seen = Cualquiera que use este dispositivo puede ver que usted guardó esto. Si eso puede hacerle daño, no lo guarde.
device-here = Guardado aquí
device-date = Datos al
device-room-taken = Espacio ocupado
device-install = Puede abrirlo como una aplicación: busque «Instalar» o «Añadir a pantalla de inicio» en el menú del navegador.
device-choose = Qué guardar
device-shared = Lo que necesitan todos los idiomas
device-price = Se descargan { $size }.
device-do-keep = Guardar en este dispositivo
device-do-update = Actualizar
device-do-change = Guardar esta elección
device-do-replace = Reemplazar por los datos más antiguos
device-forget = Olvidar
device-forget-what = Esto borra la copia guardada y todo lo que eligió en este sitio. El historial del propio navegador no está incluido.
device-do-forget = Olvidar todo en este dispositivo
device-progress = Archivos descargados
device-unable = Este navegador no permite que el sitio guarde nada aquí. Suele ocurrir en ventanas privadas, en direcciones sin https y en navegadores antiguos.
device-room = No hay espacio suficiente. Se necesitan { $needed } y hay libres { $free }.
device-working = Descargando: { $done } de { $all }.
device-busy = Otra pestaña lo está haciendo ahora. Espere, por favor.
device-missing = El servidor del sitio no tiene este archivo: { $file }.
device-damaged = Este archivo llegó, pero no es el que se publicó: { $file }.
device-unreachable = No se pudo descargar este archivo: { $file }.
device-full = No queda espacio en el dispositivo o en el navegador.
device-refused = El navegador se negó: { $why }.
device-nothing = No se guardó nada. Inténtelo más tarde. Si vuelve a fallar, avise a quienes publican esta página.
device-before = Lo que ya estaba guardado sigue aquí y sigue funcionando. Inténtelo más tarde. Si vuelve a fallar, avise a quienes publican esta página.
device-gone = El navegador borró una parte de la copia. Guárdela de nuevo, por favor.
device-current = Lo guardado es lo que el sitio ofrece ahora.
device-other = El sitio tiene otra versión, con datos al { $offered }.
device-older = El sitio ofrece ahora datos más antiguos, al { $offered }. Lo que usted guardó se queda, salvo que lo reemplace.
device-offline = Ahora no se puede acceder al sitio. Lo guardado aquí se puede leer igualmente.
device-forgotten = Ya no queda nada de este sitio en este dispositivo. Lo hemos comprobado.
device-left = Algunas cosas no se pudieron borrar: { $rest }. Cierre todas las demás pestañas de este sitio e inténtelo de nuevo.
device-evict = El navegador puede borrar la copia cuando al dispositivo le falte espacio.
kept-line = Está leyendo la copia guardada en este dispositivo. Contiene datos al { $date }.
more-away = Esta página no está guardada en este dispositivo
about-away = Ahora no hay conexión, y esta página no se guardó. Estas páginas están aquí.

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

## Gaps
about-gaps = Dónde una cifra va por detrás de su meta, no la alcanzó o retrocedió; quién responde, y para cuándo. Las mayores primero. Lo que falta o está oculto no aparece aquí, ni los ejemplos inventados.
gaps-none = Estas cifras no muestran ninguna brecha.
gaps-map = Dónde están las brechas
gaps-map-most = Más brechas: { $places } ({ $number }).
gaps-map-about = Cada número dice cuántas líneas de las tablas de abajo están en un lugar y en lo que forma parte de él. 0 significa que no se conoce ninguna.
gaps-map-table = Lo mismo en una tabla
gaps-map-all = En total
gaps-place = Mi lugar
gaps-everywhere = Todos los lugares
gaps-left = Brechas aquí: { $number }
gaps-short = Por detrás de la meta
gaps-fell = En retroceso
gaps-widening = Diferencias que han crecido
gaps-widening-about = El conjunto puede avanzar mientras algunos quedan atrás. Cada línea compara los dos grupos más alejados hoy con los mismos grupos antes.
gap-where = Dónde y quiénes
gap-what = Qué
gap-now = Ahora
gap-target = Meta
gap-to-go = Falta
gap-before = Antes
gap-change = Cambio
gap-responsible = Quién responde
gap-nobody = no se nombra a nadie
gap-by = para el { $date }
gap-of-whole = la meta de { $place }
gap-apart = Distancia
gap-ahead = Por delante
gap-behind = Por detrás
gap-all = Todas las personas
gap-from-to = { $then } → { $now }

## What we do not know
about-unknown = Lo que llega tarde, falta o está oculto, con la razón que se dio; lo que viene después; y cómo se mide cada cifra. Nada de esto es un cero.
unknown-none = No falta nada ni se espera nada.
unknown-overdue = Con retraso
unknown-missing = No comunicado
unknown-hidden = Oculto para proteger a las personas
unknown-due = Lo próximo
unknown-plan = Cómo se mide cada cifra
unknown-where = Dónde y quiénes
unknown-for = Para
unknown-late = Retraso
unknown-why = Razón
unknown-on = Para el
unknown-no-reason = no se da ninguna razón
unknown-more = { $number } más
plan-how = Cómo
plan-often = Con qué frecuencia
plan-silent = no se dice
plan-unsaid = Nadie dice cómo
plan-unsaid-about = De estos no se dice cómo ni cada cuánto se miden: { $number }. Cada uno figura bajo quien responde por él.

## The programme in five sentences
about-story = Las frases se hacen con las cifras, con una sola regla para todos: de las que mejoran se nombra primero una que sube, y de las que empeoran, una que retrocede. Los ejemplos inventados quedan fuera.
story-better = Mejor
story-worse = Peor
story-whom = Para quién
story-disputed = En disputa
story-due = Lo que viene
story-not-judged = Aún no se puede juzgar ninguna cifra: no hay meta ni valor anterior.
story-better-count = { $n ->
    [one] Una de las { $total } cifras que se pueden juzgar va en la buena dirección o alcanzó su meta.
    [many] { $number } de las { $total } cifras que se pueden juzgar van en la buena dirección o alcanzaron su meta.
   *[other] { $number } de las { $total } cifras que se pueden juzgar van en la buena dirección o alcanzaron su meta.
}
story-better-none = { $n ->
    [one] La única cifra que se puede juzgar no va en la buena dirección.
    [many] Ninguna de las { $number } cifras que se pueden juzgar va en la buena dirección.
   *[other] Ninguna de las { $number } cifras que se pueden juzgar va en la buena dirección.
}
story-worse-count = { $n ->
    [one] Una de las { $total } cifras que se pueden juzgar ha retrocedido o no alcanza su meta.
    [many] { $number } de las { $total } cifras que se pueden juzgar han retrocedido o no alcanzan su meta.
   *[other] { $number } de las { $total } cifras que se pueden juzgar han retrocedido o no alcanzan su meta.
}
story-worse-none = { $n ->
    [one] La única cifra que se puede juzgar no ha retrocedido.
    [many] Ninguna de las { $number } cifras que se pueden juzgar ha retrocedido.
   *[other] Ninguna de las { $number } cifras que se pueden juzgar ha retrocedido ni está por debajo de su meta.
}
story-whom-count = La mayor diferencia entre grupos de personas:
story-whom-none = Estas cifras no distinguen grupos de personas.
story-disputed-count = { $n ->
    [one] Una objeción de una comunidad espera respuesta.
    [many] { $number } objeciones de comunidades esperan respuesta.
   *[other] { $number } objeciones de comunidades esperan respuesta.
}
story-disputed-none = Ninguna objeción espera respuesta.
story-waiting = { $group } espera desde hace { $days }.
story-late = { $n ->
    [one] Hay informes atrasados de una cifra.
    [many] Hay informes atrasados de { $number } cifras.
   *[other] Hay informes atrasados de { $number } cifras.
}
story-late-none = Ningún informe está atrasado.
story-next = el próximo informe se espera el { $date }.
story-change = { $said } Lo último: { $change }.

## Two voices
about-two-voices = Lo que las comunidades disputan y lo que confirman, junto a lo que dicen las cifras; y cuánto tardó la respuesta.
two-waiting = En disputa, sin respuesta
two-answered = En disputa, con respuesta
two-confirmed = Confirmado
two-none = Ninguna comunidad ha disputado ni confirmado aquí una cifra todavía.
two-only-examples = Ninguna comunidad ha hablado todavía de estas cifras. Lo que sigue es inventado, para mostrar cómo se ve.
two-count-waiting = { $n ->
    [one] Una objeción espera respuesta desde hace { $days }.
    [many] { $number } objeciones esperan respuesta, la más antigua desde hace { $days }.
   *[other] { $number } objeciones esperan respuesta, la más antigua desde hace { $days }.
}
two-count-none = Ninguna objeción espera respuesta.
two-count-answered = { $n ->
    [one] Una recibió respuesta, después de { $days }.
    [many] { $number } recibieron respuesta, después de { $days } como máximo.
   *[other] { $number } recibieron respuesta, después de { $days } como máximo.
}
two-count-unanswered = Ninguna ha recibido respuesta hasta ahora.
two-count-confirmed = { $n ->
    [one] Se confirmó una cifra.
    [many] Confirmaciones: { $number }.
   *[other] Confirmaciones: { $number }.
}
two-count-unconfirmed = No se confirmó ninguna cifra.

## What was corrected
about-history = Cifras que se publicaron aquí y se cambiaron después, con la razón; y lo que decían antes.
history-none = Nada de lo publicado aquí se ha cambiado desde entonces.
history-changes = Lo que se cambió
history-on = Cambiado el
history-from = Antes
history-to = Después
history-day = Ver cómo era en un día
history-all = Todos los días
history-shown = Cada cifra está aquí como era ese día.
history-outside = Aquí se conocen los días del { $from } al { $until }.
history-since = { $sure ->
    [yes] Desde el { $from } dice:
   *[no] Probablemente desde el { $from } dice:
}
history-span = { $sure ->
    [yes] Del { $from } al { $until } decía:
   *[no] Probablemente del { $from } al { $until } decía:
}
history-single = { $sure ->
    [yes] El { $from } decía:
   *[no] Probablemente el { $from } decía:
}
history-empty = { $sure ->
    [yes] Antes del { $from } no se había comunicado nada.
   *[no] Antes del { $from } probablemente no se había comunicado nada.
}
history-older = Lo que decía antes del { $from } no se muestra aquí.
history-words = Los estados más antiguos están solo en palabras, para que esta página sea ligera.
history-unsure = «Probablemente»: la fuente no dice cuándo se comunicó una cifra. Se la da por conocida desde el final de su período.

## Ordenar las filas de una tabla
sort = Ordenar
sort-up = Ordenado por { $column }: primero lo menor o lo más antiguo.
sort-down = Ordenado por { $column }: primero lo mayor o lo más reciente.
sort-forward = Ordenado por { $column }: de la A a la Z.
sort-backward = Ordenado por { $column }: de la Z a la A.
sort-own = De nuevo en su propio orden.
sort-part = Solo se ordenan las filas de esta página.
## Compare
about-compare = Dos cifras lado a lado: de dos indicadores, de dos lugares o de dos grupos. Primero se dice si se pueden comparar y, si no, por qué.
compare-side-a = Primera cifra (A)
compare-side-b = Segunda cifra (B)
compare-a = A
compare-b = B
compare-indicator = Indicador
compare-pick = Elija uno
compare-free = Estas dos cifras se pueden comparar.
compare-careful = Estas dos cifras se pueden comparar, con cuidado.
compare-never = Estas dos cifras no deben compararse. No se muestra ninguna diferencia.
compare-nothing = Esta elección no tiene cifras.
compare-unknown = «{ $asked }» no está aquí. Elija en estas listas.
compare-lost = Las cifras no llegaron. Compruebe la conexión y elija de nuevo.
compare-period = Período
compare-minus = A menos B
compare-points = puntos porcentuales
compare-latest-of = Última
compare-picture = Las dos a lo largo del tiempo. { $a }: { $value-a } ({ $when-a }). { $b }: { $value-b } ({ $when-b }).
compare-split = Punteado: desde aquí se mide de otra manera, por eso la línea no lo cruza.
compare-more = { $first }, { $rest }
compare-alike = Lo que cuenta lo mismo
compare-alike-about = Las cifras de un mismo grupo cuentan lo mismo y se pueden comparar entre sí, salvo las parejas que se nombran. Las de dos grupos cuentan cosas distintas y no se comparan.
compare-within = Lugares: { $places }; grupos: { $groups }
compare-not = No se deben comparar
compare-care = Se comparan con cuidado
compare-every = Esto vale para todas las parejas.
compare-rest = Otras parejas: { $number }
compare-alone = Lo que nada más cuenta aquí
compare-alone-about = Solo se comparan consigo mismas: un lugar con otro o un grupo con otro, donde haya varios.
compare-unsaid = Nadie dice de qué
compare-unsaid-about = Son porcentajes, y quienes los hacen no dicen de quién ni de qué. Dos porcentajes solo se comparan si son de lo mismo; por eso estos quedan solos.
compare-lists = Listas, no cifras en el tiempo
compare-lists-about = El dinero, las promesas, las quejas, los avances y las voces tienen sus propias páginas. No hay una línea que poner junto a otra.
compare-percent = un porcentaje ({ $noun })
compare-percent-text = un porcentaje. De: { $text }
compare-percent-unsaid = un porcentaje, y nadie dice de qué
compare-number = un número ({ $noun })
compare-number-unsaid = un número, y nadie dice de qué
compare-amount = una cantidad ({ $noun })
compare-days = días
compare-weeks = semanas
compare-months = meses
compare-quarters = trimestres
compare-years = años
compare-same = Las dos son exactamente la misma cifra. Elija otro indicador, lugar o grupo para una de ellas.
compare-invented = Una es inventada, para mostrar cómo funciona esta página. La otra es real.
compare-currency = Una está en { $a }, la otra en { $b }. Lo que una vale en la otra cambia de día en día.
compare-counted = Cuentan cosas distintas. Una es { $a }, la otra { $b }.
compare-accumulation = Una cuenta cada período por separado. La otra incluye también todo lo anterior.
compare-method = Se miden de dos maneras. Una: { $a } La otra: { $b }
compare-apart = No hay ningún período para el que ambas tengan una cifra.
compare-provisional = Esto aún puede cambiar, así que no se muestra diferencia para: { $periods }.
compare-length = Una va por { $a }, la otra por { $b }.
compare-source = Una viene de «{ $a }», la otra de «{ $b }». Puede que hayan preguntado de otra manera.
compare-places = Son de dos lugares: { $a } y { $b }.
compare-groups = Son sobre dos grupos: { $a } y { $b }.
compare-place-part = { $part } está en { $whole }, así que lo que se cuenta allí es parte de ambas.
compare-group-part = «{ $part }» es parte de «{ $whole }», así que las mismas personas están en ambas.
compare-overlap = Una se divide por { $a }, la otra por { $b }. Las mismas personas pueden estar en ambas.
compare-chance = Los márgenes se tocan, así que la diferencia puede ser azar: { $periods }.
compare-few = Una se apoya en menos de { $least }, así que uno más o menos cambia mucho: { $periods }.
compare-estimated = Esto se calculó, no se midió: { $periods }.
compare-hidden = Una cifra está oculta para proteger a las personas: { $periods }.
compare-latest = Sus últimas cifras son de dos períodos: { $periods }. Compare las del mismo período.
compare-silent = «{ $title }»: partes de { $place } que no informaron sobre { $period }: { $number } de { $all }.
compare-break = «{ $title }» se mide de otra manera desde { $period }. No compare las cifras posteriores con las anteriores. { $reason }
compare-quality = «{ $title }», cuidado: { $text }

## Revisiones conjuntas
about-reviews = Lo que los socios miraron juntos, lo que decidieron y qué fue de ello.
reviews-none = Aún no se ha publicado ninguna revisión conjunta.
reviews-title = Revisión conjunta del { $date }
reviews-refused = Este archivo no es lo que confirmaron las copresidencias. No se fíe de él hasta que el editor lo arregle.
reviews-signed = { $seat }: confirmado y firmado con una clave que el programa nombra
reviews-confirmed = { $seat }: confirmado, sin firma
reviews-silent = { $seat }: sin confirmar
reviews-decision = Qué se decidió
reviews-owner = Quién se encarga
reviews-due = Para cuándo
reviews-became = Hasta ahora
reviews-read = Leer el acta
reviews-csv = Decisiones (CSV)
reviews-ics = Decisiones para un calendario (.ics)
reviews-file = El archivo de la revisión (JSON)
reviews-no-decision = No se anotó ninguna decisión.
picture-files = Las otras imágenes de esta página
picture-file = { $title } (SVG, { $size })

## Who is who
who-is-who = Quién es quién
who-partners = Socios
who-partner = Socio
who-side = Lado
who-as = En calidad de
who-committees = Comités y paneles
who-no-committee = Nadie ha dicho qué comités y paneles hay.
who-counted = Los puestos se cuentan el día de las cifras: los de presidencias y miembros, que tienen voz en las decisiones; no los de observadores.
who-rules-not-said = Nadie ha dicho cómo se ocupan sus puestos.
who-rules = Más sobre este comité
who-no-seat = Nadie ha dicho qué puestos tiene.
who-seat = Quién lo ocupa
who-role = En calidad de
who-chair = presidencia
who-term = Desde cuándo hasta cuándo
who-chosen = Cómo se eligió
who-from = desde el { $date }
who-until = hasta el { $date }
who-not-said = nadie lo ha dicho
who-empty = Vacío
who-over = Mandato vencido
who-ahead = Mandato aún no iniciado
who-unsaid = Lado sin indicar
who-holds = { $n ->
    [one] { $who }: { $held } de { $number } puesto.
    [many] { $who }: { $held } de { $number } de puestos.
   *[other] { $who }: { $held } de { $number } puestos.
}
who-holds-and-chairs = { $n ->
    [one] { $who }: { $held } de { $number } puesto, { $chairs }.
    [many] { $who }: { $held } de { $number } de puestos, { $chairs }.
   *[other] { $who }: { $held } de { $number } puestos, { $chairs }.
}
who-chairs = { $n ->
    [one] { $held } de { $number } presidencia
    [many] { $held } de { $number } de presidencias
   *[other] { $held } de { $number } presidencias
}
who-invented = Inventado, para mostrar cómo se ve.
who-conflicts = Conflictos de intereses declarados
who-no-conflict = Aquí no se ha declarado ninguno. Eso no dice que no los haya.
who-whose = De quién
who-with = Con qué
who-declared = Declarado el
who-done = Qué se hizo
who-action-recused = no participa en ello
who-action-noted = anotado, nada más
who-action-stepped-down = dejó el puesto
who-action-resolved = puso fin a lo que lo causaba
who-ended = Terminado desde el { $date }

## The app, on published pages: what it costs, and why it is not there
app-ask = Explorar las cifras ({ $size })
app-unsupported = Usted está leyendo la página publicada. Los filtros necesitan un navegador con WebAssembly.
app-failed = Usted está leyendo la página publicada. No se pudieron cargar los filtros.
app-crashed = Los filtros dejaron de funcionar. La página queda como está.
app-published = Abrir la página publicada

## Shown on other sites
embed-stale = Los próximos números debían llegar el { $date } y aquí no han llegado. Puede que estos ya no sean actuales.
embed-kept = Esta es una copia que no cambia. Muestra los datos al { $date }.
embed-newer = Hay una versión más reciente, con datos al { $date }.
embed-gone = Esto ya no se publica aquí.
embed-all = Todos los datos, notas y fuentes
embed-title = Mostrar esto en su propio sitio
embed-about = Ponga un indicador, una pregunta o todo el tablero en sus propias páginas. Vienen con él su fecha, su fuente, quién responde por él y quién lo discute.
embed-plain = Sin script: copie esta línea y ponga en ella la dirección y el título de uno de los elementos de abajo.
embed-what = Qué mostrar
embed-part = Lugar o grupos
embed-host = Como la página que lo rodea
embed-state = Cuando llegan números nuevos
embed-live = Mostrar los más recientes
embed-frozen = Conservar estos y decir que hay otros más recientes
embed-way = Cómo
embed-mail = Imagen para un correo electrónico
embed-paper = Color de fondo
embed-ink = Color del texto
embed-accent = Color de enlaces y líneas
embed-refused = Estos colores se leen mal, por eso no se usan: { $why }
embed-preview = En un espacio de { $width } píxeles de ancho
embed-copy = Copiar el código
embed-copied = Copiado.
embed-no-picture = No hay imagen: para eso, el sitio debe conocer su dirección completa cuando se publica.
embed-list = Todo lo que se puede mostrar
