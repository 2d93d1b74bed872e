-- What follows submission: the bureau's review, publication, findings accepted with a reason, and evidence.

-- 复核 of one line of the score version that was official then. A new official version starts a new review.
CREATE TABLE review_line (
    evaluation_id   uuid         NOT NULL,
    score_version   bigint       NOT NULL,
    line            text         NOT NULL,
    review_score    numeric(5,2) NOT NULL,
    target_too_low  boolean      NOT NULL,
    reason          text         NOT NULL,
    reviewed_by     text         NOT NULL,
    reviewed_at     timestamptz  NOT NULL,
    division_code   text         NOT NULL,
    department_code text         NOT NULL,
    unit_code       text         NOT NULL,
    CONSTRAINT review_line_pk PRIMARY KEY (evaluation_id, score_version, line),
    CONSTRAINT review_line_of_version FOREIGN KEY (evaluation_id, score_version)
        REFERENCES score_version (evaluation_id, version),
    CONSTRAINT review_line_score_points CHECK (review_score BETWEEN 0 AND 100),
    CONSTRAINT review_line_has_reason CHECK (reason <> '')
);
CALL protect('review_line', 'SELECT, INSERT, UPDATE');

CREATE TABLE review_completion (
    evaluation_id   uuid        NOT NULL,
    score_version   bigint      NOT NULL,
    opinion         text        NOT NULL,
    completed_by    text        NOT NULL,
    completed_at    timestamptz NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT review_completion_pk PRIMARY KEY (evaluation_id, score_version),
    CONSTRAINT review_completion_of_version FOREIGN KEY (evaluation_id, score_version)
        REFERENCES score_version (evaluation_id, version),
    CONSTRAINT review_completion_has_opinion CHECK (opinion <> '')
);
CALL protect('review_completion', 'SELECT, INSERT, UPDATE');

-- Publications are counted 1, 2, 3 …; only the last can be in force, and only until it is reopened.
CREATE TABLE publication (
    evaluation_id   uuid        NOT NULL,
    number          integer     NOT NULL,
    score_version   bigint      NOT NULL,
    reviewed        boolean     NOT NULL,
    published_by    text        NOT NULL,
    published_at    timestamptz NOT NULL,
    reopened_by     text,
    reopened_at     timestamptz,
    reopened_why    text,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT publication_pk PRIMARY KEY (evaluation_id, number),
    CONSTRAINT publication_of_version FOREIGN KEY (evaluation_id, score_version)
        REFERENCES score_version (evaluation_id, version),
    CONSTRAINT publication_number_positive CHECK (number > 0),
    CONSTRAINT publication_reopened_with_reason CHECK (
        (reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopened_why IS NULL))
);
CREATE UNIQUE INDEX publication_in_force_once ON publication (evaluation_id) WHERE reopened_at IS NULL;
CALL protect('publication', 'SELECT, INSERT, UPDATE');

-- BUDGET_CHANGED_AFTER_PUBLICATION: the budget moved on, the published score did not.
CREATE TABLE publication_finding (
    evaluation_id   uuid        NOT NULL,
    number          integer     NOT NULL,
    budget_version  bigint      NOT NULL,
    severity        text        NOT NULL,
    figures         jsonb       NOT NULL,
    found_at        timestamptz NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT publication_finding_pk PRIMARY KEY (evaluation_id, number, budget_version),
    CONSTRAINT publication_finding_of_publication FOREIGN KEY (evaluation_id, number)
        REFERENCES publication (evaluation_id, number),
    CONSTRAINT publication_finding_severity CHECK (severity IN ('ERROR', 'WARNING', 'ADVICE'))
);
CALL protect('publication_finding', 'SELECT, INSERT');

-- A finding that somebody with the right accepted. The key is the hash of what it says, its line and the figures behind
-- it: when these change, the acceptance no longer applies.
CREATE TABLE accepted_finding (
    evaluation_id   uuid        NOT NULL,
    finding_key     text        NOT NULL,
    code            text        NOT NULL,
    severity        text        NOT NULL,
    line            text,
    reason          text        NOT NULL,
    accepted_by     text        NOT NULL,
    accepted_at     timestamptz NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT accepted_finding_pk PRIMARY KEY (evaluation_id, finding_key),
    CONSTRAINT accepted_finding_of_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT accepted_finding_has_reason CHECK (reason <> '')
);
CALL protect('accepted_finding', 'SELECT, INSERT, UPDATE');

-- 佐证材料 of an indicator's actual value. The indicator names its evidence by hash, which is what a score version keeps.
CREATE TABLE evidence (
    id              uuid        NOT NULL,
    evaluation_id   uuid        NOT NULL,
    indicator_id    uuid        NOT NULL,
    file_name       text        NOT NULL,
    media_type      text        NOT NULL,
    size            integer     NOT NULL,
    hash            text        NOT NULL,
    content         bytea       NOT NULL,
    added_by        text        NOT NULL,
    added_at        timestamptz NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT evidence_pk PRIMARY KEY (id),
    CONSTRAINT evidence_of_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE,
    CONSTRAINT evidence_once UNIQUE (indicator_id, hash),
    CONSTRAINT evidence_size_limit CHECK (size BETWEEN 1 AND 5242880 AND size = octet_length(content))
);
CALL protect('evidence', 'SELECT, INSERT, DELETE');
ALTER TABLE indicator ADD COLUMN evidence jsonb NOT NULL DEFAULT '[]';
