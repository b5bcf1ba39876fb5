## A row of lessons.

track-lessons = The lessons
track-private = Nothing from this lesson is kept.
track-repeated = done, repeated well
track-begun = begun, step { $step } of { $steps }
# The one way on; $lesson is the title of a lesson.
track-open = Open: { $lesson }
# Why a lesson is marked. The first two come from the self-assessment.
track-reason-sure-but-wrong = Helps you now: you were sure here, and it was different.
track-reason-was-hard = Helps you now: these tasks were hard.
track-reason-planned = Part of your course
