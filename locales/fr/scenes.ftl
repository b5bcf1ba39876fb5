## Conversations, services et sites inventés dans une leçon, et l’exercice avec une phrase de passe.

chat-call = au téléphone
chat-messages = par message
chat-talk = en conversation
chat-they = { $name } dit :
chat-you = Vous dites :
chat-you-said = Vous avez dit
chat-now = Que faites-vous maintenant ?
chat-ways = Il y a plus d’un bon chemin.
chat-back-one = Un pas en arrière
chat-happened = Ce qui s’est passé
chat-safe = Une bonne fin
chat-not-yet = Il y a encore mieux
chat-try = Revenez à un moment de votre choix, ou recommencez.
chat-your-way = Votre chemin dans la conversation
chat-return = Revenir à ce moment
chat-again = Recommencer

service-privacy = Vie privée
service-cookies = Les cookies de ce site
service-permissions = Ce que cette application peut faire
service-login = Connexion
service-device = Réglages
service-hint = Réglez tout comme vous le souhaitez. Puis vérifiez.
service-all-safe = Tous les réglages sont sûrs
service-some-open = { $count ->
    [one] { $count } réglage mérite encore un coup d’œil
   *[other] { $count } réglages méritent encore un coup d’œil
  }

site-browser = Navigateur inventé
site-back = Page précédente
site-address = Adresse
site-links = Pages de ce site
site-form-note = Ici, vous regardez seulement. Il n’y a rien à remplir.
site-decide = Que faites-vous ?
site-why = Quelles sont vos raisons ?
site-look-first = Regardez d’abord. Décidez ensuite.

passphrase-line = Ce que vous tapez ici n’est pas conservé.
passphrase-warning = Ne tapez pas un mot de passe que vous utilisez.
passphrase-warning-more = Inventez-en un nouveau pour cet exercice.
passphrase-label = Votre phrase de passe d’exercice
passphrase-show = Montrer
passphrase-hide = Cacher
passphrase-strength-label = Sa solidité :
passphrase-strength-0 = Très facile à deviner
passphrase-strength-1 = Facile à deviner
passphrase-strength-2 = Peut être devinée
passphrase-strength-3 = Difficile à deviner
passphrase-strength-4 = Très difficile à deviner
passphrase-empty = Rien n’est encore tapé
passphrase-length = { $count ->
    [one] { $count } signe
   *[other] { $count } signes
  }
passphrase-goals = Vos objectifs
passphrase-goal-length = { $count ->
    [one] { $count } signe ou plus
   *[other] { $count } signes ou plus
  }
passphrase-goal-strength = « { $strength } » ou mieux
passphrase-reached = atteint
passphrase-why = Ce qui la rend faible
passphrase-common = Beaucoup de gens l’utilisent. On l’essaie en premier.
passphrase-word = Des programmes essaient des dictionnaires entiers. Un ou deux mots ne suffisent pas.
passphrase-name = Les noms sont vite essayés.
passphrase-keyboard = Ces touches se suivent sur le clavier. Ces rangées sont vite essayées.
passphrase-repeat = Les mêmes signes reviennent. Cela aide peu.
passphrase-sequence = Les suites comme abc ou 123 sont vite essayées.
passphrase-date = Les années et les dates sont vite essayées, les anniversaires aussi.
passphrase-short = Elle est encore courte. Chaque mot de plus aide.
passphrase-four = Montrer quatre mots
passphrase-four-why = Le hasard réunit quatre mots. On les retient bien et on les devine mal.
passphrase-four-example = C’est un exemple. Ne l’utilisez pas chez vous.
passphrase-before = Votre dernier essai : { $strength }, { $length }. Ce que vous avez tapé n’a pas été conservé.
