## My data: everything that is stored about one person, in words. The same sentences stand on the page that people take along.

my-data-title = My data
my-data-lead = This is everything that Tilia knows about you on this computer.
my-data-lead-guest = You are learning without a name. All this is only in the memory of the computer. It is gone when you finish.
# Heading of the page that is taken along.
my-data-page-title = My data in Tilia
# $date: day and time
my-data-page-made = Made on { $date }. Keep this page in a safe place: everybody who opens it can read it.
my-data-private-title = Private lessons
my-data-private = Private lessons leave nothing behind. So there is nothing about them here.
my-data-page-left-out = Lessons about respect online are left out of this page, for your safety.

my-data-about = About you
my-data-name = First name
my-data-picture = Picture
my-data-group = Group
my-data-language = Language
my-data-since = Here since
my-data-external = Number from your school or library
my-data-pin = Three pictures
my-data-pin-set = set. Tilia stores a code from which nobody can read them.
my-data-nothing-about = Tilia does not know who you are. It asked for no name.

my-data-course = Your course
my-data-course-plan = { $count ->
    [one] { $count } lesson is planned
   *[other] { $count } lessons are planned
  }

# Before one day or several: 24/11/2026, 01/12/2026.
my-data-days-there = You were there on
my-data-days-away = You were not there on

my-data-settings = Your settings
my-data-assessment = Where do I stand? { $track }
my-data-other = Other entries

my-data-notes = Notes by trainers
my-data-notes-none = There are none. If a trainer writes one, you can read it here.
my-data-notes-text = Trainers have written this about you.

my-data-copies = Copies on this computer
my-data-copies-text = Tilia makes a copy of all data every day, so that nothing gets lost. The older copies are deleted after some weeks.
my-data-copies-who = Trainers can see your progress. They never see private lessons.

## One line of what happened. It stands behind a day and a time.

my-data-line-opened = Lesson opened
my-data-line-seen = Page seen: { $step }
my-data-line-answered = Question answered: { $step }
my-data-line-completed = Lesson completed
my-data-line-planned = Chosen for my plan: { $chosen }
my-data-line-planned-none = Nothing chosen for my plan
my-data-line-rated = { $count ->
    [one] { $count } sentence about myself rated
   *[other] { $count } sentences about myself rated
  }
my-data-line-begun = Questions begun
my-data-line-task = Question answered: { $task }
my-data-line-finished = Finished: { $band }
my-data-line-review = Question repeated
my-data-line-certificate = Certificate made
my-data-line-other = Entry of a newer version of Tilia
# What was chosen and how it was marked, behind a line.
my-data-said-chosen = You chose: { $chosen }
my-data-said-right = Right
my-data-said-not-yet = Not yet
my-data-said-dont-know = “I don’t know”
my-data-said-sure = You were sure
my-data-said-unsure = You were not sure
my-data-said-together = Answered together

## The page around it.

my-data-show = { $count ->
    [one] Show { $count } entry
   *[other] Show { $count } entries
  }
my-data-take = Take my data along
my-data-erase = Erase my data

## Erasing everything about oneself.

my-data-erase-title = Erase everything about you?
my-data-erase-text = Your name, your progress, your answers, your plans and your settings will be gone. Nobody can bring them back.
my-data-erase-copies = The copies on this computer are erased as well.
my-data-erase-keep = Keep everything
my-data-erase-do = Erase everything
my-data-erase-working = Tilia is erasing your data. This can take a moment.
my-data-erased-title = Everything is erased
my-data-erased-text = Tilia on this computer does not know you any more.
my-data-erased-files = { $count ->
    [one] { $count } older copy was deleted.
   *[other] { $count } older copies were deleted.
  }
my-data-erased-reach = What Tilia cannot erase
my-data-erased-exports = { $count ->
    [one] Since you came, trainers saved { $count } report. It may name you. Ask the trainers to delete it.
   *[other] Since you came, trainers saved { $count } reports. They may name you. Ask the trainers to delete them.
  }
my-data-erased-others = You may also have learned on other computers. They have their own data.
my-data-erased-left = { $count ->
    [one] { $count } old copy could not be deleted. Ask the person who looks after this computer.
   *[other] { $count } old copies could not be deleted. Ask the person who looks after this computer.
  }
my-data-erased-stick = Files that you took along are still where you put them.
my-data-erased-go = To the start page
