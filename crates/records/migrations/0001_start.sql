-- The first shape of the file. Never edited: a change is a new migration.
-- Times are UTC milliseconds; results are thousandths (0 to 1000).
PRAGMA application_id = 1414089793; -- the letters TILA

-- Dictionaries: strings that repeat, so that an event stays small.

-- One row per start of the program that stored at least one event.
CREATE TABLE stream (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  predecessor BLOB CHECK (predecessor IS NULL OR length(predecessor) = 16), -- absent: the first one
  own         INTEGER NOT NULL, -- 1: written in this data folder, 0: came from elsewhere
  started_ms  INTEGER NOT NULL
) STRICT;

CREATE TABLE pack (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  version TEXT NOT NULL,
  UNIQUE (name, version)
) STRICT;

CREATE TABLE lesson (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE step (
  id     INTEGER PRIMARY KEY,
  lesson INTEGER NOT NULL REFERENCES lesson (id),
  name   TEXT NOT NULL,
  UNIQUE (lesson, name)
) STRICT;

CREATE TABLE item (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- Where in which version of the course something happened.
CREATE TABLE place (
  id          INTEGER PRIMARY KEY,
  pack        INTEGER REFERENCES pack (id),
  lesson      INTEGER REFERENCES lesson (id), -- absent outside lessons
  steps_total INTEGER NOT NULL, -- steps of the lesson, 0 where it does not matter
  step        INTEGER REFERENCES step (id),
  weight      INTEGER NOT NULL, -- points that a full result is worth, 0 where nothing is marked
  item        INTEGER REFERENCES item (id) -- absent outside self-assessments
) STRICT;
CREATE INDEX place_by_content ON place (lesson, step, item, pack, steps_total, weight);

-- One self-assessment from its first to its last task.
CREATE TABLE sitting (
  id   INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16)
) STRICT;

-- Roster: ordinary rows, owned by the trainer's PC.

CREATE TABLE learner_group (
  id         INTEGER PRIMARY KEY,
  uuid       BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name       TEXT NOT NULL UNIQUE,
  created_ms INTEGER NOT NULL,
  active     INTEGER NOT NULL
) STRICT;

CREATE TABLE learner (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name        TEXT NOT NULL, -- empty: known from events only
  name_key    TEXT NOT NULL, -- the name as it is compared
  picture     TEXT,
  external_id TEXT UNIQUE,
  language    TEXT,
  group_id    INTEGER REFERENCES learner_group (id),
  created_ms  INTEGER NOT NULL,
  active      INTEGER NOT NULL,
  pin_hash    TEXT -- absent: no picture PIN on this PC
) STRICT;
CREATE INDEX learner_by_group ON learner (group_id, id);

CREATE TABLE course (
  id         INTEGER PRIMARY KEY,
  uuid       BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name       TEXT NOT NULL,
  group_id   INTEGER NOT NULL REFERENCES learner_group (id),
  first_day  TEXT, -- local dates, YYYY-MM-DD
  last_day   TEXT,
  minutes    INTEGER NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX course_by_group ON course (group_id);

CREATE TABLE course_lesson (
  course   INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
  lesson   TEXT NOT NULL, -- by name: being planned leaves no trace among the lessons done
  position INTEGER NOT NULL,
  PRIMARY KEY (course, lesson)
) STRICT, WITHOUT ROWID;

CREATE TABLE trainer (
  id              INTEGER PRIMARY KEY,
  uuid            BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name            TEXT NOT NULL UNIQUE,
  passphrase_hash TEXT NOT NULL,
  recovery_hash   TEXT NOT NULL,
  failed          INTEGER NOT NULL, -- wrong tries since the last right one
  created_ms      INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id         INTEGER PRIMARY KEY,
  utc_ms     INTEGER NOT NULL,
  offset_min INTEGER NOT NULL,
  trainer    BLOB CHECK (trainer IS NULL OR length(trainer) = 16), -- absent: the command line or the app
  action     TEXT NOT NULL,
  detail     TEXT NOT NULL -- counts and codes, no names
) STRICT;

-- Evidence: append-only.

CREATE TABLE event (
  id          INTEGER PRIMARY KEY, -- stream * 2^24 + seq: the identity; rows of a new start stay at the end
  learner     INTEGER NOT NULL REFERENCES learner (id),
  utc_ms      INTEGER NOT NULL,
  offset_min  INTEGER NOT NULL,
  kind        INTEGER NOT NULL,
  place       INTEGER NOT NULL REFERENCES place (id),
  sitting     INTEGER REFERENCES sitting (id), -- absent outside self-assessments
  run         INTEGER NOT NULL,
  attempt     INTEGER NOT NULL,
  result      INTEGER, -- absent: nothing was marked
  confidence  INTEGER, -- 1 sure, 0 not sure, absent: not asked or skipped
  active_ms   INTEGER NOT NULL, -- since the previous event of this learner here
  steps_seen  INTEGER NOT NULL,
  shared      INTEGER NOT NULL, -- 1: answered by two or three together
  detail      TEXT NOT NULL -- version digit and keys, never typed text
) STRICT;
CREATE INDEX event_by_sitting ON event (sitting) WHERE sitting IS NOT NULL;

-- Progress: computed from events, dropped and recomputed at will.

CREATE TABLE lesson_progress (
  learner       INTEGER NOT NULL REFERENCES learner (id),
  lesson        INTEGER NOT NULL REFERENCES lesson (id),
  steps_seen    INTEGER NOT NULL, -- rows in step_progress
  steps_total   INTEGER NOT NULL, -- largest reported
  first_points  INTEGER NOT NULL, -- sum of weight * result of first answers
  first_weight  INTEGER NOT NULL, -- sum of the weights behind first_points
  best          INTEGER, -- best result of a full run; absent: none with points
  completed     INTEGER NOT NULL, -- 1: completed at least once
  completed_ms  INTEGER, -- absent: not completed, or recorded as completed only
  started_ms    INTEGER, -- absent: recorded as completed only
  last_ms       INTEGER, -- absent: recorded as completed only
  active_ms     INTEGER NOT NULL,
  runs          INTEGER NOT NULL, -- largest run begun
  completed_run INTEGER NOT NULL, -- largest run completed, 0: none
  last_event    INTEGER, -- where to resume; absent: recorded as completed only
  PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_progress (
  learner      INTEGER NOT NULL REFERENCES learner (id),
  step         INTEGER NOT NULL REFERENCES step (id),
  seen_run     INTEGER NOT NULL, -- latest run in which it was seen
  first_answer INTEGER, -- smallest (run, attempt, result) packed; absent: not answered
  weight       INTEGER NOT NULL, -- largest reported, 0: not answered
  last_answer  INTEGER, -- event of the latest answer; absent: not answered
  PRIMARY KEY (learner, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
  learner      INTEGER NOT NULL REFERENCES learner (id),
  sitting      INTEGER NOT NULL REFERENCES sitting (id),
  track        TEXT, -- absent: the start has not arrived yet
  phase        INTEGER, -- 0 entry, 1 exit, 2 booster; absent like track
  started_ms   INTEGER NOT NULL,
  last_ms      INTEGER NOT NULL,
  items        INTEGER NOT NULL,
  right_items  INTEGER NOT NULL,
  dont_know    INTEGER NOT NULL,
  sure_wrong   INTEGER NOT NULL,
  shared       INTEGER NOT NULL, -- answers given together, left out of estimates
  rated        INTEGER NOT NULL, -- statements rated
  rated_sum    INTEGER NOT NULL,
  finished_ms  INTEGER, -- absent: not finished; so are the next six
  ability      INTEGER, -- thousandths of a logit
  error        INTEGER, -- thousandths of a logit
  band         INTEGER,
  band_low     INTEGER,
  band_high    INTEGER,
  finish_event INTEGER,
  PRIMARY KEY (learner, sitting)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_seen (
  learner INTEGER NOT NULL REFERENCES learner (id),
  item    INTEGER NOT NULL REFERENCES item (id),
  times   INTEGER NOT NULL,
  last_ms INTEGER NOT NULL,
  PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_stat (
  item       INTEGER NOT NULL REFERENCES item (id),
  answers    INTEGER NOT NULL,
  right_ones INTEGER NOT NULL,
  dont_know  INTEGER NOT NULL,
  sure_wrong INTEGER NOT NULL,
  PRIMARY KEY (item)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_option (
  item    INTEGER NOT NULL REFERENCES item (id),
  chosen  TEXT NOT NULL,
  answers INTEGER NOT NULL,
  PRIMARY KEY (item, chosen)
) STRICT, WITHOUT ROWID;
