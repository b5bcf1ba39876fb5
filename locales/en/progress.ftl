## My progress: what I did, in words.

progress-title = My progress
progress-title-name = My progress: { $name }
progress-guest = You learn without a name. This stays until you finish.
progress-tracks = The rows of lessons
progress-lessons = My lessons
progress-plans = What I plan to do
progress-pictures = My pictures
progress-last = last on { $date }
progress-empty = No lesson yet
progress-empty-text = What you have learned will stand here. Begin with a lesson.
progress-overview = To the overview
