-- A recalculation run moves the evaluations of a division and year to another version of the rules; nothing else does.

ALTER TABLE score_version
    DROP CONSTRAINT score_version_cause,
    ADD CONSTRAINT score_version_cause CHECK (cause IN ('SUBMITTED', 'AMENDED', 'BUDGET_CHANGED', 'RECALCULATED'));

-- Who ordered it, and why. Never changes; how far it is shows in its items.
CREATE TABLE recalculation_run (
    id               uuid        NOT NULL,
    division_code    text        NOT NULL,
    fiscal_year      integer     NOT NULL,
    rule_set_id      text        NOT NULL,
    rule_set_version integer     NOT NULL,
    rule_set_hash    text        NOT NULL,
    reason           text        NOT NULL,
    started_by       text        NOT NULL,
    started_at       timestamptz NOT NULL,
    trace_parent     text,
    CONSTRAINT recalculation_run_pk PRIMARY KEY (id),
    CONSTRAINT recalculation_run_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    CONSTRAINT recalculation_run_has_reason CHECK (reason <> '')
);
ALTER TABLE recalculation_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE recalculation_run FORCE ROW LEVEL SECURITY;
-- A run belongs to a division as a whole, not to one of its units.
CREATE POLICY of_division ON recalculation_run USING (
    division_code LIKE (SELECT current_setting('jixiao.division_pattern', true))
    OR (SELECT current_setting('jixiao.system', true)) <> '');
GRANT SELECT, INSERT ON recalculation_run TO "${app_role}";

-- One evaluation of a run. Without an outcome it waits; it is locked by whoever carries it out.
CREATE TABLE recalculation_item (
    run_id          uuid        NOT NULL,
    evaluation_id   uuid        NOT NULL,
    outcome         text,
    attempts        integer     NOT NULL,
    version_before  bigint,
    version_after   bigint,
    total_before    numeric(6,2),
    total_after     numeric(6,2),
    done_at         timestamptz,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT recalculation_item_pk PRIMARY KEY (run_id, evaluation_id),
    CONSTRAINT recalculation_item_of_run FOREIGN KEY (run_id) REFERENCES recalculation_run (id),
    CONSTRAINT recalculation_item_of_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT recalculation_item_outcome CHECK (
        outcome IN ('RESCORED', 'DRAFT_MOVED', 'UNCHANGED', 'PUBLISHED_KEPT', 'FAILED')),
    CONSTRAINT recalculation_item_done CHECK ((outcome IS NULL) = (done_at IS NULL)),
    CONSTRAINT recalculation_item_rescored_has_version CHECK ((outcome = 'RESCORED') <= (version_after IS NOT NULL))
);
CREATE INDEX recalculation_item_waiting ON recalculation_item (run_id, evaluation_id) WHERE outcome IS NULL;
CALL protect('recalculation_item', 'SELECT, INSERT, UPDATE');
