## Een les, stap voor stap.

player-step = Stap { $step } van { $steps }
player-next = Verder
player-to-end = Naar het einde
player-overview = Naar het overzicht
player-private = Van deze les wordt niets bewaard.
player-skip = Deze les overslaan
player-skip-step = Deze stap overslaan
player-go-on = Verdergaan met de les
player-words = Uitleg bij de woorden
player-check = Antwoord nakijken
player-pick-one = Kies een antwoord
player-pick-some = Kies wat klopt
player-order-as-is = Deze volgorde nakijken
player-pairs-left = { $count ->
    [one] Nog { $count } paar
   *[other] Nog { $count } paren
  }
player-messages-left = { $count ->
    [one] Nog { $count } bericht
   *[other] Nog { $count } berichten
  }
player-lines-left = { $count ->
    [one] Nog { $count } regel
   *[other] Nog { $count } regels
  }
player-blocks-missing = Er ontbreekt nog een deel
player-decide = Beslis en vink een reden aan
player-passphrase-missing = Typ een wachtwoord
player-settings-check = Instellingen nakijken
player-letter-done = Mijn brief is klaar
player-plan-keep = Plan bewaren
player-plan-mine = Dit is mijn plan
player-plan-none = Verder zonder plan
player-completion-only = Deze les hoort bij uw cursus. Tilia noteert alleen dat u ze gedaan hebt.
