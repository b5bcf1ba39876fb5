## The learner’s own first page.

home-hello = Hello { $name }
home-hello-guest = Hello
home-continue-title = Continue here
home-start-title = Start here
home-done-title = You have done all the lessons
home-done-text = You can open any lesson again.
home-step = Step { $step } of { $steps }
home-minutes-left = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
  }
home-continue = Continue
home-start = Start
# The list of lessons to begin with. It is called "Six" only when there are six.
home-today = { $count ->
    [6] Six that help today
   *[other] Helpful today
  }
home-all = All lessons
home-track-done = { $done } of { $all } done
home-track-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
  }
home-where = Where do I stand?
home-progress = My progress
home-guest = You are learning without a name. At the end nothing is kept.
home-more = More for you
home-together = You are learning together, and it counts for each of you. “Where do I stand?” is for one person alone: come in one by one for it.
home-together-guests = You are learning together without names. At the end nothing is kept.
home-review = 5 minutes of review
home-glossary = Words explained
# Beneath the track for people who have never used a computer.
home-beginners = New to computers? Begin here.
