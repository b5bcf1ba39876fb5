## Een reeks lessen.

track-lessons = De lessen
track-recommended = Helpt u nu het meest
track-private = Van deze les wordt niets bewaard.
track-repeated = klaar, goed herhaald
track-begun = begonnen, stap { $step } van { $steps }
track-open = Openen: { $lesson }
