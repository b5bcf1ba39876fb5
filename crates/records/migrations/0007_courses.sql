-- The days of a course, who was there, what people said at its end, and notes about a person.

ALTER TABLE course ADD COLUMN asks INTEGER NOT NULL DEFAULT 0; -- 1: learners may answer the three questions on screen

CREATE TABLE course_day (
  id     INTEGER PRIMARY KEY,
  course INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  day    TEXT NOT NULL, -- local date, YYYY-MM-DD
  begins INTEGER, -- minutes after midnight; absent: no time was said
  ends   INTEGER, -- absent like begins
  others INTEGER NOT NULL, -- people who were there and have no name here
  UNIQUE (course, day)
) STRICT;

-- Until now a course had two days at most.
INSERT INTO course_day (course, day, others)
  SELECT id, first_day, 0 FROM course WHERE first_day IS NOT NULL
  UNION SELECT id, last_day, 0 FROM course WHERE last_day IS NOT NULL;

CREATE TABLE attendance (
  day     INTEGER NOT NULL REFERENCES course_day (id) ON DELETE CASCADE,
  learner INTEGER NOT NULL REFERENCES learner (id),
  present INTEGER NOT NULL, -- 1 was there, 0 was not; no row: not noted
  PRIMARY KEY (day, learner)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_learner ON attendance (learner);

-- Counts only: who gave an answer, and when, is nowhere.
CREATE TABLE course_answer (
  course   INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  origin   INTEGER NOT NULL, -- 0 typed in from paper, 1 given on screen
  question INTEGER NOT NULL, -- 1 to 3
  answer   INTEGER NOT NULL, -- 1 to 5
  answers  INTEGER NOT NULL,
  PRIMARY KEY (course, origin, question, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE learner_note (
  id         INTEGER PRIMARY KEY,
  learner    INTEGER NOT NULL REFERENCES learner (id),
  utc_ms     INTEGER NOT NULL,
  offset_min INTEGER NOT NULL,
  trainer    BLOB CHECK (trainer IS NULL OR length(trainer) = 16), -- absent: the command line
  text       TEXT NOT NULL -- the person may read it
) STRICT;
CREATE INDEX learner_note_by_learner ON learner_note (learner, id);
