-- A source, and with it the keys that it gives, belongs to a division: what another division calls by the same name is another
-- unit or project. Whole-country keys could be taken by anybody, and told who asked for one that somebody else had it.
ALTER TABLE unit
    DROP CONSTRAINT unit_external_key,
    ADD CONSTRAINT unit_external_key UNIQUE (division_code, source, external_id);

ALTER TABLE project
    DROP CONSTRAINT project_external_key,
    ADD CONSTRAINT project_external_key UNIQUE (division_code, source, external_id);
