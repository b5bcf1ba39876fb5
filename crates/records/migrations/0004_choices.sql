-- How somebody likes the app to be: size of the letters, colours, voice. Goes when the person goes.
CREATE TABLE learner_choice (
  learner INTEGER NOT NULL REFERENCES learner (id),
  name    TEXT NOT NULL, -- a key such as size
  value   TEXT NOT NULL, -- a short code, never typed text
  PRIMARY KEY (learner, name)
) STRICT, WITHOUT ROWID;
