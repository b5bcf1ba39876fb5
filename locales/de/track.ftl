## Eine Reihe von Lektionen.

track-lessons = Die Lektionen
track-recommended = Hilft Ihnen jetzt besonders
track-private = Von dieser Lektion wird nichts gespeichert.
track-repeated = fertig, gut wiederholt
track-begun = angefangen, Schritt { $step } von { $steps }
track-open = Öffnen: { $lesson }
