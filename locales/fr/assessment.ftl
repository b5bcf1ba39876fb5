## Où en suis-je ? Phrases, exercices, pause.

assessment-title = Où en suis-je ?
assessment-which = Sur quel sujet ?
assessment-lead = Vous aurez 6 à 12 exercices. Ce n’est pas un examen, et vous avez tout votre temps.
assessment-lead-rest = « Je ne sais pas » est une bonne réponse. Vous pouvez faire une pause à tout moment.
## La deuxième fois, après quelques leçons.
assessment-again-title = Quel chemin ai-je fait ?
assessment-again-lead = Vous aurez 6 à 12 exercices, nouveaux si possible. Ce n’est pas un examen, et vous avez tout votre temps.
assessment-yourself = Comment vous voyez-vous ?
assessment-yourself-skip = Vous pouvez passer cette partie.
rating-1 = pas encore
rating-2 = un peu
rating-3 = bien
rating-4 = très bien
assessment-start = Commencer les exercices
assessment-resume = Continuer
assessment-paused = Vous aviez fait une pause. Vous reprenez au même endroit.
assessment-see-picture = Voir mon dernier bilan
assessment-not-now = Pas maintenant
assessment-task = Exercice { $number }
assessment-at-most = { $most } au plus
assessment-dont-know = Je ne sais pas
assessment-sure-title = Avez-vous un doute ?
assessment-sure-text = Vous pouvez passer cette question.
assessment-sure = Aucun doute
assessment-unsure = J’ai un doute
assessment-next = Exercice suivant
assessment-pick = Choisissez une réponse
assessment-pause = Faire une pause
assessment-saved = Vos réponses sont enregistrées.
