## Eine Reihe von Lektionen.

track-lessons = Die Lektionen
track-private = Von dieser Lektion wird nichts gespeichert.
track-repeated = fertig, gut wiederholt
track-begun = angefangen, Schritt { $step } von { $steps }
track-open = Öffnen: { $lesson }
track-reason-sure-but-wrong = Hilft Ihnen jetzt: Hier waren Sie sicher, und es war anders.
track-reason-was-hard = Hilft Ihnen jetzt: Diese Aufgaben waren schwer.
track-reason-planned = Gehört zu Ihrem Kurs
