## Réglages : comment la personne aime l’application.

settings-title = Réglages
settings-lead-kept = Tilia garde ces réglages pour vous sur cet ordinateur.
settings-lead-guest = Ces réglages restent jusqu’à ce que vous terminiez.
settings-sizes = Taille des lettres
settings-themes = Couleurs
settings-language = Langue
settings-motion = Mouvement
settings-motion-calm = Pas de mouvement
settings-motion-calm-text = Rien ne glisse ni ne s’estompe sur la page.
settings-simple = Vue simple
settings-simple-on = Montrer seulement « Continuer »
settings-simple-on-text = Votre page montre une leçon et un bouton. Vous pouvez revenir en arrière à tout moment.
settings-done = Terminé
settings-all = Tous les réglages
settings-about = À propos de Tilia
settings-simple-off = Tout montrer
