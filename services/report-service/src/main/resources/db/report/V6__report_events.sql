-- What listeners are told: an event for each report version, in an order that nobody can come into from behind.

-- The newest position, and the last one whose event was forgotten. One row: who adds an event draws its position by changing the
-- row, and holds it until the end of the transaction. So positions have no gaps and become visible in their order; a sequence's
-- would become visible in the order of commits, and who has read up to one would miss a smaller one that is committed later.
CREATE TABLE report_event_head (
    singleton boolean NOT NULL DEFAULT true,
    position  bigint  NOT NULL,
    forgotten bigint  NOT NULL,
    CONSTRAINT report_event_head_pk PRIMARY KEY (singleton),
    CONSTRAINT report_event_head_is_one CHECK (singleton),
    CONSTRAINT report_event_head_forgotten CHECK (forgotten BETWEEN 0 AND position)
) WITH (fillfactor = 10);
INSERT INTO report_event_head (position, forgotten) VALUES (0, 0);
GRANT SELECT ON report_event_head TO "${app_role}";
GRANT UPDATE (position, forgotten) ON report_event_head TO "${app_role}";

-- event: the CloudEvent as it is sent to Kafka, too.
CREATE TABLE report_event (
    position        bigint      NOT NULL,
    event_id        uuid        NOT NULL,
    event           text        NOT NULL,
    created_at      timestamptz NOT NULL,
    division_code   text        NOT NULL,
    department_code text        NOT NULL,
    unit_code       text        NOT NULL,
    CONSTRAINT report_event_pk PRIMARY KEY (position),
    CONSTRAINT report_event_told_once UNIQUE (event_id),
    CONSTRAINT report_event_position_positive CHECK (position > 0),
    CONSTRAINT report_event_is_a_json_object CHECK (event IS JSON OBJECT),
    CONSTRAINT report_event_division_gbt2260 CHECK (division_code ~ '^[0-9]{6}$')
);
CALL protect('report_event', 'SELECT, INSERT, DELETE');
