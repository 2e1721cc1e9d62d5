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
more-find = Trouver un indicateur ou un lieu
more-glossary = Ce que veulent dire les mots
more-aloud = Des mots à transmettre
more-device = Sur cet appareil
more-report = Rapport à imprimer
more-poster = Affiche à imprimer

## The app
app-ask = Explorer les chiffres ({ $size })
app-unsupported = Vous lisez la page publiée. Les filtres demandent un navigateur avec WebAssembly.
app-failed = Vous lisez la page publiée. Les filtres n’ont pas pu être chargés.
app-crashed = Les filtres ne fonctionnent plus. La page reste telle quelle.
app-published = Ouvrir la page publiée

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

## Policy wins
stage-raised = Demandée
stage-tabled = Déposée
stage-adopted = Adoptée
stage-funded = Financée
stage-implemented = Mise en œuvre
stage-felt = Ressentie par les gens
policy-wins = { $n ->
    [one] { $number } avancée dans les politiques publiques à ce jour : { $stages }.
   *[other] { $number } avancées dans les politiques publiques à ce jour : { $stages }.
}
at-raised = { $n ->
    [one] { $number } demandée
   *[other] { $number } demandées
}
at-tabled = { $n ->
    [one] { $number } déposée
   *[other] { $number } déposées
}
at-adopted = { $n ->
    [one] { $number } adoptée
   *[other] { $number } adoptées
}
at-funded = { $n ->
    [one] { $number } financée
   *[other] { $number } financées
}
at-implemented = { $n ->
    [one] { $number } mise en œuvre
   *[other] { $number } mises en œuvre
}
at-felt = { $n ->
    [one] { $number } ressentie par les gens
   *[other] { $number } ressenties par les gens
}
policy-latest = { $stage ->
    [raised] Dernière étape : l’avancée « { $title } » a été demandée le { $date }.
    [tabled] Dernière étape : l’avancée « { $title } » a été déposée le { $date }.
    [adopted] Dernière étape : l’avancée « { $title } » a été adoptée le { $date }.
    [funded] Dernière étape : l’avancée « { $title } » a été financée le { $date }.
    [implemented] Dernière étape : l’avancée « { $title } » a été mise en œuvre le { $date }.
   *[felt] Dernière étape : au { $date }, les gens ressentaient déjà l’avancée « { $title } ».
}
policy-setbacks = { $n ->
    [one] { $number } avancée a subi un recul par la suite.
   *[other] { $number } avancées ont subi un recul par la suite.
}
policy-none = Ces données ne contiennent pas encore d’avancée dans les politiques publiques.
policy-heading = Jusqu’où les avancées sont allées
policy-caption = Avancées arrivées au moins jusque-là
policy-list = Les avancées, une par une
policy-win = Avancée
setback = Recul le { $date }
no-date = étape atteinte, sans date
not-reached = pas encore
contribution = Ce que le programme a fait pour cela
evidence = Preuves

## Promises
side-community = Communauté
side-civil-society = Société civile
side-government = Pouvoirs publics
side-international-partner = Partenaire international
party = { $name } ({ $side })
promise-kept = Tenue
promise-late = En retard
promise-broken = Rompue
promise-open = En attente
promises-all = { $n ->
    [one] { $number } promesse : { $states }.
   *[other] { $number } promesses : { $states }.
}
count-kept = { $n ->
    [one] { $number } tenue
   *[other] { $number } tenues
}
count-late = { $number } en retard
count-broken = { $n ->
    [one] { $number } rompue
   *[other] { $number } rompues
}
count-open = { $number } en attente
promises-due = { $n ->
    [one] Promesses tenues : { $kept } sur { $number } arrivée à échéance.
   *[other] Promesses tenues : { $kept } sur { $number } arrivées à échéance.
}
promises-longest = { $n ->
    [one] Plus long retard : « { $what } » (de : { $from } ; à : { $to }), { $number } jour.
   *[other] Plus long retard : « { $what } » (de : { $from } ; à : { $to }), { $number } jours.
}
promises-next = Prochaine échéance : « { $what } » (de : { $from } ; à : { $to }), le { $date }.
promises-none = Ces données ne contiennent pas encore de promesse.
promises-heading = Qui a tenu ses promesses
promises-caption = Un signe par promesse, selon qui l’a faite
promises-list = Les promesses, une par une
promise-from = De
promise-to = À
promise-what = Promesse
promise-due = Échéance
promise-state = État
promise-made = promise le { $date }
promise-due-on = à tenir pour le { $date }
promise-no-due = aucune date convenue
promise-kept-on = tenue le { $date }
promise-kept-late = { $n ->
    [one] tenue le { $date }, avec { $number } jour de retard
   *[other] tenue le { $date }, avec { $number } jours de retard
}
promise-days-late = { $n ->
    [one] { $number } jour de retard
   *[other] { $number } jours de retard
}
promise-broken-on = rompue le { $date }
promise-reason = La raison donnée
promises-judged = Tenue : le jour où elle a été tenue est indiqué. Rompue : qui l’a faite, ou ces données, disent qu’elle ne sera pas tenue. En retard : sa date est passée et elle n’est ni tenue ni rompue. En attente : sa date n’est pas encore arrivée, ou aucune n’a été convenue.

## Money
money-sum = { $amount } { $currency }
money-none = Aucun montant ne figure encore dans ces données.
money-progress = { $share } des { $amount } prévus ont été versés.
money-stages = Jusqu’ici : { $stages }.
money-at-budgeted = { $amount } prévus
money-at-committed = { $amount } engagés
money-at-received = { $amount } reçus
money-at-disbursed = { $amount } versés
money-at-spent = { $amount } dépensés
money-apart = Des montants en monnaies différentes ne sont jamais additionnés.
money-local = Sur { $all }, { $share } sont pour des organisations locales.
money-core = Sur { $all }, { $share } peuvent servir à tout ce dont l’organisation a besoin.
money-bought = Sur { $all }, { $share } sont allés à des fournisseurs locaux.
money-unsaid = Pour { $share }, personne ne le dit.
money-heading = Où est l’argent
money-caption = Du budget à ce qui a été acheté, chaque monnaie à part
money-stage = Étape
money-amount = Montant
money-of-budget = Part du budget
money-all = Tous les montants ({ $number })
money-on = Date
money-terms = Conditions
money-budgeted = Prévu
money-committed = Engagé
money-received = Reçu
money-disbursed = Versé
money-spent = Dépensé
money-to-local = à une organisation locale
money-to-international = à une organisation internationale
money-for-core = soutien général
money-for-project = fonds de projet
money-supplier-local = fournisseur local
money-supplier-international = fournisseur international
payments-all = Paiements convenus : { $number } ({ $states }).
payments-due = Effectués, parmi les paiements arrivés à échéance : { $paid } sur { $due }.
payments-late = Paiements en retard : { $number }.
payments-longest = Le plus en retard : { $amount } de { $from } à { $to }, jours : { $number }.
payments-next = Prochain paiement : { $amount } de { $from } à { $to }, le { $date }.
payments-heading = Quand l’argent a été promis et payé
payments-caption = Un signe par paiement, selon qui le reçoit
calendar-caption = Une ligne par paiement : du jour promis au jour du paiement, ou à aujourd’hui tant qu’il est en retard
calendar-promised = Jour promis
calendar-next = vient ensuite
payments-list = Les paiements, un par un
payments-judged = Payé : à sa date, ou aucune date n’a été convenue. Payé en retard : après sa date. En retard : sa date est passée, et aucun paiement ne figure dans ces données. À venir : sa date n’est pas encore arrivée.
payment-paid = Payé
payment-paid-late = Payé en retard
payment-late = En retard
payment-coming = À venir
count-payment-paid = payés : { $number }
count-payment-paid-late = payés en retard : { $number }
count-payment-late = en retard : { $number }
count-payment-coming = à venir : { $number }
payment-paid-on = payé le { $date }
payment-days-late = jours de retard : { $number }
download-payments = Les paiements en tableau (CSV, { $size })
audits-heading = Contrôles des comptes
audit-on = le { $date }
audit-last = Dernier contrôle ({ $what }) : { $opinion }.
audits-overdue = Contrôles en retard : { $number }.
opinion-unmodified = les comptes sont justes
opinion-qualified = les comptes sont justes, sauf ce que nomme l’auditeur
opinion-adverse = les comptes ne sont pas justes
opinion-disclaimer = l’auditeur n’a pas pu se prononcer
decisions-heading = Décidé ensemble
decision-with = Avec

## Remedies
remedies-none = Aucune plainte ne figure encore dans ces données.
remedies-received = { $number } reçues
remedies-resolved = { $number } résolues
remedies-reopened = { $number } rouvertes
remedies-open = { $number } ouvertes à ce jour
remedies-counts = Plaintes : { $counts }.
remedies-counts-in = Plaintes, { $period } : { $counts }.
remedies-few = Trop peu de plaintes ({ $number }) pour dire combien de temps elles prennent.
remedies-median = Le temps dans lequel la moitié sont résolues, celles encore ouvertes comptées aussi : { $days }.
remedies-no-median = Moins de la moitié ont été résolues ; la plus longue attente à ce jour : { $days }.
remedies-promised = Délai promis : { $days }.
remedies-within = Résolues dans le délai promis ({ $days }) : { $share }.
remedies-overdue = Ouvertes depuis plus longtemps : { $number }.
remedies-confirmed = Sur { $asked } personnes interrogées, { $answered } ont répondu, et { $fixed } d’entre elles disent que c’est vraiment réglé.
remedies-serious = Pour les cas graves : { $who }. { $how }
remedies-serious-heading = Pour les cas graves
remedies-fates-heading = Ce que sont devenues les plaintes
remedies-fates-caption = Celles dont la durée est connue, comparées à ce qui a été promis
remedies-periods = Les plaintes au fil du temps
remedies-topics = De quoi il s’agissait
remedies-life = Comment la durée a été calculée
remedies-method = Celles encore ouvertes comptent aussi (Kaplan–Meier) : chaque jour, la part non résolue est multipliée par 1 − résolues ÷ en attente. Ainsi rien ne paraît meilleur parce que les cas difficiles restent ouverts.
remedy-period = Période
remedy-received = Reçues
remedy-resolved = Résolues
remedy-reopened = Rouvertes
remedy-open = Ouvertes à la fin
remedy-still-open = Encore ouvertes
remedy-in-time = Résolues à temps
remedy-late = Résolues en retard
remedy-waiting = Ouvertes, encore dans le délai
remedy-overdue = Ouvertes depuis trop longtemps
remedy-fate = Ce qu’elles sont devenues
remedy-count = Plaintes
remedy-share = Part
remedy-days = Jours
remedy-at-risk = Ont attendu au moins autant
remedy-then-resolved = Résolues alors
remedy-then-open = Encore ouvertes, attente à ce jour
remedy-unresolved = Part non résolue
remedy-topic = Sujet
remedy-other-topics = Autres, trop peu pour être nommés
remedy-half = la moitié résolues : { $days }
remedy-promised = promis : { $days }
remedy-axis-days = jours d’attente
download-days = La durée d’attente des plaintes (CSV, { $size })

## Voices as a kind: answers, scores, stories
voices-none = Aucune réponse ni aucun récit ne figure encore dans ces données.
voices-good = du bon côté
voices-bad = du mauvais côté
voices-only = { $question } : { $share } { $good }, { $other } { $bad }. Réponses : { $number }.
voices-highest = Le plus souvent { $good } : { $question } ({ $share } ; { $other } { $bad }).
voices-lowest = Le moins souvent { $good } : { $question } ({ $share } ; { $other } { $bad }).
voices-few = Trop peu de réponses ({ $number }) pour donner des parts.
voices-answered = Réponses : { $number }.
voices-response = Sur { $asked } personnes interrogées, { $answered } ont répondu ({ $share }).
voices-not-random = L’échantillon n’est pas aléatoire : il parle pour celles et ceux qui ont répondu, pas pour tout le monde ; aucune marge n’est donc donnée.
voices-margin = Seule une partie a été interrogée ; pour tout le monde, la part pour « { $question } » se situe dans { $range } (confiance de 95 %).
voices-hidden = Les petits nombres sont masqués pour protéger les personnes ; certaines parts sont donc un intervalle.
voices-furthest = Les deux notes s’écartent le plus pour { $name } : { $official } selon la source officielle, { $community } selon la communauté, { $distance } points d’écart.
voices-stories = Récits : { $number } ({ $list }).
voices-withheld = Récits non montrés, car le consentement manque, est échu ou a été retiré : { $number }.
voices-heading = Ce que les gens ont répondu
voices-apart = Là où les réponses diffèrent le plus :
voices-table = Toutes les réponses, en chiffres
voices-how = Comment les gens ont été interrogés :
voices-unknown = masqué, au plus autant
scores-heading = Note officielle et note de la communauté
stories-heading = Récits
stories-chosen = Comment les récits ont été choisis :
stories-paper = Qui a raconté peut retirer son récit à tout moment : écrivez au contact ci-dessous. Il disparaît alors de cette page et des copies gardées. Les copies imprimées ne peuvent pas être rappelées.
story-good = S’est bien passé
story-bad = S’est mal passé
story-mixed = Du bon et du mauvais
story-until = peut être montré jusqu’au { $date }
story-screen = pas pour le papier
story-about = À propos de :
answer-question = Question
answer-who = Qui a répondu
answer-count = Réponses
answer-margin = Marge (95 %)
answer-unsure = Ne sait pas
answer-everyone = Tout le monde
answer-few = trop peu de réponses
score-what = Quoi
score-official = Officielle
score-community = Communauté
score-distance = Écart
score-one = il en manque une
download-answers = Toutes les réponses (CSV, { $size })
download-scores = Les deux notes (CSV, { $size })
