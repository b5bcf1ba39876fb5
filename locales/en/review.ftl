## Five minutes of review: exercises from lessons come back after some days.

# Nothing is due today, although there would be something to practise.
review-none-title = Nothing to review today
review-none-text = You practised all of it a short time ago. A pause helps you remember.
# $date is a day in words.
review-next = The next review is ready on { $date }.
review-ahead = Practise all the same
review-empty-title = There is nothing to review yet
review-empty-text = The review begins after your first exercise in a lesson. Later you meet the same exercises again. That is how they stay with you.
# The quiet end: no score, no praise that shouts.
review-done-title = That was your review
review-done-text = Some exercises come back in a few days, others much later. Tilia takes care of that.
