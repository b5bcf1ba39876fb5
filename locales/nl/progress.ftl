## Mijn vorderingen: wat ik deed, in woorden.

progress-title = Mijn vooruitgang
progress-title-name = Mijn vooruitgang: { $name }
progress-guest = U leert zonder naam. Dit blijft staan tot u afsluit.
progress-tracks = De thema’s
progress-lessons = Mijn lessen
progress-plans = Dit neem ik mij voor
progress-pictures = Zo sta ik ervoor
progress-last = laatst op { $date }
progress-empty = Nog geen les
progress-empty-text = Hier staat later wat u leerde. Begin met een les.
progress-overview = Naar het overzicht
progress-pin = Mijn drie afbeeldingen
progress-done = { $count ->
    [one] U werkte { $count } les af.
   *[other] U werkte { $count } lessen af.
  }
progress-begun = { $count ->
    [one] U begon aan { $count } les.
   *[other] U begon aan { $count } lessen.
  }
progress-mine = Voor u
progress-mine-data = Bekijken wat over u bewaard is, of het wissen
progress-mine-take = Verdergaan op een andere computer
