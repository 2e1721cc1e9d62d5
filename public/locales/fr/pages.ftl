# Baraza, French: the words of the pages that need no program. The rules are those of baraza.ftl.

## Around every page: the bar on top, the way out, other languages
skip = Aller au contenu
bar = Pour votre confort et votre sécurité
look = Affichage
look-colours = Couleurs
look-device = Comme l’appareil
look-light = Clair
look-dark = Sombre
look-contrast = Fort contraste
look-text = Taille du texte
look-normal = Normale
look-large = Grande
look-largest = Très grande
look-motion = Mouvement
look-still = Sans mouvement
leave = Quitter vite
leave-about = « Quitter vite » ouvre wikipedia.org à la place de cette page. Au clavier, appuyez trois fois sur Échap. Votre navigateur se souvient quand même de votre visite : vous pouvez effacer son historique.
offer = Lire cette page en français
offer-no = Non, merci

## Find
about-find = Tous les indicateurs et tous les lieux de ce programme, par nom.
find-indicators = Indicateurs
find-places = Lieux
find-type = Écrivez une partie du nom
find-nothing = Rien ne porte ce nom ici.
find-left = Indicateurs : { $indicators } ; lieux : { $places }

## What the words mean
about-glossary = Ce que veulent dire les mots de ces pages, chacun avec un exemple.
glossary-contents = Groupes de mots
glossary-numbers = Les chiffres et ce qu’ils comptent
glossary-goals = Du départ à la cible
glossary-standings = Où en est un indicateur
glossary-states = Ce que l’on sait d’une valeur
glossary-voices = Ce que disent les communautés
glossary-levels = Du travail au changement
glossary-policy = Avancées politiques
glossary-promises = Promesses
glossary-money = Argent
glossary-remedies = Plaintes
glossary-answers = Réponses, notes et récits
glossary-sources = Sources et fichiers
term-find-indicators = Des choses que l’on mesure encore et encore pour voir un changement. Exemple : la part des ménages qui ont de l’eau potable.
term-about-numerator = Ce que compte une part. Exemple : sur 400 ménages, les 220 qui ont de l’eau potable.
term-about-denominator = Tout ce qui aurait pu être compté. Exemple : les 400 ménages interrogés.
term-total = Tout le monde ensemble, sans séparer les groupes. Exemple : femmes et hommes.
term-choose-by = Sépare un chiffre par groupes, pour montrer qui va mieux ou moins bien. Exemple : les filles à côté des garçons.
term-points = La distance entre deux pourcentages. Exemple : de 40 % à 55 %, il y a 15 points.
term-about-sampling = Souvent, on n’interroge que quelques personnes, qui parlent pour toutes. Exemple : 400 ménages sur 9 000.
term-range-level = La vraie valeur est sans doute entre ces deux chiffres. La confiance dit à quel point c’est sûr : 95 % veut dire que c’est vrai environ 95 fois sur 100.
term-about-accumulation = Une valeur compte sa propre période seulement, ou aussi tout ce qui précède. Exemple : 20 puits cette année, ou 80 puits jusqu’ici.
term-about-adding = Certaines parts ne doivent pas être additionnées, car la même personne peut être dans deux d’entre elles. Exemple : une femme venue aux deux cours.
term-about-better = Dit si une hausse est une bonne nouvelle. Exemple : plus de ménages avec de l’eau, c’est bien ; plus d’enfants malades, non.
term-proxy = Ce que l’on veut savoir n’a pas pu être mesuré ; on a mesuré quelque chose de proche. Exemple : les livres vendus, à la place des enfants qui lisent.
term-about-break = À partir de là, on compte autrement : les valeurs récentes ne sont pas comparées aux anciennes. Exemple : de nouvelles questions dans une enquête.
term-as-of = Le jour auquel tout est jugé ici. Exemple : un rapport arrivé un jour plus tard n’y est pas encore.
term-age = Le temps passé depuis le jour dont parle la valeur la plus récente. Exemple : une valeur de 2024 a un an à la fin de 2025.
term-about-baseline = Où l’on en était avant le début du travail. Exemple : 40 % des ménages en 2020.
term-about-milestones = Ce qui devrait être atteint en chemin. Exemple : la moitié des ménages en 2024.
term-about-target = Ce qui devrait être atteint, et pour quand. Exemple : 80 % des ménages à la fin de 2026.
term-about-due = Le jour où un rapport devrait être là. Exemple : les valeurs de 2025 le 31 mars 2026.
term-about-judged = Personne ne donne de notes à la main : une seule règle vaut pour tous les chiffres, et ces mots disent ce qu’elle trouve. Exemple : avec 82 % pour une cible de 80 %, la cible est atteinte.
term-standing-reached = La valeur la plus récente est à la cible ou au-delà. Exemple : la cible est de 80 %, la valeur de 82 %.
term-standing-on-course = Le jour de la cible n’est pas venu, et la valeur est assez loin sur la ligne droite du départ à la cible. Exemple : la moitié du chemin à mi-temps.
term-standing-better = Il n’y a pas de cible, et le dernier changement va dans le bon sens. Exemple : de 40 % à 45 %.
term-standing-steady = Il n’y a pas de cible, et les deux dernières valeurs sont les mêmes. Exemple : 40 %, et encore 40 %.
term-standing-info = Il n’y a pas de cible, et le changement n’est dit ni bon ni mauvais. Exemple : une première valeur, sans autre avant elle.
term-standing-behind = Le jour de la cible n’est pas venu, et la valeur n’est pas assez loin sur la ligne du départ à la cible. Exemple : un tiers du chemin à mi-temps.
term-standing-short = Le jour de la cible est passé, et la dernière valeur ne l’a pas atteinte. Exemple : la cible était de 80 %, la valeur est de 72 %.
term-standing-worse = Il n’y a pas de cible, et le dernier changement va dans le mauvais sens. Exemple : de 45 % à 40 %.
term-standing-overdue = Le jour du rapport est passé, et il n’y a pas de rapport dans ces données. Exemple : il était attendu en mars, et nous sommes en mai.
term-standing-not-yet-due = Le jour du premier rapport n’est pas venu. Exemple : il est attendu l’an prochain.
term-standing-no-report = Il n’y a pas de chiffre à montrer. Exemple : personne ne l’a envoyé, ou il est caché.
term-state-observed = Quelqu’un l’a compté ou mesuré. Exemple : 400 ménages ont été interrogés.
term-state-estimated = Calculé à partir d’autres chiffres. Exemple : entre deux années où l’on a interrogé des gens.
term-state-provisional = Annoncé tôt, et peut encore changer. Exemple : en mai, pour toute l’année.
term-state-suppressed = Le chiffre est connu mais pas montré : il est si petit que l’on pourrait reconnaître des personnes. Exemple : trois personnes dans un village.
term-state-not-reported = Le chiffre devrait être là, et personne ne l’a envoyé. Ce n’est pas un zéro. Exemple : un district sans rapport.
term-state-not-yet-due = Son jour n’est pas venu. Ce n’est pas un zéro. Exemple : une valeur demandée à la fin de l’année.
term-state-overdue = Son jour est passé, et aucun rapport n’est dans ces données. Ce n’est pas un zéro. Exemple : il était attendu en mars, et nous sommes en mai.
term-state-not-applicable = La question n’a pas de sens ici. Exemple : le poisson pêché dans un lieu sans eau.
term-disputed = Une communauté dit que le chiffre est faux, et personne n’a encore répondu. Exemple : « La pompe est à sec depuis mai. »
term-voice-confirmed = Une communauté dit que le chiffre est juste. Exemple : « Nous aussi, nous avons compté les pompes. »
term-about-level = Où se place un chiffre sur le chemin du travail au changement. Exemple : les semences, puis les champs, puis la nourriture, puis la santé.
term-level-input = Ce que l’on apporte. Exemple : de l’argent, du personnel, des semences.
term-level-output = Ce que le travail a produit. Exemple : 20 nouveaux puits.
term-level-outcome = Ce que les gens font ou ont grâce à cela. Exemple : des ménages qui utilisent de l’eau potable.
term-level-impact = Ce qui reste meilleur. Exemple : moins d’enfants malades.
term-stage-raised = Des gens l’ont porté devant ceux qui décident. Exemple : des femmes demandent au conseil de l’argent pour les semences.
term-stage-tabled = Ceux qui décident l’ont devant eux. Exemple : un projet de loi est à l’ordre du jour.
term-stage-adopted = C’est décidé. Exemple : le conseil vote pour.
term-stage-funded = Il y a de l’argent pour cela. Exemple : une ligne dans le budget.
term-stage-implemented = C’est en train d’être fait. Exemple : les semences sont distribuées.
term-stage-felt = Les gens le remarquent dans leur vie. Exemple : les semences arrivent à temps pour la pluie.
term-setback = Quelque chose de gagné a été défait, en tout ou en partie. Exemple : l’argent est retiré.
term-contribution = Ce que le programme lui-même a fait. D’autres ont peut-être fait plus. Exemple : il a réuni les femmes et le conseil.
term-evidence = Quelque chose qui le montre et que l’on peut consulter. Exemple : une loi, ou le compte rendu d’une réunion.
term-promise-kept = C’est fait, et le jour est donné. Exemple : la route est réparée, même en retard.
term-promise-late = Son jour est passé, et elle n’est ni tenue ni rompue. Exemple : la route était attendue en mars, et nous sommes en mai.
term-promise-broken = Celui qui l’a faite, ou ces données, disent qu’elle ne sera pas tenue. Exemple : « Il n’y aura pas de route. »
term-promise-open = Son jour n’est pas venu, ou aucun jour n’a été convenu. Exemple : une route pour la fin de l’an prochain.
term-money-budgeted = Mis de côté pour ce travail. Exemple : 10 000 pour des puits.
term-money-committed = Promis fermement à quelqu’un. Exemple : une subvention signée de 8 000.
term-money-received = Arrivé. Exemple : 5 000 sont arrivés du donateur.
term-money-disbursed = Versé à ceux qui font le travail. Exemple : 4 000 envoyés au bureau du village.
term-money-spent = Payé pour des biens et des services. Exemple : 3 000 pour des tuyaux.
term-payment-paid = Payé à sa date, ou aucune date n’a été convenue. Exemple : prévu pour le 31 mars, payé le 28 mars.
term-payment-late = Sa date est passée, et aucun paiement ne figure dans ces données. Exemple : il était dû en mars, et nous sommes en mai.
term-payment-paid-late = Payé, mais après sa date. Exemple : prévu en mars, payé en mai.
term-payment-coming = Sa date n’est pas encore arrivée, ou aucune n’a été convenue. Exemple : prévu pour la fin de l’an prochain.
term-money-to-local = Payé à une organisation du pays où se fait le travail. Exemple : un groupe de femmes du district.
term-money-supplier-local = Ce qui a été acheté vient d’un vendeur du pays où se fait le travail. Exemple : des tuyaux d’un magasin de la ville.
term-money-for-core = De l’argent pour tout ce dont l’organisation a besoin, et pas pour un seul travail. Exemple : le loyer, ou une comptable.
term-audits-heading = Quelqu’un de l’extérieur a vérifié si les comptes sont justes. Exemple : l’auditeur du comté, une fois par an.
term-opinion-qualified = La plus grande partie est juste, et l’auditeur dit ce qui ne l’est pas. Exemple : il manque deux reçus.
term-remedy-received = Une plainte est arrivée et a été notée. Exemple : « La pompe est cassée. »
term-remedy-resolved = Ceux qui en répondent disent que c’est réglé. Exemple : la pompe a été réparée.
term-remedy-reopened = On l’avait dite résolue, et elle ne l’était pas. Exemple : la pompe s’est cassée de nouveau après une semaine.
term-remedy-still-open = Personne ne l’a résolue jusqu’ici. Elle compte aussi. Exemple : une pompe que personne n’a encore regardée.
term-remedy-in-time = Elle n’a pas pris plus de temps que promis. Exemple : 30 jours étaient promis, elle en a pris 12.
term-remedy-late = Elle a pris plus de temps que promis. Exemple : 30 jours étaient promis, elle en a pris 45.
term-remedy-waiting = Elle est ouverte, et le temps promis n’est pas écoulé. Exemple : 30 jours étaient promis, elle attend depuis 10 jours.
term-remedy-overdue = Elle est ouverte, et le temps promis est écoulé. Exemple : 30 jours étaient promis, elle attend depuis 60 jours.
term-remedies-life = Celles encore ouvertes comptent aussi, pour le temps qu’elles ont attendu jusqu’ici. Exemple : sur 10 plaintes, 5 ont pris jusqu’à 12 jours et les 5 autres attendent depuis plus longtemps ; la moitié est donc résolue en 12 jours.
word-fixed = Vraiment réglé
term-word-fixed = On l’a demandé à ceux qui s’étaient plaints, et ils le disent. Exemple : sur 31 qui ont répondu, 24 disent que l’eau coule de nouveau.
term-remedies-serious-heading = Un chemin sûr pour parler de violence, d’abus, de corruption ou de menaces. Ces pages n’en sont pas le lieu. Exemple : un téléphone du médiateur, où aucun nom n’est noté.
term-about-response = Combien de ceux qu’on a interrogés ont répondu. Moins ils sont, moins on en sait sur les autres. Exemple : 128 sur 160.
term-answer-margin = Seule une partie, tirée au sort, a été interrogée. La part pour tout le monde est sans doute entre ces deux chiffres. Ils sont plus proches quand plus de gens ont répondu, et plus éloignés quand des voisins ont été tirés ensemble. Exemple : 55 %, entre 46 % et 64 %.
term-answer-few = Si peu ont répondu qu’une réponse de plus changerait la part ; on n’en donne donc aucune. Exemple : 12 réponses.
term-score-official = La note que donne une administration. Exemple : l’office de l’eau donne 81 sur 100 à la pompe.
term-score-community = La note que donnent ceux qui s’en servent. Exemple : le village donne 46 sur 100 à la même pompe.
term-score-distance = De combien les deux notes s’écartent ; avec un moins là où la communauté donne moins. Exemple : 46 et 81 s’écartent de 35.
term-stories-heading = Ce que des gens ont raconté, avec leurs mots ; montré seulement avec leur accord. Exemple : « Nous attendons deux heures le matin. »
term-stories-chosen = Qui choisit les récits peut faire paraître les choses bonnes ou mauvaises ; on dit donc comment ils ont été choisis. Exemple : un par village, tiré au sort.
word-consent = Accord
term-word-consent = La personne qui a raconté un récit a permis qu’il soit montré : où, et jusqu’à quand. Sans cela, il n’est pas montré. Exemple : sur cette page mais pas sur papier, jusqu’en juin.
word-withdrawn = Retiré
term-word-withdrawn = La personne qui a raconté un récit ne veut plus qu’il soit montré. Il disparaît alors de ces pages, et des copies sur les appareils dès qu’ils ont une connexion. Exemple : un récit qui était ici la semaine dernière.
term-about-source = Qui l’a mesuré ou compté, et où on peut le lire. Exemple : une enquête de l’office des statistiques.
term-licence = Ce que vous pouvez faire des chiffres. Exemple : avec CC BY, vous pouvez les utiliser si vous nommez la source.
term-about-example = Inventé, pour montrer comment une page fonctionne. Cela ne dit rien du monde. Exemple : un lieu qui n’existe pas.
term-draft-translation = C’est traduit, mais personne qui parle bien la langue ne l’a encore relu. Exemple : un mot peut être faux.
term-download-csv = CSV est un tableau simple. Exemple : tout tableur peut l’ouvrir.
term-download-json = JSON-stat est le même tableau, pour les programmes. Exemple : un autre site peut le lire.
term-download-svg = SVG est un dessin qui reste net à toute taille. Exemple : mettez-le sur une affiche.
term-follow = Atom vous dit quand quelque chose a changé, sans compte. Exemple : ajoutez le lien à un lecteur de nouvelles.

## Words to pass on
about-aloud = Ce qui a été constaté, en bulletin à lire à voix haute et en textes pour le téléphone.
radio = Bulletin de radio
radio-length = { $time }, lu à { $rate } mots par minute. Chaque chiffre d’un nombre compte comme un mot.
radio-rule = Chaque question a son tour. Ce qui est contesté, en recul, sous la cible, en retard ou attendu passe avant ce qui va bien, et cela avant le reste. Quand environ deux minutes sont pleines, le bulletin finit.
seconds = { $n ->
    [one] { $number } seconde
   *[other] { $number } secondes
}
listen = Écouter
listen-stop = Arrêter
say-hello = Voici les nouvelles du programme : { $programme }.
say-as-of = Les chiffres sont ceux du { $date }.
say-example = Ce qui suit est inventé, à titre d’exemple.
say-ask = Une question, ou un autre avis, à qui s’adresser : { $contact }.
say-next = Les prochains chiffres viennent le { $date }.
say-next-unknown = Le jour des prochains chiffres n’est pas encore connu.
sms = Textes pour SMS
sms-about = Chacun tient dans un SMS : 160 caractères de l’alphabet de base, ou 70 quand une lettre n’y est pas.
sms-count = { $alphabet ->
    [gsm] { $number } sur { $limit } caractères (alphabet de base)
   *[ucs] { $number } sur { $limit } caractères (tous les alphabets)
}
sms-send = Ouvrir comme SMS
sms-none = Cela ne tient pas dans un SMS.
sms-placed = { $value } ({ $place }, { $when })
sms-dated = { $value } ({ $when })

## On this device
about-device = Gardez ce programme ici pour le lire sans connexion. Ou effacez tout ce qui est gardé.
device-plain = Pour garder le programme, cette page a besoin d’un script, et aucun ne fonctionne ici.
device-instead = Vous pouvez imprimer chaque page, et emporter le tableau (CSV) de chaque indicateur.
device-facts = Bon à savoir
device-what = Ce qui est gardé : toutes les pages, tous les chiffres et tous les tableaux dans les langues choisies, et les filtres aussi.
device-when = Rien n’est gardé avant que vous appuyiez sur le bouton. Ce qui est gardé reste tel quel jusqu’à ce que vous le mettiez à jour, et indique sa date.
device-not = Ce qui n’est pas gardé : qui vous êtes et ce que vous lisez.
device-seen = Toute personne qui utilise cet appareil peut voir que vous avez gardé ce programme. Si cela peut vous nuire, ne le gardez pas.
device-here = Gardé ici
device-date = Chiffres au
device-room-taken = Place occupée
device-install = Vous pouvez l’ouvrir comme une application : cherchez « Installer » ou « Ajouter à l’écran d’accueil » dans le menu du navigateur.
device-choose = Ce qu’il faut garder
device-shared = Ce dont toutes les langues ont besoin
device-price = À télécharger : { $size }.
device-do-keep = Garder sur cet appareil
device-do-update = Mettre à jour
device-do-change = Garder ce choix
device-do-replace = Remplacer par les chiffres plus anciens
device-forget = Oublier
device-forget-what = Cela efface la copie gardée et tous les choix que vous avez faits sur ce site. L’historique du navigateur n’en fait pas partie.
device-do-forget = Tout oublier sur cet appareil
device-progress = Fichiers téléchargés
device-unable = Ce navigateur ne permet pas au site de garder quoi que ce soit ici. C’est souvent le cas dans une fenêtre privée, à une adresse sans https ou dans un ancien navigateur.
device-room = Il n’y a pas assez de place. Place nécessaire : { $needed } ; place libre : { $free }.
device-working = Téléchargement : { $done } sur { $all }.
device-busy = Un autre onglet s’en occupe en ce moment. Veuillez patienter.
device-missing = Le serveur du site n’a pas ce fichier : { $file }.
device-damaged = Ce fichier est arrivé, mais ce n’est pas celui qui a été publié : { $file }.
device-unreachable = Ce fichier n’a pas pu être téléchargé : { $file }.
device-full = Il n’y a plus de place sur l’appareil ou dans le navigateur.
device-refused = Le navigateur a refusé : { $why }.
device-nothing = Rien n’a été gardé. Veuillez réessayer plus tard. En cas de nouvel échec, prévenez les personnes qui publient cette page.
device-before = Ce qui était déjà gardé est toujours là et fonctionne toujours. Veuillez réessayer plus tard. En cas de nouvel échec, prévenez les personnes qui publient cette page.
device-gone = Le navigateur a effacé une partie de la copie. Veuillez la garder de nouveau.
device-current = Ce qui est gardé est ce que le site propose en ce moment.
device-other = Le site propose une autre version, avec des chiffres au { $offered }.
device-older = Le site propose maintenant des chiffres plus anciens, au { $offered }. Ce que vous avez gardé reste, sauf si vous le remplacez.
device-offline = Le site est injoignable en ce moment. Ce qui est gardé ici reste lisible.
device-forgotten = Plus rien de ce site n’est gardé sur cet appareil. Nous l’avons vérifié.
device-left = Certains éléments n’ont pas pu être effacés : { $rest }. Fermez tous les autres onglets de ce site et réessayez.
device-evict = Le navigateur peut effacer la copie quand l’appareil manque de place.
kept-line = Vous lisez la copie gardée sur cet appareil. Elle contient des chiffres au { $date }.
more-away = Cette page n’est pas gardée sur cet appareil
about-away = Il n’y a pas de connexion en ce moment, et cette page n’a pas été gardée. Ces pages sont ici.

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

## Gaps
about-gaps = Là où un chiffre est en retard sur sa cible, ne l’a pas atteinte ou a reculé ; qui en répond, et pour quand. Les plus grands d’abord. Ce qui manque ou est masqué n’est pas ici, ni les exemples inventés.
gaps-none = Ces chiffres ne font apparaître aucun écart.
gaps-map = Où sont les écarts
gaps-map-most = Le plus d’écarts : { $places } ({ $number }).
gaps-map-about = Chaque nombre dit combien de lignes des tableaux ci-dessous se trouvent dans un lieu et dans ce qui en fait partie. 0 veut dire qu’aucune n’est connue.
gaps-map-table = La même chose en tableau
gaps-map-all = En tout
gaps-place = Mon lieu
gaps-everywhere = Tous les lieux
gaps-left = Écarts ici : { $number }
gaps-short = En retard sur la cible
gaps-fell = En recul
gaps-widening = Différences qui se sont creusées
gaps-widening-about = L’ensemble peut progresser pendant que certains restent derrière. Chaque ligne compare les deux groupes les plus éloignés aujourd’hui avec les mêmes groupes auparavant.
gap-where = Où et qui
gap-what = Quoi
gap-now = Maintenant
gap-target = Cible
gap-to-go = Reste à faire
gap-before = Avant
gap-change = Changement
gap-responsible = Qui en répond
gap-nobody = personne n’est nommé
gap-by = pour le { $date }
gap-of-whole = la cible de { $place }
gap-apart = Écart
gap-ahead = En avance
gap-behind = En retard
gap-all = Tout le monde
gap-from-to = { $then } → { $now }

## What we do not know
about-unknown = Ce qui est en retard, manque ou est masqué, avec la raison donnée ; ce qui est attendu ensuite ; et comment chaque chiffre est mesuré. Rien de cela n’est un zéro.
unknown-none = Rien ne manque et rien n’est attendu.
unknown-overdue = En retard
unknown-missing = Non communiqué
unknown-hidden = Masqué pour protéger les personnes
unknown-due = Attendu ensuite
unknown-plan = Comment chaque chiffre est mesuré
unknown-where = Où et qui
unknown-for = Pour
unknown-late = Retard
unknown-why = Raison
unknown-on = Attendu le
unknown-no-reason = aucune raison n’est donnée
unknown-more = { $number } autres
plan-how = Comment
plan-often = À quel rythme
plan-silent = non précisé
plan-unsaid = Personne ne dit comment
plan-unsaid-about = Pour ces chiffres, on ne dit ni comment ni à quel rythme ils sont mesurés : { $number }. Chacun figure sous qui en répond.

## The programme in five sentences
about-story = Les phrases sont faites à partir des chiffres, selon une règle égale pour tous : parmi les meilleurs, on nomme d’abord un chiffre qui progresse ; parmi les moins bons, un chiffre qui recule. Les exemples inventés sont laissés de côté.
story-better = Mieux
story-worse = Moins bien
story-whom = Pour qui
story-disputed = Contesté
story-due = À venir
story-not-judged = Aucun chiffre ne peut encore être jugé : ni cible, ni valeur antérieure.
story-better-count = { $n ->
    [one] { $number } chiffre sur { $total } que l’on peut juger va dans le bon sens ou a atteint sa cible.
    [many] { $number } chiffres sur { $total } que l’on peut juger vont dans le bon sens ou ont atteint leur cible.
   *[other] { $number } chiffres sur { $total } que l’on peut juger vont dans le bon sens ou ont atteint leur cible.
}
story-better-none = { $n ->
    [one] Le seul chiffre que l’on peut juger ne va pas dans le bon sens.
    [many] Aucun des { $number } chiffres que l’on peut juger ne va dans le bon sens.
   *[other] Aucun des { $number } chiffres que l’on peut juger ne va dans le bon sens.
}
story-worse-count = { $n ->
    [one] { $number } chiffre sur { $total } que l’on peut juger a reculé ou n’atteint pas sa cible.
    [many] { $number } chiffres sur { $total } que l’on peut juger ont reculé ou n’atteignent pas leur cible.
   *[other] { $number } chiffres sur { $total } que l’on peut juger ont reculé ou n’atteignent pas leur cible.
}
story-worse-none = { $n ->
    [one] Le seul chiffre que l’on peut juger n’a pas reculé.
    [many] Aucun des { $number } chiffres que l’on peut juger n’a reculé ni manqué sa cible.
   *[other] Aucun des { $number } chiffres que l’on peut juger n’a reculé ni manqué sa cible.
}
story-whom-count = La plus grande différence entre groupes de personnes :
story-whom-none = Ces chiffres ne distinguent pas de groupes de personnes.
story-disputed-count = { $n ->
    [one] { $number } contestation d’une communauté attend une réponse.
    [many] { $number } contestations de communautés attendent une réponse.
   *[other] { $number } contestations de communautés attendent une réponse.
}
story-disputed-none = Aucune contestation n’attend de réponse.
story-waiting = { $group } attend depuis { $days }.
story-late = { $n ->
    [one] Des rapports sont en retard pour { $number } chiffre.
    [many] Des rapports sont en retard pour { $number } chiffres.
   *[other] Des rapports sont en retard pour { $number } chiffres.
}
story-late-none = Aucun rapport n’est en retard.
story-next = le prochain rapport est attendu le { $date }.
story-change = { $said } Dernièrement : { $change }.

## Two voices
about-two-voices = Ce que les communautés contestent et ce qu’elles confirment, à côté de ce que disent les chiffres ; et combien de temps une réponse a pris.
two-waiting = Contesté, sans réponse
two-answered = Contesté, avec réponse
two-confirmed = Confirmé
two-none = Aucune communauté n’a encore contesté ou confirmé un chiffre ici.
two-only-examples = Aucune communauté n’a encore parlé de ces chiffres. Ce qui suit est inventé, pour montrer à quoi cela ressemble.
two-count-waiting = { $n ->
    [one] { $number } contestation attend une réponse, depuis { $days }.
    [many] { $number } contestations attendent une réponse, la plus ancienne depuis { $days }.
   *[other] { $number } contestations attendent une réponse, la plus ancienne depuis { $days }.
}
two-count-none = Aucune contestation n’attend de réponse.
two-count-answered = { $n ->
    [one] { $number } a reçu une réponse, après { $days }.
    [many] { $number } ont reçu une réponse, après { $days } au plus.
   *[other] { $number } ont reçu une réponse, après { $days } au plus.
}
two-count-unanswered = Aucune n’a reçu de réponse jusqu’ici.
two-count-confirmed = { $n ->
    [one] { $number } chiffre a été confirmé.
    [many] Confirmations : { $number }.
   *[other] Confirmations : { $number }.
}
two-count-unconfirmed = Aucun chiffre n’a été confirmé.

## What was corrected
about-history = Les chiffres publiés ici puis modifiés, avec la raison ; et ce qu’ils disaient avant.
history-none = Rien de ce qui a été publié ici n’a été modifié depuis.
history-changes = Ce qui a été modifié
history-on = Modifié le
history-from = Avant
history-to = Après
history-day = Voir ce qui était dit un certain jour
history-all = Tous les jours
history-shown = Chaque chiffre est ici tel qu’il était ce jour-là.
history-outside = Sont connus ici les jours du { $from } au { $until }.
history-since = { $sure ->
    [yes] Depuis le { $from } :
   *[no] Probablement depuis le { $from } :
}
history-span = { $sure ->
    [yes] Du { $from } au { $until } :
   *[no] Probablement du { $from } au { $until } :
}
history-single = { $sure ->
    [yes] Le { $from } :
   *[no] Probablement le { $from } :
}
history-empty = { $sure ->
    [yes] Avant le { $from }, rien n’avait été communiqué.
   *[no] Avant le { $from }, probablement rien n’avait été communiqué.
}
history-older = Ce qui était dit avant le { $from } n’est pas montré ici.
history-words = Les états plus anciens sont en mots seulement, pour que cette page reste légère.
history-unsure = « Probablement » : la source ne dit pas quand un chiffre a été communiqué. On le tient pour connu dès la fin de sa période.

## Trier les lignes d’un tableau
sort = Trier
sort-up = Trié selon la colonne « { $column } » : du plus petit au plus grand, ou du plus ancien au plus récent.
sort-down = Trié selon la colonne « { $column } » : du plus grand au plus petit, ou du plus récent au plus ancien.
sort-forward = Trié selon la colonne « { $column } » : de A à Z.
sort-backward = Trié selon la colonne « { $column } » : de Z à A.
sort-own = De nouveau dans l’ordre d’origine.
sort-part = Seules les lignes de cette page sont triées.
## Compare
about-compare = Deux chiffres côte à côte : de deux indicateurs, de deux lieux ou de deux groupes. D’abord vient la question de savoir s’ils peuvent être comparés et, sinon, pourquoi.
compare-side-a = Premier chiffre (A)
compare-side-b = Second chiffre (B)
compare-a = A
compare-b = B
compare-indicator = Indicateur
compare-pick = Choisissez-en un
compare-free = Ces deux chiffres peuvent être comparés.
compare-careful = Ces deux chiffres peuvent être comparés, avec prudence.
compare-never = Ces deux chiffres ne doivent pas être comparés. Aucune différence n’est montrée.
compare-nothing = Ce choix n’a pas de chiffres.
compare-unknown = « { $asked } » n’est pas ici. Choisissez dans ces listes.
compare-lost = Les chiffres ne sont pas arrivés. Vérifiez la connexion et choisissez de nouveau.
compare-period = Période
compare-minus = A moins B
compare-points = points de pourcentage
compare-latest-of = Dernier
compare-picture = Les deux au fil du temps. { $a } : { $value-a } ({ $when-a }). { $b } : { $value-b } ({ $when-b }).
compare-split = En pointillés : à partir d’ici, on mesure autrement, donc la ligne ne passe pas.
compare-more = { $first }, { $rest }
compare-alike = Ce qui compte la même chose
compare-alike-about = Les chiffres d’un même groupe comptent la même chose : ils peuvent être comparés entre eux, sauf les paires nommées. Ceux de deux groupes comptent des choses différentes et ne sont pas comparés.
compare-within = Lieux : { $places } ; groupes : { $groups }
compare-not = À ne pas comparer
compare-care = À comparer avec prudence
compare-every = Cela vaut pour toutes leurs paires.
compare-rest = Autres paires : { $number }
compare-alone = Que rien d’autre ne compte ici
compare-alone-about = Ils ne se comparent qu’à eux-mêmes : un lieu à un autre, ou un groupe à un autre, quand ils en ont plusieurs.
compare-unsaid = Personne ne dit de quoi
compare-unsaid-about = Ce sont des parts, et leurs auteurs ne disent pas de qui ni de quoi. Deux parts ne se comparent que si elles sont de la même chose : celles-ci restent donc seules.
compare-lists = Des listes, pas des chiffres dans le temps
compare-lists-about = L’argent, les promesses, les plaintes, les avancées et les voix ont leurs propres pages. Il n’y a pas de ligne à mettre à côté d’une autre.
compare-percent = un pourcentage ({ $noun })
compare-percent-text = un pourcentage. Sur : { $text }
compare-percent-unsaid = un pourcentage, et personne ne dit de quoi
compare-number = un nombre ({ $noun })
compare-number-unsaid = un nombre, et personne ne dit de quoi
compare-amount = une quantité ({ $noun })
compare-days = jours
compare-weeks = semaines
compare-months = mois
compare-quarters = trimestres
compare-years = années
compare-same = Les deux sont exactement le même chiffre. Choisissez un autre indicateur, lieu ou groupe pour l’un des deux.
compare-invented = L’un est inventé, pour montrer comment cette page fonctionne. L’autre est réel.
compare-currency = L’un est en { $a }, l’autre en { $b }. Ce que l’une vaut dans l’autre change de jour en jour.
compare-counted = Ils comptent des choses différentes. L’un est { $a }, l’autre { $b }.
compare-accumulation = L’un compte chaque période à part. L’autre contient aussi tout ce qui est venu avant.
compare-method = Ils sont mesurés de deux façons. L’un : { $a } L’autre : { $b }
compare-apart = Il n’y a aucune période pour laquelle les deux ont un chiffre.
compare-provisional = Cela peut encore changer, donc aucune différence n’est montrée pour : { $periods }.
compare-length = L’un va par { $a }, l’autre par { $b }.
compare-source = L’un vient de « { $a } », l’autre de « { $b } ». Les questions ont pu être différentes.
compare-places = Ils sont de deux lieux : { $a } et { $b }.
compare-groups = Ils parlent de deux groupes : { $a } et { $b }.
compare-place-part = { $part } se trouve dans { $whole } : ce qui y est compté fait partie des deux.
compare-group-part = « { $part } » fait partie de « { $whole } » : les mêmes personnes sont dans les deux.
compare-overlap = L’un est réparti par { $a }, l’autre par { $b }. Les mêmes personnes peuvent être dans les deux.
compare-chance = Les marges se touchent, donc la différence peut être due au hasard : { $periods }.
compare-few = L’un repose sur moins de { $least } : un de plus ou de moins change beaucoup. { $periods }.
compare-estimated = Cela a été calculé, pas mesuré : { $periods }.
compare-hidden = Un chiffre est masqué pour protéger les personnes : { $periods }.
compare-latest = Leurs derniers chiffres sont de deux périodes : { $periods }. Comparez ceux de la même période.
compare-silent = « { $title } » : parties de { $place } sans rapport pour { $period } : { $number } sur { $all }.
compare-break = « { $title } » est mesuré d’une nouvelle façon à partir de { $period }. Ne comparez pas les chiffres d’après avec ceux d’avant. { $reason }
compare-quality = « { $title } », attention : { $text }

## Revues conjointes
about-reviews = Ce que les partenaires ont regardé ensemble, ce qu’ils ont décidé, et ce que cela est devenu.
reviews-none = Aucune revue conjointe n’a encore été publiée.
reviews-title = Revue conjointe du { $date }
reviews-refused = Ce fichier n’est pas ce que les coprésidences ont confirmé. Ne vous y fiez pas avant que l’éditeur l’ait réparé.
reviews-signed = { $seat } : confirmé et signé avec une clé que le programme nomme
reviews-confirmed = { $seat } : confirmé, non signé
reviews-silent = { $seat } : non confirmé
reviews-decision = Ce qui a été décidé
reviews-owner = Qui s’en charge
reviews-due = Pour quand
reviews-became = Jusqu’ici
reviews-read = Lire le procès-verbal
reviews-csv = Décisions (CSV)
reviews-ics = Décisions pour un calendrier (.ics)
reviews-file = Le fichier de la revue (JSON)
reviews-no-decision = Aucune décision n’a été notée.
picture-files = Les autres images de cette page
picture-file = { $title } (SVG, { $size })

## Who is who
who-is-who = Qui est qui
who-partners = Partenaires
who-partner = Partenaire
who-side = Côté
who-as = À quel titre
who-committees = Comités et commissions
who-no-committee = Personne n’a dit quels comités et commissions existent.
who-counted = Les sièges sont comptés au jour des chiffres : ceux des présidences et des membres, qui ont une voix dans les décisions ; pas ceux des observateurs.
who-rules-not-said = Personne n’a dit comment ses sièges sont attribués.
who-rules = En savoir plus sur ce comité
who-no-seat = Personne n’a dit quels sièges il a.
who-seat = Qui y siège
who-role = À quel titre
who-chair = présidence
who-term = De quand à quand
who-chosen = Comment choisi
who-from = depuis le { $date }
who-until = jusqu’au { $date }
who-not-said = personne ne l’a dit
who-empty = Vide
who-over = Mandat échu
who-ahead = Mandat pas encore commencé
who-unsaid = Côté non précisé
who-holds = { $n ->
    [one] { $who } : { $held } sur { $number } siège.
   *[other] { $who } : { $held } sur { $number } sièges.
}
who-holds-and-chairs = { $n ->
    [one] { $who } : { $held } sur { $number } siège, { $chairs }.
   *[other] { $who } : { $held } sur { $number } sièges, { $chairs }.
}
who-chairs = { $n ->
    [one] { $held } sur { $number } présidence
   *[other] { $held } sur { $number } présidences
}
who-invented = Inventé, pour montrer à quoi cela ressemble.
who-conflicts = Conflits d’intérêts déclarés
who-no-conflict = Aucun n’a été déclaré ici. Cela ne dit pas qu’il n’y en a pas.
who-whose = De qui
who-with = Avec quoi
who-declared = Déclaré le
who-done = Ce qui a été fait
who-action-recused = n’y prend pas part
who-action-noted = noté, rien d’autre
who-action-stepped-down = a quitté le siège
who-action-resolved = a mis fin à ce qui le causait
who-ended = Terminé depuis le { $date }

## The app, on published pages: what it costs, and why it is not there
app-ask = Explorer les chiffres ({ $size })
app-unsupported = Vous lisez la page publiée. Les filtres demandent un navigateur avec WebAssembly.
app-failed = Vous lisez la page publiée. Les filtres n’ont pas pu être chargés.
app-crashed = Les filtres ne fonctionnent plus. La page reste telle quelle.
app-published = Ouvrir la page publiée

## Shown on other sites
embed-stale = Les prochains chiffres étaient attendus le { $date } et ne sont pas arrivés ici. Ceux-ci sont peut-être dépassés.
embed-kept = Ceci est une copie qui ne change pas. Elle montre les chiffres au { $date }.
embed-newer = Il existe une version plus récente, avec les chiffres au { $date }.
embed-gone = Ceci n’est plus publié ici.
embed-all = Tous les chiffres, notes et sources
embed-title = Montrer ceci sur votre propre site
embed-about = Mettez un indicateur, une question ou tout le tableau dans vos propres pages. La date, la source, qui en répond et qui le conteste viennent avec.
embed-plain = Sans script : copiez cette ligne, et mettez-y l’adresse et le titre d’un des éléments ci-dessous.
embed-what = Que montrer
embed-part = Lieu ou groupes
embed-host = Comme la page autour
embed-state = Quand de nouveaux chiffres arrivent
embed-live = Montrer les plus récents
embed-frozen = Garder ceux-ci, et dire qu’il y en a de plus récents
embed-way = Comment
embed-mail = Image pour un courriel
embed-paper = Couleur du fond
embed-ink = Couleur du texte
embed-accent = Couleur des liens et des lignes
embed-refused = Ces couleurs se lisent mal et ne sont donc pas utilisées : { $why }
embed-preview = Dans un espace large de { $width } pixels
embed-copy = Copier le code
embed-copied = Copié.
embed-no-picture = Il n’y a pas d’image : pour cela, le site doit connaître son adresse complète quand il est publié.
embed-list = Tout ce qui peut être montré
