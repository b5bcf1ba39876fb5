-- An order for what each person did that a wrong clock cannot change: every event stands after all that this file
-- already knew of its learner, on whatever PC and at whatever start of the program that was.
ALTER TABLE event ADD COLUMN behind_ms INTEGER NOT NULL DEFAULT 0; -- utc_ms + behind_ms is the place in the order

ALTER TABLE lesson_progress ADD COLUMN last_order_ms INTEGER; -- largest place; absent: recorded as completed only
UPDATE lesson_progress SET last_order_ms = last_ms;

ALTER TABLE assessment ADD COLUMN last_order_ms INTEGER NOT NULL DEFAULT 0; -- largest place
UPDATE assessment SET last_order_ms = last_ms;

ALTER TABLE item_seen RENAME COLUMN last_ms TO last_order_ms; -- largest place
