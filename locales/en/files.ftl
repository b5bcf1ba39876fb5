## Whose rows are in an exported file, as its first sheet says

file-who-one = One person
file-who-everybody = Everybody
