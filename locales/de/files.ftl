## Whose rows are in an exported file, as its first sheet says

file-who-one = Eine Person
file-who-everybody = Alle
