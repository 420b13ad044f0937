-- The key of a person's own stream, wrapped under what only they have: what their password yields, their recovery code,
-- the token of each of their devices. Of all these only hashes are kept. A person of an earlier version has none here
-- until they next type their password; the key of their own stream is in stream_key until then.
create table private_key (
    person_id uuid        not null references person on delete cascade,
    opener    text        not null check (opener in ('password', 'code')),
    proof     text        not null,
    keyset    bytea       not null,
    made_at   timestamptz not null,
    constraint private_key_opener primary key (person_id, opener)
);

alter table device add column keyset bytea;

-- Answers whose authors are ready, from then until they are revealed: sealed under their author's key for the couple,
-- because the author's own stream is closed while the author is away.
create table handed_answer (
    couple_id  uuid  not null,
    checkin_id uuid  not null,
    prompt     text  not null,
    person_id  uuid  not null,
    payload    bytea not null,
    constraint handed_answer_of primary key (couple_id, checkin_id, prompt, person_id)
);

-- A way back in that the operator has made, once for each. The person is told when it was used.
create table password_reset (
    person_id  uuid        not null primary key references person on delete cascade,
    token_hash bytea       not null unique,
    expires_at timestamptz not null
);

alter table person add column password_reset_at timestamptz;
