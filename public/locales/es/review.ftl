# Baraza, español: las palabras de las revisiones conjuntas, de su orden del día y de sus actas.

## El orden del día
agenda-reason-better = Mejor
agenda-reason-worse = Peor
agenda-reason-missing = Falta desde hace poco
agenda-reason-revised = Corregido
agenda-reason-disputed = Discutido, sin respuesta
agenda-reason-promise = Promesa por cumplir o atrasada
agenda-reason-payment = Pago atrasado
agenda-reason-remedy = Quejas fuera de plazo
agenda-reason-gap = Brecha sin responsable
agenda-reason-decision = Decidido la última vez
agenda-change = { $place }: { $now } ({ $period }), antes { $then } ({ $before }).
agenda-missing = { $place }, { $period }: { $state }.
agenda-places = { $n ->
    [one] { $number } lugar
    [many] { $number } de lugares
   *[other] { $number } lugares
}
agenda-revised = Cambiado el { $date } para { $period }: de { $from } a { $to }. Razón dada: «{ $reason }»
agenda-disputed = { $group }, { $days } sin respuesta: «{ $reason }»
agenda-promise-late = { $from } prometió a { $to }: «{ $what }». Fecha: { $date }; retraso: { $days }.
agenda-promise-due = { $from } prometió a { $to }: «{ $what }». Fecha: { $date }.
agenda-payment = { $amount } de { $from } a { $to }; fecha: { $date }; retraso: { $days }.
agenda-remedy = { $n ->
    [one] { $number } queja espera más que el plazo prometido ({ $days }).
    [many] { $number } de quejas esperan más que el plazo prometido ({ $days }).
   *[other] { $number } quejas esperan más que el plazo prometido ({ $days }).
}
agenda-gap-short = { $place }: { $now }; para la meta faltan { $far }. Nadie responde de ello.
agenda-gap-fell = { $place }: { $now }; ha bajado { $far }. Nadie responde de ello.
agenda-decision = «{ $what }» ({ $owner }, { $date }): { $became }

## Decisiones
decision-kept = hecho
decision-late = atrasado
decision-dropped = abandonado
decision-open = aún no vence
decision-silent = su día pasó y nada se ha dicho
decision-no-day = sin fecha
review-pair = { $first }, { $second }
calendar-summary = { $owner }: { $what }

## El acta
seat-community = Puesto de las comunidades
seat-international = Puesto internacional
role-chair = copresidencia
role-member = miembro
role-observer = observador
minutes-example = Esta revisión es inventada, para mostrar cómo se ve una.
minutes-frozen = Se miraron las cifras al { $date }.
minutes-chairs = Copresidencia: { $community } por las comunidades, { $international } por los socios internacionales.
minutes-agreed = Las dos copresidencias confirmaron esta acta. Quien tenga una copia puede comparar este número: { $number }
minutes-not-agreed = Las dos copresidencias aún no han confirmado esta acta.
minutes-attendance = Quién participó
minutes-decisions = Decisiones
minutes-reinterpreted = Lo que las cifras significan de verdad aquí
minutes-outcomes = Qué fue de las decisiones anteriores
minutes-notes = Notas
minutes-agenda = Cambios en el orden del día
minutes-more = También anotado
minutes-beside = Hay dos versiones una al lado de la otra: nadie ha dicho aún cuál vale.
minutes-amendment = Añadido o cambiado después de que ambos confirmaran
minutes-dissent = { $who } no está de acuerdo:
minutes-present = { $who } ({ $role })
minutes-outcome = «{ $what }»: { $became }
minutes-unknown = Una entrada que esta versión no sabe leer ({ $kind }):
minutes-written = Anotado por: { $seat }
minutes-owner = Quién: { $owner }. Para cuándo: { $date }. Hasta ahora: { $became }.
minutes-added = Añadido:
minutes-moved = Movido a otro lugar.
minutes-parked = Dejado para otra ocasión:
minutes-struck = Tachado:
