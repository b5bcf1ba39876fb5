## Who was there: one day of a course at a time, one line a person.
trainer-attendance-title = Aanwezigheid
trainer-attendance-see = Aanwezigheid
trainer-attendance-day = Dag
# In the list of days. $day: a date in words.
trainer-attendance-of = { $number } van { $days }: { $day }
trainer-attendance-counts = { $there } aanwezig, { $away } afwezig, { $open } nog niet genoteerd
trainer-attendance-there = aanwezig
trainer-attendance-away = afwezig
# In the line of a person: on how many of the days noted they were there.
trainer-attendance-so-far = { $there } van { $days } keer
trainer-attendance-keys = Met het toetsenbord: 1 is aanwezig, 0 is afwezig. Daarna volgt de volgende persoon.
trainer-attendance-rest = Alle anderen waren er
trainer-attendance-others = Mensen zonder naam op deze lijst
trainer-attendance-others-hint = Bijvoorbeeld gasten. Een getal volstaat.
trainer-attendance-others-unclear = Dit is nog geen getal.
trainer-attendance-saved = Bewaard
trainer-attendance-list = Mensen van de cursus
trainer-attendance-no-days-title = Deze cursus heeft nog geen dagen
trainer-attendance-no-days-text = Noteer eerst de dagen van de cursus. Daarna kunt u noteren wie er was.
trainer-attendance-write-days = Dagen noteren
trainer-attendance-nobody = In deze groep zit nog niemand. U kunt toch noteren hoeveel mensen er waren.
trainer-attendance-back = Terug naar de cursussen
