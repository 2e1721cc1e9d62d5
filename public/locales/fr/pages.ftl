# Baraza, French: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Tous les indicateurs et tous les lieux de ce programme, par nom.
find-indicators = Indicateurs
find-places = Lieux
find-type = Écrivez une partie du nom
find-nothing = Rien ne porte ce nom ici.

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
