# Baraza, français : les mots des revues conjointes, de leur ordre du jour et de leurs procès-verbaux.

## L’ordre du jour
agenda-reason-better = Mieux
agenda-reason-worse = Moins bien
agenda-reason-missing = Manque depuis peu
agenda-reason-revised = Corrigé
agenda-reason-disputed = Contesté, sans réponse
agenda-reason-promise = Promesse à tenir ou en retard
agenda-reason-payment = Paiement en retard
agenda-reason-remedy = Plaintes hors délai
agenda-reason-gap = Écart sans responsable
agenda-reason-decision = Décidé la dernière fois
agenda-change = { $place } : { $now } ({ $period }), auparavant { $then } ({ $before }).
agenda-missing = { $place }, { $period } : { $state }.
agenda-places = { $n ->
    [one] { $number } lieu
    [many] { $number } de lieux
   *[other] { $number } lieux
}
agenda-revised = Changé le { $date } pour { $period } : de { $from } à { $to }. Raison donnée : « { $reason } »
agenda-disputed = { $group }, { $days } sans réponse : « { $reason } »
agenda-promise-late = { $from } a promis à { $to } : « { $what } ». Échéance : { $date }, retard : { $days }.
agenda-promise-due = { $from } a promis à { $to } : « { $what } ». Échéance : { $date }.
agenda-payment = { $amount } de { $from } à { $to }, échéance : { $date }, retard : { $days }.
agenda-remedy = { $n ->
    [one] { $number } plainte attend depuis plus longtemps que le délai promis ({ $days }).
    [many] { $number } de plaintes attendent depuis plus longtemps que le délai promis ({ $days }).
   *[other] { $number } plaintes attendent depuis plus longtemps que le délai promis ({ $days }).
}
agenda-gap-short = { $place } : { $now }, il manque { $far } pour la cible. Personne n’en répond.
agenda-gap-fell = { $place } : { $now }, recul de { $far }. Personne n’en répond.
agenda-decision = « { $what } » ({ $owner }, { $date }) : { $became }

## Décisions
decision-kept = fait
decision-late = en retard
decision-dropped = abandonné
decision-open = pas encore échu
decision-silent = le jour est passé, rien n’en a été dit
decision-no-day = sans date
review-pair = { $first }, { $second }
calendar-summary = { $owner } : { $what }

## Le procès-verbal
seat-community = Siège des communautés
seat-international = Siège international
role-chair = coprésidence
role-member = membre
role-observer = observateur
minutes-example = Cette revue est inventée, pour montrer à quoi elle ressemble.
minutes-frozen = Elle a regardé les chiffres au { $date }.
minutes-chairs = Coprésidence : { $community } pour les communautés, { $international } pour les partenaires internationaux.
minutes-agreed = Les deux coprésidences ont confirmé ce procès-verbal. Qui en a une copie peut comparer ce numéro : { $number }
minutes-not-agreed = Les deux coprésidences n’ont pas encore confirmé ce procès-verbal.
minutes-attendance = Qui a participé
minutes-decisions = Décisions
minutes-reinterpreted = Ce que les chiffres veulent vraiment dire ici
minutes-outcomes = Ce que sont devenues les décisions d’avant
minutes-notes = Notes
minutes-agenda = Changements de l’ordre du jour
minutes-more = Également noté
minutes-beside = Deux versions sont côte à côte : personne n’a encore dit laquelle vaut.
minutes-amendment = Ajouté ou changé après la confirmation des deux
minutes-dissent = { $who } n’est pas d’accord :
minutes-present = { $who } ({ $role })
minutes-outcome = « { $what } » : { $became }
minutes-unknown = Une entrée que cette version ne sait pas lire ({ $kind }) :
minutes-written = Noté par : { $seat }
minutes-owner = Qui : { $owner }. Pour quand : { $date }. Jusqu’ici : { $became }.
minutes-added = Ajouté :
minutes-moved = Déplacé.
minutes-parked = Laissé pour une autre fois :
minutes-struck = Rayé :
