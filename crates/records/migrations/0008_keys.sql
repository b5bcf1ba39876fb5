-- Keys of trainers. Texts and locked bytes come from outside; this file knows nothing of what is in them.

CREATE TABLE trainer_key (
  trainer       INTEGER PRIMARY KEY REFERENCES trainer (id) ON DELETE CASCADE,
  public        TEXT NOT NULL,
  by_passphrase BLOB NOT NULL, -- the secret half, locked by the passphrase
  by_recovery   BLOB -- the same, locked by the recovery code; absent: the code was printed before there were keys
) STRICT;

-- Trainers whose course files this PC takes, and for whom it locks what it gives.
CREATE TABLE known_trainer (
  public   TEXT PRIMARY KEY,
  name     TEXT NOT NULL, -- as their course file said
  since_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
