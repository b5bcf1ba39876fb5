## A row of lessons.

track-lessons = The lessons
track-recommended = Helps you most now
track-private = Nothing from this lesson is kept.
track-repeated = done, repeated well
track-begun = begun, step { $step } of { $steps }
# The one way on; $lesson is the title of a lesson.
track-open = Open: { $lesson }
