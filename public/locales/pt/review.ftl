# Baraza, português: as palavras das revisões conjuntas, da sua ordem do dia e das suas atas.

## A ordem do dia
agenda-reason-better = Melhor
agenda-reason-worse = Pior
agenda-reason-missing = Falta há pouco
agenda-reason-revised = Corrigido
agenda-reason-disputed = Contestado, sem resposta
agenda-reason-promise = Promessa a cumprir ou atrasada
agenda-reason-payment = Pagamento atrasado
agenda-reason-remedy = Queixas fora do prazo
agenda-reason-gap = Lacuna sem responsável
agenda-reason-decision = Decidido da última vez
agenda-change = { $place }: { $now } ({ $period }), antes { $then } ({ $before }).
agenda-missing = { $place }, { $period }: { $state }.
agenda-places = { $n ->
    [one] { $number } lugar
    [many] { $number } de lugares
   *[other] { $number } lugares
}
agenda-revised = Mudado em { $date } para { $period }: de { $from } para { $to }. Razão dada: “{ $reason }”
agenda-disputed = { $group }, { $days } sem resposta: “{ $reason }”
agenda-promise-late = { $from } prometeu a { $to }: “{ $what }”. Data: { $date }; atraso: { $days }.
agenda-promise-due = { $from } prometeu a { $to }: “{ $what }”. Data: { $date }.
agenda-payment = { $amount } de { $from } a { $to }; data: { $date }; atraso: { $days }.
agenda-remedy = { $n ->
    [one] { $number } queixa espera há mais tempo do que o prazo prometido ({ $days }).
    [many] { $number } de queixas esperam há mais tempo do que o prazo prometido ({ $days }).
   *[other] { $number } queixas esperam há mais tempo do que o prazo prometido ({ $days }).
}
agenda-gap-short = { $place }: { $now }; para a meta faltam { $far }. Ninguém responde por isso.
agenda-gap-fell = { $place }: { $now }; recuou { $far }. Ninguém responde por isso.
agenda-decision = “{ $what }” ({ $owner }, { $date }): { $became }

## Decisões
decision-kept = feito
decision-late = atrasado
decision-dropped = abandonado
decision-open = ainda no prazo
decision-silent = o dia passou e nada foi dito
decision-no-day = sem data
review-pair = { $first }, { $second }
calendar-summary = { $owner }: { $what }

## A ata
seat-community = Lugar das comunidades
seat-international = Lugar internacional
role-chair = copresidência
role-member = membro
role-observer = observador
minutes-example = Esta revisão é inventada, para mostrar como é uma.
minutes-frozen = Olhou para os números de { $date }.
minutes-chairs = Copresidência: { $community } pelas comunidades, { $international } pelos parceiros internacionais.
minutes-agreed = As duas copresidências confirmaram esta ata. Quem tiver uma cópia pode comparar este número: { $number }
minutes-not-agreed = As duas copresidências ainda não confirmaram esta ata.
minutes-attendance = Quem participou
minutes-decisions = Decisões
minutes-reinterpreted = O que os números querem mesmo dizer aqui
minutes-outcomes = O que foi feito das decisões anteriores
minutes-notes = Notas
minutes-agenda = Mudanças na ordem do dia
minutes-more = Também anotado
minutes-beside = Duas versões estão lado a lado: ninguém disse ainda qual vale.
minutes-amendment = Acrescentado ou mudado depois de ambos confirmarem
minutes-dissent = { $who } não concorda:
minutes-present = { $who } ({ $role })
minutes-outcome = “{ $what }”: { $became }
minutes-unknown = Uma entrada que esta versão não sabe ler ({ $kind }):
minutes-written = Anotado por: { $seat }
minutes-owner = Quem: { $owner }. Para quando: { $date }. Até agora: { $became }.
minutes-added = Acrescentado:
minutes-moved = Mudado para outro lugar.
minutes-parked = Deixado para outra vez:
minutes-struck = Riscado:
