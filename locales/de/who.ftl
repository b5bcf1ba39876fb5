## Wer lernt? Anmelden ohne Passwort.

who-title = Wer lernt heute?
who-guest = Ohne Namen
who-guest-sub = Nichts wird gespeichert.
who-own-name = Mit meinem Namen
who-own-name-sub = Ich finde morgen meinen Platz wieder.
who-no-group = Alle anderen
who-press-picture = Drücken Sie auf Ihr Bild.
who-search = Ihren Namen suchen
who-search-none = Dieser Name steht hier nicht. Fragen Sie am Schalter, oder lernen Sie ohne Namen.
who-name = Ihr Vorname
who-name-hint = Ein Rufname reicht.
who-card = Wählen Sie ein Bild. Daran finden Sie Ihren Namen wieder.
who-new-title = Ihr Name und Ihr Bild
who-continue = Weiter
who-choose-first = Wählen Sie zuerst
who-name-missing = Ihr Name fehlt noch
who-card-missing = Ihr Bild fehlt noch
who-chosen = Sie haben gewählt
who-chosen-person = { $name }, { $card }
who-scene = Zwei Menschen helfen einander am Bildschirm.
card-bicycle = Fahrrad
card-kettle = Wasserkessel
card-pear = Birne
card-umbrella = Regenschirm
card-boat = Segelboot
card-bell = Glocke
card-ladder = Leiter
card-lamp = Lampe
card-can = Gießkanne
card-hat = Hut
card-fish = Fisch
card-mushroom = Pilz
who-together = Wir sind zu zweit oder zu dritt
who-together-sub = Ein Bildschirm, ein Gespräch.
who-together-title = Wer lernt zusammen?
who-together-lead = Wählen Sie zwei oder drei Menschen. Was Sie zusammen tun, zählt für alle.
who-together-here = Dabei sind
who-together-nobody = Noch niemand gewählt
who-together-guest = Jemand ohne Namen
who-together-add-guest = Jemand ohne Namen kommt dazu
who-together-add-name = Jemand mit neuem Namen kommt dazu
who-together-add = Dazunehmen
who-together-cancel = Doch nicht
who-together-remove = { $name }, wieder wegnehmen
who-together-missing = { $count ->
    [one] Noch { $count } Person fehlt
   *[other] Noch { $count } Menschen fehlen
  }
who-together-full = Zu dritt ist der Tisch voll. Nehmen Sie jemanden weg, um zu tauschen.
