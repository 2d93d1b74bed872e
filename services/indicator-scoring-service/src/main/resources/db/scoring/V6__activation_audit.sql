-- The audit trail knows its subjects by id, so an activation gets one. The default numbers the rows that are there, and
-- those of the version before this one while both run.
ALTER TABLE rule_set_activation ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE rule_set_activation ADD CONSTRAINT rule_set_activation_id_unique UNIQUE (id);
