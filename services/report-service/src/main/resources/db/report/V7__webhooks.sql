-- Addresses that divisions want to be told at, and what is to be told to each.

-- A webhook is the whole division's. Its secrets are sealed by a key that the database does not have. turn: whoever delivers to it
-- holds its row by a fence, one at a time, so that a slow receiver holds up only itself; after a failure it is left alone for a while.
CREATE TABLE webhook (
    id              uuid        NOT NULL,
    url             text        NOT NULL,
    event_types     text[]      NOT NULL,
    levels_below    boolean     NOT NULL,
    active          boolean     NOT NULL,
    revision        bigint      NOT NULL,
    key_version     integer     NOT NULL,
    secret          bytea       NOT NULL,
    earlier_secret  bytea,
    earlier_until   timestamptz,
    failures        integer     NOT NULL DEFAULT 0,
    turn_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    claimed_until   timestamptz,
    fence           bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    created_by      text        NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (id),
    CONSTRAINT webhook_owner_unique UNIQUE (id, division_code, department_code, unit_code),
    CONSTRAINT webhook_url_is_http CHECK (url ~ '^https?://' AND length(url) <= 500),
    CONSTRAINT webhook_has_event_types CHECK (cardinality(event_types) > 0),
    CONSTRAINT webhook_revision_positive CHECK (revision > 0),
    CONSTRAINT webhook_key_version_positive CHECK (key_version > 0),
    CONSTRAINT webhook_earlier_secret_ends CHECK ((earlier_secret IS NULL) = (earlier_until IS NULL)),
    CONSTRAINT webhook_failures_not_negative CHECK (failures >= 0),
    CONSTRAINT webhook_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$'),
    CONSTRAINT webhook_is_the_whole_divisions CHECK (department_code = '' AND unit_code = '')
);
CREATE INDEX webhook_of_division ON webhook (division_code);
CALL protect('webhook', 'SELECT, INSERT, UPDATE, DELETE');

-- Written in the transaction of the event. It belongs to whom the webhook belongs to.
CREATE TABLE webhook_delivery (
    webhook_id      uuid        NOT NULL,
    position        bigint      NOT NULL,
    event_id        uuid        NOT NULL,
    event_type      text        NOT NULL,
    event           text        NOT NULL,
    state           text        NOT NULL,
    attempts        integer     NOT NULL,
    waiting_since   timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    last_failure    text,
    last_status     integer,
    created_at      timestamptz NOT NULL,
    ended_at        timestamptz,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (webhook_id, position),
    CONSTRAINT webhook_delivery_of_webhook FOREIGN KEY (webhook_id, division_code, department_code, unit_code)
        REFERENCES webhook (id, division_code, department_code, unit_code) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_position_positive CHECK (position > 0),
    CONSTRAINT webhook_delivery_state CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD')),
    CONSTRAINT webhook_delivery_ended CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    CONSTRAINT webhook_delivery_attempts_not_negative CHECK (attempts >= 0)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at) WHERE state = 'WAITING';
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (waiting_since) WHERE state = 'WAITING';
CREATE INDEX webhook_delivery_ended_at ON webhook_delivery (ended_at) WHERE state <> 'WAITING';
CALL protect('webhook_delivery', 'SELECT, INSERT, UPDATE, DELETE');
