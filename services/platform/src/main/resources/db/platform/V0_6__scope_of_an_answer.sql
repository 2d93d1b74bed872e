-- The scope under which a write was answered: who is given the answer again must still see what it tells. Answers that were kept
-- before have none; they are forgotten within seven days.
ALTER TABLE idempotency ADD COLUMN scope jsonb;
