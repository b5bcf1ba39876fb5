## Lecture à voix haute : le choix de la vitesse et de la voix, et ce qui est dit quand on n’entend rien.

read-speed-title = À quelle vitesse faut-il lire ?
read-speed-slow = Lentement
read-speed-normal = Normalement
read-speed-fast = Vite
read-voice-title = Quelle voix voulez-vous ?
read-voice-of-system = L’ordinateur choisit
read-try = Écouter
read-sample = Bonjour. Je vous lis cette page.
read-this = Lire ceci
# Beside one option; $option is its text. Only screen readers say it, others see a loudspeaker.
read-this-option = Lire ceci : { $option }
read-headphones = D’autres peuvent entendre. Avez-vous un casque ?
read-headphones-text = Cette leçon n’est que pour vous. La voix s’entend dans toute la pièce.
read-not-now = Rester en silence
read-anyway = Lire à voix haute
read-no-voice = Cet ordinateur n’a pas encore de voix pour cette langue : { $language }.
read-no-server = Cet ordinateur ne peut pas encore lire à voix haute.
read-ask-desk = Votre page reste comme elle est. Demandez à l’accueil : on peut ajouter une voix, et c’est gratuit.
read-lost = La voix s’est arrêtée.
read-lost-text = Votre page reste comme elle est. Appuyez encore sur « Lire à voix haute ». Si vous n’entendez rien, demandez à l’accueil.
read-nothing = Il n’y a encore rien à lire sur cette page.
## Pour les personnes à l’accueil : où ajouter une voix sur chaque système.
read-add-title = Pour l’accueil : comment ajouter une voix
read-add-windows = Ouvrez « Paramètres », « Heure et langue », « Voix ». Choisissez « Ajouter des voix ».
read-add-mac = Ouvrez « Réglages Système », « Accessibilité », « Contenu énoncé » ou « Lire et énoncer ». Choisissez « Voix du système », puis « Gérer les voix ».
read-add-linux = Installez les paquets « speech-dispatcher », « speech-dispatcher-espeak-ng » et « espeak-ng ».
read-add-then = Appuyez ensuite encore une fois sur « Lire à voix haute ». Tilia trouve la nouvelle voix toute seule.
