## „Verlassen“ wird allen beim ersten Besuch gezeigt.

told-title = Ein Knopf für alle Fälle: „Verlassen“
told-lead = Manchmal soll niemand mitlesen. Dann drücken Sie oben auf „Verlassen“.
told-button = Der Knopf steht auf jeder Seite, immer am selben Platz.
told-shift = Oder drücken Sie dreimal die Umschalttaste. Das ist die Taste für große Buchstaben.
told-then = Sofort sieht man nur noch Tipps für den Alltag. Ihr Besuch ist dann zu Ende.
told-limits = Was der Knopf nicht kann
told-limits-text = Überwacht jemand diesen Computer mit einem Programm, hilft der Knopf nicht. Dann ist ein anderes Gerät sicherer. Er verbirgt auch nicht, dass Tilia offen war.
told-go = Verstanden
