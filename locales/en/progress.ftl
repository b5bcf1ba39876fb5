## My progress: what I did, in words.

progress-title = My progress
progress-title-name = My progress: { $name }
progress-guest = You are learning without a name. This stays only until you finish.
progress-tracks = The topics
progress-lessons = My lessons
progress-plans = What I plan to do
progress-pictures = My pictures
progress-last = last on { $date }
progress-empty = No lesson yet
progress-empty-text = What you have learned will appear here. Begin with a lesson.
progress-overview = To the overview
# Leads to the page where three pictures are chosen that are asked for when coming in.
progress-pin = My three pictures
progress-done = { $count ->
    [one] You have completed { $count } lesson.
   *[other] You have completed { $count } lessons.
  }
progress-begun = { $count ->
    [one] You have begun { $count } lesson.
   *[other] You have begun { $count } lessons.
  }
progress-mine = For you
progress-mine-data = See what is stored about you, or erase it
progress-mine-take = Continue on another computer
