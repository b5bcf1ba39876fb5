## Mijn vorderingen: wat ik deed, in woorden.

progress-title = Mijn vorderingen
progress-title-name = Mijn vorderingen: { $name }
progress-guest = U leert zonder naam. Dit blijft tot u afsluit.
progress-tracks = De reeksen
progress-lessons = Mijn lessen
progress-plans = Dit neem ik mij voor
progress-pictures = Mijn beelden
progress-last = laatst op { $date }
progress-empty = Nog geen les
progress-empty-text = Hier staat later wat u leerde. Begin met een les.
progress-overview = Naar het overzicht
