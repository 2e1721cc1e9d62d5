# What lists of things say: only who reads the feed needs it (src/kinds/told.rs).

## Policy wins
stage-raised = Demandée
stage-tabled = Déposée
stage-adopted = Adoptée
stage-funded = Financée
stage-implemented = Mise en œuvre
stage-felt = Ressentie par les gens
setback = Recul le { $date }
contribution = Ce que le programme a fait pour cela
evidence = Preuves
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
no-date = étape atteinte, sans date
not-reached = pas encore

## Promises
promise-kept = Tenue
promise-late = En retard
promise-broken = Rompue
promise-open = En attente
side-community = Communauté
side-civil-society = Société civile
side-government = Pouvoirs publics
side-international-partner = Partenaire international
party = { $name } ({ $side })
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
money-budgeted = Prévu
money-committed = Engagé
money-received = Reçu
money-disbursed = Versé
money-spent = Dépensé
payment-paid = Payé
payment-paid-late = Payé en retard
payment-late = En retard
payment-coming = À venir
audits-heading = Contrôles des comptes
money-to-local = à une organisation locale
money-for-core = soutien général
money-supplier-local = fournisseur local
opinion-unmodified = les comptes sont justes
opinion-qualified = les comptes sont justes, sauf ce que nomme l’auditeur
opinion-adverse = les comptes ne sont pas justes
opinion-disclaimer = l’auditeur n’a pas pu se prononcer
decisions-heading = Décidé ensemble
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
money-local = Sur { $all }, { $share } sont pour des organisations locales, et { $other } pour des organisations internationales.
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
money-to-international = à une organisation internationale
money-for-project = fonds de projet
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
count-payment-paid = payés : { $number }
count-payment-paid-late = payés en retard : { $number }
count-payment-late = en retard : { $number }
count-payment-coming = à venir : { $number }
payment-paid-on = payé le { $date }
payment-days-late = jours de retard : { $number }
audit-on = le { $date }
audit-last = Dernier contrôle ({ $what }) : { $opinion }.
audits-overdue = Contrôles en retard : { $number }.
decision-with = Avec
money-women = Sur { $all }, { $share } sont pour des groupes et organisations de femmes, et { $other } pour d’autres.
money-south = Sur { $all }, { $share } sont pour des organisations du Sud, et { $other } pour celles du Nord.
money-risk = Sur { $all }, qui reçoit porte le risque pour { $share }, qui donne pour { $other }, et les deux ensemble pour { $both }.
money-brokers = Sur { $all }, { $share } sont indiqués comme paie pour la traduction, l’animation et d’autres façons de relier les savoirs.
money-to-women = à un groupe de femmes
money-to-others = à un groupe autre que de femmes
money-to-south = à une organisation du Sud
money-to-north = à une organisation du Nord
money-risk-recipient = au risque de qui reçoit
money-risk-giver = au risque de qui donne
money-risk-shared = à risque partagé
money-for-broker = paie pour relier les savoirs
equity-heading = À qui va l’argent, et qui porte le risque
equity-note = Ce dont personne ne dit rien reste dans le total et ne compte pour personne. Monnaies et étapes ne sont jamais additionnées.
equity-south = Sud : les pays qui reçoivent de l’aide au développement, selon la liste de l’OCDE. Nord : tous les autres.
equity-all = Toutes les parts ({ $number })
equity-of = Sur
equity-part = Part
equity-unsaid = personne ne le dit
brokers-heading = Qui est payé pour relier les savoirs
brokers-all = Traduction, animation et autres façons de relier les savoirs : { $number } ({ $states }).
broker-who = Qui
broker-pay = Payé ?
broker-paid = payé
broker-costs-only = frais seulement
broker-unpaid = non payé
broker-share = Part de cette étape
grants-heading = Quand l’argent est promis, et quand se font les plans locaux
grants-caption = Une ligne par subvention : du jour où le plan local est fait au jour où l’argent a été promis
grants-before = Subventions dont l’argent a été promis avant que le plan local soit fait : { $number } sur { $of }.
grants-after = La plus tardive : « { $what } », promise le { $date }, { $late } après le plan local ({ $plan }).
grants-missing = La plus tardive : « { $what } », toujours pas promise, { $late } après le plan local ({ $plan }).
grant-what = Subvention
grant-runs = Durée
grant-plan = Année de planification locale
grant-promised = Argent promis
grant-multi-year = 24 mois ou plus
grant-shorter = moins de 24 mois
grant-flexible = peut aller là où il le faut
grant-fixed = pour des usages fixés
grant-plan-made = plan fait au plus tard le { $date }
grant-plan-day = Plan local fait
grant-before = promis avant le plan
grant-late = promis après le plan
grant-after = { $late } après le plan
grant-not-yet = pas encore promis
agreements-heading = Accords sur l’argent, et leurs conditions
agreements-met = Conditions qui dépendent d’un chiffre : { $number } (remplies aujourd’hui : { $met }, non remplies : { $missed }, on ne sait pas : { $unknown }).
agreements-missed = Conditions non remplies aujourd’hui : { $number }.
agreement-what = Ce qui a été convenu
agreement-between = Entre
agreement-since = Depuis
agreement-condition = Cela dépend de
agreement-today = Aujourd’hui
agreement-state = Remplie ?
agreement-met = remplie
agreement-missed = non remplie
agreement-in-words = dite en mots seulement
agreement-free = de rien
agreement-at-least = { $title } : au moins { $number }
agreement-at-most = { $title } : au plus { $number }
adjustments-heading = Comment l’argent a été ajusté
adjustments-all = Ajustements de l’argent : { $number }, décidés ensemble : { $joint }.
adjustments-last = Dernier ajustement : { $amount } le { $date }, { $decided }.
adjustment-decided = Qui a décidé
decided-jointly = décidé ensemble
decided-one-side = décidé par un seul côté
decisions-largest = Décidé avec : { $with }. Il s’agit de { $amount } sur { $all } ({ $share }).
decisions-took-part = Personnes qui y ont pris part : { $number }.
decision-what = Ce qui a été décidé
decision-took-part = Ont pris part
decision-criteria = Qui a écrit les critères
criteria-participants = les gens concernés
criteria-together = les deux ensemble
criteria-giver = qui donne l’argent
download-list = { $name }, en tableau (CSV, { $size })

## Remedies
remedies-serious-heading = Pour les cas graves
remedies-life = Comment la durée a été calculée
remedy-received = Reçues
remedy-resolved = Résolues
remedy-reopened = Rouvertes
remedy-in-time = Résolues à temps
remedy-late = Résolues en retard
remedy-waiting = Ouvertes, encore dans le délai
remedy-overdue = Ouvertes depuis trop longtemps
remedy-still-open = Encore ouvertes
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
remedies-fates-heading = Ce que sont devenues les plaintes
remedies-fates-caption = Celles dont la durée est connue, comparées à ce qui a été promis
remedies-periods = Les plaintes au fil du temps
remedies-topics = De quoi il s’agissait
remedies-method = Celles encore ouvertes comptent aussi (Kaplan–Meier) : chaque jour, la part non résolue est multipliée par 1 − résolues ÷ en attente. Ainsi rien ne paraît meilleur parce que les cas difficiles restent ouverts.
remedy-period = Période
remedy-open = Ouvertes à la fin
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

## Voices as a kind: answers, scores, stories
stories-heading = Récits
answer-margin = Marge (95 %)
score-official = Officielle
score-community = Communauté
score-distance = Écart
stories-chosen = Comment les récits ont été choisis :
answer-few = trop peu de réponses
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
answer-unsure = Ne sait pas
answer-everyone = Tout le monde
score-what = Quoi
score-one = il en manque une
