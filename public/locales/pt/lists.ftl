# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = Pedido
stage-tabled = Apresentado
stage-adopted = Aprovado
stage-funded = Com dinheiro
stage-implemented = Posto em prática
stage-felt = Sentido pelas pessoas
setback = Passo atrás em { $date }
contribution = O que o programa fez para isso
evidence = Provas
policy-wins = { $n ->
    [one] { $number } avanço nas políticas públicas até agora: { $stages }.
    [many] { $number } de avanços nas políticas públicas até agora: { $stages }.
   *[other] { $number } avanços nas políticas públicas até agora: { $stages }.
}
at-raised = { $n ->
    [one] { $number } pedido
    [many] { $number } pedidos
   *[other] { $number } pedidos
}
at-tabled = { $n ->
    [one] { $number } apresentado
    [many] { $number } apresentados
   *[other] { $number } apresentados
}
at-adopted = { $n ->
    [one] { $number } aprovado
    [many] { $number } aprovados
   *[other] { $number } aprovados
}
at-funded = { $n ->
    [one] { $number } com dinheiro
    [many] { $number } com dinheiro
   *[other] { $number } com dinheiro
}
at-implemented = { $n ->
    [one] { $number } posto em prática
    [many] { $number } postos em prática
   *[other] { $number } postos em prática
}
at-felt = { $n ->
    [one] { $number } sentido pelas pessoas
    [many] { $number } sentidos pelas pessoas
   *[other] { $number } sentidos pelas pessoas
}
policy-latest = { $stage ->
    [raised] O último passo: o avanço “{ $title }” foi pedido em { $date }.
    [tabled] O último passo: o avanço “{ $title }” foi apresentado em { $date }.
    [adopted] O último passo: o avanço “{ $title }” foi aprovado em { $date }.
    [funded] O último passo: o avanço “{ $title }” recebeu dinheiro em { $date }.
    [implemented] O último passo: o avanço “{ $title }” foi posto em prática em { $date }.
   *[felt] O último passo: as pessoas já sentiam o avanço “{ $title }” em { $date }.
}
policy-setbacks = { $n ->
    [one] { $number } avanço foi desfeito depois, no todo ou em parte.
    [many] { $number } de avanços foram desfeitos depois, no todo ou em parte.
   *[other] { $number } avanços foram desfeitos depois, no todo ou em parte.
}
policy-none = Ainda não há nenhum avanço nas políticas públicas nestes dados.
policy-heading = Até onde chegaram os avanços
policy-caption = Avanços que chegaram pelo menos até aqui
policy-list = Os avanços, um por um
policy-win = Avanço
no-date = já chegou, sem data
not-reached = ainda não

## Promises
promise-kept = Cumprida
promise-late = Atrasada
promise-broken = Quebrada
promise-open = Aberta
side-community = Comunidade
side-civil-society = Sociedade civil
side-government = Governo
side-international-partner = Parceiro internacional
party = { $name } ({ $side })
promises-all = { $n ->
    [one] { $number } promessa: { $states }.
    [many] { $number } de promessas: { $states }.
   *[other] { $number } promessas: { $states }.
}
count-kept = { $n ->
    [one] { $number } cumprida
    [many] { $number } cumpridas
   *[other] { $number } cumpridas
}
count-late = { $n ->
    [one] { $number } atrasada
    [many] { $number } atrasadas
   *[other] { $number } atrasadas
}
count-broken = { $n ->
    [one] { $number } quebrada
    [many] { $number } quebradas
   *[other] { $number } quebradas
}
count-open = { $n ->
    [one] { $number } aberta
    [many] { $number } abertas
   *[other] { $number } abertas
}
promises-due = { $n ->
    [one] Já chegou o dia de { $number } promessa; cumpridas: { $kept }.
    [many] Já chegou o dia de { $number } de promessas; cumpridas: { $kept }.
   *[other] Já chegou o dia de { $number } promessas; cumpridas: { $kept }.
}
promises-longest = { $n ->
    [one] A mais atrasada: “{ $what }” (de: { $from }; para: { $to }), { $number } dia.
    [many] A mais atrasada: “{ $what }” (de: { $from }; para: { $to }), { $number } de dias.
   *[other] A mais atrasada: “{ $what }” (de: { $from }; para: { $to }), { $number } dias.
}
promises-next = A próxima: “{ $what }” (de: { $from }; para: { $to }), até { $date }.
promises-none = Ainda não há nenhuma promessa nestes dados.
promises-heading = Quem cumpriu o que foi prometido
promises-caption = Uma marca para cada promessa, conforme quem a fez
promises-list = As promessas, uma por uma
promise-from = De quem
promise-to = A quem
promise-what = O quê
promise-due = Prazo
promise-state = Estado
promise-made = prometido em { $date }
promise-due-on = até { $date }
promise-no-due = sem dia combinado
promise-kept-on = cumprida em { $date }
promise-kept-late = { $n ->
    [one] cumprida em { $date }, com { $number } dia de atraso
    [many] cumprida em { $date }, com { $number } de dias de atraso
   *[other] cumprida em { $date }, com { $number } dias de atraso
}
promise-days-late = { $n ->
    [one] { $number } dia de atraso
    [many] { $number } de dias de atraso
   *[other] { $number } dias de atraso
}
promise-broken-on = quebrada em { $date }
promise-reason = O motivo apresentado
promises-judged = Cumprida: está escrito o dia em que foi cumprida. Quebrada: quem a fez, ou estes dados, dizem que não será cumprida. Atrasada: o seu dia já passou e não está nem cumprida nem quebrada. Aberta: o seu dia ainda não chegou, ou nenhum foi combinado.

## Money
money-budgeted = Previsto
money-committed = Comprometido
money-received = Recebido
money-disbursed = Entregue
money-spent = Gasto
payment-paid = Pago
payment-paid-late = Pago com atraso
payment-late = Atrasado
payment-coming = Por vir
audits-heading = Auditorias
money-to-local = para uma organização local
money-for-core = apoio geral
money-supplier-local = fornecedor local
opinion-unmodified = as contas estão certas
opinion-qualified = as contas estão certas, exceto o que o auditor indica
opinion-adverse = as contas não estão certas
opinion-disclaimer = o auditor não pôde concluir
decisions-heading = Decidido em conjunto
money-sum = { $amount } { $currency }
money-none = Ainda não há nenhum montante nestes dados.
money-progress = Já foram entregues { $share } dos { $amount } previstos.
money-stages = Até agora: { $stages }.
money-at-budgeted = { $amount } previstos
money-at-committed = { $amount } comprometidos
money-at-received = { $amount } recebidos
money-at-disbursed = { $amount } entregues
money-at-spent = { $amount } gastos
money-apart = Montantes em moedas diferentes nunca são somados.
money-local = De { $all }, { $share } são para organizações locais, e { $other } para internacionais.
money-core = De { $all }, { $share } podem ser usados para o que a organização precisar.
money-bought = De { $all }, { $share } foram para fornecedores locais.
money-unsaid = De { $share }, ninguém diz.
money-heading = Onde está o dinheiro
money-caption = Do orçamento ao que foi comprado, cada moeda à parte
money-stage = Etapa
money-amount = Montante
money-of-budget = Parte do orçamento
money-all = Todos os montantes ({ $number })
money-on = Data
money-terms = Condições
money-to-international = para uma organização internacional
money-for-project = fundos de projeto
money-supplier-international = fornecedor internacional
payments-all = Pagamentos combinados: { $number } ({ $states }).
payments-due = Feitos, dos pagamentos que já venceram: { $paid } de { $due }.
payments-late = Pagamentos atrasados: { $number }.
payments-longest = O mais atrasado: { $amount } de { $from } para { $to }, dias: { $number }.
payments-next = Próximo pagamento: { $amount } de { $from } para { $to }, em { $date }.
payments-heading = Quando o dinheiro foi prometido e pago
payments-caption = Um sinal por pagamento, segundo quem o recebe
calendar-caption = Uma linha por pagamento: do dia prometido ao dia do pagamento, ou até hoje enquanto está atrasado
calendar-promised = Dia prometido
calendar-next = é o próximo
payments-list = Os pagamentos, um a um
payments-judged = Pago: no seu dia, ou nenhum dia foi combinado. Pago com atraso: depois do seu dia. Atrasado: o seu dia já passou e não há pagamento nestes dados. Por vir: o seu dia ainda não chegou.
count-payment-paid = pagos: { $number }
count-payment-paid-late = pagos com atraso: { $number }
count-payment-late = atrasados: { $number }
count-payment-coming = por vir: { $number }
payment-paid-on = pago em { $date }
payment-days-late = dias de atraso: { $number }
audit-on = em { $date }
audit-last = Última auditoria ({ $what }): { $opinion }.
audits-overdue = Auditorias atrasadas: { $number }.
decision-with = Com
money-women = De { $all }, { $share } são para grupos e organizações de mulheres, e { $other } para outros.
money-south = De { $all }, { $share } são para organizações do Sul, e { $other } para as do Norte.
money-risk = De { $all }, quem recebe assume o risco de { $share }, quem dá o de { $other }, e os dois juntos o de { $both }.
money-brokers = De { $all }, { $share } constam como pagamento por traduzir, facilitar e outras formas de juntar saberes.
money-to-women = para um grupo de mulheres
money-to-others = para um grupo que não é de mulheres
money-to-south = para uma organização do Sul
money-to-north = para uma organização do Norte
money-risk-recipient = com risco de quem recebe
money-risk-giver = com risco de quem dá
money-risk-shared = com risco partilhado
money-for-broker = pagamento por juntar saberes
equity-heading = De quem é o dinheiro, e quem assume o risco
equity-note = Aquilo de que ninguém diz nada fica no total e não conta para ninguém. Moedas e etapas nunca são somadas.
equity-south = Sul: os países que recebem ajuda ao desenvolvimento, segundo a lista da OCDE. Norte: todos os outros.
equity-all = Todas as partes ({ $number })
equity-of = De
equity-part = Parte
equity-unsaid = ninguém diz
brokers-heading = Quem é pago por juntar saberes
brokers-all = Tradução, facilitação e outras formas de juntar saberes: { $number } ({ $states }).
broker-who = Quem
broker-pay = É pago?
broker-paid = com pagamento
broker-costs-only = só despesas
broker-unpaid = sem pagamento
broker-share = Parte dessa etapa
grants-heading = Quando o dinheiro é prometido, e quando se fazem os planos locais
grants-caption = Uma linha por subvenção: do dia em que o plano local é feito ao dia em que o dinheiro foi prometido
grants-before = Subvenções cujo dinheiro foi prometido antes de o plano local ser feito: { $number } de { $of }.
grants-after = A mais tardia: “{ $what }”, prometida em { $date }, { $late } depois do plano local ({ $plan }).
grants-missing = A mais tardia: “{ $what }”, ainda não prometida, { $late } depois do plano local ({ $plan }).
grant-what = Subvenção
grant-runs = Duração
grant-plan = Ano de planeamento local
grant-promised = Dinheiro prometido
grant-multi-year = 24 meses ou mais
grant-shorter = menos de 24 meses
grant-flexible = pode ir para onde for preciso
grant-fixed = para fins fixos
grant-plan-made = plano pronto em { $date }
grant-plan-day = Plano local feito
grant-before = prometido antes do plano
grant-late = prometido depois do plano
grant-after = { $late } depois do plano
grant-not-yet = ainda não prometido
agreements-heading = Acordos sobre o dinheiro, e as suas condições
agreements-met = Condições que dependem de um número: { $number } (cumpridas hoje: { $met }, não cumpridas: { $missed }, não se sabe: { $unknown }).
agreements-missed = Condições não cumpridas hoje: { $number }.
agreement-what = O que foi combinado
agreement-between = Entre
agreement-since = Desde
agreement-condition = Depende de
agreement-today = Hoje
agreement-state = Cumprida?
agreement-met = cumprida
agreement-missed = não cumprida
agreement-in-words = dita só em palavras
agreement-free = de nada
agreement-at-least = { $title }: pelo menos { $number }
agreement-at-most = { $title }: no máximo { $number }
adjustments-heading = Como o dinheiro foi ajustado
adjustments-all = Ajustes do dinheiro: { $number }, decididos em conjunto: { $joint }.
adjustments-last = O último ajuste: { $amount } em { $date }, { $decided }.
adjustment-decided = Quem decidiu
decided-jointly = decidido em conjunto
decided-one-side = decidido por um só lado
decisions-largest = Decidido com { $with }: { $amount } de { $all } ({ $share }).
decisions-took-part = Pessoas que participaram: { $number }.
decision-what = O que foi decidido
decision-took-part = Participaram
decision-criteria = Quem escreveu os critérios
criteria-participants = as pessoas a quem se destina
criteria-together = os dois lados juntos
criteria-giver = quem dá o dinheiro
download-list = { $name }, em tabela (CSV, { $size })

## Remedies
remedies-serious-heading = Para casos graves
remedies-life = Como o tempo foi calculado
remedy-received = Recebidas
remedy-resolved = Resolvidas
remedy-reopened = Reabertas
remedy-in-time = Resolvidas a tempo
remedy-late = Resolvidas com atraso
remedy-waiting = Abertas, ainda no prazo
remedy-overdue = Abertas há demasiado tempo
remedy-still-open = Ainda abertas
remedies-none = Ainda não há queixas nestes dados.
remedies-received = { $number } recebidas
remedies-resolved = { $number } resolvidas
remedies-reopened = { $number } reabertas
remedies-open = { $number } abertas agora
remedies-counts = Queixas: { $counts }.
remedies-counts-in = Queixas, { $period }: { $counts }.
remedies-few = Queixas a menos ({ $number }) para dizer quanto tempo demoram.
remedies-median = O tempo em que metade é resolvida, contando também as que continuam abertas: { $days }.
remedies-no-median = Menos de metade foi resolvida; a espera mais longa até agora: { $days }.
remedies-promised = Prazo prometido: { $days }.
remedies-within = Resolvidas dentro do prazo prometido ({ $days }): { $share }.
remedies-overdue = Abertas há mais tempo do que isso: { $number }.
remedies-confirmed = De { $asked } pessoas perguntadas, { $answered } responderam, e { $fixed } delas dizem que está mesmo resolvido.
remedies-serious = Para casos graves: { $who }. { $how }
remedies-fates-heading = O que aconteceu às queixas
remedies-fates-caption = Aquelas cuja duração é conhecida, comparadas com o prometido
remedies-periods = As queixas ao longo do tempo
remedies-topics = De que tratavam
remedies-method = As que continuam abertas também contam (Kaplan–Meier): em cada dia, a parte por resolver é multiplicada por 1 − resolvidas ÷ em espera. Assim nada parece melhor só porque os casos difíceis ficam abertos.
remedy-period = Período
remedy-open = Abertas no fim
remedy-fate = O que lhe aconteceu
remedy-count = Queixas
remedy-share = Parte
remedy-days = Dias
remedy-at-risk = Esperaram pelo menos isso
remedy-then-resolved = Resolvidas nesse dia
remedy-then-open = Ainda abertas, espera até agora
remedy-unresolved = Parte por resolver
remedy-topic = Assunto
remedy-other-topics = Outros, poucos demais para nomear
remedy-half = metade resolvidas: { $days }
remedy-promised = prometido: { $days }
remedy-axis-days = dias de espera

## Voices as a kind: answers, scores, stories
stories-heading = Relatos
answer-margin = Margem (95%)
score-official = Oficial
score-community = Comunidade
score-distance = Distância
stories-chosen = Como os relatos foram escolhidos:
answer-few = respostas a menos
voices-none = Ainda não há respostas nem relatos nestes dados.
voices-good = do lado melhor
voices-bad = do lado pior
voices-only = { $question }: { $share } { $good }, { $other } { $bad }. Respostas: { $number }.
voices-highest = Mais vezes { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-lowest = Menos vezes { $good }: { $question } ({ $share }; { $other } { $bad }).
voices-few = Respostas a menos ({ $number }) para dar percentagens.
voices-answered = Respostas: { $number }.
voices-response = De { $asked } pessoas a quem se perguntou, { $answered } responderam ({ $share }).
voices-not-random = A amostra não foi aleatória: fala por quem respondeu, não por toda a gente; por isso não se dá uma margem.
voices-margin = Só se perguntou a uma parte; para toda a gente, a percentagem de «{ $question }» está em { $range } (confiança de 95%).
voices-hidden = Os números pequenos são ocultados para proteger as pessoas; por isso algumas percentagens são um intervalo.
voices-furthest = As duas notas distam mais em { $name }: { $official } a oficial, { $community } a da comunidade, { $distance } pontos de distância.
voices-stories = Relatos: { $number } ({ $list }).
voices-withheld = Relatos não mostrados, porque falta o consentimento, terminou ou foi retirado: { $number }.
voices-heading = O que as pessoas responderam
voices-apart = Onde as respostas mais diferem:
voices-table = Todas as respostas, em números
voices-how = Como se perguntou:
voices-unknown = oculto, no máximo tantos
scores-heading = Nota oficial e nota da comunidade
stories-paper = Quem contou um relato pode retirá-lo a qualquer momento: escreva para o contacto abaixo. Sai então desta página e das cópias guardadas. As cópias impressas não podem ser recolhidas.
story-good = Correu bem
story-bad = Correu mal
story-mixed = Bom e mau
story-until = pode ser mostrado até { $date }
story-screen = não para papel
story-about = Sobre:
answer-question = Pergunta
answer-who = Quem respondeu
answer-count = Respostas
answer-unsure = Não sabe
answer-everyone = Toda a gente
score-what = O quê
score-one = falta uma
