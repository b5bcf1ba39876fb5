## Een reeks lessen.

track-lessons = De lessen
track-private = Van deze les wordt niets bewaard.
track-repeated = klaar, goed herhaald
track-begun = begonnen, stap { $step } van { $steps }
track-open = Openen: { $lesson }
track-reason-sure-but-wrong = Helpt u nu: u was hier zeker, en het was anders.
track-reason-was-hard = Helpt u nu: deze oefeningen waren moeilijk.
track-reason-planned = Hoort bij uw cursus
