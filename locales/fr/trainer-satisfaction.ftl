## What people said at the end of a course: typed in from paper, or answered on screen. Counts only.
trainer-satisfaction-title = Ce que les gens ont dit
trainer-satisfaction-see = Avis
trainer-satisfaction-lead = Trois questions à la fin du cours, sans noms
trainer-satisfaction-result = Résultat
trainer-satisfaction-people = { $count ->
    [0] Pas encore de réponses
    [one] Réponses de { $count } personne
   *[other] Réponses de { $count } personnes
}
# $mean: for example 4.3; between 1 and 5.
trainer-satisfaction-mean = En moyenne { $mean } sur 5
trainer-satisfaction-few = Trop peu de réponses : { $answers } sur { $least }. Avec moins de { $least }, on pourrait reconnaître des personnes.
trainer-satisfaction-paper = Depuis le papier
trainer-satisfaction-paper-text = Tapez feuille après feuille : trois chiffres, un par question. 1 est le plus faible, 5 le plus fort, 0 veut dire sans réponse. Appuyez ensuite sur Entrée.
trainer-satisfaction-sheet = Feuille suivante
trainer-satisfaction-sheet-hint = Par exemple 5 4 5
trainer-satisfaction-sheet-unclear = Une feuille a trois chiffres de 0 à 5.
trainer-satisfaction-add = Ajouter la feuille
trainer-satisfaction-undo = Retirer la dernière feuille
# Read aloud and shown after a sheet was typed in. $sheet: its three digits.
trainer-satisfaction-added = { $count ->
    [one] { $sheet } est compté. { $count } feuille jusqu’ici.
   *[other] { $sheet } est compté. { $count } feuilles jusqu’ici.
}
trainer-satisfaction-taken = { $count ->
    [one] La dernière feuille est retirée. { $count } feuille jusqu’ici.
   *[other] La dernière feuille est retirée. { $count } feuilles jusqu’ici.
}
trainer-satisfaction-table = Compté sur papier
trainer-satisfaction-table-hint = Vous pouvez aussi changer les nombres eux-mêmes.
trainer-satisfaction-screen = À l’écran
trainer-satisfaction-screen-text = Le groupe trouve alors les trois questions sur la première page. Personne ne voit qui a répondu quoi, et Tilia ne le garde pas.
trainer-satisfaction-open = Ouvrir les questions
trainer-satisfaction-close = Fermer les questions
trainer-satisfaction-is-open = { $count ->
    [0] Les questions sont ouvertes. Personne n’a encore répondu.
    [one] Les questions sont ouvertes. { $count } personne a répondu.
   *[other] Les questions sont ouvertes. { $count } personnes ont répondu.
}
trainer-satisfaction-is-closed = { $count ->
    [0] Les questions sont fermées.
    [one] Les questions sont fermées. { $count } personne a répondu.
   *[other] Les questions sont fermées. { $count } personnes ont répondu.
}
# $least: a number, five.
trainer-satisfaction-joins = Les réponses à l’écran s’ajoutent quand les questions sont fermées et que { $least } personnes ont répondu.
