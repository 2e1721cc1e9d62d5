# Baraza, Portuguese: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Todos os indicadores e todos os lugares deste programa, por nome.
find-indicators = Indicadores
find-places = Lugares
find-type = Escreva uma parte do nome
find-nothing = Aqui não há nada com esse nome.

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
