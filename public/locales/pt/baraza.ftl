# Baraza, Portuguese. How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.
# Portuguese: `[one]` is for 0, 1 and 1.5 too, `[many]` for whole millions, where the noun follows with `de`. A period
# may be "2020", "2º trimestre de 2025" or "2016–2020", a place or a group has no known gender and may begin with "o"
# or "a": so none of them follows a preposition; they stand before or after a colon, after a comma, in brackets. Dates
# follow `em` or `até`. A value or a difference never rules a verb (falta 1, faltam 2). A promise is feminine, a win
# is `avanço`. For Mozambique, Angola, Portugal and Brazil alike: no `você` and no `tu`, no `estar a ler` or `estar
# lendo`, and where there is a choice a word that all write and say in the same way (`dados novos`, not `atualização`
# or `actualização`; neither `ficheiro` nor `arquivo`).

## This file
# reviewed | draft
review = draft
draft-translation = Tradução provisória: algumas destas palavras ainda não foram lidas por quem fala esta língua.
draft-correct = Ajude a corrigi-la
feed-fallback = Os textos do programa ainda não estão nesta língua: são mostrados noutra ({ $language }).

## Every page
languages = Línguas
page-title = { $name } – { $programme }
home = Todos os indicadores
way = Onde está
partners = Parceiros
contacts = Perguntas?
privacy = Esta página não usa cookies, não guarda nada sem que o peça e não conta a ninguém que esteve aqui.
privacy-live = Esta página não usa cookies e não guarda nada sem que o peça. Para os números mais recentes pergunta a { $hosts }; quem responde fica a saber o seu endereço de internet.
made-with = Feito com Baraza: cada número diz de onde vem.
licence-of-feed = Estes dados podem ser usados com esta licença: { $licence }.
notices = { $n ->
    [one] { $number } parte destes dados não pôde ser mostrada
    [many] { $number } de partes destes dados não puderam ser mostradas
   *[other] { $number } partes destes dados não puderam ser mostradas
}
notices-english = O que está errado é explicado aqui em inglês, para quem publica os dados.
not-found = Esta página não está aqui
not-found-hint = O endereço pode ser antigo ou estar mal escrito. Tudo o que existe pode ser encontrado no painel.

## More pages: their titles; their other words are in pages.ftl
more = Outras páginas
more-story = Em cinco frases
more-gaps = Lacunas que precisam de alguém
more-two-voices = Duas vozes
more-compare = Comparar dois números
more-unknown = O que não sabemos
more-history = O que foi corrigido
more-reviews = Revisões conjuntas
more-find = Procurar um indicador ou um lugar
more-glossary = O que significam as palavras
more-aloud = Palavras para levar a outros
more-device = Neste dispositivo
more-report = Relatório para imprimir
more-poster = Cartaz para imprimir

## The feed
feed-stale = Números até { $date }: { $reason }
feed-unreachable = não foi possível buscar dados novos (acesso bloqueado ou sem internet).
feed-offline = não foi possível atualizar, não há ligação.
feed-timed-out = não foi possível atualizar, o servidor demorou demasiado.
feed-not-allowed = não foi possível atualizar, o servidor não deixa outros sítios ler os seus dados.
feed-not-as-mapped = não foi possível atualizar, os novos dados não são como combinado.
feed-status = não foi possível buscar dados novos, o servidor recusou.
feed-web-page = não foi possível buscar dados novos, veio uma página web em vez deles.
feed-too-large = não foi possível buscar dados novos, os que vieram são grandes demais.
feed-cut = não foi possível buscar dados novos, os que vieram estão cortados.
feed-not-json = não foi possível buscar dados novos, os que vieram estão danificados.
feed-encoding = não foi possível buscar dados novos, os que vieram não estão em UTF-8.
feed-not-a-programme = não foi possível buscar dados novos, os que vieram não são de um programa.
feed-older = não foi possível buscar dados novos, os que vieram são mais antigos do que estes.
feed-damaged = não foi possível buscar dados novos, a cópia deste site está danificada.
feed-no-reader = não foi possível buscar dados novos, a parte desta página que os lê não começou a funcionar.
feed-none = Não há nada para mostrar: não foi possível ler os dados do programa.
live-copied = De { $host }, copiado em { $date }.
live-fresh = De { $host }, lido agora mesmo.
live-failed = De { $host }, copiado em { $date }: { $reason }
data-waiting = Os valores deste indicador vêm à parte e não chegaram.
data-coming = Os valores deste indicador estão a caminho.
data-broken = Não foi possível ler os valores deste indicador. A lista de erros no fim da página diz o motivo.
other-kind = Este indicador é do tipo “{ $kind }”, que esta versão só mostra como texto e tabela.

## The board
as-of = Números até { $date }
next-update = Próximos dados: { $date }
published = data de publicação: { $date }
reported = comunicado em { $date }
questions = Perguntas
tally = { $n ->
    [one] { $number } indicador
    [many] { $number } de indicadores
   *[other] { $number } indicadores
}
more-indicators = Mais indicadores
without-report = { $n ->
    [one] { $number } indicador sem relatório
    [many] { $number } de indicadores sem relatório
   *[other] { $number } indicadores sem relatório
}
card-target = meta: { $target }
age = há { $age }
days = { $n ->
    [one] { $number } dia
    [many] { $number } de dias
   *[other] { $number } dias
}
months = { $n ->
    [one] { $number } mês
    [many] { $number } de meses
   *[other] { $number } meses
}
years = { $n ->
    [one] { $number } ano
    [many] { $number } de anos
   *[other] { $number } anos
}

## Where an indicator stands
standing-reached = Meta alcançada
standing-on-course = No caminho certo
standing-better = Está melhor
standing-steady = Sem mudança
standing-info = Para informação
standing-behind = Atrasado
standing-short = Meta não alcançada
standing-worse = Está pior
standing-overdue = Relatório atrasado
standing-not-yet-due = Ainda no prazo
standing-no-report = Sem relatório
disputed = Contestado
example = Exemplo

## States of a value
state-observed = medido
state-estimated = estimativa
state-provisional = provisório
state-suppressed = oculto para proteger as pessoas
state-not-reported = não comunicado
state-not-yet-due = ainda no prazo
state-overdue = relatório atrasado
state-not-applicable = não se aplica
unknown = não se sabe

## Values
total = Total
group-joined = { $first }, { $rest }
named-row = { $name }: { $what }
points = { $n ->
    [one] { $number } ponto
    [many] { $number } de pontos
   *[other] { $number } pontos
}
value-counts = { $count } de { $of } ({ $percent })
count-of = { $count } de { $of }
sample-short = entrevistados: { $number }
range-level = { $range } (confiança: { $level })
kilobytes = { $number } KB
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $place }, { $when }: { $value }.
   *[group] { $place }, { $group }, { $when }: { $value }.
}
finding-up = { $whose ->
    [all] { $place }, { $when }: { $value }, mais do que antes ({ $since }: { $before }).
   *[group] { $place }, { $group }, { $when }: { $value }, mais do que antes ({ $since }: { $before }).
}
finding-down = { $whose ->
    [all] { $place }, { $when }: { $value }, menos do que antes ({ $since }: { $before }).
   *[group] { $place }, { $group }, { $when }: { $value }, menos do que antes ({ $since }: { $before }).
}
finding-same = { $whose ->
    [all] { $place }, { $when }: { $value }, o mesmo que antes ({ $since }).
   *[group] { $place }, { $group }, { $when }: { $value }, o mesmo que antes ({ $since }).
}
finding-range = O mais provável é que o valor real esteja entre { $low } e { $high }.
finding-range-level = O mais provável é que o valor real esteja entre { $low } e { $high } (confiança: { $level }).
finding-target = A meta é de { $target } até { $by }.
finding-target-met = Com isso, a meta ({ $target } até { $by }) foi alcançada.
finding-target-passed = Com isso, a meta ({ $target } até { $by }) foi superada em { $gap }.
finding-target-short = Isso fica { $gap } abaixo da meta ({ $target } até { $by }).
finding-target-above = Isso fica { $gap } acima da meta ({ $target } até { $by }).
finding-break = A forma de medir mudou: não se pode comparar com os anos anteriores.
finding-estimated = Isto é uma estimativa.
finding-provisional = Este valor foi comunicado antes do fim do período e ainda pode mudar.
finding-overdue = O valor ({ $when }) devia chegar em { $date }: não há relatório nestes dados.
finding-overdue-published = Quando os dados foram publicados, ainda havia prazo; o prazo acabou em { $date }; não há relatório nestes dados.
finding-not-yet-due = O valor ({ $when }) ainda está no prazo: deve chegar em { $date }.
finding-not-reported = O valor ({ $when }) não foi comunicado.
finding-suppressed = O valor ({ $when }) está oculto para proteger as pessoas.
finding-not-applicable = O valor ({ $when }) não se aplica.
finding-nothing = Não há nenhum valor nestes dados.
finding-disputed = { $n ->
    [one] Este valor é contestado: { $group } ({ $on }), { $number } dia sem resposta.
    [many] Este valor é contestado: { $group } ({ $on }), { $number } de dias sem resposta.
   *[other] Este valor é contestado: { $group } ({ $on }), { $number } dias sem resposta.
}
finding-spread = { $by }, { $when }: o valor mais alto, { $high } ({ $high-value }); o mais baixo, { $low } ({ $low-value }); diferença: { $gap }.
example-sentence = Estes números são inventados, para mostrar como esta página funciona.
change-up = { $by } a mais do que antes ({ $since })
change-down = { $by } a menos do que antes ({ $since })
change-same = sem mudança (valor anterior: { $since })

## Pictures and tables
controls = O que mostrar
choose-by = Comparar
choose-place = Lugar
choose-period = Data da classificação
by-none = Só o total
heading-trend = { $place } ao longo do tempo
heading-trend-by = { $place } ao longo do tempo ({ $by })
heading-places = Lugar por lugar, { $when }
ranking-order-need = Primeiro vêm os lugares mais longe de uma boa situação.
ranking-order-value = Primeiro vêm os lugares com os valores mais altos.
ranking-cut = São mostrados { $shown } de { $total } lugares.
order-when = Na ordem de { $when }.
heading-map = No mapa, { $when }
map-ends = Mais baixo: { $low } ({ $low-value }). Mais alto: { $high } ({ $high-value }).
map-count = { $class }: { $places }
map-under = menos de { $to }
map-between = de { $from } a menos de { $to }
map-over = { $from } ou mais
map-all = um só valor
map-none = sem número
map-about = Cada quadrado é um lugar, mais ou menos onde fica; todos têm o mesmo tamanho.
map-shapes = As fronteiras estão simplificadas e não tomam partido em nenhuma disputa.
map-names = O que significam os nomes curtos
map-more = { $n ->
    [one] mais { $number } lugar
    [many] mais { $number } de lugares
   *[other] mais { $number } lugares
}
chart-target = Meta: { $value }
chart-target-when = Meta: { $value } ({ $when })
chart-baseline-when = Início: { $value } ({ $when })
chart-break = nova forma de medir
chart-reference = { $place }: { $value }
chart-key-open = Um ponto vazio por dentro é uma estimativa ou ainda pode mudar.
chart-keys = As setas do teclado leem os valores um a um.
small-about = Todas têm a mesma escala.
small-whole = A linha pontilhada é: { $whole }.
small-target = A linha tracejada é a meta de { $value }.
small-break = Uma linha vertical pontilhada: uma nova forma de medir.
slope-about = As linhas tracejadas descem; as contínuas sobem ou ficam iguais.
slope-missing = Sem linha, porque falta um número: { $names }.
table-caption = { $name }, em números
all-numbers = { $n ->
    [one] Todos os números ({ $number } linha)
    [many] Todos os números ({ $number } de linhas)
   *[other] Todos os números ({ $number } linhas)
}
rows-of = Linhas { $rows } de { $total }
place = Lugar
group = Grupo
downloads = Para guardar
download-csv = Todos os valores numa tabela (CSV, { $size })
download-json = Todos os valores em JSON-stat
download-svg = A imagem (SVG, { $size })
download-png = A imagem tal como se vê (PNG)
download-table = A tabela tal como se vê (CSV)
download-wins = Os avanços numa tabela (CSV, { $size })
follow = Seguir as alterações (Atom)
note-source = Fonte: { $title }, { $publisher }. Licença: { $licence }
cite = { $who }: “{ $title }”. { $programme }. { $date }. { $source }.

## Voices
voices = O que dizem as comunidades
voice-disputed = Contesta este número
voice-confirmed = Confirma este número
voice-reply = { $n ->
    [one] Resposta: { $by } ({ $on }), depois de { $number } dia
    [many] Resposta: { $by } ({ $on }), depois de { $number } de dias
   *[other] Resposta: { $by } ({ $on }), depois de { $number } dias
}
voice-unanswered = { $n ->
    [one] Sem resposta há { $number } dia.
    [many] Sem resposta há { $number } de dias.
   *[other] Sem resposta há { $number } dias.
}
voice-may-reply = Quem pode responder:
voice-coarsened = O lugar mostrado é maior do que aquele de que se fala, para que ninguém seja apontado.
stories-of = Relatos sobre isto, enquanto quem os contou o permitir

## About this number
about = Sobre este número
about-example = Exemplo
about-source = Fonte
about-source-note = O que mudou no caminho
about-responsible = Quem é responsável
about-definition = O que se mede
about-numerator = O que se conta
about-denominator = De um total de
about-method = Como se recolhe a informação
about-frequency = De quanto em quanto tempo
about-sampling = A quem se perguntou
about-quality = Atenção
about-response = Responderam
about-better = O que é melhor
about-accumulation = Os valores são
about-adding = Somar
about-protection = Números pequenos
about-level = Nível
about-codes = Códigos
about-judged = Como se julga
about-baseline = Início
about-milestones = No caminho
about-target = Meta
about-targets-before = Metas anteriores
about-due = Prazo
about-break = Nova forma de medir
about-revisions = Correções
revised = { $on }: { $whose }: { $from }, agora { $to }.
revised-none = sem número
about-notes = Notas sobre os valores
about-chosen = Quem o escolheu
about-dissent = Quem não concordou
about-words = Palavras explicadas
about-cite = Como citar
cite-here = esta página
licence = Licença:
proxy = Medida aproximada.
marked = { $value }, { $when }
set-on = decisão de { $date }
better-up = Mais é melhor
better-down = Menos é melhor
better-neither = Nem mais nem menos é melhor
cumulative = acumulados: cada valor inclui tudo o que veio antes
per-period = só do seu próprio período
adding-safe = As partes podem ser somadas.
adding-twice = Quando se somam lugares ou atividades, algumas pessoas são contadas duas vezes.
adding-unknown = A fonte não diz se, quando se somam as partes, algumas pessoas são contadas duas vezes.
protected-source = A fonte ocultou os números pequenos de pessoas antes de os publicar.
protected-here = Os números de pessoas abaixo de { $threshold } estão ocultos, e também os que os revelariam; os outros são arredondados a { $base }.
judged = Meta alcançada: o valor chega à meta ou passa dela. Antes do último dia da meta: no caminho certo, se o valor está na linha reta que vai do início à meta ou passa dela; se não, atrasado. Depois desse dia: meta não alcançada. Se não há meta, decide a mudança desde o valor anterior. Nunca se comparam valores medidos de formas diferentes.
way-share = Caminho até a meta: ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }, de { $start } ({ $from }) a { $target } ({ $to }).
way-line = Linha reta: { $start } + ({ $target } − { $start }) × { $gone } ÷ { $whole } dias = { $expected } em { $on }.
chosen-unknown = A fonte não diz quem o escolheu.
chosen-with = com o acordo de:
origin-local = escolha local
origin-shared = escolha em comum
origin-outside = escolha que veio de fora
level-input = Recursos
level-output = Produto: o que foi feito
level-outcome = Efeito: o que mudou
level-impact = Impacto: o que fica

## Roles
role-funding = financia
role-accountable = presta contas
role-extending = faz chegar o dinheiro
role-implementing = põe o programa em prática
role-community = fala pelas comunidades
role-government = governo

## The files of lists: their other words are in lists.ftl
download-payments = Os pagamentos em tabela (CSV, { $size })
download-days = Quanto tempo as queixas esperam (CSV, { $size })
download-answers = Todas as respostas (CSV, { $size })
download-scores = As duas notas (CSV, { $size })
