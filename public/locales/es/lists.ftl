# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = Pedido
stage-tabled = Presentado
stage-adopted = Aprobado
stage-funded = Con dinero
stage-implemented = Puesto en práctica
stage-felt = La gente lo nota
setback = Se dio un paso atrás el { $date }
contribution = Lo que hizo el programa para lograrlo
evidence = Pruebas
policy-wins = { $n ->
    [one] { $number } avance en políticas públicas hasta ahora: { $stages }.
    [many] { $number } de avances en políticas públicas hasta ahora: { $stages }.
   *[other] { $number } avances en políticas públicas hasta ahora: { $stages }.
}
at-raised = { $n ->
    [one] { $number } pedido
    [many] { $number } pedidos
   *[other] { $number } pedidos
}
at-tabled = { $n ->
    [one] { $number } presentado
    [many] { $number } presentados
   *[other] { $number } presentados
}
at-adopted = { $n ->
    [one] { $number } aprobado
    [many] { $number } aprobados
   *[other] { $number } aprobados
}
at-funded = { $n ->
    [one] { $number } con dinero
    [many] { $number } con dinero
   *[other] { $number } con dinero
}
at-implemented = { $n ->
    [one] { $number } puesto en práctica
    [many] { $number } puestos en práctica
   *[other] { $number } puestos en práctica
}
at-felt = { $n ->
    [one] { $number } que la gente nota
    [many] { $number } que la gente nota
   *[other] { $number } que la gente nota
}
policy-latest = { $stage ->
    [raised] El último paso: el avance «{ $title }» fue pedido el { $date }.
    [tabled] El último paso: el avance «{ $title }» fue presentado el { $date }.
    [adopted] El último paso: el avance «{ $title }» fue aprobado el { $date }.
    [funded] El último paso: el avance «{ $title }» recibió dinero el { $date }.
    [implemented] El último paso: el avance «{ $title }» fue puesto en práctica el { $date }.
   *[felt] El último paso: la gente ya notaba el avance «{ $title }» el { $date }.
}
policy-setbacks = { $n ->
    [one] { $number } avance se perdió después, en todo o en parte.
    [many] { $number } de avances se perdieron después, en todo o en parte.
   *[other] { $number } avances se perdieron después, en todo o en parte.
}
policy-none = Aún no hay ningún avance en políticas públicas en estos datos.
policy-heading = Hasta dónde llegaron los avances
policy-caption = Avances que llegaron al menos hasta aquí
policy-list = Los avances, uno por uno
policy-win = Avance
no-date = ya llegó, sin fecha
not-reached = aún no

## Promises
promise-kept = Cumplida
promise-late = Atrasada
promise-broken = Rota
promise-open = Abierta
side-community = Comunidad
side-civil-society = Sociedad civil
side-government = Gobierno
side-international-partner = Socio internacional
party = { $name } ({ $side })
promises-all = { $n ->
    [one] { $number } promesa: { $states }.
    [many] { $number } de promesas: { $states }.
   *[other] { $number } promesas: { $states }.
}
count-kept = { $n ->
    [one] { $number } cumplida
    [many] { $number } cumplidas
   *[other] { $number } cumplidas
}
count-late = { $n ->
    [one] { $number } atrasada
    [many] { $number } atrasadas
   *[other] { $number } atrasadas
}
count-broken = { $n ->
    [one] { $number } rota
    [many] { $number } rotas
   *[other] { $number } rotas
}
count-open = { $n ->
    [one] { $number } abierta
    [many] { $number } abiertas
   *[other] { $number } abiertas
}
promises-due = { $n ->
    [one] Ya llegó el día de { $number } promesa; cumplidas: { $kept }.
    [many] Ya llegó el día de { $number } de promesas; cumplidas: { $kept }.
   *[other] Ya llegó el día de { $number } promesas; cumplidas: { $kept }.
}
promises-longest = { $n ->
    [one] La más atrasada: «{ $what }» (de: { $from }; para: { $to }), { $number } día.
    [many] La más atrasada: «{ $what }» (de: { $from }; para: { $to }), { $number } de días.
   *[other] La más atrasada: «{ $what }» (de: { $from }; para: { $to }), { $number } días.
}
promises-next = La próxima: «{ $what }» (de: { $from }; para: { $to }), para el { $date }.
promises-none = Aún no hay ninguna promesa en estos datos.
promises-heading = Quién cumplió lo que se prometió
promises-caption = Una marca por cada promesa, según quién la hizo
promises-list = Las promesas, una por una
promise-from = De quién
promise-to = A quién
promise-what = Qué
promise-due = Plazo
promise-state = Estado
promise-made = se prometió el { $date }
promise-due-on = para el { $date }
promise-no-due = sin día acordado
promise-kept-on = cumplida el { $date }
promise-kept-late = { $n ->
    [one] cumplida el { $date }, con { $number } día de atraso
    [many] cumplida el { $date }, con { $number } de días de atraso
   *[other] cumplida el { $date }, con { $number } días de atraso
}
promise-days-late = { $n ->
    [one] { $number } día de atraso
    [many] { $number } de días de atraso
   *[other] { $number } días de atraso
}
promise-broken-on = rota el { $date }
promise-reason = El motivo que se dio
promises-judged = Cumplida: se dice qué día se cumplió. Rota: quien la hizo, o estos datos, dicen que no se cumplirá. Atrasada: su día ya pasó y no está ni cumplida ni rota. Abierta: su día aún no llegó, o no se acordó ninguno.

## Money
money-budgeted = Previsto
money-committed = Comprometido
money-received = Recibido
money-disbursed = Entregado
money-spent = Gastado
payment-paid = Pagado
payment-paid-late = Pagado tarde
payment-late = Atrasado
payment-coming = Por venir
audits-heading = Auditorías
money-to-local = a una organización local
money-for-core = apoyo general
money-supplier-local = proveedor local
opinion-unmodified = las cuentas están bien
opinion-qualified = las cuentas están bien, salvo lo que señala el auditor
opinion-adverse = las cuentas no están bien
opinion-disclaimer = el auditor no pudo opinar
decisions-heading = Decidido en conjunto
money-sum = { $amount } { $currency }
money-none = Todavía no hay ningún monto en estos datos.
money-progress = Ya se entregó el { $share } de los { $amount } previstos.
money-stages = Hasta ahora: { $stages }.
money-at-budgeted = { $amount } previstos
money-at-committed = { $amount } comprometidos
money-at-received = { $amount } recibidos
money-at-disbursed = { $amount } entregados
money-at-spent = { $amount } gastados
money-apart = Los montos en monedas distintas nunca se suman.
money-local = De { $all }, el { $share } es para organizaciones locales, y el { $other } para internacionales.
money-core = De { $all }, el { $share } puede usarse para lo que la organización necesite.
money-bought = De { $all }, el { $share } fue para proveedores locales.
money-unsaid = De un { $share }, nadie lo dice.
money-heading = Dónde está el dinero
money-caption = Del presupuesto a lo que se compró, cada moneda por separado
money-stage = Etapa
money-amount = Monto
money-of-budget = Parte del presupuesto
money-all = Todos los montos ({ $number })
money-on = Fecha
money-terms = Condiciones
money-to-international = a una organización internacional
money-for-project = fondos de proyecto
money-supplier-international = proveedor internacional
payments-all = Pagos acordados: { $number } ({ $states }).
payments-due = Hechos, de los pagos que ya vencieron: { $paid } de { $due }.
payments-late = Pagos atrasados: { $number }.
payments-longest = El más atrasado: { $amount } de { $from } a { $to }, días: { $number }.
payments-next = Próximo pago: { $amount } de { $from } a { $to }, el { $date }.
payments-heading = Cuándo se prometió y se pagó el dinero
payments-caption = Un signo por cada pago, según quién lo recibe
calendar-caption = Una fila por pago: del día prometido al día del pago, o hasta hoy mientras esté atrasado
calendar-promised = Día prometido
calendar-next = es el próximo
payments-list = Los pagos, uno por uno
payments-judged = Pagado: en su día, o no se acordó ninguno. Pagado tarde: después de su día. Atrasado: su día ya pasó y no hay ningún pago en estos datos. Por venir: su día aún no llegó.
count-payment-paid = pagados: { $number }
count-payment-paid-late = pagados tarde: { $number }
count-payment-late = atrasados: { $number }
count-payment-coming = por venir: { $number }
payment-paid-on = pagado el { $date }
payment-days-late = días de atraso: { $number }
audit-on = el { $date }
audit-last = Última auditoría ({ $what }): { $opinion }.
audits-overdue = Auditorías atrasadas: { $number }.
decision-with = Con
money-women = De { $all }, el { $share } es para grupos y organizaciones de mujeres, y el { $other } para otros.
money-south = De { $all }, el { $share } es para organizaciones del Sur, y el { $other } para las del Norte.
money-risk = De { $all }, quien recibe asume el riesgo del { $share }, quien da el del { $other }, y ambas partes juntas el del { $both }.
money-brokers = De { $all }, el { $share } figura como pago por traducir, facilitar y otras formas de reunir saberes.
money-to-women = a un grupo de mujeres
money-to-others = a un grupo que no es de mujeres
money-to-south = a una organización del Sur
money-to-north = a una organización del Norte
money-risk-recipient = a riesgo de quien recibe
money-risk-giver = a riesgo de quien da
money-risk-shared = a riesgo compartido
money-for-broker = pago por reunir saberes
equity-heading = De quién es el dinero, y quién asume el riesgo
equity-note = Lo que nadie aclara sigue en el total y no cuenta para nadie. Las monedas y las etapas nunca se suman.
equity-south = Sur: los países que reciben ayuda al desarrollo, según la lista de la OCDE. Norte: todos los demás.
equity-all = Todas las partes ({ $number })
equity-of = De
equity-part = Parte
equity-unsaid = nadie lo dice
brokers-heading = A quién se paga por reunir saberes
brokers-all = Traducción, facilitación y otras formas de reunir saberes: { $number } ({ $states }).
broker-who = Quién
broker-pay = ¿Se paga?
broker-paid = con pago
broker-costs-only = solo gastos
broker-unpaid = sin pago
broker-share = Parte de esa etapa
grants-heading = Cuándo se promete el dinero, y cuándo se hacen los planes locales
grants-caption = Una fila por subvención: del día en que se hace el plan local al día en que se prometió el dinero
grants-before = Subvenciones cuyo dinero se prometió antes de hacer el plan local: { $number } de { $of }.
grants-after = La más tardía: «{ $what }», prometida el { $date }, { $late } después del plan local ({ $plan }).
grants-missing = La más tardía: «{ $what }», aún sin prometer, { $late } después del plan local ({ $plan }).
grant-what = Subvención
grant-runs = Duración
grant-plan = Año de planificación local
grant-promised = Dinero prometido
grant-multi-year = 24 meses o más
grant-shorter = menos de 24 meses
grant-flexible = puede llevarse a donde haga falta
grant-fixed = para fines fijos
grant-plan-made = plan listo el { $date }
grant-plan-day = Plan local hecho
grant-before = prometido antes del plan
grant-late = prometido después del plan
grant-after = { $late } después del plan
grant-not-yet = aún sin prometer
agreements-heading = Acuerdos sobre el dinero, y sus condiciones
agreements-met = Condiciones que dependen de un número: { $number } (cumplidas hoy: { $met }, no cumplidas: { $missed }, no se sabe: { $unknown }).
agreements-missed = Condiciones no cumplidas hoy: { $number }.
agreement-what = Lo que se acordó
agreement-between = Entre
agreement-since = Desde
agreement-condition = Depende de
agreement-today = Hoy
agreement-state = ¿Se cumple?
agreement-met = se cumple
agreement-missed = no se cumple
agreement-in-words = solo está en palabras
agreement-free = de nada
agreement-at-least = { $title }: al menos { $number }
agreement-at-most = { $title }: como máximo { $number }
adjustments-heading = Cómo se ajustó el dinero
adjustments-all = Ajustes del dinero: { $number }, decididos en conjunto: { $joint }.
adjustments-last = El último ajuste: { $amount } el { $date }, { $decided }.
adjustment-decided = Quién decidió
decided-jointly = decidido en conjunto
decided-one-side = decidido por una sola parte
decisions-largest = Decidido con { $with }: { $amount } de { $all } ({ $share }).
decisions-took-part = Personas que participaron: { $number }.
decision-what = Lo que se decidió
decision-took-part = Participaron
decision-criteria = Quién escribió los criterios
criteria-participants = la gente para la que es
criteria-together = ambas partes juntas
criteria-giver = quien da el dinero
download-list = { $name }, como tabla (CSV, { $size })

## Remedies
remedies-serious-heading = Para casos graves
remedies-life = Cómo se calculó el tiempo
remedy-received = Recibidas
remedy-resolved = Resueltas
remedy-reopened = Reabiertas
remedy-in-time = Resueltas a tiempo
remedy-late = Resueltas con retraso
remedy-waiting = Abiertas, aún a tiempo
remedy-overdue = Abiertas desde hace demasiado
remedy-still-open = Aún abiertas
remedies-none = Todavía no hay quejas en estos datos.
remedies-received = { $number } recibidas
remedies-resolved = { $number } resueltas
remedies-reopened = { $number } reabiertas
remedies-open = { $number } abiertas ahora
remedies-counts = Quejas: { $counts }.
remedies-counts-in = Quejas, { $period }: { $counts }.
remedies-few = Muy pocas quejas ({ $number }) para decir cuánto tardan.
remedies-median = El tiempo en que se resuelve la mitad, contando también las que siguen abiertas: { $days }.
remedies-no-median = Se ha resuelto menos de la mitad; la espera más larga hasta ahora: { $days }.
remedies-promised = Plazo prometido: { $days }.
remedies-within = Resueltas dentro del plazo prometido ({ $days }): { $share }.
remedies-overdue = Abiertas desde hace más tiempo: { $number }.
remedies-confirmed = De { $asked } personas consultadas, respondieron { $answered }, y { $fixed } de ellas dicen que está arreglado de verdad.
remedies-serious = Para casos graves: { $who }. { $how }
remedies-fates-heading = Qué pasó con las quejas
remedies-fates-caption = Las de duración conocida, comparadas con lo prometido
remedies-periods = Las quejas a lo largo del tiempo
remedies-topics = De qué trataban
remedies-method = Las que siguen abiertas también cuentan (Kaplan–Meier): cada día, la parte sin resolver se multiplica por 1 − resueltas ÷ en espera. Así nada parece mejor porque los casos difíciles queden abiertos.
remedy-period = Período
remedy-open = Abiertas al final
remedy-fate = Qué pasó
remedy-count = Quejas
remedy-share = Parte
remedy-days = Días
remedy-at-risk = Esperaron al menos eso
remedy-then-resolved = Resueltas entonces
remedy-then-open = Aún abiertas, espera hasta ahora
remedy-unresolved = Parte sin resolver
remedy-topic = Tema
remedy-other-topics = Otros, muy pocos para nombrarlos
remedy-half = la mitad resueltas: { $days }
remedy-promised = prometido: { $days }
remedy-axis-days = días de espera

## Voices as a kind: answers, scores, stories
stories-heading = Relatos
answer-margin = Margen (95 %)
score-official = Oficial
score-community = Comunidad
score-distance = Distancia
stories-chosen = Cómo se eligieron los relatos:
answer-few = muy pocas respuestas
voices-none = Todavía no hay respuestas ni relatos en estos datos.
voices-good = del lado bueno
voices-bad = del lado malo
voices-only = { $question }: { $share } { $good }, { $other } { $bad }. Respuestas: { $number }.
voices-highest = Con más frecuencia { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-lowest = Con menos frecuencia { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-few = Muy pocas respuestas ({ $number }) para dar porcentajes.
voices-answered = Respuestas: { $number }.
voices-response = De { $asked } personas preguntadas respondieron { $answered } ({ $share }).
voices-not-random = La muestra no fue aleatoria: habla por quienes respondieron, no por todo el mundo; por eso no se da un margen.
voices-margin = Solo se preguntó a una parte; para todo el mundo, el porcentaje de «{ $question }» está en { $range } (confianza del 95 %).
voices-hidden = Los números pequeños se ocultan para proteger a las personas; por eso algunos porcentajes son un intervalo.
voices-furthest = Las dos notas distan más en { $name }: { $official } la oficial, { $community } la de la comunidad, { $distance } puntos de distancia.
voices-stories = Relatos: { $number } ({ $list }).
voices-withheld = Relatos que no se muestran porque falta el consentimiento, terminó o fue retirado: { $number }.
voices-heading = Lo que respondió la gente
voices-apart = Donde más difieren las respuestas:
voices-table = Todas las respuestas, en números
voices-how = Cómo se preguntó:
voices-unknown = oculto, como máximo tantos
scores-heading = Nota oficial y nota de la comunidad
stories-paper = Quien contó un relato puede retirarlo en cualquier momento: escriba al contacto de abajo. Desaparece entonces de esta página y de las copias guardadas. Las copias impresas no se pueden recuperar.
story-good = Salió bien
story-bad = Salió mal
story-mixed = Bueno y malo
story-until = se puede mostrar hasta el { $date }
story-screen = no para papel
story-about = Sobre:
answer-question = Pregunta
answer-who = Quién respondió
answer-count = Respuestas
answer-unsure = No sabe
answer-everyone = Todas las personas
score-what = Qué
score-one = falta una
