## Whose rows are in an exported file, as its first sheet says

file-who-one = Une personne
file-who-everybody = Tout le monde
