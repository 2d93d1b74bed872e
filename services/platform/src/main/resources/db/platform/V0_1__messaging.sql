-- Messaging tables of every service. They hold no tenant's rows of their own (an event carries its
-- tenant inside), so no row-level security applies; the application role may do only what is granted.

create sequence outbox_sequence as bigint cache 1;

-- Events that must be sent. The id is the order of sending; it is drawn while the lock of the event's
-- aggregate is held, so that for one key a smaller id was always committed first.
create table outbox (
    id              bigint      not null default nextval('outbox_sequence'),
    topic           text        not null,
    key             text        not null,
    event_id        uuid        not null,
    payload         text        not null,
    headers         jsonb       not null,
    created_at      timestamptz not null default clock_timestamp(),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default '-infinity',
    last_error      text,
    sent_at         timestamptz,
    constraint outbox_pk primary key (id),
    constraint outbox_event_written_once unique (event_id),
    constraint outbox_topic_is_a_kafka_name check (topic ~ '^[A-Za-z0-9._-]{1,249}$'),
    constraint outbox_key_not_empty check (key <> ''),
    constraint outbox_payload_is_a_json_object check (payload is json object),
    constraint outbox_headers_are_an_object check (jsonb_typeof(headers) = 'object'),
    constraint outbox_attempts_not_negative check (attempts >= 0),
    constraint outbox_sent_has_no_error check (sent_at is null or last_error is null)
);

create index outbox_pending on outbox (id) where sent_at is null;
create index outbox_postponed on outbox (next_attempt_at) where sent_at is null and next_attempt_at > '-infinity';
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- Events that had their effect, per consumer. The row is written in the transaction of the effect.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default clock_timestamp(),
    constraint inbox_pk primary key (consumer, event_id),
    constraint inbox_consumer_not_empty check (consumer <> '')
);

create index inbox_received on inbox (received_at);

-- Who may send. The fence grows with every change of holder; a former holder's marks are refused by it.
create table relay_lease (
    name       text        not null,
    holder     uuid        not null,
    fence      bigint      not null,
    expires_at timestamptz not null,
    constraint relay_lease_pk primary key (name),
    constraint relay_lease_fence_positive check (fence > 0)
);

grant usage on sequence outbox_sequence to "${app_role}";
grant select, insert, delete on outbox to "${app_role}";
grant update (attempts, next_attempt_at, last_error, sent_at) on outbox to "${app_role}";
grant select, insert, delete on inbox to "${app_role}";
grant select, insert, update on relay_lease to "${app_role}";
