-- Who did what, when, from which state to which, and why. Entries of one subject form a chain: each carries the hash of
-- the one before it, so that a removed or altered entry shows. The application can add and read, never change.
CREATE TABLE audit_entry (
    id              bigint GENERATED ALWAYS AS IDENTITY,
    subject_type    text        NOT NULL,
    subject_id      uuid        NOT NULL,
    position        integer     NOT NULL,
    at              timestamptz NOT NULL,
    who             text        NOT NULL,
    via             text,
    action          text        NOT NULL,
    before_state    text,
    after_state     text,
    reason          text,
    previous_hash   text        NOT NULL,
    hash            text        NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (id),
    CONSTRAINT audit_entry_position_unique UNIQUE (subject_type, subject_id, position),
    CONSTRAINT audit_entry_position_positive CHECK (position > 0)
);
CALL protect('audit_entry', 'SELECT, INSERT');
