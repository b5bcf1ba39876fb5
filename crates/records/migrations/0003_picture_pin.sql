-- Wrong tries at the three pictures, so that a new start of the program does not shorten the wait.
ALTER TABLE learner ADD COLUMN pin_failed INTEGER NOT NULL DEFAULT 0; -- since the last right one
