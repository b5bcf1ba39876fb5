## “Verlaten” wordt bij het eerste bezoek aan iedereen getoond.

told-title = Eén knop voor alle zekerheid: “Verlaten”
told-lead = Soms wilt u niet dat iemand meeleest. Druk dan bovenaan op “Verlaten”.
told-button = De knop staat op elke pagina, altijd op dezelfde plaats.
told-shift = Of druk drie keer op de shifttoets. Dat is de toets voor hoofdletters.
told-then = Meteen ziet men alleen nog tips voor elke dag. Uw bezoek is dan voorbij.
told-limits = Wat de knop niet kan
told-limits-text = Houdt iemand deze computer in het oog met een programma, dan helpt de knop niet. Een ander toestel is dan veiliger. Hij verbergt ook niet dat Tilia open was.
told-go = Begrepen
