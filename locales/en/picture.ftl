## Your picture: what goes well and what is worth a look. Never a grade.

picture-over = Your picture · { $track }
picture-title-first-steps = You are taking your first steps. Every lesson helps you on.
picture-title-on-the-way = You are on the way. A lot already goes well.
picture-title-sure = You are sure of this. You can pass it on.
band-first-steps = First steps
band-on-the-way = On the way
band-sure = Sure
picture-seen = { $tasks ->
    [one] What you can do, seen in { $tasks } task
   *[other] What you can do, seen in { $tasks } tasks
  }
picture-read = How to read this:
picture-read-text = The dot is our best guess. What you can really do most likely lies within the stripes.
picture-between = “{ $band }” fits best. Anything from “{ $low }” to “{ $high }” is possible.
picture-certain = “{ $band }” fits, and that is almost certain.
picture-felt = How you saw yourself before: { $rating }.
## A look back, only for the person. It never says that somebody can do less.
picture-change-title = How far have you come?
picture-change-more-with-hard = You were right more often with hard tasks than on { $date }.
picture-change-more = You were right more often than on { $date }.
picture-change-surer = You were right as often as on { $date }, and you felt surer.
picture-change-about-the-same = Your picture is about the same as on { $date }. So few tasks cannot show small steps.
picture-change-too-few-new = You already knew many of these tasks. So we do not compare with { $date }.
## What makes a picture less exact.
picture-ran-out = There were no more tasks on this topic. So the picture is less exact.
picture-hurried = Many answers came very quickly. Perhaps the picture does not fit you well. You can look again at any time.
picture-as-words = As words and table
picture-as-drawing = As a drawing
picture-sure-title = How sure were you?
picture-knew-sure = Knew it, and was sure
picture-knew-sure-text = You can rely on this.
picture-knew-unsure = Knew it, but was unsure
picture-knew-unsure-text = You know more than you think.
picture-missed-unsure = Did not know it, and was unsure
picture-missed-unsure-text = That is normal. A lesson helps.
picture-missed-sure = Did not know it, but was sure
picture-missed-sure-text = A look here helps you most.
picture-dont-know = { $count ->
    [one] You chose “I don’t know” { $count } time.
   *[other] You chose “I don’t know” { $count } times.
  }
picture-lessons = { $count ->
    [one] This lesson helps most
   *[other] These lessons help most
  }
reason-sure-but-wrong = { $tasks ->
    [one] In { $tasks } task you were sure, but it was not right.
   *[other] In { $tasks } tasks you were sure, but it was not right.
  }
reason-was-hard = { $tasks ->
    [one] { $tasks } task about this was hard.
   *[other] { $tasks } tasks about this were hard.
  }
reason-not-done-yet = This lesson is still new to you.
reason-goes-further = It makes you even surer.
picture-topics = Topic by topic
picture-went-well = went well
picture-worth-a-look = worth a look
picture-no-grade = This is not a grade. It helps you choose.
picture-open = Open: { $lesson }
picture-overview = To the overview
picture-table-result = Result
picture-table-count = Tasks
picture-table-topic = Topic
picture-drawing = Three boxes: { $first }, { $middle }, { $last }. The dot is at “{ $here }”.
