# Baraza, Portuguese: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Todos os indicadores e todos os lugares deste programa, por nome.
find-indicators = Indicadores
find-places = Lugares
find-type = Escreva uma parte do nome
find-nothing = Aqui não há nada com esse nome.

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
