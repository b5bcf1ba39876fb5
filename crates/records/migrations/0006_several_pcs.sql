-- Several PCs: who wrote what, what is known to be gone, and what a trainer decided about two entries of one person.

-- Data folders whose files came here, and this one.
CREATE TABLE device (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  site     TEXT NOT NULL, -- as it is shown, such as PC-07
  key      BLOB NOT NULL, -- public half of what it signs with
  own      INTEGER NOT NULL, -- 1: this data folder
  accepted INTEGER NOT NULL, -- 0: waits for the trainer
  first_ms INTEGER NOT NULL,
  last_ms  INTEGER NOT NULL -- last file taken in
) STRICT;

-- Files that were taken in, so that the same stick is told as known.
CREATE TABLE bundle (
  uuid      BLOB PRIMARY KEY CHECK (length(uuid) = 16),
  device    BLOB NOT NULL CHECK (length(device) = 16),
  merged_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE stream ADD COLUMN device BLOB; -- where it was written; absent: here, or nobody said
ALTER TABLE stream ADD COLUMN handed INTEGER NOT NULL DEFAULT 0; -- 1: known from a course file alone

-- Numbers of a stream that are gone for a reason: whoever they were about was erased.
CREATE TABLE hole (
  stream INTEGER NOT NULL REFERENCES stream (id),
  first  INTEGER NOT NULL,
  last   INTEGER NOT NULL,
  PRIMARY KEY (stream, first, last)
) STRICT, WITHOUT ROWID;

-- The same identity came with another content: what was not kept, as a hash.
CREATE TABLE conflict (
  event    INTEGER NOT NULL, -- like event.id
  hash     BLOB NOT NULL CHECK (length(hash) = 32),
  found_ms INTEGER NOT NULL,
  PRIMARY KEY (event, hash)
) STRICT, WITHOUT ROWID;

-- Who was erased on another PC; the trainer is asked.
CREATE TABLE erased_elsewhere (
  learner BLOB PRIMARY KEY CHECK (length(learner) = 16),
  at_ms   INTEGER NOT NULL,
  device  BLOB NOT NULL CHECK (length(device) = 16),
  kept    INTEGER NOT NULL -- 1: the trainer said no
) STRICT, WITHOUT ROWID;

-- Two entries of one person. Events stay as they are; progress counts for the one shown.
CREATE TABLE alias (
  learner INTEGER PRIMARY KEY REFERENCES learner (id),
  shown   INTEGER NOT NULL REFERENCES learner (id),
  at_ms   INTEGER NOT NULL
) STRICT;
CREATE INDEX alias_by_shown ON alias (shown);

-- Two people of one name, as the trainer said.
CREATE TABLE two_people (
  one   INTEGER NOT NULL REFERENCES learner (id),
  other INTEGER NOT NULL REFERENCES learner (id), -- the larger number
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- The last writer wins: by time, then by device.
ALTER TABLE learner ADD COLUMN updated_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE learner ADD COLUMN updated_by BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
ALTER TABLE learner ADD COLUMN grouped_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE learner ADD COLUMN grouped_by BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
ALTER TABLE learner ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0; -- 1: came with a file from another PC
ALTER TABLE learner ADD COLUMN owner BLOB; -- the PC that handed this person out; absent: none
ALTER TABLE learner_group ADD COLUMN owner BLOB;
ALTER TABLE course ADD COLUMN owner BLOB;
