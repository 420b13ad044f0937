-- What a stream comes to, so that it need not be folded from its beginning. A cache: it may be emptied at any time. A
-- payload is encrypted under the keys of all its authors, one inside the other, and fits the code that the fingerprint
-- names, and no other.
create table snapshot (
    stream_id   uuid        not null,
    seq         bigint      not null check (seq > 0),
    fingerprint bytea       not null,
    authors     uuid[]      not null check (cardinality(authors) > 0),
    payload     bytea       not null,
    made_at     timestamptz not null default now(),
    constraint snapshot_of_stream primary key (stream_id)
);

-- Ciphertext does not compress.
alter table snapshot alter column payload set storage external;
