-- Five minutes of review: what somebody answered on which day. Progress, recomputed from events like the rest.
CREATE TABLE review_answer (
  learner INTEGER NOT NULL REFERENCES learner (id),
  step    INTEGER NOT NULL REFERENCES step (id),
  day     INTEGER NOT NULL, -- local day, counted from 1970-01-01
  result  INTEGER NOT NULL, -- least result of that day, thousandths
  PRIMARY KEY (learner, step, day)
) STRICT, WITHOUT ROWID;
