## Les outils en haut de la page. Ils ne changent jamais de place.

bar-tools = Outils
bar-place = Où vous êtes
bar-back = Retour
bar-read-aloud = Lire à voix haute
bar-voice = Voix
bar-text-size = Taille du texte
bar-language = Langue
bar-help = Aide
bar-leave = Quitter
bar-finish = Terminer
bar-size-title = Quelle taille de lettres voulez-vous ?
bar-size-s = Petite
bar-size-m = Normale
bar-size-l = Grande
bar-size-xl = Très grande
bar-theme-title = Quelles couleurs vous conviennent ?
bar-theme-light = Clair
bar-theme-dark = Sombre
bar-theme-contrast = Contraste fort
bar-language-title = Quelle langue voulez-vous ?
bar-close = Fermer
bar-shift = Touche Maj { $count } sur 3 : quitter
