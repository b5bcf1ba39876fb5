## Waar sta ik? Uitspraken, opdrachten, pauze.

assessment-title = Waar sta ik?
assessment-which = Waarover mag het gaan?
assessment-lead = U krijgt 6 tot 12 opdrachten. Dit is geen examen, en u hebt alle tijd.
assessment-lead-rest = “Weet ik niet” is een goed antwoord. U kunt altijd pauzeren.
## De tweede keer, na enkele lessen.
assessment-again-title = Hoe ver ben ik gekomen?
assessment-again-lead = U krijgt 6 tot 12 opdrachten, zo veel mogelijk nieuwe. Dit is geen examen, en u hebt alle tijd.
assessment-yourself = Hoe ziet u zichzelf?
assessment-yourself-skip = U mag dit deel overslaan.
rating-1 = nog niet
rating-2 = een beetje
rating-3 = goed
rating-4 = heel goed
assessment-start = Naar de opdrachten
assessment-resume = Verdergaan
assessment-paused = U hebt eerder gepauzeerd. U gaat daar verder.
assessment-see-picture = Mijn laatste resultaat bekijken
assessment-not-now = Nu niet
assessment-task = Opdracht { $number }
assessment-at-most = hoogstens { $most }
assessment-dont-know = Weet ik niet
assessment-sure-title = Hoe zeker bent u?
assessment-sure-text = U mag deze vraag overslaan.
assessment-sure = Zeker
assessment-unsure = Niet zeker
assessment-next = Volgende opdracht
assessment-pick = Kies een antwoord
assessment-pause = Pauzeren
assessment-saved = Uw antwoorden tot hier zijn bewaard.
