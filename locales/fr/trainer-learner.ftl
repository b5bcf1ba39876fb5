## One person, as the trainer sees them. Private lessons are nowhere on this page.
trainer-learner-see = Ouvrir la page de { $name }
# $day: a date in words.
trainer-learner-last = Dernière fois le { $day }
trainer-learner-never = N’a pas encore commencé
trainer-learner-hidden = En retrait : sans tuile, dans aucune liste
trainer-learner-lessons = Leçons
trainer-learner-none = Aucune leçon prévue ou commencée.
trainer-learner-lesson = Leçon
trainer-learner-state = Avancement
trainer-learner-when = Dernière fois
# Under the title of a lesson that is not in the plan of the group.
trainer-learner-unplanned = hors du plan
trainer-learner-not-yet = pas encore
# For lessons about violence.
trainer-learner-only = On garde ici seulement « fini » ou « pas encore ».
trainer-learner-bands = Où en suis-je ?
trainer-learner-no-bands = Pas encore de bilan. C’est toujours un choix personnel.
trainer-learner-entry = avant les leçons
trainer-learner-exit = après les leçons
trainer-learner-booster = quelque temps plus tard
trainer-learner-days = Jours de cours
trainer-learner-no-days = Rien de noté pour le moment.
trainer-learner-notes = Notes
trainer-learner-notes-text = { $name } peut lire chaque note sous « Mes données ». N’écrivez rien sur la santé, la famille ou l’argent.
trainer-learner-note = Nouvelle note
trainer-learner-note-hint = Par exemple « a besoin de grandes lettres » ou « aimerait gérer sa banque en ligne »
# $most: a number, two thousand.
trainer-learner-note-long = La note est trop longue. Elle peut avoir { $most } signes.
trainer-learner-note-save = Enregistrer la note
trainer-learner-note-saved = La note est enregistrée.
trainer-learner-note-delete = Supprimer cette note
trainer-learner-note-deleted = La note est supprimée.
trainer-learner-report = Faire un rapport
trainer-learner-hide = Mettre en retrait
trainer-learner-show = Montrer de nouveau
trainer-learner-is-hidden = { $name } est en retrait. Tout reste enregistré.
trainer-learner-is-shown = { $name } est de nouveau sur les listes.
trainer-learner-to-group = Retour au groupe
trainer-learner-to-people = Retour aux personnes
trainer-people-hidden = { $count ->
    [one] Montrer { $count } personne en retrait
   *[other] Montrer { $count } personnes en retrait
}
trainer-people-is-hidden = en retrait
