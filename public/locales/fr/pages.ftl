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
