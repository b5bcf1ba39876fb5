## Sheets of paper: the buttons that print or save one.

sheet-print = Imprimer
sheet-save = Enregistrer en PDF
sheet-making = La feuille est en préparation.
sheet-printed = La feuille est en route vers l’imprimante.
# The path of the file follows.
sheet-saved = La feuille est enregistrée ici :

## On the last page of a lesson

sheet-lesson = À emporter
sheet-lesson-text = Une feuille avec l’essentiel, votre plan et les contacts utiles.

## Under a letter that was built

sheet-letter = Votre lettre sur papier
sheet-letter-text = Les lignes pour votre nom et votre adresse restent vides. Remplissez-les à la main.

## The certificate, in "My progress"

sheet-certificate = Attestation
sheet-certificate-text = Elle dit que vous avez participé. Elle ne dit jamais avec quel résultat.
sheet-certificate-name = Nom sur l’attestation
sheet-certificate-name-hint = Il est seulement imprimé, pas enregistré. Laissez vide pour l’écrire à la main.
sheet-certificate-topics = Que peut-on y lire ?
sheet-certificate-all = Cochez seulement les thèmes que d’autres peuvent voir.

## The trainer's page with lessons on paper

sheet-twin-title = Leçons sur papier
sheet-twin-sub = Pour les salles sans assez d’ordinateurs. Les réponses sont sur les dernières pages.
