-- What the code never does, the database refuses: words that are none of an enumeration, hashes and years that are none,
-- states without the score version they speak of, and a row that belongs to somebody else than the evaluation it is of.

-- The wall holds for the owner too: without a scope a foreign key would see no row to compare, and call that valid.
SELECT set_config('jixiao.system', 'migration', true);

ALTER TABLE budget_figures
    ADD CONSTRAINT budget_figures_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    ADD CONSTRAINT budget_figures_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
    ADD CONSTRAINT budget_figures_version_not_negative CHECK (version >= 0),
    ADD CONSTRAINT budget_figures_known_of_budget CHECK ((version > 0) = (annual_budget_id IS NOT NULL)),
    ADD CONSTRAINT budget_figures_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

ALTER TABLE evaluation
    ADD CONSTRAINT evaluation_owner_unique UNIQUE (id, division_code, department_code, unit_code),
    ADD CONSTRAINT evaluation_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    ADD CONSTRAINT evaluation_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
    ADD CONSTRAINT evaluation_rule_set_version_positive CHECK (rule_set_version > 0),
    ADD CONSTRAINT evaluation_rule_set_hash_form CHECK (rule_set_hash ~ '^(sha256|sm3):[0-9a-f]{64}$'),
    ADD CONSTRAINT evaluation_edit_version_positive CHECK (edit_version > 0),
    ADD CONSTRAINT evaluation_share_with_reason CHECK ((execution_share IS NULL) = (execution_judgement IS NULL)),
    ADD CONSTRAINT evaluation_scored_once_submitted CHECK (state = 'DRAFT' OR latest_version > 0),
    ADD CONSTRAINT evaluation_official_once_approved CHECK (
        state NOT IN ('APPROVED', 'REVIEWED', 'PUBLISHED') OR official_version > 0);

-- A recalculation run and a ranking take the evaluations of a division and year.
CREATE INDEX evaluation_by_division ON evaluation (division_code, fiscal_year, id);

ALTER TABLE indicator
    DROP CONSTRAINT indicator_of_evaluation,
    ADD CONSTRAINT indicator_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT indicator_evaluation_unique UNIQUE (id, evaluation_id),
    ADD CONSTRAINT indicator_position_positive CHECK (position > 0),
    ADD CONSTRAINT indicator_class CHECK (indicator_class IN ('OUTPUT', 'BENEFIT', 'SATISFACTION', 'COST')),
    ADD CONSTRAINT indicator_subclass CHECK (
        indicator_subclass IN ('QUANTITY', 'QUALITY', 'TIMELINESS', 'COST', 'ECONOMIC', 'SOCIAL', 'ECOLOGICAL', 'SUSTAINED',
                               'SERVICE_RECIPIENTS')),
    ADD CONSTRAINT indicator_direction CHECK (direction IN ('HIGHER', 'LOWER')),
    ADD CONSTRAINT indicator_attainment CHECK (attainment IN ('MET', 'PARTIAL', 'NOT_MET')),
    ADD CONSTRAINT indicator_has_name CHECK (name <> ''),
    ADD CONSTRAINT indicator_has_target CHECK (target_text <> ''),
    ADD CONSTRAINT indicator_evidence_is_a_list CHECK (jsonb_typeof(evidence) = 'array');

-- A total has no upper bound but its column's: lines whose weights do not sum to 100 are added up all the same.
ALTER TABLE score_version
    DROP CONSTRAINT score_version_of_evaluation,
    ADD CONSTRAINT score_version_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT score_version_input_hash_form CHECK (input_hash ~ '^(sha256|sm3):[0-9a-f]{64}$'),
    ADD CONSTRAINT score_version_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$'),
    ADD CONSTRAINT score_version_total_not_negative CHECK (total >= 0),
    ADD CONSTRAINT score_version_grade CHECK (grade IN ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    ADD CONSTRAINT score_version_grade_of_total CHECK (grade IS NULL OR total IS NOT NULL);

ALTER TABLE rule_set_version
    ADD CONSTRAINT rule_set_version_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

ALTER TABLE rule_set_activation
    ADD CONSTRAINT rule_set_activation_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
    ADD CONSTRAINT rule_set_activation_version_positive CHECK (rule_set_version > 0),
    ADD CONSTRAINT rule_set_activation_revision_positive CHECK (revision > 0),
    ADD CONSTRAINT rule_set_activation_has_reason CHECK (reason <> '');

ALTER TABLE review_line
    ADD CONSTRAINT review_line_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT review_line_names_line CHECK (line <> '');

ALTER TABLE review_completion
    ADD CONSTRAINT review_completion_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code);

ALTER TABLE publication
    ADD CONSTRAINT publication_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT publication_reopened_why_not_empty CHECK (reopened_why <> '');

ALTER TABLE publication_finding
    ADD CONSTRAINT publication_finding_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT publication_finding_budget_version_positive CHECK (budget_version > 0),
    ADD CONSTRAINT publication_finding_figures_are_an_object CHECK (jsonb_typeof(figures) = 'object');

ALTER TABLE accepted_finding
    DROP CONSTRAINT accepted_finding_of_evaluation,
    ADD CONSTRAINT accepted_finding_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT accepted_finding_key_is_a_hash CHECK (finding_key ~ '^(sha256|sm3):[0-9a-f]{64}$'),
    ADD CONSTRAINT accepted_finding_severity CHECK (severity IN ('ERROR', 'WARNING', 'ADVICE'));

-- Its evaluation is that of its indicator.
ALTER TABLE evidence
    DROP CONSTRAINT evidence_of_indicator,
    ADD CONSTRAINT evidence_of_indicator FOREIGN KEY (indicator_id, evaluation_id)
        REFERENCES indicator (id, evaluation_id) ON DELETE CASCADE,
    ADD CONSTRAINT evidence_of_evaluation FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT evidence_has_name CHECK (file_name <> ''),
    ADD CONSTRAINT evidence_hash_form CHECK (hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

ALTER TABLE library_indicator
    ADD CONSTRAINT library_indicator_class CHECK (indicator_class IN ('OUTPUT', 'BENEFIT', 'SATISFACTION', 'COST')),
    ADD CONSTRAINT library_indicator_subclass CHECK (
        indicator_subclass IN ('QUANTITY', 'QUALITY', 'TIMELINESS', 'COST', 'ECONOMIC', 'SOCIAL', 'ECOLOGICAL', 'SUSTAINED',
                               'SERVICE_RECIPIENTS')),
    ADD CONSTRAINT library_indicator_has_names CHECK (name <> '' AND name_en <> ''),
    ADD CONSTRAINT library_indicator_has_target CHECK (target <> '');

ALTER TABLE recalculation_run
    ADD CONSTRAINT recalculation_run_fiscal_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
    ADD CONSTRAINT recalculation_run_version_positive CHECK (rule_set_version > 0),
    ADD CONSTRAINT recalculation_run_hash_form CHECK (rule_set_hash ~ '^(sha256|sm3):[0-9a-f]{64}$');

ALTER TABLE recalculation_item
    DROP CONSTRAINT recalculation_item_of_evaluation,
    ADD CONSTRAINT recalculation_item_of_evaluation
        FOREIGN KEY (evaluation_id, division_code, department_code, unit_code)
        REFERENCES evaluation (id, division_code, department_code, unit_code),
    ADD CONSTRAINT recalculation_item_attempts_not_negative CHECK (attempts >= 0),
    ADD CONSTRAINT recalculation_item_versions_in_order CHECK (version_before > 0 AND version_after > version_before),
    ADD CONSTRAINT recalculation_item_totals_not_negative CHECK (total_before >= 0 AND total_after >= 0);
