## tilia-admin --help : une ligne chacun

admin-help = Gérer Tilia en ligne de commande : leçons, listes de classe, exports et données.
admin-help-lessons = Leçons : vérifier, lister, accepter les traductions
admin-help-lessons-check = Nommer chaque problème avec fichier, ligne et colonne
admin-help-lessons-list = Lister les leçons
admin-help-lessons-accept = Noter qu’une traduction dit ce que dit le texte anglais
admin-help-roster = Listes de classe : importer, lister, exporter
admin-help-roster-import = Importer une liste de classe ; à la moindre ligne fautive, rien ne change
admin-help-roster-list = Lister les groupes et leur nombre de personnes
admin-help-roster-export = Écrire la liste de classe dans un fichier
admin-help-progress = Progrès : exporter
admin-help-progress-export = Écrire progrès, auto-évaluations ou réponses dans un fichier
admin-help-data = Données : vérifier, sauvegarder, restaurer, recalculer, effacer, compter
admin-help-data-check = Vérifier que les données sont entières
admin-help-data-backup = Écrire une sauvegarde
admin-help-data-restore = Restaurer une sauvegarde ; les données actuelles sont mises de côté
admin-help-data-rebuild = Recalculer les progrès à partir de tout ce qui s’est passé
admin-help-data-erase = Effacer une personne, dans les sauvegardes aussi
admin-help-data-stats = Compter ce qui est là, sans noms
admin-help-policy = Fichier de règles : montrer, vérifier
admin-help-policy-show = Montrer les règles en vigueur
admin-help-policy-check = Vérifier un fichier de règles avant de l’installer
admin-help-demo = Remplir un dossier vide de personnes et de réponses inventées

## Options

admin-option-data = Dossier de données
admin-option-lang = Langue : de, nl, fr, en
admin-option-json = Réponse en JSON, pour les scripts
admin-option-today = Jour auquel comparer les dates de contrôle
admin-option-strict = Les dates dépassées sont aussi des erreurs
admin-option-group = Seulement ce groupe ; à l’import, le groupe des lignes sans groupe
admin-option-learner = Seulement cette personne, par identifiant
admin-option-from = Premier jour
admin-option-to = Dernier jour
admin-option-pseudonyms = Des signes à la place des noms
admin-option-what = Ce qui est exporté
admin-option-format = Format du fichier
admin-option-out = Fichier à écrire
admin-option-dry-run = Montrer ce qui se passerait, sans rien changer
admin-option-learners = Combien de personnes inventées
admin-option-answers = Combien de réponses inventées
admin-option-groups = Combien de groupes
admin-option-seed = Nombre dont découle tout ce qui est inventé

## Ce qui en est sorti

admin-lessons-clean = { $lessons ->
    [one] { $lessons } leçon
   *[other] { $lessons } leçons
} en { $languages ->
    [one] { $languages } langue
   *[other] { $languages } langues
} : aucun problème.
admin-lessons-problems = { $problems ->
    [one] { $problems } problème.
   *[other] { $problems } problèmes.
}
admin-lesson-accepted = { $lesson } : le texte en { $language } est accepté.
admin-roster-result = { $added } ajoutées, { $changed } modifiées, { $unchanged } comme avant.
admin-roster-dry-run = Voilà ce qui se passerait ; rien n’a été changé.
admin-roster-problem = Ligne { $row }, { $column } : { $message }
admin-exported = { $path } : { $rows ->
    [one] { $rows } ligne.
   *[other] { $rows } lignes.
}
admin-data-good = Les données sont entières : { $events ->
    [one] { $events } événement.
   *[other] { $events } événements.
}
admin-backed-up = La sauvegarde est dans { $path }. Elle a été relue et elle est entière.
admin-restored = La sauvegarde est en place. Les données précédentes sont dans { $path }.
admin-rebuilt = Les progrès ont été recalculés à partir de { $events ->
    [one] { $events } événement.
   *[other] { $events } événements.
}
admin-erased = La personne est effacée, ici et dans { $backups ->
    [one] { $backups } sauvegarde.
   *[other] { $backups } sauvegardes.
}
admin-policy-good = { $path } : aucun problème.
admin-policy-none = Il n’y a pas de fichier de règles ; c’est une installation personnelle.
admin-demo-done = Inventé : { $learners } personnes et { $answers } réponses.
admin-data-folder-missing = Quelles données ? Nommez le dossier avec --data ou dans TILIA_DATA.
