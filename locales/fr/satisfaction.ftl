## Trois questions à la fin d’un cours, sans nom. Elles ont les mêmes mots sur la feuille imprimée
## des participants et sur la page où la personne qui donne le cours compte les réponses.

satisfaction-title = Comment avez-vous trouvé le cours ?
satisfaction-question-1 = Le cours vous a-t-il été utile ?
satisfaction-question-2 = Les explications étaient-elles faciles à comprendre ?
satisfaction-question-3 = Êtes-vous maintenant plus à l’aise avec l’ordinateur, le GSM et internet ?

## Cinq réponses à chaque question, de 1 à 5.

satisfaction-answer-1 = Non, pas du tout
satisfaction-answer-2 = Plutôt non
satisfaction-answer-3 = En partie
satisfaction-answer-4 = Plutôt oui
satisfaction-answer-5 = Oui, beaucoup
