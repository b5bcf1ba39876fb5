## An ordinary, harmless page. It must not tell why somebody is here.

leave-title = Good habits at the computer
leave-lead = Small things that help every day.
leave-sit = Sit comfortably
leave-sit-text = The screen is an arm’s length away. Both feet are on the floor.
leave-eyes = Rest your eyes
leave-eyes-text = Look into the distance every twenty minutes.
leave-lock = Lock the screen
leave-lock-text = Lock the screen when you stand up.
leave-save = Save often
leave-save-text = Save your texts every few minutes. Nothing gets lost.
leave-update = Keep programs up to date
leave-update-text = Updates repair faults. Let them run.
leave-drink = Take a break
leave-drink-text = Drink a glass of water and walk a few steps.
leave-to-start = To the start page
