## Mon parcours : ce que j’ai fait, en mots.

progress-title = Mon parcours
progress-title-name = Mon parcours : { $name }
progress-guest = Vous apprenez sans nom. Ceci reste jusqu’à ce que vous terminiez.
progress-tracks = Les séries
progress-lessons = Mes leçons
progress-plans = Ce que je veux faire
progress-pictures = Mes images
progress-last = dernière fois le { $date }
progress-empty = Pas encore de leçon
progress-empty-text = Ici figurera ce que vous avez appris. Commencez par une leçon.
progress-overview = Vers l’accueil
