# Baraza, French. How to translate: see docs in README, "Translating".
# Rules: `{ $n }` only chooses a plural form; what is shown is `{ $number }`. One sentence ends in one full stop.
# French: `[one]` is for 0, 1 and 1.5 too. A period may be "2020", "2e trimestre 2025" or "2016–2020", a place or a
# group has no known gender: so neither follows a preposition; they stand before a colon, after a comma, in brackets.
# The space before : ; ? ! and within « » is U+202F, the apostrophe is U+2019.

## This file
# reviewed | draft
review = draft
draft-translation = Traduction provisoire : certains de ces mots n’ont pas encore été relus par une personne qui parle cette langue.
draft-correct = Aider à la corriger
feed-fallback = Les textes du programme n’existent pas encore dans cette langue : ils sont affichés dans une autre ({ $language }).

## Every page
languages = Langues
page-title = { $name } – { $programme }
home = Tous les indicateurs
way = Où vous êtes
partners = Partenaires
contacts = Des questions ?
privacy = Cette page ne dépose aucun cookie, n’enregistre rien sans que vous le demandiez et ne signale votre visite à personne.
privacy-live = Cette page ne dépose aucun cookie et n’enregistre rien sans que vous le demandiez. Pour les chiffres les plus récents, elle interroge { $hosts } ; qui répond voit alors votre adresse internet.
made-with = Fait avec Baraza : chaque chiffre dit d’où il vient.
licence-of-feed = Ces données peuvent être utilisées sous cette licence : { $licence }.
notices = { $n ->
    [one] { $number } partie de ces données n’a pas pu être affichée
   *[other] { $number } parties de ces données n’ont pas pu être affichées
}
notices-english = Le détail des fautes est écrit en anglais, pour ceux qui publient.
not-found = Cette page n’est pas ici
not-found-hint = L’adresse est peut-être ancienne ou mal écrite. Tout ce qui existe se trouve sur le tableau de bord.

## More pages: their titles; their other words are in pages.ftl
more = Autres pages
more-story = En cinq phrases
more-gaps = Écarts qui attendent quelqu’un
more-two-voices = Deux voix
more-compare = Comparer deux chiffres
more-unknown = Ce que nous ne savons pas
more-history = Ce qui a été corrigé
more-reviews = Revues conjointes
more-find = Trouver un indicateur ou un lieu
more-glossary = Ce que veulent dire les mots
more-aloud = Des mots à transmettre
more-device = Sur cet appareil
more-report = Rapport à imprimer
more-poster = Affiche à imprimer

## The feed
feed-stale = Chiffres au { $date } : { $reason }
feed-unreachable = mise à jour impossible (accès bloqué ou hors ligne).
feed-offline = mise à jour impossible, pas de connexion.
feed-timed-out = mise à jour impossible, le serveur a mis trop de temps.
feed-not-allowed = mise à jour impossible, le serveur ne laisse aucun autre site lire ses données.
feed-not-as-mapped = mise à jour impossible, les nouvelles données ne sont pas comme convenu.
feed-status = mise à jour impossible, le serveur a refusé.
feed-web-page = mise à jour impossible, une page web est arrivée à la place des données.
feed-too-large = mise à jour impossible, les nouvelles données sont trop volumineuses.
feed-cut = mise à jour impossible, les nouvelles données sont incomplètes.
feed-not-json = mise à jour impossible, les nouvelles données sont abîmées.
feed-encoding = mise à jour impossible, les nouvelles données ne sont pas en UTF-8.
feed-not-a-programme = mise à jour impossible, les nouvelles données ne sont pas celles d’un programme.
feed-older = mise à jour impossible, les données proposées sont plus anciennes que celles-ci.
feed-damaged = mise à jour impossible, la copie du site est endommagée.
feed-no-reader = mise à jour impossible, le programme qui lit les nouvelles données n’a pas démarré.
feed-none = Il n’y a rien à montrer : les données du programme n’ont pas pu être lues.
live-copied = Source : { $host }, copie du { $date }.
live-fresh = Source : { $host }, lue à l’instant.
live-failed = Source : { $host }, copie du { $date } : { $reason }
data-waiting = Les valeurs de cet indicateur sont dans un fichier qui n’est pas arrivé.
data-coming = Les valeurs de cet indicateur arrivent.
data-broken = Les valeurs de cet indicateur n’ont pas pu être lues. La liste des erreurs, en bas de la page, dit pourquoi.
other-kind = Cet indicateur est du type « { $kind } », que cette version montre seulement en texte et en tableau.

## The board
as-of = Chiffres au { $date }
next-update = Prochaine mise à jour : { $date }
published = publié le { $date }
reported = communiqué le { $date }
questions = Questions
tally = { $n ->
    [one] { $number } indicateur
   *[other] { $number } indicateurs
}
more-indicators = Autres indicateurs
without-report = { $n ->
    [one] { $number } indicateur sans rapport
   *[other] { $number } indicateurs sans rapport
}
card-target = objectif : { $target }
age = il y a { $age }
days = { $n ->
    [one] { $number } jour
   *[other] { $number } jours
}
months = { $n ->
    [one] { $number } mois
   *[other] { $number } mois
}
years = { $n ->
    [one] { $number } an
   *[other] { $number } ans
}

## Where an indicator stands
standing-reached = Objectif atteint
standing-on-course = En bonne voie
standing-better = S’améliore
standing-steady = Sans changement
standing-info = Pour information
standing-behind = En retard
standing-short = Objectif non atteint
standing-worse = Se dégrade
standing-overdue = Rapport en retard
standing-not-yet-due = Pas encore dû
standing-no-report = Pas de rapport
disputed = Contesté
example = Exemple

## States of a value
state-observed = mesuré
state-estimated = estimation
state-provisional = provisoire
state-suppressed = masqué pour protéger les personnes
state-not-reported = non communiqué
state-not-yet-due = pas encore dû
state-overdue = rapport en retard
state-not-applicable = sans objet
unknown = inconnu

## Values
total = Ensemble
group-joined = { $first }, { $rest }
named-row = { $name } : { $what }
points = { $n ->
    [one] { $number } point
   *[other] { $number } points
}
value-counts = { $count } sur { $of } ({ $percent })
count-of = { $count } sur { $of }
sample-short = interrogés : { $number }
range-level = { $range } (confiance : { $level })
kilobytes = { $number } ko
period-labelled = { $period } ({ $label })

## The finding
finding-only = { $whose ->
    [all] { $place }, { $when } : { $value }.
   *[group] { $place }, { $group }, { $when } : { $value }.
}
finding-up = { $whose ->
    [all] { $place }, { $when } : { $value }, en hausse par rapport à { $before } ({ $since }).
   *[group] { $place }, { $group }, { $when } : { $value }, en hausse par rapport à { $before } ({ $since }).
}
finding-down = { $whose ->
    [all] { $place }, { $when } : { $value }, en baisse par rapport à { $before } ({ $since }).
   *[group] { $place }, { $group }, { $when } : { $value }, en baisse par rapport à { $before } ({ $since }).
}
finding-same = { $whose ->
    [all] { $place }, { $when } : { $value }, comme auparavant ({ $since }).
   *[group] { $place }, { $group }, { $when } : { $value }, comme auparavant ({ $since }).
}
finding-range = La vraie valeur se situe sans doute entre { $low } et { $high }.
finding-range-level = La vraie valeur se situe sans doute entre { $low } et { $high } (confiance : { $level }).
finding-target = L’objectif est de { $target } au { $by }.
finding-target-met = L’objectif ({ $target } au { $by }) est atteint.
finding-target-passed = L’objectif ({ $target } au { $by }) est atteint et même dépassé de { $gap }.
finding-target-short = Il manque { $gap } pour atteindre l’objectif ({ $target } au { $by }).
finding-target-above = C’est { $gap } de plus que l’objectif ({ $target } au { $by }).
finding-break = La façon de mesurer a changé : on ne peut pas comparer avec les années précédentes.
finding-estimated = C’est une estimation.
finding-provisional = Ce chiffre a été communiqué avant la fin de la période et peut encore changer.
finding-overdue = La valeur ({ $when }) est due depuis le { $date } : il n’y a pas de rapport dans ces données.
finding-overdue-published = Cette valeur n’était pas encore due lors de la publication ; elle l’est depuis le { $date } ; il n’y a pas de rapport dans ces données.
finding-not-yet-due = La valeur ({ $when }) n’est pas encore due : elle est prévue le { $date }.
finding-not-reported = La valeur ({ $when }) n’a pas été communiquée.
finding-suppressed = La valeur ({ $when }) est masquée pour protéger les personnes.
finding-not-applicable = La valeur ({ $when }) est sans objet.
finding-nothing = Il n’y a aucune valeur dans ces données.
finding-disputed = { $n ->
    [one] Chiffre contesté : { $group }, le { $on } ; { $number } jour sans réponse.
   *[other] Chiffre contesté : { $group }, le { $on } ; { $number } jours sans réponse.
}
finding-spread = { $by }, { $when } : au plus haut { $high-value } ({ $high }), au plus bas { $low-value } ({ $low }), soit un écart de { $gap }.
example-sentence = Ces chiffres sont inventés pour montrer comment cette page fonctionne.
change-up = en hausse de { $by } (relevé précédent : { $since })
change-down = en baisse de { $by } (relevé précédent : { $since })
change-same = sans changement (relevé précédent : { $since })

## Pictures and tables
controls = Que montrer
choose-by = Comparer
choose-place = Lieu
choose-period = Date du classement
by-none = Total seulement
heading-trend = { $place } au fil du temps
heading-trend-by = { $place } au fil du temps ({ $by })
heading-places = Lieu par lieu, { $when }
ranking-order-need = Les lieux où la situation est la moins bonne viennent en premier.
ranking-order-value = Les lieux aux valeurs les plus hautes viennent en premier.
ranking-cut = { $shown } lieux sur { $total } sont affichés.
order-when = Dans l’ordre de { $when }.
heading-map = Sur la carte, { $when }
map-ends = Le plus bas : { $low } ({ $low-value }). Le plus haut : { $high } ({ $high-value }).
map-count = { $class } : { $places }
map-under = moins de { $to }
map-between = de { $from } à moins de { $to }
map-over = { $from } ou plus
map-all = une seule valeur
map-none = pas de chiffre
map-about = Chaque carré est un lieu, à peu près à sa place ; tous ont la même taille.
map-shapes = Les frontières sont simplifiées et ne prennent parti dans aucun différend.
map-names = Ce que veulent dire les noms courts
map-more = { $n ->
    [one] { $number } autre lieu
    [many] { $number } d’autres lieux
   *[other] { $number } autres lieux
}
chart-target = Objectif : { $value }
chart-target-when = Objectif : { $value } ({ $when })
chart-baseline-when = Départ : { $value } ({ $when })
chart-break = nouvelle méthode
chart-reference = { $place } : { $value }
chart-key-open = Un point creux est une estimation ou peut encore changer.
chart-keys = Les flèches du clavier lisent les valeurs une à une.
small-about = Toutes ont la même échelle.
small-whole = La ligne pointillée est : { $whole }.
small-target = La ligne en tirets est la cible de { $value }.
small-break = Un trait pointillé vertical : une nouvelle façon de mesurer.
slope-about = Les lignes en tirets descendent ; les autres montent ou restent au même niveau.
slope-missing = Sans ligne, car un chiffre manque : { $names }.
table-caption = { $name }, en chiffres
all-numbers = { $n ->
    [one] Tous les chiffres ({ $number } ligne)
   *[other] Tous les chiffres ({ $number } lignes)
}
rows-of = Lignes { $rows } sur { $total }
place = Lieu
group = Groupe
downloads = Téléchargements
download-csv = Toutes les valeurs en tableau (CSV, { $size })
download-json = Toutes les valeurs en JSON-stat
download-svg = L’image (SVG, { $size })
download-png = L’image telle qu’affichée (PNG)
download-table = Le tableau tel qu’affiché (CSV)
download-wins = Les avancées en tableau (CSV, { $size })
follow = Suivre les changements (Atom)
note-source = Source : { $title }, { $publisher }. Licence : { $licence }
cite = { $who } : « { $title } ». { $programme }. { $date }. { $source }.

## Voices
voices = Ce que disent les communautés
voice-disputed = Conteste ce chiffre
voice-confirmed = Confirme ce chiffre
voice-reply = { $n ->
    [one] Réponse : { $by }, le { $on }, après { $number } jour
   *[other] Réponse : { $by }, le { $on }, après { $number } jours
}
voice-unanswered = { $n ->
    [one] Sans réponse depuis { $number } jour.
   *[other] Sans réponse depuis { $number } jours.
}
voice-may-reply = Qui peut répondre :
voice-coarsened = Le lieu montré est plus grand que celui dont on parle, pour que personne ne soit désigné.
stories-of = Récits à ce sujet, tant que ceux qui les ont racontés le permettent

## About this number
about = À propos de ce chiffre
about-example = Exemple
about-source = Source
about-source-note = Modifié en chemin
about-responsible = Qui est responsable
about-definition = Ce qui est mesuré
about-numerator = Ce que l’on compte
about-denominator = Parmi
about-method = Comment c’est recueilli
about-frequency = À quel rythme
about-sampling = Qui a été interrogé
about-quality = À lire avec prudence
about-response = Ont répondu
about-better = Sens souhaité
about-accumulation = Les valeurs sont
about-adding = Additionner
about-protection = Petits nombres
about-level = Niveau
about-codes = Codes
about-judged = Comment on en juge
about-baseline = Départ
about-milestones = Étapes
about-target = Objectif
about-targets-before = Objectifs précédents
about-due = Échéance
about-break = Nouvelle façon de mesurer
about-revisions = Corrections
revised = { $on } : { $whose } : { $from }, maintenant { $to }.
revised-none = pas de chiffre
about-notes = Notes sur les valeurs
about-chosen = Qui l’a choisi
about-dissent = Qui n’était pas d’accord
about-words = Mots expliqués
about-cite = Citer ceci
cite-here = cette page
licence = Licence :
proxy = Mesure approchée.
marked = { $value }, { $when }
set-on = fixé le { $date }
better-up = Plus, c’est mieux
better-down = Moins, c’est mieux
better-neither = Ni plus ni moins n’est mieux
cumulative = cumulées : chaque valeur contient toutes les précédentes
per-period = propres à leur période
adding-safe = On peut additionner les parties.
adding-twice = En additionnant les lieux ou les activités, on compte des personnes deux fois.
adding-unknown = La source ne dit pas si, en additionnant les parties, on compte des personnes deux fois.
protected-source = La source a masqué les petits nombres de personnes avant de publier.
protected-here = Les nombres de personnes inférieurs à { $threshold } sont masqués, ainsi que ceux qui les trahiraient ; les autres sont arrondis à { $base }.
judged = Atteint : à l’objectif ou au-delà. Avant le dernier jour de l’objectif : en bonne voie si la valeur est sur la ligne droite qui va du départ à l’objectif, ou au-delà ; sinon, en retard. Après ce jour : objectif non atteint. Sans objectif, c’est le changement depuis la valeur précédente qui compte. On ne compare jamais des valeurs mesurées de façons différentes.
way-share = Chemin vers la cible : ({ $value } − { $start }) ÷ ({ $target } − { $start }) = { $share }, de { $start } ({ $from }) à { $target } ({ $to }).
way-line = Ligne droite : { $start } + ({ $target } − { $start }) × { $gone } ÷ { $whole } jours = { $expected } le { $on }.
chosen-unknown = La source ne dit pas qui l’a choisi.
chosen-with = en accord avec :
origin-local = choix local
origin-shared = choix commun
origin-outside = choix venu de l’extérieur
level-input = Moyens
level-output = Réalisation : ce qui a été fait
level-outcome = Effet : ce qui a changé
level-impact = Impact : ce qui dure

## Roles
role-funding = finance
role-accountable = rend des comptes
role-extending = transmet les fonds
role-implementing = met en œuvre
role-community = parle pour les communautés
role-government = pouvoirs publics

## The files of lists: their other words are in lists.ftl
download-payments = Les paiements en tableau (CSV, { $size })
download-days = La durée d’attente des plaintes (CSV, { $size })
download-answers = Toutes les réponses (CSV, { $size })
download-scores = Les deux notes (CSV, { $size })
