## The glossary: every word that lessons explain.

glossary-title = Words explained
glossary-lead = Here is every word that the lessons explain.
glossary-search = Search for a word
# Heard after each letter that is typed.
glossary-count = { $count ->
    [one] { $count } word
   *[other] { $count } words
  }
glossary-none = This word is not in the list. Try another one, or ask at the desk.
glossary-all = All words explained
glossary-back = Back to where I was
