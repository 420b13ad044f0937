-- The couples' and the persons' streams. Every table leads with the stream, the couple or the person, so that it
-- can be distributed or partitioned by that column as it is.

-- What happened, append only. A payload is encrypted; it is null once its author has erased it.
create table event (
    stream_id  uuid        not null,
    seq        bigint      not null check (seq > 0),
    command_id uuid        not null,
    part       smallint    not null check (part >= 0),
    type       text        not null,
    author     uuid        not null,
    at         timestamptz not null,
    payload    bytea,
    constraint event_seq primary key (stream_id, seq),
    constraint event_command unique (stream_id, command_id, part)
);

-- Ciphertext does not compress.
alter table event alter column payload set storage external;

-- The data key of every author of a stream, wrapped by the master key. It is null once it has been destroyed.
create table stream_key (
    stream_id uuid        not null,
    author    uuid        not null,
    keyset    bytea,
    made_at   timestamptz not null default now(),
    constraint stream_key_author primary key (stream_id, author)
);

-- Who has a seat in a couple: side 0 is the founder's, side 1 the joiner's, and there is no third.
create table seat (
    couple_id uuid        not null,
    side      smallint    not null check (side in (0, 1)),
    person_id uuid        not null,
    since     timestamptz not null default now(),
    constraint seat_side primary key (couple_id, side),
    constraint seat_person unique (couple_id, person_id)
);

create index seat_by_person on seat (person_id, since);
