# The people on this computer, and reading a class list.

## List.
trainer-people-title = People
trainer-people-count = { $count ->
    [0] Nobody yet
    [one] { $count } person on this computer
   *[other] { $count } people on this computer
}
trainer-people-search = Search for a name or a group
trainer-people-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
trainer-people-found-none = Nobody found. Perhaps the name is spelt in another way.
trainer-people-clear = Clear the search
trainer-people-add = Add a person
trainer-people-import = Import a class list
trainer-people-empty-title = Nobody on the list yet
trainer-people-empty-text = Import a class list from a file. You can also add people one by one.
trainer-people-table = People on this computer
trainer-people-name = Name
trainer-people-group = Group
trainer-people-action = Action
trainer-people-erase = Erase
trainer-people-more = Show { $count } more

## Add by hand.
trainer-people-add-title = Add a person
trainer-people-add-name = Name
trainer-people-add-hint = First name and family name, so that two people can be told apart.
trainer-people-add-save = Add
trainer-people-add-missing = Name is missing
trainer-people-added = { $name } is on the list.

## Erase.
trainer-people-erase-title = Erase { $name }?
trainer-people-erase-text = This person’s name, progress, answers and self-assessments will be gone for good. All backups on this computer are replaced by a new one.
trainer-people-erase-files = Reports and copies that you saved elsewhere are not erased. Please delete them yourself.
trainer-people-erase-keep = Keep this person
trainer-people-erase-do = Erase for good
trainer-people-erased = { $name } is erased, with { $events ->
    [one] { $events } entry
   *[other] { $events } entries
}.

## One person with two entries.
trainer-people-same = { $count ->
    [one] One person may be on the list twice: please look
   *[other] { $count } people may be on the list twice: please look
}
trainer-people-joined = { $count ->
    [one] { $count } entry put together with another
   *[other] { $count } entries put together with others
}
trainer-people-parted = { $name } counts separately again.
trainer-people-apart = Noted: these are two people.
# Button, also in the question that follows.
trainer-people-join = Put together
trainer-people-join-title = Under which other name is { $name } on the list?
trainer-people-join-text = Everything under the other name then counts for { $name }. That name is in no list any more. You can undo this.
trainer-people-join-keep = Change nothing

## Class list.
trainer-import-title = Import a class list
trainer-import-lead = Choose a CSV file. You see first what would happen.
trainer-import-columns = The column “Name” is enough. “Group”, “Language”, “Picture” and “External id” may be there too.
trainer-import-group = Group for rows without a group
trainer-import-group-hint = A new name makes a new group.
trainer-import-choose = Choose the file
trainer-import-other = Choose another file
trainer-import-preview = This is what would happen
trainer-import-file = File: { $path }
# $encoding: for example UTF-8; $separator: one of the three names below.
trainer-import-read-as = Read as { $encoding }, columns separated by { $separator }.
trainer-import-by-semicolon = a semicolon
trainer-import-by-comma = a comma
trainer-import-by-tab = a tab
trainer-import-rows = { $count ->
    [0] No row with a person
    [one] { $count } row
   *[other] { $count } rows
}
trainer-import-added = { $count ->
    [0] nobody new
    [one] { $count } new person
   *[other] { $count } new people
}
trainer-import-changed = { $count ->
    [0] nobody changed
    [one] { $count } changed
   *[other] { $count } changed
}
trainer-import-unchanged = { $count ->
    [0] none already known
    [one] { $count } already known
   *[other] { $count } already known
}
trainer-import-problems = { $count ->
    [one] { $count } row needs another look
   *[other] { $count } rows need another look
}
trainer-import-problems-text = Nothing is imported yet. Please correct these rows in the file and choose it again.
trainer-import-row = Row
trainer-import-column = Column
trainer-import-message = What to do
trainer-import-people = People in the file
trainer-import-first = The first { $count } rows
trainer-import-change = What happens
trainer-import-new = new
trainer-import-known = already known
trainer-import-is-changed = changed
trainer-import-save = Import the list
trainer-import-blocked = Correct the file first
trainer-import-done-title = The list is imported
trainer-import-done = { $added ->
    [0] Nobody was new
    [one] { $added } new person
   *[other] { $added } new people
}, { $changed ->
    [0] nobody changed
   *[other] { $changed } changed
}, { $unchanged } already known.
trainer-import-to-people = See the people
# For a learner who has forgotten the three pictures.
trainer-people-pin = Take the pictures away
trainer-people-pin-title = Take away the three pictures of { $name }?
trainer-people-pin-text = After that, { $name } comes in without pictures and can choose new ones. Progress and answers stay.
trainer-people-pin-sure = Make sure that the person asks for it themselves.
trainer-people-pin-keep = Keep the pictures
trainer-people-pin-done = { $name } now comes in without pictures.
