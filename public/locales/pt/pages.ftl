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
find-left = Indicadores: { $indicators }; lugares: { $places }

## What the words mean
about-glossary = O que significam as palavras destas páginas, cada uma com um exemplo.
glossary-contents = Grupos de palavras
glossary-numbers = Os números e o que contam
glossary-goals = Do início à meta
glossary-standings = Como está um indicador
glossary-states = O que se sabe de um valor
glossary-voices = O que dizem as comunidades
glossary-levels = Do trabalho à mudança
glossary-policy = Avanços nas políticas
glossary-promises = Promessas
glossary-money = Dinheiro
glossary-remedies = Queixas
glossary-answers = Respostas, notas e relatos
glossary-sources = Fontes e dados para levar
term-find-indicators = Coisas que se medem muitas vezes para ver uma mudança. Exemplo: a parte das casas com água segura.
term-about-numerator = O que uma parte conta. Exemplo: de 400 casas, as 220 que têm água segura.
term-about-denominator = Tudo o que podia ser contado. Exemplo: as 400 casas onde se perguntou.
term-total = Todas as pessoas juntas, sem separar grupos. Exemplo: mulheres e homens.
term-choose-by = Separa um número por grupos, para mostrar quem está melhor ou pior. Exemplo: as meninas ao lado dos meninos.
term-points = A distância entre duas percentagens. Exemplo: de 40% a 55% são 15 pontos.
term-about-sampling = Muitas vezes pergunta-se só a algumas pessoas, que falam por todas. Exemplo: 400 casas de 9000.
term-range-level = O valor verdadeiro está provavelmente entre estes dois. A confiança diz até que ponto isso é certo: 95% significa que é assim cerca de 95 vezes em 100.
term-about-accumulation = Um valor conta só o seu próprio tempo, ou também todo o tempo anterior. Exemplo: 20 poços este ano, ou 80 poços até agora.
term-about-adding = Algumas partes não devem ser somadas, porque a mesma pessoa pode estar em duas delas. Exemplo: uma mulher que veio aos dois cursos.
term-about-better = Diz se uma subida é boa notícia. Exemplo: mais casas com água é bom; mais crianças doentes, não.
term-proxy = O que se quer saber não pôde ser medido, e mediu-se algo próximo. Exemplo: os livros vendidos, em vez das crianças que leem.
term-about-break = A partir daqui conta-se de outra maneira; por isso os valores novos não se comparam com os de antes. Exemplo: perguntas novas num inquérito.
term-as-of = O dia em que tudo isto é julgado. Exemplo: um relatório que chegou um dia depois ainda não está aqui.
term-age = O tempo desde o dia de que fala o valor mais novo. Exemplo: um valor de 2024 tem um ano no fim de 2025.
term-about-baseline = Como as coisas estavam antes do trabalho. Exemplo: 40% das casas em 2020.
term-about-milestones = O que deve ser alcançado no caminho para a meta. Exemplo: metade das casas em 2024.
term-about-target = O que deve ser alcançado, e até quando. Exemplo: 80% das casas no fim de 2026.
term-about-due = O dia em que um relatório deve estar aqui. Exemplo: os valores de 2025 em 31 de março de 2026.
term-about-judged = Ninguém dá notas à mão: uma só regra vale para todos os números, e estas palavras dizem o que ela mostra. Exemplo: com 82% e uma meta de 80%, a meta está alcançada.
term-standing-reached = O valor mais novo está na meta ou passa dela. Exemplo: a meta é 80%, o valor é 82%.
term-standing-on-course = O dia da meta não chegou, e o valor está bastante à frente na linha reta do início à meta. Exemplo: metade do caminho a meio do tempo.
term-standing-better = Não há meta, e a última mudança foi para o lado certo. Exemplo: de 40% para 45%.
term-standing-steady = Não há meta, e os dois últimos valores são iguais. Exemplo: 40%, e outra vez 40%.
term-standing-info = Não há meta, e a mudança não é chamada boa nem má. Exemplo: um primeiro valor, sem outro antes.
term-standing-behind = O dia da meta não chegou, e o valor não está bastante à frente na linha do início à meta. Exemplo: um terço do caminho a meio do tempo.
term-standing-short = O dia da meta passou, e o último valor não a alcançou. Exemplo: a meta era 80%, o valor é 72%.
term-standing-worse = Não há meta, e a última mudança foi para o lado errado. Exemplo: de 45% para 40%.
term-standing-overdue = O dia do relatório passou, e não há relatório nestes dados. Exemplo: devia chegar em março, e já é maio.
term-standing-not-yet-due = O dia do primeiro relatório não chegou. Exemplo: deve chegar no próximo ano.
term-standing-no-report = Não há número para mostrar. Exemplo: ninguém o enviou, ou está oculto.
term-state-observed = Alguém contou ou mediu. Exemplo: perguntou-se em 400 casas.
term-state-estimated = Foi calculado com outros números. Exemplo: entre dois anos em que se perguntou às pessoas.
term-state-provisional = Foi comunicado cedo e ainda pode mudar. Exemplo: em maio, para todo o ano.
term-state-suppressed = O número é conhecido mas não é mostrado: é tão pequeno que as pessoas podiam ser reconhecidas. Exemplo: três pessoas numa aldeia.
term-state-not-reported = O número devia estar aqui, e ninguém o enviou. Não é um zero. Exemplo: um distrito sem relatório.
term-state-not-yet-due = O seu dia não chegou. Não é um zero. Exemplo: um valor pedido no fim do ano.
term-state-overdue = O seu dia passou, e não há relatório nestes dados. Não é um zero. Exemplo: devia chegar em março, e já é maio.
term-state-not-applicable = A pergunta não faz sentido aqui. Exemplo: a pesca num lugar sem água.
term-disputed = Uma comunidade diz que o número está errado, e ninguém respondeu ainda. Exemplo: “A bomba está seca desde maio.”
term-voice-confirmed = Uma comunidade diz que o número está certo. Exemplo: “Também contámos as bombas.”
term-about-level = Em que ponto do caminho do trabalho à mudança está um número. Exemplo: as sementes, depois os campos, depois a comida, depois a saúde.
term-level-input = O que se põe. Exemplo: dinheiro, pessoal e sementes.
term-level-output = O que o trabalho fez. Exemplo: 20 poços novos.
term-level-outcome = O que as pessoas fazem ou têm por causa disso. Exemplo: casas que usam água segura.
term-level-impact = O que fica melhor. Exemplo: menos crianças doentes.
term-stage-raised = As pessoas levaram o assunto a quem decide. Exemplo: as mulheres pedem ao conselho dinheiro para sementes.
term-stage-tabled = Quem decide tem o assunto à sua frente. Exemplo: um projeto de lei está na ordem do dia.
term-stage-adopted = Está decidido. Exemplo: o conselho vota a favor.
term-stage-funded = Há dinheiro para isso. Exemplo: uma linha no orçamento.
term-stage-implemented = Já se faz. Exemplo: as sementes são entregues.
term-stage-felt = As pessoas notam isso na sua vida. Exemplo: as sementes chegam a tempo da chuva.
term-setback = Algo que se ganhou foi desfeito, todo ou em parte. Exemplo: o dinheiro é retirado.
term-contribution = O que o próprio programa fez. Talvez outros tenham feito mais. Exemplo: juntou as mulheres e o conselho.
term-evidence = Algo que o mostra e que se pode consultar. Exemplo: uma lei, ou a ata de uma reunião.
term-promise-kept = Foi feita, e o dia é dado. Exemplo: a estrada está arranjada, mesmo que tarde.
term-promise-late = O seu dia passou, e não está cumprida nem quebrada. Exemplo: a estrada devia chegar em março, e já é maio.
term-promise-broken = Quem a fez, ou estes dados, dizem que não será cumprida. Exemplo: “Não haverá estrada.”
term-promise-open = O seu dia não chegou, ou não se combinou nenhum. Exemplo: uma estrada até ao fim do próximo ano.
term-money-budgeted = Reservado para este trabalho. Exemplo: 10.000 para poços.
term-money-committed = Prometido com firmeza a alguém. Exemplo: um apoio assinado de 8.000.
term-money-received = Que já chegou. Exemplo: chegaram 5.000 do doador.
term-money-disbursed = Entregue a quem faz o trabalho. Exemplo: 4.000 enviados ao posto da aldeia.
term-money-spent = Pago por bens e serviços. Exemplo: 3.000 por tubos.
term-payment-paid = Foi pago no seu dia, ou nenhum dia foi combinado. Exemplo: era para 31 de março, e foi pago a 28 de março.
term-payment-late = O seu dia já passou e não há pagamento nestes dados. Exemplo: era para março, e já é maio.
term-payment-paid-late = Foi pago, mas depois do seu dia. Exemplo: era para março, e foi pago em maio.
term-payment-coming = O seu dia ainda não chegou, ou nenhum foi combinado. Exemplo: é para o fim do próximo ano.
term-money-to-local = Pago a uma organização do país onde o trabalho é feito. Exemplo: um grupo de mulheres do distrito.
term-money-supplier-local = O que se comprou veio de um vendedor do país onde o trabalho é feito. Exemplo: tubos de uma loja da vila.
term-money-for-core = Dinheiro para tudo o que a organização precisar, e não só para um trabalho. Exemplo: a renda, ou uma contabilista.
term-audits-heading = Alguém de fora verificou se as contas estão certas. Exemplo: a auditoria do condado, uma vez por ano.
term-opinion-qualified = A maior parte está certa, e quem verifica diz o que não está. Exemplo: faltam dois recibos.
term-remedy-received = Uma queixa chegou e foi anotada. Exemplo: “A bomba está avariada.”
term-remedy-resolved = Quem responde por ela diz que está resolvida. Exemplo: a bomba foi arranjada.
term-remedy-reopened = Foi dada como resolvida, e não estava. Exemplo: a bomba avariou outra vez uma semana depois.
term-remedy-still-open = Ninguém a resolveu até agora. Também conta. Exemplo: uma bomba que ninguém viu ainda.
term-remedy-in-time = Não demorou mais do que o prometido. Exemplo: prometeram-se 30 dias, e demorou 12.
term-remedy-late = Demorou mais do que o prometido. Exemplo: prometeram-se 30 dias, e demorou 45.
term-remedy-waiting = Está aberta, e o prazo prometido não passou. Exemplo: prometeram-se 30 dias, e espera há 10.
term-remedy-overdue = Está aberta, e o prazo prometido já passou. Exemplo: prometeram-se 30 dias, e espera há 60.
term-remedies-life = As que continuam abertas também contam, pelo tempo que esperaram até agora. Exemplo: de 10 queixas, 5 demoraram até 12 dias e as outras 5 esperam há mais tempo; então metade resolve-se em 12 dias.
word-fixed = Resolvido de verdade
term-word-fixed = Perguntou-se a quem se queixou, e dizem que está. Exemplo: de 31 que responderam, 24 dizem que a água voltou a correr.
term-remedies-serious-heading = Um caminho seguro para falar de violência, abusos, corrupção ou ameaças. Estas páginas não são o lugar. Exemplo: um telefone da provedoria, onde nenhum nome é anotado.
term-about-response = Quantas das pessoas a quem se perguntou responderam. Quanto menos são, menos se sabe das outras. Exemplo: 128 de 160.
term-answer-margin = Só se perguntou a uma parte, tirada à sorte. A parte de toda a gente está provavelmente entre estes dois. Ficam mais perto quando mais gente respondeu, e mais longe onde vizinhos foram tirados juntos. Exemplo: 55%, entre 46% e 64%.
term-answer-few = Responderam tão poucas pessoas que mais uma mudaria a parte, por isso não se diz nenhuma. Exemplo: 12 respostas.
term-score-official = A nota que dá um serviço público. Exemplo: a entidade da água dá à bomba 81 de 100.
term-score-community = A nota que dá quem a usa. Exemplo: a aldeia dá à mesma bomba 46 de 100.
term-score-distance = Quanto as duas notas se afastam; com um menos onde a comunidade dá menos. Exemplo: 46 e 81 afastam-se 35.
term-stories-heading = O que pessoas contaram, pelas suas palavras; só se mostra com o seu consentimento. Exemplo: “Esperamos duas horas de manhã.”
term-stories-chosen = Quem escolhe relatos pode fazer as coisas parecer boas ou más, por isso diz-se como foram escolhidos. Exemplo: um de cada aldeia, tirado à sorte.
word-consent = Consentimento
term-word-consent = Quem contou um relato permitiu que fosse mostrado: onde, e até quando. Sem isso não é mostrado. Exemplo: nesta página mas não em papel, até junho.
word-withdrawn = Retirado
term-word-withdrawn = Quem contou um relato já não quer que seja mostrado. Então sai destas páginas, e das cópias nos aparelhos logo que tenham ligação. Exemplo: um relato que estava aqui na semana passada.
term-about-source = Quem mediu ou contou, e onde se pode ler. Exemplo: um inquérito do instituto de estatística.
term-licence = O que se pode fazer com os números. Exemplo: com CC BY podem ser usados, se a fonte for nomeada.
term-about-example = Inventado, para mostrar como uma página funciona. Não diz nada do mundo. Exemplo: um lugar que não existe.
term-draft-translation = Está traduzido, mas ninguém que fale bem a língua o leu ainda. Exemplo: uma palavra pode estar errada.
term-download-csv = CSV é uma tabela simples. Exemplo: abre-se com qualquer programa de tabelas.
term-download-json = JSON-stat é a mesma tabela para programas. Exemplo: outro site pode ler.
term-download-svg = SVG é um desenho que fica nítido em qualquer tamanho. Exemplo: pode pôr-se num cartaz.
term-follow = Atom diz quando algo mudou, sem conta. Exemplo: junte a ligação a um leitor de notícias.

## Words to pass on
about-aloud = O que se viu, como notícias para ler em voz alta e como textos para o telefone.
radio = Boletim de rádio
radio-length = { $time }, a { $rate } palavras por minuto. Cada algarismo de um número conta como uma palavra.
radio-rule = Cada pergunta tem a sua vez. O que é contestado, está pior, longe da meta, atrasado ou sem relatório vem antes do que está bem, e isso antes do resto. Quando cerca de dois minutos estão cheios, acaba.
seconds = { $n ->
    [one] { $number } segundo
    [many] { $number } de segundos
   *[other] { $number } segundos
}
listen = Ouvir
listen-stop = Parar
say-hello = Estas são as notícias do programa: { $programme }.
say-as-of = Os números são de { $date }.
say-example = O que vem a seguir é inventado, como exemplo.
say-ask = Para perguntar, ou para dizer que é de outra maneira: { $contact }.
say-next = Os próximos números chegam em { $date }.
say-next-unknown = O dia dos próximos números ainda não é conhecido.
sms = Textos para SMS
sms-about = Cada um cabe num SMS: 160 caracteres do alfabeto básico, ou 70 se há uma letra que não está nele.
sms-count = { $alphabet ->
    [gsm] { $number } de { $limit } caracteres (alfabeto básico)
   *[ucs] { $number } de { $limit } caracteres (todos os alfabetos)
}
sms-send = Abrir como SMS
sms-none = Isto não cabe num SMS.
sms-placed = { $value } ({ $place }, { $when })
sms-dated = { $value } ({ $when })

## On this device
about-device = Guarde aqui este programa para o ler sem Internet. Ou apague tudo o que está guardado.
device-plain = Para guardar o programa, esta página precisa de um script, e aqui nenhum funciona.
device-instead = Pode imprimir qualquer página e levar a tabela (CSV) de cada indicador.
device-facts = Bom saber
device-what = O que se guarda: todas as páginas, números e tabelas nas línguas que escolher, e também os filtros.
device-when = Nada se guarda antes de usar o botão. O que está guardado fica como está até pedir dados novos, e diz de que dia é.
device-not = O que não se guarda: quem é e o que lê.
device-seen = Qualquer pessoa que use este dispositivo pode ver que guardou isto. Se isso puder prejudicar quem lê, não guarde.
device-here = Guardado aqui
device-date = Números até
device-room-taken = Espaço ocupado
device-install = Pode abrir o programa como uma aplicação: procure «Instalar» no menu do navegador.
device-choose = O que guardar
device-shared = O que é preciso em todas as línguas
device-price = Tamanho do que vem pela rede: { $size }.
device-do-keep = Guardar neste dispositivo
device-do-update = Trazer os dados novos
device-do-change = Guardar esta escolha
device-do-replace = Trocar pelos números mais antigos
device-forget = Esquecer
device-forget-what = Isto apaga a cópia guardada e tudo o que escolheu neste site. O histórico do próprio navegador não está incluído.
device-do-forget = Esquecer tudo neste dispositivo
device-progress = Partes que já vieram
device-unable = Este navegador não deixa o site guardar nada aqui. É muitas vezes assim em janelas privadas, em endereços sem https e em navegadores antigos.
device-room = Não há espaço suficiente. Espaço necessário: { $needed }. Espaço livre: { $free }.
device-working = Já vieram: { $done } de { $all }.
device-busy = Outra janela trata disto agora. Aguarde, por favor.
device-missing = Esta parte falta no servidor do site: { $file }.
device-damaged = Esta parte chegou, mas não é a que foi publicada: { $file }.
device-unreachable = Não foi possível trazer esta parte: { $file }.
device-full = Já não há espaço no dispositivo ou no navegador.
device-refused = O navegador recusou: { $why }.
device-nothing = Nada foi guardado. Tente outra vez mais tarde. Se voltar a falhar, avise quem publica esta página.
device-before = O que já estava guardado continua aqui e continua a funcionar. Tente outra vez mais tarde. Se voltar a falhar, avise quem publica esta página.
device-gone = O navegador apagou uma parte da cópia. Guarde-a de novo, por favor.
device-current = O que está guardado é o que o site oferece agora.
device-other = O site tem outra versão, com números até { $offered }.
device-older = O site oferece agora números mais antigos, até { $offered }. O que guardou fica, a não ser que o troque.
device-offline = Agora não é possível chegar ao site. Mesmo assim, o que está guardado aqui pode ser lido.
device-forgotten = Já nada deste site está guardado neste dispositivo. Isto foi verificado.
device-left = Algumas coisas não puderam ser apagadas: { $rest }. Feche todas as outras janelas deste site e tente outra vez.
device-evict = O navegador pode apagar a cópia quando faltar espaço no dispositivo.
kept-line = Está aberta a cópia guardada neste dispositivo. Contém números até { $date }.
more-away = Esta página não está guardada neste dispositivo
about-away = Agora não há Internet, e esta página não foi guardada. Estas páginas estão aqui.

## Paper: what report and poster share
print-hint = Feito para papel A4: escolha “Imprimir” no seu navegador.

## Report
about-report = Todo o programa em papel: cada número, o que as comunidades dizem dele e o que falta.
report-kicker = Relatório
report-contents = Conteúdo
report-figures = Números principais
report-figures-caption = Uma linha por indicador, com o seu valor mais recente
report-sources = Fontes e licenças
report-judged = Como se avalia
report-indicator = Indicador
report-when = Quando
report-value = Valor
report-status = Situação
report-day = Tudo é avaliado nesta data: { $date }, e não no dia em que lê.
report-marks = “Contestado” quer dizer que uma comunidade não concorda com o número e não teve resposta. “Exemplo” quer dizer que os números são inventados.

## Poster
about-poster = Uma folha para afixar: um resultado por pergunta, o que é contestado e a quem perguntar.
poster-disputes = Contestado, e ainda sem resposta
poster-read = Saiba mais:
poster-ask = Contacto:
poster-more = { $n ->
    [one] { $number } outra pergunta não está nesta folha.
    [many] { $number } de outras perguntas não estão nesta folha.
   *[other] { $number } outras perguntas não estão nesta folha.
}
poster-rule = Um número por pergunta: primeiro um que é contestado, que piora ou que não alcança a meta; se não houver, o melhor.

## Gaps
about-gaps = Onde um número está atrás da meta, não a alcançou ou recuou; quem responde, e até quando. As maiores primeiro. O que falta ou está oculto não está aqui, nem os exemplos inventados.
gaps-none = Estes números não mostram nenhuma lacuna.
gaps-map = Onde estão as lacunas
gaps-map-most = Mais lacunas: { $places } ({ $number }).
gaps-map-about = Cada número diz quantas linhas das tabelas abaixo estão num lugar e no que faz parte dele. 0 significa que nenhuma é conhecida.
gaps-map-table = O mesmo em tabela
gaps-map-all = No total
gaps-place = O meu lugar
gaps-everywhere = Todos os lugares
gaps-left = Lacunas aqui: { $number }
gaps-short = Atrás da meta
gaps-fell = Em recuo
gaps-widening = Diferenças que cresceram
gaps-widening-about = O conjunto pode avançar enquanto alguns ficam para trás. Cada linha compara os dois grupos mais afastados hoje com os mesmos grupos antes.
gap-where = Onde e quem
gap-what = O quê
gap-now = Agora
gap-target = Meta
gap-to-go = Falta
gap-before = Antes
gap-change = Mudança
gap-responsible = Quem responde
gap-nobody = ninguém é nomeado
gap-by = até { $date }
gap-of-whole = a meta de { $place }
gap-apart = Distância
gap-ahead = À frente
gap-behind = Atrás
gap-all = Toda a gente
gap-from-to = { $then } → { $now }

## What we do not know
about-unknown = O que está atrasado, falta ou está oculto, com a razão dada; o que vem a seguir; e como cada número é medido. Nada disto é um zero.
unknown-none = Nada falta e nada está por vir.
unknown-overdue = Atrasado
unknown-missing = Não comunicado
unknown-hidden = Oculto para proteger as pessoas
unknown-due = A seguir
unknown-plan = Como cada número é medido
unknown-where = Onde e quem
unknown-for = Para
unknown-late = Atraso
unknown-why = Razão
unknown-on = Até
unknown-no-reason = nenhuma razão é dada
unknown-more = mais { $number }
plan-how = Como
plan-often = Com que frequência
plan-silent = não se diz
plan-unsaid = Ninguém diz como
plan-unsaid-about = Destes não se diz como nem de quanto em quanto tempo são medidos: { $number }. Cada um está sob quem responde por ele.

## The programme in five sentences
about-story = As frases são feitas com os números, por uma só regra para todos: dos melhores nomeia-se primeiro um que sobe, dos piores um que recua. Os exemplos inventados ficam de fora.
story-better = Melhor
story-worse = Pior
story-whom = Para quem
story-disputed = Contestado
story-due = A seguir
story-not-judged = Ainda nenhum número pode ser avaliado: não há meta nem valor anterior.
story-better-count = { $n ->
    [one] { $number } de { $total } números que podem ser avaliados vai no bom sentido ou atingiu a meta.
    [many] { $number } de { $total } números que podem ser avaliados vão no bom sentido ou atingiram a meta.
   *[other] { $number } de { $total } números que podem ser avaliados vão no bom sentido ou atingiram a meta.
}
story-better-none = { $n ->
    [one] O único número que pode ser avaliado não vai no bom sentido.
    [many] Nenhum dos { $number } números que podem ser avaliados vai no bom sentido.
   *[other] Nenhum dos { $number } números que podem ser avaliados vai no bom sentido.
}
story-worse-count = { $n ->
    [one] { $number } de { $total } números que podem ser avaliados recuou ou não atinge a meta.
    [many] { $number } de { $total } números que podem ser avaliados recuaram ou não atingem a meta.
   *[other] { $number } de { $total } números que podem ser avaliados recuaram ou não atingem a meta.
}
story-worse-none = { $n ->
    [one] O único número que pode ser avaliado não recuou.
    [many] Nenhum dos { $number } números que podem ser avaliados recuou.
   *[other] Nenhum dos { $number } números que podem ser avaliados recuou nem falhou a meta.
}
story-whom-count = A maior diferença entre grupos de pessoas:
story-whom-none = Estes números não distinguem grupos de pessoas.
story-disputed-count = { $n ->
    [one] { $number } contestação de uma comunidade espera resposta.
    [many] { $number } contestações de comunidades esperam resposta.
   *[other] { $number } contestações de comunidades esperam resposta.
}
story-disputed-none = Nenhuma contestação espera resposta.
story-waiting = { $group } espera há { $days }.
story-late = { $n ->
    [one] Há relatórios em atraso para { $number } número.
    [many] Há relatórios em atraso para { $number } números.
   *[other] Há relatórios em atraso para { $number } números.
}
story-late-none = Nenhum relatório está em atraso.
story-next = o próximo relatório é esperado em { $date }.
story-change = { $said } Por último: { $change }.

## Two voices
about-two-voices = O que as comunidades contestam e o que confirmam, ao lado do que dizem os números; e quanto tempo demorou a resposta.
two-waiting = Contestado, sem resposta
two-answered = Contestado, com resposta
two-confirmed = Confirmado
two-none = Nenhuma comunidade contestou ou confirmou ainda um número aqui.
two-only-examples = Nenhuma comunidade falou ainda destes números. O que se segue é inventado, para mostrar como fica.
two-count-waiting = { $n ->
    [one] { $number } contestação espera resposta há { $days }.
    [many] { $number } contestações esperam resposta, a mais antiga há { $days }.
   *[other] { $number } contestações esperam resposta, a mais antiga há { $days }.
}
two-count-none = Nenhuma contestação espera resposta.
two-count-answered = { $n ->
    [one] { $number } teve resposta, após { $days }.
    [many] { $number } tiveram resposta, após { $days } no máximo.
   *[other] { $number } tiveram resposta, após { $days } no máximo.
}
two-count-unanswered = Nenhuma teve resposta até agora.
two-count-confirmed = { $n ->
    [one] { $number } número foi confirmado.
    [many] Confirmações: { $number }.
   *[other] Confirmações: { $number }.
}
two-count-unconfirmed = Nenhum número foi confirmado.

## What was corrected
about-history = Números que foram publicados aqui e mudados depois, com a razão; e o que diziam antes.
history-none = Nada do que foi publicado aqui foi mudado desde então.
history-changes = O que foi mudado
history-on = Mudado em
history-from = Antes
history-to = Depois
history-day = Ver como era num dia
history-all = Todos os dias
history-shown = Cada número está aqui como era nesse dia.
history-outside = Aqui são conhecidos os dias de { $from } até { $until }.
history-since = { $sure ->
    [yes] Desde { $from } diz:
   *[no] Provavelmente desde { $from } diz:
}
history-span = { $sure ->
    [yes] De { $from } até { $until } dizia:
   *[no] Provavelmente de { $from } até { $until } dizia:
}
history-single = { $sure ->
    [yes] Em { $from } dizia:
   *[no] Provavelmente em { $from } dizia:
}
history-empty = { $sure ->
    [yes] Antes de { $from } nada tinha sido comunicado.
   *[no] Antes de { $from } provavelmente nada tinha sido comunicado.
}
history-older = O que dizia antes de { $from } não é mostrado aqui.
history-words = Os estados mais antigos estão só em palavras, para que esta página fique leve.
history-unsure = “Provavelmente”: a fonte não diz quando um número foi comunicado. Toma-se por conhecido desde o fim do seu período.

## Ordenar as linhas de uma tabela
sort = Ordenar
sort-up = Ordenado por { $column }: primeiro o menor ou o mais antigo.
sort-down = Ordenado por { $column }: primeiro o maior ou o mais recente.
sort-forward = Ordenado por { $column }: de A a Z.
sort-backward = Ordenado por { $column }: de Z a A.
sort-own = De novo na sua própria ordem.
sort-part = Só as linhas desta página são ordenadas.
## Compare
about-compare = Dois números lado a lado: de dois indicadores, de dois lugares ou de dois grupos. Primeiro diz-se se podem ser comparados e, se não, porquê.
compare-side-a = Primeiro número (A)
compare-side-b = Segundo número (B)
compare-a = A
compare-b = B
compare-indicator = Indicador
compare-pick = Escolha um
compare-free = Estes dois números podem ser comparados.
compare-careful = Estes dois números podem ser comparados, com cuidado.
compare-never = Estes dois números não devem ser comparados. Nenhuma diferença é mostrada.
compare-nothing = Esta escolha não tem números.
compare-unknown = “{ $asked }” não está aqui. Escolha nestas listas.
compare-lost = Os números não chegaram. Verifique a ligação e escolha de novo.
compare-period = Período
compare-minus = A menos B
compare-points = pontos percentuais
compare-latest-of = Último
compare-picture = Os dois ao longo do tempo. { $a }: { $value-a } ({ $when-a }). { $b }: { $value-b } ({ $when-b }).
compare-split = Pontilhado: daqui em diante mede-se de outra maneira, por isso a linha não o atravessa.
compare-more = { $first }, { $rest }
compare-alike = O que conta a mesma coisa
compare-alike-about = Os números de um mesmo grupo contam a mesma coisa e podem ser comparados entre si, exceto os pares nomeados. Os de dois grupos contam coisas diferentes e não são comparados.
compare-within = Lugares: { $places }; grupos: { $groups }
compare-not = A não comparar
compare-care = A comparar com cuidado
compare-every = Isto vale para todos os pares.
compare-rest = Outros pares: { $number }
compare-alone = O que mais nada conta aqui
compare-alone-about = Só se comparam consigo mesmos: um lugar com outro ou um grupo com outro, onde há vários.
compare-unsaid = Ninguém diz de quê
compare-unsaid-about = São percentagens, e quem as fez não diz de quem nem de quê. Duas percentagens só se comparam se forem da mesma coisa; por isso estas ficam sozinhas.
compare-lists = Listas, não números ao longo do tempo
compare-lists-about = O dinheiro, as promessas, as queixas, as conquistas e as vozes têm páginas próprias. Não há uma linha para pôr ao lado de outra.
compare-percent = uma percentagem ({ $noun })
compare-percent-text = uma percentagem. De: { $text }
compare-percent-unsaid = uma percentagem, e ninguém diz de quê
compare-number = um número ({ $noun })
compare-number-unsaid = um número, e ninguém diz de quê
compare-amount = uma quantidade ({ $noun })
compare-days = dias
compare-weeks = semanas
compare-months = meses
compare-quarters = trimestres
compare-years = anos
compare-same = Os dois são exatamente o mesmo número. Escolha outro indicador, lugar ou grupo para um deles.
compare-invented = Um é inventado, para mostrar como esta página funciona. O outro é real.
compare-currency = Um está em { $a }, o outro em { $b }. Quanto uma vale na outra muda de dia para dia.
compare-counted = Contam coisas diferentes. Um é { $a }, o outro { $b }.
compare-accumulation = Um conta cada período em separado. O outro inclui também tudo o que veio antes.
compare-method = São medidos de duas maneiras. Um: { $a } O outro: { $b }
compare-apart = Não há nenhum período para o qual ambos tenham um número.
compare-provisional = Isto ainda pode mudar, por isso não se mostra diferença para: { $periods }.
compare-length = Um vai por { $a }, o outro por { $b }.
compare-source = Um vem de “{ $a }”, o outro de “{ $b }”. Podem ter perguntado de outra maneira.
compare-places = São de dois lugares: { $a } e { $b }.
compare-groups = São sobre dois grupos: { $a } e { $b }.
compare-place-part = { $part } fica em { $whole }, por isso o que lá se conta faz parte de ambos.
compare-group-part = “{ $part }” faz parte de “{ $whole }”, por isso as mesmas pessoas estão em ambos.
compare-overlap = Um divide-se por { $a }, o outro por { $b }. As mesmas pessoas podem estar em ambos.
compare-chance = As margens tocam-se, por isso a diferença pode ser acaso: { $periods }.
compare-few = Um assenta em menos de { $least }, por isso um a mais ou a menos muda muito: { $periods }.
compare-estimated = Isto foi calculado, não medido: { $periods }.
compare-hidden = Um número está oculto para proteger as pessoas: { $periods }.
compare-latest = Os seus últimos números são de dois períodos: { $periods }. Compare os do mesmo período.
compare-silent = “{ $title }”: partes de { $place } que não informaram sobre { $period }: { $number } de { $all }.
compare-break = “{ $title }” é medido de outra maneira a partir de { $period }. Não compare os números posteriores com os anteriores. { $reason }
compare-quality = “{ $title }”, cuidado: { $text }

## Revisões conjuntas
about-reviews = O que os parceiros viram juntos, o que decidiram e o que foi feito disso.
reviews-none = Ainda não foi publicada nenhuma revisão conjunta.
reviews-title = Revisão conjunta de { $date }
reviews-refused = Este ficheiro não é o que as copresidências confirmaram. Não confie nele até o editor o corrigir.
reviews-signed = { $seat }: confirmado e assinado com uma chave que o programa nomeia
reviews-confirmed = { $seat }: confirmado, sem assinatura
reviews-silent = { $seat }: não confirmado
reviews-decision = O que foi decidido
reviews-owner = Quem trata disso
reviews-due = Para quando
reviews-became = Até agora
reviews-read = Ler a ata
reviews-csv = Decisões (CSV)
reviews-ics = Decisões para um calendário (.ics)
reviews-file = O ficheiro da revisão (JSON)
reviews-no-decision = Nenhuma decisão foi anotada.
picture-files = As outras imagens desta página
picture-file = { $title } (SVG, { $size })

## Who is who
who-is-who = Quem é quem
who-partners = Parceiros
who-partner = Parceiro
who-side = Lado
who-as = Em que qualidade
who-committees = Comités e painéis
who-no-committee = Ninguém disse que comités e painéis existem.
who-counted = Os lugares contam-se no dia dos números: os das presidências e dos membros, que têm voz nas decisões; não os dos observadores.
who-rules-not-said = Ninguém disse como os seus lugares são ocupados.
who-rules = Mais sobre este comité
who-no-seat = Ninguém disse que lugares tem.
who-seat = Quem o ocupa
who-role = Em que qualidade
who-chair = presidência
who-term = De quando até quando
who-chosen = Como foi escolhido
who-from = desde { $date }
who-until = até { $date }
who-not-said = ninguém o disse
who-empty = Vazio
who-over = Mandato terminado
who-ahead = Mandato ainda não iniciado
who-unsaid = Lado não indicado
who-holds = { $n ->
    [one] { $who }: { $held } de { $number } lugar.
    [many] { $who }: { $held } de { $number } de lugares.
   *[other] { $who }: { $held } de { $number } lugares.
}
who-holds-and-chairs = { $n ->
    [one] { $who }: { $held } de { $number } lugar, { $chairs }.
    [many] { $who }: { $held } de { $number } de lugares, { $chairs }.
   *[other] { $who }: { $held } de { $number } lugares, { $chairs }.
}
who-chairs = { $n ->
    [one] { $held } de { $number } presidência
    [many] { $held } de { $number } de presidências
   *[other] { $held } de { $number } presidências
}
who-invented = Inventado, para mostrar como é.
who-conflicts = Conflitos de interesses declarados
who-no-conflict = Aqui nenhum foi declarado. Isso não diz que não existam.
who-whose = De quem
who-with = Com quê
who-declared = Declarado em
who-done = O que foi feito
who-action-recused = não participa nisso
who-action-noted = anotado, nada mais
who-action-stepped-down = deixou o lugar
who-action-resolved = acabou com o que o causava
who-ended = Terminado desde { $date }

## The app, on published pages: what it costs, and why it is not there
app-ask = Explorar os números ({ $size })
app-unsupported = Esta é a página publicada. Os filtros precisam de um navegador com WebAssembly.
app-failed = Esta é a página publicada. Não foi possível carregar os filtros.
app-crashed = Os filtros deixaram de funcionar. A página fica como está.
app-published = Abrir a página publicada

## Shown on other sites
embed-stale = Os próximos números deviam chegar em { $date } e aqui não chegaram. Estes podem já não ser atuais.
embed-kept = Esta é uma cópia que não muda. Mostra os números até { $date }.
embed-newer = Há uma versão mais recente, com números até { $date }.
embed-gone = Isto já não é publicado aqui.
embed-all = Todos os números, notas e fontes
embed-title = Mostrar isto no seu próprio site
embed-about = Ponha um indicador, uma pergunta ou todo o quadro nas suas próprias páginas. Vêm com ele a data, a fonte, quem responde por ele e quem o contesta.
embed-plain = Sem script: copie esta linha e ponha nela o endereço e o título de um dos elementos abaixo.
embed-what = O que mostrar
embed-part = Lugar ou grupos
embed-host = Como a página à volta
embed-state = Quando chegam números novos
embed-live = Mostrar os mais recentes
embed-frozen = Manter estes e dizer que há outros mais recentes
embed-way = Como
embed-mail = Imagem para um e-mail
embed-paper = Cor do fundo
embed-ink = Cor do texto
embed-accent = Cor das ligações e linhas
embed-refused = Estas cores leem-se mal, por isso não são usadas: { $why }
embed-preview = Num espaço de { $width } píxeis de largura
embed-copy = Copiar o código
embed-copied = Copiado.
embed-no-picture = Não há imagem: para isso, o site tem de conhecer o seu endereço completo quando é publicado.
embed-list = Tudo o que se pode mostrar
