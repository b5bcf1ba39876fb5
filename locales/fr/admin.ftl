## tilia-admin --help : une ligne par commande

admin-help = Gérer Tilia en ligne de commande : leçons, listes de classe, exports et données.
admin-help-lessons = Leçons : vérifier, lister, accepter les traductions
admin-help-lessons-check = Montrer chaque problème avec fichier, ligne et colonne
admin-help-lessons-list = Lister les leçons
admin-help-lessons-accept = Noter qu’une traduction dit ce que dit le texte anglais
admin-help-lessons-print = Écrire une leçon entière en PDF pour le papier, avec les réponses
admin-help-roster = Listes de classe : importer, lister, exporter
admin-help-roster-import = Importer une liste de classe ; à la moindre ligne fautive, rien ne change
admin-help-roster-list = Lister les groupes et le nombre de personnes
admin-help-roster-export = Écrire la liste de classe dans un fichier
admin-help-roster-cards = Écrire les cartes d’image d’un groupe en PDF pour le papier
admin-help-progress = Avancement : exporter
admin-help-progress-export = Écrire l’avancement, les autoévaluations ou les réponses dans un fichier
admin-help-items = Exercices de « Où en suis-je ? » : leurs résultats
admin-help-items-stats = Montrer combien de réponses étaient justes, et la mauvaise réponse la plus choisie
admin-help-data = Données : vérifier, sauvegarder, restaurer, recalculer, effacer, compter
admin-help-data-check = Vérifier que les données sont complètes
admin-help-data-backup = Écrire une sauvegarde
admin-help-data-restore = Restaurer une sauvegarde ; les données actuelles sont mises de côté
admin-help-data-rebuild = Recalculer l’avancement à partir de tous les événements
admin-help-data-erase = Effacer une personne, dans les sauvegardes aussi
admin-help-data-stats = Compter les données, sans aucun nom
admin-help-policy = Fichier de règles : montrer, vérifier
admin-help-policy-show = Montrer les règles en vigueur
admin-help-policy-check = Vérifier un fichier de règles avant de l’installer
admin-help-demo = Remplir un dossier vide de personnes et de réponses inventées

## Options

admin-option-data = Dossier de données
admin-option-lang = Langue : de, nl, fr, en
admin-option-json = Réponse en JSON, pour les scripts
admin-option-trainer = De qui est la phrase de passe, s’il y a plusieurs comptes
admin-option-passphrase-file = Fichier dont la première ligne est la phrase de passe
admin-option-today = Jour auquel comparer les dates de contrôle
admin-option-strict = Les dates dépassées sont aussi des erreurs
admin-option-group = Seulement ce groupe ; à l’import, le groupe des lignes sans groupe
admin-option-learner = Seulement cette personne, par identifiant
admin-option-from = Premier jour
admin-option-to = Dernier jour
admin-option-pseudonyms = Des pseudonymes à la place des noms
admin-option-what = Ce qui est exporté
admin-option-format = Format du fichier
admin-option-out = Fichier à écrire
admin-option-dry-run = Montrer ce qui se passerait, sans rien changer
admin-option-learners = Combien de personnes inventées
admin-option-answers = Combien de réponses inventées
admin-option-groups = Combien de groupes
admin-option-seed = Nombre de départ des données inventées

## Résultats

admin-lessons-clean = { $lessons ->
    [one] { $lessons } leçon
   *[other] { $lessons } leçons
} en { $languages ->
    [one] { $languages } langue
   *[other] { $languages } langues
} : aucun problème.
admin-lessons-problems = { $problems ->
    [one] { $problems } problème.
   *[other] { $problems } problèmes.
}
admin-lesson-accepted = { $lesson } : le texte en { $language } est accepté.
admin-lesson-printed = { $pages ->
    [one] { $pages } page dans { $path }.
   *[other] { $pages } pages dans { $path }.
}
admin-roster-result = Ajouts : { $added }, modifications : { $changed }, sans changement : { $unchanged }.
admin-roster-dry-run = Voilà ce qui se passerait ; rien n’a été changé.
admin-roster-problem = Ligne { $row }, { $column } : { $message }
admin-exported = { $path } : { $rows ->
    [one] { $rows } ligne.
   *[other] { $rows } lignes.
}
## Les résultats des exercices de « Où en suis-je ? ». $agreement va de -1 à 1 ; « – » si tout le monde a répondu pareil.
admin-items-line = { $item } : { $responses ->
    [one] { $responses } réponse,
   *[other] { $responses } réponses,
  } { $right } % justes, { $unknown } % « Je ne sais pas », { $sure } % fausses sans aucun doute, accord { $agreement }.
admin-items-favourite = Mauvaise réponse la plus choisie ({ $share } %) : { $text }
admin-items-hidden = { $hidden ->
    [one] { $hidden } exercice a moins de { $least } réponses et n’est pas montré.
   *[other] { $hidden } exercices ont moins de { $least } réponses et ne sont pas montrés.
  }
admin-data-good = Les données sont complètes : { $events ->
    [one] { $events } événement.
   *[other] { $events } événements.
}
admin-backed-up = La sauvegarde est dans { $path }. Elle a été relue et elle est complète.
admin-restored = La sauvegarde est en place. Les données précédentes sont dans { $path }.
admin-restored-first = La sauvegarde est en place. Il n’y avait pas de données avant.
admin-rebuilt = L’avancement a été recalculé à partir de { $events ->
    [one] { $events } événement.
   *[other] { $events } événements.
}
admin-erased = La personne est effacée, ici et dans { $backups ->
    [one] { $backups } sauvegarde.
   *[other] { $backups } sauvegardes.
}
admin-policy-good = { $path } : aucun problème.
admin-policy-none = Il n’y a pas de fichier de règles ; c’est une installation personnelle.
admin-demo-done = Données inventées, personnes : { $learners }, réponses : { $answers }.
admin-passphrase = Phrase de passe de { $name } :{" "}
