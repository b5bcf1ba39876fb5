## Where do I stand? Statements, tasks, a pause.

assessment-title = Where do I stand?
assessment-which = Which topic?
assessment-lead = You get 6 to 12 tasks. This is not an exam, and there is no time limit.
assessment-lead-rest = “I don’t know” is a good answer. You can pause at any time.
## The second time, after some lessons.
assessment-again-title = How far have I come?
assessment-again-lead = You get 6 to 12 tasks, new ones where possible. This is not an exam, and there is no time limit.
assessment-yourself = How do you see yourself?
assessment-yourself-skip = You can leave this part out.
rating-1 = not yet
rating-2 = a little
rating-3 = well
rating-4 = very well
assessment-start = Go to the tasks
assessment-resume = Continue
assessment-paused = You took a pause before. You continue from there.
assessment-see-picture = See my last picture
assessment-not-now = Not now
assessment-task = Task { $number }
assessment-at-most = at most { $most }
assessment-dont-know = I don’t know
assessment-sure-title = How sure are you?
assessment-sure-text = You can leave this question out.
assessment-sure = Sure
assessment-unsure = Not sure
assessment-next = Next task
assessment-pick = Choose an answer
assessment-pause = Pause
assessment-saved = Your answers so far are kept.
