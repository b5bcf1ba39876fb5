## Le cours sur papier : la page où l’on imprime. Les noms des feuilles sont dans kit.ftl.

trainer-paper-title = Le cours sur papier
trainer-paper-sub = Grandes lettres, noir et blanc, format A4.
trainer-paper-language = Langue des feuilles
# Mène à la liste de toutes les leçons.
trainer-paper-one-lesson = Une leçon seule
trainer-paper-back = Retour au cours sur papier
trainer-paper-what = Que voulez-vous imprimer ?
# Après une feuille : le nombre nécessaire.
trainer-paper-each = { $count ->
    [one] { $count } fois : une par personne
   *[other] { $count } fois : une par personne
}
trainer-paper-once = une fois
trainer-paper-no-people = Il n’y a encore personne dans le groupe.
trainer-paper-no-lessons = Aucune leçon n’est encore prévue.
trainer-paper-unfilled = Dans l’information sur les données, des lignes restent vides. Remplissez-les à la main, ou demandez ces indications au service informatique.
trainer-paper-save = Enregistrer dans un dossier
# Nom proposé pour le dossier ou le fichier. Sans signe de ponctuation.
trainer-paper-folder = Tilia cours sur papier
trainer-paper-print = { $count ->
    [0] Rien n’est encore choisi
    [one] Imprimer { $count } sorte de feuille
   *[other] Imprimer les { $count } ensemble
}

## À quoi sert chaque feuille

trainer-paper-run = Pour vous : jours, leçons, minutes et ce que vous préparez.
trainer-paper-attendance = À signer chaque jour du cours.
trainer-paper-names = À poser sur la table.
trainer-paper-pictures = Nom et image, pour se retrouver à l’écran.
trainer-paper-numbers = À tirer au sort quand on ne veut pas dire son nom.
trainer-paper-voting = Pour voter quand vous montrez une leçon à tout le groupe.
trainer-paper-notice = À emporter : ce qui est enregistré et ce qui ne l’est pas.
trainer-paper-sheets = À emporter : l’essentiel de chaque leçon prévue.
trainer-paper-twins = Les leçons prévues, à remplir, avec les réponses.
trainer-paper-satisfaction = Trois questions à la fin, sans nom.
