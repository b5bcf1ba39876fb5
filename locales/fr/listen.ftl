## Écouter et regarder.

listen-name = Écouter et regarder
listen-about = La voix commence d’elle-même à chaque page.
