# Le groupe : une ligne par personne, une colonne par leçon.

## En-tête et outils.
trainer-group-learners = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
trainer-group-lessons = { $count ->
    [one] { $count } leçon
   *[other] { $count } leçons
}
trainer-group-stuck = { $count ->
    [one] { $count } personne est bloquée.
   *[other] { $count } personnes sont bloquées.
}
trainer-group-choose = Groupe
trainer-group-sort = Trier
trainer-group-sort-name = par nom
trainer-group-sort-completed = par leçons
trainer-group-sort-last = par date
trainer-group-show = Montrer
trainer-group-show-all = tout le monde
trainer-group-show-stuck = qui est bloqué
trainer-group-show-open = qui n’a pas commencé
trainer-group-columns = Leçons
trainer-group-columns-all = toutes
trainer-group-columns-plan = du plan
trainer-group-shown = { $count } personnes sur { $all }

## Tableau. Mots des cases très courts : une case fait 54 px.
trainer-group-table = Avancement : une ligne par personne, une colonne par leçon
trainer-group-legend = Signes du tableau
trainer-group-name = Nom
trainer-group-completed = fini
trainer-group-done = fini
trainer-group-well = refait
trainer-group-started = en cours
trainer-group-stuck-word = bloqué
trainer-group-open = à faire
# Légende.
trainer-group-legend-well = fini, puis bien refait
trainer-group-legend-started = en cours, avec l’étape
# Lu à voix haute à la place de « 4/9 ».
trainer-group-steps-started = en cours, { $seen } étapes sur { $steps }
trainer-group-steps-stuck = bloqué, { $seen } étapes sur { $steps }
trainer-group-last = vu le { $day }
trainer-group-not-begun = pas commencé
# Colonne avec le résultat de l’autoévaluation d’une série de leçons.
trainer-group-stand = Où en suis-je ? { $track }
trainer-group-band-first-steps = premiers pas
trainer-group-band-on-the-way = en chemin
trainer-group-band-sure = à l’aise
trainer-group-band-none = pas d’autoévaluation

## Pages vides.
trainer-group-none-title = Pas encore de groupe
trainer-group-none-text = Créez d’abord un cours. Vous verrez ici l’avancement des personnes.
trainer-group-none-begin = Aller aux cours
trainer-group-empty-title = Encore personne dans ce groupe
trainer-group-empty-text = Importez une liste de classe, ou ajoutez des personnes à la main.
trainer-group-empty-begin = Aller aux personnes
trainer-group-nobody-title = Personne à montrer
trainer-group-nobody-stuck = Personne n’est bloqué dans ce groupe.
trainer-group-nobody-open = Tout le monde a commencé dans ce groupe.
trainer-group-nobody-all = Montrer tout le monde
