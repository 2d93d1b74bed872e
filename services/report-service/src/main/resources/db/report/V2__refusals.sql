-- What the code never does, the database refuses: hashes that are none, jobs in no state, and a row that belongs to somebody
-- else than the job or report that it is of.

-- The wall holds for the owner too: without a scope a foreign key would see no row to compare, and call that valid.
SELECT set_config('jixiao.system', 'migration', true);

ALTER TABLE narrative_version
    ADD CONSTRAINT narrative_version_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    ADD CONSTRAINT narrative_version_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

ALTER TABLE report_job
    ADD CONSTRAINT report_job_owner_unique UNIQUE (evaluation_id, division_code, department_code, unit_code),
    ADD CONSTRAINT report_job_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    -- 0 interactive, 1 bulk
    ADD CONSTRAINT report_job_priority CHECK (priority IN (0, 1)),
    ADD CONSTRAINT report_job_wish_positive CHECK (wish > 0),
    ADD CONSTRAINT report_job_fence_not_negative CHECK (fence >= 0),
    ADD CONSTRAINT report_job_attempts_not_negative CHECK (attempts >= 0),
    -- A done job with a claim would be renewed for ever, and one with an error was not done.
    ADD CONSTRAINT report_job_done_is_let_go CHECK (state <> 'DONE' OR (claimed_until IS NULL AND last_error IS NULL));

-- Versions are numbered under the lock of the evaluation's job, so there is one.
ALTER TABLE report_version
    ADD CONSTRAINT report_version_of_job FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES report_job (evaluation_id, division_code, department_code, unit_code),
    ADD CONSTRAINT report_version_owner_unique UNIQUE (evaluation_id, version, division_code, department_code, unit_code),
    ADD CONSTRAINT report_version_score_version_positive CHECK (score_version > 0),
    -- 0: no narrative yet
    ADD CONSTRAINT report_version_narrative_version_not_negative CHECK (narrative_version >= 0),
    ADD CONSTRAINT report_version_input_hash_form CHECK (input_hash ~ '^(sha256|sm3):[0-9a-f]{64}$'),
    ADD CONSTRAINT report_version_total_not_negative CHECK (total >= 0),
    ADD CONSTRAINT report_version_grade CHECK (grade IN ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    ADD CONSTRAINT report_version_grade_of_total CHECK (grade IS NULL OR total IS NOT NULL);

ALTER TABLE report_file
    DROP CONSTRAINT report_file_of_version,
    ADD CONSTRAINT report_file_of_version FOREIGN KEY (evaluation_id, version, division_code, department_code, unit_code)
        REFERENCES report_version (evaluation_id, version, division_code, department_code, unit_code),
    ADD CONSTRAINT report_file_has_name CHECK (file_name <> ''),
    ADD CONSTRAINT report_file_not_empty CHECK (octet_length(content) > 0),
    ADD CONSTRAINT report_file_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$'),
    ADD CONSTRAINT report_file_render_micros_not_negative CHECK (render_micros >= 0);
