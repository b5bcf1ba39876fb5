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
admin-help-progress = Avancement : exporter, écrire un fichier pour la formation, rassembler
admin-help-progress-export = Écrire l’avancement, les autoévaluations, les réponses, les groupes ou les cours dans un fichier
admin-help-progress-bundle = Écrire ce que sait cet ordinateur dans un fichier fermé, pour la formation
admin-help-progress-merge = Rassembler des fichiers d’autres ordinateurs, ou des dossiers de fichiers
admin-help-course = Fichiers de cours : en écrire un pour les autres ordinateurs, en reprendre un
admin-help-course-out = Écrire le prochain fichier de cours, signé par la formatrice ou le formateur
admin-help-course-in = Reprendre un fichier de cours
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
admin-option-for-others = Pour d’autres : seulement groupes et cours, sur un trimestre entier
admin-option-what = Ce qui est exporté
admin-option-format = Format du fichier
admin-option-out = Fichier à écrire
admin-option-dry-run = Montrer ce qui se passerait, sans rien changer
admin-option-recipient = Clé publique pour laquelle le fichier est fermé ; plusieurs sont possibles
admin-option-identity = Fichier avec des clés d’age qui ouvrent les fichiers
admin-option-accept-new = Accepter les ordinateurs qui ne sont pas encore connus ici
admin-option-trust = Chiffres de la formatrice ou du formateur, une fois comparés : la confiance commence seulement là
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
# $path: the file; $events: how many are in it
admin-bundled = { $path } : { $events ->
    [one] { $events } événement, fichier fermé.
   *[other] { $events } événements, fichier fermé.
}
# $name: a file; $new, $known: entries; $computer: name of the computer that made it
admin-file-taken = { $name } : { $new } en plus, { $known } déjà ici ({ $computer }).
admin-file-known = { $name } : déjà rassemblé ({ $computer }).
admin-file-waiting = { $name } : en attente, car l’ordinateur { $computer } n’est pas encore connu ici. Acceptez-le dans l’espace formation, ou avec --accept-new.
# $message: a whole sentence that says why
admin-file-refused = { $name } : { $message }
admin-merged = En tout : { $new } en plus, { $known } déjà ici ; personnes : { $people } en plus.
admin-merged-conflicts = { $conflicts ->
    [one] { $conflicts } entrée diffère sur deux ordinateurs ; une version a été gardée.
   *[other] { $conflicts } entrées diffèrent sur deux ordinateurs ; une version de chacune a été gardée.
}
admin-merged-future = { $future ->
    [one] { $future } nouvelle entrée porte une date après aujourd’hui ; elle a été gardée.
   *[other] { $future } nouvelles entrées portent une date après aujourd’hui ; elles ont été gardées.
}
error-files-refused = { $files ->
    [one] { $files } fichier n’a pas été repris. Tout le reste l’a été.
   *[other] { $files } fichiers n’ont pas été repris. Tout le reste l’a été.
}
admin-handed-out = { $path } : { $learners } personnes, { $groups } groupes.
admin-course-taken = Le fichier de cours est repris : { $learners } personnes, { $groups } groupes, { $hidden } à ne plus montrer, { $erased } à oublier.
admin-course-numbers = Ce fichier de cours vient de { $name }. Chiffres : { $numbers }. Comparez-les avec cette personne. Répétez ensuite la commande avec --trust et les chiffres.
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
