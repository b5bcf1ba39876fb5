## Cinq minutes de révision.

review-none-title = Rien à réviser aujourd’hui
review-none-text = Vous avez tout revu il y a peu. Une pause aide à retenir.
review-next = La prochaine révision sera prête le { $date }.
review-ahead = M’exercer quand même
review-empty-title = Il n’y a encore rien à réviser
review-empty-text = La révision commence après votre premier exercice dans une leçon. Plus tard, vous retrouvez les mêmes exercices. C’est ainsi qu’ils restent en mémoire.
review-done-title = Votre révision du jour est terminée
review-done-text = Certains exercices reviennent dans quelques jours, d’autres bien plus tard. Tilia s’en occupe.
