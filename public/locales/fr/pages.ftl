# Baraza, French: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Tous les indicateurs et tous les lieux de ce programme, par nom.
find-indicators = Indicateurs
find-places = Lieux
find-type = Écrivez une partie du nom
find-nothing = Rien ne porte ce nom ici.

## Paper: what report and poster share
print-hint = Prévu pour le papier A4 : choisissez « Imprimer » dans votre navigateur.

## Report
about-report = Tout le programme sur papier : chaque chiffre, ce qu’en disent les communautés, et ce qui manque.
report-kicker = Rapport
report-contents = Sommaire
report-figures = Chiffres clés
report-figures-caption = Une ligne par indicateur, avec sa valeur la plus récente
report-sources = Sources et licences
report-judged = Comment tout est jugé
report-indicator = Indicateur
report-when = Quand
report-value = Valeur
report-status = Situation
report-day = Tout est jugé à cette date : { $date }, et non le jour où vous lisez.
report-marks = « Contesté » veut dire qu’une communauté n’est pas d’accord avec le chiffre et n’a pas reçu de réponse. « Exemple » veut dire que les chiffres sont inventés.

## Poster
about-poster = Une feuille à afficher : un constat par question, ce qui est contesté, et à qui s’adresser.
poster-disputes = Contesté, sans réponse à ce jour
poster-read = En savoir plus :
poster-ask = Contact :
poster-more = { $n ->
    [one] { $number } autre question n’est pas sur cette feuille.
   *[other] { $number } autres questions ne sont pas sur cette feuille.
}
poster-rule = Un chiffre par question : d’abord un chiffre contesté, qui se dégrade ou sous sa cible ; sinon le meilleur.
