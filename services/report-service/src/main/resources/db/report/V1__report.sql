-- Narratives, report jobs, and immutable report versions with their files.

-- Immutable: the unit's own words, version by version.
CREATE TABLE narrative_version (
    evaluation_id   uuid        NOT NULL,
    version         bigint      NOT NULL,
    narrative       jsonb       NOT NULL,
    hash            text        NOT NULL,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT narrative_version_pk PRIMARY KEY (evaluation_id, version),
    CONSTRAINT narrative_version_positive CHECK (version > 0)
);
CALL protect('narrative_version', 'SELECT, INSERT');

-- What is still to be rendered: at most one job for an evaluation, for the newest score known. Its row is the lock under
-- which report versions are numbered. A worker holds a job by its fence; a job that moved on has another one. trace_parent is
-- the W3C trace of the change that the report is wanted for, so that the trace runs on to the report's event.
CREATE TABLE report_job (
    evaluation_id        uuid        NOT NULL,
    target_score_version bigint      NOT NULL,
    wish                 bigint      NOT NULL,
    priority             smallint    NOT NULL,
    state                text        NOT NULL,
    fence                bigint      NOT NULL,
    claimed_until        timestamptz,
    attempts             integer     NOT NULL,
    due_at               timestamptz NOT NULL,
    last_error           text,
    requested_at         timestamptz NOT NULL,
    trace_parent         text,
    division_code        text        NOT NULL,
    department_code      text        NOT NULL,
    unit_code            text        NOT NULL,
    CONSTRAINT report_job_pk PRIMARY KEY (evaluation_id),
    CONSTRAINT report_job_state CHECK (state IN ('WAITING', 'DONE', 'PAUSED', 'DEAD')),
    CONSTRAINT report_job_target_positive CHECK (target_score_version > 0)
);
CREATE INDEX report_job_due ON report_job (priority, due_at) WHERE state IN ('WAITING', 'PAUSED');
CALL protect('report_job', 'SELECT, INSERT, UPDATE');

CREATE TABLE report_version (
    evaluation_id     uuid        NOT NULL,
    version           bigint      NOT NULL,
    score_version     bigint      NOT NULL,
    narrative_version bigint      NOT NULL,
    input_hash        text        NOT NULL,
    total             numeric(6,2),
    grade             text,
    created_at        timestamptz NOT NULL,
    division_code     text        NOT NULL,
    department_code   text        NOT NULL,
    unit_code         text        NOT NULL,
    CONSTRAINT report_version_pk PRIMARY KEY (evaluation_id, version),
    CONSTRAINT report_version_positive CHECK (version > 0)
);
CALL protect('report_version', 'SELECT, INSERT');

-- Authoritative: a stored file is never rendered again.
CREATE TABLE report_file (
    evaluation_id   uuid    NOT NULL,
    version         bigint  NOT NULL,
    format          text    NOT NULL,
    media_type      text    NOT NULL,
    file_name       text    NOT NULL,
    content         bytea   NOT NULL,
    hash            text    NOT NULL,
    render_micros   bigint  NOT NULL,
    division_code   text    NOT NULL,
    department_code text    NOT NULL,
    unit_code       text    NOT NULL,
    CONSTRAINT report_file_pk PRIMARY KEY (evaluation_id, version, format),
    CONSTRAINT report_file_of_version FOREIGN KEY (evaluation_id, version) REFERENCES report_version (evaluation_id, version)
);
CALL protect('report_file', 'SELECT, INSERT');
