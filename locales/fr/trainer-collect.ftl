## Collect and hand out: files come back from the other computers, and the next course file goes out to them.
trainer-menu-collect = Reprendre et distribuer
trainer-collect-title = Reprendre et distribuer
trainer-collect-lead = D’abord lire ce qui est revenu. Puis faire le prochain fichier de cours. Ensuite, chaque personne peut continuer sur un autre ordinateur.
# $when: a day and a time.
trainer-collect-last = Dernière reprise : { $when }
trainer-collect-out = Dernière distribution : { $when }
trainer-collect-step-1 = 1. Lire ce qui est revenu
trainer-collect-step-2 = 2. Distribuer le prochain fichier de cours
trainer-collect-from-share = Depuis le dossier partagé
trainer-collect-from-file = Depuis une clé ou un dossier
trainer-collect-share-files = { $count ->
    [0] Aucun fichier n’attend dans le dossier partagé.
    [one] { $count } fichier attend dans le dossier partagé.
   *[other] { $count } fichiers attendent dans le dossier partagé.
}
trainer-collect-share-gone = Le dossier partagé est hors d’atteinte. Rien n’est perdu : les ordinateurs gardent tout. Vérifiez le réseau, ou prenez une clé.
trainer-collect-share-read-only = Tilia peut lire le dossier partagé, mais pas y écrire. La lecture fonctionne encore. Demandez au service informatique, ou distribuez avec une clé.
trainer-collect-share-full = Le dossier partagé est plein. Ce qui s’y trouve est en sécurité. Demandez de la place au service informatique, ou distribuez avec une clé.
trainer-collect-example-folder = dossier ou fichier

## A file that is locked by a passphrase.
trainer-collect-passphrase = Phrase de passe du fichier
trainer-collect-passphrase-text = Un des fichiers est fermé par une phrase de passe. La personne qui l’a fait la connaît.
trainer-collect-try-again = Lire de nouveau

## What came of reading.
trainer-collect-result = Ce qui est revenu
trainer-collect-stopped = Vous avez arrêté. Ce qui était déjà lu est en sécurité. Vous pourrez lire le reste plus tard.
trainer-collect-new = { $count ->
    [0] Aucune nouvelle entrée
    [one] { $count } nouvelle entrée
   *[other] { $count } nouvelles entrées
}
trainer-collect-waiting = { $count ->
    [one] { $count } fichier attend : l’ordinateur n’est pas encore connu. À vous de décider, plus bas.
   *[other] { $count } fichiers attendent : les ordinateurs ne sont pas encore connus. À vous de décider, plus bas.
}
trainer-collect-known = { $count ->
    [one] { $count } entrée était déjà là
   *[other] { $count } entrées étaient déjà là
}
trainer-collect-people = { $count ->
    [one] { $count } nouvelle personne
   *[other] { $count } nouvelles personnes
}
trainer-collect-changed = { $count ->
    [one] Le nom de { $count } personne a changé
   *[other] Les noms de { $count } personnes ont changé
}
trainer-collect-erased = { $count ->
    [one] { $count } entrée est laissée de côté, car la personne est effacée ici
   *[other] { $count } entrées sont laissées de côté, car les personnes sont effacées ici
}
trainer-collect-files = Fichiers
trainer-collect-file = Fichier
trainer-collect-computer = Ordinateur
trainer-collect-outcome = Ce qui s’est passé
trainer-collect-taken = lu
trainer-collect-was-known = déjà lu, rien de nouveau
trainer-collect-waits = attend votre décision
trainer-collect-refused = pas lu, rien n’a été changé
trainer-collect-unknown-computer = ordinateur inconnu
trainer-collect-nothing = Aucun fichier n’a été trouvé là.

## Questions for the trainer: unknown computers, two entries of one person, people who asked to be erased.
trainer-collect-questions = À décider
trainer-collect-device-title = « { $name } » est-il un de vos ordinateurs ?
trainer-collect-device-text = { $count ->
    [0] Son fichier est dans le dossier partagé. Sur cet ordinateur, ouvrez « Pour le cours » et comparez les chiffres.
    [one] { $count } fichier attend. Sur cet ordinateur, ouvrez « Pour le cours » et comparez les chiffres.
   *[other] { $count } fichiers attendent. Sur cet ordinateur, ouvrez « Pour le cours » et comparez les chiffres.
}
trainer-collect-numbers = Chiffres : { $numbers }
trainer-collect-accept = Oui, prendre ses fichiers
trainer-collect-refuse = Non, supprimer ses fichiers ici
trainer-collect-same-title = Est-ce la même personne ?
trainer-collect-same = La même personne
trainer-collect-two = Deux personnes différentes
trainer-collect-since = Sur la liste depuis le { $day }
trainer-collect-joined = Réunis
trainer-collect-joined-text = { $other } compte maintenant pour { $shown }.
trainer-collect-part = Annuler
trainer-collect-erasure-title = { $name } a demandé d’être effacé sur un autre ordinateur
trainer-collect-erasure-text = Tout effacer ici aussi ? La personne l’a souhaité le { $day }.
trainer-collect-erasure-do = Effacer ici aussi
trainer-collect-erasure-keep = Garder, c’était une erreur

## What is missing, or strange. Nothing to decide, only to know.
trainer-collect-notices = Bon à savoir
trainer-collect-gap = Il manque des entrées de { $computer } entre { $from } et { $to }. Relisez les fichiers de cet ordinateur, si vous les avez encore.
trainer-collect-gap-open = Il manque des entrées de { $computer }. Relisez les fichiers de cet ordinateur, si vous les avez encore.
trainer-collect-future = { $count ->
    [one] { $count } entrée de { $computer } a une date dans le futur. Elle est gardée. Vérifiez l’horloge de cet ordinateur.
   *[other] { $count } entrées de { $computer } ont une date dans le futur. Elles sont gardées. Vérifiez l’horloge de cet ordinateur.
}
trainer-collect-conflicts = { $count ->
    [one] Pour { $count } entrée, deux ordinateurs disaient autre chose. Une des deux reste.
   *[other] Pour { $count } entrées, deux ordinateurs disaient autre chose. Une des deux reste chaque fois.
}

## Handing out.
trainer-collect-hand-out-text = Le fichier de cours contient les noms, les images, les groupes, le plan et l’avancement de chaque personne. Rien sur les leçons privées, aucune note.
trainer-collect-hand-out = Faire le fichier de cours
trainer-collect-hand-out-share = Le mettre dans le dossier partagé
trainer-collect-lock = Phrase de passe pour le fichier de cours
trainer-collect-lock-text = Aucun ordinateur n’est encore connu ici. Une phrase de passe ferme donc le fichier. Il vous la faut une fois sur chaque ordinateur.
trainer-collect-lock-missing = La phrase de passe manque
trainer-collect-new-computer = Pour un ordinateur qui n’est pas encore connu ici
trainer-collect-new-computer-text = Il ouvre le fichier de cours avec une phrase de passe. Les ordinateurs connus n’en ont pas besoin.
trainer-collect-handed-out = { $count ->
    [one] Le fichier de cours pour { $count } personne est fait :
   *[other] Le fichier de cours pour { $count } personnes est fait :
}
# $numbers : quatre blocs de quatre chiffres.
trainer-collect-mine = Vos chiffres : { $numbers }
trainer-collect-mine-text = Au premier fichier de cours, un nouvel ordinateur affiche des chiffres. Ce doivent être exactement ceux-ci.
trainer-collect-it = Pour votre service informatique
trainer-collect-it-text = Avec cette ligne dans le fichier de règles, chaque ordinateur vous connaît dès le début. Personne ne doit alors comparer de chiffres.
trainer-collect-computers = Ordinateurs
trainer-collect-computers-none = Aucun autre ordinateur n’est encore connu. Il apparaît ici avec son premier fichier.
trainer-collect-computer-last = dernier fichier : { $when }
trainer-collect-computer-never = pas encore de fichier
