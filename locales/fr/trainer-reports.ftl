# Les étapes pour mettre l’avancement dans un fichier.

## Étapes.
trainer-reports-title = Nouveau rapport
trainer-reports-who = Qui
trainer-reports-what = Quoi
trainer-reports-when = Quand
trainer-reports-names = Noms
trainer-reports-preview = Aperçu
trainer-reports-change = Changer

## For whom: for the house itself, or for people outside. xAPI is a standard for learning records.
trainer-reports-purpose = Pour qui
trainer-reports-purpose-question = Pour qui est ce fichier ?
trainer-reports-own = Pour moi et notre organisation
trainer-reports-own-sub = Tout ce que vous voyez aussi ici
trainer-reports-others = Pour d’autres
trainer-reports-others-sub = Pour un financeur ou la commune : des groupes entiers sur un trimestre, personne n’est reconnaissable
trainer-reports-purpose-missing = Choisissez pour qui

## Qui.
trainer-reports-who-question = De qui s’agit-il ?
trainer-reports-everybody = Tout le monde
trainer-reports-everybody-sub = Tous les groupes de cet ordinateur
trainer-reports-one-group = Un groupe
trainer-reports-one-learner = Une personne
trainer-reports-pick-group = Quel groupe ?
trainer-reports-pick-learner = Quelle personne ?
trainer-reports-who-missing = Choisissez qui
trainer-reports-group-missing = Choisissez le groupe
trainer-reports-learner-missing = Choisissez la personne

## Quoi.
trainer-reports-what-question = Que voulez-vous dans le fichier ?
trainer-reports-progress = Avancement
trainer-reports-progress-sub = Les leçons commencées et finies, et quand
trainer-reports-assessments = Autoévaluations
trainer-reports-assessments-sub = Résultats de « Où en suis-je ? »
trainer-reports-answers = Réponses
trainer-reports-answers-sub = Chaque réponse à un exercice
trainer-reports-summary = Groupes
trainer-reports-summary-sub = Où en est chaque groupe avant et après, sans noms
trainer-reports-courses = Cours
trainer-reports-courses-sub = Combien sont venus, ce qu’ils ont fini, leur avis
trainer-reports-overview = Vue d’ensemble
trainer-reports-statements = Évènements
trainer-reports-what-missing = Choisissez quoi

## Quand.
trainer-reports-when-question = De quand à quand ?
trainer-reports-all-time = Tout jusqu’à aujourd’hui
trainer-reports-range = D’un jour à un autre
trainer-reports-from = Du
trainer-reports-to = Au
trainer-reports-both-days = Les deux jours comptent.
trainer-reports-dates = du { $from } au { $to }
trainer-reports-since = à partir du { $from }
trainer-reports-until = jusqu’au { $to }
trainer-reports-days-reversed = Le second jour vient avant le premier.
trainer-reports-day-missing = Tapez au moins un jour
trainer-reports-days-check = Revoyez les jours
trainer-reports-quarter = Trimestre
trainer-reports-quarter-question = Quel trimestre ?
trainer-reports-quarter-why = Les autres reçoivent toujours un trimestre entier. Ainsi, on ne peut rien calculer sur une seule personne.
trainer-reports-quarter-missing = Choisissez un trimestre

## Noms ou pseudonymes.
trainer-reports-names-question = Avec les noms ?
trainer-reports-pseudonyms = Pseudonymes
trainer-reports-pseudonyms-sub = Un code fixe à la place de chaque nom. Utile quand le fichier quitte votre organisation.
trainer-reports-with-names = Noms
trainer-reports-with-names-sub = La personne qui ouvre le fichier voit de qui il s’agit.
trainer-reports-names-missing = Noms ou pseudonymes ?

## Aperçu et fichier.
trainer-reports-contents = Voici tout ce que le fichier contiendra
trainer-reports-rows = { $rows ->
    [0] Aucune ligne
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
trainer-reports-fields = { $fields ->
    [one] { $fields } champ
   *[other] { $fields } champs
}
trainer-reports-nothing-else = Rien d’autre ne quitte cet ordinateur.
trainer-reports-no-rows = Pour ce choix, il n’y a encore rien à écrire. Le fichier n’aurait que des titres.
trainer-reports-field = Champ
trainer-reports-example = Exemple
trainer-reports-meaning = Signification
trainer-reports-no-example = vide
trainer-reports-format = Format du fichier
trainer-reports-xlsx = Excel
trainer-reports-pdf = À imprimer
trainer-reports-csv-excel = Tableau
trainer-reports-csv = Données
trainer-reports-jsonl = Données
trainer-reports-xapi = Base d’apprentissage
trainer-reports-only-fitting = Vous voyez seulement les fichiers qui peuvent contenir ce choix.
trainer-reports-no-format = Pour ce choix, aucun fichier n’est autorisé sur cet ordinateur. Choisissez un seul contenu, ou demandez au service informatique.
trainer-reports-xapi-names = Cette sorte de fichier ne contient jamais de noms, même si vous les avez choisis.
trainer-reports-noted = Le fichier va à l’endroit que vous choisissez. Cet export est noté dans le journal.
trainer-reports-save = Enregistrer le fichier
trainer-reports-done-title = Le fichier est enregistré
trainer-reports-done = { $rows ->
    [one] { $rows } ligne se trouve dans ce fichier :
   *[other] { $rows } lignes se trouvent dans ce fichier :
}
trainer-reports-done-pdf = Le rapport se trouve ici :
trainer-reports-done-names = Le fichier contient des noms. Ne le gardez que le temps nécessaire.
trainer-reports-again = Un autre rapport
