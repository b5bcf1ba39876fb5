## Vérifier la salle : ce qui doit être en ordre sur cet ordinateur avant le cours. Aussi sur papier.

trainer-check-title = Vérifier la salle
trainer-check-sub = De préférence la veille du cours, sur chaque ordinateur.
check-good = en ordre
check-look = à regarder
check-print = Imprimer pour l’informatique
check-again = Vérifier à nouveau

## Les lignes : le nom, puis ce qui a été trouvé et ce qu’on peut faire.

check-voices = Voix pour la lecture
check-voices-good = Il y a une voix pour chaque langue.
# $languages : des noms de langues.
check-voices-missing = Pas de voix pour : { $languages }. Demandez au service informatique d’installer ces voix.
check-voices-none = Cet ordinateur ne peut pas lire à voix haute. Demandez au service informatique d’installer la synthèse vocale.
check-sound = Son
check-sound-try = Écoutez la phrase. Dites ensuite si vous l’entendez.
check-sound-play = Écouter la phrase
# Cette phrase est lue à voix haute.
check-sound-sentence = Bonjour. Si vous m’entendez, le son est en ordre.
check-sound-heard = Je l’entends
check-sound-not = Je n’entends rien
check-sound-good = La phrase a été entendue.
check-sound-bad = La phrase n’a pas été entendue. Vérifiez le volume et les câbles. Pendant un cours, un casque est préférable.
check-printer = Imprimante
check-printer-try = Imprimez une feuille d’essai. C’est ce résultat.
check-printer-good = Une imprimante a pris la feuille.
check-printer-bad = Aucune imprimante n’a pris la feuille. Est-elle allumée ? Sinon, enregistrez les feuilles en PDF et imprimez ailleurs.
check-clock = Horloge
# $now : le jour et l’heure.
check-clock-good = Cet ordinateur indique { $now }.
check-clock-bad = Cet ordinateur indique { $now }. Ce n’est pas possible. Réglez l’horloge ou demandez au service informatique.
check-disk = Place sur le disque
# $free : une quantité, par exemple « 120 Go ».
check-disk-good = { $free } sont libres. Cela suffit pour beaucoup de cours.
check-disk-bad = Seulement { $free } sont libres. Faites de la place avant le début du cours.
check-disk-unknown = Cet ordinateur ne dit pas combien de place est libre.
check-kept = Données après un redémarrage
check-kept-try = Posez une marque. Redémarrez ensuite l’ordinateur et ouvrez de nouveau cette page.
check-kept-mark = Poser la marque
check-kept-wait = La marque du { $when } est posée. Redémarrez maintenant l’ordinateur et ouvrez de nouveau cette page.
check-kept-good = La marque du { $when } est encore là après un redémarrage.
# Une remarque sous la ligne.
check-kept-lost = La marque a disparu après le redémarrage ? Alors cet ordinateur oublie tout. Parlez-en au service informatique.
check-screen = Écran
check-screen-good = { $width } points sur { $height }. C’est assez grand.
check-screen-bad = { $width } points sur { $height }. C’est petit. Beaucoup d’éléments se placent alors les uns sous les autres.
check-share = Autres ordinateurs de la salle
check-share-here = Sur cet ordinateur, aucun dossier partagé n’est prévu. Vous voyez seulement ce qui se passe ici.
check-share-good = Le dossier partagé est accessible.
