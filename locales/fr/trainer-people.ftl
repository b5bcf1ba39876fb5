# Les personnes sur cet ordinateur, et l’import d’une liste de classe.

## Liste.
trainer-people-title = Personnes
trainer-people-count = { $count ->
    [0] Encore personne
    [one] { $count } personne sur cet ordinateur
   *[other] { $count } personnes sur cet ordinateur
}
trainer-people-search = Chercher un nom ou un groupe
trainer-people-found = { $count ->
    [one] { $count } personne trouvée
   *[other] { $count } personnes trouvées
}
trainer-people-found-none = Aucun nom ne correspond. Le nom s’écrit peut-être autrement.
trainer-people-clear = Vider la recherche
trainer-people-add = Ajouter une personne
trainer-people-import = Importer une liste de classe
trainer-people-empty-title = Encore personne sur la liste
trainer-people-empty-text = Importez une liste de classe. Vous pouvez aussi ajouter les personnes une à une.
trainer-people-table = Personnes sur cet ordinateur
trainer-people-name = Nom
trainer-people-group = Groupe
trainer-people-action = Action
trainer-people-erase = Effacer
trainer-people-more = Montrer { $count } personnes de plus

## Ajouter à la main.
trainer-people-add-title = Ajouter une personne
trainer-people-add-name = Nom
trainer-people-add-hint = Prénom et nom de famille, pour distinguer deux personnes.
trainer-people-add-save = Ajouter
trainer-people-add-missing = Le nom manque encore
trainer-people-added = { $name } est sur la liste.

## Effacer.
trainer-people-erase-title = Effacer { $name } ?
trainer-people-erase-text = Le nom, l’avancement, les réponses et les autoévaluations de cette personne disparaissent pour toujours. Une nouvelle sauvegarde remplace toutes celles de cet ordinateur.
trainer-people-erase-files = Les rapports et copies enregistrés ailleurs ne sont pas effacés. Veuillez les supprimer vous-même.
trainer-people-erase-keep = Garder cette personne
trainer-people-erase-do = Effacer pour toujours
trainer-people-erased = Effacement terminé pour { $name }, avec { $events ->
    [one] { $events } donnée
   *[other] { $events } données
}.

## Une personne inscrite deux fois.
trainer-people-same = { $count ->
    [one] Une personne figure peut-être deux fois sur la liste : à vérifier
   *[other] { $count } personnes figurent peut-être deux fois sur la liste : à vérifier
}
trainer-people-joined = { $count ->
    [one] { $count } nom réuni à un autre
   *[other] { $count } noms réunis à un autre
}
trainer-people-parted = { $name } compte de nouveau à part.
trainer-people-apart = C’est noté : ce sont deux personnes.
# Bouton, aussi dans la question qui suit.
trainer-people-join = Réunir
trainer-people-join-title = Sous quel autre nom trouve-t-on { $name } ?
trainer-people-join-text = Tout ce qui est sous l’autre nom compte alors pour { $name }. Cet autre nom disparaît des listes. Vous pouvez revenir en arrière.
trainer-people-join-keep = Ne rien changer

## Liste de classe.
trainer-import-title = Importer une liste de classe
trainer-import-lead = Choisissez un fichier CSV. Vous voyez d’abord ce qui se passerait.
trainer-import-columns = La colonne « Nom » suffit. « Groupe », « Langue », « Image » et « Numéro » sont aussi possibles.
trainer-import-group = Groupe pour les lignes sans groupe
trainer-import-group-hint = Un nouveau nom crée un nouveau groupe.
trainer-import-choose = Choisir le fichier
trainer-import-other = Choisir un autre fichier
trainer-import-preview = Voici ce qui se passerait
trainer-import-file = Fichier : { $path }
# $encoding : par exemple UTF-8 ; $separator : un des trois noms ci-dessous.
trainer-import-read-as = Lu en { $encoding }, colonnes séparées par { $separator }.
trainer-import-by-semicolon = un point-virgule
trainer-import-by-comma = une virgule
trainer-import-by-tab = une tabulation
trainer-import-rows = { $count ->
    [0] Aucune ligne avec une personne
    [one] { $count } ligne
   *[other] { $count } lignes
}
trainer-import-added = { $count ->
    [0] aucune nouvelle personne
    [one] { $count } nouvelle personne
   *[other] { $count } nouvelles personnes
}
trainer-import-changed = { $count ->
    [0] aucune modifiée
    [one] { $count } modifiée
   *[other] { $count } modifiées
}
trainer-import-unchanged = { $count ->
    [0] aucune déjà connue
    [one] { $count } déjà connue
   *[other] { $count } déjà connues
}
trainer-import-problems = { $count ->
    [one] { $count } ligne est à revoir
   *[other] { $count } lignes sont à revoir
}
trainer-import-problems-text = Rien n’est encore importé. Corrigez ces lignes dans le fichier, puis choisissez-le à nouveau.
trainer-import-row = Ligne
trainer-import-column = Colonne
trainer-import-message = Que faire
trainer-import-people = Personnes dans le fichier
trainer-import-first = Les { $count } premières lignes
trainer-import-change = Ce qui se passe
trainer-import-new = sera ajouté
trainer-import-known = déjà là
trainer-import-is-changed = sera modifié
trainer-import-save = Importer la liste
trainer-import-blocked = Corrigez d’abord le fichier
trainer-import-done-title = La liste est importée
trainer-import-done = { $added ->
    [0] Aucune nouvelle personne
    [one] { $added } nouvelle personne
   *[other] { $added } nouvelles personnes
}, { $changed ->
    [0] aucune modifiée
    [one] { $changed } modifiée
   *[other] { $changed } modifiées
}, déjà connues : { $unchanged }.
trainer-import-to-people = Voir les personnes
trainer-people-pin = Retirer les images
trainer-people-pin-title = Retirer les trois images de { $name } ?
trainer-people-pin-text = Ensuite, { $name } entre sans images et peut en choisir d’autres. Les progrès et les réponses restent.
trainer-people-pin-sure = Vérifiez que la personne le demande elle-même.
trainer-people-pin-keep = Garder les images
trainer-people-pin-done = { $name } entre maintenant sans images.
