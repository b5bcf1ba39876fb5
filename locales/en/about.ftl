## About Tilia: versions, rules of the house, licences, and a report for the person who helps.

about-title = About Tilia
about-lead = Tilia works without the internet. Nothing leaves this computer by itself.
about-versions = Versions
about-app = Tilia
about-course = Lessons
about-data = Data
about-system = System
about-policy = Rules on this computer
about-policy-none = There are no special rules on this computer.
about-policy-invalid = The file with the rules has an error. So only visits without a name are possible.
about-policy-file = File
about-policy-error = What is wrong
about-policy-site = Place
about-policy-region = Region
about-policy-role = Used by
about-policy-role-learner = learners
about-policy-role-trainer = trainers
about-policy-role-both = learners and trainers
about-policy-languages = Languages
about-policy-ways = Ways to come in
about-policy-way-guest = without a name
about-policy-way-class-list = class list
about-policy-way-own-name = own name
about-policy-shared = Shared computer
about-policy-shared-yes = yes, files are saved on USB sticks only
about-folder = Where the data is
about-folder-none = Nothing is kept on this computer at present.
about-licences = Licences
about-licences-text = Tilia is free software under the European Union Public Licence 1.2. The lessons are under Creative Commons BY-SA 4.0. You may use, study, change and share both.
about-licences-parts = The drawings and icons belong to Tilia and have the same licence as the lessons. The typeface is Atkinson Hyperlegible Next, under the SIL Open Font License 1.1.
about-licences-others = { $count ->
    [one] Tilia uses the work of others: { $count } library.
   *[other] Tilia uses the work of others: { $count } libraries.
  }
about-licences-show = Show all libraries and licences
about-licences-text-of = Text of the licence
about-report = A report for the person who helps
about-report-text = It says how Tilia is doing on this computer. It holds no names and no answers. Read it here before you give it away.
about-report-show = Show the report
about-report-save = Save the report
about-report-saved = The report is saved: { $path }
about-back = Back

## Lines of the report.

report-title = Report about Tilia on this computer
report-made = Made on
report-records = Data file
report-records-open = in use
report-records-shut = cannot be used: { $why }
report-size = Size of the data file
report-kilobytes = { $count } kB
report-free = Free space on the disk
report-megabytes = { $count } MB
report-people = People in the list
report-events = Entries
report-backups = Copies
report-newest = Newest copy
report-log = Last lines of the log
report-log-none = The log is empty.
report-none = none
