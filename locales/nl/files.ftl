## Whose rows are in an exported file, as its first sheet says

file-who-one = Eén persoon
file-who-everybody = Iedereen
