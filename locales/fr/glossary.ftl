## Les mots expliqués.

glossary-title = Les mots expliqués
glossary-lead = Voici tous les mots que les leçons expliquent.
glossary-search = Chercher un mot
glossary-count = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
  }
glossary-none = Ce mot n’est pas dans la liste. Essayez un autre mot ou demandez à l’accueil.
glossary-all = Tous les mots expliqués
glossary-back = Revenir là où j’étais
