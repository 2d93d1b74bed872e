-- Evaluations, their indicators, the newest budget figures known, and immutable score versions.

-- What budget-service said last of a unit's or project's year. Kept whether or not an evaluation exists;
-- version 0 holds a place that is locked while the figures are asked for.
CREATE TABLE budget_figures (
    id               bigint GENERATED ALWAYS AS IDENTITY,
    unit_id          uuid    NOT NULL,
    project_id       uuid,
    fiscal_year      integer NOT NULL,
    annual_budget_id uuid,
    version          bigint  NOT NULL,
    figures          jsonb,
    hash             text,
    division_code    text    NOT NULL,
    department_code  text    NOT NULL,
    unit_code        text    NOT NULL,
    CONSTRAINT budget_figures_pk PRIMARY KEY (id),
    CONSTRAINT budget_figures_once UNIQUE NULLS NOT DISTINCT (unit_id, project_id, fiscal_year),
    CONSTRAINT budget_figures_known CHECK ((version > 0) = (figures IS NOT NULL) AND (version > 0) = (hash IS NOT NULL))
);
CALL protect('budget_figures', 'SELECT, INSERT, UPDATE');

CREATE TABLE evaluation (
    id                    uuid        NOT NULL,
    unit_id               uuid        NOT NULL,
    unit_name             text        NOT NULL,
    project_id            uuid,
    fiscal_year           integer     NOT NULL,
    subject_kind          text        NOT NULL,
    state                 text        NOT NULL,
    rule_set_id           text        NOT NULL,
    rule_set_version      integer     NOT NULL,
    rule_set_hash         text        NOT NULL,
    goal_expected         text        NOT NULL,
    goal_actual           text,
    execution_explanation text,
    execution_share       numeric(5,2),
    execution_judgement   text,
    edit_version          bigint      NOT NULL,
    latest_version        bigint      NOT NULL,
    official_version      bigint      NOT NULL,
    opened_at             timestamptz NOT NULL,
    division_code         text        NOT NULL,
    department_code       text        NOT NULL,
    unit_code             text        NOT NULL,
    CONSTRAINT evaluation_pk PRIMARY KEY (id),
    CONSTRAINT evaluation_once_a_year UNIQUE NULLS NOT DISTINCT (unit_id, project_id, fiscal_year),
    CONSTRAINT evaluation_subject_kind CHECK (subject_kind IN ('DEPARTMENT', 'PROJECT')),
    CONSTRAINT evaluation_project_has_id CHECK ((subject_kind = 'PROJECT') = (project_id IS NOT NULL)),
    CONSTRAINT evaluation_state CHECK (
        state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REVIEWED', 'PUBLISHED')),
    CONSTRAINT evaluation_official_not_ahead CHECK (official_version BETWEEN 0 AND latest_version),
    CONSTRAINT evaluation_share_percent CHECK (execution_share BETWEEN 0 AND 100)
);
CREATE INDEX evaluation_by_subject ON evaluation (unit_id, fiscal_year);
CALL protect('evaluation', 'SELECT, INSERT, UPDATE');

CREATE TABLE indicator (
    id                    uuid         NOT NULL,
    evaluation_id         uuid         NOT NULL,
    position              integer      NOT NULL,
    indicator_class       text         NOT NULL,
    indicator_subclass    text         NOT NULL,
    name                  text         NOT NULL,
    target_text           text         NOT NULL,
    unit                  text,
    direction             text,
    method                jsonb,
    weight                numeric(5,2) NOT NULL,
    actual_text           text,
    deviation_explanation text,
    attainment            text,
    share                 numeric(5,2),
    judgement_reason      text,
    division_code         text         NOT NULL,
    department_code       text         NOT NULL,
    unit_code             text         NOT NULL,
    CONSTRAINT indicator_pk PRIMARY KEY (id),
    CONSTRAINT indicator_of_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT indicator_weight_points CHECK (weight > 0 AND weight <= 100),
    CONSTRAINT indicator_share_percent CHECK (share BETWEEN 0 AND 100)
);
CREATE INDEX indicator_by_evaluation ON indicator (evaluation_id, position);
CALL protect('indicator', 'SELECT, INSERT, UPDATE, DELETE');

-- Immutable: inputs and result of one scoring, kept as the bytes that were hashed.
CREATE TABLE score_version (
    evaluation_id   uuid        NOT NULL,
    version         bigint      NOT NULL,
    input_hash      text        NOT NULL,
    hash            text        NOT NULL,
    document        bytea       NOT NULL,
    total           numeric(6,2),
    grade           text,
    cause           text        NOT NULL,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT score_version_pk PRIMARY KEY (evaluation_id, version),
    CONSTRAINT score_version_of_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT score_version_positive CHECK (version > 0),
    CONSTRAINT score_version_cause CHECK (cause IN ('SUBMITTED', 'AMENDED', 'BUDGET_CHANGED'))
);
CALL protect('score_version', 'SELECT, INSERT');

-- Rule sets made by finance bureaus beside the shipped ones. A version never changes; a change is a new version.
-- They are rules, not anybody's data: everybody reads them, and who may make them is checked by role and division.
CREATE TABLE rule_set_version (
    id            text        NOT NULL,
    version       integer     NOT NULL,
    division_code text        NOT NULL,
    hash          text        NOT NULL,
    document      text        NOT NULL,
    created_at    timestamptz NOT NULL,
    created_by    text        NOT NULL,
    CONSTRAINT rule_set_version_pk PRIMARY KEY (id, version),
    CONSTRAINT rule_set_version_positive CHECK (version > 0),
    CONSTRAINT rule_set_version_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$')
);
GRANT SELECT, INSERT ON rule_set_version TO "${app_role}";

-- Which rule set evaluations of a division and year are opened under, where the request names none.
CREATE TABLE rule_set_activation (
    division_code    text        NOT NULL,
    fiscal_year      integer     NOT NULL,
    rule_set_id      text        NOT NULL,
    rule_set_version integer     NOT NULL,
    revision         bigint      NOT NULL,
    activated_at     timestamptz NOT NULL,
    activated_by     text        NOT NULL,
    reason           text        NOT NULL,
    CONSTRAINT rule_set_activation_pk PRIMARY KEY (division_code, fiscal_year),
    CONSTRAINT rule_set_activation_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$')
);
GRANT SELECT, INSERT, UPDATE ON rule_set_activation TO "${app_role}";
