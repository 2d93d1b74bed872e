-- What the events of the tests did. Nothing but the inbox keeps an event from being noted here twice.
create table effect (
    position bigint generated always as identity,
    event_id uuid not null,
    ledger   text not null,
    entry    int  not null,
    trace_id text not null,
    constraint effect_pk primary key (position)
);
-- A rule that shows only at commit.
create table sealed_ledger (
    ledger text not null,
    constraint sealed_ledger_once unique (ledger) deferrable initially deferred
);
grant select, insert, delete on effect, sealed_ledger to "${app_role}";
